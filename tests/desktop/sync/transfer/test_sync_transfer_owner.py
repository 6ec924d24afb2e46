"""Whatever becomes of sticks, a case is worked on in one office: never in two, never in none."""

import shutil
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from desktop.cases.handing import handing_of
from desktop.cases.registration import edit_object
from desktop.errors import Refused
from desktop.sync.forwarding import send_back
from desktop.sync.transfer_views import incoming
from desktop.sync.transfers import Offer, accept_case, decline_case, offer_case, recall_case
from tests.desktop.sync.transferring import BEKASI, BOGOR, DEPOK, Realm, register, sound

KINDS = ("offer", "offer", "recall", "accept", "accept", "decline", "edit", "return",
         "send", "send", "send", "deliver", "deliver", "deliver", "deliver")  # fmt: skip
STEP = st.tuples(st.sampled_from(KINDS), st.integers(0, 5), st.integers(0, 5), st.integers(0, 99))
REGIONS = (BOGOR, DEPOK, BEKASI)


RECALLED_TOO_LATE = [
    ("offer", 0, 1, 0), ("send", 0, 1, 0), ("deliver", 0, 0, 1), ("send", 1, 0, 0),
    ("deliver", 0, 0, 1), ("recall", 0, 0, 0), ("accept", 1, 0, 0),
]  # fmt: skip
"""Handed on already when the sender asks for it back, and accepted all the same."""
REFUSED_AND_OFFERED_AGAIN = [
    *RECALLED_TOO_LATE[:5], ("decline", 1, 0, 0), ("send", 1, 1, 0), ("deliver", 0, 0, 1),
    ("send", 0, 0, 0), ("deliver", 0, 0, 1), ("edit", 0, 0, 0), ("offer", 0, 2, 0),
    ("send", 0, 1, 0), ("deliver", 0, 0, 1), ("deliver", 0, 0, 3), ("send", 2, 0, 0),
    ("deliver", 0, 0, 1), ("accept", 2, 0, 0), ("edit", 2, 0, 1),
]  # fmt: skip


def pattern_of(folder, *colleagues):
    """Make enrolled offices with one case at the first, closed, to be copied for every run."""
    realm = Realm(folder)
    hq = realm.headquarters()
    for name, code in zip(("bogor", "depok", "bekasi"), REGIONS, strict=True):
        realm.region(name, code, hq)
    for name, code in colleagues:
        realm.region(name, code, hq)
    register(realm.made[1])
    realm.close()
    return realm


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return pattern_of(tmp_path_factory.mktemp("single"))


@pytest.fixture(scope="module")
def double_pattern(tmp_path_factory):
    folder = tmp_path_factory.mktemp("double")
    return pattern_of(folder, ("bogor2", BOGOR), ("depok2", DEPOK))


