"""A letter that says one thing here and another there is remarked on, each fault by itself."""

from datetime import date

import pytest

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import assess, sample_region
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.families import choose_family, drop_family_choice
from desktop.cases.intake import read_case
from desktop.cases.office import officials, reading
from desktop.cases.registration import edit_object, register_case
from desktop.journal.actions import action
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.actions import case_and_people, prepare
from desktop.letters.agreement import signer_remarks
from desktop.letters.gather import Wishes
from desktop.letters.model import LetterData, Letterhead, Signature, Signatures
from desktop.letters.offered import offered_forms
from tests.desks import form

FORMS = offered_forms(press)
DAY = date(2026, 11, 20)
SUMMONS = {
    "tanggal_periksa": "2026-12-01", "jam_periksa": "09:00", "tempat_periksa": "Ruang rapat",
    "keperluan": "diperiksa", "dugaan": "Hadir dalam kampanye",
}  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """An office with one case about one person, examined and reported."""
    folder = tmp_path_factory.mktemp("agreement")
    places = Places(folder / "vault", folder / "state")
    session = sample_region(places, cases=0, cost=CHEAP_FOR_TESTS).session
    typed = form(acted_on="2026-09-27", received_on="2026-10-02", subject="Unggahan dukungan")
    made = session.do(register_case, read_case(typed, session.ask(reading))).result
    session.do(attach_document, made.case, NewDocument(paper("BAP", "2026-11-09")))
    assess(session, made.respondents)
    yield session, made
    session.close()


def paper(kind, dated):
    return {"type": kind, "number": f"{kind}-1/INSP/2026", "dated": dated}


@pytest.fixture
def remarks(office):
    """Prepare a letter and return its remarks by code, those about style and law included."""
    session, made = office

    def one(kind, *, dated=DAY, **values):
        signer = next(one.id for one in session.ask(officials) if not one.ppk)
        if kind in FORMS and FORMS[kind].field_named("menghadap"):
            values["menghadap"] = signer
        wishes = Wishes(dated=dated, signer=None, values=values)

        def ask(unit):
            case, people = case_and_people(unit, list(made.respondents[:1]))
            return prepare(unit, press, case, people, wishes, kind)

        ready = session.ask(ask)
        assert ready.data is not None, ready.missing
        return {remark.code.removeprefix("letter.lint."): remark for remark in ready.remarks}

    return one


def said(remark):
    return remark.blocks, remark.field, remark.about


def test_a_summons_in_order_is_left_alone(remarks):
    found = remarks("PGL-1", **SUMMONS)
    assert not {
        *("day_before_letter", "basis_after_letter", "copy_to_signer", "grade_lowered"),
        *("article_by_hand", "regulation_of_other_day", "enclosure_unstated", "signs_twice"),
    } & found.keys()  # fmt: skip


def test_a_summons_to_a_day_that_is_gone(remarks):
    found = remarks("PGL-1", **{**SUMMONS, "tanggal_periksa": "2026-11-19"})
    assert said(found["day_before_letter"]) == (False, "tanggal_periksa", "Tanggal pemeriksaan")
    assert found["day_before_letter"].details["other_day"] == "2026-11-20"
    # Somebody is summoned for the day on which he gets the letter: odd, and possible.
    assert "day_before_letter" not in remarks(
        "PGL-1", **{**SUMMONS, "tanggal_periksa": "2026-11-20"}
    )


def test_an_absence_after_the_letter_that_complains_of_it(remarks):
    second = {**SUMMONS, "tanggal_absen": "2026-11-21", "panggilan_pertama": "Surat Panggilan I"}
    assert said(remarks("PGL-2", **second)["day_after_letter"])[1] == "tanggal_absen"


def test_two_days_of_a_letter_that_are_swapped(remarks):
    values = {
        "dasar_perintah": ["Laporan"], "tugas": ["Memeriksa"], "mulai": "2026-12-04",
        "sampai": "2026-12-01", "petugas": [{"nama": "A", "nip": "197001011995031001",
                                             "pangkat": "Penata", "jabatan": "Auditor"}],
    }  # fmt: skip
    found = remarks("PRT-1", **values)["days_swapped"]
    assert (found.field, found.about, found.details["other"]) == (
        *("sampai", "Sampai dengan tanggal"),
        "Mulai tanggal",
    )
    assert "days_swapped" not in remarks("PRT-1", **{**values, "sampai": "2026-12-04"})


