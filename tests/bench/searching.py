# ruff: noqa: T201 - what it measures is printed
"""How long finding takes among many cases: p50 and p95 of whole answers, hits explained.

    python -m tests.bench.searching --cases 100000 --into FOLDER

The vault is a real one, encrypted. It is filled without the rules, so that it stands in
minutes: of every object the journal holds the creating op alone, and the object, the flat row
of the case and the search index (by ``db.search_index.keep_words``, as the fold does) are
written directly. A folder that holds such a vault is measured again as it is.

Each case has a respondent and an account of 80 words, every fifth a file of 200 words that was
read. Words are as frequent as in a language: the commonest stands in nearly every case.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import statistics
import time
from itertools import accumulate
from pathlib import Path

from db.projections import PROJECTORS
from db.search_index import keep_words
from desktop.cases.finding import find, keep_text
from desktop.cases.model import TYPES
from desktop.journal import codec
from desktop.journal.model import CREATE, Feed, Header, Registry, Side, id_of_creation
from tests.builders import BOGOR, NOON, WHO, Builder, Vault

_SYLLABLES = [a + b for a in ("b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t")
              for b in ("a", "i", "u", "e", "o", "an", "ar", "ing")]  # fmt: skip


class Language:
    """Words and names, the same in every run."""

    def __init__(self, seed: int = 1) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - a bench, not a secret
        made = {
            "".join(self.dice.choices(_SYLLABLES, k=self.dice.randint(2, 4))) for _ in range(30_000)
        }
        self.words = sorted(made, key=lambda word: (len(word), word))
        self._weights = list(accumulate(1 / (at + 3) for at in range(len(self.words))))
        self.names = self.dice.sample(self.words, 4_000)

    def text(self, count: int) -> str:
        """Return a text of so many words."""
        return " ".join(self.dice.choices(self.words, cum_weights=self._weights, k=count))

    def name(self) -> str:
        """Return a name of two or three parts."""
        return " ".join(self.dice.choices(self.names, k=self.dice.randint(2, 3))).title()

    def nip(self) -> str:
        """Return 18 digits."""
        return f"{self.dice.randrange(10**18):018}"


class Filler:
    """Writes cases into an open vault, past the rules."""

    def __init__(self, vault: Vault, language: Language) -> None:
        self._vault, self._say = vault, language
        self._feed, self._seq = str(Feed(vault.device.id, 1, BOGOR)), 0

    def fill(self, count: int) -> None:
        """Write so many cases, in transactions of a thousand."""
        for start in range(0, count, 1000):
            with self._vault.store.begin(WHO) as unit:
                for number in range(start, min(start + 1000, count)):
                    self._case(unit, number)
            print(f"\r{start + 1000}", end="", flush=True)
        print()

    def _object(self, db, otype, parent, fields):
        self._seq += 1
        oid = id_of_creation(self._feed, self._seq)
        t = int(NOON.timestamp() * 1000) * 1000 + self._seq
        head = Header(
            f=self._feed, s=self._seq, t=t, a=WHO.officer, g=oid, o=otype, i=oid, k=CREATE
        )
        op = codec.write(head, {"parent": parent})
        db.execute(
            "INSERT INTO op (feed, seq, grp, otype, oid, key, t, actor, void, header, payload,"
            " payload_hash, chain) VALUES (?,?,?,?,?,?,?,?,NULL,?,?,?,x'')",
            (self._feed, self._seq, oid, otype, oid, CREATE, t, WHO.officer,
             op.header_bytes, op.payload, op.payload_hash),
        )  # fmt: skip
        db.execute(
            "INSERT INTO object (oid, otype, scope, parent, withdrawn, created_t, created_by, doc,"
            " conflicts) VALUES (?,?,?,?,0,?,?,?,'{}')",
            (oid, otype, BOGOR, parent, t, WHO.officer, json.dumps(fields)),
        )
        return oid

    def _case(self, unit, number):
        db, say, place = unit._db, self._say, unit.objects.place
        register, subject, account = f"{number:06}/NET/2026", say.text(6), say.text(80)
        fields = {"register_number": register, "subject": subject, "account": account}
        case = self._object(db, "case", None, fields)
        name, nip, post = say.name(), say.nip(), say.text(3)
        db.execute(
            "INSERT INTO case_row (oid, register_number, register_year, register_serial, subject,"
            " event, received_on, source, first_name, respondents, allegations, states, due_on,"
            " officer, scope, changed_t, withdrawn)"
            " VALUES (?,?,2026,?,?,'','2026-01-05','',?,1,'[]','[]',NULL,'',?,?,0)",
            (case, register, number, subject, name, BOGOR, number),
        )
        keep_words(db, place(case), case, case, numbers=[register], words=[subject, account])
        fields = {"name": name, "nip": nip, "position": post}
        person = self._object(db, "respondent", case, fields)
        keep_words(db, place(person), person, case, names=[name], numbers=[nip], words=[post])
        if number % 5 == 0:
            sha256 = hashlib.sha256(register.encode()).hexdigest()
            title = say.text(3)
            fields = {"title": title, "sha256": sha256, "size": 1, "file_name": "a.pdf"}
            evidence = self._object(db, "evidence", case, fields)
            keep_words(db, place(evidence), evidence, case, words=[title], sha256=sha256)
            keep_text(unit, sha256, "paged", [say.text(100), say.text(100)])


def queries(language: Language, names: list[tuple[str, str]], count: int) -> dict[str, list[str]]:
    """Return what is asked, by kind."""
    dice = language.dice
    common, middle = language.words[:40], language.words[500:3000]
    some = dice.choices(names, k=count)
    return {
        "two parts of a name": [" ".join(name.split()[:2]) for name, _ in some],
        "full NIP": [nip for _, nip in some],
        "middle of a NIP": [nip[6:12] for _, nip in some],
        "three letters of a name": [name[:3] for name, _ in some],
        "two letters": [name[:2] for name, _ in some],
        "inside a name": [name[1:5] for name, _ in some],
        "a name misspelt": [name.split()[0][:-1] + "x" for name, _ in some],
        "a common word": dice.choices(common, k=count),
        "a rarer word": dice.choices(middle, k=count),
        "two common words": [" ".join(dice.sample(common, 2)) for _ in range(count)],
        "a name and a common word": [
            f"{name.split()[0]} {dice.choice(common)}" for name, _ in some
        ],
        "five words": [language.text(5) for _ in range(count)],
    }


def measure(vault: Vault, language: Language, count: int) -> None:
    """Ask everything, and print times of the clock and of the processor."""
    rows = vault.rows("SELECT json_extract(doc, '$.name'), json_extract(doc, '$.nip') FROM object"
                      " WHERE otype = 'respondent' ORDER BY oid LIMIT 5000")  # fmt: skip
    print(f"{'milliseconds':28} {'p50':>7} {'p95':>7} {'cpu p50':>7} {'cpu p95':>7}  results")
    for kind, asked in queries(language, rows, count).items():
        took, worked, found = [], [], []
        for text in asked:
            start, work = time.perf_counter(), time.process_time()
            answer = vault.ask(lambda unit, text=text: find(unit, text))
            took.append((time.perf_counter() - start) * 1000)
            worked.append((time.process_time() - work) * 1000)
            found.append(answer.total)
        spread = [
            value for times in (took, worked) for value in (_at(times, 0.5), _at(times, 0.95))
        ]
        words = " ".join(f"{value:7.1f}" for value in spread)
        print(f"{kind:28} {words}  {statistics.median(found):.0f}")


def _at(times: list[float], share: float) -> float:
    return sorted(times)[int(len(times) * share)]


def main() -> None:
    """Make the vault if it is not there, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=100, help="of each kind")
    parser.add_argument("--into", type=Path, required=True)
    args = parser.parse_args()
    language, builder = Language(), Builder(args.into)
    more = {"registry": Registry.of(TYPES), "projectors": PROJECTORS}
    if (args.into / "many").exists():
        vault = builder.reopened("many", **more)
    else:
        vault = builder.vault("many", Side.REGION, BOGOR, **more)
        start = time.perf_counter()
        Filler(vault, language).fill(args.cases)
        print(f"{args.cases} cases in {time.perf_counter() - start:.0f} s")
    size = sum(path.stat().st_size for path in vault.folder.glob("netra.db*"))
    print(f"data file {size / 1e6:.0f} MB")
    try:
        measure(vault, language, args.queries)
    finally:
        builder.close()


if __name__ == "__main__":
    main()
