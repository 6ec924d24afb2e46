"""A whole import: previewed, done, told, and taken back."""

import csv
import io
from datetime import date

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.finding import find
from desktop.cases.office import set_office
from desktop.cases.people import person_page, person_view
from desktop.cases.person_views import PersonFilter
from desktop.cases.persons import add_prior_sanction
from desktop.cases.queries import case_list, case_view
from desktop.cases.registration import edit_object
from desktop.cases.rules import law_of
from desktop.cases.sanctions import Stated, stated_by, stated_code
from desktop.cases.sheet.applying import (
    SheetFile,
    import_sheet,
    import_view,
    imports_done,
    parked_rows,
    preview_import,
    undo_import,
)
from desktop.cases.sheet.model import Known
from desktop.cases.sheet.planning import plan_import
from desktop.cases.sheet.reading import table_in
from desktop.cases.sheet.report import parked_table
from desktop.cases.sheet.statuses import sanctions_in
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj, Side
from desktop.progress import Cancelled, Silent
from tests.desks import PERSON, open_desk
from tests.desktop.cases.sheet.sheets import FILE, HEADERS, ROWS, look, register, take
from tests.desktop.cases.sheet.test_sheet_planning import READER, rows, tables


def cases(desk):
    return desk.ask(lambda unit: unit.objects.all("case"))


def people(desk, case):
    return desk.ask(lambda unit: unit.objects.children(case.id, "respondent"))


def refused(desk, code, act, *args):
    with pytest.raises(Refused) as caught:
        desk.do(act, *args)
    assert caught.value.code == code
    return caught.value.details


def test_a_preview_writes_nothing_and_says_everything(desk):
    before = desk.ask(lambda unit: [str(feed) for feed in unit.trail.feeds()])
    shown = look(desk, register())
    assert (len(shown.plan.cases), shown.plan.imported) == (2, 4)
    assert (len(shown.plan.parked), len(shown.plan.skipped)) == (2, 2)
    assert not shown.remembered
    assert [(one.words, one.understood) for one in shown.statuses][0] == ("Entahlah", False)
    assert {one.header: one.meaning for one in shown.columns}["Pelapor"] == "reporter_name"
    assert cases(desk) == []
    assert desk.ask(lambda unit: [str(feed) for feed in unit.trail.feeds()]) == before


def test_an_import_brings_cases_marked_and_claims_no_paper(desk):
    done = take(desk, register())
    assert (done.cases, done.imported, done.parked, done.skipped, done.rows) == (2, 4, 2, 2, 8)
    first, second = cases(desk)
    assert first.text("register_number") == "001/REG/2023"
    assert (first.get("register_year"), first.get("register_serial")) == (2023, 1)
    assert first.get("external_numbers") == {"register_lama": "001/REG/2023"}
    assert first.get("imported") == {
        "import": done.id, "file": FILE.name, "sheet": "", "rows": [2, 3],
        "number": "001/REG/2023",
    }  # fmt: skip
    budi, ani = people(desk, first)
    assert budi.get("state") == {"code": "SELESAI", "since": "2023-10-02"}
    assert budi.text("outcome") == "terbukti"
    assert budi.get("imported")["stated"]["sanction"] == "Teguran tertulis"
    assert ani.get("state")["code"] == "TUTUP"
    dodi = people(desk, second)[1]
    assert [mark["code"] for mark in dodi.get("imported")["marks"]] == [
        "nip.excel", "sheet.status_unread",
    ]  # fmt: skip
    for case in (first, second):
        for kind in ("step", "document", "letter", "evidence"):
            found = desk.ask(lambda unit, c=case, k=kind: [
                one for oid in unit.cases.tree(c.id)
                if (one := unit.objects.get(oid)) is not None and one.type == k
            ])  # fmt: skip
            assert found == [], kind
    assert desk.vault.store.differences(Silent()) == []


def test_the_page_of_an_imported_case_can_be_shown_and_worked_on(desk):
    take(desk, register())
    _, second = cases(desk)
    view = desk.ask(case_view, second.id)
    cici = view.respondents[0]
    assert (cici.state, cici.since) == ("DITERIMA", None)
    assert cici.imported["row"] == 4
    assert cici.imported["file"] == FILE.name
    desk.do(attach_document, second.id, NewDocument({"type": "FORMULIR_LAPORAN"}))
    desk.do(take_step, [cici.id], StepRequest("VERIFIKASI"))


