"""Which passphrases are good enough, in codes that the window puts into words."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from desktop.errors import Refused

SHORTEST = 12
LONGEST = 1024
"""Characters; nobody types more, and a pasted file must not be hashed."""

_WORDS = 4
_LEAST_OWN = 6
"""Characters that must remain when everything that is guessed first is taken out."""

_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
)
_RUN = 4

_COMMON_TEXT = """
admin administrator akusayang alhamdulillah aparatur bandung bawaslu bismillah bupati daerah
default dragon football garuda gubernur iloveyou indonesia inspektorat jakarta jayapura
kabupaten kantor kasn katasandi komputer letmein login makassar medan merdeka monkey netra
nusantara pancasila passphrase password passw0rd pegawai pemda pemilu pilkada princess provinsi
rahasia sandi sayang secret sekretariat selamat semangat surabaya terserah user walikota welcome
"""

_COMMON = tuple(sorted(_COMMON_TEXT.split(), key=len, reverse=True))
"""What people here try first; longer ones first, so that a part never hides the whole."""

_DISGUISES = str.maketrans("013457@$!", "oieastasi")


class Strength(StrEnum):
    """How good a passphrase is; the first three are refused."""

    TOO_SHORT = "too_short"
    TOO_COMMON = "too_common"
    TOO_LONG = "too_long"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


def normalise(passphrase: str) -> str:
    """Return the passphrase as it is hashed: composed Unicode, no blanks at the ends.

    The same keys pressed on another PC give the same text.
    """
    return unicodedata.normalize("NFC", passphrase).strip()


def judge(passphrase: str, login: str = "") -> Strength:
    """Say how good a passphrase is for the officer ``login``; quick enough for each key press."""
    text = normalise(passphrase)
    if len(text) > LONGEST:
        return Strength.TOO_LONG
    if len(text) < SHORTEST:
        return Strength.TOO_SHORT
    own = _own(text, login)
    if len(own) < _LEAST_OWN or len(set(own)) < _LEAST_OWN - 1:
        return Strength.TOO_COMMON
    words = {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 2}
    if len(words) > _WORDS or len(own) >= 24:
        return Strength.STRONG
    if len(words) == _WORDS or len(own) >= 16:
        return Strength.GOOD
    return Strength.FAIR


def require_good(passphrase: str, login: str = "") -> str:
    """Return the passphrase as it is hashed.

    Raises ``Refused("passphrase.too_short")`` (shortest), ``passphrase.too_common`` or
    ``passphrase.too_long`` (longest).
    """
    strength = judge(passphrase, login)
    if strength is Strength.TOO_SHORT:
        raise Refused("passphrase.too_short", shortest=SHORTEST)
    if strength is Strength.TOO_LONG:
        raise Refused("passphrase.too_long", longest=LONGEST)
    if strength is Strength.TOO_COMMON:
        raise Refused("passphrase.too_common")
    return normalise(passphrase)


def _own(text: str, login: str) -> str:
    """Return what is left without keyboard runs, common words, long numbers and repetition."""
    plain = text.casefold()
    for row in _ROWS:
        plain = _without_runs(plain, row)
        plain = _without_runs(plain, row[::-1])
    own_name = re.sub(r"[\W_]+", "", login.casefold())
    words = (own_name, *_COMMON) if own_name else _COMMON
    forms = (_without(words, form) for form in (plain, plain.translate(_DISGUISES)))
    left = min(forms, key=len)
    left = re.sub(r"\d+", lambda digits: digits.group()[:2], left)
    return re.sub(r"(.+?)\1+", r"\1", left)


def _without(words: tuple[str, ...], text: str) -> str:
    text = re.sub(r"[\W_]+", "", text)
    for word in words:
        text = text.replace(word, "")
    return text


def _without_runs(text: str, row: str) -> str:
    kept, at = "", 0
    while at < len(text):
        length = _RUN
        while text[at : at + length] in row and at + length <= len(text):
            length += 1
        if length > _RUN:
            at += length - 1
        else:
            kept += text[at]
            at += 1
    return kept
