"""Many letters in one run over a real vault: all or none, numbers in a row, one print job."""

import csv
import functools
import json
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from desktop.app import cli
from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE, sample_region
from desktop.app.vaults import open_vault
from desktop.cases.history import case_history
from desktop.cases.intake import read_case
from desktop.cases.office import officials, reading
from desktop.cases.registration import register_case
from desktop.cases.reporter import ReporterDraft, seal_reporter
from desktop.clock import SystemClock
from desktop.errors import Refused
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.batch import Order, batch_paper, candidates, check_batch, issue_batch
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import REASON
from desktop.letters.queries import letter_bytes, register
from desktop.progress import Cancelled
from reports_templates import catalogue
from tests.desks import form

COUNT = 6


def person(at):
    return {
        "name": f"Orang Contoh {at}", "nip": f"198609262015051{at:03}", "asn_type": "PNS",
        "rank": "III/d", "position": "Camat", "position_kind": "ADMINISTRATOR",
        "unit": "Kecamatan Contoh", "institution": "Pemerintah Daerah Contoh",
        "allegations": ["DS-06"],
    }  # fmt: skip


@pytest.fixture
def office(qapp, tmp_path):
    """An office, a case with a few people, and what a summons of all of them says alike."""
    places = Places(tmp_path / "vault", tmp_path / "state")
    session = sample_region(places, cases=0, cost=CHEAP_FOR_TESTS).session
    typed = form(*map(person, range(1, COUNT + 1)), received_on="2026-10-02",
                 acted_on="2026-09-28")  # fmt: skip
    made = session.do(register_case, read_case(typed, session.ask(reading))).result
    faced = next(one for one in session.ask(officials) if not one.ppk)
    common = {
        "tanggal_periksa": "2026-12-01", "jam_periksa": "09:00", "menghadap": faced.id,
        "tempat_periksa": "Ruang rapat", "keperluan": "diperiksa", "dugaan": "unggahan dukungan",
    }  # fmt: skip
    yield session, made.case, tuple(made.respondents), common
    session.close()


def order(people, common, own=None):
    return Order("PGL-1", people, Wishes(values=common), own or {})


def test_each_gets_a_letter_of_his_own_with_numbers_in_a_row(office):
    session, case, people, common = office
    own = {people[1]: {"jam_periksa": "10:30"}}
    assert not any(line.fails for line in session.ask(check_batch, catalogue,
                                                      order(people, common, own)))  # fmt: skip
    issued = session.do(issue_batch, catalogue, order(people, common, own)).result
    assert [one.number.split("/")[1] for one in issued] == [str(at) for at in range(1, COUNT + 1)]
    lines = session.ask(register)
    assert len(lines) == COUNT
    second = session.ask(letter_bytes, issued[1].letter)
    text = pypdfium2.PdfDocument(second)[0].get_textpage().get_text_range()
    assert "10.30" in text
    assert "Orang Contoh 2" in text
    first = pypdfium2.PdfDocument(session.ask(letter_bytes, issued[0].letter))
    assert "09.00" in first[0].get_textpage().get_text_range()


def test_the_print_job_holds_the_stored_letters_and_is_kept_nowhere(office):
    session, _, people, common = office
    issued = session.do(issue_batch, catalogue, order(people[:3], common)).result
    letters = [one.letter for one in issued]
    made = session.ask(batch_paper, catalogue, letters)
    job = pypdfium2.PdfDocument(made)
    assert len(job) == sum(one.pages for one in issued)
    assert session.ask(batch_paper, catalogue, letters) == made
    text = [page.get_textpage().get_text_range() for page in job]
    single = [
        page.get_textpage().get_text_range()
        for one in letters
        for page in pypdfium2.PdfDocument(session.ask(letter_bytes, one))
    ]
    assert text == single
    assert session.ask(lambda unit: len(unit.objects.all("letter"))) == 3


def test_one_list_tells_everything_that_stops_any_and_no_number_is_taken(office):
    session, _, people, common = office
    own = {people[0]: {"jam_periksa": "siang"}}
    lacking = {key: value for key, value in common.items() if key != "tempat_periksa"}
    own |= {one: {"tempat_periksa": "Aula"} for one in people[1:-1]}
    lines = session.ask(check_batch, catalogue, order(people, lacking, own))
    failing = {line.respondent: line for line in lines if line.fails}
    assert set(failing) == {people[0], people[-1]}
    assert failing[people[0]].refusal.code == "letter.field_type"
    assert [one.field for one in failing[people[-1]].missing] == ["tempat_periksa"]
    with pytest.raises(Refused) as refused:
        session.do(issue_batch, catalogue, order(people, lacking, own))
    assert refused.value.code == "letter.batch_stopped"
    assert len(refused.value.details["failures"]) == 2
    assert session.ask(register) == ()


