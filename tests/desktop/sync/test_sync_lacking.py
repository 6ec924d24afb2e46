"""What a PC took out that nobody should have obeyed comes back from whoever holds it still."""

import msgspec
import pytest

from db.projections import PROJECTORS
from desktop.cases.redacting import redact_object
from desktop.journal.queries import verify
from desktop.progress import Silent
from desktop.sync import enrolment, lines, lost_texts, queries
from desktop.sync.model import MAX_GIVEN, MAX_LACKING, Outcome
from tests.desktop.sync.conftest import bundle_key
from tests.desktop.sync.forging import Parts

SECRET = "Kusnadi Wiryawan"


def redact(office, oid, *fields):
    return office.do(redact_object, oid, fields, "putusan 1/Pdt/2026").result


def lacking(office):
    return office.ask(lambda unit: unit.bundles.lacking())


def found(office, word):
    """Return what a search for a word finds."""
    with office.store.read(None):
        rows = office.store._reader.execute("SELECT oid FROM search WHERE search MATCH ?", (word,))
        return [oid for (oid,) in rows]


def payloads(office, scope):
    """Return which ops of a scope are held by their hash alone."""
    ops = office.ask(lambda unit: list(unit.trail.ops_since({}, [scope])))
    return {op.id: op.payload for op in ops}


def same(*offices):
    """Assert that all hold the same of the region, down to the texts, and that it adds up."""
    scope = offices[0].scope
    for one in offices:
        assert one.state(scope) == offices[0].state(scope)
        assert payloads(one, scope) == payloads(offices[0], scope)
        assert one.ask(verify, Silent()).flaws == ()
        assert one.store.differences(Silent()) == []


class Stolen:
    """A region of two PCs; the second one fell into wrong hands, and nobody knows yet."""

    def __init__(self, country, hq, bogor, stick):
        self.hq, self.bogor, self.stick = hq, bogor, stick
        self.other = country.office("bogor2", enrolled_at=hq)
        for office in (hq, bogor, self.other):
            office.close()
            office.projectors = PROJECTORS
            office.open()
        self.matter = bogor.add(title="perkara", note=SECRET)
        self.case = bogor.add("case", subject=SECRET)
        bogor.send(hq, stick)
        hq.send(self.other, stick)
        hq.send(bogor, stick)
        bogor.send(self.other, stick)
        self.other.send(bogor, stick)
        self.other.send(hq, stick)

    def strike(self, *fields):
        """Let the stolen PC take out what the colleague wrote, and headquarters revoke it."""
        redact(self.other, self.matter, *fields)
        redact(self.other, self.case)
        assert self.other.send(self.bogor, self.stick).outcome is Outcome.IMPORTED
        self.hq.do(enrolment.revoke_device, self.other.id, "dicuri")

    def exchange(self, rounds=2):
        for _ in range(rounds):
            assert self.bogor.send(self.hq, self.stick).outcome is Outcome.IMPORTED
            assert self.hq.send(self.bogor, self.stick).outcome is Outcome.IMPORTED


@pytest.fixture
def stolen(country, hq, bogor, stick):
    return Stolen(country, hq, bogor, stick)


def test_who_obeyed_before_the_list_came_gets_the_text_back(stolen):
    stolen.strike("note")
    assert stolen.bogor.get(stolen.matter).fields["note"] is None
    stolen.exchange()
    for office in (stolen.bogor, stolen.hq):
        assert office.get(stolen.matter).text("note") == SECRET
        assert office.get(stolen.case).text("subject") == SECRET
    same(stolen.bogor, stolen.hq)


def test_a_third_vault_that_had_it_by_its_hash_gets_it_too(stolen, country):
    stolen.strike()
    third = country.office("bogor3", enrolled_at=stolen.hq, projectors=PROJECTORS)
    stolen.hq.send(stolen.bogor, stolen.stick)
    assert stolen.bogor.send(third, stolen.stick).outcome is Outcome.IMPORTED
    assert third.get(stolen.matter).fields.get("note") is None
    assert lacking(third)
    for _ in range(2):
        third.send(stolen.hq, stolen.stick)
        stolen.hq.send(third, stolen.stick)
    stolen.exchange()
    assert third.get(stolen.matter).text("note") == SECRET
    same(stolen.bogor, stolen.hq, third)


