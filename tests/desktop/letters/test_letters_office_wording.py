"""The office's own words: what may be changed, what is tried, what is kept."""

import pytest

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import sample_region
from desktop.errors import Refused
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.actions import issue_letter
from desktop.letters.gather import Wishes
from desktop.letters.offered import names_of, offered_forms
from desktop.letters.office_wording import (
    confirm_form,
    is_confirmed,
    locked_keys,
    set_wording,
    standard_wording,
    trial_letters,
    unknown_names,
    wording_in_use,
    wording_view,
)
from desktop.letters.placeholder_words import explained
from desktop.letters.queries import kinds_for, preview_letter, respondents_for

FORMS = offered_forms(press)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wording")
    session = sample_region(
        Places(folder / "vault", folder / "state"), cases=1, cost=CHEAP_FOR_TESTS
    ).session
    yield session
    session.close()


@pytest.fixture
def people(office):
    case = office.ask(lambda unit: unit.objects.all("case")[0].id)
    return office.ask(respondents_for, case)[:1]


def refused(office, *given):
    with pytest.raises(Refused) as caught:
        office.do(set_wording, press, *given)
    return caught.value


@pytest.mark.parametrize("code", FORMS)
def test_every_name_a_form_offers_is_explained(code):
    form = FORMS[code]
    assert [name for name in names_of(form) if not explained(name, form)] == []


def test_names_of_papers_are_explained_by_their_code():
    assert explained("dokumen.BAP.tanggal.huruf") == "tanggal dokumen perkara BAP (dengan huruf)"
    assert explained("terlapor.atasan.nip") == "NIP atasan langsung terlapor"


def test_the_office_says_it_in_its_own_words_and_goes_back(office):
    shipped = standard_wording(press, "PGL-1").sentences["dilaksanakan"]
    office.do(set_wording, press, "PGL-1", {"dilaksanakan": "Demikian agar dipatuhi."})
    view = office.ask(wording_view, press, "PGL-1")
    line = next(one for one in view.sentences if one.key == "dilaksanakan")
    assert (line.text, line.standard, line.changed) == ("Demikian agar dipatuhi.", shipped, True)
    first = view.version
    office.do(set_wording, press, "PGL-1", {"dilaksanakan": None})
    view = office.ask(wording_view, press, "PGL-1")
    assert view.version == first + 1
    assert not any(one.changed for one in view.sentences)


def test_what_carries_the_law_is_shown_and_locked(office):
    assert {"judul", "nomor"} <= locked_keys(press, "PGL-1")
    assert refused(office, "PGL-1", {"judul": "UNDANGAN"}).code == "letter.wording_locked"
    assert refused(office, "REK-1", {"rekomendasi_satu": "x"}).code == "letter.wording_locked"
    lines = office.ask(wording_view, press, "HD-R2").sentences
    assert any(one.locked for one in lines)


def test_an_unknown_name_is_refused_with_the_likeliest_one(office):
    error = refused(office, "PGL-1", {"dilaksanakan": "Kepada [terlapor.nma]."})
    assert (error.code, error.details["suggestion"]) == ("letter.wording_misspelt", "terlapor.nama")
    wording = standard_wording(press, "PGL-1")
    assert unknown_names(wording, "untuk", "[xyz]") == (("xyz", ""),)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" ", "letter.wording_empty"),
        ("x" * 2001, "letter.wording_too_long"),
        ("[terlapor.nama", "letter.wording_stray_bracket"),
        ("Silakan \u4e2d hadir", "letter.glyphs_missing"),
    ],
)
def test_a_sentence_that_cannot_be_printed_is_not_kept(office, text, code):
    before = office.ask(wording_in_use, press, "PGL-1").sentences
    assert refused(office, "PGL-1", {"dilaksanakan": text}).code == code
    assert office.ask(wording_in_use, press, "PGL-1").sentences == before


