"""Rule packs: signed at headquarters, taken over at a region, refused when anything is odd."""

from datetime import date, timedelta
from pathlib import PurePath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases.rule_rows import edition_in_force, last_changes
from desktop.cases.rules import file_of, law_of, pack_in_force
from desktop.errors import KnownError, Refused
from desktop.keys.signing import SigningKey
from desktop.keys.sshsig import Namespace, sign
from desktop.law.model import Clock, Violation
from desktop.law.pack_file import LIMIT, read_pack, write_pack
from desktop.law.packs import KINDS, law, read_law
from desktop.law.writing import tables_as_text
from desktop.sync import rules, standing
from desktop.sync.model import Outcome

EDITION = """
[[pack]]
code = "{code}"
title = "Paket aturan contoh"
issued_on = {day}
number = {number}
confidence = "B"
"""
SUMMONS = """
[[clock]]
code = "panggilan_1_maks"
label = "Pemeriksaan setelah panggilan I"
value = 5
unit = "HK"
start_event = "SURAT_PANGGILAN"
confidence = "C"
"""


def tables(code="pusat-1", day="2026-11-22", number=2, **files):
    """Return the text of a small pack: an edition and one changed clock."""
    named = {name + ".toml": text for name, text in files.items()}
    edition = EDITION.format(code=code, day=day, number=number)
    return {"pack.toml": edition, "clocks.toml": SUMMONS, **named}


@pytest.fixture
def region(country, hq):
    return country.office("bogor", enrolled_at=hq)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


def signed(hq, files=None):
    return hq.do(rules.sign_tables, tables() if files is None else files).result


def summons(office):
    return office.ask(law_of).row(Clock, "panggilan_1_maks").value


def pack_code(office):
    return office.ask(law_of).pack.code


def refusal(call, *args):
    with pytest.raises(KnownError) as caught:
        call(*args)
    return caught.value


def test_a_region_takes_over_what_headquarters_signed(hq, region):
    data = signed(hq)
    assert summons(region) == 7
    region.do(rules.import_pack, data)
    assert summons(region) == 5
    assert pack_code(region) == "pusat-1"
    assert law().row(Clock, "panggilan_1_maks").value == 7
    untouched = region.ask(law_of).row(Violation, "DS-06")
    assert untouched == law().row(Violation, "DS-06")


def test_headquarters_own_goes_to_regions_in_its_bundle(hq, region, stick):
    hq.do(rules.import_pack, signed(hq))
    assert summons(hq) == 5
    assert summons(region) == 7
    sent = hq.export(region, stick).file
    rehearsed = region.inspect(sent)
    assert summons(region) == 7
    result = region.take(sent)
    assert result.outcome is Outcome.IMPORTED
    for told in (rehearsed, result):
        (notice,) = [one for one in told.notices if one.code == "sync.rules_changed"]
        assert notice.details == {"code": "pusat-1", "title": "Paket aturan contoh", "rows": 1}
    assert summons(region) == 5
    assert region.ask(pack_in_force).scope == "umum"
    assert [one.code for one in region.ask(last_changes)] == ["panggilan_1_maks"]
    again = hq.send(region, stick)
    assert [one.code for one in again.notices] == []


def test_the_whole_law_makes_the_round_trip(hq, region):
    text = tables_as_text(law())
    text["pack.toml"] = EDITION.format(code="utuh", day="2026-11-22", number=3)
    region.do(rules.import_pack, signed(hq, text))
    found = region.ask(law_of)
    assert found.pack.code == "utuh"
    assert {kind: rows for kind, rows in found.tables.items() if kind != "pack"} == {
        kind: rows for kind, rows in law().tables.items() if kind != "pack"
    }


def test_the_newest_edition_holds_in_whatever_order_they_came(hq, country):
    one = country.office("satu", scope="wsatusatu2222", enrolled_at=hq)
    old = signed(hq)
    new = signed(hq, tables("pusat-2", number=3))
    one.do(rules.import_pack, old)
    one.do(rules.import_pack, new)
    assert pack_code(one) == "pusat-2"
    late = refusal(one.do, rules.import_pack, old)
    assert late.code == "rules.older"
    assert pack_code(one) == "pusat-2"