@pytest.mark.parametrize(
    ("dated", "stops"), [(date(2026, 9, 30), True), (date(2026, 10, 2), False)]
)
def test_a_letter_older_than_the_report_it_rests_on(remarks, dated, stops):
    values = {"tujuan": ["Bawaslu"], "kekurangan": ["Identitas"], "batas": "2026-12-01"}
    found = remarks("KLK-1", dated=dated, **values)
    assert ("basis_after_letter" in found) is stops
    if stops:
        assert said(found["basis_after_letter"]) == (True, "laporan.tanggal", "2026-10-02")


def test_a_number_in_a_table_that_is_none(remarks):
    values = {
        "dasar_perintah": ["Laporan"], "tugas": ["Memeriksa"], "mulai": "2026-12-01",
        "sampai": "2026-12-04",
        "petugas": [{"nama": "A", "nip": "1970010119", "pangkat": "", "jabatan": "Auditor"}],
    }  # fmt: skip
    values["petugas"][0]["pangkat"] = "Penata"
    assert said(remarks("PRT-1", **values)["nip_digits"])[1] == "petugas"


@pytest.mark.parametrize(("copy", "code"), [
    ("Yth. Bapak  Bupati Bogor;", "copy_to_addressee"),
    ("Inspektur", "copy_to_signer"),
])  # fmt: skip
def test_a_copy_for_somebody_who_has_the_letter_anyway(office, remarks, copy, code):
    session, _ = office
    inspector = next(one.post for one in session.ask(officials) if not one.ppk)
    named = inspector if copy == "Inspektur" else copy
    values = {"hasil_akhir": FORMS["REK-3"].field_named("hasil_akhir").choices[0],
              "alasan": "Tidak cukup bukti"}  # fmt: skip
    found = remarks("REK-3", **values, tembusan=["Sekretaris Daerah", named])
    assert said(found[code]) == (False, "copies", named)
    found = remarks("REK-1", tembusan=["Sekretaris Daerah", named])
    assert said(found[code]) == (False, "copies", named)


def test_a_letter_about_discipline_that_goes_out_unmarked(office, remarks):
    found = remarks("PGL-1", **SUMMONS, sifat="B")
    assert said(found["grade_lowered"])[:2] == (False, "sifat")
    assert "grade_lowered" not in remarks("PGL-1", **SUMMONS, sifat="SR")


@pytest.mark.parametrize(("grade", "words", "mark"), [
    ("", "Rahasia", "RAHASIA"), ("SR", "Sangat Rahasia", "SANGAT RAHASIA"), ("T", "Terbatas", ""),
    ("B", "Biasa", ""),
])  # fmt: skip
def test_the_head_of_a_letter_says_the_grade_that_its_pages_bear(office, grade, words, mark):
    session, made = office
    values = {"tujuan": ["Camat"], "diminta": ["Keterangan"], "batas": "2026-12-01"}
    values |= {"sifat": grade} if grade else {}

    def ask(unit):
        case, people = case_and_people(unit, list(made.respondents[:1]))
        return prepare(unit, press, case, people, Wishes(dated=DAY, values=values), "KLR-1")

    data = session.ask(ask).data
    assert [row.value for row in data.head if row.label == "Sifat"] == [words]
    assert data.security_mark == mark


def signed(parties, signature=None):
    return LetterData(
        kind="BA-PK", number="", date=DAY, title="",
        letterhead=Letterhead(government="", office=("",)),
        security_mark="", copy_note="", body=(Signatures(tuple(parties)),), signature=signature,
        copies_label="", copies=(), footer="", page_label="", archive_note="",
    )  # fmt: skip


def party(name, *below):
    return Signature(("Saksi,",), name, below)


@pytest.mark.parametrize(("parties", "names"), [
    ([party("Ani Contoh"), party("ani  contoh")], ["Ani Contoh"]),
    ([party("Ani", "NIP 19700101 199503 1 001"), party("Ani", "NIP 19700101 199503 1 001")],
     ["Ani"]),
    ([party("Ani", "NIP 19700101 199503 1 001"), party("Ani", "NIP 19800101 200501 2 002")], []),
    ([party("Ani", "NIP 19700101 199503 1 001"), party("Ani")], ["Ani"]),
    ([party("Ani"), party("Budi")], []),
])  # fmt: skip
def test_one_person_in_two_places_of_signature(parties, names):
    assert [one.about for one in signer_remarks(signed(parties))] == names