def test_a_finished_one_can_be_opened_again(desk):
    take(desk, register())
    first, _ = cases(desk)
    budi = people(desk, first)[0]
    novum = StepRequest("DIBUKA_KEMBALI", reason="Bukti baru", values={"novum": "Foto baru"})
    desk.do(take_step, [budi.id], novum)
    view = desk.ask(case_view, first.id).respondents[0]
    assert any(step.allowed for step in view.steps), [s.reasons for s in view.steps]


def test_the_reporter_is_sealed_and_nowhere_else(desk):
    take(desk, register())
    first, _ = cases(desk)
    (reporter,) = desk.ask(lambda unit: unit.objects.children(first.id, "reporter"))
    assert reporter.text("mode") == "dirahasiakan"
    assert desk.ask(lambda unit: unit.objects.children(reporter.id, "reporter_identity"))
    everything = "".join(
        (op.payload or b"").decode("utf-8", "replace")
        for op in desk.vault.ops(desk.vault.device.scope, "kantor", "lokal")
    )
    assert "Rahasia Sekali" not in everything
    assert "Budi Contoh" in everything


def test_a_number_that_is_taken_gets_a_new_one_and_keeps_the_old(desk):
    table = register(
        rows(("", "2/10/2023", "Ani Contoh", ""), ("", "3/10/2023", "Budi Contoh", ""))
    )
    table = msgspec.structs.replace(table)
    take(desk, table)
    assert [case.text("register_number") for case in cases(desk)] == [
        "0001/NET/2023", "0002/NET/2023",
    ]  # fmt: skip
    old = register(rows(("0001/NET/2022", "2/10/2022", "Cici Contoh", "")))
    take(desk, old, file=SheetFile("lain.csv", "c" * 64))
    new = cases(desk)[-1]
    assert (new.text("register_number"), new.get("register_serial")) == ("0001/NET/2022", 1)


def test_new_cases_of_this_year_go_on_after_the_imported_ones(desk):
    take(desk, register(rows(("0007/NET/2026", "2/10/2026", "Ani Contoh", ""))))
    assert desk.register().register_number == "0008/NET/2026"


def test_the_same_file_again_parks_what_it_took(desk):
    take(desk, register())
    again = look(desk, register())
    assert again.plan.cases == ()
    assert {row.remark.code for row in again.plan.parked} == {
        "sheet.row_known", "sheet.bad_date", "sheet.no_date",
    }  # fmt: skip
    details = refused(desk, "sheet.nothing_to_import", import_sheet, register(), again.chosen, FILE)
    assert details["parked"] == 6
    # Another file with the same numbers.
    other = look(desk, register(), file=SheetFile("salinan.csv", "b" * 64))
    assert {row.remark.code for row in other.plan.parked} >= {"sheet.known_number"}


def test_a_map_is_remembered_by_the_titles(desk):
    table = register()
    chosen = msgspec.to_builtins(look(desk, table).chosen)
    chosen["statuses"] = {"Entahlah": {"state": "KAJIAN"}}
    chosen["columns"].pop("P")
    take(desk, table, chosen)
    later = register([["9", "900/REG/2024", "1/2/2024", "Gita Contoh", *[""] * 6, "entahlah"]])
    shown = look(desk, later, file=SheetFile("2024.csv", "d" * 64))
    assert shown.remembered
    assert "P" not in shown.chosen.columns
    assert shown.plan.cases[0].people[0].state == "KAJIAN"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kolom": {}}, "sheet.bad_map"), ({"header_row": 0}, "sheet.bad_header_row"),
        ({"header_row": 99}, "sheet.bad_header_row"), ({"day_order": "ymd"}, "field.unknown_code"),
        ({"damaged_nip": "x"}, "field.unknown_code"),
        ({"columns": {"ZZ": "name"}}, "sheet.no_such_column"),
        ({"defaults": {"source": "X"}}, "field.unknown_code"),
        ({"statuses": {"a": {"state": "X"}}}, "field.unknown_code"),
        ({"statuses": {"a": {"state": ""}}}, "field.unknown_code"), ([], "sheet.bad_map"),
    ],
)  # fmt: skip
def test_a_bad_map_is_refused(desk, change, code):
    with pytest.raises(Refused) as caught:
        look(desk, register(), change)
    assert caught.value.code == code