def test_an_older_broadcast_never_replaces_a_newer_import(hq, region, stick):
    region.do(rules.import_pack, signed(hq, tables("pusat-2", number=3)))
    hq.do(rules.import_pack, signed(hq))
    hq.send(region, stick)
    assert pack_code(region) == "pusat-2"


def test_the_preview_names_rows_and_fields(hq, region):
    more = """
[[violation]]
code = "DS-99"
name = "Bentuk contoh"
catalogue = "SKB2022"
group = "LAINNYA"
confidence = "C"
"""
    preview = region.ask(rules.inspect_pack, signed(hq, tables(forms=more)))
    assert preview.refused is None
    assert preview.believed
    assert {(one.kind, one.code, one.what) for one in preview.changes} == {
        ("clock", "panggilan_1_maks", "changed"),
        ("violation", "DS-99", "new"),
    }
    clock = next(one for one in preview.changes if one.kind == "clock")
    assert ("value", 7, 5) in [(one.field, one.before, one.after) for one in clock.fields]
    assert summons(region) == 7


def test_a_table_that_is_replaced_whole_may_lose_rows(hq, region):
    line = """
[[processing_line]]
code = "ALUR_LOKAL"
name = "Penanganan daerah"
steps = ["Inspektorat"]
confidence = "B"
"""
    preview = region.ask(rules.inspect_pack, signed(hq, tables(lines=line)))
    gone = {one.code for one in preview.changes if one.what == "gone"}
    assert gone == {"ALUR_KASN", "ALUR_SBT", "ALUR_MANDIRI"}


def test_rows_that_a_former_pack_added_must_stay(hq, region):
    motive = '[[motive]]\ncode = "CONTOH"\nlabel = "Contoh"\nconfidence = "C"\n'
    region.do(rules.import_pack, signed(hq, tables(motives=motive)))
    found = refusal(region.do, rules.import_pack, signed(hq, tables("pusat-3", number=3)))
    assert (found.code, found.details["rows"]) == ("rules.rows_gone", ["CONTOH"])
    assert pack_code(region) == "pusat-1"


def test_the_same_pack_twice_is_said(hq, region):
    data = signed(hq)
    region.do(rules.import_pack, data)
    assert refusal(region.do, rules.import_pack, data).code == "rules.same"


@pytest.mark.parametrize(
    ("files", "code"),
    [
        (tables(day="2026-11-21"), "rules.older"),
        (tables(day="2027-03-01"), "rules.from_future"),
        ({"clocks.toml": SUMMONS}, "rules.no_edition"),
        ({**tables(), "bad.toml": "[[clock]\n"}, "law.bad_pack"),
        ({**tables(), "bad.toml": '[[spaceship]]\ncode = "X"\n'}, "law.bad_pack"),
        ({**tables(), "../bad.toml": ""}, "rules.malformed"),
        ({**tables(), "clocks.toml": SUMMONS.replace("SURAT_PANGGILAN", "X")}, "law.bad_pack"),
        ({**tables(), "clocks.toml": SUMMONS.replace("value = 5", "value = -5")}, "law.bad_pack"),
    ],
)
def test_what_headquarters_should_not_sign_or_a_region_take(hq, region, files, code):
    def both():
        region.do(rules.import_pack, hq.do(rules.sign_tables, files).result)

    assert refusal(both).code == code
    assert pack_code(region) == law().pack.code


def test_a_foreign_key_is_refused_whatever_is_typed(hq, region):
    data = write_pack(tables(), SigningKey.generate())
    assert refusal(region.ask, rules.inspect_pack, data).code == "rules.wrong_key"
    assert refusal(region.do, rules.import_pack, data, "12345 " * 8).code == "rules.wrong_key"
    assert summons(region) == 7


def test_a_region_that_is_not_enrolled_compares_digits_once(hq, country):
    alone = country.office("sendiri", scope="wsendiri22222")
    data, digits = signed(hq), hq.ask(rules.signer_digits)
    assert not alone.ask(rules.inspect_pack, data).believed
    assert refusal(alone.do, rules.import_pack, data).code == "rules.digits_needed"
    wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)
    assert refusal(alone.do, rules.import_pack, data, wrong).code == "fingerprint.slip"
    assert summons(alone) == 7
    alone.do(rules.import_pack, data, digits)
    assert summons(alone) == 5
    alone.do(rules.import_pack, signed(hq, tables("pusat-2", number=3)))
    assert pack_code(alone) == "pusat-2"


