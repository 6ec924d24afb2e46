"""The warnings that the law asks for, from facts alone: one pure function.

A row of ``warnings.toml`` says where a warning stands, what it does and on what basis; the
rule of the same code here says whether it applies, and the facts its sentence names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from string import Formatter
from typing import Final

from desktop.law.citations import cite_short
from desktop.law.competence import Competence, competent_officials, examination_of, may_impose
from desktop.law.lists import AsnType, Level
from desktop.law.model import PositionKind, Rank, Sanction, Violation
from desktop.law.packs import Law
from desktop.law.powers import PunishingOfficial
from desktop.law.process import Body, BodyElement, Caution, CriminalProvision, Weight

_ORDER: Final = {"MORAL": 0, "KONTRAK": 1, "RINGAN": 2, "SEDANG": 3, "BERAT": 4, "PTDH": 5}
"""Levels that can be compared, the lightest first."""


@dataclass(frozen=True, slots=True)
class Prior:
    """A sanction imposed on the same person in another case or before, and for what.

    ``words`` are those of an old register that nobody verified; ``forms`` is empty where
    nobody knows for what it was.
    """

    sanction: str
    case: str
    forms: frozenset[str] = frozenset()
    acted_on: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a body that examines."""

    name: str
    nip: str = ""
    rank: str = ""
    element: str = ""


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """A body that examines this respondent; ``least`` is the office's own size, if it set one."""

    kind: str
    members: tuple[Member, ...] = ()
    least: int | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """What the rules ask about one respondent.

    ``target`` is the step about to be taken, empty for the card. ``sanction`` is the one
    chosen, else imposed, else proposed, ``official`` who imposes it. ``involved`` are the
    other respondents of the case. ``due`` ends what runs now; ``examined_on`` and
    ``examined_by`` are the day a summons names and the last day it may name.
    """

    state: str
    target: str = ""
    track: str = "DISIPLIN"
    asn_type: str = ""
    rank: str = ""
    position_kind: str = ""
    government: str = ""
    official: str = ""
    forms: tuple[str, ...] = ()
    acted_on: date | None = None
    sanction: str = ""
    imposed: str = ""
    prior: tuple[Prior, ...] = ()
    bodies: tuple[BodyFacts, ...] = ()
    supervisor: Member | None = None
    involved: tuple[Member, ...] = ()
    released: bool = False
    criminal: tuple[str, ...] = ()
    criminal_to: str = ""
    moved_to: str = ""
    moved_on: date | None = None
    due: date | None = None
    escalated: bool = False
    received_on: date | None = None
    stale_on: date | None = None
    examined_on: date | None = None
    examined_by: date | None = None
    today: date = date.min


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning that applies: its sentence in Indonesian, what it does, its legal basis."""

    code: str
    text: str
    weight: Weight
    dismissible: bool
    basis: str
    needs_review: bool
    facts: Mapping[str, str] = field(default_factory=dict)


def warnings_of(law: Law, matter: Matter) -> tuple[Warned, ...]:
    """Return the warnings that apply, in the order of the table.

    With a ``target`` those of that step, without one those that stand on the card now.
    """
    found = []
    for row in law.rows(Caution):
        places, place = (
            (row.targets, matter.target) if matter.target else (row.states, matter.state)
        )
        rule = RULES.get(row.code)
        if rule is None or place not in places or (row.tracks and matter.track not in row.tracks):
            continue
        facts = rule(law, matter)
        if facts is not None:
            found.append(
                Warned(
                    row.code,
                    _filled(row.text, facts),
                    row.weight,
                    row.dismissible,
                    cite_short(law, row.basis) or _own_basis(row, facts),
                    row.needs_review,
                    facts,
                )
            )
    return tuple(found)


def _filled(text: str, facts: Mapping[str, str]) -> str:
    return "".join(
        before + ("" if name is None else facts.get(name, "")) for before, name, _, _ in
        Formatter().parse(text)
    )  # fmt: skip


def _own_basis(row: Caution, facts: Mapping[str, str]) -> str:
    return "" if row.basis else facts.get("basis", "")


def heavier(law: Law, sanction: str, than: str) -> bool | None:
    """Say whether a sanction is heavier than another; ``None`` where they cannot be compared."""
    one, other = law.find(Sanction, sanction), law.find(Sanction, than)
    if one is None or other is None or one.level not in _ORDER or other.level not in _ORDER:
        return None
    rows = [row.code for row in law.rows(Sanction)]
    place = _ORDER[one.level], rows.index(one.code)
    return place > (_ORDER[other.level], rows.index(other.code))


def threatened(law: Law, forms: Iterable[str]) -> str:
    """Return the heaviest level that these forms of violation threaten, or nothing."""
    rows = (law.find(Violation, code) for code in forms)
    levels = [row.level for row in rows if row is not None and row.level in _ORDER]
    return max(levels, key=_ORDER.__getitem__, default="")


# --- the rules ------------------------------------------------------------------------

Facts = dict[str, str] | None
"""What a sentence names when the rule applies; ``None`` when it does not."""


def _sanction(law: Law, code: str) -> str:
    row = law.find(Sanction, code)
    return row.name if row else code


def _told(law: Law, prior: Prior) -> str:
    if prior.words:
        return f"{prior.words} (menurut register lama, belum diverifikasi)"
    return _sanction(law, prior.sanction)


def _level(law: Law, code: str) -> str:
    row = law.find(Sanction, code)
    return row.level if row else ""


def _category(law: Law, forms: Iterable[str]) -> set[str]:
    rows = (law.find(Violation, code) for code in forms)
    return {row.category for row in rows if row is not None}


def _repeated(law: Law, matter: Matter) -> Prior | None:
    """Return the heaviest earlier sanction for a breach of the same kind, or of none known."""
    kinds = _category(law, matter.forms)
    same = [
        prior
        for prior in matter.prior
        if not kinds or not prior.forms or kinds & _category(law, prior.forms)
    ]
    return max(same, key=lambda prior: _ORDER.get(_level(law, prior.sanction), -1), default=None)


def _before(law: Law, matter: Matter) -> Facts:
    prior = _repeated(law, matter)
    if prior is None:
        return None
    return {"sanction": _told(law, prior), "case": prior.case}


def _not_heavier(law: Law, matter: Matter) -> Facts:
    prior = _repeated(law, matter)
    if prior is None or heavier(law, matter.sanction, prior.sanction) is not False:
        return None
    chosen = _sanction(law, matter.sanction)
    return {"chosen": chosen, "sanction": _told(law, prior), "case": prior.case}


def _twice(law: Law, matter: Matter) -> Facts:
    for prior in matter.prior:
        same = prior.acted_on is not None and prior.acted_on == matter.acted_on
        if same and prior.forms & set(matter.forms):
            return {"sanction": _told(law, prior), "case": prior.case}
    return None


def _too_light(law: Law, matter: Matter) -> Facts:
    level, chosen = threatened(law, matter.forms), _level(law, matter.sanction)
    if not level or chosen not in _ORDER or chosen == "KONTRAK" or _ORDER[chosen] >= _ORDER[level]:
        return None
    row = law.find(Level, level)
    return {"chosen": _sanction(law, matter.sanction), "level": row.label.lower() if row else level}


def _no_breach(_law: Law, matter: Matter) -> Facts:
    return None if matter.forms else {}


def _no_sanction(_law: Law, matter: Matter) -> Facts:
    return None if matter.imposed else {}


def _at_stake(law: Law, matter: Matter) -> str:
    """Return the level of the sanction there is, else the heaviest that is threatened."""
    code = matter.imposed or matter.sanction
    return _level(law, code) if code else threatened(law, matter.forms)


def _needs_team(law: Law, level: str) -> bool:
    row = examination_of(law, level)
    return row is not None and row.team == "wajib"


def _examiners(law: Law, matter: Matter) -> list[tuple[Body, BodyFacts]]:
    found = ((law.find(Body, facts.kind), facts) for facts in matter.bodies)
    return [(row, facts) for row, facts in found if row is not None]


def _no_team(law: Law, matter: Matter) -> Facts:
    return {} if _needs_team(law, _at_stake(law, matter)) and not matter.bodies else None


def _severe_without_team(law: Law, matter: Matter) -> Facts:
    if matter.bodies or not _needs_team(law, _level(law, matter.sanction)):
        return None
    return {"chosen": _sanction(law, matter.sanction)}


def _incomplete(law: Law, matter: Matter) -> Facts:
    for row, facts in _examiners(law, matter):
        there = {member.element for member in facts.members}
        missing = [code for code in row.elements if code not in there]
        if missing:
            labels = (law.row(BodyElement, code).label.lower() for code in missing)
            return {"body": row.label, "missing": ", ".join(labels)}
    return None


def _wrong_size(law: Law, matter: Matter) -> Facts:
    for row, facts in _examiners(law, matter):
        least, count = facts.least or row.least, len(facts.members)
        # Where every seat is named, an empty one is told by SUSUNAN_TIM already.
        few = count < least and least > len(row.elements)
        if few or (row.odd and count % 2 == 0):
            odd = ", ganjil" if row.odd else ""
            return {"body": row.label, "count": str(count), "least": str(least), "odd": odd}
    return None


def _below_rank(law: Law, matter: Matter) -> Facts:
    own = law.find(Rank, matter.rank)
    for row, facts in _examiners(law, matter):
        if own is None or not row.rank_floor:
            continue
        ranks = ((member, law.find(Rank, member.rank)) for member in facts.members)
        below = [member.name for member, rank in ranks if rank and _lower(rank, own)]
        if below:
            return {"names": ", ".join(below), "rank": own.code}
    return None


def _lower(rank: Rank, own: Rank) -> bool:
    """Ranks of PNS and PPPK stand on two ladders and are not compared."""
    return bool(set(rank.asn_types) & set(own.asn_types)) and rank.order < own.order


def _same(one: Member, other: Member) -> bool:
    if one.nip and other.nip:
        return one.nip == other.nip
    return bool(one.name) and one.name.casefold() == other.name.casefold()


def _supervisor_involved(_law: Law, matter: Matter) -> Facts:
    chief = matter.supervisor
    if chief is None or not any(_same(chief, other) for other in matter.involved):
        return None
    return {"names": chief.name}


def _examines_himself(law: Law, matter: Matter) -> Facts:
    for row, facts in _examiners(law, matter):
        both = [one for one in facts.members if any(_same(one, who) for who in matter.involved)]
        if both:
            return {"names": ", ".join(one.name for one in both), "body": row.label.lower()}
    return None


def _may_be_released(law: Law, matter: Matter) -> Facts:
    row = examination_of(law, _at_stake(law, matter))
    return {} if row is not None and row.release and not matter.released else None


def _other_status(law: Law, matter: Matter) -> Facts:
    row = law.find(Sanction, matter.sanction)
    if row is None or not matter.asn_type or matter.asn_type in row.asn_types:
        return None
    kind = law.find(AsnType, matter.asn_type)
    return {"chosen": row.name, "asn_type": kind.label if kind else matter.asn_type}


def _competent(law: Law, matter: Matter) -> tuple[Competence, ...]:
    row = law.find(Sanction, matter.sanction)
    if row is None or not matter.position_kind:
        return ()
    return competent_officials(
        law, matter.position_kind, row.level, matter.government, dismissal=row.dismissal
    )


def _power_facts(law: Law, matter: Matter, found: tuple[Competence, ...]) -> dict[str, str]:
    post = law.find(PositionKind, matter.position_kind)
    return {
        "chosen": _sanction(law, matter.sanction),
        "post": post.label if post else matter.position_kind,
        "officials": ", ".join(one.label for one in found),
    }


def _who_may(law: Law, matter: Matter) -> Facts:
    found = _competent(law, matter)
    return None if matter.official or not found else _power_facts(law, matter, found)


def _lacks_power(law: Law, matter: Matter) -> Facts:
    found, row = _competent(law, matter), law.find(PunishingOfficial, matter.official)
    if row is None or may_impose(found, row.code):
        return None
    return {"official": row.label, **_power_facts(law, matter, found)}


def _overdue(_law: Law, matter: Matter) -> Facts:
    if matter.due is None or matter.today <= matter.due or matter.escalated:
        return None
    return {"due": day_text(matter.due)}


def _stale(_law: Law, matter: Matter) -> Facts:
    if matter.stale_on is None or matter.received_on is None or matter.today <= matter.stale_on:
        return None
    return {"received": day_text(matter.received_on), "due": day_text(matter.stale_on)}


def _criminal(law: Law, matter: Matter) -> Facts:
    if not matter.criminal:
        return None
    rows = [law.find(CriminalProvision, code) for code in matter.criminal]
    cited = [cite_short(law, row.basis) or row.label for row in rows if row is not None]
    return {"provision": "; ".join(cited), "to": matter.criminal_to or "belum dicatat"}


def _moved(_law: Law, matter: Matter) -> Facts:
    if not matter.moved_to:
        return None
    since = day_text(matter.moved_on) if matter.moved_on else "tanggal belum dicatat"
    return {"to": matter.moved_to, "since": since}


def _examined_late(_law: Law, matter: Matter) -> Facts:
    day, last = matter.examined_on, matter.examined_by
    if day is None or last is None or day <= last:
        return None
    return {"day": day_text(day), "due": day_text(last)}


_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov",
                  "Des")  # fmt: skip


def day_text(day: date) -> str:
    """Return ``26 Nov 2026``, as Indonesian is written."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


