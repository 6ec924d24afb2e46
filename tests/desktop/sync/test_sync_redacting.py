"""What a court orders to be forgotten is gone everywhere, and every chain still adds up."""

import pytest

from desktop.cases.redacting import redact_object
from desktop.errors import Refused
from desktop.journal import fold
from desktop.journal.queries import verify
from desktop.progress import Silent
from desktop.sync.model import Outcome

SECRET = "Kusnadi Wiryawan"


def redact(office, oid, *fields, reason="putusan 1/Pdt/2026"):
    return office.do(redact_object, oid, fields, reason).result


def pages(office):
    """Return all bytes that the data file and its log hold, in clear."""
    office.store._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rows = office.store._reader.execute("SELECT payload FROM op").fetchall()
    found = b"".join(row[0] or b"" for row in rows)
    for table in ("object", "search", "search_part", "shared_value"):
        for row in office.store._reader.execute(f"SELECT * FROM {table}").fetchall():
            found += repr(tuple(row)).encode()
    for (block,) in office.store._reader.execute("SELECT block FROM search_data").fetchall():
        found += bytes(block)
    return found


@pytest.fixture
def told(bogor, hq, stick):
    """A matter that both sides hold, with a name that shall go."""
    matter = bogor.add(title="perkara", note="awal")
    bogor.put(matter, note=SECRET)
    bogor.put(matter, note="sesudah")
    bogor.add("remark", parent=matter, text=f"tentang {SECRET}")
    bogor.send(hq, stick)
    return matter


def test_a_redaction_travels_and_every_chain_holds(bogor, hq, stick, told):
    assert redact(bogor, told, "note") == 3
    (remark,) = bogor.ask(lambda unit: unit.objects.children(told, "remark"))
    assert redact(bogor, remark.id) == 1
    result = bogor.send(hq, stick)
    assert (result.outcome, result.counts.void) == (Outcome.IMPORTED, 0)
    for office in (bogor, hq):
        assert SECRET.encode() not in pages(office)
        assert office.get(told).fields == {"title": "perkara", "note": None}
        assert office.get(remark.id).parent == told
        assert office.ask(verify, Silent()).flaws == ()
        assert office.store.differences(Silent()) == []
    hq.send(bogor, stick)
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_who_comes_later_never_learns_what_it_was(bogor, hq, country, stick, tmp_path, told):
    redact(bogor, told)
    bogor.send(hq, stick)
    second = country.office("bogor2", enrolled_at=hq)
    result = second.take(hq.export(second, tmp_path / "second").file)
    assert result.outcome is Outcome.IMPORTED, result
    (remark,) = bogor.ask(lambda unit: unit.objects.children(told, "remark"))
    assert SECRET not in str(second.get(told).fields)
    assert second.get(remark.id).text("text") == f"tentang {SECRET}"
    assert second.state(bogor.scope) == bogor.state(bogor.scope)


@pytest.mark.parametrize("first", ["edit", "redaction"])
def test_an_edit_that_did_not_know_stands(bogor, hq, stick, tmp_path, first):
    task = bogor.add("task", title=SECRET)
    bogor.send(hq, stick)
    hq.put(task, title="dari pusat")
    answer = hq.export(bogor, tmp_path / "a").file
    if first == "edit":
        bogor.take(answer)
        assert redact(bogor, task) >= 3
    else:
        redact(bogor, task)
        bogor.take(answer)
    bogor.send(hq, tmp_path / "b")
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)
    title = bogor.get(task).fields["title"]
    assert title == (None if first == "edit" else "dari pusat")
    assert SECRET.encode() not in pages(hq)


def test_nobody_redacts_what_is_not_theirs(bogor, hq, told):
    with pytest.raises(Refused) as caught:
        redact(hq, told)
    assert caught.value.code == "journal.not_yours"
    assert SECRET.encode() in pages(hq)


def test_it_needs_a_reason_and_something_to_take(bogor, told):
    with pytest.raises(Refused) as caught:
        redact(bogor, told, reason=" ")
    assert caught.value.code == "journal.redaction_reason"
    redact(bogor, told)
    with pytest.raises(Refused) as caught:
        redact(bogor, told)
    assert caught.value.code == "journal.nothing_to_redact"


def test_an_older_version_passes_it_on_and_forgets_when_it_is_updated(
    bogor, hq, stick, tmp_path, told, monkeypatch
):
    honest = fold.understood
    with monkeypatch.context() as patch:
        patch.setattr(
            fold, "understood", lambda op, registry: op.header.k != "!" and honest(op, registry)
        )
        redact_here(bogor, told)
        assert bogor.send(hq, stick).counts.unknown == 1
    assert SECRET.encode() in pages(hq)
    with hq.store.begin(None) as unit:
        unit.local.set("understood", "an older version")
    hq.close()
    hq.open()
    assert SECRET.encode() not in pages(hq).replace(f"tentang {SECRET}".encode(), b"")


def redact_here(office, oid):
    """Redact as a newer program would, whatever this one understands."""
    office.change(lambda unit: unit.journal.redact(oid, ("note",)))
