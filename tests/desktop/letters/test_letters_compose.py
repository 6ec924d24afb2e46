from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta

import msgspec
import pytest

from desktop.letters.checks import RetiredBody, lint, missing_fields
from desktop.letters.compose import bare, compose_recommendation, enumerated, letter_mark
from desktop.letters.facts import Security, Urgency
from desktop.letters.model import (
    Capacity,
    Fields,
    Item,
    Letterhead,
    MonthStyle,
    StyleProfile,
    Text,
)
from desktop.letters.names import NBSP, AsnType, PersonName
from reports_templates.recommendation.sample import (
    sample_collective_facts,
    sample_facts,
    sample_respondent,
)

TODAY = date(2026, 11, 20)


@pytest.fixture
def facts():
    return sample_facts(StyleProfile())


def texts(letter):
    found = []

    def walk(value):
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, (list, tuple)):
            for inner in value:
                walk(inner)

    walk(msgspec.to_builtins(letter))
    return found


def test_one_respondent_is_told_in_the_body(facts, recommendation_wording):
    letter = compose_recommendation(facts, recommendation_wording)
    assert letter.kind == "REK-1"
    assert letter.annex is None
    assert letter.security_mark == "RAHASIA"
    assert [(row.label, row.value) for row in letter.head] == [
        ("Nomor", "R-700/012/INSP/2026"),
        ("Sifat", "Rahasia / Segera"),
        ("Lampiran", "1\N{NO-BREAK SPACE}(satu) berkas"),
        (
            "Hal",
            "Rekomendasi Penjatuhan Sanksi atas Pelanggaran Netralitas ASN "
            "a.n. Contoh Terlapor, S.Sos.",
        ),
    ]
    assert letter.place_date == f"Contoh, 20{NBSP}November{NBSP}2026"
    identity = next(block for block in letter.body if isinstance(block, Fields))
    assert [row.label for row in identity.rows][:2] == ["Nama", "NIP"]
    assert letter.copies[-1].endswith(".")
    assert letter.copies[0].endswith(";")
    assert letter.copy_note == "Salinan ke-........ dari 5\N{NO-BREAK SPACE}(lima)"


def test_several_respondents_go_into_the_annex(recommendation_wording):
    letter = compose_recommendation(
        sample_collective_facts(StyleProfile(), 12), recommendation_wording
    )
    assert letter.kind == "REK-2"
    assert len(letter.annex.rows) == 12
    assert all(len(row) == len(letter.annex.columns) for row in letter.annex.rows)
    assert letter.annex.total == "Jumlah: 12\N{NO-BREAK SPACE}(dua belas) orang"
    assert letter.head[2].value == "2\N{NO-BREAK SPACE}(dua) berkas"
    assert letter.annex.head[0].value == letter.head[0].value
    assert not any(isinstance(block, Fields) for block in letter.body)


def test_nobody_above_is_called_saudara(facts, recommendation_wording):
    for made in (facts, sample_collective_facts(StyleProfile(), 2)):
        letter = compose_recommendation(made, recommendation_wording)
        assert not any("saudara" in text.casefold() for text in texts(letter))
        assert any("mohon perkenan Bapak Bupati" in text for text in texts(letter))


def test_no_placeholder_and_no_empty_word_is_left(facts, recommendation_wording):
    letter = compose_recommendation(facts, recommendation_wording)
    left = [text for text in texts(letter) if "[" in text]
    assert left == ["Halaman [halaman] dari [jumlah]"]
    assert all(text.strip() for text in texts(letter))


def test_a_draft_has_no_number_but_shows_its_place(facts, recommendation_wording):
    letter = compose_recommendation(replace(facts, number=""), recommendation_wording)
    assert letter.number == ""
    assert letter.head[0].value == "R-700/....../INSP/2026"


def test_an_open_letter_has_no_mark_and_an_ordinary_one_no_urgency(facts, recommendation_wording):
    open_facts = replace(facts, security=Security.ORDINARY, urgency=Urgency.ORDINARY, attachments=0)
    letter = compose_recommendation(open_facts, recommendation_wording)
    assert (letter.security_mark, letter.copy_note) == ("", "")
    assert [row.value for row in letter.head[1:3]] == ["Biasa", "-"]


def test_pppk_have_another_number_and_no_rank(facts, recommendation_wording):
    person = replace(sample_respondent(), asn_type=AsnType.PPPK, rank="", grade="IX")
    letter = compose_recommendation(replace(facts, respondents=(person,)), recommendation_wording)
    identity = next(block for block in letter.body if isinstance(block, Fields))
    assert identity.rows[1].label == f"NI{NBSP}PPPK"
    assert (identity.rows[2].label, identity.rows[2].value) == ("Golongan", "IX")


