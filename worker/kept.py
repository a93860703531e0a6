"""How frozen values (a reading, a request, a verdict) are kept as JSON, and made again of it exactly.

Built on the types' own annotations, so a new field needs nothing here; a document written before the field was there gets its default.
"""

import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def as_json(value: Any) -> Any:
    """The value as JSON types: dataclasses as objects, tuples as lists, enums by value, days and moments as RFC 3339."""
    if value is None or isinstance(value, str | int | float | bool):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple | list | frozenset | set):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    kind: Any = type(value)
    return {name: as_json(getattr(value, name)) for name in _names(kind)}


def from_json(kind: type[T], document: Any) -> T:
    """The value of the dataclass ``kind`` that ``as_json`` wrote.

    Raises:
      TypeError: the document does not fit the type.
    """
    made: T = _made(kind, document)
    return made


@cache
def _names(kind: Any) -> tuple[str, ...]:
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} can not be kept as JSON")
    return tuple(field.name for field in fields(kind) if field.init)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(kind: Any, document: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if document is None:
            return None
        return _made(next(choice for choice in get_args(kind) if choice is not type(None)), document)
    if origin in (tuple, frozenset):
        items = get_args(kind)
        if len(items) == 2 and items[1] is not ...:
            return tuple(_made(item, each) for item, each in zip(items, document, strict=True))
        return origin(_made(items[0], each) for each in document)
    if is_dataclass(kind):
        made: Any = kind
        hints = _hints(made)
        return made(**{name: _made(hints[name], document[name]) for name in _names(made) if name in document})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(document)
    if kind is datetime:
        return datetime.fromisoformat(document)
    if kind is date:
        return date.fromisoformat(document)
    return document
