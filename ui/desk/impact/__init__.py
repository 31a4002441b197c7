"""Who is hit by a change."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.desk.impact.hit import Hit as Hit
    from ui.desk.impact.hit_words import found_sentences as found_sentences
    from ui.desk.impact.hit_words import summary_words as summary_words
else:
    __getattr__ = on_demand(
        __name__,
        hit="Hit",
        hit_words="found_sentences summary_words",
    )
