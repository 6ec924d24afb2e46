"""Believable sample data, marked as samples wherever it can be seen.

For the practice vault, for demonstrations and for the tour. The same seed gives the same
people and cases. No person here exists: names are drawn from common given names, numbers
have the right shape only, and every office bears the word LATIHAN.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from desktop.app.places import Places
from desktop.app.sample_people import acquaint, again
from desktop.app.vaults import Founded, Founding, create_vault
from desktop.app.wiring import Session
from desktop.cases.documents import NewDocument
from desktop.cases.evidence import add_evidence
from desktop.cases.intake import read_case
from desktop.cases.model import File
from desktop.cases.office import add_official, reading, set_office, today
from desktop.cases.registration import Registered, edit_object, register_case
from desktop.cases.steps import StepRequest, take_step
from desktop.errors import BugError, Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Side
from desktop.keys.enrolment import read_request
from desktop.keys.wrapping import FLOOR, Cost
from desktop.sync import enrolment

PASSPHRASE: Final = "latihan bukan data nyata"  # noqa: S105 - printed on purpose
MARK: Final = "(LATIHAN)"
_LOGIN: Final = "latihan"
_DAYS_BACK: Final = 150

_GIVEN: Final = (  # noqa: SIM905 - forty quoted words would fill a page
    "Agus Ahmad Andi Ani Arif Asep Bambang Dedi Dewi Dian Eka Endang Fitri Hendra Indah Joko"
    " Kartini Lestari Made Maya Nur Putri Rahmat Ratna Rini Rudi Slamet Sri Sugeng Tri Wahyu"
    " Wayan Yanti Yusuf"
).split()
_FAMILY: Final = (  # noqa: SIM905 - see above
    "Hidayat Kurniawan Lestari Maulana Nasution Nugroho Permana Prasetyo Pratama Purnomo"
    " Rahayu Saputra Santoso Setiawan Siregar Suharti Suryadi Susanto Utami Wibowo Wijaya"
).split()
_DEGREES: Final = ("", "", "S.E.", "S.H.", "S.IP.", "S.Kom.", "S.Pd.", "S.Sos., M.Si.", "S.STP.")
_POSTS: Final = (
    ("Camat", "ADMINISTRATOR", "III/d", "Kecamatan Contoh Utara"),
    ("Lurah", "PENGAWAS", "III/c", "Kelurahan Contoh Tengah"),
    ("Kepala Dinas", "JPT_PRATAMA", "IV/c", "Dinas Contoh"),
    ("Kepala Seksi Pemerintahan", "PENGAWAS", "III/c", "Kecamatan Contoh Selatan"),
    ("Guru Ahli Muda", "FUNGSIONAL", "III/d", "SD Negeri Contoh 1"),
    ("Analis Kebijakan", "FUNGSIONAL", "III/b", "Sekretariat Daerah"),
    ("Pengadministrasi Umum", "PELAKSANA", "II/c", "Dinas Contoh"),
)
_MATTERS: Final = (
    ("DS-06", "Unggahan dukungan kepada pasangan calon di media sosial", "MEDSOS"),
    ("DS-07", "Foto bersama calon dengan simbol keberpihakan", "BAWASLU"),
    ("DS-04", "Menghadiri deklarasi pasangan calon", "BAWASLU"),
    ("DS-08", "Mengadakan pertemuan yang mengarah pada keberpihakan", "MASYARAKAT"),
    ("DS-01", "Memasang alat peraga kampanye calon", "WBS"),
    ("DS-12", "Kebijakan yang menguntungkan salah satu calon", "TEMUAN_SENDIRI"),
)
_PATH: Final = (
    "DITERIMA",
    "VERIFIKASI",
    "KLARIFIKASI",
    "PANGGILAN_1",
    "PEMERIKSAAN",
    "KAJIAN",
    "EKSPOSE",
    "REKOMENDASI",
)
"""The ordinary way to a recommendation; a sample case stops somewhere on it."""
_PAPERS: Final = {
    "KAJIAN": ("BAP", "Berita acara pemeriksaan"),
    "EKSPOSE": ("LHP", "Laporan hasil pemeriksaan"),
}
_REGIONS: Final = (
    ("32.01", "Kabupaten Bogor", "Cibinong", "Bupati Bogor"),
    ("33.03", "Kabupaten Purbalingga", "Purbalingga", "Bupati Purbalingga"),
    ("74.07", "Kabupaten Wakatobi", "Wangi-Wangi", "Bupati Wakatobi"),
    ("52.06", "Kabupaten Bima", "Woha", "Bupati Bima"),
    ("93.01", "Kabupaten Merauke", "Merauke", "Bupati Merauke"),
    ("12.71", "Kota Medan", "Medan", "Wali Kota Medan"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One office of the sample world."""

    name: str
    places: Places
    session: Session


