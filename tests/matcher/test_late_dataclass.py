"""What is written late is what the standard library writes at once."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import pytest

from matcher import late_dataclass
from matcher.late_dataclass import dataclass, many

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def written(
    decorate: Callable[..., Any], *, slots: bool = True, field: Callable[..., Any] = field
) -> Any:
    """Return one class with every sort of field, by this decorator."""

    class Place(Generic[T]):
        """Somewhere."""

        street: str
        number: int = 1
        rooms: dict[str, T] = field(default_factory=dict, hash=False)
        seen: int = field(default=0, compare=False, repr=False)

        @property
        def door(self) -> str:
            """Return street and number."""
            return f"{self.street} {self.number}"

    Place.__qualname__ = "Place"
    return decorate(frozen=True, slots=slots, order=True)(Place)


PAIRS = [
    (written(dataclass, slots=slots, field=told), written(dataclasses.dataclass, slots=slots))
    for slots in (True, False)
    for told in (field, late_dataclass.field)
]
(_, AT_ONCE), *_ = PAIRS
SORTS = [
    ("Storgata",),
    ("Storgata", 2),
    ("Storgata", 3, {"kitchen": 2}),
    ("Storgata", 1, {}, 7),
]


@dataclass(frozen=True, slots=True)
class Kept:
    """A class that a file can be asked for by name."""

    word: str
    count: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Itself:
    """Equal to nothing but itself."""

    word: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What the standard library makes at once."""

    word: str

    def __post_init__(self) -> None:
        """Refuse nothing."""
        if not self.word:
            message = "no word"
            raise ValueError(message)


@pytest.mark.parametrize("given", SORTS)
@pytest.mark.parametrize(("late_class", "plain_class"), PAIRS)
def test_a_value_is_shown_and_told_as_by_the_standard_library(
    late_class: Any, plain_class: Any, given: tuple[Any, ...]
) -> None:
    late, plain = late_class(*given), plain_class(*given)
    assert repr(late) == repr(plain)
    assert late.door == plain.door
    assert [getattr(late, each.name) for each in fields(late)] == [
        getattr(plain, each.name) for each in fields(plain)
    ]
    assert dataclasses.asdict(late) == dataclasses.asdict(plain)
    assert late_class.__match_args__ == plain_class.__match_args__
    assert hasattr(late, "__dict__") == hasattr(plain, "__dict__")
    told = {name for name in vars(plain_class) if not name.startswith("__")}
    assert {name for name in vars(late_class) if not name.startswith("__")} == told


@pytest.mark.parametrize("given", SORTS)
@pytest.mark.parametrize(("late_class", "plain_class"), PAIRS)
def test_values_are_equal_and_hashed_as_by_the_standard_library(
    late_class: Any, plain_class: Any, given: tuple[Any, ...]
) -> None:
    late, plain = late_class(*given), plain_class(*given)
    for other in SORTS:
        assert (late == late_class(*other)) == (plain == plain_class(*other))
        assert (late < late_class(*other)) == (plain < plain_class(*other))
        assert (late >= late_class(*other)) == (plain >= plain_class(*other))
    assert hash(late) == hash(plain)
    assert late != plain


def test_each_method_is_right_whichever_comes_first() -> None:
    assert hash(written(dataclass)("Storgata")) == hash(AT_ONCE("Storgata"))
    first = written(dataclass)
    assert first("Storgata") == first("Storgata", 1)
    assert is_dataclass(written(dataclass))
    with pytest.raises(TypeError, match="street"):
        first()


@dataclasses.dataclass(frozen=True)
class Told:
    """As the standard library makes it."""

    word: str
    hidden: str = dataclasses.field(repr=False)
    count: int = 1
    held: list[int] = field(default_factory=list)


WAYS: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    (("a",), {}),
    (("a", "b"), {}),
    (("a", "b"), {"count": 3}),
    ((), {"word": "a", "hidden": "b", "held": [1]}),
    (("a", "b", 1, [], 2), {}),
    (("a", "b"), {"word": "c"}),
    (("a", "b"), {"other": 1}),
)


