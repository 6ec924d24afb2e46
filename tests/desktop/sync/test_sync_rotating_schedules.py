"""Keys follow each other in any order of making, sending, losing, being late, restoring.

What headquarters seals can be opened as long as the overlap lasts, it never seals to a key that
was destroyed after it had been told, and no serial is given twice.
"""

import shutil
from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.sync import merge, queries, recipients, rotating, standing
from desktop.sync.model import Outcome
from tests.desktop.sync.conftest import Country

KINDS = ("rotate", "rotate", "destroy", "wait", "ask", "ask", "answer", "answer", "deliver",
         "deliver", "deliver", "keep", "restore")  # fmt: skip
STEPS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 1), st.integers(0, 999)),
    min_size=10,
    max_size=40,
)
ROUND = [("ask", 0, 0), ("deliver", 0, 0), ("answer", 0, 0), ("deliver", 0, 0)]
YEAR_ON = [("wait", 0, 1), ("wait", 0, 1)]


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    """Return a region and its headquarters, closed, to be copied for every run."""
    country = Country(tmp_path_factory.mktemp("pattern"))
    country.office("bogor", enrolled_at=country.headquarters())
    country.close()
    return country


class Schedule:
    """One run: a region, its headquarters, every bundle between them, and what was destroyed."""

    def __init__(self, pattern, folder):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(pattern.folder, folder)
        self.folder = folder
        for made in pattern.made:
            made.folder, made.anchors = folder / made.name / "vault", folder / made.name / "anchors"
            made.open()
        self.hq, self.region = pattern.made
        self.sent, self.kept = [], {}
        self.gone, self.certificates = set(), {}
        self.restored = False

    def close(self):
        for office in (self.hq, self.region):
            office.close()

    def run(self, steps):
        for kind, at, n in steps:
            with suppress(Refused):
                getattr(self, kind)((self.hq, self.region)[at], n)

    def rotate(self, _, n):
        self.region.do(rotating.make_next_key)

    def destroy(self, _, n):
        self.gone |= set(self.region.do(rotating.destroy_former_keys).result)

    def wait(self, _, n):
        for office in (self.hq, self.region):
            office.clock.set(office.clock.now() + timedelta(days=n % 2 * 190 + 1))

    def ask(self, _, n):
        self._send(self.region, self.hq)

    def answer(self, _, n):
        self._send(self.hq, self.region)
        (sealed_to,) = self.hq.ask(queries.outbox, self.region.id)[-1].summary["recipients"]
        if not self.restored:
            assert sealed_to not in self.gone
            assert sealed_to in self.opens()

    def opens(self):
        """Return what the region opens now."""
        found = self.region.ask(lambda unit: recipients.identities(unit.local))
        return {one.recipient for one in found}

    def _send(self, sender, to):
        # Numbers begin anew when a vault is restored; every stick is another one.
        stick = self.folder / f"stick-{len(self.sent)}"
        self.sent.append((to, sender.export(to, stick).file))

    def deliver(self, _, n):
        if not self.sent:
            return
        to, file = self.sent[-1 - n % len(self.sent)]
        before = self._serial()
        result = to.take(file)
        if result.code == "sealed.not_for_us":
            # Sealed to a key that was destroyed in time, or lost with a state of the vault.
            assert self.gone or self.restored
        else:
            assert result.outcome in (Outcome.IMPORTED, Outcome.DUPLICATE), result
        assert self._serial() >= before
        self._note_certificates()

    def _serial(self):
        return self.region.ask(
            lambda unit: standing.serial_of(
                standing.own_device(unit), standing.trust_in_force(unit)
            )
        )

    def _note_certificates(self):
        """Assert that one serial stands for one certificate, wherever it is."""
        for office in (self.hq, self.region):
            device = office.ask(lambda unit: unit.devices.get(self.region.id))
            trust = office.ask(standing.trust_in_force)
            certificate = standing.certificate_of(device, trust)
            known = self.certificates.setdefault(certificate.serial, certificate)
            assert known == certificate

    def keep(self, office, n):
        office.close()
        copy = self.folder / f"kept-{office.name}"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(office.folder, copy)
        self.kept[office.name] = copy
        office.open()

    def restore(self, office, n):
        if office.name in self.kept and n % 3 == 0:
            office.close()
            shutil.rmtree(office.folder)
            shutil.copytree(self.kept[office.name], office.folder)
            office.open()
            self.restored = True

    def check(self):
        """Assert that both agree again after what is left has been exchanged."""
        self.run(ROUND * 2)
        self.restored = False
        self.run(ROUND)
        present = self.region.ask(standing.own_device)
        known = self.hq.ask(lambda unit: unit.devices.get(self.region.id))
        assert (known.recipient, known.certificate) == (present.recipient, present.certificate)
        assert self.region.ask(rotating.mailbox).next_since is None
        identity = self.region.ask(lambda unit: recipients.identities(unit.local))[0]
        assert identity.recipient == present.recipient


def run(pattern, tmp_path_factory, steps):
    schedule = Schedule(pattern, tmp_path_factory.getbasetemp() / "schedule")
    try:
        schedule.run(steps)
        schedule.check()
    finally:
        schedule.close()


LATE = [("ask", 0, 0), ("rotate", 0, 0), *ROUND, ("ask", 0, 0), ("deliver", 0, 0), *YEAR_ON,
        ("destroy", 0, 0), ("deliver", 0, 3), ("answer", 0, 0)]  # fmt: skip
LOST = [("keep", 1, 0), ("rotate", 0, 0), *ROUND, ("restore", 1, 0), ("answer", 0, 0),
        ("deliver", 0, 0)]  # fmt: skip
FORGOTTEN = [("keep", 0, 0), ("rotate", 0, 0), *ROUND, ("restore", 0, 0), *YEAR_ON,
             ("destroy", 0, 0), ("rotate", 0, 0)]  # fmt: skip


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@example(steps=LATE)
@example(steps=LOST)
@example(steps=FORGOTTEN)
@given(steps=STEPS)
def test_keys_follow_each_other_whatever_happens(pattern, tmp_path_factory, steps):
    run(pattern, tmp_path_factory, steps)


def whatever_comes_last(patch):
    """Follow late bundles too."""
    honest = merge.absorb

    def absorb(unit, opened, progress):
        recipients.follow(unit, opened.sender, opened.inner)
        return honest(unit, opened, progress)

    patch.setattr(merge, "absorb", absorb)


def any_certificate(patch):
    """Take over certificates whatever their serial."""
    patch.setattr(standing, "serial_of", lambda device, trust: 0)


@pytest.mark.parametrize(
    ("mutant", "steps"), [(whatever_comes_last, LATE), (any_certificate, LATE)]
)
def test_wrong_ways_of_following_are_caught(pattern, tmp_path_factory, mutant, steps):
    run(pattern, tmp_path_factory, steps)
    with pytest.MonkeyPatch.context() as patch:
        mutant(patch)
        with pytest.raises(AssertionError):
            run(pattern, tmp_path_factory, steps)


@pytest.mark.campaign
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_many_schedules_of_keys(pattern, tmp_path_factory, steps):
    run(pattern, tmp_path_factory, steps)
