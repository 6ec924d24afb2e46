"""One day of the real program, by command, with canaries in every field a person can fill.

Run by ``test_canary_program.py`` as a program of its own; reads its plan from standard
input. What it deletes, and every write-ahead log, is copied aside first, so that files
which lived for a moment only can be searched as well.
"""

import contextlib
import functools
import io
import itertools
import json
import os
import shutil
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from db.store import Store
from desktop.app import cli, vaults
from desktop.app.commands import cases
from desktop.keys.wrapping import CHEAP_FOR_TESTS

PATH = (
    *("DITERIMA", "VERIFIKASI", "KLARIFIKASI", "PANGGILAN_1"),
    *("PEMERIKSAAN", "KAJIAN", "EKSPOSE"),
)
TODAY = date.today()


class Day:
    """The command line on two vaults below one folder."""

    def __init__(self, plan):
        self.folder = Path(plan["folder"])
        self.words, self.nips = iter(plan["words"]), iter(plan["nips"])
        self.reporters = iter(plan["reporters"])
        self.count = itertools.count()

    def netra(self, vault, *words, given=None, code=0):
        """Run one command; what it prints is read here and printed all the same."""
        sys.stdin = io.TextIOWrapper(io.BytesIO(json.dumps(given).encode()), encoding="utf-8")
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            found = cli.main(["--vault", str(self.folder / vault), "--json", *map(str, words)])
        sys.stdout.write(said.getvalue())
        assert found == code, (words[:2], found, said.getvalue())
        return json.loads(said.getvalue())

    def word(self):
        return next(self.words)

    def file(self, content):
        path = self.folder / "in" / f"{self.word()}.png"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + content.encode() * 400)
        return path

    def begin(self):
        out = self.folder / "out"
        self.netra("region", "init", "--role", "region", "--region", "32.01", "--office",
                   self.word(), "--user", "sari", "--user-name", self.word(),
                   "--recovery-file", out / "code.txt")  # fmt: skip
        self.netra("hq", "init", "--role", "hq", "--office", self.word(), "--user", "tuti")
        self.netra("region", "enroll", "request", out / "request.json")
        self.netra("hq", "enroll", "approve", out / "request.json", out / "reply.json", "--yes")
        self.netra("region", "enroll", "accept", out / "reply.json", "--yes")
        fields = ("government", "address", "phone", "email", "website", "place", "unit_code")
        self.netra("region", "office", "set", *(f"{one}={self.word()}" for one in fields))
        for ppk in (False, True):
            official = {"name": self.word(), "post": self.word(), "place": self.word(),
                        "nip": next(self.nips), "rank": "IV/c", "capacity": "definitif",
                        "pronoun": "Bapak", "addressee": self.word(), "ppk": ppk}  # fmt: skip
            self.netra("region", "official", "add", "-", given=official)

    def person(self):
        return {
            "name": self.word(), "asn_type": "PNS", "nip": next(self.nips), "rank": "III/d",
            "position": self.word(), "position_kind": "ADMINISTRATOR", "unit": self.word(),
            "institution": self.word(), "allegations": ["DS-06"],
            "supervisor": {"name": self.word(), "nip": "", "position": self.word()},
        }  # fmt: skip

    def form(self, **changes):
        received = TODAY - timedelta(days=30)
        return {
            "event": "PILKADA-2024", "source": "BAWASLU", "subject": self.word(),
            "received_on": received.isoformat(), "account": self.word() + "\n" + self.word(),
            "acted_on": (received - timedelta(days=4)).isoformat(), "place": self.word(),
            "external_numbers": {"bawaslu": self.word()}, "confidentiality": "R",
            "reporter": {"mode": "dirahasiakan", "name": next(self.reporters),
                         "contact": next(self.reporters)},
            "respondents": [self.person(), self.person()],
        } | changes  # fmt: skip

    def case(self):
        """Register, examine and write a letter; return the case and its people."""
        made = self.netra("region", "case", "add", "-", given=self.form())
        file = self.file(self.word())
        evidence = self.netra("region", "evidence", "add", made["case"], file, "--type",
                              "TANGKAPAN_LAYAR", "--from", self.word(), "--url", self.word(),
                              "--note", self.word())  # fmt: skip
        target = self.folder / "out" / f"{next(self.count)}.png"
        self.netra("region", "evidence", "export", evidence["evidence"], target)
        self.netra("region", "case", "edit", made["case"], f"account={self.word()}",
                   "--reason", self.word())  # fmt: skip
        for person in made["respondents"]:
            self.netra("region", "case", "edit", person, f"facts={self.word()} [B1]",
                       f"aggravating={self.word()}", f"mitigating={self.word()}",
                       f"conclusion={self.word()}", "proposed_sanction=HD-B1")  # fmt: skip
        return made

    def letters(self, made):
        people = made["respondents"]
        papers = {"KAJIAN": "BAP", "EKSPOSE": "LHP"}
        for state in PATH:
            paper = papers.get(state)
            more = [f"--document={paper}={self.file(self.word())}"] if paper else []
            self.netra("region", "case", "step", *people, state, "--reason", self.word(),
                       "--set", f"catatan={self.word()}", *more)  # fmt: skip
        shown = self.netra("region", "case", "show", made["case"])
        for document in shown["documents"]:
            self.netra("region", "case", "edit", document["id"], f"dated={TODAY.isoformat()}",
                       f"number={self.word()}", f"title={self.word()}")  # fmt: skip
        preview = self.folder / "out" / f"{next(self.count)}.pdf"
        self.netra("region", "letter", "preview", made["case"], "REK-2", preview)
        for target, kind in ((made["case"], "REK-2"), (people[0], "REK-1")):
            issued = self.netra("region", "letter", "issue", target, kind)
            out = self.folder / "out" / f"{next(self.count)}.pdf"
            self.netra("region", "letter", "export", issued["letter"], out)
        self.netra("region", "case", "step", *people, "REKOMENDASI")

    def carry(self, sender, receiver):
        stick = self.folder / "stick"
        written = self.netra(sender, "bundle", "export", stick)
        self.netra(receiver, "bundle", "inspect", written["file"])
        (taken,) = self.netra(receiver, "bundle", "import", written["file"], "--receipt", stick)
        assert taken["result"] == "imported", taken

    def answer(self, made):
        review = {"text": self.word(), "finding": self.word()}
        self.netra("hq", "hq", "review", made["case"], "-", given=review)
        self.netra("hq", "hq", "recommend", *made["respondents"], "--sanction", "HD-B1",
                   "--reason", self.word(), "--number", self.word())  # fmt: skip

    def look(self, made):
        for vault in ("region", "hq"):
            for words in (("case", "show", made["case"]), ("case", "history", made["case"]),
                          ("case", "list", "--query", "kenari"), ("person", "find", "kenari"),
                          ("evidence", "verify"), ("journal", "verify"),
                          ("journal", "rebuild", "--check"), ("bundle", "status"),
                          ("doctor",)):  # fmt: skip
                self.netra(vault, *words)

    def fail(self, made):
        """Be refused, and make a mistake of our own with a canary in its message."""
        late = (TODAY + timedelta(days=9)).isoformat()
        self.netra("region", "case", "add", "-", given=self.form(received_on=late), code=3)
        self.netra("region", "case", "add", "-", given=self.form() | {self.word(): 1}, code=3)

        def broken(*_):
            raise RuntimeError(self.word(), next(self.reporters))

        kept, cases.case_view = cases.case_view, broken
        self.netra("region", "case", "show", made["case"], code=5)
        cases.case_view = kept

    def recover(self, passphrase):
        os.environ["NETRA_PASSPHRASE"] = passphrase
        self.netra("region", "recover", "--code-file", self.folder / "out" / "code.txt")