def test_columns_may_be_named_by_their_titles(desk):
    columns = {"nama terlapor": "name", "Tgl. Laporan": "received_on"}
    shown = look(desk, register(), {"columns": columns})
    assert shown.chosen.columns == {"D": "name", "C": "received_on"}
    assert look(desk, register(), {"header_row": 1}).chosen.columns["D"] == "name"
    problem = look(desk, register(), {"columns": {"C": "received_on"}}).problem
    assert problem is not None
    assert problem.code == "sheet.no_name_column"


class Stop:
    """Progress of somebody who presses Cancel after a while."""

    def __init__(self, after):
        self.after = after

    def report(self, stage, done, total):
        if done >= self.after:
            raise Cancelled


def test_a_cancelled_import_leaves_nothing(desk):
    many = register(rows(*((f"{n}/X", "2/10/2023", f"Nama {n}", "") for n in range(1, 30))))
    chosen = look(desk, many).chosen
    with pytest.raises(Cancelled):
        desk.do(import_sheet, many, chosen, FILE, Stop(20))
    assert cases(desk) == []
    assert desk.ask(imports_done) == ()
    assert take(desk, register()).cases == 2


class Told:
    """Progress that keeps what it was told."""

    def __init__(self):
        self.stages = []

    def report(self, stage, done, total):
        self.stages.append((stage, done, total))


def test_every_long_part_says_where_it_is_and_can_be_stopped(desk):
    looked, taken, undone = Told(), Told(), Told()
    chosen = desk.ask(preview_import, register(), FILE, progress=looked).chosen
    done = desk.do(import_sheet, register(), chosen, FILE, taken)
    desk.do(undo_import, done.id, "", undone)
    assert looked.stages == [("judge_rows", 0, 4)]
    assert taken.stages == [("judge_rows", 0, 4), ("import_cases", 0, 2)]
    assert undone.stages == [("undo_import", 0, 2), ("undo_import", 1, 2)]
    with pytest.raises(Cancelled):
        desk.ask(preview_import, register(), FILE, progress=Stop(0))


def test_the_report_keeps_the_parked_rows(desk):
    done = take(desk, register())
    assert desk.ask(imports_done) == (desk.ask(import_view, done.id),)
    view = desk.ask(import_view, done.id)
    assert (view.file, view.rows, view.parked) == (FILE.name, 8, 2)
    assert view.headers[3] == "Nama Terlapor"
    assert [(row.row, row.remark.code) for row in desk.ask(parked_rows, done.id)] == [
        (7, "sheet.bad_date"), (8, "sheet.no_date"),
    ]  # fmt: skip


def test_very_many_parked_rows_are_kept_in_parts(desk):
    many = [[str(n), "", "entah", f"Contoh {n}", *["é" * 200] * 12] for n in range(120)]
    table = register([*many, ["1", "1/REG/2023", "2/10/2023", "Budi Contoh", *[""] * 12]])
    done = take(desk, table)
    kept = desk.ask(parked_rows, done.id)
    assert [row.row for row in kept] == list(range(2, 122))
    assert len(desk.ask(lambda unit: unit.objects.children(done.id, "sheet_parked"))) > 2


def evil(desk):
    """Parked rows whose cells begin like formulas."""
    cells = ["=1+1", "+cmd", "-2", "@SUM(A1)", "\tx", "198609262015051001"]
    table = register([["1", *cells], ["2", "2/REG/2023", "2/10/2023", "Budi Contoh"]])
    done = take(desk, table)
    return desk.ask(parked_rows, done.id), desk.ask(import_view, done.id).headers


def test_parked_rows_go_to_a_workbook_as_text(desk):
    found, headers = evil(desk)
    content = parked_table("x.XLSX", headers, found, ("Baris", "Alasan"), lambda row: "=alasan")
    table = table_in(content)
    assert table.rows[0][:3] == ("Baris", "Alasan", "No")
    assert table.rows[1][1:7] == ("=alasan", "1", "=1+1", "+cmd", "-2", "@SUM(A1)")
    assert "198609262015051001" in table.rows[1]
    import zipfile

    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_parked_rows_go_to_text_without_live_formulas(desk):
    found, headers = evil(desk)
    content = parked_table("x.csv", headers, found, ("Baris", "Alasan"), lambda row: "sebab; lain")
    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert lines[1][1] == "sebab; lain"
    assert lines[1][3:7] == ["'=1+1", "'+cmd", "'-2", "'@SUM(A1)"]
    with pytest.raises(Refused) as caught:
        parked_table("x.pdf", headers, found, ("", ""), lambda row: "")
    assert caught.value.code == "sheet.unknown_ending"


