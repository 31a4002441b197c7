"""Widgets that know no domain, and how they are painted."""

from typing import TYPE_CHECKING

from ui import on_demand

if TYPE_CHECKING:
    from ui.widgets.asking import Asking as Asking
    from ui.widgets.chip import Chip as Chip
    from ui.widgets.flow import FlowLayout as FlowLayout
    from ui.widgets.fold_button import FoldButton as FoldButton
    from ui.widgets.foldout import Foldout as Foldout
    from ui.widgets.icon_button import RETOLD as RETOLD
    from ui.widgets.icon_button import IconButton as IconButton
    from ui.widgets.icon_button import IconLabel as IconLabel
    from ui.widgets.icon_button import drawing_pixels as drawing_pixels
    from ui.widgets.line import Line as Line
    from ui.widgets.link import Link as Link
    from ui.widgets.looks import set_look as set_look
    from ui.widgets.mark import Badge as Badge
    from ui.widgets.mark import Mark as Mark
    from ui.widgets.open_box import OpenBox as OpenBox
    from ui.widgets.painting import INSET as INSET
    from ui.widgets.painting import RING as RING
    from ui.widgets.painting import bold as bold
    from ui.widgets.painting import draw_icon as draw_icon
    from ui.widgets.painting import draw_ring as draw_ring
    from ui.widgets.painting import icon_pixels as icon_pixels
    from ui.widgets.painting import plain_tip as plain_tip
    from ui.widgets.painting import scaled as scaled
    from ui.widgets.painting import shade as shade
    from ui.widgets.painting import small as small
    from ui.widgets.part import Part as Part
    from ui.widgets.reading import Reading as Reading
    from ui.widgets.roving import Roving as Roving
    from ui.widgets.segments import SegmentRow as SegmentRow
    from ui.widgets.sentences import Sentence as Sentence
    from ui.widgets.sentences import Sentences as Sentences
    from ui.widgets.still_combo import StillCombo as StillCombo
    from ui.widgets.words import Elided as Elided
    from ui.widgets.words import Words as Words
    from ui.widgets.words import looking as looking
    from ui.widgets.wrapping import WrapButton as WrapButton
    from ui.widgets.wrapping import WrapCheck as WrapCheck
else:
    __getattr__ = on_demand(
        __name__,
        asking="Asking",
        chip="Chip",
        flow="FlowLayout",
        fold_button="FoldButton",
        foldout="Foldout",
        icon_button="RETOLD IconButton IconLabel drawing_pixels",
        line="Line",
        link="Link",
        looks="set_look",
        mark="Badge Mark",
        open_box="OpenBox",
        painting="INSET RING bold draw_icon draw_ring icon_pixels plain_tip scaled shade small",
        part="Part",
        reading="Reading",
        roving="Roving",
        segments="SegmentRow",
        sentences="Sentence Sentences",
        still_combo="StillCombo",
        words="Elided Words looking",
        wrapping="WrapButton WrapCheck",
    )