def keep_what_goes(folder):
    """Copy every file that the program deletes or moves, and every log, into ``folder``.

    Not what lies where people wanted it in clear.
    """
    clear = {folder.with_name(name) for name in ("in", "out")}
    count, busy = itertools.count(), []

    def keep(path):
        path = Path(os.fsdecode(path)).absolute()
        if not busy and path.is_file() and path.parent not in clear:
            busy.append(True)
            with contextlib.suppress(OSError):
                shutil.copyfile(path, folder / f"{next(count)}-{path.name}")
            busy.clear()

    def hook(event, args):
        if event in ("os.remove", "os.rename"):
            keep(args[0])

    def close(store):
        keep(store.folder / "netra.db-wal")
        plain(store)

    plain, Store.close = Store.close, close
    sys.addaudithook(hook)


def cheap_keys():
    make = vaults.create_vault
    vaults.create_vault = lambda places, founding, **more: make(
        places, replace(founding, cost=CHEAP_FOR_TESTS), **more
    )
    vaults.recover_vault = functools.partial(vaults.recover_vault, cost=CHEAP_FOR_TESTS)
    cli.open_vault = functools.partial(vaults.open_vault, cost=CHEAP_FOR_TESTS)


def main():
    plan = json.load(sys.stdin)
    os.environ["NETRA_PASSPHRASE"] = plan["passphrase"]
    day = Day(plan)
    keep_what_goes(day.folder / "kept")
    cheap_keys()
    if plan["fault"]:
        exec(plan["fault"], {"folder": day.folder})
    day.begin()
    made = [day.case() for _ in range(plan["cases"])]
    day.letters(made[0])
    day.carry("region", "hq")
    day.answer(made[0])
    day.carry("hq", "region")
    day.netra("region", "case", "step", made[0]["respondents"][0], "DI_PPK", "--reason", day.word())
    day.look(made[0])
    day.fail(made[0])
    day.recover(plan["new_passphrase"])
    used = len(plan["words"]) - len(list(day.words))
    sys.stderr.write(f"canaries used: {used}\n")


if __name__ == "__main__":
    main()
