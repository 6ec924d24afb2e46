"""The main job from end to end without a screen, on sample data.

A region and headquarters are made and enrolled; a case goes from report to printed
letter, by bundle to headquarters, and the answer comes back. Every part is the real one.
What was made is left in the folder: letters, bundles, vaults, and pictures of the window.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import (
    PASSPHRASE,
    Sample,
    assess,
    enrol,
    sample_headquarters,
    sample_region,
    screenshot,
    walk,
)
from desktop.app.wiring import Session
from desktop.cases.evidence import add_evidence
from desktop.cases.history import case_history
from desktop.cases.intake import read_case
from desktop.cases.model import File
from desktop.cases.office import reading, today
from desktop.cases.people import find_people
from desktop.cases.queries import case_view
from desktop.cases.registration import Registered, register_case
from desktop.cases.steps import StepRequest, take_step
from desktop.desk.actions import Recommendation, Review, recommend, write_review
from desktop.desk.queries import open_recommendations
from desktop.errors import BugError, Refused
from desktop.journal.model import Json
from desktop.journal.queries import verify
from desktop.keys.files import write_durably
from desktop.keys.wrapping import FLOOR, Cost
from desktop.letters.actions import issue_letter, record_export
from desktop.letters.queries import letter_bytes, preview_letter
from desktop.progress import Progress, Silent
from desktop.sync import enrolment, exchange, queries
from desktop.sync.model import Outcome, OutState

_SUBJECT: Final = "Unggahan dukungan kepada pasangan calon"
_ACCOUNT: Final = 'Uraian dengan <b>, "tanda kutip", & aksara ꦗꦮ serta 😀.'
_TO_HEARING: Final = (
    "DITERIMA",
    "VERIFIKASI",
    "PANGGILAN_1",
    "PEMERIKSAAN",
    "KAJIAN",
    "EKSPOSE",
)


@dataclass(slots=True)
class Tour:
    """Where the tour stands, and what it tells at the end."""

    folder: Path
    progress: Progress
    told: list[dict[str, Json]] = field(default_factory=list)

    def tell(self, step: str, **facts: Json) -> None:
        """Remember what was done."""
        self.told.append({"step": step, **facts})
        self.progress.report(step, len(self.told), _STEPS)

    def place(self, name: str) -> Path:
        """Return a folder of the tour, made if it is missing."""
        path = self.folder / name
        path.mkdir(parents=True, exist_ok=True)
        return path


_STEPS: Final = 16


def take_tour(
    folder: Path,
    progress: Progress | None = None,
    *,
    cost: Cost = FLOOR,
    pictures: Callable[[Sample, Sample, Path], list[str]] | None = None,
) -> dict[str, Json]:
    """Do the main job in ``folder`` and return what was done and where it lies.

    Raises ``Refused("files.exists")`` for a folder that is not empty.
    """
    if folder.exists() and any(folder.iterdir()):
        raise Refused("files.exists", file=str(folder))
    tour = Tour(folder, progress or Silent())
    hq = sample_headquarters(_places(tour, "pusat"), cost=cost)
    region = sample_region(_places(tour, "wilayah"), cases=6, cost=cost)
    try:
        _enrol(tour, region.session, hq.session)
        made = _register(tour, region.session)
        letter = _issue(tour, region.session, made)
        _carry(tour, region.session, hq.session, "perkara")
        _answer(tour, hq.session, made)
        _carry(tour, hq.session, region.session, "jawaban")
        _follow(tour, region.session, made)
        _prove(tour, region.session, hq.session)
        if pictures is not None:
            tour.tell("pictures", files=list(pictures(region, hq, tour.place("gambar"))))
    finally:
        region.session.close()
        hq.session.close()
    return {
        "folder": str(folder),
        "case": made.case,
        "register_number": made.register_number,
        "letter": letter,
        "passphrase": PASSPHRASE,
        "steps": tour.told,
    }


def _places(tour: Tour, name: str) -> Places:
    return Places(tour.folder / name / "vault", tour.folder / name / "state")


def _enrol(tour: Tour, region: Session, hq: Session) -> None:
    papers = tour.place("pendaftaran")
    request, reply = enrol(region, hq)
    write_durably(papers / "permintaan.json", request)
    write_durably(papers / "balasan.json", reply)
    digits = [session.ask(enrolment.own_fingerprint) for session in (region, hq)]
    tour.tell("enrolled", region_digits=digits[0], hq_digits=digits[1])


def _register(tour: Tour, region: Session) -> Registered:
    now = region.ask(today)
    received = now - timedelta(days=30)
    form: dict[str, Json] = {
        "event": "PILKADA-2024",
        "received_on": received.isoformat(),
        "source": "BAWASLU",
        "external_numbers": {"bawaslu": "021/LP/PB/Kab/13.25/IX/2024"},
        "subject": _SUBJECT,
        "account": _ACCOUNT,
        "place": "Kecamatan Cibinong",
        "acted_on": (received - timedelta(days=4)).isoformat(),
        "confidentiality": "R",
        "reporter": {"mode": "dirahasiakan", "name": "Pelapor Contoh", "contact": "-"},
        "respondents": [
            _respondent("Budi <b>Contoh</b> & ꦧꦸꦢꦶ 😀", "198609262015051001", "Camat Cibinong"),
            _respondent("Sri Contoh", "197911032005012004", "Sekretaris Camat"),
        ],
    }
    made = region.do(register_case, read_case(form, region.ask(reading))).result
    tour.tell("registered", register_number=made.register_number)
    ref = region.store.blobs.add(io.BytesIO(screenshot(_SUBJECT)))
    file = File(ref.sha256, ref.size, "tangkapan-layar.png")
    kind: dict[str, Json] = {"type": "TANGKAPAN_LAYAR", "from_whom": "Bawaslu (contoh)"}
    region.do(add_evidence, made.case, kind, file)
    tour.tell("evidence", sha256=ref.sha256, size=ref.size)
    _walk(region, made, received)
    found = region.ask(find_people, "986092")
    tour.tell("found", by="986092", names=[person.name for person in found])
    return made


def _respondent(name: str, nip: str, position: str) -> dict[str, Json]:
    return {
        "name": name,
        "back_title": "M.Si.",
        "asn_type": "PNS",
        "nip": nip,
        "rank": "III/d",
        "position": position,
        "position_kind": "ADMINISTRATOR",
        "unit": "Kecamatan Cibinong",
        "institution": "Pemerintah Kabupaten Bogor",
        "allegations": ["DS-06"],
    }


def _walk(region: Session, made: Registered, received: date) -> None:
    walk(region, made, received, _TO_HEARING, region.ask(today))
    assess(region, list(made.respondents))


def _issue(tour: Tour, region: Session, made: Registered) -> str:
    letters = tour.place("surat")
    first, everybody = [made.respondents[0]], list(made.respondents)
    preview = region.ask(preview_letter, press, first)
    write_durably(letters / "pratinjau-REK-1.pdf", preview.pdf)
    tour.tell("previewed", number=preview.prepared.number, pages=preview.pages)
    issued = [region.do(issue_letter, press, people).result for people in (first, everybody)]
    for letter in issued:
        path = letters / letter.file_name
        write_durably(path, region.ask(letter_bytes, letter.letter))
        region.do(record_export, letter.letter, str(path))
        tour.tell("issued", number=letter.number, file=str(path), pages=letter.pages)
    region.do(take_step, everybody, StepRequest("REKOMENDASI"))
    return issued[0].letter


def _carry(tour: Tour, sender: Session, receiver: Session, what: str) -> None:
    """Carry a bundle on the stick from one side to the other."""
    stick = tour.place("flashdisk")
    to = sender.ask(queries.peers)[0].id
    written = exchange.export_bundle(sender, sender.store.folder, to, stick, tour.progress)
    tour.tell("written", what=what, file=str(written.file), ops=written.ops, bytes=written.bytes)
    seen = exchange.inspect_bundle(receiver, written.file, tour.progress)
    taken = exchange.import_bundle(receiver, receiver.store.folder, written.file, tour.progress)
    if taken.outcome is not Outcome.IMPORTED:
        raise BugError(f"a bundle of the tour was not imported: {taken.code}")
    tour.tell("imported", what=what, inspected=seen.outcome.value, outcome=taken.outcome.value)


def _answer(tour: Tour, hq: Session, made: Registered) -> None:
    view = hq.ask(case_view, made.case)
    review = Review("Berkas lengkap dan uraian perbuatan sesuai dengan bukti.", "lengkap")
    hq.do(write_review, made.case, review)
    advice = Recommendation(
        "HD-B1",
        "Perbuatan terbukti dan pelakunya memimpin unit kerja.",
        due_on=hq.ask(today) + timedelta(days=14),
        number="R-0001/KASN/11/2026",
    )
    hq.do(recommend, [made.respondents[0]], advice)
    tour.tell("answered", respondents=len(view.respondents), number=advice.number)


def _follow(tour: Tour, region: Session, made: Registered) -> None:
    """Take the next step, citing what headquarters recommended."""
    waiting = region.ask(open_recommendations, region.ask(today))
    cited = next(one for one in waiting if one.respondent == made.respondents[0])
    request = StepRequest("DI_PPK", reason="Menindaklanjuti rekomendasi pusat")
    region.do(take_step, [made.respondents[0]], replace(request, cites=cited.id))
    status = region.ask(queries.status)
    states = {sent.state for sent in status.peers[0].outbox}
    if OutState.RECEIVED not in states:
        raise BugError("headquarters' answer did not count as a receipt")
    entries = region.ask(case_history, made.case)
    tour.tell("followed", received=True, history=len(entries))


def _prove(tour: Tour, *sessions: Session) -> None:
    for session in sessions:
        verdict = session.ask(verify, tour.progress)
        if verdict.flaws:
            raise BugError("the journal of the tour has a flaw")
    tour.tell("verified", vaults=len(sessions))
