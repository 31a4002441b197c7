"""Door 3: a catalogue that comes from outside, looked at before anybody takes it into use."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.arrivals.arrival import Arrival as Arrival
    from matcher.arrivals.arrival import Origin as Origin
    from matcher.arrivals.door import Arrivals as Arrivals
    from matcher.arrivals.effects import Effects as Effects
    from matcher.arrivals.effects import Moved as Moved
else:
    __getattr__ = on_demand(
        __name__,
        arrival="Arrival Origin",
        door="Arrivals",
        effects="Effects Moved",
    )