def _made(kind: Any, args: tuple[Any, ...], named: dict[str, Any]) -> object:
    try:
        return {n: getattr(kind(*args, **named), n) for n in ("word", "hidden", "count", "held")}
    except TypeError as error:
        return str(error).rpartition(".")[2]


def test_a_value_is_made_the_same_from_the_first_to_the_many() -> None:
    for args, named in WAYS:
        space = {n: e for n, e in vars(Told).items() if n in {"__annotations__", "count"}}
        more = {"hidden": field(repr=False), "held": field(default_factory=list)}
        of_late: Any = dataclass(frozen=True)(type("Told", (), {**space, **more}))
        found = [_made(of_late, args, named) for _ in range(20)]
        assert found == [_made(Told, args, named)] * 20


def test_nothing_of_a_value_can_be_set_or_taken_away() -> None:
    kept = Kept("ord")
    for name in ("word", "other"):
        with pytest.raises(FrozenInstanceError):
            setattr(kept, name, "x")
        with pytest.raises(FrozenInstanceError):
            delattr(kept, name)


def test_a_value_is_replaced_copied_and_packed() -> None:
    kept = Kept("ord", 2)
    assert replace(kept, count=3) == Kept("ord", 3)
    assert late_dataclass.replace(kept, count=3) == Kept("ord", 3)
    assert late_dataclass.replace(Checked("ord"), word="to") == Checked("to")
    unheard_of: dict[str, Any] = {"other": 3}
    with pytest.raises(TypeError, match="other"):
        late_dataclass.replace(kept, **unheard_of)
    assert copy.copy(kept) == copy.deepcopy(kept) == kept
    assert pickle.loads(pickle.dumps(kept)) == kept  # noqa: S301 - our own bytes


def test_a_value_of_its_own_identity_stays_so() -> None:
    one = Itself("ord")
    assert one == one  # noqa: PLR0124 - that is the question
    assert one != Itself("ord")
    assert len({one, Itself("ord")}) == 2


def test_a_class_of_fields_is_not_asked_of_the_standard_library_before_it_must_be() -> None:
    cls = written(dataclass)
    assert cls("Storgata") == cls("Storgata")
    assert type(cls.__dict__["__dataclass_fields__"]) is not dict
    assert [each.name for each in fields(cls)] == ["street", "number", "rooms", "seen"]
    assert type(cls.__dict__["__dataclass_fields__"]) is dict


def test_what_has_more_to_do_is_left_to_the_standard_library() -> None:
    with pytest.raises(ValueError, match="no word"):
        Checked("")
    assert type(Checked.__dict__["__dataclass_fields__"]) is dict


@pytest.mark.parametrize("late_class", [Kept, Itself, Checked, *(late for late, _ in PAIRS)])
def test_many_are_made_as_one_by_one(late_class: Any) -> None:
    columns: list[list[Any]] = [["a", "b"], [1, 2], [{}, {}], [0, 0]]
    columns = columns[: len(fields(late_class))]
    made = many(late_class, [f.name for f in fields(late_class)], columns, 2)
    assert [repr(each) for each in made] == [
        repr(late_class(*each)) for each in zip(*columns, strict=True)
    ]


def test_a_column_too_few_or_too_many_is_refused() -> None:
    for count in (1, 3):
        columns: list[list[int]] = [[1]] * count
        with pytest.raises(ValueError, match="zip"):
            many(Kept, [f.name for f in fields(Kept)], columns, 1)


def test_nothing_of_the_standard_library_is_loaded_for_a_value() -> None:
    program = """
from __future__ import annotations
import sys
from matcher.late_dataclass import dataclass, field, replace
@dataclass(frozen=True, slots=True, order=True)
class Kept:
    word: str
    parts: tuple = field(default=(), compare=False)
print(replace(Kept("a"), word="b") > Kept("a"), "dataclasses" in sys.modules)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["True", "False"]