class StopAt:
    """Somebody who presses Cancel after so many letters."""

    def __init__(self, stage, at):
        self.stage, self.at, self.seen = stage, at, []

    def report(self, stage, done, total):
        self.seen.append((stage, done, total))
        if stage == self.stage and done == self.at:
            raise Cancelled


def test_stopped_in_the_middle_nothing_stays(office):
    session, case, people, common = office
    stop = StopAt("batch_issue", 3)
    with pytest.raises(Cancelled):
        session.do(issue_batch, catalogue, order(people, common), progress=stop)
    assert ("batch_check", COUNT, COUNT) in stop.seen
    assert session.ask(register) == ()
    issued = session.do(issue_batch, catalogue, order(people, common)).result
    assert issued[0].number.split("/")[1] == "1"


def test_a_run_about_nobody_or_of_no_kind_is_refused(office):
    session, _, people, common = office
    for kind, whom, code in (("PGL-1", (), "letter.batch_empty"),
                             ("X-9", people, "letter.unknown_kind")):  # fmt: skip
        with pytest.raises(Refused) as refused:
            session.ask(check_batch, catalogue, Order(kind, whom, Wishes(values=common)))
        assert refused.value.code == code


def test_the_people_of_an_event_are_found(office):
    session, case, people, _ = office
    found = session.ask(candidates, event="PILKADA-2024")
    assert {one.respondent for one in found} == set(people)
    assert session.ask(candidates, event="PEMILU-2024") == ()
    assert len(session.ask(candidates, people=(case,))) == COUNT
    assert session.ask(candidates, people=(case,), state="SELESAI") == ()


# --- the command ------------------------------------------------------------------------


@pytest.fixture
def run(office, tmp_path, capsys, monkeypatch):
    """Run a command with ``--json`` on the same vault; return exit code and value."""
    office[0].close()
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("NETRA_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))

    def run(*words):
        code = cli.main(["--vault", str(tmp_path / "vault"), "--json", *map(str, words)])
        return code, json.loads(capsys.readouterr().out)

    return run


def test_the_command_checks_first_and_then_issues_from_a_table(office, run, tmp_path):
    _, case, people, common = office
    sets = [f"--set={key}={value}" for key, value in common.items() if key != "jam_periksa"]
    code, value = run("letter", "batch", "PGL-1", "--event", "PILKADA-2024", "--check", *sets)
    assert (code, value["count"], len(value["failures"])) == (0, COUNT, COUNT)
    table, out = tmp_path / "isian.csv", tmp_path / "cetak.pdf"
    with table.open("w", encoding="utf-8", newline="") as target:
        rows = csv.writer(target, delimiter=";")
        rows.writerow(["respondent", "jam_periksa"])
        rows.writerows([one, f"{9 + at:02}:00"] for at, one in enumerate(people))
    code, value = run("letter", "batch", "PGL-1", case, *sets, "--own", table, "--print-to", out)
    assert code == 0, value
    assert len({one["number"] for one in value["letters"]}) == COUNT
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out))
    assert all(f"{9 + at:02}.00" in text for at in range(COUNT))


def test_a_table_must_say_whose_its_lines_are(office, run, tmp_path):
    table = tmp_path / "isian.csv"
    table.write_text("nama,jam_periksa\nBudi,09:00\n", "utf-8")
    code, value = run("letter", "batch", "PGL-1", office[1], "--own", table)
    assert (code, value["error"]["code"]) == (3, "letter.batch_table")


def test_a_run_asks_about_the_clock_once_and_keeps_both_reasons(office, monkeypatch):
    session, case, people, common = office
    session.do(seal_reporter, case, ReporterDraft("dirahasiakan", "Kusnadi Wiryawan", ""))
    named = {**common, "tanggal_periksa": "2030-12-02",
             "dugaan": "unggahan yang dilihat Kusnadi Wiryawan"}  # fmt: skip
    run = order(people, {**named, REASON: "ia saksi pula"})
    real = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda clock: real(clock) + timedelta(days=900))
    with pytest.raises(Refused, match="clock.doubtful"):
        session.do(issue_batch, catalogue, run)
    dated = replace(run, common=replace(run.common, dated=date(2026, 11, 20)))
    reason = "Jam dicocokkan dengan BMKG"
    made = session.do(issue_batch, catalogue, run, clock_is_right=reason).result
    assert len(made) == len(people)
    said = {entry.reason for entry in session.ask(case_history, case)}
    assert f"ia saksi pula; {reason}" in said
    assert len(session.do(issue_batch, catalogue, dated).result) == len(people)