def sample_region(
    places: Places, index: int = 0, *, cases: int = 8, seed: int = 1, cost: Cost = FLOOR
) -> Sample:
    """Make a region's practice vault with cases on every part of the way."""
    code, name, seat, head = _REGIONS[index % len(_REGIONS)]
    office: dict[str, Json] = {
        "name": f"Inspektorat {name} {MARK}",
        "region_code": code,
        "authority": "KASN",
    }
    founded = _found(places, Side.REGION, office, cost)
    session = founded.session
    session.do(set_office, _letterhead(name, seat))
    for official in _officials(name, seat, head, _chance(f"{seed} {code}")):
        session.do(add_official, official)
    fill_region(session, cases, seed=seed + index)
    return Sample(name, places, session)


def sample_headquarters(places: Places, *, cost: Cost = FLOOR) -> Sample:
    """Make headquarters' practice vault."""
    name = f"Komisi Aparatur Sipil Negara {MARK}"
    founded = _found(places, Side.HQ, {"name": name, "authority": "KASN"}, cost)
    return Sample("KASN", places, founded.session)


def _found(places: Places, side: Side, office: dict[str, Json], cost: Cost) -> Founded:
    officer = f"Petugas Latihan {MARK}"
    return create_vault(places, Founding(side, office, _LOGIN, officer, PASSPHRASE, cost))


