"""Links, accounts and phone numbers, written in one way so that the same ones meet.

Two steps that must not be mixed: :func:`clean_link` takes out of a pasted link what names
who shared it, by rows of law, once, when it is typed; the ``…_key`` functions only compare,
know no table and never change, so that every PC and every rebuild finds the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from desktop.journal.model import Obj
from desktop.law.evidence import Platform, TrackingPart
from desktop.law.packs import Law

ACCOUNT: Final = "account"
LINK: Final = "link"
PHONE: Final = "phone"
FILE: Final = "file"
"""Kinds of marks by which cases meet."""

_SCHEMES: Final = {"http", "https"}
_COUNTED_TEXTS: Final = {
    "case": ("account", "subject", "place"),
    "evidence": ("title", "note", "account", "account_name", "url", "from_whom"),
}
"""Fields in which phone numbers are looked for."""
_PHONE: Final = re.compile(
    r"(?<![0-9])(?:\+|00)?(?:62[\s.()-]*|0)[\s.()-]*8(?:[\s.()-]?[0-9]){7,11}(?![0-9])"
)
"""Mobile numbers of Indonesia as people write them: ``+62 812-3456-789``, ``0812.3456.789``."""
_LINK: Final = re.compile(r"https?://[^\s<>\"']{4,2000}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CleanLink:
    """A pasted link without its tracking parts, and what it tells of itself.

    ``removed`` are the names of the parts taken out; ``platform`` a code or empty.
    """

    url: str
    removed: tuple[str, ...] = ()
    platform: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something by which two cases meet: its kind and its one way of writing."""

    kind: str
    value: str


def clean_link(tables: Law, pasted: str) -> CleanLink:
    """Return a link as it is kept; what is no web address comes back as it was pasted."""
    typed = pasted.strip()
    parts = _split(typed)
    if parts is None:
        return CleanLink(typed)
    host = _host(parts)
    kept: list[tuple[str, str]] = []
    removed: list[str] = []
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if any(_tracks(row, name, host) for row in tables.rows(TrackingPart)):
            removed.append(name)
        else:
            kept.append((name, value))
    url = typed if not removed else urlunsplit(parts._replace(query=urlencode(kept)))
    row = next((row for row in tables.rows(Platform) if _belongs(host, row.hosts)), None)
    account = _account_in(parts, row.account_at) if row else ""
    return CleanLink(url, tuple(removed), row.code if row else "", account)


def link_key(url: str) -> str:
    """Return one writing for links that lead to the same place, or an empty text."""
    parts = _split(url)
    if parts is None:
        return ""
    path = unquote(parts.path).rstrip("/")
    query = urlencode(sorted(parse_qsl(parts.query)))
    if not path and not query:
        return ""  # a whole site is no trace of anybody
    return f"{_host(parts)}{path}{'?' + query if query else ''}"


def account_key(platform: str, account: str) -> str:
    """Return one writing for an account of a platform, or an empty text.

    ``@Budi.S``, ``budi.s`` and ``https://instagram.com/Budi.S/`` are one.
    """
    typed = unicodedata.normalize("NFKC", account).strip()
    if parts := _split(typed):
        typed = _account_in(parts, "") or typed
    name = "".join(typed.casefold().split()).strip("@/")
    return f"{platform or '-'}:{name}" if name else ""


def phone_key(typed: str) -> str:
    """Return the digits of an Indonesian mobile number from 62 on, or an empty text."""
    digits = "".join(c for c in typed if c.isascii() and c.isdigit())
    digits = digits.removeprefix("00")
    if digits.startswith("0"):
        digits = "62" + digits[1:]
    elif digits.startswith("620"):
        digits = "62" + digits[3:]
    elif digits.startswith("8"):
        digits = "62" + digits
    return digits if re.fullmatch(r"628[0-9]{7,11}", digits) else ""


def phones_in(text: str) -> tuple[str, ...]:
    """Return the mobile numbers that stand in a text, each once, as :func:`phone_key` does."""
    return tuple(dict.fromkeys(key for key, _, _ in phone_spots(text)))


def phone_spots(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the mobile numbers of a text, and from where to where each stands in it."""
    # Signs that are several in plain writing are no digits; those that are one keep their place.
    plain = "".join(
        one if len(one) == 1 else character
        for character in text
        for one in (unicodedata.normalize("NFKC", character),)
    )
    for found in _PHONE.finditer(plain):
        if key := phone_key(found[0]):
            yield key, *found.span()


def marks_of(thing: Obj) -> tuple[Mark, ...]:
    """Return the marks of a case or a piece of evidence; nothing of a withdrawn one."""
    if thing.withdrawn:
        return ()
    return tuple(dict.fromkeys(mark for mark in _marks(thing) if mark.value))


def _marks(thing: Obj) -> Iterator[Mark]:
    texts = [thing.text(name) for name in _COUNTED_TEXTS.get(thing.type, ())]
    for text in texts:
        yield from (Mark(PHONE, phone) for phone in phones_in(text))
        yield from (Mark(PHONE, phone) for phone in _phones_of_links(_LINK.findall(text)))
        yield from (Mark(LINK, link_key(link.rstrip(".,;:)]"))) for link in _LINK.findall(text))
    if thing.type == "evidence":
        platform = thing.text("platform")
        yield Mark(ACCOUNT, account_key(platform, thing.text("account")))
        yield Mark(ACCOUNT, account_key(f"{platform or '-'}#", thing.text("account_id")))
        yield Mark(LINK, link_key(thing.text("url")))
        yield Mark(FILE, thing.text("sha256"))


def _phones_of_links(links: Iterable[str]) -> Iterator[str]:
    """Yield the numbers that links of messengers name, such as ``wa.me/62812…``."""
    for link in links:
        parts = _split(link)
        if parts and _host(parts) in {"wa.me", "api.whatsapp.com", "whatsapp.com"}:
            yield phone_key(parts.path)
            query = parse_qsl(parts.query)
            yield from (phone_key(value) for name, value in query if name == "phone")


def _split(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text.strip())
        good = parts.scheme.lower() in _SCHEMES and bool(parts.hostname)
    except ValueError:
        return None
    return parts if good else None


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower().rstrip(".")
    return re.sub(r"^(?:www|m|mobile|web|vm|vt|id-id)\.(?=[^.]+\.)", "", host)


def _belongs(host: str, hosts: Iterable[str]) -> bool:
    return any(host == one or host.endswith("." + one) for one in hosts)


def _tracks(row: TrackingPart, name: str, host: str) -> bool:
    same = name.startswith(row.code[:-1]) if row.code.endswith("*") else name == row.code
    return same and (not row.hosts or _belongs(host, row.hosts))


_NO_ACCOUNT: Final = {
    *("p", "reel", "reels", "watch", "share", "groups", "permalink.php", "story.php", "status"),
    *("photo", "photo.php", "profile.php", "video", "videos", "hashtag", "explore", "shorts"),
    *("channel", "c", "user", "live", "stories", "tv", "i", "events", "posts", "playlist"),
}
"""First parts of links that name a thing and not an account."""


def _account_in(parts: SplitResult, account_at: str) -> str:
    """Return the account a link names, or an empty text."""
    pieces = [unquote(piece) for piece in parts.path.split("/") if piece]
    if account_at == "-" or not pieces:
        return ""
    if account_at:
        after = [two for one, two in zip(pieces, pieces[1:], strict=False) if one == account_at]
        return after[0] if after else ""
    return "" if pieces[0].lower() in _NO_ACCOUNT else pieces[0].lstrip("@")
