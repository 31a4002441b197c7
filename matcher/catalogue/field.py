"""One field of a program's card: all that the rest of the house needs to know about it."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from matcher.late_dataclass import dataclass, replace
from matcher.messages import NOTHING, Message

if TYPE_CHECKING:
    from matcher.catalogue.field_types import FieldType
    from matcher.catalogue.programs import Program


class Section(Enum):
    """Where in a card a field belongs; at the desk each has a heading of its own."""

    RULE = auto()
    POINTERS = auto()
    NAMES = auto()
    WHOM = auto()
    CONTENT = auto()
    APPLYING = auto()
    CONTACT = auto()
    SOURCES = auto()
    STATUS = auto()
    RELATED = auto()


class Page(Enum):
    """Where on the program page a field is seen; some are parts of their own."""

    HEADER = auto()
    REASONS = auto()
    RELATED = auto()
    WHOM = auto()
    CONTENT = auto()
    APPLYING = auto()
    CONTACT = auto()
    SOURCES = auto()
    NOWHERE = auto()


class Audience(Enum):
    """Who sees what a field says."""

    CLIENT = auto()
    """It is written to the client."""

    STAFF = auto()
    """Caseworkers see it; it may be read out."""

    DESK = auto()
    """It is for those who keep the catalogue."""


class Nearness(IntEnum):
    """How near a program is whose field has a word that is searched for."""

    NAME = 0
    OTHER_NAME = 1
    OWNER = 2


TITLES = {
    Section.RULE: Message("Regel"),
    Section.POINTERS: Message("Når tenker vi på dette?"),
    Section.NAMES: Message("Navn og omtale"),
    Section.WHOM: Message("For hvem"),
    Section.CONTENT: Message("Innhold"),
    Section.APPLYING: Message("Påmelding"),
    Section.CONTACT: Message("Kontakt"),
    Section.SOURCES: Message("Kilder"),
    Section.STATUS: Message("Status og datoer"),
    Section.RELATED: Message("Henger sammen med"),
}
PAGE_TITLES = {
    Page.WHOM: TITLES[Section.WHOM],
    Page.CONTENT: TITLES[Section.CONTENT],
    Page.APPLYING: TITLES[Section.APPLYING],
    Page.CONTACT: TITLES[Section.CONTACT],
    Page.SOURCES: TITLES[Section.SOURCES],
}
"""What stands under a heading of the page, in its order."""

_PAGES = {
    Section.RULE: Page.REASONS,
    Section.POINTERS: Page.NOWHERE,
    Section.NAMES: Page.WHOM,
    Section.WHOM: Page.WHOM,
    Section.CONTENT: Page.CONTENT,
    Section.APPLYING: Page.APPLYING,
    Section.CONTACT: Page.CONTACT,
    Section.SOURCES: Page.SOURCES,
    Section.STATUS: Page.CONTENT,
    Section.RELATED: Page.RELATED,
}


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One field. `path` is its name in files, below an object after a dot.

    `attribute` is its place in `Program` where that has another name; `page` where it is seen if
    not where its section is. What is `always` shown is said to be missing where it is empty.
    """

    path: str
    type: FieldType
    label: Message
    section: Section
    audience: Audience = Audience.STAFF
    page: Page | None = None
    attribute: str = ""
    help: Message = NOTHING
    search: Nearness | None = None
    always: bool = False
    fixed: bool = False

    @property
    def held_as(self) -> str:
        """Its place in `Program`."""
        return self.attribute or self.path

    @property
    def shown(self) -> Page:
        """Where on the program page it is seen."""
        if self.audience is Audience.DESK:
            return Page.NOWHERE
        return self.page or _PAGES[self.section]

    def of(self, program: Program) -> Any:  # noqa: ANN401 - the value of any field
        """Return what a program has here."""
        return attrgetter(self.held_as)(program)

    def put(self, program: Program, value: object) -> Program:
        """Return a program with another value here."""
        first, _, rest = self.held_as.partition(".")
        changed = replace(getattr(program, first), **{rest: value}) if rest else value
        # The field is named by data; its type is that of the table.
        put: Program = replace(program, **{first: changed})  # type: ignore[arg-type] # fields by name
        return put