def test_what_came_back_is_found_again_and_told(stolen):
    stolen.strike()
    names = len(payloads(stolen.bogor, stolen.bogor.scope))
    assert stolen.hq.send(stolen.bogor, stolen.stick).outcome is Outcome.IMPORTED
    lost = lacking(stolen.bogor)
    assert len(lost) == 5
    assert not found(stolen.bogor, "kusnadi")
    stolen.bogor.send(stolen.hq, stolen.stick)
    result = stolen.hq.send(stolen.bogor, stolen.stick)
    assert [(one.code, one.details) for one in result.notices] == [
        ("sync.texts_are_back", {"texts": 5})
    ]
    assert lacking(stolen.bogor) == []
    assert len(payloads(stolen.bogor, stolen.bogor.scope)) == names
    assert found(stolen.bogor, "kusnadi") == found(stolen.hq, "kusnadi") != []


def test_an_answer_comes_once(stolen, tmp_path):
    stolen.strike()
    stolen.exchange()
    stolen.bogor.send(stolen.hq, stolen.stick)
    assert given(stolen.hq, stolen.bogor, tmp_path).payloads == {}


def test_the_file_of_an_entry_that_comes_back_comes_too(stolen, tmp_path):
    content = b"foto" * 1000
    ref = stolen.bogor.keep_file(content)
    stolen.bogor.send(stolen.hq, tmp_path / "a")
    stolen.bogor.send(stolen.other, tmp_path / "b")
    (oid,) = stolen.bogor.ask(lambda unit: unit.bundles.naming(ref.sha256))
    redact(stolen.other, oid)
    stolen.strike()
    assert stolen.bogor.ask(lambda unit: unit.bundles.naming(ref.sha256)) == []
    assert stolen.bogor.store.blobs.clear_orphans((), 0) == 1
    stolen.exchange()
    assert stolen.bogor.ask(lambda unit: unit.bundles.naming(ref.sha256)) == [oid]
    stolen.exchange(1)
    assert stolen.bogor.has_file(content)


# It is forgotten for good when somebody says so who may.


def test_a_redaction_that_counts_takes_what_came_back_out_again(stolen):
    stolen.strike()
    stolen.exchange()
    assert redact(stolen.bogor, stolen.matter) >= 3
    stolen.exchange()
    for office in (stolen.bogor, stolen.hq):
        assert office.get(stolen.matter).fields.get("note") is None
        assert found(office, "kusnadi") == [stolen.case]
        assert lacking(office) == []
    same(stolen.bogor, stolen.hq)


def test_who_lacks_a_text_redacts_it_where_it_still_is(stolen):
    stolen.strike()
    stolen.hq.send(stolen.bogor, stolen.stick)
    assert len(lacking(stolen.bogor)) == 5
    assert redact(stolen.bogor, stolen.matter) == 3
    assert len(lacking(stolen.bogor)) == 2
    stolen.exchange()
    assert stolen.hq.get(stolen.matter).fields.get("note") is None
    assert lacking(stolen.hq) == lacking(stolen.bogor) == []
    same(stolen.bogor, stolen.hq)


def test_one_within_the_cut_off_counts_and_nothing_comes_back(stolen):
    redact(stolen.other, stolen.matter)
    for office in (stolen.bogor, stolen.hq):
        stolen.other.send(office, stolen.stick)
    stolen.hq.do(enrolment.revoke_device, stolen.other.id, "dicuri")
    stolen.exchange()
    for office in (stolen.bogor, stolen.hq):
        assert office.get(stolen.matter).fields.get("note") is None
        assert lacking(office) == []


# What a dishonest peer could try.


def given(sender, reader, folder):
    """Return the header of the sender's next bundle."""
    return Parts.of(sender.export(reader, folder).file, reader, sender).inner


def forged(sender, reader, folder, **inner):
    """Let the reader take a bundle whose header says something else; return its result."""
    parts = Parts.of(sender.export(reader, folder).file, reader, sender).with_inner(**inner)
    recipient = bundle_key(reader.name).recipient
    return reader.take(parts.write(folder / "forged.netra", sender.key, recipient))


