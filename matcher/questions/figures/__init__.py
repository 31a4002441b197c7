"""Numbers, ages, days and months as people type them, and as fields show them again."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.questions.figures.ages import ages_at as ages_at
    from matcher.questions.figures.ages import refuse_halves as refuse_halves
    from matcher.questions.figures.ages import united as united
    from matcher.questions.figures.amounts import Amount as Amount
    from matcher.questions.figures.amounts import amounts_at as amounts_at
    from matcher.questions.figures.bounds import FitError as FitError
    from matcher.questions.figures.bounds import is_calendar as is_calendar
    from matcher.questions.figures.dates import MONTHS as MONTHS
    from matcher.questions.figures.dates import date_at as date_at
    from matcher.questions.figures.field_text import span_text as span_text
    from matcher.questions.figures.number_words import Unit as Unit
    from matcher.questions.figures.number_words import unit_of as unit_of
    from matcher.questions.figures.units import counts_in as counts_in
    from matcher.questions.figures.units import fit as fit
    from matcher.questions.figures.units import unit_asked as unit_asked
else:
    __getattr__ = on_demand(
        __name__,
        ages="ages_at refuse_halves united",
        amounts="Amount amounts_at",
        bounds="FitError is_calendar",
        dates="MONTHS date_at",
        field_text="span_text",
        number_words="Unit unit_of",
        units="counts_in fit unit_asked",
    )