def _chance(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311 - sample data, no secret


def _letterhead(name: str, seat: str) -> dict[str, Json]:
    return {
        "government": f"Pemerintah {name}",
        "address": ["Jalan Contoh Nomor 1, " + seat],
        "phone": "(000) 000000",
        "email": "inspektorat@contoh.invalid",
        "place": seat,
        "zone": "WIB",
        "paper": "F4",
        "unit_code": "INSP",
        "classification_code": "700",
    }


def _officials(name: str, seat: str, head: str, chance: random.Random) -> Iterator[dict[str, Json]]:
    title = head.rpartition(name.partition(" ")[2])[0].strip() or head
    yield {
        "name": _name(chance),
        "back_title": "S.E., M.Si.",
        "post": f"Inspektur {name}",
        "rank": "IV/c",
        "nip": _nip(chance),
        "capacity": "definitif",
    }
    yield {
        "name": _name(chance),
        "post": head,
        "ppk": True,
        "pronoun": "Bapak",
        "addressee": f"Bapak {title}",
        "place": seat,
        "capacity": "definitif",
    }


def fill_region(session: Session, count: int, *, seed: int) -> None:
    """Register sample cases and take each some way along."""
    chance = _chance(str(seed))
    now = session.ask(today)
    seen: dict[int, dict[str, Json]] = {}
    registered: dict[int, Registered] = {}
    for number in range(count):
        people = 1 if number % 4 else chance.randint(2, 5)
        received = now - timedelta(days=chance.randint(20, _DAYS_BACK))

        def first(person: dict[str, Json], at: int = number) -> dict[str, Json]:
            seen[at] = again(at, person, seen)
            return seen[at]

        made = _register(session, chance, received, people, first)
        registered[number] = made
        depth = number % (len(_PATH) + 1)
        walk(session, made, received, _PATH[:depth], now)
    acquaint(session, registered)


def _register(
    session: Session,
    chance: random.Random,
    received: date,
    people: int,
    first: Callable[[dict[str, Json]], dict[str, Json]],
) -> Registered:
    code, matter, source = chance.choice(_MATTERS)
    form: dict[str, Json] = {
        "event": "PILKADA-2024",
        "received_on": received.isoformat(),
        "source": source,
        "subject": matter,
        "account": f"Data latihan. {matter}; uraian lengkap ditulis petugas di sini.",
        "place": "Kecamatan Contoh",
        "acted_on": (received - timedelta(days=chance.randint(2, 15))).isoformat(),
        "confidentiality": "R",
        "reporter": {"mode": "dirahasiakan", "name": f"Pelapor {MARK}", "contact": "-"},
    }
    respondents = [_respondent(chance, code) for _ in range(people)]
    form["respondents"] = [first(respondents[0]), *respondents[1:]]
    made = session.do(register_case, read_case(form, session.ask(reading))).result
    picture = session.store.blobs.add(io.BytesIO(screenshot(matter)))
    evidence = {"type": "TANGKAPAN_LAYAR", "title": matter, "from_whom": "Petugas latihan"}
    file = File(picture.sha256, picture.size, "tangkapan-layar-contoh.png")
    session.do(add_evidence, made.case, evidence, file)
    return made


def _respondent(chance: random.Random, code: str) -> dict[str, Json]:
    post, kind, rank, unit = chance.choice(_POSTS)
    return {
        "name": _name(chance),
        "back_title": chance.choice(_DEGREES),
        "asn_type": "PNS",
        "nip": _nip(chance),
        "rank": rank,
        "position": post,
        "position_kind": kind,
        "unit": unit,
        "institution": "Pemerintah Daerah Contoh",
        "allegations": [code],
    }


def walk(session: Session, made: Registered, start: date, path: Sequence[str], until: date) -> None:
    """Take all respondents of a case along ``path``, a few days a step, never past ``until``."""
    people = list(made.respondents)
    on = start
    for state in path:
        on = min(on + timedelta(days=2), until)
        if state == "EKSPOSE":
            assess(session, people)
        documents = _paper(state, on)
        session.do(take_step, people, StepRequest(state, on=on, documents=documents))


def _paper(state: str, on: date) -> tuple[NewDocument, ...]:
    if state not in _PAPERS:
        return ()
    code, title = _PAPERS[state]
    number = f"700/{on:%d%m}/{code}/{on:%Y}"
    fields: dict[str, Json] = {
        "type": code,
        "title": title,
        "number": number,
        "dated": on.isoformat(),
    }
    return (NewDocument(fields),)


def assess(session: Session, people: Sequence[ObjectId]) -> None:
    """Write down what a recommendation needs to know of each respondent."""
    for person in people:
        changes: dict[str, Json] = {
            "facts": "Terlapor mengakui perbuatannya dalam pemeriksaan. [B1]\n"
            "Unggahan masih dapat dibuka pada saat pemeriksaan. [B1]",
            "aggravating": "Terlapor memimpin unit kerja",
            "mitigating": "Terlapor mengakui dan menyesali perbuatannya",
            "conclusion": "Terlapor terbukti melanggar netralitas Aparatur Sipil Negara.",
            "proposed_sanction": "HD-B1",
        }
        session.do(edit_object, person, changes)


def screenshot(text: str) -> bytes:
    """Return a picture that stands for a screenshot and says that it is a sample."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (720, 480), "#F6F7F9")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((40, 40, 680, 440), fill="#FFFFFF", outline="#D8DEE6")
    draw.text((70, 70), f"CONTOH {MARK}", fill="#B3261E")
    draw.text((70, 110), text, fill="#1A2330")
    sink = io.BytesIO()
    picture.save(sink, "PNG")
    return sink.getvalue()


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)} {MARK}"


def _nip(chance: random.Random) -> str:
    """Return a number of the right shape; nobody bears it but by accident."""
    born = date(chance.randint(1968, 1992), chance.randint(1, 12), chance.randint(1, 28))
    since, month = born.year + chance.randint(22, 28), chance.randint(1, 12)
    sex, serial = chance.randint(1, 2), chance.randint(1, 999)
    return f"{born:%Y%m%d}{since}{month:02}{sex}{serial:03}"


def make_demo(folder: Path, regions: int, cases: int, *, seed: int) -> list[Json]:
    """Make headquarters and enrolled regions in ``folder``; each region has ``cases`` cases.

    Raises ``Refused("demo.too_many_regions")`` (limit) and ``vault.exists``.
    """
    if not 0 <= regions <= len(_REGIONS):
        raise Refused("demo.too_many_regions", limit=len(_REGIONS))
    hq = sample_headquarters(_demo_places(folder, "pusat"))
    made: list[Json] = [_told(hq)]
    try:
        for index in range(regions):
            places = _demo_places(folder, f"wilayah-{index + 1}")
            region = sample_region(places, index, cases=cases, seed=seed)
            try:
                enrol(region.session, hq.session)
                made.append(_told(region))
            finally:
                region.session.close()
    finally:
        hq.session.close()
    return made


def _demo_places(folder: Path, name: str) -> Places:
    return Places(folder / name / "vault", folder / name / "state")


def _told(sample: Sample) -> Json:
    identity = sample.session.store.identity
    return {
        "name": sample.name,
        "vault": str(sample.places.vault),
        "state_folder": str(sample.places.state),
        "device": identity.device,
        "role": identity.side.value,
        "user": _LOGIN,
    }


def enrol(region: Session, hq: Session) -> tuple[bytes, bytes]:
    """Enrol a region with headquarters and return the request and the reply file.

    Between real offices people compare the digits; here the program does.
    """
    request = region.do(enrolment.request_enrolment).result
    reply = hq.do(enrolment.approve_enrolment, read_request(request)).result
    answer = region.ask(enrolment.check_reply, reply)
    if answer.fingerprint != hq.ask(enrolment.own_fingerprint):
        raise BugError("both sides of an enrolment show different digits")
    region.do(enrolment.accept_enrolment, answer)
    return request, reply