def test_who_signs_below_may_not_be_one_of_the_parties_too():
    data = signed([party("Ani Contoh")], party("Ani Contoh", "Pembina"))
    assert [one.about for one in signer_remarks(data)] == ["Ani Contoh"]


def test_who_refuses_the_decree_needs_two_witnesses(office):
    session, made = office
    signer = str(next(one.id for one in session.ask(officials) if not one.ppk))
    values = {"keputusan": "Keputusan", "tanggal_serah": "2026-11-20", "jam_serah": "09:00",
              "tempat_serah": "Ruang rapat", "penyerah": signer}  # fmt: skip

    def missing(**more):
        def ask(unit):
            case, people = case_and_people(unit, list(made.respondents[:1]))
            wishes = Wishes(dated=DAY, values={**values, **more})
            return prepare(unit, press, case, people, wishes, "BA-PK")

        return [one.field for one in session.ask(ask).missing]

    assert missing() == []
    assert missing(menolak="ya") == ["saksi_satu", "saksi_dua"]
    assert missing(menolak="ya", saksi_satu="Ani") == ["saksi_dua"]
    assert missing(menolak="ya", saksi_satu="Ani", saksi_dua="Budi") == []


def test_an_enclosure_that_the_case_does_not_have(office, remarks):
    session, made = office
    values = {"tujuan": ["Gubernur"]}
    found = remarks("USL-1", **values)
    assert found["enclosure_missing"].details["papers"] == "Laporan hasil pemeriksaan"
    session.do(attach_document, made.case, NewDocument(paper("LHP", "2026-11-12")))
    assert "enclosure_missing" not in remarks("USL-1", **values)


def test_a_text_that_speaks_of_enclosures_the_head_denies(remarks):
    values = {"hasil_akhir": FORMS["REK-3"].field_named("hasil_akhir").choices[0]}
    found = remarks("REK-3", **values, alasan="Sebagaimana berita acara terlampir")
    assert said(found["enclosure_unstated"])[:2] == (False, "lampiran")
    plain = remarks("REK-3", **values, alasan="Berkasnya tidak kami lampirkan")
    assert "enclosure_unstated" not in plain


def test_more_enclosures_than_the_case_has_papers(remarks):
    found = remarks("REK-1", lampiran="40")["enclosures_too_many"]
    assert (found.details["stated"], found.blocks) == (40, False)
    assert "enclosures_too_many" not in remarks("REK-1", lampiran="1")


def test_law_written_by_hand(remarks):
    by_hand = {**SUMMONS, "dugaan": "Melanggar Pasal 999 huruf z PP 53/2010"}
    found = remarks("PGL-1", **by_hand)
    assert said(found["article_by_hand"]) == (False, "dugaan", "Pasal 999")
    assert said(found["regulation_of_other_day"]) == (False, "dugaan", "PP 53/2010")
    long = "Melanggar Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin"
    assert "regulation_of_other_day" in remarks("PGL-1", **{**SUMMONS, "dugaan": long})
    own = {**SUMMONS, "dugaan": "Melanggar Pasal 5 PP 94/2021"}
    assert not {"article_by_hand", "regulation_of_other_day"} & remarks("PGL-1", **own).keys()


def test_a_sanction_that_the_office_has_another_stand_in_for(office, remarks):
    session, made = office
    session.do(edit_object, made.respondents[0], {"proposed_sanction": "HD-S1"})
    assert "sanction_inactive" not in remarks("REK-1")
    choice = session.do(choose_family, "PP53").result
    found = remarks("REK-1")["sanction_inactive"]
    assert (found.blocks, found.details["name"][:10]) == (False, "Pemotongan")
    session.do(drop_family_choice, choice)


@action("respondent.step")
def recommended(unit, person):
    values = {"to_state": "REKOMENDASI", "on": "2026-11-10", "values": {"sanksi": "HD-S1"}}
    return unit.journal.create("step", values, parent=person)


def test_a_sanction_answered_at_the_step_stands_where_none_was_proposed(office, remarks):
    session, made = office
    person = made.respondents[0]
    proposed = session.ask(lambda unit: unit.objects.get(person).text("proposed_sanction"))
    session.do(edit_object, person, {"proposed_sanction": ""})
    session.do(recommended, person)
    choice = session.do(choose_family, "PP53").result
    assert remarks("REK-1")["sanction_inactive"].details["name"].startswith("Pemotongan")
    session.do(drop_family_choice, choice)
    session.do(edit_object, person, {"proposed_sanction": proposed})
