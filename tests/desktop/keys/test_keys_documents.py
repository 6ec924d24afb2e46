"""Strict reading: one spelling, limits, a later format told from a broken one."""

from dataclasses import dataclass
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta

from desktop.errors import Refused
from desktop.keys.documents import Line, read_document, write_document


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    format: Literal["netra-note/2"] = "netra-note/2"
    text: Line = "teks"
    key: Annotated[bytes, Meta(min_length=2, max_length=2)] = b"ab"
    count: Annotated[int, Meta(lt=2**53)] | None = None
    more: tuple[int, ...] = ()


GOOD = write_document(Note(count=7, more=(1, 2)))


def refused(untrusted, limit=1000):
    with pytest.raises(Refused) as refusal:
        read_document(untrusted, Note, limit)
    return refusal.value


def test_what_was_written_is_read():
    assert read_document(GOOD, Note, 1000) == Note(count=7, more=(1, 2))


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        GOOD + b"\n",
        b" " + GOOD,
        b"\xef\xbb\xbf" + GOOD,
        GOOD.replace(b"\n", b"\r\n"),
        GOOD.replace(b'"teks"', b'"te\\u006bs"'),
        GOOD.replace(b'"teks"', b'"te\\ud800ks"'),
        GOOD.replace(b'"teks"', b'"te\\nks"'),
        GOOD.replace(b'"teks"', '"te\u202eks"'.encode()),
        GOOD.replace(b'"teks"', b'""'),
        GOOD.replace(b'"teks"', b'"\xff"'),
        GOOD.replace(b"YWI=", b"YWJ="),
        GOOD.replace(b"YWI=", b"YWI"),
        GOOD.replace(b"YWI=", b"YWJj"),
        GOOD.replace(b" 7", b" 7.0"),
        GOOD.replace(b" 7", b" 7e0"),
        GOOD.replace(b" 7", b" NaN"),
        GOOD.replace(b" 7", b" -0"),
        GOOD.replace(b" 7", b" " + b"9" * 800),
        GOOD.replace(b'"count"', b'"count": 1,\n  "count"'),
        GOOD.replace(b'"count"', b'"other": 1,\n  "count"'),
        GOOD.replace(b'  "count": 7,\n', b""),
        b'{"format": "netra-note/2", "more": ' + b"[" * 900,
        b'{"format": "netra-note/1"}',
        b'{"format": "netra-other/9"}',
        b'{"format": "netra-note/\xd9\xa3"}',
        b'{"format": 3}',
    ],
)
def test_anything_else_is_malformed(untrusted):
    assert refused(untrusted).code == "document.malformed"


def test_deep_nesting_is_refused():
    deep = b'{"x": ' + b"[" * 100_000
    assert refused(deep, 200_000).code == "document.malformed"


def test_too_large_is_refused_unread():
    refusal = refused(GOOD, len(GOOD) - 1)
    assert refusal.code == "document.too_large"
    assert refusal.details == {"format": "netra-note/2", "limit": len(GOOD) - 1}


def test_a_later_format_is_told_apart():
    refusal = refused(b'{"format": "netra-note/3", "new": [1]}')
    assert refusal.code == "document.newer"
    assert refusal.details == {"format": "netra-note/2", "found": "netra-note/3"}


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_arbitrary_bytes_are_refused(untrusted):
    assert refused(untrusted).code == "document.malformed"


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_a_changed_byte_reads_as_another_document_or_not_at_all(at, byte):
    changed = GOOD[:at] + bytes([byte]) + GOOD[at + 1 :]
    try:
        note = read_document(changed, Note, 1000)
    except Refused:
        return
    assert write_document(note) == changed
