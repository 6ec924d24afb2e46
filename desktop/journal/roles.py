"""The ready-made roles and the one table that says which role each action needs."""

from __future__ import annotations

from typing import Final

INTAKE: Final = "petugas"
EXAMINER: Final = "pemeriksa"
CONTROLLER: Final = "pengendali"
INSPECTOR: Final = "inspektur"
ADMIN: Final = "admin"
IDENTITY_KEEPER: Final = "pemegang_identitas"

ROLES: Final = (INTAKE, EXAMINER, CONTROLLER, INSPECTOR, ADMIN, IDENTITY_KEEPER)

ROLE_OF_ACTION: Final[dict[str, str]] = {
    "office.set": ADMIN,
    "official.add": ADMIN,
    "official.edit": ADMIN,
    "officer.add": ADMIN,
    "vault.create": ADMIN,
    "vault.enrol": ADMIN,
    "vault.recover": ADMIN,
    "event.add": ADMIN,
    "event.edit": ADMIN,
    "case.register": INTAKE,
    "case.edit": INTAKE,
    "respondent.add": INTAKE,
    "respondent.edit": INTAKE,
    "respondent.step": EXAMINER,
    "respondent.correct": CONTROLLER,
    "report.add": INTAKE,
    "report.edit": INTAKE,
    "evidence.add": INTAKE,
    "evidence.edit": INTAKE,
    "evidence.export": EXAMINER,
    "custody.add": INTAKE,
    "document.attach": INTAKE,
    "document.edit": INTAKE,
    "document.export": INTAKE,
    "reporter.seal": INTAKE,
    "reporter.edit": INTAKE,
    "reporter.open": IDENTITY_KEEPER,
    "letter.draft": EXAMINER,
    "letter.issue": CONTROLLER,
    "letter.print": INTAKE,
    "letter.export": INTAKE,
    "bundle.export": INTAKE,
    "bundle.import": INTAKE,
    "conflict.resolve": CONTROLLER,
    "hq.enrol_region": ADMIN,
    "hq.trust": ADMIN,
    "hq.review": EXAMINER,
    "hq.recommend": CONTROLLER,
}
