"""The prevention register and institutions with their merit-system scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.institutions import (
    add_institution,
    edit_institution,
    institution_list,
    institution_view,
    merit_category_of,
    set_merit_score,
    typed_institution,
    withdraw_institution,
)
from desktop.cases.model import File
from desktop.cases.prevention import (
    add_prevention,
    attach_to_prevention,
    edit_prevention,
    prevention_figures,
    prevention_history,
    prevention_list,
    prevention_view,
    record_prevention_export,
    typed_changes,
    withdraw_prevention,
)
from desktop.cases.prevention_forms import HEADING, NEEDED, PREVENTION
from desktop.cases.prevention_views import PreventionFilter
from desktop.errors import Refused
from desktop.journal.model import OFFICE, Side, Who
from desktop.journal.roles import ROLES
from desktop.law.packs import law
from desktop.law.prevention import PreventionKind
from desktop.progress import Silent
from tests.desks import PERSON, Desk, open_desk

DECLARATION = {
    "kind": "DEKLARASI", "day": "2026-09-01", "title": "Apel netralitas", "signed": 240,
    "expected": 250, "institutions": ["Dinas Contoh A", "Dinas Contoh B"],
    "event": "PILKADA-2024", "place": "Lapangan kantor",
}  # fmt: skip
PACT = {
    "kind": "PAKTA_INTEGRITAS", "day": "2026-09-02", "signatory": "Dinas Contoh A",
    "signatory_kind": "instansi", "signed": 40, "expected": 41,
}  # fmt: skip
SOCIALISATION = {
    "kind": "SOSIALISASI", "day": "2026-02-10", "until": "2026-02-11", "topic": "Bijak bermedsos",
    "speakers": ["Bawaslu Kabupaten Contoh"], "participants": 120, "institution_count": 14,
}  # fmt: skip
AREA = {
    "kind": "DAERAH_RAWAN", "day": "2025-12-20", "district": "Kecamatan Contoh",
    "village": "Desa Contoh", "level": "TINGGI", "reason": "Keluarga calon", "source": "Bawaslu",
}  # fmt: skip
MODUS = {
    "kind": "MODUS", "day": "2026-03-01", "title": "Tanda suka massal", "category": "MEDSOS",
    "text": "Lewat grup percakapan kantor",
}  # fmt: skip
ALL = (DECLARATION, PACT, SOCIALISATION, AREA, MODUS)
PDF = File("a" * 64, 1200, "daftar hadir.pdf")


def officer(desk, name, nip):
    """Return the desk of an officer who is named in cases of this NIP."""
    values = {"login": name.split()[0].lower(), "name": name, "nip": nip, "roles": list(ROLES)}
    oid = desk.create("officer", scope=OFFICE, **values)
    return Desk(desk.vault, Who(oid, name, frozenset(ROLES)))


def refused(desk, code, act, *args, **more):
    with pytest.raises(Refused) as caught:
        desk.do(act, *args, **more)
    assert caught.value.code == code
    return caught.value.details


@pytest.mark.parametrize("form", ALL, ids=lambda form: form["kind"])
def test_an_entry_comes_back_as_it_was_typed(desk, form):
    oid = desk.do(add_prevention, form)
    view = desk.ask(prevention_view, oid)
    assert view.kind == form["kind"]
    assert dict(view.fields) == {key: form[key] for key in form if key != "kind"}
    assert view.kind_label == law().row(PreventionKind, form["kind"]).label
    assert view.heading


def test_every_kind_of_the_tables_has_a_form():
    kinds = {row.code for row in law().rows(PreventionKind)}
    assert set(PREVENTION) == set(NEEDED) == set(HEADING) == kinds


def test_unknown_keys_are_refused_by_name(desk):
    details = refused(desk, "field.unknown", add_prevention, DECLARATION | {"topik": "x"})
    assert details["field"] == "topik"
    assert "title" in details["known"]
    # A field of another kind is unknown in this one.
    details = refused(desk, "field.unknown", add_prevention, DECLARATION | {"level": "TINGGI"})
    assert details["field"] == "level"
    assert desk.ask(prevention_list, PreventionFilter()).total == 0


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kind": "LAIN"}, "field.unknown_code"),
        ({"kind": ""}, "field.required"),
        ({"kind": 7}, "field.unknown_code"),
        ({"topic": ""}, "field.required"),
        ({"until": "2026-02-09"}, "prevention.out_of_order"),
        ({"day": "2027-02-10", "until": ""}, "prevention.in_future"),
        ({"participants": -1}, "field.number"),
        ({"participants": "120"}, "field.type"),
        ({"participants": True}, "field.type"),
        ({"event": "PILKADA-1999"}, "field.unknown_code"),
        ({"speakers": "Bawaslu"}, "field.type"),
    ],
)
def test_what_cannot_be_is_refused(desk, change, code):
    refused(desk, code, add_prevention, SOCIALISATION | change)


def test_more_signatures_than_people_are_refused(desk):
    refused(desk, "prevention.more_signed", add_prevention, PACT | {"signed": 42})
    oid = desk.do(add_prevention, PACT)
    refused(desk, "prevention.more_signed", edit_prevention, oid, {"expected": 39})


def test_an_area_may_be_marked_for_days_to_come(desk):
    desk.do(add_prevention, AREA | {"day": "2027-01-01", "until": "2027-11-30"})


def test_changes_are_checked_and_told(desk):
    oid = desk.do(add_prevention, SOCIALISATION)
    assert desk.do(edit_prevention, oid, {"participants": 121, "until": ""}, "hitung ulang")
    assert not desk.do(edit_prevention, oid, {"participants": 121})
    view = desk.ask(prevention_view, oid)
    assert view.fields["participants"] == 121
    assert view.until is None
    refused(desk, "field.not_editable", edit_prevention, oid, {"kind": "MODUS"})
    refused(desk, "field.required", edit_prevention, oid, {"topic": ""})
    told = desk.ask(prevention_history, oid)
    assert [entry.what for entry in told] == ["prevention.added", "prevention.changed"]
    assert told[1].reason == "hitung ulang"


def test_words_of_the_command_line_become_values(desk):
    oid = desk.do(add_prevention, SOCIALISATION)
    words = {"participants": "90", "speakers": "Bawaslu; KPU", "until": "", "topic": "Netral"}
    assert desk.ask(typed_changes, oid, words) == {
        "participants": 90, "speakers": ["Bawaslu", "KPU"], "until": None, "topic": "Netral",
    }  # fmt: skip
    refused(desk, "field.type", edit_prevention, oid,
            desk.ask(typed_changes, oid, {"participants": "banyak"}))  # fmt: skip


def test_withdrawn_entries_leave_lists_and_figures_but_not_the_history(desk):
    oid = desk.do(add_prevention, DECLARATION)
    refused(desk, "withdraw.reason_required", withdraw_prevention, oid, " ")
    desk.do(withdraw_prevention, oid, "ganda")
    assert desk.ask(prevention_list, PreventionFilter()).total == 0
    assert desk.ask(prevention_figures).entries == {}
    view = desk.ask(prevention_view, oid)
    assert view.withdrawn
    assert desk.ask(prevention_history, oid)[-1].reason == "ganda"
    refused(desk, "prevention.unknown", withdraw_prevention, oid, "lagi")
    refused(desk, "prevention.unknown", edit_prevention, oid, {"title": "x"})


def test_a_modus_names_cases_by_number_and_nobody(desk):
    made = desk.register()
    oid = desk.do(add_prevention, MODUS | {"cases": [made.case[:8], made.case]})
    (cited,) = desk.ask(prevention_view, oid).cases
    assert (cited.id, cited.register_number) == (made.case, made.register_number)
    assert "Budi" not in repr(desk.ask(prevention_view, oid))
    refused(desk, "case.unknown", add_prevention, MODUS | {"cases": ["tidakada"]})


def test_files_are_attached_once_and_can_be_withdrawn(desk):
    oid = desk.do(add_prevention, PACT)
    file = desk.do(attach_to_prevention, oid, PDF, "Daftar hadir")
    refused(desk, "prevention.file_already_here", attach_to_prevention, oid, PDF)
    refused(desk, "evidence.empty_file", attach_to_prevention, oid, File("b" * 64, 0, "x"))
    (shown,) = desk.ask(prevention_view, oid).files
    assert (shown.title, shown.size) == ("Daftar hadir", 1200)
    desk.do(record_prevention_export, file, "/tmp")
    desk.do(withdraw_prevention, file, "salah berkas")
    assert desk.ask(prevention_view, oid).files == ()


def test_the_list_is_narrowed_and_paged_latest_first(desk):
    for form in ALL:
        desk.do(add_prevention, form)
    everything = desk.ask(prevention_list, PreventionFilter())
    assert [row.kind for row in everything.rows] == [
        "PAKTA_INTEGRITAS", "DEKLARASI", "MODUS", "SOSIALISASI", "DAERAH_RAWAN",
    ]  # fmt: skip
    assert everything.years == (2026, 2025)
    assert desk.ask(prevention_list, PreventionFilter(year=2025)).total == 1
    assert desk.ask(prevention_list, PreventionFilter(kind="MODUS")).total == 1
    assert desk.ask(prevention_list, PreventionFilter(event="PILKADA-2024")).total == 1
    assert desk.ask(prevention_list, PreventionFilter(query="desa contoh")).total == 1
    assert desk.ask(prevention_list, PreventionFilter(query="100%_")).total == 0
    page = desk.ask(prevention_list, PreventionFilter(), limit=2, offset=4)
    assert (len(page.rows), page.total) == (1, 5)


def test_figures_add_up(desk):
    for form in ALL:
        desk.do(add_prevention, form)
    desk.do(add_prevention, SOCIALISATION | {"participants": 30, "institution_count": 6})
    desk.do(add_prevention, PACT | {"signatory": "Contoh Satu", "signatory_kind": "orang",
                                    "signed": 1, "expected": 1})  # fmt: skip
    found = desk.ask(prevention_figures, 2026)
    assert found.entries == {"DEKLARASI": 1, "PAKTA_INTEGRITAS": 2, "SOSIALISASI": 2, "MODUS": 1}
    assert (found.declared, found.signed, found.expected) == (240, 41, 42)
    assert (found.pacts_by_person, found.pacts_by_institution) == (1, 1)
    assert (found.participants, found.institutions) == (150, 20)
    assert found.areas == {}
    assert found.modus == {"MEDSOS": 1}
    assert desk.ask(prevention_figures).areas == {"TINGGI": 1}
    assert desk.ask(prevention_figures, event="PILKADA-2024").entries == {"DEKLARASI": 1}


def test_rows_follow_from_the_journal(desk):
    for form in ALL:
        desk.do(add_prevention, form)
    oid = desk.do(add_prevention, PACT)
    desk.do(withdraw_prevention, oid, "ganda")
    assert desk.vault.store.differences(Silent()) == []


def test_headquarters_reads_and_does_not_write(builder):
    pusat = open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    refused(pusat, "sync.only_region", add_prevention, DECLARATION)
    refused(pusat, "sync.only_region", add_institution, {"name": "Dinas"})


def test_institutions_have_one_score_a_year(desk):
    oid = desk.do(add_institution, {"name": "Dinas Contoh", "short_name": "DC"})
    refused(desk, "institution.exists", add_institution, {"name": " dinas  CONTOH"})
    desk.do(set_merit_score, oid, {"year": 2024, "score": 260})
    desk.do(set_merit_score, oid, {"year": 2025, "score": 331.5, "category": "BAIK"})
    desk.do(set_merit_score, oid, {"year": 2024, "score": 249, "source": "SK 1"})
    view = desk.ask(institution_view, oid)
    assert [(one.year, one.score, one.category, one.assumed, one.differs)
            for one in view.scores] == [
        (2025, 331.5, "BAIK", False, True), (2024, 249, "KURANG", True, False),
    ]  # fmt: skip
    assert view.needs_review
    refused(desk, "institution.no_score", set_merit_score, oid, {"year": 2023})
    refused(desk, "field.number", set_merit_score, oid, {"year": 2031, "score": 1})
    refused(desk, "field.number", set_merit_score, oid, {"year": 2025, "score": -1})
    desk.do(withdraw_institution, view.scores[0].id, "salah tahun")
    assert len(desk.ask(institution_view, oid).scores) == 1


def test_institutions_are_found_changed_and_closed(desk):
    first = desk.do(add_institution, {"name": "Kecamatan Contoh"})
    second = desk.do(add_institution, {"name": "Badan Contoh", "short_name": "BKPSDM"})
    assert [one.name for one in desk.ask(institution_list)] == ["Badan Contoh", "Kecamatan Contoh"]
    assert [one.id for one in desk.ask(institution_list, "bkps")] == [second]
    desk.do(edit_institution, second, typed_institution({"closed": "ya", "head": "Contoh"}))
    assert [one.id for one in desk.ask(institution_list)] == [first, second]
    refused(desk, "institution.exists", edit_institution, second, {"name": "kecamatan contoh"})
    refused(desk, "field.required", edit_institution, second, {"name": ""})
    desk.do(withdraw_institution, second, "ganda")
    assert [one.id for one in desk.ask(institution_list)] == [first]


@given(st.floats(-50, 1050))
def test_a_score_has_at_most_one_category(score):
    found = merit_category_of(law(), score)
    assert (found is None) == (score < 100 or score > 400)
    if found is not None:
        assert found.lowest <= score < found.highest + 1


def test_who_is_barred_from_a_case_neither_cites_it_nor_takes_it_out(desk):
    budi = officer(desk, "Budi Santoso", PERSON["nip"])
    case = desk.register().case
    oid = desk.do(add_prevention, MODUS | {"cases": [case]})
    assert budi.ask(prevention_view, oid).cases == ()
    refused(budi, "case.barred", add_prevention, MODUS | {"cases": [case]})
    other = desk.register({"name": "Tono Contoh"}).case
    budi.do(edit_prevention, oid, {"cases": [other]})
    assert [cited.id for cited in desk.ask(prevention_view, oid).cases] == [other, case]
    assert [cited.id for cited in budi.ask(prevention_view, oid).cases] == [other]
