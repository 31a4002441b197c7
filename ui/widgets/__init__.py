"""Widgets that know no domain, and how they are painted."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.widgets.chip import Chip as Chip
    from ui.widgets.flow import FlowLayout as FlowLayout
    from ui.widgets.fold_button import FoldButton as FoldButton
    from ui.widgets.foldout import Foldout as Foldout
    from ui.widgets.heights import is_low as is_low
    from ui.widgets.heights import needed_height as needed_height
    from ui.widgets.heights import settle as settle
    from ui.widgets.icon_button import RETOLD as RETOLD
    from ui.widgets.icon_button import IconButton as IconButton
    from ui.widgets.icon_button import IconLabel as IconLabel
    from ui.widgets.icon_button import drawing_pixels as drawing_pixels
    from ui.widgets.layouts import column_of as column_of
    from ui.widgets.layouts import discard as discard
    from ui.widgets.layouts import row_of as row_of
    from ui.widgets.line_edit import LineEdit as LineEdit
    from ui.widgets.link import Link as Link
    from ui.widgets.looks import set_look as set_look
    from ui.widgets.mark import Badge as Badge
    from ui.widgets.mark import Mark as Mark
    from ui.widgets.open_box import OpenBox as OpenBox
    from ui.widgets.paint import INSET as INSET
    from ui.widgets.paint import RING as RING
    from ui.widgets.paint import bold as bold
    from ui.widgets.paint import draw_box as draw_box
    from ui.widgets.paint import draw_icon as draw_icon
    from ui.widgets.paint import draw_ring as draw_ring
    from ui.widgets.paint import icon_pixels as icon_pixels
    from ui.widgets.paint import plain_tip as plain_tip
    from ui.widgets.paint import scaled as scaled
    from ui.widgets.paint import shade as shade
    from ui.widgets.paint import small as small
    from ui.widgets.part import Part as Part
    from ui.widgets.question_box import QuestionBox as QuestionBox
    from ui.widgets.reading_focus import ReadingFocus as ReadingFocus
    from ui.widgets.roving_focus import RovingFocus as RovingFocus
    from ui.widgets.scroll_column import ScrollColumn as ScrollColumn
    from ui.widgets.segments import SegmentRow as SegmentRow
    from ui.widgets.sentences import Sentence as Sentence
    from ui.widgets.sentences import Sentences as Sentences
    from ui.widgets.still_combo import StillCombo as StillCombo
    from ui.widgets.whole_line import WholeLine as WholeLine
    from ui.widgets.words import ElidedLabel as ElidedLabel
    from ui.widgets.words import Words as Words
    from ui.widgets.words import prose as prose
    from ui.widgets.words import with_looks as with_looks
    from ui.widgets.wrap import WrapButton as WrapButton
    from ui.widgets.wrap import WrapCheck as WrapCheck
else:
    __getattr__ = on_demand(
        __name__,
        question_box="QuestionBox",
        chip="Chip",
        flow="FlowLayout",
        fold_button="FoldButton",
        foldout="Foldout",
        icon_button="RETOLD IconButton IconLabel drawing_pixels",
        layouts="column_of discard row_of",
        line_edit="LineEdit",
        link="Link",
        looks="set_look",
        mark="Badge Mark",
        open_box="OpenBox",
        paint=(
            "INSET RING bold draw_box draw_icon draw_ring icon_pixels plain_tip scaled shade small"
        ),
        part="Part",
        reading_focus="ReadingFocus",
        roving_focus="RovingFocus",
        scroll_column="ScrollColumn",
        segments="SegmentRow",
        sentences="Sentence Sentences",
        heights="is_low needed_height settle",
        still_combo="StillCombo",
        whole_line="WholeLine",
        words="ElidedLabel Words prose with_looks",
        wrap="WrapButton WrapCheck",
    )
