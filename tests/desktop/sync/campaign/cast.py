"""Who takes part: vaults made once and enrolled with each other, copied for every schedule."""

import shutil
from datetime import timedelta
from pathlib import Path

from db.projections import PROJECTORS
from desktop.journal.model import Registry, Side
from desktop.keys.enrolment import read_request
from desktop.keys.hq_joining import read_hq_join_request
from desktop.keys.joining import read_join_request
from desktop.sync import enrolment, headquarters, joining, standing
from tests.desktop.sync.conftest import REGISTRY, Country, write

HQ, HQ2 = "hq", "hq2"
BOGOR, BOGOR2, NEWCOMER, DEPOK = "bogor", "bogor2", "bogor3", "depok"
ALWAYS = (HQ, BOGOR, BOGOR2)
OFFICE = (BOGOR, BOGOR2, NEWCOMER)

NEW = frozenset({"action", "remark", "opinion", "review", "evidence", "escalation", "person"})
"""What the older program does not know yet; what it knows refers to none of it."""
OLDER = Registry.of([one for name, one in REGISTRY.types.items() if name not in NEW])


class Pattern:
    """Six closed vaults below a folder: two of headquarters, two and a newcomer, another region."""

    def __init__(self, folder: Path):
        self.folder = folder
        country = Country(folder)
        self.country = country
        try:
            hq = country.headquarters(HQ)
            for name in (BOGOR, BOGOR2):
                country.office(name, enrolled_at=hq)
            country.office(DEPOK, scope="wdepokdepok22", enrolled_at=hq)
            country.newcomer(NEWCOMER)
            second_headquarters(country, hq)
            for office in country.made:
                if office.side is Side.REGION and not office.joins:
                    take_list(office, hq)
            introduce(*(one for one in country.made if one.name in (BOGOR, BOGOR2)))
            for office in country.made:
                office.close()
                office.projectors = PROJECTORS
                office.open()
            share(country.made, folder / "stick")
        finally:
            country.close()
        self.parts = {one.name: one for one in country.made}

    def copy(self, name, folder, clock):
        """Return a vault of the pattern, copied below ``folder`` and open."""
        place = folder / name
        shutil.copytree(self.folder / name, place)
        office = type(self.parts[name])(
            name,
            place / "vault",
            place / "anchors",
            self.parts[name].side,
            self.parts[name].scope,
            joins=self.parts[name].joins,
            projectors=PROJECTORS,
        )
        keep_file_number(office, self.folder / name / "vault")
        office.clock.set(office.clock.now() + timedelta(minutes=clock))
        return office.open()


def keep_file_number(office, original):
    """Let a copied vault take itself for the original, as after the copy of a whole disk."""
    path = office.anchors / f"{office.id}.json"
    numbers = [str((folder / "netra.db").stat().st_ino) for folder in (original, office.folder)]
    path.write_text(path.read_text("ascii").replace(*numbers), "ascii")


def introduce(one, other):
    """Let two PCs of an office know each other's certificate, as joining does."""
    for here, there in ((one, other), (other, one)):
        device = there.ask(standing.own_device)
        here.do(write, lambda unit, device=device: standing.keep_device(unit, device))


def share(offices, stick):
    """Write something in both regions that everybody has who shall have it."""
    known = {one.name: one for one in offices}
    for region in (known[BOGOR], known[DEPOK]):
        for kind in ("task", "task", "matter", "case"):
            place = "subject" if kind == "case" else "title"
            oid = region.add(kind, scope=region.scope, **{place: "sejak awal"})
        region.add("respondent", parent=oid, name="Sari Contoh")
    for sender, reader in (
        (BOGOR, BOGOR2), (BOGOR2, BOGOR), (BOGOR, HQ), (BOGOR2, HQ), (DEPOK, HQ),
        (HQ, BOGOR), (HQ, BOGOR2), (HQ, DEPOK), (BOGOR, HQ2), (BOGOR2, HQ2), (DEPOK, HQ2),
    ):  # fmt: skip
        known[sender].send(known[reader], stick)


def second_headquarters(country, hq):
    """Let a second PC work at headquarters; in campaigns the two meet through regions alone."""
    second = country.office(HQ2, Side.HQ, "", joins=True)
    request = read_hq_join_request(second.do(joining.request_joining).result)
    answer = hq.do(headquarters.let_in, request).result
    second.do(joining.accept_joining, second.ask(joining.check_joining, answer))
    second.scope = hq.scope
    return second


def take_list(office, hq):
    """Bring headquarters' list to an office in a file of its own."""
    signed = hq.ask(standing.signed_trust)
    office.do(write, lambda unit: standing.newer_trust(unit, signed))


def join(pc, colleague, hq):
    """Let a newcomer into the office and have headquarters certify it."""
    request = read_join_request(pc.do(joining.request_joining).result)
    answer = colleague.do(joining.approve_joining, request).result
    pc.do(joining.accept_joining, pc.ask(joining.check_joining, answer))
    pc.scope = colleague.scope
    enrol = read_request(pc.do(enrolment.request_enrolment).result)
    reply = hq.do(enrolment.approve_enrolment, enrol).result
    pc.do(enrolment.accept_enrolment, pc.ask(enrolment.check_reply, reply))
