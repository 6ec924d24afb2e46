from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.law.dates import (
    MONTHS,
    count_in_words,
    date_in_words,
    day_and_date,
    long_date,
    percent_in_words,
    roman,
    short_date,
    terbilang,
    time_of_day,
    weekday,
)

WORDS = {
    0: "nol",
    10: "sepuluh",
    11: "sebelas",
    12: "dua belas",
    20: "dua puluh",
    21: "dua puluh satu",
    22: "dua puluh dua",
    23: "dua puluh tiga",
    24: "dua puluh empat",
    25: "dua puluh lima",
    99: "sembilan puluh sembilan",
    100: "seratus",
    101: "seratus satu",
    111: "seratus sebelas",
    1_000: "seribu",
    1_100: "seribu seratus",
    2_026: "dua ribu dua puluh enam",
    11_000: "sebelas ribu",
    100_000: "seratus ribu",
    1_000_000: "satu juta",
    1_250_000: "satu juta dua ratus lima puluh ribu",
    10**9: "satu miliar",
    10**12 + 1: "satu triliun satu",
}


@pytest.mark.parametrize(("number", "words"), WORDS.items())
def test_terbilang(number: int, words: str) -> None:
    assert terbilang(number) == words


def read_back(words: str) -> int:
    """Read Indonesian number words, by a way of its own."""
    units = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
    big = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
    words = words.replace("sepuluh", "satu puluh").replace("sebelas", "satu belas")
    words = words.replace("seratus", "satu ratus").replace("seribu", "satu ribu")
    total = group = last = 0
    for word in words.split():
        if word in big:
            total += (group + last) * big[word]
            group = last = 0
        elif word == "belas":
            group, last = group + 10 + last, 0
        elif word == "puluh":
            group, last = group + 10 * last, 0
        elif word == "ratus":
            group, last = group + 100 * last, 0
        else:
            last = units.index(word)
    return total + group + last


@given(st.integers(0, 10**15 - 1) | st.integers(0, 3000))
def test_terbilang_can_be_read_back(number: int) -> None:
    assert read_back(terbilang(number)) == number


@pytest.mark.parametrize("number", [-1, 10**15])
def test_terbilang_knows_its_limits(number: int) -> None:
    with pytest.raises(Refused) as caught:
        terbilang(number)
    assert caught.value.code == "law.number_out_of_range"


def test_dates() -> None:
    assert long_date(date(2020, 12, 9)) == "9 Desember 2020"
    assert short_date(date(2026, 11, 26)) == "26 Nov 2026"
    assert weekday(date(2026, 11, 22)) == "Minggu"
    assert day_and_date(date(2026, 11, 22)) == "Minggu, 22 November 2026"
    assert date_in_words(date(2026, 11, 22)) == (
        "Minggu tanggal dua puluh dua bulan November tahun dua ribu dua puluh enam"
    )


@given(st.dates())
def test_a_long_date_can_be_read_back(day: date) -> None:
    number, month, year = long_date(day).split(" ")
    assert date(int(year), MONTHS.index(month) + 1, int(number)) == day
    assert not number.startswith("0")


def test_times_and_counts() -> None:
    assert time_of_day(time(9, 0), "WIB") == "pukul 09.00 WIB"
    assert time_of_day(time(13, 5), "WIT") == "pukul 13.05 WIT"
    assert count_in_words(6, "bulan") == "6 (enam) bulan"
    assert percent_in_words(25) == "25% (dua puluh lima persen)"


def test_roman() -> None:
    assert [roman(number) for number in (1, 2, 4, 9, 11, 12)] == [
        "I",
        "II",
        "IV",
        "IX",
        "XI",
        "XII",
    ]
    assert roman(1994) == "MCMXCIV"
    with pytest.raises(Refused) as caught:
        roman(0)
    assert caught.value.code == "law.number_out_of_range"
