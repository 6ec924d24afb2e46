"""The worker's job ``extract``: the text inside a file, page by page where it has pages.

Runs in a worker process (see :mod:`desktop.app.worker`) and nowhere else. A PDF, and the
files of word processors and spreadsheets, are known by their first bytes; plain text, HTML and
e-mail by the ending of the name, which is all that is believed of it.

Question: the ending in ASCII, without its point, a zero byte, then the file. Answer: JSON,
``{"paged": true, "pages": ["…"]}``. What a message says of its sender and receivers is left out:
it may be a reporter.
"""

from __future__ import annotations

import io
import json
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from html.parser import HTMLParser
from typing import Final

from desktop.app.previewing import PDF, PDF_WITHIN
from desktop.errors import Refused

MOST_PAGES: Final = 3_000
MOST_TEXT: Final = 4_000_000
"""Characters of one file that are kept; what comes later is not found."""
_MOST_PART: Final = 64 * 1024 * 1024
"""Bytes of one part of a compressed document, unpacked."""
_PLAIN: Final = frozenset({"txt", "csv", "tsv", "md", "log", "json", "srt", "vcf"})
_HTML: Final = frozenset({"html", "htm", "xhtml", "mht"})

_PARTS: Final = (
    (re.compile(r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml"), False),
    (re.compile(r"xl/(sharedStrings|workbook|worksheets/sheet\d+)\.xml"), False),
    (re.compile(r"ppt/(slides/slide|notesSlides/notesSlide)\d+\.xml"), True),
    (re.compile(r"content\.xml"), False),
)
"""Parts of a compressed document that hold its text, and whether each is a page."""
_BREAKS: Final = frozenset({"p", "h", "br", "tr", "row", "si", "table-row", "sheet"})
_BLANKS: Final = frozenset({"tab", "tc", "c", "s", "table-cell"})

Text = tuple[bool, list[str]]
"""Whether the texts are pages, and the texts."""


def extract(data: bytes) -> bytes:
    """Return the answer to a question.

    Raises ``extract.unknown_kind`` for a file whose text nobody here can read,
    ``extract.damaged`` for one that is broken or locked with a password.
    """
    with suppress(AttributeError, OSError):
        os.nice(10)
    ending, _, content = data.partition(b"\0")
    paged, pages = _read(ending.decode("ascii", "replace").lower(), content)
    kept = [" ".join(line for line in _lines(page)) for page in _bounded(pages)]
    return json.dumps({"paged": paged, "pages": kept}).encode("ascii")


def _read(ending: str, content: bytes) -> Text:
    if PDF in content[:PDF_WITHIN]:
        return True, list(_pdf(content))
    if content.startswith(b"PK\x03\x04"):
        return _document(content)
    if ending in _HTML:
        return False, [_html(_decoded(content))]
    if ending == "eml":
        return False, [_message(content)]
    if ending in _PLAIN:
        return False, [_decoded(content)]
    raise Refused("extract.unknown_kind")


def _bounded(pages: list[str]) -> Iterator[str]:
    left = MOST_TEXT
    for page in pages[:MOST_PAGES]:
        yield page[:left]
        left -= len(page)
        if left <= 0:
            return


def _lines(text: str) -> Iterator[str]:
    """Yield lines without what no font shows and no index finds."""
    sound = text.encode("utf-8", "ignore").decode("utf-8")
    for line in sound.splitlines():
        visible = "".join(c if c.isprintable() else " " for c in line)
        if line := " ".join(visible.split()):
            yield line + "\n"


def _pdf(content: bytes) -> Iterator[str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        length = 0
        for at in range(min(len(document), MOST_PAGES)):
            page = document[at]
            text = page.get_textpage()
            words = str(text.get_text_bounded())
            text.close()
            page.close()
            yield words
            length += len(words)
            if length > MOST_TEXT:
                return
    except pypdfium2.PdfiumError:
        raise Refused("extract.damaged") from None


def _document(content: bytes) -> Text:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = packed.namelist()
            for pattern, paged in _PARTS:
                parts = [name for name in names if pattern.fullmatch(name)]
                if parts:
                    texts = [_xml(_part(packed, name)) for name in sorted(parts, key=_in_order)]
                    return paged, texts if paged else ["\n".join(texts)]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise Refused("extract.damaged") from None
    raise Refused("extract.unknown_kind")


def _in_order(name: str) -> tuple[str, int]:
    number = re.search(r"(\d+)\.xml$", name)
    return (name[: number.start()] if number else name, int(number[1]) if number else 0)


def _part(packed: zipfile.ZipFile, name: str) -> bytes:
    with packed.open(name) as part:
        content = part.read(_MOST_PART + 1)
    if len(content) > _MOST_PART:
        raise Refused("extract.damaged")
    return content


class _Words:
    """Collects the text of one part as it is parsed: all of a word processor's free format,
    of the other formats what stands in cells and runs."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._free = False
        self._open: list[str] = []
        self._shared = False

    def doctype(self, *_names: object) -> None:
        raise Refused("extract.damaged")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, tag = name.rpartition("}")
        if not self._open:
            self._free = "opendocument" in space
        self._open.append(tag)
        if tag == "c":
            # The cell holds the place of its text in another part.
            self._shared = attributes.get("t") == "s"
        elif tag == "sheet":
            self.pieces.append(attributes.get("name", ""))

    def data(self, text: str) -> None:
        tag = self._open[-1] if self._open else ""
        if self._free or tag == "t" or (tag == "v" and not self._shared):
            self.pieces.append(text)

    def end(self, name: str) -> None:
        tag = self._open.pop()
        self.pieces.append("\n" if tag in _BREAKS else " " if tag in _BLANKS else "")

    def close(self) -> str:
        return "".join(self.pieces)


def _xml(content: bytes) -> str:
    """Return the text of a part; one with a document type is no part of an office document."""
    from lxml import etree

    parser = etree.XMLParser(
        target=_Words(), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return str(etree.fromstring(content, parser))
    except etree.XMLSyntaxError:
        raise Refused("extract.damaged") from None


def _decoded(content: bytes) -> str:
    """Return a text in whatever encoding editors write; what fits none is left out."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "ignore")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "ignore")


class _Shown(HTMLParser):
    """Collects what a page shows."""

    _QUIET: Final = frozenset({"script", "style", "template", "head"})
    _BLOCKS: Final = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "td", "th"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._depth += tag in self._QUIET
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._QUIET and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if not self._depth:
            self.pieces.append(data)


def _html(text: str) -> str:
    page = _Shown()
    page.feed(text)
    page.close()
    return "".join(page.pieces)


def _message(content: bytes) -> str:
    from email import policy
    from email.parser import BytesParser

    message = BytesParser(policy=policy.default).parsebytes(content)
    body = message.get_body(preferencelist=("plain", "html"))
    try:
        shown = "" if body is None else str(body.get_content())
    except (LookupError, ValueError, KeyError):
        shown = ""
    if body is not None and body.get_content_type() == "text/html":
        shown = _html(shown)
    names = [part.get_filename() or "" for part in message.iter_attachments()]
    return "\n".join([str(message.get("subject", "")), shown, *names])