class Campaign:
    """One run: headquarters and regions, a bag of bundles, and what people may do."""

    def __init__(self, pattern, folder):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(pattern.folder, folder)
        self.folder, self.bag = folder, []
        for made in pattern.made:
            made.folder, made.anchors = folder / made.name / "vault", folder / made.name / "anchors"
            made.open()
        self.hq, *self.regions = pattern.made
        self.kept = {}

    def close(self):
        for office in (self.hq, *self.regions):
            office.close()

    def act(self, kind, who, whom, which):
        office = self.regions[who % len(self.regions)]
        with suppress(Refused):
            getattr(self, f"_{kind}")(office, whom, which)

    def _offer(self, office, whom, _which):
        for case in ours(office):
            office.do(offer_case, case, Offer(REGIONS[whom % len(REGIONS)], "Pindah"))

    def _recall(self, office, _whom, _which):
        for case in office.ask(lambda unit: unit.objects.all("case", office.scope)):
            office.do(recall_case, case.id, "Salah")

    def _accept(self, office, _whom, _which):
        for line in office.ask(incoming):
            office.do(accept_case, line.id)

    def _decline(self, office, _whom, _which):
        for line in office.ask(incoming):
            office.do(decline_case, line.id, "Bukan di sini")

    def _edit(self, office, _whom, which):
        for case in ours(office):
            office.do(edit_object, case, {"subject": f"Perihal {which}"})

    def _return(self, _office, _whom, _which):
        for one in self.hq.ask(lambda unit: unit.objects.all("transfer")):
            with suppress(Refused):
                self.hq.do(send_back, one.id, "Jangan")

    def _send(self, office, whom, _which):
        way = (office, self.hq) if whom % 2 else (self.hq, office)
        path = way[0].export(way[1], self.folder / f"stick{len(self.bag)}").file
        self.bag.append((way[1], path))

    def _deliver(self, _office, _whom, which):
        if self.bag:
            # Mostly the newest, sometimes any that was ever written; the rest is lost.
            at = -1 if which % 3 else which % len(self.bag)
            to, path = self.bag[at]
            to.take(path)

    def _keep(self, office, _whom, _which):
        self.kept[office.name] = office.snapshot()

    def _restore(self, office, _whom, _which):
        if office.name in self.kept:
            before = self.kept.pop(office.name)
            office.turn_back({path: data for path, data in before.items()
                              if office.folder in path.parents})  # fmt: skip

    def exchange_all(self, rounds=4):
        """Let everybody meet headquarters until all have heard all."""
        for _ in range(rounds):
            for office in self.regions:
                self._meet(office, self.hq)
                self._meet(self.hq, office)

    def _meet(self, sender, receiver):
        folder = self.folder / f"last{len(self.bag)}"
        path = sender.export(receiver, folder).file
        self.bag.append((receiver, path))
        receiver.take(path)


def ours(office):
    """Return the cases on which somebody may work in an office."""

    def found(unit):
        cases = unit.objects.all("case", office.scope if office.scope != "pusat" else None)
        return [case.id for case in cases if handing_of(unit.objects, case) is None]

    return office.ask(found)


def answered(office):
    """Answer what still waits, as an office does sooner or later."""
    for line in office.ask(incoming):
        try:
            office.do(accept_case, line.id)
        except Refused:
            office.do(decline_case, line.id, "Diminta kembali")


@settings(
    max_examples=8, deadline=None, derandomize=True, print_blob=True,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@example(steps=RECALLED_TOO_LATE)
@example(steps=REFUSED_AND_OFFERED_AGAIN)
@given(steps=st.lists(STEP, min_size=12, max_size=30))
def test_at_every_moment_at_most_one_office_works_on_a_case(pattern, tmp_path, steps):
    campaign = Campaign(pattern, tmp_path / "run")
    try:
        for step in steps:
            campaign.act(*step)
            assert sum(len(ours(one)) for one in campaign.regions) <= 1, step
        campaign.exchange_all()
        for office in campaign.regions:
            answered(office)
        campaign.exchange_all()
        assert sum(len(ours(one)) for one in campaign.regions) == 1
        assert len(ours(campaign.hq)) == 1
        assert sound(campaign.hq, *campaign.regions)
    finally:
        campaign.close()


@settings(
    max_examples=5, deadline=None, derandomize=True, print_blob=True,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(steps=st.lists(
    st.tuples(st.sampled_from((*KINDS, "keep", "restore")), st.integers(0, 5), st.integers(0, 5),
              st.integers(0, 99)),
    min_size=12, max_size=30,
))  # fmt: skip
def test_several_pcs_and_restored_vaults_end_with_one_owner(double_pattern, tmp_path, steps):
    campaign = Campaign(double_pattern, tmp_path / "run")
    try:
        for step in steps:
            campaign.act(*step)
        campaign.exchange_all()
        for office in campaign.regions:
            answered(office)
        campaign.exchange_all()
        assert len(ours(campaign.hq)) == 1
        for office in campaign.regions:
            assert ours(office) == [case for case in ours(campaign.hq) if case in ours(office)]
        assert sound(campaign.hq, *campaign.regions)
    finally:
        campaign.close()
