"""Sample values: the office, the case and its people do not exist."""

from __future__ import annotations

from dataclasses import replace

from desktop.letters.case_file import Fate
from desktop.letters.case_file_front import Bound
from desktop.letters.dispatch import KIND, WORDING, Dispatch, cover
from desktop.letters.model import LetterData
from desktop.letters.wording import parse_wording
from reports_templates.case_file.sample import sample_book
from reports_templates.catalogue import wording_text


def sample_dispatch() -> LetterData:
    """Return the cover list of a package with three parts."""
    book = sample_book()
    parts = tuple(replace(part, mark=str(at)) for at, part in enumerate(book.parts, start=1))
    package = Dispatch(
        replace(book, parts=parts), ("Kepala Lembaga Contoh", "di Jakarta"), "Contoh"
    )
    bound = {
        "1": Bound(2, 3, Fate.WHOLE),
        "2": Bound(4, 4, Fate.WHOLE),
        "3": Bound(0, 0, Fate.NO_PAGES),
    }
    return cover(package, parse_wording(wording_text(KIND), WORDING), bound, 4)
