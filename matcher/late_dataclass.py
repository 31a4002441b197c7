"""Frozen dataclasses whose methods are written when they are first used.

A start makes more than a hundred classes and uses few methods of any. `dataclass` writes, compiles
and runs the source of seven for each, which was half of what it took to import the matcher. Here a
class gets its slots at once, and `__init__`, `__hash__` and what compares at their first call; what
`fields` and `repr` need is asked of the standard library then. Other classes than frozen ones, and
those with more to do than to keep fields, are left to the standard library altogether. It is loaded
when it is asked: it reads sources to tell of classes, and brings a compiler's parts along for that.
"""

from __future__ import annotations

import sys
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from dataclasses import dataclass, field, replace
    from typing import TypeAlias

    Setter: TypeAlias = Callable[[Any, Any], None]

__all__ = ["dataclass", "field", "many", "put", "replace", "setter_of"]

_T = TypeVar("_T")
_WRITTEN = frozenset({
    "__init__", "__post_init__", "__new__", "__eq__", "__hash__", "__repr__", "__setattr__",
    "__delattr__", "__getstate__", "__setstate__", "__slots__", "__lt__", "__le__", "__gt__",
    "__ge__",
})  # fmt: skip
"""What a class that has it of its own leaves to the standard library."""
_ORDERED = ("__lt__", "__le__", "__gt__", "__ge__")
_SIGNS = dict(zip(("__eq__", *_ORDERED), ("==", "<", "<=", ">", ">="), strict=True))
_ODD = ("ClassVar", "InitVar", "KW_ONLY")
_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"
_LATE = "__late__"
_OF_INSTANCES = frozenset({"__dict__", "__weakref__"})
_FEW = 8
"""To write and compile a method takes as long as to do without it for thirty things."""
_put = object.__setattr__
_NOTHING = object()


class SaidOfField:
    """What is said of a field beside its type, as `dataclasses.field` takes it."""

    __slots__ = ("compare", "default", "default_factory", "hash", "init", "kw_only", "repr")

    def __init__(self, **said: Any) -> None:  # noqa: ANN401 - as `field` takes it
        """Keep what is said."""
        self.default = said.get("default", _NOTHING)
        self.default_factory = said.get("default_factory", _NOTHING)
        self.init, self.repr = said.get("init", True), said.get("repr", True)
        self.compare, self.hash = said.get("compare", True), said.get("hash")
        self.kw_only = said.get("kw_only", False)

    def said(self) -> dict[str, Any]:
        """Return it as `dataclasses.field` takes it."""
        whole = {name: getattr(self, name) for name in self.__slots__}
        return {name: each for name, each in whole.items() if each is not _NOTHING}


def late_replace(thing: Any, /, **changes: Any) -> Any:  # noqa: ANN401 - typed as `replace`
    """Do as `dataclasses.replace` does."""
    kind = type(thing)
    if _LATE not in kind.__dict__:
        return _standard().replace(thing, **changes)
    return kind(**{n: getattr(thing, n) for n in kind.__match_args__} | changes)


def many(
    kind: type[_T], names: Sequence[str], columns: Sequence[Iterable[object]], count: int
) -> list[_T]:
    """Return so many things of a class, each column what they hold in one of all or some fields."""
    if _LATE not in kind.__dict__:
        return list(map(kind, *columns))
    made = [object.__new__(kind) for _ in range(count)]
    for name, column in zip(names, columns, strict=True):
        put(made, setter_of(kind, name), column)
    return made


def put(things: Iterable[object], setter: Setter, column: Iterable[object]) -> None:
    """Give things that are being made what they hold in one field."""
    deque(map(setter, things, column), maxlen=0)


def setter_of(kind: type, name: str) -> Setter:
    """Return what gives a thing of a class of this module what it holds in a field."""
    if "__slots__" in kind.__dict__:
        held: Setter = kind.__dict__[name].__set__
        return held
    return lambda thing, value: _put(thing, name, value)


def _standard() -> Any:  # noqa: ANN401 - a module
    """Return the standard library's module."""
    import dataclasses

    return dataclasses


class _Late:
    """What the standard library tells of a dataclass, asked for when somebody wants it."""

    def __init__(self, plain: type, **wanted: bool) -> None:
        """Keep the class as it was written."""
        self._name_space, self._wanted = _own(plain), wanted
        self._made_by, self._called, self._bases = type(plain), plain.__name__, plain.__bases__

    def __set_name__(self, owner: type, name: str) -> None:
        """Note where this stands."""
        self._owner, self._name = owner, name

    def __get__(self, _: object, __: type) -> Any:  # noqa: ANN401 - what dataclass keeps there
        """Have it told, and kept in this place."""
        twin: type = self._made_by(self._called, self._bases, dict(self._name_space))
        told = _standardly(twin, frozen=True, **self._wanted).__dict__[self._name]
        setattr(self._owner, self._name, told)
        return told