def test_parked_rows_put_right_can_come_in(desk):
    done = take(desk, register())
    view, found = desk.ask(import_view, done.id), desk.ask(parked_rows, done.id)
    content = parked_table("x.csv", view.headers, found, ("Baris", "Alasan"), lambda row: "x")
    text = content.decode("utf-8-sig").replace("31 Februari 2023", "28 Februari 2023")
    table = table_in(text.encode())
    shown = look(desk, table, file=SheetFile("diparkir.csv", "e" * 64))
    assert [case.people[0].fields["name"] for case in shown.plan.cases] == ["Eka Contoh"]


# --- taking back ----------------------------------------------------------------------


def test_an_import_is_taken_back_whole(desk):
    done = take(desk, register())
    undone = desk.do(undo_import, done.id, "salah lembar")
    assert (undone.withdrawn, undone.left) == (2, ())
    assert cases(desk) == []
    assert desk.ask(import_view, done.id).undone_at
    assert desk.ask(lambda unit: unit.cases.with_nip("198609262015051001")) == []
    refused(desk, "sheet.undone_already", undo_import, done.id)
    assert take(desk, register()).cases == 2
    assert desk.vault.store.differences(Silent()) == []


def test_cases_that_were_worked_on_stay(desk):
    done = take(desk, register())
    first, second = cases(desk)
    desk.do(edit_object, first.id, {"place": "Aula"})
    undone = desk.do(undo_import, done.id)
    assert [(one.id, one.why) for one in undone.left] == [(first.id, "worked_on")]
    assert [case.id for case in cases(desk)] == [first.id]
    view = desk.ask(import_view, done.id)
    assert (view.undone_at, view.left) == ("", ("001/REG/2023",))


@pytest.mark.parametrize("touch", ["respondent", "document", "report"])
def test_whatever_hangs_on_a_case_counts_as_work(desk, touch):
    done = take(desk, register())
    first, _ = cases(desk)
    person = people(desk, first)[0]
    work = {
        "respondent": lambda: desk.do(edit_object, person.id, {"position": "Lain"}),
        "document": lambda: desk.do(attach_document, first.id, NewDocument({"type": "BAP"})),
        "report": lambda: desk.create("report", parent=first.id, source="BAWASLU",
                                      received_on="2023-10-03"),
    }  # fmt: skip
    work[touch]()
    assert len(desk.do(undo_import, done.id).left) == 1


def test_cases_that_were_sent_stay(desk, monkeypatch):
    done = take(desk, register())
    monkeypatch.setattr("db.case_store.CaseStore.has_travelled", lambda store, oid: True)
    undone = desk.do(undo_import, done.id)
    assert (undone.withdrawn, {one.why for one in undone.left}) == (0, {"sent"})


def test_a_case_closed_to_the_officer_stays(desk):
    from tests.desktop.cases.test_cases_prevention import officer

    done = take(desk, register())
    budi = officer(desk, "Budi Contoh", "198609262015051001")
    undone = budi.do(undo_import, done.id)
    assert [(one.register_number, one.why) for one in undone.left] == [("", "barred")]
    assert desk.do(undo_import, done.id).left == ()


def test_unknown_imports_and_headquarters_are_refused(builder, desk):
    refused(desk, "sheet_import.unknown", undo_import, "f" * 32)
    pusat = open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    chosen = look(desk, register()).chosen
    refused(pusat, "sync.only_region", import_sheet, register(), chosen, FILE)


def test_the_pattern_of_the_office_finds_serials(desk):
    desk.do(set_office, {"name": "Inspektorat", "register_pattern": "R{nomor:03}-{tahun}"})
    take(desk, register(rows(("R017-2023", "2/10/2023", "Ani Contoh", ""))))
    assert cases(desk)[0].get("register_serial") == 17


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables())
def test_whatever_a_sheet_holds_the_vault_stays_whole(desk, table):
    shown = desk.ask(preview_import, table, FILE)
    if shown.problem is not None or not shown.plan.cases:
        return
    done = desk.do(import_sheet, table, shown.chosen, FILE)
    assert done.imported + done.parked + done.skipped == done.rows
    assert len(desk.ask(parked_rows, done.id)) == done.parked
    undone = desk.do(undo_import, done.id)
    assert undone.left == ()
    assert cases(desk) == []


