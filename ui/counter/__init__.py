"""The caseworker's wing: one conversation in three panes, and the words of verdicts."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.counter.again_bar import AgainBar as AgainBar
    from ui.counter.client_view import ClientView as ClientView
    from ui.counter.day_box import DayBox as DayBox
    from ui.counter.groups import group_word as group_word
    from ui.counter.intake import IntakePage as IntakePage
    from ui.counter.kept import CaseList as CaseList
    from ui.counter.kept import KeepBox as KeepBox
    from ui.counter.overtaken_bar import OvertakenBar as OvertakenBar
    from ui.counter.presenter import Counter as Counter
    from ui.counter.program import ProgramPage as ProgramPage
    from ui.counter.report_box import ReportBox as ReportBox
    from ui.counter.results import ResultsPage as ResultsPage
    from ui.counter.sheet import CodeBox as CodeBox
    from ui.counter.sheet import SheetBox as SheetBox
    from ui.counter.trial import TrialBar as TrialBar
    from ui.counter.verdicts import ICONS as ICONS
    from ui.counter.verdicts import TONES as TONES
    from ui.counter.verdicts import exception_words as exception_words
    from ui.counter.verdicts import outcome_words as outcome_words
    from ui.counter.verdicts import qualifier_sentence as qualifier_sentence
    from ui.counter.verdicts import verdict_word as verdict_word
    from ui.counter.version_banner import VersionBanner as VersionBanner
else:
    __getattr__ = on_demand(
        __name__,
        again_bar="AgainBar",
        groups="group_word",
        client_view="ClientView",
        day_box="DayBox",
        intake="IntakePage",
        kept="CaseList KeepBox",
        version_banner="VersionBanner",
        overtaken_bar="OvertakenBar",
        presenter="Counter",
        program="ProgramPage",
        report_box="ReportBox",
        results="ResultsPage",
        sheet="CodeBox SheetBox",
        trial="TrialBar",
        verdicts="ICONS TONES exception_words outcome_words qualifier_sentence verdict_word",
    )
