"""Which characters of a paper no shipped font can print, told before anything is issued."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from desktop.letters.model import GlyphProblem, StyleProfile
from reports_templates.fonts import face_of
from reports_templates.gateway import unprintable


def problems(data: msgspec.Struct, style: StyleProfile) -> list[GlyphProblem]:
    """Return one entry per text that has such characters, in the order of the paper."""
    font = face_of(style).regular
    return [
        GlyphProblem(text, characters, field)
        for field, text in _texts(msgspec.to_builtins(data, builtin_types=(bytes,)), "")
        if (characters := unprintable(text, font))
    ]


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _texts(inner, f"{path}.{name}".lstrip("."))
    elif isinstance(value, Sequence) and not isinstance(value, bytes):
        for index, inner in enumerate(value):
            yield from _texts(inner, f"{path}[{index}]")