def many(count):
    """A register in which every second row is about the person of the row before."""
    return rows(
        *(
            (f"{at:03}/REG/2023", f"{at % 27 + 1}/10/2023", f"Nama Contoh {at // 2}",
             f"19860926 201505 1 {at // 2 + 1:03}")
            for at in range(count)
        )
    )  # fmt: skip


def test_rows_of_one_person_share_his_card_however_many_are_entered_together(desk):
    take(desk, register(many(50)))
    found = desk.ask(lambda unit: unit.objects.all("respondent"))
    assert len(found) == 50
    by_nip = {}
    for one in found:
        by_nip.setdefault(one.text("nip"), set()).add(one.text("person"))
    assert len(by_nip) == 25
    assert all(len(cards) == 1 for cards in by_nip.values())
    assert len(desk.ask(lambda unit: unit.objects.all("person"))) == 25
    page = desk.ask(person_page, PersonFilter())
    assert {row.appearances for row in page.rows} == {2}


def test_what_an_import_wrote_is_what_the_journal_says(desk):
    take(desk, register())
    take(desk, register(many(50)))
    assert desk.vault.store.differences(Silent()) == []


def test_a_row_costs_the_same_however_many_there_are(builder):
    spent = []
    for name, count in (("few", 40), ("many", 160)):
        desk = open_desk(builder, name)
        table = register(many(count))
        chosen = look(desk, table).chosen
        said = []
        desk.vault.store._writer.set_trace_callback(said.append)
        desk.do(import_sheet, table, chosen, FILE)
        desk.vault.store._writer.set_trace_callback(None)
        spent.append(len(said) / count)
    assert spent[1] <= spent[0]


def test_the_plan_is_the_same_without_a_vault(desk):
    table = register()
    chosen = look(desk, table).chosen
    assert plan_import(table, chosen, Known(), READER).cases == look(desk, table).plan.cases


def test_the_sample_register_is_what_the_tests_think():
    assert len(HEADERS) == 16
    assert all(len(row) == 16 for row in ROWS)


def found(desk, text):
    return [thing.object for thing in desk.ask(find, text).things]


def listed(desk, text):
    return [line.id for line in desk.ask(case_list, CaseFilter(query=text)).rows]


def test_imported_rows_are_found_by_every_cell_and_the_reporter_by_none(desk):
    take(desk, register())
    first, second = cases(desk)
    for text in ("800/12/2023", "Teguran tertulis", "198609262015051001", "Entahlah"):
        assert found(desk, text), text
    assert found(desk, "Teguran") == [first.id]
    assert found(desk, "Entahlah") == [second.id]
    assert found(desk, "Rahasia Sekali") == []
    assert found(desk, "disegel") == []
    (thing,) = desk.ask(find, "800/12/2023").things
    assert [hit.field for hit in thing.hits] == ["imported"]


def test_the_list_can_be_narrowed_to_an_import(desk):
    own = desk.register().case
    done = take(desk, register())
    imported = {case.id for case in cases(desk)} - {own}
    assert {*listed(desk, "impor:semua")} == imported
    assert {*listed(desk, 'impor:"register lama.xlsx"')} == imported
    assert {*listed(desk, f"impor:={done.id}")} == imported
    assert listed(desk, "-impor:any") == [own]
    refused_value = pytest.raises(Refused, desk.ask, case_list, CaseFilter(query="impor:lain"))
    assert refused_value.value.code == "filter.unknown_value"
    desk.do(undo_import, done.id)
    assert listed(desk, "impor:semua") == []


