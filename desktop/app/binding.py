"""Binding a case to one PDF: the pages of every part, then the cover that knows where they are.

Runs on a thread that may wait, and touches no database: what it needs was gathered before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from db.blobs import BlobBox, BlobRef
from desktop.app.page_desk import LIMIT, pages_of
from desktop.errors import KnownError
from desktop.keys.files import write_durably
from desktop.letters import dispatch
from desktop.letters.case_file import CaseFile, Fate, Part
from desktop.letters.case_file_front import KIND, WORDING, Bound, front
from desktop.letters.dispatch import Dispatch
from desktop.letters.model import LetterData
from desktop.letters.wording import Contract, Wording, parse_wording
from desktop.progress import Progress, Silent

if TYPE_CHECKING:
    from reports_templates.binding import Chapter

_SILENT: Final = Silent()
_PAGED: Final = (".pdf", ".jpg", ".jpeg", ".png")
_COPY: Final = "SALINAN"


@dataclass(frozen=True, slots=True)
class BoundFile:
    """A finished book: ``hits`` is how often somebody was taken out of pages from outside."""

    pdf: bytes
    pages: int
    hits: int
    fates: dict[str, str]


class Cover(NamedTuple):
    """The first pages of a book: their kind, their sentences, and what makes them."""

    kind: str
    contract: Contract
    write: Callable[[Wording, dict[str, Bound], int], LetterData]


def bind_case(box: BlobBox, book: CaseFile, progress: Progress = _SILENT) -> BoundFile:
    """Return the book of a case; raises as :func:`bind_book`."""
    cover = Cover(KIND, WORDING, lambda wording, bound, total: front(book, wording, bound, total))
    return bind_book(box, book, cover, progress)


def bind_dispatch(box: BlobBox, package: Dispatch, progress: Progress = _SILENT) -> BoundFile:
    """Return a package behind its cover list; raises as :func:`bind_book`."""
    first = dispatch.cover
    cover = Cover(
        dispatch.KIND,
        dispatch.WORDING,
        lambda wording, bound, total: first(package, wording, bound, total),
    )
    return bind_book(box, package.book, cover, progress)


def bind_book(
    box: BlobBox, book: CaseFile, cover: Cover, progress: Progress = _SILENT
) -> BoundFile:
    """Return the parts of a book behind its first pages, which know where each part stands.

    Progress stage ``bind``; stops where that asks for it. Raises what reading kept files raises;
    a file whose pages cannot be made is only listed.
    """
    from reports_templates.binding import Chapter, bind, page_count
    from reports_templates.catalogue import render_copy, wording_text

    wording = parse_wording(wording_text(cover.kind), cover.contract)
    made: list[tuple[Part, Chapter, int, Fate]] = []
    hits = 0
    for at, part in enumerate(book.parts):
        progress.report("bind", at, len(book.parts) + 1)
        chapter, pages, fate, found = _chapter(box, book, part)
        made.append((part, chapter, pages, fate))
        hits += found

    def first_pages(bound: dict[str, Bound], total: int) -> Chapter:
        data = cover.write(wording, bound, total)
        return Chapter(data.title, render_copy(cover.kind, data, book.style).pdf)

    def places(start: int) -> tuple[dict[str, Bound], int]:
        bound, page = {}, start
        for part, _, pages, fate in made:
            bound[part.mark] = Bound(page if pages else 0, page + pages - 1 if pages else 0, fate)
            page += pages
        return bound, page - 1

    # The lists grow no line by another number, so the second time they have as many pages.
    length = page_count(first_pages(*places(1)).pdf)
    begins = first_pages(*places(length + 1))
    progress.report("bind", len(book.parts), len(book.parts) + 1)
    bound = bind(
        [begins, *(chapter for _, chapter, pages, _ in made if pages)],
        lambda page, total: wording.fill(
            "penomoran", nomor=book.register_number, halaman=str(page), jumlah=str(total)
        ),
        title=begins.title,
        author=book.office,
        day=book.made_on,
    )
    progress.report("bind", len(book.parts) + 1, len(book.parts) + 1)
    fates = {part.mark: fate.value for part, _, _, fate in made}
    return BoundFile(bound.pdf, bound.pages, hits, fates)


def write_case_file(
    box: BlobBox, book: CaseFile, out: Path, progress: Progress = _SILENT
) -> BoundFile:
    """Bind a case and write it to a file, whole or not at all; raises as :func:`bind_case`."""
    made = bind_case(box, book, progress)
    write_durably(out, made.pdf)
    return made


def _chapter(box: BlobBox, book: CaseFile, part: Part) -> tuple[Chapter, int, Fate, int]:
    """Return a part's pages, how many, what became of it, and how often somebody was found."""
    from reports_templates.binding import Chapter, page_count
    from reports_templates.catalogue import render_copy

    title = f"{part.mark} {part.title}" if book.found is None else part.mark
    nothing = Chapter(title)
    if part.letter is not None and part.style is not None:
        printed = render_copy(part.letter.kind, part.letter, part.style, _COPY)
        return Chapter(title, printed.pdf), printed.pages, Fate.CHANGED, 0
    if part.fate is not None or part.file is None:
        return nothing, 0, part.fate or Fate.NO_FILE, 0
    ref = BlobRef(part.file.sha256, part.file.size)
    if not part.outside:
        pdf = box.read(ref)
        return Chapter(title, pdf), page_count(pdf), Fate.WHOLE, 0
    if not part.file.name.lower().endswith(_PAGED) or part.file.size > LIMIT:
        return nothing, 0, Fate.NO_PAGES, 0
    return _pictures(title, box.read(ref, LIMIT), book, part)


def _pictures(
    title: str, content: bytes, book: CaseFile, part: Part
) -> tuple[Chapter, int, Fate, int]:
    from reports_templates.binding import Chapter, Picture

    pictures, hits = [], 0
    try:
        for page in pages_of(content, book.found):
            if book.found is not None and page.opaque and not part.seen:
                return Chapter(title), 0, Fate.UNSEEN, 0
            pictures.append(Picture(page.jpeg, page.width, page.height))
            hits += page.hits
    except KnownError:
        return Chapter(title), 0, Fate.NO_PAGES, 0
    fate = Fate.WHOLE if book.found is None else Fate.CHANGED
    return Chapter(title, pictures=tuple(pictures)), len(pictures), fate, hits