def late(
    cls: type[_T] | None = None,
    /,
    *,
    frozen: bool = False,
    slots: bool = False,
    eq: bool = True,
    order: bool = False,
    **others: bool,
) -> Any:  # noqa: ANN401 - typed as `dataclass`
    """Do as `dataclasses.dataclass` does."""

    def decorated(plain: type[_T]) -> type[_T]:
        if frozen and eq >= order and not others and _is_plain(plain):
            return _with_late_methods(plain, slots=slots, eq=eq, order=order)
        return _standardly(plain, frozen=frozen, slots=slots, eq=eq, order=order, **others)

    return decorated if cls is None else decorated(cls)


def _standardly(cls: type[_T], **wanted: bool) -> type[_T]:
    """Have a class made by the standard library."""
    for name, told in list(cls.__dict__.items()):
        if isinstance(told, SaidOfField):
            setattr(cls, name, _standard().field(**told.said()))
    made: type[_T] = _standard().dataclass(**wanted)(cls)
    return made


def _own(cls: type) -> dict[str, Any]:
    return {name: each for name, each in cls.__dict__.items() if name not in _OF_INSTANCES}


def _is_plain(cls: type) -> bool:
    """Tell whether a class has nothing but fields that are given or have a default."""
    own = cls.__dict__
    named: dict[str, object] = own.get("__annotations__", {})
    return (
        _WRITTEN.isdisjoint(own)
        and not any(_FIELDS in base.__dict__ for base in cls.__mro__)
        and all(isinstance(t, str) and not any(odd in t for odd in _ODD) for t in named.values())
        and all(each.init and not each.kw_only for each in _told(own, named).values())
    )


def _told(own: Any, named: Iterable[str]) -> dict[str, Any]:  # noqa: ANN401 - of a class
    """Return the fields of which more is said than a default."""
    standard = sys.modules.get("dataclasses")
    known = (SaidOfField, standard.Field) if standard else SaidOfField
    return {n: _as_told(own[n]) for n in named if isinstance(own.get(n), known)}


def _as_told(said: Any) -> SaidOfField:  # noqa: ANN401 - of either sort
    if isinstance(said, SaidOfField):
        return said
    whole = {name: getattr(said, name) for name in SaidOfField.__slots__}
    return SaidOfField(**{n: each for n, each in whole.items() if each is not _standard().MISSING})


def _with_late_methods(plain: type[_T], *, slots: bool, eq: bool, order: bool) -> type[_T]:
    own = _own(plain)
    names = tuple(own.get("__annotations__", ()))
    told = _told(own, names)
    given = {name: told.get(name, own[name]) for name in names if name in own}
    more = {
        "__match_args__": names,
        "__setattr__": _refuse_set,
        "__delattr__": _refuse_delete,
        "__repr__": _shown,
        _LATE: True,
        _FIELDS: _Late(plain, eq=eq, order=order),
        _PARAMS: _Late(plain, eq=eq, order=order),
    }
    made = _slotted(plain, own, more, given) if slots else _added(plain, more, told)
    _when_made(made, names, given)
    if eq:
        compared = [name for name in names if name not in told or told[name].compare]
        hashed = [n for n in names if n not in told or _is_hashed(told[n])]
        for name in ("__eq__", *(_ORDERED if order else ())):
            _when_called(made, name, partial(_comparing, name, compared))
        _when_called(made, "__hash__", lambda: (_hash_source(hashed), {}))
    return made


def _slotted(
    plain: type[_T], own: dict[str, Any], more: dict[str, Any], given: dict[str, Any]
) -> type[_T]:
    """Return a class like another with slots: those cannot be added to one that is there."""
    kept = {name: each for name, each in own.items() if name not in given}
    state = {"__slots__": more["__match_args__"], "__getstate__": _state, "__setstate__": _restore}
    metaclass: Any = type(plain)
    made: type[_T] = metaclass(plain.__name__, plain.__bases__, kept | more | state)
    made.__qualname__ = plain.__qualname__
    return made