def test_a_report_may_have_no_number(facts, recommendation_wording):
    report = replace(facts.reports[0], sender="Laporan masyarakat", number="")
    letter = compose_recommendation(replace(facts, reports=(report,)), recommendation_wording)
    first = next(block for block in letter.body if isinstance(block, Item))
    assert first.text.startswith(f"Laporan masyarakat tanggal 2{NBSP}Oktober{NBSP}2026 hal ")


def test_dates_may_be_written_in_digits(facts, recommendation_wording):
    style = StyleProfile(month_style=MonthStyle.DIGITS)
    letter = compose_recommendation(replace(facts, style=style), recommendation_wording)
    assert letter.place_date == "Contoh, 20-11-2026"


@pytest.mark.parametrize(
    ("on_behalf_of", "through", "capacity", "head", "post", "below"),
    [
        ("", "", Capacity.DEFINITIVE, False, ("Inspektur,",), 2),
        ("", "", Capacity.PLT, False, ("Plt. Inspektur,",), 2),
        ("Bupati", "", Capacity.DEFINITIVE, False, ("a.n. Bupati", "Inspektur,"), 2),
        (
            "Bupati",
            "Sekretaris Daerah",
            Capacity.PLH,
            False,
            ("a.n. Bupati", "Sekretaris Daerah", "u.b.", "Plh. Inspektur,"),
            2,
        ),
        ("", "Sekretaris Daerah", Capacity.DEFINITIVE, False, ("Inspektur,",), 2),
        ("", "", Capacity.PJ, True, ("Pj. Inspektur,",), 0),
    ],
)
def test_every_way_to_sign(
    facts, recommendation_wording, on_behalf_of, through, capacity, head, post, below
):
    signer = replace(facts.signer, post="Inspektur", capacity=capacity, head_of_region=head)
    changed = replace(facts, signer=signer, on_behalf_of=on_behalf_of, through=through)
    signature = compose_recommendation(changed, recommendation_wording).signature
    assert signature.post == post
    assert len(signature.below) == below


def test_missing_data_comes_as_one_list(facts, recommendation_wording):
    person = replace(sample_respondent(), nip=" ", articles=(), act_date=None)
    broken = replace(
        facts,
        letterhead=Letterhead(government="", office=("",)),
        respondents=(sample_respondent(), person),
        records=(),
        conclusion="",
        number="",
        draft_number="",
    )
    missing = compose_recommendation(broken, recommendation_wording)
    assert [(entry.field, entry.why, entry.where) for entry in missing] == [
        ("letterhead.government", "empty", "office"),
        ("letterhead.office", "empty", "office"),
        ("letterhead.address", "empty", "office"),
        ("records", "none", "examination"),
        ("respondents[1].nip", "empty", "respondent"),
        ("respondents[1].act_date", "empty", "allegation"),
        ("respondents[1].articles", "none", "allegation"),
        ("conclusion", "empty", "letter"),
        ("draft_number", "empty", "letter"),
    ]
    assert missing[4].about == "Contoh Terlapor, S.Sos."


def test_preprinted_paper_needs_no_letterhead(facts):
    head = Letterhead(government="", office=("",), preprinted_mm=45)
    assert missing_fields(replace(facts, letterhead=head)) == ()


MAY_BE_EMPTY = {
    *("number", "draft_number", "history", "rank", "front", "back", "on_behalf_of", "through"),
    *("nip", "pronoun", "address", "place", "evidence", "aggravating", "mitigating", "copies"),
    *("crest", "valid_from", "valid_to"),
}


def emptied(value, path=""):
    """Yield copies of a frozen value, each with one text, date or list emptied."""
    for field in fields(value):
        inner = getattr(value, field.name)
        where = f"{path}.{field.name}".lstrip(".")
        if type(inner) is str:
            yield where, replace(value, **{field.name: ""})
        elif isinstance(inner, date):
            yield where, replace(value, **{field.name: None})
        elif is_dataclass(inner):
            for deeper, changed in emptied(inner, where):
                yield deeper, replace(value, **{field.name: changed})
        elif isinstance(inner, tuple):
            yield where, replace(value, **{field.name: ()})
            for index, entry in enumerate(inner):
                if is_dataclass(entry):
                    for deeper, changed in emptied(entry, f"{where}[{index}]"):
                        together = (*inner[:index], changed, *inner[index + 1 :])
                        yield deeper, replace(value, **{field.name: together})


def test_nothing_prints_blank_whatever_is_emptied(facts, recommendation_wording):
    tried = 0
    for where, changed in emptied(facts):
        if where == "date" or where.startswith("addressee.name"):
            continue  # the letter's own date is a given; the addressee is named by the post
        made = compose_recommendation(changed, recommendation_wording)
        tried += 1
        if isinstance(made, tuple):
            assert made, where
            continue
        assert where.rpartition(".")[2] in MAY_BE_EMPTY, where
        blank = [text for text in texts(made) if not text.strip()]
        assert blank == ([""] if where == "number" or where == "copies" else []), where
    assert tried > 50


