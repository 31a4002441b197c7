"""What is offered, and which rule guards it.

The nouns of a catalogue and how one is read, judged and compared. What only one screen or one
report needs (offices, plain language, packages in detail) is taken from its module.
"""

from typing import TYPE_CHECKING

from matcher import on_demand

if TYPE_CHECKING:
    from matcher.catalogue.assessment import assess as assess
    from matcher.catalogue.assessment import criterion_findings as criterion_findings
    from matcher.catalogue.case_run import run_case as run_case
    from matcher.catalogue.case_run import run_cases as run_cases
    from matcher.catalogue.case_words import Answered as Answered
    from matcher.catalogue.cases import Failure as Failure
    from matcher.catalogue.cases import RuleCase as RuleCase
    from matcher.catalogue.cases import with_expectations as with_expectations
    from matcher.catalogue.catalogue import Catalogue as Catalogue
    from matcher.catalogue.catalogue import Preset as Preset
    from matcher.catalogue.catalogue_files import CatalogueError as CatalogueError
    from matcher.catalogue.catalogue_files import load as load
    from matcher.catalogue.catalogue_folder import content_hash as content_hash
    from matcher.catalogue.catalogue_folder import read_folder as read_folder
    from matcher.catalogue.catalogue_names import CatalogueNames as CatalogueNames
    from matcher.catalogue.catalogue_problems import problems as problems
    from matcher.catalogue.catalogue_problems import problems_of as problems_of
    from matcher.catalogue.catalogue_problems import refusals as refusals
    from matcher.catalogue.changes import Subject as Subject
    from matcher.catalogue.collation import collated as collated
    from matcher.catalogue.diff import Change as Change
    from matcher.catalogue.diff import ChangeKind as ChangeKind
    from matcher.catalogue.diff import differences as differences
    from matcher.catalogue.evidence import is_likely as is_likely
    from matcher.catalogue.evidence import only_said as only_said
    from matcher.catalogue.facts_file import read_case as read_case
    from matcher.catalogue.field import Field as Field
    from matcher.catalogue.field import Section as Section
    from matcher.catalogue.fields import BY_PATH as BY_PATH
    from matcher.catalogue.fields import FIELDS as FIELDS
    from matcher.catalogue.fields import field_at as field_at
    from matcher.catalogue.form_columns import as_form as as_form
    from matcher.catalogue.matches import Assessment as Assessment
    from matcher.catalogue.matches import CriterionFinding as CriterionFinding
    from matcher.catalogue.matches import Match as Match
    from matcher.catalogue.next_question import next_questions as next_questions
    from matcher.catalogue.packages import MAX_PACKAGE as MAX_PACKAGE
    from matcher.catalogue.packages import opened_package as opened_package
    from matcher.catalogue.packages import read_package as read_package
    from matcher.catalogue.packages import write_package as write_package
    from matcher.catalogue.pointers import FirstMinute as FirstMinute
    from matcher.catalogue.pointers import Pointer as Pointer
    from matcher.catalogue.pointers import Pointers as Pointers
    from matcher.catalogue.program_data import canonical as canonical
    from matcher.catalogue.program_data import case_data as case_data
    from matcher.catalogue.program_file import card_texts as card_texts
    from matcher.catalogue.program_file import read_program as read_program
    from matcher.catalogue.programs import DECIDED_BY_RULE as DECIDED_BY_RULE
    from matcher.catalogue.programs import INFORMATION_ONLY as INFORMATION_ONLY
    from matcher.catalogue.programs import Criterion as Criterion
    from matcher.catalogue.programs import CriterionKind as CriterionKind
    from matcher.catalogue.programs import Program as Program
    from matcher.catalogue.programs import Source as Source
    from matcher.catalogue.programs import Status as Status
    from matcher.catalogue.ready_form import from_form as from_form
    from matcher.catalogue.standing import Group as Group
    from matcher.catalogue.verdict_rules import qualifiers_of as qualifiers_of
    from matcher.catalogue.verdict_rules import verdict_of as verdict_of
    from matcher.catalogue.verdicts import Qualifier as Qualifier
    from matcher.catalogue.verdicts import Verdict as Verdict
else:
    __getattr__ = on_demand(
        __name__,
        assessment="assess criterion_findings",
        case_run="run_case run_cases",
        case_words="Answered",
        cases="Failure RuleCase with_expectations",
        catalogue="Catalogue Preset",
        form_columns="as_form",
        ready_form="from_form",
        catalogue_files="CatalogueError load",
        catalogue_folder="content_hash read_folder",
        catalogue_names="CatalogueNames",
        catalogue_problems="problems problems_of refusals",
        changes="Subject",
        collation="collated",
        diff="Change ChangeKind differences",
        facts_file="read_case",
        evidence="is_likely only_said",
        field="Field Section",
        fields="BY_PATH FIELDS field_at",
        matches="Assessment CriterionFinding Match",
        next_question="next_questions",
        packages="MAX_PACKAGE opened_package read_package write_package",
        pointers="FirstMinute Pointer Pointers",
        program_data="canonical case_data",
        program_file="card_texts read_program",
        programs="Criterion CriterionKind DECIDED_BY_RULE INFORMATION_ONLY Program Source Status",
        standing="Group",
        verdict_rules="qualifiers_of verdict_of",
        verdicts="Qualifier Verdict",
    )