def _added(plain: type[_T], more: dict[str, Any], told: dict[str, Any]) -> type[_T]:
    """Return a class with more in it, and with its defaults instead of what was told of them."""
    for name, each in more.items():
        setattr(plain, name, each)
        if isinstance(each, _Late):
            each.__set_name__(plain, name)
    for name, field in told.items():
        if field.default is _NOTHING:
            delattr(plain, name)
        else:
            setattr(plain, name, field.default)
    return plain


def _is_hashed(told: Any) -> bool:  # noqa: ANN401 - a field
    return bool(told.compare if told.hash is None else told.hash)


def _when_called(cls: type, name: str, source: Callable[[], tuple[str, dict[str, object]]]) -> None:
    """Put a method in a class that writes itself at the first call."""

    def first(*args: object, **named: object) -> object:
        text, known = source()
        made: dict[str, Any] = {}
        known["__name__"] = cls.__module__
        exec(text, known, made)  # noqa: S102 - of names in our own classes, as dataclass does
        made[name].__qualname__ = f"{cls.__qualname__}.{name}"
        setattr(cls, name, made[name])
        return made[name](*args, **named)

    first.__name__ = name
    setattr(cls, name, first)


def _when_made(cls: type, names: Sequence[str], given: dict[str, object]) -> None:
    """Put `__init__` in a class: it does without being written where few things are made."""
    _when_called(cls, "__init__", lambda: _init_source(names, given))
    write, count = cls.__dict__["__init__"], 0
    # A field of which something is said need not have a default.
    known = {name for name, told in given.items() if _is_optional(told)}

    def made(self: object, *args: object, **named: object) -> None:
        nonlocal count
        count += 1
        held = dict(zip(names, args, strict=False)) | named
        left = [name for name in names if name not in held]
        whole = len(held) == len(args) + len(named) == len(names) - len(left)
        if count > _FEW or not whole or not known.issuperset(left):
            # What is wrong with it is for Python to say.
            write(self, *args, **named)
            return
        for name in names:
            _put(self, name, held[name] if name in held else _default(given[name]))

    made.__name__ = "__init__"
    setattr(cls, "__init__", made)  # noqa: B010 - no class of its own


def _is_optional(told: object) -> bool:
    return not isinstance(told, SaidOfField) or told.default is not told.default_factory


def _default(told: object) -> object:
    if not isinstance(told, SaidOfField):
        return told
    return told.default if told.default_factory is _NOTHING else told.default_factory()


def _init_source(names: Iterable[str], given: dict[str, object]) -> tuple[str, dict[str, object]]:
    """Return the source of `__init__`, and what it knows."""
    known: dict[str, object] = {"_put": _put, "_left": (left := object())}
    head, body = "self", ""
    for name in names:
        value, default = name, given.get(name, _NOTHING)
        if isinstance(default, SaidOfField):
            if default.default_factory is not _NOTHING:
                known[f"_make_{name}"] = default.default_factory
                value, default = f"_make_{name}() if {name} is _left else {name}", left
            else:
                default = default.default
        head += f", {name}"
        if default is not _NOTHING:
            known[f"_of_{name}"] = default
            head += f"=_of_{name}"
        body += f"\n _put(self, {name!r}, {value})"
    return f"def __init__({head}):{body or ' pass'}", known


def _comparing(name: str, names: Iterable[str]) -> tuple[str, dict[str, object]]:
    """Return the source of a comparison, and what it knows."""
    mine, theirs = ("".join(f"{who}.{n}, " for n in names) for who in ("self", "other"))
    return (
        f"def {name}(self, other):\n if other.__class__ is not self.__class__:\n"
        f"  return NotImplemented\n return ({mine}) {_SIGNS[name]} ({theirs})"
    ), {}


def _hash_source(names: Iterable[str]) -> str:
    return f"def __hash__(self): return hash(({''.join(f'self.{n}, ' for n in names)}))"


def _shown(self: Any) -> str:  # noqa: ANN401 - any dataclass
    told = _standard().fields(self)
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in told if f.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse_set(_: object, name: str, __: object) -> None:
    message = f"cannot assign to field {name!r}"
    raise _standard().FrozenInstanceError(message)


def _refuse_delete(_: object, name: str) -> None:
    message = f"cannot delete field {name!r}"
    raise _standard().FrozenInstanceError(message)


def _state(self: Any) -> list[Any]:  # noqa: ANN401 - any dataclass
    return [getattr(self, each.name) for each in _standard().fields(self)]


def _restore(self: Any, state: Iterable[Any]) -> None:  # noqa: ANN401 - any dataclass
    for each, value in zip(_standard().fields(self), state, strict=True):
        _put(self, each.name, value)


if not TYPE_CHECKING:
    dataclass, field, replace = late, SaidOfField, late_replace