# --- lint -----------------------------------------------------------------------------------


def codes(facts, **options):
    return [(found.code, found.blocks) for found in lint(facts, today=TODAY, **options)]


def test_good_facts_raise_no_remark(facts):
    assert codes(facts) == []


def person_with(**changes):
    return (replace(sample_respondent(), **changes),)


@pytest.mark.parametrize(
    ("change", "code", "blocks"),
    [
        (lambda f: {"date": TODAY + timedelta(1)}, "letter.lint.date_in_future", True),
        (lambda f: {"date": date(2026, 10, 10)}, "letter.lint.basis_after_letter", True),
        (lambda f: {"respondents": person_with(nip="1980")}, "nip.length", True),
        (lambda f: {"respondents": person_with(nip="198013012005011002")}, "nip.birth_date", True),
        (
            lambda f: {"respondents": person_with(name=PersonName("Budi, S.H."))},
            "letter.lint.degree_in_name",
            False,
        ),
        (
            lambda f: {"respondents": f.respondents * 2},
            "letter.lint.respondent_twice",
            True,
        ),
        (
            lambda f: {"signer": replace(f.signer, valid_to=date(2026, 1, 1))},
            "letter.lint.official_not_in_post",
            True,
        ),
        (
            lambda f: {"respondents": person_with(nip=f.signer.nip)},
            "letter.lint.official_is_respondent",
            True,
        ),
        (
            lambda f: {"addressee": replace(f.addressee, pronoun="Saudara")},
            "letter.lint.saudara_upward",
            True,
        ),
        (
            lambda f: {"addressee": replace(f.addressee, ppk=False)},
            "letter.lint.addressee_not_ppk",
            True,
        ),
        (lambda f: {"copies": ("Arsip", "arsip ")}, "letter.lint.copy_twice", False),
        (lambda f: {"copies": ("Bupati Contoh",)}, "letter.lint.copy_to_addressee", False),
        (lambda f: {"attachments": 0}, "letter.lint.nothing_enclosed", False),
        (lambda f: {"conclusion": "Terbukti  melanggar."}, "letter.lint.double_space", False),
        (lambda f: {"conclusion": "Rapat diKota Contoh."}, "letter.lint.glued_di", False),
        (
            lambda f: {"findings": (replace(f.findings[0], evidence=()),)},
            "letter.lint.finding_without_evidence",
            False,
        ),
    ],
)
def test_each_fault_is_named(facts, change, code, blocks):
    assert (code, blocks) in codes(replace(facts, **change(facts)))


def test_a_remark_on_a_nip_carries_what_the_check_found(facts):
    changed = replace(facts, **{"respondents": person_with(nip="1980")})
    (remark,) = lint(changed, today=TODAY)
    assert (remark.code, remark.details) == ("nip.length", {"found": 4, "wanted": 18})


def test_a_retired_body_is_noticed_after_its_last_day(facts):
    retired = (RetiredBody("KASN", date(2024, 8, 24)),)
    changed = replace(facts, copies=("Ketua KASN",))
    assert codes(changed, retired=retired) == [("letter.lint.retired_body", False)]
    assert codes(changed, retired=(RetiredBody("KASN", TODAY),)) == []


def test_blocking_remarks_come_first(facts):
    changed = replace(facts, conclusion="a  b", date=TODAY + timedelta(1))
    assert [blocks for _, blocks in codes(changed)] == [True, False]


# --- prose ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Terbukti.", "Terbukti"),
        ("Terbukti;", "Terbukti"),
        ("Budi, S.H.", "Budi, S.H."),
        ("Siti, M.Si.;", "Siti, M.Si."),
        ("", ""),
        (" . ", ""),
    ],
)
def test_a_full_stop_is_taken_from_sentences_and_left_to_degrees(text, without):
    assert bare(text) == without


def test_marks_go_on_after_z():
    assert [letter_mark(index) for index in (0, 25, 26, 27, 701, 702)] == [
        *("a", "z", "aa", "ab", "zz", "aaa")
    ]


def test_enumerations_end_with_dan():
    assert enumerated(["a"]) == "a"
    assert enumerated(["a", "b"]) == "a dan b"
    assert enumerated(["a", "b", "c"]) == "a, b, dan c"


def test_lines_of_a_conclusion_become_paragraphs(facts, recommendation_wording):
    changed = replace(facts, conclusion="Satu.\n\n Dua. \n")
    body = compose_recommendation(changed, recommendation_wording).body
    assert Text("Satu.", 1) in body
    assert Text("Dua.", 1) in body