def test_imported_people_stand_in_the_registry_with_what_the_register_says(desk):
    take(desk, register())
    page = desk.ask(person_page, PersonFilter())
    assert {row.name for row in page.rows} == {
        "Budi Contoh", "Ani Contoh", "Cici Contoh", "Dodi Contoh",
    }  # fmt: skip
    (budi,) = desk.ask(person_page, PersonFilter(sanctioned=True)).rows
    assert (budi.name, budi.sanctions) == ("Budi Contoh", 1)
    (sanction,) = desk.ask(person_view, budi.id).sanctions
    assert (sanction.stated, sanction.code) == ("Teguran tertulis", "HD-R2")
    assert (sanction.number, sanction.dated) == ("800/12/2023", date(2023, 11, 3))
    assert (sanction.in_force, sanction.ends_on) == (False, None)
    assert sanction.register_number == "001/REG/2023"
    assert desk.vault.store.differences(Silent()) == []


def test_an_old_sanction_counts_before_the_next_case_of_the_person(desk):
    take(desk, register())
    made = desk.register(PERSON | {"name": "Budi Contoh"})
    person = desk.ask(case_view, made.case).respondents[0]
    assert [one.stated for one in person.repeat.sanctions] == ["Teguran tertulis"]
    assert [one.register_number for one in person.repeat.cases] == ["001/REG/2023"]


AGAIN = (5, "003/REG/2024", "2/2/2024", "Budi Contoh", "198609262015051001", "III/d", "Camat",
         "", "DS-06 menyukai lagi", "Bawaslu", "Kajian", "", "", "", "", "")  # fmt: skip


def test_the_warning_of_a_repeat_names_the_old_register(desk):
    take(desk, register([*ROWS, AGAIN]))
    person = desk.ask(case_view, cases(desk)[-1].id).respondents[0]
    (warned,) = [one for one in person.warnings if one.code == "PERNAH_DIHUKUM"]
    assert "Teguran tertulis (menurut register lama, belum diverifikasi)" in warned.text
    assert "001/REG/2023" in warned.text


def test_the_warning_of_a_repeat_counts_a_sanction_entered_by_hand(desk):
    take(desk, register([AGAIN]))
    (case,) = cases(desk)
    person = desk.ask(case_view, case.id).respondents[0]
    assert not [one for one in person.warnings if one.code == "PERNAH_DIHUKUM"]
    decree = {"sanction": "HD-R1", "number": "800/7/2019", "dated": "2019-05-02"}
    desk.do(add_prior_sanction, person.id, decree)
    person = desk.ask(case_view, case.id).respondents[0]
    (warned,) = [one for one in person.warnings if one.code == "PERNAH_DIHUKUM"]
    assert "Teguran lisan" in warned.text
    assert "800/7/2019" in warned.text


@pytest.mark.parametrize(
    ("outcome", "cells", "counts"),
    [
        ("terbukti", {"sanction": "Sanksi sedang"}, True),
        ("", {"decree_number": "800/1"}, True),
        ("", {"sanction": "nihil", "decree_number": "-"}, False),
        ("tidak_terbukti", {"sanction": "Teguran lisan"}, False),
        ("dibatalkan", {"decree_number": "800/1"}, False),
        ("", {"sanction": 7}, False),
        ("", {}, False),
    ],
)
def test_only_what_a_row_states_of_a_proven_matter_is_an_old_sanction(outcome, cells, counts):
    marks = {"stated": cells}
    row = Obj(ObjectId("r"), "respondent", "w", None, {"outcome": outcome, "imported": marks})
    assert bool(stated_by(row)) is counts


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Teguran Tertulis", ("HD-R2", "P53-R2")),
        ("Potong TPP 25% selama 9 bulan", ("HD-S2",)),
        ("Penurunan pangkat setingkat selama 3 tahun", ("P53-B1",)),
        ("Penundaan KGB 1 tahun", ("HD-T1",)),
        ("Pemberhentian tidak dengan hormat", ("PTDH",)),
        ("Pernyataan secara terbuka", ("MOR-B",)),
        ("Hukuman sedang", ()),
    ],
)
def test_the_words_of_a_sanction_lead_to_codes_of_the_law(desk, words, codes):
    assert sanctions_in(words) == codes
    known = desk.ask(law_of).tables["sanction"]
    assert set(codes) <= set(known)


def test_the_age_of_the_law_decides_between_two_codes(desk):
    law = desk.ask(law_of)
    for day, code in ((date(2020, 11, 1), "P53-R1"), (date(2024, 2, 1), "HD-R1")):
        row = Obj(ObjectId("r"), "respondent", "w", None, {"acted_on": day.isoformat()})
        assert stated_code(law, row, Stated("teguran lisan")) == code
