"""The form of a case: strict about keys, codes and dates, generous about what is missing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.fields import Reading, from_text, read_changes
from desktop.cases.intake import CaseDraft, read_case, read_json
from desktop.errors import Refused
from desktop.law.packs import law
from tests.desks import PERSON, form

TODAY = date(2026, 11, 22)
READING = Reading(lambda kind: law().tables[kind], TODAY)


def refused(typed):
    with pytest.raises(Refused) as caught:
        read_case(typed, READING)
    return caught.value


def test_the_whole_form_is_kept_as_typed():
    draft = read_case(form(reporter={"mode": "terbuka", "name": "Ani"}), READING)
    assert draft.case["external_numbers"] == {"bawaslu": "021/LP/PB/Kab/13.25/IX/2024"}
    assert draft.respondents[0]["supervisor"] == {
        "name": "Tuti Contoh",
        "position": "Sekretaris Daerah",
    }
    assert draft.reporter.name == "Ani"
    assert "Ani" not in repr(draft)


def test_four_facts_are_enough():
    typed = {
        "received_on": "2026-11-22",
        "source": "MEDSOS",
        "subject": "Foto",
        "respondents": [{"name": "Tanpa Nama Lengkap"}],
    }
    assert read_case(typed, READING) == CaseDraft(
        {key: typed[key] for key in ("received_on", "source", "subject")},
        ({"name": "Tanpa Nama Lengkap"},),
    )


@pytest.mark.parametrize("missing", ["received_on", "source", "subject", "respondents"])
@pytest.mark.parametrize("empty", [None, "", []])
def test_without_one_of_them_nothing_is_saved(missing, empty):
    error = refused(form() | {missing: empty})
    assert error.code in ("field.required", "field.type", "field.date")
    assert error.details["field"] == missing


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (form(extra=1), "extra"),
        (form({**PERSON, "nik": "3201"}), "respondents.0.nik"),
        (form({**PERSON, "state": {}}), "respondents.0.state"),
        (form(register_number="1"), "register_number"),
        (form(reporter={"mode": "terbuka", "address": ""}), "reporter.address"),
        (form({**PERSON, "supervisor": {"nama": "X"}}), "respondents.0.supervisor.nama"),
    ],
)
def test_unknown_keys_are_refused_by_name(typed, field):
    error = refused(typed)
    assert (error.code, error.details["field"]) == ("field.unknown", field)
    assert "received_on" in error.details["known"] or "name" in error.details["known"]


@pytest.mark.parametrize(
    ("typed", "field", "known"),
    [
        (form(source="KORAN"), "source", "BAWASLU"),
        (form(event="PILKADA-1999"), "event", "PILKADA-2024"),
        (form({**PERSON, "asn_type": "ASN"}), "respondents.0.asn_type", "PNS"),
        (form({**PERSON, "rank": "III/e"}), "respondents.0.rank", "III/d"),
        (form({**PERSON, "allegations": ["DS-06", "X"]}), "respondents.0.allegations.1", "DS-06"),
    ],
)
def test_unknown_codes_are_refused_with_the_known_ones(typed, field, known):
    error = refused(typed)
    assert (error.code, error.details["field"]) == ("field.unknown_code", field)
    assert known in error.details["known"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"received_on": "2026-11-23"}, "case.received_in_future"),
        ({"received_on": "2024-09-27"}, "case.received_before_acted"),
        ({"received_on": "02/10/2024"}, "field.date"),
        ({"received_on": "2024-02-30"}, "field.date"),
        ({"received_on": "0024-10-02"}, "field.date"),
        ({"received_on": 20241002}, "field.date"),
        ({"acted_on": "2024-10-03"}, "case.received_before_acted"),
    ],
)
def test_dates_that_cannot_be_are_refused(changes, code):
    assert refused(form(**changes)).code == code


def test_an_act_of_one_respondent_after_the_receipt_is_named():
    error = refused(form(PERSON, {"name": "Ani", "acted_on": "2024-10-03"}))
    assert error.details["field"] == "respondents.1.acted_on"


def test_a_receipt_on_the_very_day_is_fine():
    read_case(form(received_on="2026-11-22", acted_on="2026-11-22"), READING)


def test_a_nip_is_stored_as_digits_and_refused_when_it_cannot_be():
    draft = read_case(form({**PERSON, "nip": "19860926 201505 1 001"}), READING)
    assert draft.respondents[0]["nip"] == "198609262015051001"
    error = refused(form({**PERSON, "nip": "1.98609E+17"}))
    assert (error.code, error.details["field"]) == ("nip.excel", "respondents.0.nip")
    pppk = {**PERSON, "asn_type": "PPPK", "nip": "198609262022211001"}
    assert read_case(form(pppk), READING).respondents[0]["nip"] == "198609262022211001"


def test_one_nip_stands_once_in_a_case():
    assert refused(form(PERSON, {**PERSON, "name": "Lain"})).code == "case.same_nip_twice"


def test_the_main_allegation_is_one_of_them():
    error = refused(form({**PERSON, "primary_allegation": "DS-07"}))
    assert error.code == "respondent.primary_not_alleged"


def test_an_anonymous_reporter_has_no_name():
    assert (
        refused(form(reporter={"mode": "anonim", "name": "X"})).code == "case.anonymous_with_name"
    )
    assert read_case(form(reporter={"mode": "anonim"}), READING).reporter.name == ""


@pytest.mark.parametrize("typed", [[], "x", None, 5, {"respondents": "Budi"}, form({}), form("x")])
def test_what_is_no_form_is_refused(typed):
    assert refused(typed).code.startswith("field.")


def test_limits_are_named():
    assert refused(form(subject="x" * 501)).code == "field.too_long"
    assert refused(form(account="x" * 20_001)).code == "field.too_long"
    assert refused(form(*[{"name": f"N{n}"} for n in range(201)])).code == "field.too_long"
    with pytest.raises(Refused, match=r"form\.too_large"):
        read_json(b" " * (1024 * 1024 + 1))
    with pytest.raises(Refused, match=r"form\.not_text"):
        read_json(b"\xff")
    with pytest.raises(Refused, match=r"form\.too_deep"):
        read_json(b"[" * 100_000)


@pytest.mark.parametrize(
    ("broken", "line", "column"),
    [
        (b"", 1, 1),
        (b"{", 1, 2),
        (b'{"a": NaN}', 1, 7),
        ('{\n  "é": "ü" x}'.encode(), 2, 12),
        (b'{"a": ' + b"9" * 5000 + b"}", 1, 5008),
    ],
)
def test_the_place_is_named_where_a_file_stops_being_json(broken, line, column):
    with pytest.raises(Refused, match=r"form\.malformed") as error:
        read_json(broken)
    assert error.value.details == {"line": line, "column": column}


def test_a_file_that_says_a_thing_twice_is_refused_by_its_name():
    with pytest.raises(Refused, match=r"form\.twice") as error:
        read_json(b'{"subject": "a", "subject": "b"}')
    assert error.value.details == {"field": "subject"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_read_in_the_encodings_that_windows_writes(encoding):
    assert read_json('{"subject": "Kejadian é"}'.encode(encoding)) == {"subject": "Kejadian é"}


def test_text_loses_control_characters_and_nothing_else():
    draft = read_case(form(subject="a\x00b\r\nc\td  e", account=" x\r\ny\x1b \u202e≠ "), READING)
    assert draft.case["subject"] == "ab c d e"
    assert draft.case["account"] == "x\ny \u202e≠"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.sampled_from([*form(), "reporter", "x"]), _JSON)
def test_no_value_in_any_place_breaks_the_reader(key, value):
    try:
        draft = read_case(form() | {key: value}, READING)
    except Refused as refusal:
        assert refusal.code.partition(".")[0] in ("field", "case", "nip", "respondent")
    else:
        assert draft.case["source"] == "BAWASLU"


@given(st.sampled_from(list(PERSON)), _JSON)
def test_no_value_of_a_respondent_breaks_the_reader(key, value):
    try:
        draft = read_case(form(PERSON | {key: value}), READING)
    except Refused as refusal:
        assert refusal.code.partition(".")[0] in ("field", "nip", "respondent")
    else:
        assert draft.respondents[0]["name"]


@pytest.mark.parametrize(
    ("otype", "field", "typed", "value"),
    [
        ("respondent", "allegations", "DS-06, DS-07", ["DS-06", "DS-07"]),
        ("respondent", "allegations", '["DS-06"]', ["DS-06"]),
        ("respondent", "supervisor", '{"name": "X"}', {"name": "X"}),
        ("office", "address", "Jl. Satu, No. 1; Cibinong", ["Jl. Satu, No. 1", "Cibinong"]),
        ("official", "ppk", "ya", True),
        ("official", "ppk", "tidak", False),
        ("case", "subject", "", None),
        ("case", "subject", "a=b, c", "a=b, c"),
    ],
)
def test_words_of_the_command_line_become_values(otype, field, typed, value):
    assert from_text(otype, field, typed) == value


def test_changes_clear_fields_and_never_touch_what_is_the_programs_own():
    assert read_changes("case", {"place": "", "motive": None}, READING) == {
        "place": None,
        "motive": None,
    }
    for otype, field in [
        ("case", "register_number"),
        ("respondent", "state"),
        ("respondent", "rule_set"),
        ("evidence", "sha256"),
        ("reporter", "code"),
        ("office", "crest"),
    ]:
        with pytest.raises(Refused, match=r"field\.not_editable"):
            read_changes(otype, {field: "x"}, READING)


@pytest.mark.parametrize(
    ("pattern", "good"),
    [
        ("{nomor:04}/NET/{tahun}", True),
        ("{tahun}-{nomor}", True),
        ("{nomor}/NET", False),
        ("NET/{tahun}", False),
        ("{nomor:4}/{tahun}", False),
        ("{nomor}/{bulan}/{tahun}", False),
        ("{nomor}/{tahun}{", False),
    ],
)
def test_a_register_pattern_needs_number_and_year(pattern, good):
    if good:
        assert read_changes("office", {"register_pattern": pattern}, READING)
    else:
        with pytest.raises(Refused, match=r"field\.register_pattern"):
            read_changes("office", {"register_pattern": pattern}, READING)