def test_only_headquarters_signs(region):
    assert refusal(region.do, rules.sign_tables).code == "sync.only_headquarters"


def test_the_law_in_force_can_be_signed_as_it_is(hq, region):
    hq.do(rules.import_pack, signed(hq))
    data = hq.do(rules.sign_tables).result
    region.do(rules.import_pack, data)
    assert summons(region) == 5


def test_unsigned_and_cut_off_packs_are_named(hq, region):
    data = signed(hq)
    body = data.partition(b"-----BEGIN")[0]
    for broken, code in (
        (body, "rules.unsigned"),
        (data[:-30], "signature.malformed"),
        (body[: len(body) // 2], "rules.unsigned"),
        (b"", "rules.malformed"),
        (b"PK\x03\x04", "rules.malformed"),
        (b" " * (LIMIT + 1), "rules.too_large"),
        (body + sign(SigningKey.generate(), Namespace.BUNDLE, body), "signature.other_purpose"),
    ):
        assert refusal(region.do, rules.import_pack, broken).code == code
        assert summons(region) == 7


def test_a_second_writing_of_the_document_is_refused():
    key = SigningKey.generate()
    data = write_pack(tables(), key)
    body = data.partition(b"-----BEGIN")[0].replace(b'": [', b'" : [', 1)
    with pytest.raises(Refused, match="rules.malformed"):
        read_pack(body + sign(key, Namespace.RULES, body))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_mutated_pack_never_changes_anything(hq, region, data):
    good = bytearray(signed(hq))
    at = data.draw(st.integers(0, len(good) - 1))
    kind = data.draw(st.sampled_from(["flip", "cut", "drop", "double"]))
    if kind == "flip":
        good[at] ^= data.draw(st.integers(1, 255))
    elif kind == "cut":
        del good[at:]
    elif kind == "drop":
        del good[at]
    else:
        good.insert(at, good[at])
    before = region.count_ops()
    refusal(region.do, rules.import_pack, bytes(good))
    assert region.count_ops() == before
    assert summons(region) == 7


def test_a_pack_that_this_version_cannot_read_leaves_the_one_before(hq, region):
    region.do(rules.import_pack, signed(hq))
    day = (date(2026, 11, 22) + timedelta(days=1)).isoformat()
    values = {"code": "rusak", "issued_on": day, "number": 1, "sha256": "00" * 32}
    pack = region.add("rule_pack", scope="kantor", **values)
    region.add("rule_pack_part", parent=pack, at=0, data="AAAA")
    assert pack_code(region) == "pusat-1"
    assert region.ask(edition_in_force).unreadable == ("rusak",)


NEWER = """
[[future_table]]
code = "X"
anything = { at = ["all"] }
"""


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"pack"}))
def test_a_pack_from_before_a_table_leaves_its_rows_as_built_in(kind):
    files = {name: text for name, text in tables_as_text(law()).items()
             if PurePath(name).stem != kind}  # fmt: skip
    assert len(files) == len(tables_as_text(law())) - 1
    assert read_law(files, law()).tables[kind] == law().tables[kind]


def test_tables_of_a_newer_netra_are_kept_and_named_and_not_used(hq, region):
    key = hq.ask(lambda unit: standing.signing_key(unit.local, standing.ISSUING_KEY))
    data = write_pack(tables(newer=NEWER), key)
    seen = region.ask(rules.inspect_pack, data)
    assert (seen.unknown, seen.refused) == (("future_table",), None)
    region.do(rules.import_pack, data)
    assert summons(region) == 5
    assert "future_table" not in region.ask(law_of).tables
    assert region.ask(edition_in_force).unknown == ("future_table",)
    held = region.ask(lambda unit: file_of(unit, pack_in_force(unit)))
    assert held == data


def test_headquarters_does_not_sign_a_table_that_nobody_knows(hq):
    error = refusal(signed, hq, tables(newer=NEWER))
    assert (error.code, error.details["kind"]) == ("law.bad_pack", "future_table")


def test_the_built_in_tables_are_read_strictly():
    error = refusal(read_law, {"newer.toml": NEWER})
    assert error.details["problem"] == "unknown_kind"
