"""Sample values: the codes carry a text that enrols nobody."""

from __future__ import annotations

from datetime import date
from random import Random

from desktop.keys.code_parts import write_parts
from desktop.letters.papers import EnrolmentPaper, EnrolmentSheet

_DIGITS = ("11112", "22223", "33334", "44445", "55556", "66667", "77778", "88889")


def sample_enrolment(size: int = 400) -> EnrolmentSheet:
    """Return a sheet of an office that does not exist; ``size`` is the file's, in bytes."""
    content = Random(1).randbytes(size)  # noqa: S311 - the same one every time
    return EnrolmentSheet(
        kind=EnrolmentPaper.REQUEST,
        sender="Inspektorat Daerah Kabupaten Contoh",
        device="contohcontoh2345",
        made_on=date(2026, 11, 20),
        digits=_DIGITS,
        codes=write_parts(content),
    )
