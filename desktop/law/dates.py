"""Indonesian dates, times and numbers in words, as official letters write them."""

from __future__ import annotations

from datetime import date, time

from desktop.errors import Refused

MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)

_UNITS = (
    *("nol", "satu", "dua", "tiga", "empat", "lima"),
    *("enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)
_SCALES = (
    (10**12, "triliun"),
    (10**9, "miliar"),
    (10**6, "juta"),
    (1000, "ribu"),
    (100, "ratus"),
    (10, "puluh"),
)


def long_date(day: date) -> str:
    """Return ``9 Desember 2020``: no leading zero, month in full."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Return ``26 Nov 2026``, for tables."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def weekday(day: date) -> str:
    """Return the name of the weekday, always derived from the date."""
    return WEEKDAYS[day.weekday()]


def day_and_date(day: date) -> str:
    """Return ``Minggu, 22 November 2026``."""
    return f"{weekday(day)}, {long_date(day)}"


def date_in_words(day: date) -> str:
    """Return ``Minggu tanggal dua puluh dua bulan November tahun dua ribu dua puluh enam``."""
    return (
        f"{weekday(day)} tanggal {terbilang(day.day)} "
        f"bulan {MONTHS[day.month - 1]} tahun {terbilang(day.year)}"
    )


def time_of_day(moment: time, zone: str) -> str:
    """Return ``pukul 09.00 WIB``; ``zone`` is printed as it is."""
    return f"pukul {moment:%H.%M} {zone}"


def terbilang(number: int) -> str:
    """Return a whole number from 0 to below 10**15 in Indonesian words.

    Raises ``Refused("law.number_out_of_range", number)``.
    """
    if not 0 <= number < 10**15:
        raise Refused("law.number_out_of_range", number=number)
    if number < len(_UNITS):
        return _UNITS[number]
    if number < 20:
        return f"{_UNITS[number - 10]} belas"
    size, name = next(scale for scale in _SCALES if number >= scale[0])
    count, rest = divmod(number, size)
    # "se-" stands for one hundred and one thousand only: satu juta, but seribu.
    head = f"se{name}" if count == 1 and size in (100, 1000) else f"{terbilang(count)} {name}"
    return f"{head} {terbilang(rest)}" if rest else head


def count_in_words(number: int, unit: str) -> str:
    """Return ``6 (enam) bulan``."""
    return f"{number} ({terbilang(number)}) {unit}"


def percent_in_words(number: int) -> str:
    """Return ``25% (dua puluh lima persen)``."""
    return f"{number}% ({terbilang(number)} persen)"


def roman(number: int) -> str:
    """Return a Roman numeral from 1 to 3999, as for summons and months in numbers.

    Raises ``Refused("law.number_out_of_range", number)``.
    """
    if not 1 <= number <= 3999:
        raise Refused("law.number_out_of_range", number=number)
    text = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text
