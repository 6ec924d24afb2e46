"""The ready-made roles and the one table that says which role each action needs."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from desktop.errors import Refused
from desktop.journal.ports import JournalUnit

INTAKE: Final = "petugas"
EXAMINER: Final = "pemeriksa"
CONTROLLER: Final = "pengendali"
INSPECTOR: Final = "inspektur"
ADMIN: Final = "admin"
IDENTITY_KEEPER: Final = "pemegang_identitas"

ROLES: Final = (INTAKE, EXAMINER, CONTROLLER, INSPECTOR, ADMIN, IDENTITY_KEEPER)

ANYBODY: Final = ""
"""In the table: what every officer may do, with whatever roles."""

ROLE_OF_ACTION: Final[dict[str, str]] = {
    "office.set": ADMIN,
    "official.add": ADMIN,
    "official.edit": ADMIN,
    "officer.add": ADMIN,
    "officer.edit": ADMIN,
    "officer.admit": ADMIN,
    "officer.disable": ADMIN,
    "identity.share": IDENTITY_KEEPER,
    "passphrase.change": ANYBODY,
    "recovery.renew": ADMIN,
    "refusal.note": ANYBODY,
    "case.recuse": INSPECTOR,
    "case.recuse_self": ANYBODY,
    "case.unrecuse": INSPECTOR,
    "case.hand_over": CONTROLLER,
    "case.transfer": INSPECTOR,
    "case.recall": INSPECTOR,
    "case.accept": INSPECTOR,
    "case.decline": INSPECTOR,
    "approval.request": EXAMINER,
    "approval.withdraw": EXAMINER,
    "approval.approve": CONTROLLER,
    "approval.approve_closing": INSPECTOR,
    "approval.return": CONTROLLER,
    "approval.return_closing": INSPECTOR,
    "approval.paper": INTAKE,
    "vault.create": ADMIN,
    "vault.enrol": ADMIN,
    "vault.rotate": ADMIN,
    "vault.recover": ADMIN,
    "event.add": ADMIN,
    "event.edit": ADMIN,
    "rules.import": ADMIN,
    "rules.export": ADMIN,
    "rules.choose_family": ADMIN,
    "calendar.change": ADMIN,
    "list.save": ANYBODY,
    "list.edit": ANYBODY,
    "list.delete": ANYBODY,
    "week.print": ANYBODY,
    "case.register": INTAKE,
    "case.edit": INTAKE,
    "respondent.add": INTAKE,
    "respondent.edit": INTAKE,
    "respondent.step": EXAMINER,
    "respondent.correct": CONTROLLER,
    "respondent.criminal": EXAMINER,
    "respondent.moved": INTAKE,
    "examination.add": EXAMINER,
    "examination.edit": EXAMINER,
    "examination.withdraw": CONTROLLER,
    "escalation.record": EXAMINER,
    "release.record": EXAMINER,
    "release.end": EXAMINER,
    "remedy.record": EXAMINER,
    "warning.dismiss": CONTROLLER,
    "person.edit": INTAKE,
    "person.link": INTAKE,
    "person.unlink": INTAKE,
    "person.merge": INTAKE,
    "person.differ": INTAKE,
    "person.undiffer": INTAKE,
    "person.sanction": INTAKE,
    "person.sanction_edit": INTAKE,
    "person.sanction_withdraw": INTAKE,
    "person.nik": INTAKE,
    "person.nik_open": IDENTITY_KEEPER,
    "report.add": INTAKE,
    "report.edit": INTAKE,
    "evidence.add": INTAKE,
    "evidence.edit": INTAKE,
    "evidence.export": EXAMINER,
    "evidence.receipt": INTAKE,
    "custody.add": INTAKE,
    "document.attach": INTAKE,
    "document.edit": INTAKE,
    "document.export": INTAKE,
    "reporter.seal": INTAKE,
    "reporter.edit": INTAKE,
    "reporter.open": IDENTITY_KEEPER,
    "reporter.share": IDENTITY_KEEPER,
    "reporter.request": IDENTITY_KEEPER,
    "reporter.send": IDENTITY_KEEPER,
    "reporter.withhold": IDENTITY_KEEPER,
    "reporter.receive": ADMIN,
    "style.set": ADMIN,
    "style.file": ADMIN,
    "wording.set": ADMIN,
    "wording.confirm": ADMIN,
    "letter.draft": EXAMINER,
    "letter.issue": CONTROLLER,
    "letter.void": CONTROLLER,
    "letter.sign": INTAKE,
    "letter.number": INTAKE,
    "letter.reserve": EXAMINER,
    "letter.release": EXAMINER,
    "letter.explain": CONTROLLER,
    "letter.copies": INTAKE,
    "letter.book": INTAKE,
    "letter.agenda": ADMIN,
    "letter.keep_agenda": ADMIN,
    "letter.deal_range": ADMIN,
    "letter.print": INTAKE,
    "letter.export": INTAKE,
    "package.file": EXAMINER,
    "package.idis": INTAKE,
    "import.sheet": INTAKE,
    "import.case": INTAKE,
    "import.undo": CONTROLLER,
    "prevention.add": INTAKE,
    "prevention.edit": INTAKE,
    "prevention.withdraw": CONTROLLER,
    "prevention.attach": INTAKE,
    "prevention.export": INTAKE,
    "institution.add": INTAKE,
    "institution.edit": INTAKE,
    "institution.score": INTAKE,
    "institution.withdraw": CONTROLLER,
    "bundle.export": INTAKE,
    "bundle.import": INTAKE,
    "bundle.release": CONTROLLER,
    "conflict.resolve": CONTROLLER,
    "journal.redact": INSPECTOR,
    "hq.enrol_region": ADMIN,
    "hq.trust": ADMIN,
    "hq.review": EXAMINER,
    "hq.recommend": CONTROLLER,
    "hq.pass_on": INTAKE,
    "hq.forward": CONTROLLER,
    "hq.send_back": CONTROLLER,
}


def missing_role(roles: Collection[str], name: str) -> str:
    """Return the role that the action ``name`` needs and these lack; empty when none."""
    role = ROLE_OF_ACTION[name]
    return "" if role == ANYBODY or role in roles else role


def holders(unit: JournalUnit, role: str) -> tuple[str, ...]:
    """Return the names of the officers who hold a role and may still log in."""
    return tuple(
        officer.text("name") or officer.text("login")
        for officer in unit.objects.all("officer")
        if role in officer.get("roles", []) and not officer.get("disabled")
    )


def role_lack(unit: JournalUnit, name: str) -> dict[str, object] | None:
    """Return what keeps the officer at the desk from an action, ``None`` when nothing does.

    ``action``, the ``role`` it needs, the roles he ``has``, the ``officers`` who hold it.
    """
    role = missing_role(unit.who.roles, name)
    if not role:
        return None
    has = sorted(unit.who.roles)
    return {"action": name, "role": role, "has": has, "officers": list(holders(unit, role))}


def require_role(unit: JournalUnit, name: str) -> None:
    """Refuse the officer at the desk what his roles do not cover.

    Raises ``role.missing`` (action, role, has, officers).
    """
    lack = role_lack(unit, name)
    if lack is not None:
        raise Refused("role.missing", **lack)
