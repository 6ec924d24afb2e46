"""Who signs, in what capacity and in whose name, and what stands against it.

The rules are rows of :class:`desktop.law.signing.SigningRule`; who may impose a sanction
comes from the matrix of powers. A rule that holds a letter gives way to a written reason,
which stays with the letter and shows in the register; one that refuses never does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desktop.cases.competence import government_of
from desktop.cases.office import officials
from desktop.cases.rules import law_of
from desktop.cases.views import OfficialView
from desktop.journal.model import Json, Obj
from desktop.law.competence import Competence, competent_officials
from desktop.law.lists import FunctionalGrade
from desktop.law.model import PositionKind, Sanction
from desktop.law.packs import Law
from desktop.law.signing import (
    BY_PPK,
    HELD,
    ON_BEHALF,
    OWN,
    REFUSED,
    SANCTION,
    THROUGH,
    SigningCapacity,
    SigningMode,
    SigningRule,
)
from desktop.letters.forms import Form
from desktop.letters.gather import Wishes, official_of
from desktop.letters.model import Capacity, LintFinding, Official
from desktop.letters.ports import LetterUnit
from desktop.letters.signature_lines import without_capacity
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, WHY_SIGNED

HOLDS: Final = "letter.lint.signing_held"
OVERRIDDEN: Final = "letter.lint.signing_overridden"
_CODES: Final = {
    Capacity.DEFINITIVE: "definitif",
    Capacity.PLT: "plt",
    Capacity.PLH: "plh",
    Capacity.PJ: "pj",
}


# --- what stands against a signature -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Signing:
    """A signature that is asked about: who, in whose name, under what, about whom.

    ``form`` is ``None`` for the recommendation. ``sanction`` is that of the paper's person.
    """

    signer: Official
    principal: str
    between: str
    form: Form | None
    sanction: str = ""
    position_kind: str = ""
    on: date | None = None

    @property
    def mode(self) -> str:
        """The code of :class:`SigningMode` that this is."""
        if self.principal.strip():
            return THROUGH if self.between.strip() else ON_BEHALF
        return OWN

    @property
    def paper(self) -> str:
        """What sort of paper it is to the rules."""
        if self.form is not None and self.form.sanctions:
            return SANCTION
        return BY_PPK if self.form is not None and self.form.signer == "ppk" else ""


def signing_remarks(unit: LetterUnit, asked: Signing) -> tuple[LintFinding, ...]:
    """Return what stands against a signature: refusals, holds, then what to remember."""
    return _remarks(law_of(unit), asked, _competent(unit, asked))


def _remarks(law: Law, asked: Signing, may: Sequence[Competence]) -> tuple[LintFinding, ...]:
    found = [*_shape(asked), *_ruled(law, asked, may)]
    return tuple(sorted(found, key=lambda remark: not remark.blocks))


def _shape(asked: Signing) -> Iterator[LintFinding]:
    """Yield what can be no signature at all, whatever the rules say."""
    between = asked.between.strip()
    if between and not asked.principal.strip():
        yield LintFinding("letter.lint.through_nobody", True, "signer", between)
    own = _plain(asked.signer.post)
    if own and own in (_plain(asked.principal), _plain(between)):
        yield LintFinding("letter.lint.signs_for_himself", True, "signer", asked.signer.post)
    if between and _plain(between) == _plain(asked.principal):
        yield LintFinding("letter.lint.signs_for_himself", True, "signer", between)


def _plain(post: str) -> str:
    return " ".join(without_capacity(post).split()).casefold()


def _ruled(law: Law, asked: Signing, may: Sequence[Competence]) -> Iterator[LintFinding]:
    row = law.find(Sanction, asked.sanction)
    level = row.level if row else ""
    head = asked.signer.head_of_region
    only_ppk = bool(may) and all(one.ppk for one in may)
    for rule in law.rows(SigningRule):
        capacity = _CODES[asked.signer.capacity]
        if not rule.covers(asked.paper, level, asked.mode, capacity, head=head):
            continue
        if rule.matrix and not only_ppk:
            continue
        yield _remark(rule)
    if asked.paper == SANCTION and may and asked.mode == OWN:
        fits = any(one.ppk for one in may)
        if (not head and not only_ppk) or (head and not fits):
            said = {"officials": ", ".join(one.label for one in may)}
            yield LintFinding("letter.lint.sanction_competence", False, "signer", "", said)


def _competent(unit: LetterUnit, asked: Signing) -> tuple[Competence, ...]:
    """Return who may impose the sanction; of a functional post the grade is not known here."""
    law = law_of(unit)
    row = law.find(Sanction, asked.sanction)
    if row is None or law.find(PositionKind, asked.position_kind) is None:
        return ()
    found: dict[str, Competence] = {}
    for grade in law.rows(FunctionalGrade):
        for one in competent_officials(
            *(law, asked.position_kind, row.level, government_of(unit, law)),
            grade=grade.code,
            dismissal=row.dismissal,
        ):
            found.setdefault(one.official, one)
    return tuple(found.values())


def _remark(rule: SigningRule) -> LintFinding:
    said = {"rule": rule.label, "reason": rule.reason, "basis": rule.basis}
    if rule.verdict == HELD:
        return LintFinding(HOLDS, True, "signer", "", said)
    blocks = rule.verdict == REFUSED
    code = "letter.lint.signing_refused" if blocks else "letter.lint.signing_told"
    return LintFinding(code, blocks, "signer", "", said)


def settled(remarks: Iterable[LintFinding], why: str) -> tuple[LintFinding, ...]:
    """Return the remarks with every hold lifted by a written reason, if there is one."""
    reason = " ".join(why.split())
    if not reason:
        return tuple(remarks)
    return tuple(
        LintFinding(OVERRIDDEN, False, one.field, "", {**one.details, "why": reason})
        if one.code == HOLDS
        else one
        for one in remarks
    )


def reason_taken(remarks: Iterable[LintFinding]) -> str:
    """Return the written reason that lifted a hold, empty where none was needed."""
    for one in remarks:
        if one.code == OVERRIDDEN:
            return str(one.details.get("why", ""))
    return ""


def signing_of(form: Form | None, signer: Official, wishes: Wishes, people: Sequence[Obj],
               sanction: str, on: date) -> Signing:  # fmt: skip
    """Return the signature that a letter would bear."""
    first = people[0] if people else None
    return Signing(
        signer,
        str(wishes.values.get(PRINCIPAL) or ""),
        str(wishes.values.get(BETWEEN) or ""),
        form,
        sanction if form is not None and form.sanctions else "",
        first.text("position_kind") if first else "",
        on,
    )


# --- what can be chosen ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SigningChoice:
    """Somebody who can sign, or a post that can be signed for, and what stands against it.

    ``key`` is the official's id, or the post as printed. One with a remark that blocks
    cannot be chosen, unless that is a hold, which ``needs_reason``.
    """

    key: str
    label: str
    remarks: tuple[LintFinding, ...]

    @property
    def refused(self) -> tuple[LintFinding, ...]:
        """What cannot be lifted by a reason."""
        return tuple(one for one in self.remarks if one.blocks and one.code != HOLDS)

    @property
    def needs_reason(self) -> bool:
        """Whether a written reason is needed to choose it."""
        return any(one.code == HOLDS for one in self.remarks)


@dataclass(frozen=True, slots=True)
class SigningChoices:
    """Everything there is to choose about a signature; the empty key is the own name."""

    signers: tuple[SigningChoice, ...]
    principals: tuple[SigningChoice, ...]
    between: tuple[SigningChoice, ...]
    modes: Mapping[str, str]
    capacities: Mapping[str, str]


def signing_choices(
    unit: LetterUnit, asked: Signing, in_post: Sequence[OfficialView] | None = None
) -> SigningChoices:
    """Return who can sign and for whom; what is not allowed is there with its reason."""
    law, may = law_of(unit), _competent(unit, asked)
    known = officials(unit, asked.on) if in_post is None else in_post
    posts = [official_of(law, one).titled_post() for one in known]
    own = _plain(asked.signer.post)
    free = [post for post in dict.fromkeys(posts) if _plain(post) != own]
    return SigningChoices(
        tuple(
            SigningChoice(
                one.id,
                f"{one.full_name}, {official_of(law, one).titled_post()}",
                _remarks(law, replace(asked, signer=official_of(law, one)), may),
            )
            for one in known
        ),
        tuple(
            SigningChoice(
                post, post, _remarks(law, replace(asked, principal=post, between=""), may)
            )
            for post in ("", *free)
        ),
        tuple(
            SigningChoice(post, post, _remarks(law, replace(asked, between=post), may))
            for post in ("", *free)
        )
        if asked.principal.strip()
        else (),
        {row.code: row.meaning or row.label for row in law.rows(SigningMode)},
        {row.abbreviation: row.meaning for row in law.rows(SigningCapacity) if row.abbreviation},
    )


def wished_reason(values: Mapping[str, Json]) -> str:
    """Return the reason that was typed for lifting a hold."""
    return str(values.get(WHY_SIGNED) or "").strip()
