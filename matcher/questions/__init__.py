"""What can be asked and what was answered.

The nouns all other rooms speak of; `figures`, `kinds` and `shorthand` have faces of their own.
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.questions.children import with_years as with_years
    from matcher.questions.derived import DERIVATIONS as DERIVATIONS
    from matcher.questions.derived import ONLY_DERIVED as ONLY_DERIVED
    from matcher.questions.evidence import Evidence as Evidence
    from matcher.questions.facts import FactError as FactError
    from matcher.questions.facts import read_facts as read_facts
    from matcher.questions.facts import read_told as read_told
    from matcher.questions.facts import write_answer as write_answer
    from matcher.questions.former_answers import ask_anew as ask_anew
    from matcher.questions.former_answers import carried as carried
    from matcher.questions.former_answers import lost as lost
    from matcher.questions.idnumbers import contains_id_number as contains_id_number
    from matcher.questions.line_words import LineWords as LineWords
    from matcher.questions.lines_file import read_lines as read_lines
    from matcher.questions.questions import NEEDS as NEEDS
    from matcher.questions.questions import Choice as Choice
    from matcher.questions.questions import Form as Form
    from matcher.questions.questions import Kind as Kind
    from matcher.questions.questions import Question as Question
    from matcher.questions.questions import Questionnaire as Questionnaire
    from matcher.questions.questions import Sensitivity as Sensitivity
    from matcher.questions.questions_file import read_questionnaire as read_questionnaire
    from matcher.questions.reserved import BYDEL as BYDEL
    from matcher.questions.shown import show as show
    from matcher.questions.situation import Situation as Situation
    from matcher.questions.texts import LANGUAGES as LANGUAGES
    from matcher.questions.texts import NO_TEXT as NO_TEXT
    from matcher.questions.texts import Language as Language
    from matcher.questions.texts import Text as Text
    from matcher.questions.texts import capitalised as capitalised
    from matcher.questions.texts import read_name as read_name
    from matcher.questions.texts import read_text as read_text
    from matcher.questions.value_words import number as number
    from matcher.questions.values import Ages as Ages
    from matcher.questions.values import Answer as Answer
    from matcher.questions.values import Several as Several
    from matcher.questions.values import Span as Span
    from matcher.questions.values import Unknown as Unknown
    from matcher.questions.values import Value as Value
    from matcher.questions.values import known as known
else:
    __getattr__ = on_demand(
        __name__,
        children="with_years",
        derived="DERIVATIONS ONLY_DERIVED",
        evidence="Evidence",
        facts="FactError read_facts read_told write_answer",
        former_answers="ask_anew carried lost",
        idnumbers="contains_id_number",
        line_words="LineWords",
        lines_file="read_lines",
        questions="Choice Form Kind NEEDS Question Questionnaire Sensitivity",
        questions_file="read_questionnaire",
        reserved="BYDEL",
        shown="show",
        situation="Situation",
        texts="LANGUAGES Language NO_TEXT Text capitalised read_name read_text",
        value_words="number",
        values="Ages Answer Several Span Unknown Value known",
    )
