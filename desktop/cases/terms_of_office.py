"""When an official holds a post: substitutes, and what cannot be at the same time.

A *Plh.* stands in for a holder who is away for some days, so both are in the post and the
substitute signs. A *Plt.* or *Pj.* holds a post that is vacant, so nobody else does. Nobody
substitutes himself, and a post has one substitute at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.model import date_in
from desktop.cases.ports import CaseUnit
from desktop.cases.views import OfficialView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json

AWAY: Final = "plh"
VACANT: Final = frozenset({"plt", "pj"})
SUBSTITUTES: Final = VACANT | {AWAY}
PRECEDENCE: Final = {"plh": 0, "plt": 1, "pj": 1}
"""Who signs when several are in the post: the lowest; holders come last."""


def same_post(one: str, other: str) -> bool:
    """Say whether two names of posts are one post, as people type them."""
    return bool(one.split()) and one.casefold().split() == other.casefold().split()


@dataclass(frozen=True, slots=True)
class PostOn:
    """A post on a day: who signs for it, ``None`` while nobody holds it, and who else does."""

    post: str
    ppk: bool
    signer: OfficialView | None
    others: tuple[OfficialView, ...]


def posts_on(officials: Iterable[OfficialView], on: date) -> tuple[PostOn, ...]:
    """Return every post of the registry as it is held on a day, vacant ones too."""
    posts: dict[str, list[OfficialView]] = {}
    for one in officials:
        posts.setdefault(" ".join(one.post.casefold().split()), []).append(one)
    return tuple(_post_on(held, on) for held in posts.values())


def _post_on(known: list[OfficialView], on: date) -> PostOn:
    held = in_order(one for one in known if is_in_post(one, on))
    ppk = any(one.ppk for one in held or known)
    return PostOn(known[0].post, ppk, next(iter(held), None), tuple(held[1:]))


def is_in_post(official: OfficialView, on: date) -> bool:
    """Say whether an official is in the post on a day."""
    return (official.valid_from or date.min) <= on <= (official.valid_to or date.max)


def in_order(officials: Iterable[OfficialView]) -> list[OfficialView]:
    """Return those who are in a post at one time, who signs first: a substitute before the holder.

    Of several holders the one who came into the post last.
    """
    latest = sorted(officials, key=lambda one: one.valid_from or date.min, reverse=True)
    return sorted(latest, key=lambda one: PRECEDENCE.get(one.capacity, 2))


def check_term(unit: CaseUnit, values: Mapping[str, Json], but: ObjectId | None = None) -> None:
    """Refuse an official who cannot hold the post in that capacity on those days.

    Raises ``official.ends_before_start`` (first, last), ``official.substitute_needs_start``
    (capacity), ``official.overlaps`` (name, post, first, last), ``official.own_substitute``
    (name).
    """
    first, last = date_in(values.get("valid_from")), date_in(values.get("valid_to"))
    if first and last and first > last:
        raise Refused("official.ends_before_start", first=first.isoformat(), last=last.isoformat())
    capacity = str(values.get("capacity") or "")
    if capacity in SUBSTITUTES and first is None:
        raise Refused("official.substitute_needs_start", capacity=capacity)
    for other in unit.objects.all("official"):
        theirs = other.text("capacity")
        if other.id == but or not same_post(other.text("post"), str(values.get("post") or "")):
            continue
        since, until = date_in(other.get("valid_from")), date_in(other.get("valid_to"))
        if not _meet((first, last), (since, until)):
            continue
        nip = str(values.get("nip") or "")
        if capacity in SUBSTITUTES and nip and nip == other.text("nip"):
            raise Refused("official.own_substitute", name=other.text("name"))
        both = capacity in SUBSTITUTES and theirs in SUBSTITUTES
        vacant = (capacity in VACANT and theirs not in SUBSTITUTES) or (
            theirs in VACANT and capacity not in SUBSTITUTES
        )
        if both or vacant:
            raise Refused(
                "official.overlaps",
                name=other.text("name"),
                post=other.text("post"),
                first=since.isoformat() if since else None,
                last=until.isoformat() if until else None,
            )


def _meet(one: tuple[date | None, date | None], other: tuple[date | None, date | None]) -> bool:
    return (one[0] or date.min) <= (other[1] or date.max) and (other[0] or date.min) <= (
        one[1] or date.max
    )
