"""A picture of rooms and arrows as SVG: who knows another stands above it."""

from __future__ import annotations

from graphlib import TopologicalSorter
from html import escape

WIDTH, ROOM_WIDTH, ROOM_HEIGHT, STOREY = 960, 132, 46, 104
MARGIN = 28
STYLE = (
    "text{font-family:sans-serif;font-size:15px;text-anchor:middle;fill:#1d2733}"
    ".small{font-size:11px;fill:#5a6675}.title{font-size:13px;text-anchor:start;fill:#5a6675}"
    ".room{fill:#e8eef8;stroke:#2a4b8d;stroke-width:1.2}"
    ".near{stroke:#2a4b8d;stroke-width:1.6;fill:none;marker-end:url(#tip)}"
    ".far{stroke:#a9b6cc;stroke-width:1;fill:none;marker-end:url(#faint)}"
)
TIPS = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7"'
    ' orient="auto"><path d="M0 0 8 4 0 8z" fill="#2a4b8d"/></marker>'
    '<marker id="faint" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7"'
    ' orient="auto"><path d="M0 0 8 4 0 8z" fill="#a9b6cc"/></marker></defs>'
)

Leans = dict[str, set[str]]
"""Which rooms each room knows."""


def storeys(leans: Leans) -> dict[str, int]:
    """Return how high each room stands: one above the highest that it knows."""
    height: dict[str, int] = {}
    for room in TopologicalSorter(leans).static_order():
        height[room] = 1 + max((height[known] for known in leans.get(room, ())), default=-1)
    return height


def is_near(leans: Leans, room: str, known: str) -> bool:
    """Tell whether a room knows another by itself alone, and not by a third one too."""

    def reaches(start: str) -> bool:
        return start == known or any(reaches(next_one) for next_one in leans.get(start, ()))

    return not any(reaches(other) for other in leans[room] - {known})


def picture(parts: dict[str, Leans], lines: dict[str, int]) -> str:
    """Draw parts of the house, one below the other; `lines` of each room by `part.room`."""
    drawn: list[str] = []
    top = MARGIN
    for title, leans in parts.items():
        heights = storeys(leans)
        drawn.append(f'<text class="title" x="{MARGIN}" y="{top}">{escape(title)}</text>')
        places = _places(heights, top + MARGIN)
        drawn += _arrows(leans, places)
        drawn += _rooms(title, places, lines)
        top += (max(heights.values()) + 1) * STOREY + MARGIN
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}">'
    ground = f'<rect width="{WIDTH}" height="{top}" fill="#ffffff"/>'
    return "\n".join([head, f"<style>{STYLE}</style>", TIPS, ground, *drawn, "</svg>", ""])


def _places(heights: dict[str, int], top: int) -> dict[str, tuple[float, float]]:
    places: dict[str, tuple[float, float]] = {}
    highest = max(heights.values())
    for height in range(highest + 1):
        row = sorted(room for room, at in heights.items() if at == height)
        gap = (WIDTH - 2 * MARGIN) / len(row)
        # Every second storey is moved aside, so that an arrow past it does not run through a room.
        aside = gap / 4 if height % 2 and len(row) < WIDTH // (2 * ROOM_WIDTH) else 0
        for number, room in enumerate(row):
            x = MARGIN + gap * (number + 0.5) - ROOM_WIDTH / 2 + aside
            places[room] = x, top + (highest - height) * STOREY
    return places


def _arrows(leans: Leans, places: dict[str, tuple[float, float]]) -> list[str]:
    found = []
    for room in sorted(leans):
        for known in sorted(leans[room]):
            (x, y), (to_x, to_y) = places[room], places[known]
            x, to_x = x + ROOM_WIDTH / 2, to_x + ROOM_WIDTH / 2
            y += ROOM_HEIGHT
            half = (to_y - y) / 2
            look = "near" if is_near(leans, room, known) else "far"
            curve = f"M{x:.0f} {y:.0f}C{x:.0f} {y + half:.0f} {to_x:.0f} {to_y - half:.0f}"
            found.append((look, f'<path class="{look}" d="{curve} {to_x:.0f} {to_y:.0f}"/>'))
    return [path for _, path in sorted(found)]


def _rooms(part: str, places: dict[str, tuple[float, float]], lines: dict[str, int]) -> list[str]:
    found = []
    for room, (x, y) in places.items():
        size, middle = lines[f"{part}.{room}"], x + ROOM_WIDTH / 2
        box = f'x="{x:.0f}" y="{y:.0f}" width="{ROOM_WIDTH}" height="{ROOM_HEIGHT}"'
        small = f'class="small" x="{middle:.0f}" y="{y + 36:.0f}"'
        found += [
            f'<rect class="room" rx="6" {box}/>',
            f'<text x="{middle:.0f}" y="{y + 20:.0f}">{escape(room)}</text>',
            f"<text {small}>{size:,} lines</text>".replace(",", "\u00a0"),
        ]
    return found
