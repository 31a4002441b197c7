"""Every colour and distance of the program by the role it plays, free of Qt.

Sources: the Punkt design system of Oslo kommune (light) and Aksel of Nav (dark).
A text role reaches 4.5:1 on every ground it is meant for, a field border and the focus
ring 3:1; `tests/ui/theme/test_theme.py` computes it.
"""

from matcher.late_dataclass import dataclass

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
RADIUS_S, RADIUS_L = 4, 8

BODY_PIXELS = 16
SMALL_PIXELS = 14
HEADING_PIXELS = (24, 20, 17)
HEADING_WEIGHT = 600
MARK_PIXELS = 16


@dataclass(frozen=True, slots=True)
class Tone:
    """Text, ground and outline that go together, as `#rrggbb`."""

    text: str
    ground: str
    line: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of the program; every colour is `#rrggbb`.

    `line` only divides and may be faint; `border` outlines what can be filled in.
    `on_accent` is the text on an `accent` or `accent_hover` ground, `on_selection` the text
    and `focus_on_selection` the focus ring on `selection`. `text`, `muted` and `accent` are
    readable on `background` and `surface`.
    """

    name: str
    dark: bool
    background: str
    surface: str
    hover: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    border: str
    line: str
    selection: str
    on_selection: str
    focus_on_selection: str
    fits: Tone
    maybe: Tone
    not_now: Tone
    information: Tone
    neutral: Tone
    chip: Tone

    @property
    def error(self) -> Tone:
        """The tone of a problem beside a field: the same as "passer ikke nå"."""
        return self.not_now


def light() -> Theme:
    """The colours of the Oslo design system, with Aksel's softer outlines."""
    return Theme(
        name="light",
        dark=False,
        background="#f9f9f9",
        surface="#ffffff",
        hover="#e5fcff",
        text="#2a2859",
        muted="#4d4d4d",
        disabled="#666666",
        accent="#1f42aa",
        accent_hover="#2a2859",
        on_accent="#ffffff",
        focus="#1f42aa",
        border="#808080",
        line="#cccccc",
        selection="#d1f9ff",
        on_selection="#2a2859",
        focus_on_selection="#1f42aa",
        fits=Tone("#034b45", "#e5ffe6", "#a8dfb4"),
        maybe=Tone("#774c01", "#ffe7bc", "#ffcb6f"),
        not_now=Tone("#96281c", "#ffdfdc", "#ffb4ac"),
        information=Tone("#00557d", "#e3eff7", "#c0d6e4"),
        neutral=Tone("#4d4d4d", "#f2f2f2", "#cccccc"),
        chip=Tone("#2a2859", "#e4eeff", "#bad5fb"),
    )


def dark() -> Theme:
    """The dark colours of Nav's design system."""
    return Theme(
        name="dark",
        dark=True,
        background="#0e151f",
        surface="#1c232f",
        hover="#242b37",
        text="#dfe1e5",
        muted="#a5acb6",
        disabled="#949ba8",
        accent="#84aee6",
        accent_hover="#a9cbfa",
        on_accent="#0e151f",
        focus="#a9cbfa",
        border="#777f8d",
        line="#2e3641",
        selection="#17365c",
        on_selection="#dfe1e5",
        focus_on_selection="#a9cbfa",
        fits=Tone("#98d7a7", "#002a00", "#207c41"),
        maybe=Tone("#ffbc4b", "#3e1704", "#af5122"),
        not_now=Tone("#ffb3cd", "#490b10", "#c8343f"),
        information=Tone("#b4ccdc", "#00253c", "#43718d"),
        neutral=Tone("#a5acb6", "#242b37", "#656d7b"),
        chip=Tone("#dfe1e5", "#102b4b", "#2e6db8"),
    )
