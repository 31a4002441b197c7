"""The words of a questionnaire, and how words typed by hand are held against them."""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.questions.terms.choice_search import ChoiceError as ChoiceError
    from matcher.questions.terms.fold import joined as joined
    from matcher.questions.terms.fold import word_set as word_set
    from matcher.questions.terms.patterns import ROUGHLY as ROUGHLY
    from matcher.questions.terms.phrases import Name as Name
    from matcher.questions.terms.small_words import MARKERS as MARKERS
    from matcher.questions.terms.small_words import count_of as count_of
    from matcher.questions.terms.typed_line import TypedLine as TypedLine
    from matcher.questions.terms.vocabulary import Vocabulary as Vocabulary
else:
    __getattr__ = on_demand(
        __name__,
        choice_search="ChoiceError",
        fold="joined word_set",
        patterns="ROUGHLY",
        phrases="Name",
        small_words="MARKERS count_of",
        typed_line="TypedLine",
        vocabulary="Vocabulary",
    )
