"""An office at work on its real vault until it is killed, for ``test_kill_actions.py``.

Each deed says ``("begin", deed)`` before it starts and ``("done", deed, facts)`` after its
last commit has returned; the facts are what must be found again afterwards.
"""

import hashlib
import io
import random
import traceback
from datetime import timedelta

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE, _nip, assess
from desktop.app.vaults import open_vault
from desktop.cases.documents import NewDocument
from desktop.cases.evidence import add_evidence
from desktop.cases.intake import read_case
from desktop.cases.model import File
from desktop.cases.office import reading, today
from desktop.cases.registration import edit_object, register_case
from desktop.cases.steps import StepRequest, take_step
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.actions import issue_letter
from desktop.progress import Silent
from desktop.sync import exchange, queries

PATH = (
    *("DITERIMA", "VERIFIKASI", "KLARIFIKASI", "PANGGILAN_1"),
    *("PEMERIKSAAN", "KAJIAN", "EKSPOSE"),
)
"""The way of a killed office's cases, as far as a recommendation can be written."""
PAPERS = {"KAJIAN": "BAP", "EKSPOSE": "LHP"}
LARGEST = 1_500_000
"""Bytes of the largest file of evidence."""


def places_in(folder, name):
    return Places(folder / name / "vault", folder / name / "state")


def open_office(folder, name="region"):
    """Open one of the campaign's vaults as its officer would."""
    return open_vault(places_in(folder, name), None, PASSPHRASE, cost=CHEAP_FOR_TESTS)


class Office:
    """An office with its vault open: every deed is an action as the window does it."""

    def __init__(self, folder, session, dice):
        self.folder, self.session, self.dice = folder, session, dice

    def keep(self, size, name):
        content = self.dice.randbytes(size)
        ref = self.session.store.blobs.add(io.BytesIO(content))
        assert ref.sha256 == hashlib.sha256(content).hexdigest()
        return File(ref.sha256, ref.size, name)

    def any_case(self, ready=None):
        """Return a case with its respondents; ``ready`` asks for one at its end, or before it."""

        def look(unit):
            cases = unit.objects.all("case")
            self.dice.shuffle(cases)
            for case in cases:
                people = unit.objects.children(case.id, "respondent")
                done = all(one.get("state")["code"] == PATH[-1] for one in people)
                named = all(one.text("nip") for one in people)
                if ready is None or (ready == done and (named or not ready)):
                    return case, people
            return None

        return self.session.ask(look)

    def register(self):
        now = self.session.ask(today)
        mark = f"{self.dice.getrandbits(48):012x}"
        # A name that no text of the case holds: else its letters are stopped, and rightly.
        hidden = "".join(self.dice.choices("bdgklmnprst", k=12))
        people = [
            {"name": f"Terlapor {mark} {at} (LATIHAN)", "asn_type": "PNS", "rank": "III/d",
             "nip": _nip(self.dice),
             "position": "Camat", "unit": "Kecamatan Contoh", "position_kind": "ADMINISTRATOR",
             "institution": "Pemerintah Daerah Contoh", "allegations": ["DS-06"]}
            for at in "12"
        ]  # fmt: skip
        form = {
            "event": "PILKADA-2024", "source": "BAWASLU", "subject": f"Perkara {mark}",
            "received_on": (now - timedelta(days=30)).isoformat(),
            "acted_on": (now - timedelta(days=34)).isoformat(),
            "account": "Data latihan.", "place": "Kecamatan Contoh",
            "reporter": {"mode": "dirahasiakan", "name": f"Pelapor {hidden}", "contact": "-"},
            "respondents": people,
        }  # fmt: skip
        made = self.session.do(register_case, read_case(form, self.session.ask(reading))).result
        return {"case": made.case, "number": made.register_number, "mark": mark,
                "people": made.respondents, "reporter": made.reporter}  # fmt: skip

    def evidence(self, case=None):
        case = case or self.any_case()[0]
        file = self.keep(self.dice.choice((1, 70_000, LARGEST)), "bukti.bin")
        form = {"type": "TANGKAPAN_LAYAR", "title": "Bukti", "from_whom": "Petugas"}
        added = self.session.do(add_evidence, case.id, form, file).result
        return {"evidence": added.evidence, "case": case.id, "file": (file.sha256, file.size)}

    def step(self):
        """Take a whole case one step on, with the paper that the step needs and its file."""
        case, people = self.any_case(ready=False) or self.register() and self.any_case(ready=False)
        ids = [one.id for one in people]
        state = people[0].get("state")["code"]
        target = PATH[PATH.index(state) + 1] if state in PATH else PATH[0]
        documents = ()
        if target in PAPERS:
            dated = self.session.ask(today).isoformat()
            fields = {"type": PAPERS[target], "number": "1", "title": "Berita acara",
                      "dated": dated}  # fmt: skip
            documents = (NewDocument(fields, self.keep(9_000, "ba.bin")),)
        if target == PATH[-1]:
            assess(self.session, ids)
            self.evidence(case)
        done = self.session.do(take_step, ids, StepRequest(target, documents=documents)).result
        return {"steps": [(one.step, one.respondent) for one in done], "state": target,
                "files": [(one.file.sha256, one.file.size) for one in documents],
                "case": case.id}  # fmt: skip

    def edit(self):
        """Change two fields at once; both must be found, and never one without the other."""
        case, _ = self.any_case()
        word = f"{self.dice.getrandbits(48):012x}"
        changes = {"account": f"Uraian {word} " * 40, "place": f"Tempat {word}"}
        self.session.do(edit_object, case.id, changes)
        return {"case": case.id, "word": word}

    def letter(self):
        _, people = self.any_case(ready=True)
        issued = self.session.do(issue_letter, press, [one.id for one in people]).result
        return {"letter": issued.letter, "number": issued.number, "sha256": issued.sha256}

    def export(self):
        to = self.session.ask(queries.peers)[0].id
        vault = self.session.store.folder
        made = exchange.export_bundle(self.session, vault, to, self.folder / "stick", Silent())
        return {"file": made.file.name, "bytes": made.bytes}

    def take(self):
        """Import what headquarters sent; the last one again when nothing new lies there."""
        incoming = sorted((self.folder / "mail").iterdir(), key=lambda path: path.stat().st_mtime)
        vault = self.session.store.folder
        result = exchange.import_bundle(self.session, vault, incoming[-1], Silent())
        return {"file": incoming[-1].name, "outcome": result.outcome.value, "code": result.code}


DEEDS = ("register", "evidence", "step", "edit", "letter", "export", "take")
OFTEN = (4, 3, 5, 3, 1, 1, 1)


def live(folder, pipe, first, seed):
    """Open the vault, finish what was interrupted, and work for ever, beginning with ``first``."""
    try:
        work(folder, pipe, first, random.Random(seed))
    except Exception as error:
        pipe.send(("died", f"{traceback.format_exc()}{getattr(error, 'details', '')}"))
        raise


def work(folder, pipe, first, dice):
    session = open_office(folder)
    exchange.finish_interrupted(session, session.store.folder, Silent())
    pipe.send(("open",))
    office = Office(folder, session, dice)
    deed = first
    while True:
        pipe.send(("begin", deed))
        facts = getattr(office, deed)()
        pipe.send(("done", deed, facts))
        (deed,) = dice.choices(DEEDS, OFTEN)