@pytest.mark.parametrize("kind", ["REK-1", "HD-R2", "UND-1"])
def test_a_kind_is_tried_on_all_its_values(kind):
    letters = list(trial_letters(press, kind, standard_wording(press, kind)))
    assert len(letters) >= 2


def test_a_form_is_confirmed_once(office, people):
    def warned():
        lines = office.ask(kinds_for, press, people)
        return next(line for line in lines if line.code == "PGL-1").needs_review

    assert warned()
    office.do(confirm_form, press, "PGL-1")
    office.do(confirm_form, press, "PGL-1")
    assert office.ask(is_confirmed, press, "PGL-1")
    assert not warned()
    assert len(office.ask(lambda unit: unit.objects.all("form_confirmation"))) == 1


def wishes(**edits):
    values = {
        "tanggal_periksa": "2026-12-01", "jam_periksa": "09:00", "tempat_periksa": "Ruang rapat",
        "keperluan": "diperiksa", "dugaan": "Hadir dalam kampanye",
    }  # fmt: skip
    return Wishes(values={**values, **({"suntingan": edits} if edits else {})})


def ready_wishes(office, **edits):
    from desktop.cases.office import officials

    signer = next(one.id for one in office.ask(officials) if not one.ppk)
    made = wishes(**edits)
    return Wishes(signer=signer, values={**made.values, "menghadap": str(signer)})


def test_one_letter_may_say_something_else_and_keeps_the_difference(office, people):
    text = "Demikian [agar] dilaksanakan sebaik-baiknya."
    made = ready_wishes(office, dilaksanakan=text)
    ready = office.ask(preview_letter, press, people, "PGL-1", made).prepared
    assert ready.missing == ()
    edited = [one for one in ready.texts if one.changed]
    assert [(one.key, one.text) for one in edited] == [("dilaksanakan", text)]
    assert edited[0].standard == "Demikian untuk dilaksanakan."
    issued = office.do(issue_letter, press, people, "PGL-1", made).result
    kept = office.ask(lambda unit: unit.objects.get(issued.letter)).get("edits")
    assert kept == {"dilaksanakan": {"standard": edited[0].standard, "text": text}}
    plain = office.ask(preview_letter, press, people, "PGL-1", ready_wishes(office)).prepared
    assert not any(one.changed for one in plain.texts)


@pytest.mark.parametrize("key", ["judul", "nomor"])
def test_not_even_one_letter_changes_what_is_locked(office, people, key):
    with pytest.raises(Refused, match=r"letter\.wording_locked"):
        office.ask(preview_letter, press, people, "PGL-1", ready_wishes(office, **{key: "x"}))


@pytest.mark.parametrize("head", ["PD", "KD", "SETDA", "TANPA"])
def test_a_letter_goes_on_the_paper_that_is_chosen(office, people, head):
    made = ready_wishes(office)
    chosen = Wishes(signer=made.signer, values={**made.values, "kop": head})
    ready = office.ask(preview_letter, press, people, "PGL-1", chosen).prepared
    assert ready.data is not None
    assert (ready.data.letterhead.kind.value or "TANPA") == head
    if head == "SETDA":
        assert ready.data.letterhead.office == ("SEKRETARIAT DAERAH",)


def test_an_unknown_paper_is_refused(office, people):
    made = ready_wishes(office)
    chosen = Wishes(signer=made.signer, values={**made.values, "kop": "X"})
    with pytest.raises(Refused, match=r"letter\.unknown_choice"):
        office.ask(preview_letter, press, people, "PGL-1", chosen)


def test_a_summons_that_runs_over_its_page_is_remarked_on(office, people):
    def codes(words):
        made = ready_wishes(office)
        long = Wishes(signer=made.signer, values={**made.values, "dugaan": words})
        ready = office.ask(preview_letter, press, people, "PGL-1", long).prepared
        return {one.code for one in ready.remarks if not one.blocks}

    assert "letter.lint.too_many_pages" not in codes("Hadir dalam kampanye")
    assert "letter.lint.too_many_pages" in codes("Hadir dalam kampanye. " * 300)