def texts_of(office, names):
    return {name: office.ask(lambda unit, n=name: unit.trail.op(n)).payload.decode()
            for name in names}  # fmt: skip


def test_a_text_that_does_not_match_its_hash_is_passed_over(stolen, tmp_path):
    stolen.strike()
    stolen.hq.send(stolen.bogor, stolen.stick)
    lost = lacking(stolen.bogor)
    true = texts_of(stolen.hq, lost)
    false = dict(zip(lost, (*(true[name] for name in lost[1:]), true[lost[0]]), strict=True))
    result = forged(stolen.hq, stolen.bogor, tmp_path, payloads=false)
    assert (result.outcome, result.notices) == (Outcome.IMPORTED, ())
    for text in ("", "{}", true[lost[0]] + " ", '{"v":"palsu","n":"AAAAAAAAAAAAAAAAAAAAAA=="}'):
        forged(stolen.hq, stolen.bogor, tmp_path, payloads=dict.fromkeys(lost, text))
    assert lacking(stolen.bogor) == lost
    assert stolen.bogor.store.differences(Silent()) == []


def test_nobody_brings_back_what_a_redaction_that_counts_took(stolen, tmp_path):
    names = list(payloads(stolen.hq, stolen.bogor.scope))
    old = texts_of(stolen.hq, names)
    redact(stolen.bogor, stolen.matter)
    stolen.bogor.export(stolen.hq, tmp_path)
    forged(stolen.hq, stolen.bogor, tmp_path, payloads=old)
    assert stolen.bogor.get(stolen.matter).fields.get("note") is None
    # Nor in the very bundle that brings the redaction.
    result = forged(stolen.bogor, stolen.hq, tmp_path, payloads=old)
    assert (result.outcome, result.counts.void) == (Outcome.IMPORTED, 0)
    assert stolen.hq.get(stolen.matter).fields.get("note") is None
    same(stolen.bogor, stolen.hq)


def test_nothing_is_given_but_what_the_reader_may_have(stolen, depok, tmp_path):
    plan = stolen.bogor.add("plan", scope="kantor", title="antara kita")
    trace = stolen.bogor.add("trace", scope="lokal", kind="di sini")
    office = list(payloads(stolen.bogor, "kantor"))
    everything = [*office, *payloads(stolen.bogor, "lokal")]
    result = forged(stolen.hq, stolen.bogor, tmp_path, lacking=everything)
    assert (plan, trace, result.outcome) == (plan, trace, Outcome.IMPORTED)
    assert given(stolen.bogor, stolen.hq, tmp_path).payloads == {}
    # A colleague may have the one, and nobody the other.
    forged(stolen.other, stolen.bogor, tmp_path, lacking=everything)
    assert given(stolen.bogor, stolen.other, tmp_path).payloads.keys() == set(office)
    # Headquarters tells one region nothing of another.
    stolen.bogor.send(stolen.hq, stolen.stick)
    names = list(payloads(stolen.hq, stolen.bogor.scope))
    assert forged(depok, stolen.hq, tmp_path, lacking=names).outcome is Outcome.IMPORTED
    assert given(stolen.hq, depok, tmp_path).payloads == {}


def test_nobody_is_asked_for_what_it_must_not_know_of(stolen, depok, tmp_path):
    plan = stolen.bogor.add("plan", scope="kantor", title="antara kita")
    stolen.bogor.send(stolen.other, tmp_path / "a")
    redact(stolen.other, plan)
    stolen.strike()
    stolen.hq.send(stolen.bogor, stolen.stick)
    assert any(".kantor/" in name for name in lacking(stolen.bogor))
    asked = given(stolen.bogor, stolen.hq, tmp_path).lacking
    assert asked
    assert all(f".{stolen.bogor.scope}/" in name for name in asked)
    stolen.bogor.send(stolen.hq, stolen.stick)
    assert given(stolen.hq, depok, tmp_path).lacking == []


def test_a_list_of_asks_is_short_and_well_formed(stolen, tmp_path):
    long = [f"{stolen.bogor.id}.1.{stolen.bogor.scope}/{at}" for at in range(1, MAX_LACKING + 2)]
    for asked in (long, ["x"], ["a.1.b/0"], ["a.1.b/" + "9" * 17], ["a.1.b/1/2"]):
        result = forged(stolen.hq, stolen.bogor, tmp_path, lacking=asked)
        assert (result.outcome, result.code) == (Outcome.REJECTED, "bundle.malformed"), asked
    # What nobody ever wrote is looked up and left.
    forged(stolen.hq, stolen.bogor, tmp_path, lacking=long[-MAX_LACKING:])
    assert len(given(stolen.bogor, stolen.hq, tmp_path).payloads) < 20


