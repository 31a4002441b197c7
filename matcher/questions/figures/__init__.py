"""Numbers, ages, days and months as people type them, and as fields show them again."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.questions.figures.amounts import Amount as Amount
    from matcher.questions.figures.amounts import amounts_at as amounts_at
    from matcher.questions.figures.bounds import FitError as FitError
    from matcher.questions.figures.number_words import Unit as Unit
    from matcher.questions.figures.units import fit as fit
    from matcher.questions.figures.units import unit_asked as unit_asked
else:
    __getattr__ = on_demand(
        __name__,
        amounts="Amount amounts_at",
        bounds="FitError",
        number_words="Unit",
        units="fit unit_asked",
    )
