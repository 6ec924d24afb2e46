# ruff: noqa: T201 - what it measures is printed
"""How long finding somebody takes among many people: p50, p95 and the worst of each kind.

``work`` is what the thread did in that time, whatever else the PC had to do.

    python -m tests.bench.people --people 100000 --into FOLDER

The vault is a real one, encrypted, with one respondent for each card. Objects, flat rows and
the index of parts are written directly, without rules and journal, so that it stands in a few
minutes. A folder that holds such a vault is measured again as it is.

One in eight is called Muhammad in one of many spellings; other parts of names are as
frequent as given names are, the commonest in every thirtieth name. One in twenty has no NIP.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

from db.projections import PROJECTORS
from db.search_index import squeezed
from desktop.cases.duplicates import compare_people, duplicates, similar_to
from desktop.cases.model import TYPES
from desktop.cases.names import sounds
from desktop.cases.people import find_people, person_page, person_view, suggestions
from desktop.cases.person_views import PersonColumn, PersonFilter
from desktop.journal.model import Registry
from tests.builders import BOGOR, WHO, Builder, Vault

_GIVEN = (  # noqa: SIM905 - fifty quoted words would fill a page
    "Agus Ahmad Andi Ani Arif Asep Bambang Dedi Dewi Dian Eka Endang Fitri Hendra Indah Joko"
    " Kartini Lestari Made Maya Nur Putri Rahmat Ratna Rini Rudi Slamet Sri Sugeng Tri Wahyu"
    " Wayan Yanti Yusuf Hidayat Kurniawan Maulana Nasution Nugroho Permana Prasetyo Pratama"
    " Purnomo Rahayu Saputra Santoso Setiawan Siregar Suharti Suryadi Susanto Utami Wibowo"
).split()
_MUHAMMADS = ("Muhammad", "Mohammad", "Muhamad", "Mohamad", "Moch.", "Moh.", "M.", "Mochamad")
_SYLLABLES = [a + b for a in ("b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w")
              for b in ("a", "i", "u", "e", "o", "an", "ar", "ing", "on")]  # fmt: skip
_ASKED = 200
_KEYSTROKE_MS = 150


class Names:
    """Names of people, the same in every run."""

    def __init__(self, seed: int = 1) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - a bench, not a secret
        rare = {
            "".join(self.dice.choices(_SYLLABLES, k=self.dice.randint(2, 4))).title()
            for _ in range(6000)
        }
        self._parts = [*_GIVEN, *sorted(rare)]
        self._weights = list(accumulate(1 / (at + 8) for at in range(len(self._parts))))

    def name(self) -> str:
        """Return a name of two or three parts."""
        count = self.dice.randint(2, 3)
        parts = self.dice.choices(self._parts, cum_weights=self._weights, k=count)
        first = [self.dice.choice(_MUHAMMADS)] if self.dice.random() < 1 / 8 else []
        return " ".join(first + parts)

    def nip(self) -> str:
        """Return 18 digits of the right shape."""
        dice = self.dice
        born = f"{dice.randint(1966, 2000)}{dice.randint(1, 12):02}{dice.randint(1, 28):02}"
        since = f"{dice.randint(1995, 2024)}{dice.randint(1, 12):02}"
        return f"{born}{since}{dice.randint(1, 2)}{dice.randint(1, 999):03}"

    def misspelt(self, name: str) -> str:
        """Return a name with one letter more, less or other."""
        at = self.dice.randrange(1, len(name))
        letter = self.dice.choice("aeiourst")
        return self.dice.choice((name[:at] + name[at + 1 :], name[:at] + letter + name[at:],
                                 name[:at] + letter + name[at + 1 :]))  # fmt: skip


def fill(vault: Vault, names: Names, count: int) -> None:
    """Write so many people, in transactions of ten thousand."""
    for start in range(0, count, 10_000):
        with vault.store.begin(WHO) as unit:
            for number in range(start, min(start + 10_000, count)):
                _one(unit._db, names, number)
        print(f"{start + 10_000}", end=" ", flush=True)
    print()


def _one(db, names, number):
    name, nip = names.name(), "" if number % 20 == 0 else names.nip()
    case, card, person = (f"{number:06x}{kind}" + "0" * 25 for kind in "abc")
    register, unit, t = f"{number:06}/NET/2026", f"Dinas {number % 400}", number
    fields = {"name": name, "nip": nip}
    for oid, otype, parent, doc in (
        (case, "case", None, {"register_number": register}),
        (card, "person", None, fields),
        (person, "respondent", case, {**fields, "person": card, "unit": unit}),
    ):
        db.execute(
            "INSERT INTO object (oid, otype, scope, parent, withdrawn, created_t, created_by,"
            " doc, conflicts) VALUES (?,?,?,?,0,?,'a',?,'{}')",
            (oid, otype, BOGOR, parent, t, json.dumps(doc)),
        )
    db.execute(
        "INSERT INTO case_row (oid, register_number, register_year, register_serial, subject,"
        " event, received_on, source, first_name, respondents, allegations, states, due_on,"
        " officer, scope, changed_t, withdrawn)"
        " VALUES (?,?,2026,?,'','','2026-01-05','',?,1,'[]','[]',NULL,'',?,?,0)",
        (case, register, number, name, BOGOR, t),
    )
    db.execute(
        "INSERT INTO respondent_row (oid, case_oid, name, nip, state, outcome, due_on, unit,"
        " position, allegations, created_t) VALUES (?,?,?,?,'DITERIMA','',NULL,?,'Analis','[]',?)",
        (person, case, name, nip, unit, t),
    )
    db.execute("INSERT INTO appearance_row VALUES (?,?,?,?,'')", (person, card, name, t))
    db.execute(
        "INSERT INTO person_row (oid, name, nip, nip_old, asn_type, born, root, created_t, listed,"
        " appearances, sanctions, position, unit, latest, latest_case, latest_t)"
        " VALUES (?,?,?,'','PNS',?,?,?,1,1,0,'Analis',?,?,?,?)",
        (card, name, nip, nip[:8], card, t, unit, person, case, t),
    )
    db.executemany(
        "INSERT INTO person_key VALUES (?,?)",
        [(card, key) for key in {*sounds(name)} if len(key) > 1],
    )
    db.execute(
        "INSERT INTO search_part (rowid, oid, case_oid, names, numbers) VALUES (?,?,?,?,?)",
        (number + 1, person, case, squeezed(name), nip),
    )


def measure(vault: Vault, names: Names) -> bool:
    """Print how long each kind of question takes; says whether keystrokes are quick enough."""
    people = vault.rows("SELECT oid, name, nip FROM person_row ORDER BY oid")
    some = names.dice.choices(people, k=_ASKED)
    whole = [name for _, name, _ in some]
    asked: dict[str, Callable[[int], object]] = {
        "three letters": lambda at: vault.ask(lambda u: find_people(u, whole[at][:3])),
        "first part": lambda at: vault.ask(lambda u: find_people(u, whole[at].split()[0])),
        "a part and a half": lambda at: vault.ask(lambda u: find_people(u, whole[at][:-3])),
        "whole name": lambda at: vault.ask(lambda u: find_people(u, whole[at])),
        "misspelt": lambda at: vault.ask(lambda u: find_people(u, names.misspelt(whole[at]))),
        "Muhammad": lambda _: vault.ask(lambda u: find_people(u, "Muhammad")),
        "half a NIP": lambda at: vault.ask(lambda u: find_people(u, some[at][2][:10] or "1980")),
        "suggest while typing": lambda at: vault.ask(lambda u: suggestions(u, whole[at])),
    }
    quick = all([_timed(label, ask) for label, ask in asked.items()])
    once: dict[str, Callable[[int], object]] = {
        "page by name": lambda at: vault.ask(
            lambda u: person_page(u, sort=PersonColumn.NAME, offset=at * 100)
        ),
        "page by latest": lambda at: vault.ask(lambda u: person_page(u, offset=at * 100)),
        "page without NIP": lambda at: vault.ask(
            lambda u: person_page(u, PersonFilter(without_nip=True), offset=at * 10)
        ),
        "one person": lambda at: vault.ask(lambda u: person_view(u, some[at][0])),
        "similar to one": lambda at: vault.ask(lambda u: similar_to(u, some[at][0])),
        "compare two": lambda at: vault.ask(
            lambda u: compare_people(u, some[at][0], people[at][0])
        ),
    }
    for label, ask in once.items():
        _timed(label, ask)
    _timed("all duplicates", lambda _: vault.ask(duplicates), count=1)
    found = sum(
        any(line.id == oid for line in vault.ask(lambda u, n=name: find_people(u, n)))
        for oid, name, _ in ((oid, names.misspelt(name), nip) for oid, name, nip in some)
    )
    print(f"found among the first 50 though misspelt: {found} of {_ASKED}")
    return quick


def _timed(label: str, ask: Callable[[int], object], count: int = _ASKED) -> bool:
    taken, worked = [], []
    for at in range(count):
        start, begun = time.perf_counter(), time.thread_time()
        ask(at)
        taken.append((time.perf_counter() - start) * 1000)
        worked.append((time.thread_time() - begun) * 1000)
    taken.sort()
    worked.sort()
    p50, p95 = statistics.median(taken), taken[int(len(taken) * 0.95)]
    work = worked[int(len(worked) * 0.95)]
    told = f"p50 {p50:7.1f}  p95 {p95:7.1f}  worst {taken[-1]:7.1f} ms"
    print(f"{label:22} {told}  work p95 {work:6.1f}")
    return p95 < _KEYSTROKE_MS


def main() -> None:
    """Fill a vault if there is none yet, and measure it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--into", type=Path, required=True)
    args = parser.parse_args()
    builder = Builder(args.into)
    names = Names()
    registry = Registry.of(TYPES)
    filled = (args.into / "a" / "netra.db").exists()
    if filled:
        Vault.create = Vault.open
    vault = builder.vault(registry=registry, projectors=PROJECTORS)
    if not filled:
        start = time.perf_counter()
        fill(vault, names, args.people)
        print(f"{args.people} people in {time.perf_counter() - start:.0f} s")
    if not measure(vault, names):
        print(f"a keystroke took more than {_KEYSTROKE_MS} ms")
    builder.close()


if __name__ == "__main__":
    main()
