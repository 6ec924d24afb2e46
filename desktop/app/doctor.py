"""Looks whether this PC and this vault are in order, and says what to do where not.

Needs no passphrase: it reads versions, folders and rights, never case data. Whoever gives
one has the numbers of the vault looked at too: a restored vault may have given some twice.
"""

from __future__ import annotations

import os
import platform
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop import __version__
from desktop.app.places import Places
from desktop.app.printers import known_printers
from desktop.app.wiring import Session
from desktop.clock import MADE_ON
from desktop.errors import KnownError
from desktop.journal.model import Json

GIGABYTE = 2**30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; ``advice`` is the code of what to do, empty when it is in order."""

    subject: str
    value: str
    advice: str = ""


UNSEEN = Finding("numbers", "unseen")
"""Nobody gave a passphrase, so the numbers were not looked at."""


def examine(places: Places, numbers: Sequence[Finding] = (UNSEEN,)) -> dict[str, Json]:
    """Return ``{"ok", "findings": [{"subject", "value", "advice"}]}``.

    ``numbers`` are what :func:`numbers_in` found in the vault.
    """
    findings = list(_findings(places, numbers))
    return {
        "ok": not any(finding.advice for finding in findings),
        "findings": [
            {"subject": one.subject, "value": one.value, "advice": one.advice or None}
            for one in findings
        ],
    }


def numbers_in(session: Session) -> tuple[Finding, ...]:
    """Return the register and letter numbers that several cases or letters bear.

    Letters whose double number somebody has explained in the register are in order.
    """
    from desktop.letters.book import doubled_numbers

    cases = session.ask(lambda unit: unit.register.shared_numbers())
    found = [
        Finding("register_number", f"{number} ({', '.join(ids)})", "case_number_twice")
        for number, ids in cases
    ]
    found += [
        Finding(
            "letter_number", f"{one.series} {one.year}: {one.number}".strip(), "letter_number_twice"
        )  # fmt: skip
        for one in session.ask(doubled_numbers)
    ]
    return tuple(found) or (Finding("numbers", "unique"),)


def _findings(places: Places, numbers: Sequence[Finding]) -> Iterator[Finding]:
    yield Finding("netra", __version__)
    yield Finding("python", platform.python_version())
    yield Finding("system", f"{platform.system()} {platform.release()}")
    yield _engine()
    yield from _folders(places)
    vault = _vault(places.vault)
    yield vault
    if not vault.advice:
        yield from numbers
    yield _clock()
    yield _fonts()
    yield _printer()


def _engine() -> Finding:
    from db.engine import engine_version, is_too_old

    return Finding("sqlcipher", engine_version(), "engine_too_old" if is_too_old() else "")


def _folders(places: Places) -> Iterator[Finding]:
    for subject, folder in (("vault_folder", places.vault), ("state_folder", places.state)):
        nearest = next(path for path in (folder, *folder.parents) if path.exists())
        advice = "" if os.access(nearest, os.W_OK) else "folder_not_writable"
        yield Finding(subject, str(folder), advice)
    nearest = next(path for path in (places.vault, *places.vault.parents) if path.exists())
    free = shutil.disk_usage(nearest).free
    advice = "disk_nearly_full" if free < GIGABYTE else ""
    yield Finding("free_space_bytes", str(free), advice)


def _vault(folder: Path) -> Finding:
    from desktop.app.vaults import require_vault
    from desktop.keys.slots import list_officers

    if not folder.is_dir() or not any(folder.iterdir()):
        return Finding("vault", "none", "make_a_vault")
    try:
        require_vault(folder)
        officers = list_officers(folder)
    except KnownError as error:
        return Finding("vault", error.code, "restore_backup")
    return Finding("vault", f"{len(officers)}")


def _clock() -> Finding:
    now = datetime.now(UTC)
    advice = "set_the_clock" if now < MADE_ON else ""
    return Finding("clock", f"{now.isoformat(timespec='seconds')} {time.tzname[0]}", advice)


def _fonts() -> Finding:
    from desktop.letters.model import TypeProfile
    from reports_templates.fonts import face

    try:
        names = [face(profile).regular for profile in TypeProfile]
    except OSError:
        return Finding("letter_fonts", "", "install_again")
    return Finding("letter_fonts", ", ".join(names))


def _printer() -> Finding:
    names = known_printers()
    if names is None:
        return Finding("printer", "unknown")
    return Finding("printer", ", ".join(names) or "none", "" if names else "add_a_printer")