def test_answers_have_a_bound_and_come_in_the_end(stolen, tmp_path):
    matters = [stolen.bogor.add(title="x", note="n" * 50_000) for _ in range(12)]
    stolen.bogor.send(stolen.hq, tmp_path / "a")
    stolen.bogor.send(stolen.other, tmp_path / "b")
    for matter in matters:
        redact(stolen.other, matter, "note")
    stolen.strike()
    stolen.hq.send(stolen.bogor, stolen.stick)
    rounds = 0
    while lost := lacking(stolen.bogor):
        stolen.bogor.send(stolen.hq, stolen.stick)
        answer = given(stolen.hq, stolen.bogor, tmp_path).payloads
        assert 0 < len(msgspec.json.encode(answer)) < MAX_GIVEN + 64 * len(answer)
        stolen.hq.send(stolen.bogor, stolen.stick)
        assert len(lacking(stolen.bogor)) == len(lost) - len(answer)
        rounds += 1
    assert rounds == 3
    same(stolen.bogor, stolen.hq)


def test_what_nobody_has_any_more_is_asked_for_in_turn_and_bundles_stay_small(
    stolen, tmp_path, monkeypatch
):
    monkeypatch.setattr("desktop.sync.lost_texts.MAX_LACKING", 2)
    redact(stolen.other, stolen.matter)
    redact(stolen.other, stolen.case)
    for office in (stolen.bogor, stolen.hq):
        stolen.other.send(office, stolen.stick)
    # Headquarters obeyed as well, and only then learnt how far the thief was to be believed.
    with stolen.hq.store.begin(None) as unit:
        unit.devices.revoke(stolen.other.id, {})
        unit.fold.rejudge(stolen.other.id)
    lost = lacking(stolen.hq)
    assert len(lost) == 5
    asked = [given(stolen.hq, stolen.bogor, tmp_path).lacking for _ in range(5)]
    assert {len(one) for one in asked} == {2}
    assert set().union(*asked) == set(lost)
    for one in asked:
        forged(stolen.hq, stolen.bogor, tmp_path, lacking=one)
        assert given(stolen.bogor, stolen.hq, tmp_path).payloads == {}


def test_an_older_program_passes_over_the_ask(stolen, tmp_path):
    fields = {"lacking", "payloads"}
    stolen.strike()
    stolen.hq.send(stolen.bogor, stolen.stick)
    line = msgspec.json.encode(given(stolen.bogor, stolen.hq, tmp_path))
    told = msgspec.json.decode(line)
    assert fields <= told.keys()
    older = msgspec.json.encode({key: one for key, one in told.items() if key not in fields})
    read = lines._inner(older)
    assert (read.lacking, read.payloads) == ([], {})
    newer = msgspec.json.encode({**told, "unheard_of": [1]})
    assert lines._inner(newer) == lines._inner(line)


# A bundle is offered for the sake of texts, and not for ever.


def owed(office, to):
    return office.ask(lambda unit: lost_texts.are_owed(unit, unit.devices.get(to.id)))


def test_a_bundle_is_offered_until_the_texts_came_and_the_other_side_knows(stolen):
    bogor, hq, stick = stolen.bogor, stolen.hq, stolen.stick
    assert not owed(bogor, hq)
    stolen.strike()
    hq.send(bogor, stick)
    assert owed(bogor, hq)
    assert not owed(hq, bogor)
    bogor.send(hq, stick)
    assert (owed(bogor, hq), owed(hq, bogor)) == (False, True)
    assert bogor.ask(queries.status).lost_texts == 5
    hq.send(bogor, stick)
    assert (owed(bogor, hq), owed(hq, bogor)) == (True, True)
    assert bogor.ask(queries.status).lost_texts == 0
    bogor.send(hq, stick)
    assert (owed(bogor, hq), owed(hq, bogor)) == (False, False)
