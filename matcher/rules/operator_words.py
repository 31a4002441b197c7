"""What each operator is called inside a sentence."""

from __future__ import annotations

from matcher.questions import Text

WORDS: dict[str, Text] = {
    "is": Text("er", "er", "is"),
    "is_not": Text("er ikke", "er ikkje", "is not"),
    "one_of": Text("er", "er", "is"),
    "none_of": Text("er ikke", "er ikkje", "is not"),
    "has_any": Text("omfatter", "omfattar", "includes"),
    "has_all": Text("omfatter både", "omfattar både", "includes both"),
    "has_none": Text("omfatter ikke", "omfattar ikkje", "does not include"),
    "ge": Text("er minst", "er minst", "is at least"),
    "gt": Text("er over", "er over", "is over"),
    "le": Text("er høyst", "er høgst", "is at most"),
    "lt": Text("er under", "er under", "is under"),
    "eq": Text("er", "er", "is"),
    "between": Text("er fra og med", "er frå og med", "is from"),
    "from": Text("er tidligst", "er tidlegast", "is no earlier than"),
    "before": Text("er før", "er før", "is before"),
    "until": Text("er senest", "er seinast", "is no later than"),
}
NEITHER: dict[str, Text] = {
    "none_of": Text("er verken", "er verken", "is neither"),
    "has_none": Text("omfatter verken", "omfattar verken", "includes neither"),
}
