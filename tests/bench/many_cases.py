"""A vault with very many cases, written straight into the flat rows: for measuring only."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta

from db.store import Store
from desktop.journal.model import Who
from tests.desks import ALL_ROLES, PERSON, Desk

TODAY = date(2026, 11, 22)
PATHS = (
    ("DRAF",),
    ("DRAF", "DITERIMA"),
    ("DRAF", "DITERIMA", "VERIFIKASI"),
    ("DRAF", "DITERIMA", "VERIFIKASI", "KLARIFIKASI"),
    ("DRAF", "DITERIMA", "VERIFIKASI", "PANGGILAN_1"),
    ("DRAF", "DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN"),
    ("DRAF", "DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN", "KAJIAN"),
    (*("DRAF", "DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN"),
     *("KAJIAN", "EKSPOSE", "REKOMENDASI", "DI_PPK")),
)  # fmt: skip
CLOSED = ("DRAF", "DITERIMA", "VERIFIKASI", "TUTUP")
PAPERS = ("FORMULIR_LAPORAN", "LEMBAR_VERIFIKASI", "BAP", "SURAT_TIM_PEMERIKSA", "LHP")
FORMS = ("DS-01", "DS-06", "DS-07", "KE-01", "KE-02")
DUE = {"VERIFIKASI", "PANGGILAN_1", "DI_PPK"}


def fill(desk: Desk, cases: int, closed: float, seed: int = 1) -> None:
    """Write so many cases with one or two respondents each; ``closed`` is their share."""
    fill_store(desk.vault.store, ALL_ROLES, cases, closed, seed)


def fill_store(store: Store, who: Who, cases: int, closed: float, seed: int = 1) -> None:
    """Write such cases into an open vault."""
    with store.begin(who) as unit:
        db = unit._db
        for table, rows in _tables(cases, closed, random.Random(seed)).items():
            width = len(rows[0])
            db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * width)})", rows)
        db.execute("ANALYZE")


def _tables(cases: int, closed: float, dice: random.Random) -> dict[str, list[tuple]]:
    tables: dict[str, list[tuple]] = {
        name: [] for name in ("object", "case_row", "respondent_row", "standing_row")
    }
    for number in range(cases):
        for table, row in _case(number, closed, dice):
            tables[table].append(row)
    return tables


def _case(number: int, closed: float, dice: random.Random) -> Iterator[tuple[str, tuple]]:
    oid = f"{number:031x}c"
    year, serial = 2020 + number % 7, number // 7 + 1
    path = CLOSED if dice.random() < closed else dice.choice(PATHS)
    state = path[-1]
    since = TODAY - timedelta(days=dice.randrange(400))
    due = since + timedelta(days=dice.randrange(7, 420)) if state in DUE else None
    # Papers come one after the other, so that respondents stand in some hundred different ways.
    papers = sorted(PAPERS[: dice.randrange(len(PAPERS) + 1)])
    forms = sorted(dice.sample(FORMS, dice.randrange(1, 3)))
    officer = dice.choice(("Sari Contoh", "Tono Contoh", "Rina Contoh"))
    people = dice.choice((1, 1, 1, 2))
    register = f"{serial:04}/NET/{year}"
    doc = {"register_number": register, "officer": officer, "source": "BAWASLU"}
    yield "object", (oid, "case", "wbogorbogor22", None, 0, number, "x", json.dumps(doc), "{}")
    yield "case_row", (
        oid, register, year, serial, f"Perkara {number}", "PILKADA-2024",
        (since - timedelta(days=9)).isoformat(), "BAWASLU", f"Orang {number}", people,
        json.dumps(forms), json.dumps([state] * people), due.isoformat() if due else None,
        officer, "wbogorbogor22", number, 0,
    )  # fmt: skip
    standing = json.dumps([list(path), papers, forms], separators=(",", ":"))
    for at in range(people):
        who = f"{number:030x}d{at}"
        now = {"code": state, "since": since.isoformat(), "due": due and due.isoformat()}
        person = PERSON | {"name": f"Orang {number}-{at}", "allegations": forms, "state": now}
        yield "object", (
            who, "respondent", "wbogorbogor22", oid, 0, number, "x", json.dumps(person), "{}"
        )  # fmt: skip
        yield "respondent_row", (
            who, oid, person["name"], "", state, "", due.isoformat() if due else None, "", "",
            json.dumps(forms), number,
        )  # fmt: skip
        yield "standing_row", (
            who, oid, state, since.isoformat(), due.isoformat() if due else None, "Batas", "",
            standing, "" if number % 3 else "nip", "BAWASLU", officer, "", None, 0,
        )  # fmt: skip
