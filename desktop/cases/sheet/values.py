"""What a cell means: text as people see it, dates in all habits, numbers Excel has damaged."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from desktop.cases.sheet.model import DMY, MDY, Cell, Day

_EXACT: Final = 10**15
"""From here on a spreadsheet has lost the last digits of a number."""
_EPOCH: Final = date(1899, 12, 30)
_SERIALS: Final = range(14_000, 60_000)
"""Day numbers of a spreadsheet from 1938 to 2064; other numbers are no dates."""
_CENTURY_TURNS_AT: Final = 70
_MONTHS: Final[tuple[tuple[str, ...], ...]] = (
    ("januari", "january"),
    ("februari", "pebruari", "february"),
    ("maret", "march"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("agustus", "agst", "agt", "ags", "august"),
    ("september",),
    ("oktober", "october"),
    ("november", "nopember"),
    ("desember", "december"),
)
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_NUMBERS: Final = re.compile(r"(\d{1,2})\s*[\s./-]\s*(\d{1,2})\s*[\s./-]\s*(\d{4}|\d{2})", re.ASCII)
_WORDS: Final = re.compile(r"(\d{1,2})[\s./-]*([a-z]{3,9})\.?,?[\s./-]*(\d{4}|\d{2})", re.ASCII)
_BEFORE: Final = re.compile(
    r"^(?:(?:tanggal|tgl)\.?|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)[\s,:]*"
)
_TIME: Final = re.compile(r"[\st,]+(?:pukul|jam)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?"
                          r"(?:\s*(?:wib|wita|wit|am|pm))?$")  # fmt: skip


def text_of(cell: Cell) -> str:
    """Return what a person sees in a cell, without blanks around it; NUL and the like go."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, Day):
        return cell.day.isoformat()
    if isinstance(cell, int | float):
        return _number(cell)
    if cell.isascii() and cell.isprintable():
        return cell.strip()
    kept = (c for c in cell if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def line_of(cell: Cell) -> str:
    """Return a cell's text on one line."""
    return " ".join(text_of(cell).split())


def is_damaged_number(cell: Cell) -> bool:
    """Say whether a number is so long that the spreadsheet has lost its last digits."""
    return isinstance(cell, int | float) and abs(cell) >= _EXACT


def _number(value: float) -> str:
    """Return a number as written: whole ones without a point, long ones as Excel keeps them."""
    if isinstance(value, float) and not math.isfinite(value):
        return ""
    if abs(value) >= _EXACT:
        # Python would print digits that were never typed; the spreadsheet keeps fifteen.
        mantissa, _, exponent = f"{value:.14e}".partition("e")
        digits = mantissa.replace(".", "").lstrip("-")
        power = int(exponent)
        if power > 40:
            return f"{value:.6E}"
        sign = "-" if value < 0 else ""
        return sign + digits.ljust(power + 1, "0")
    if isinstance(value, int) or value.is_integer():
        return str(int(value))
    return f"{value:.10g}"


def day_of(cell: Cell, order: str = DMY) -> date | None:
    """Return the date a cell means, or ``None``; ``order`` reads 2/10/2024."""
    if cell is None or isinstance(cell, bool):
        return None
    if isinstance(cell, Day):
        return cell.day
    if isinstance(cell, int | float):
        return _from_serial(cell)
    text = " ".join(text_of(cell).lower().split())
    text = _BEFORE.sub("", _BEFORE.sub("", text)).strip()
    text = _TIME.sub("", text).strip(" ,")
    if found := _ISO.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if order == MDY else (first, second)
        return _date(_year(found[3]), month, day)
    if found := _WORDS.fullmatch(text):
        named = _month(found[2])
        return _date(_year(found[3]), named, int(found[1])) if named else None
    return _from_serial(int(text)) if text.isdecimal() and len(text) == 5 else None


def order_in(cells: Iterable[Cell]) -> str:
    """Return in which order the dates of a column are written, judged by what cannot be else."""
    day_first = month_first = 0
    for cell in cells:
        found = _NUMBERS.fullmatch(line_of(cell)) if isinstance(cell, str) else None
        if found:
            day_first += int(found[1]) > 12
            month_first += int(found[2]) > 12
    return MDY if month_first > day_first else DMY


def _from_serial(number: float) -> date | None:
    if not math.isfinite(number) or int(number) not in _SERIALS:
        return None
    return _EPOCH + timedelta(days=int(number))


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return 2000 + year if year < _CENTURY_TURNS_AT else 1900 + year


def _month(word: str) -> int:
    """Return 1 to 12, or 0 when no month begins like ``word``."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(name.startswith(word) for name in names):
            return number
    return 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if 1945 <= found.year <= 2100 else None


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Return words without case, marks and abbreviations: ``Tgl. SK`` → ``tanggal sk``."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in folded if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", letters)
    if len(words) > 1 and all(len(word) == 1 for word in words):
        words = ["".join(words)]
    return " ".join(_SHORT.get(word, word) for word in words)


_SHORT: Final = {
    "no": "nomor", "nmr": "nomor", "nomer": "nomor", "num": "nomor", "tgl": "tanggal",
    "tggl": "tanggal", "tg": "tanggal", "gol": "golongan", "jab": "jabatan", "jbt": "jabatan",
    "jbtn": "jabatan", "ket": "keterangan",
    "reg": "register", "registrasi": "register", "lap": "laporan", "peg": "pegawai",
    "instns": "instansi", "kec": "kecamatan", "rek": "rekomendasi", "hukdis": "hukuman",
    "pelangaran": "pelanggaran", "pelangggaran": "pelanggaran",
}  # fmt: skip


_RANK: Final = re.compile(r"\b(iv|iii|ii|i|[1-4])\s*[./ -]?\s*\(?([a-e])\)?\b")
_ROMAN: Final = {"1": "I", "2": "II", "3": "III", "4": "IV"}


def rank_of(text: str, known: Iterable[str]) -> str:
    """Return the code of a rank written anyhow (``Penata Tk. I / IIId``), or nothing."""
    squeezed = text.casefold().replace("gol.", " ").replace("golongan", " ")
    for found in reversed(list(_RANK.finditer(squeezed))):
        level = _ROMAN.get(found[1], found[1].upper())
        code = f"{level}/{found[2]}"
        if code in known:
            return code
    return text.strip() if text.strip() in known else ""