RULES: Final[Mapping[str, Callable[[Law, Matter], Facts]]] = {
    "PERNAH_DIHUKUM": _before,
    "ULANG_LEBIH_BERAT": _not_heavier,
    "SATU_PELANGGARAN_SATU_HUKUMAN": _twice,
    "SATU_HUKUMAN_TERBERAT": _too_light,
    "PELANGGARAN_DISEBUT": _no_breach,
    "SANKSI_BELUM_DICATAT": _no_sanction,
    "TIM_WAJIB": _no_team,
    "BERAT_TANPA_TIM": _severe_without_team,
    "SUSUNAN_TIM": _incomplete,
    "JUMLAH_MAJELIS": _wrong_size,
    "PANGKAT_MAJELIS": _below_rank,
    "ATASAN_TERLIBAT": _supervisor_involved,
    "TIM_MEMERIKSA_DIRI": _examines_himself,
    "PEMBEBASAN_SEMENTARA": _may_be_released,
    "STATUS_LAIN": _other_status,
    "YANG_BERWENANG": _who_may,
    "PEJABAT_TIDAK_BERWENANG": _lacks_power,
    "TINDAK_LANJUT_LEWAT": _overdue,
    "REKOMENDASI_LAMA": _stale,
    "PIDANA_PARALEL": _criminal,
    "PINDAH_INSTANSI": _moved,
    "PERIKSA_LEWAT_BATAS": _examined_late,
}
