"""One version: who published it and why, what it changed, looking back and going back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from matcher.rulework import differences
from ui.desk.change_list import ChangeList
from ui.desk.signing import SignVersion
from ui.desk.versions.package_file import PackVersion
from ui.desk.versions.rollback import GoBack
from ui.desk.words import moment_words
from ui.platform import day_words
from ui.theme import SPACE_L, SPACE_S
from ui.widgets import (
    FlowLayout,
    Part,
    Words,
    WrapButton,
    column_of,
    with_looks,
)

if TYPE_CHECKING:
    from matcher.rulework import Change, Rulework, Version
    from ui.desk.presenter import Desk

_WIDEST = 900


class VersionPane(QScrollArea):
    """What there is to know of a version and to do with it."""

    replay_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Start without a version."""
        super().__init__()
        self._desk = desk
        self._version: Version | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title, self.story = with_looks(QLabel(), "heading=2"), Words("", "muted")
        self.replay = WrapButton(self.tr("Åpne skranken med denne versjonen"), "plain")
        self.replay.clicked.connect(self._replay)
        self.pack, self.sign = PackVersion(desk), SignVersion(desk)
        self.changes = ChangeList(self.tr("Endringer"), 24, desk)
        self.changes.against.currentIndexChanged.connect(self._compare)
        self.back = GoBack(desk)
        self._lay_out()

    def _lay_out(self) -> None:
        body = Part()
        body.setMaximumWidth(_WIDEST)
        column = column_of(body, spacing=SPACE_S, margins=SPACE_L)
        self.story.setContentsMargins(0, 0, 0, 0)
        parts: tuple[QWidget, ...] = (
            self.title, self.story, self._acts(),
            with_looks(QLabel(self.tr("Endringer")), "heading=3"), self.changes,
            with_looks(QLabel(self.tr("Gå tilbake")), "heading=3"), self.back,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

    def _acts(self) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(bar, SPACE_S, SPACE_S)
        for act in (self.replay, self.pack, self.sign):
            flow.addWidget(act)
        return bar

    def show_version(self, version: Version) -> None:
        """Show another version."""
        self.back.show_version(version)
        if version == self._version:
            return
        self._version = version
        self.pack.version_id = self.sign.version_id = version.id
        self.title.setText(self.tr("Versjon {version}").format(version=version.id))
        self.story.setText("\n".join(self._story(version)))
        self._offer(version)
        self._compare()

    def _story(self, version: Version) -> list[str]:
        said = [self.tr("Gjelder fra {day}.").format(day=day_words(version.valid_from))]
        if version.adopted:
            return [*said, self.tr("Kom med programmet eller fra en fil.")]
        published = self.tr("Publisert {when} av {who}, godkjent av {approver}.").format(
            when=moment_words(version.published_at), who=version.published_by,
            approver=version.approved_by,
        )  # fmt: skip
        return [*said, published, self.tr("Begrunnelse: {why}").format(why=version.reason)]

    def _offer(self, version: Version) -> None:
        view = self._desk.overview.view
        others = [each for each in view.versions if each.id != version.id] if view else []
        before = [each.id for each in others if each.number < version.number]
        said = self.tr("Mot versjon {id}")
        offered = [(said.format(id=each.id), each.id) for each in reversed(others)]
        self.changes.offer(offered, before[-1] if before else "")
        self.changes.against.setVisible(bool(others))

    def _compare(self) -> None:
        version, other = self._version, str(self.changes.against.currentData() or "")
        if version is None:
            return
        if other:
            self.changes.inquiry.ask((other, version.id), partial(_differences, other, version.id))
        elif self.changes.inquiry.is_new((other, version.id)):
            alone = self.tr("Dette er den eneste versjonen så langt.")
            self.changes.show_changes((), alone)

    def _replay(self) -> None:
        if self._version is not None:
            self.replay_wanted.emit(self._version.id)


def _differences(old: str, new: str, rulework: Rulework) -> tuple[Change, ...]:
    return differences(rulework.versions.catalogue_of(old), rulework.versions.catalogue_of(new))
