"""The law as a vault shows it: every row, what a pack touches, what a case keeps of it."""

import pytest

from desktop.cases.competence import officials_for, officials_for_sanction
from desktop.cases.office import add_official, set_office
from desktop.cases.rule_rows import edition_in_force, rule_row, rule_rows, rule_tables
from desktop.cases.rules import law_of, store_pack, tables_in
from desktop.errors import Refused
from desktop.journal.actions import action
from desktop.journal.model import OFFICE
from desktop.keys.signing import SigningKey
from desktop.law.pack_file import read_pack, write_pack
from desktop.law.packs import law
from desktop.sync.rules import inspect_pack

KEY = SigningKey.generate()
PACK = """
[[pack]]
code = "pusat-1"
title = "Paket aturan contoh"
issued_on = {day}
number = 2
confidence = "B"
"""
LIKES = """
[[violation]]
code = "DS-06"
name = "Bentuk contoh"
catalogue = "SKB2022"
category = "DISIPLIN"
level = "SEDANG"
group = "AKUN"
confidence = "C"
"""


def pack(day="2026-11-22", **files):
    named = {name + ".toml": text for name, text in files.items()}
    return write_pack({"pack.toml": PACK.format(day=day), **named}, KEY)


@action("rules.import")
def take_over(unit, data):
    file = read_pack(data)
    return store_pack(unit, file, tables_in(file), OFFICE)


def test_every_row_of_every_table_can_be_listed_and_shown(desk):
    tables = desk.ask(rule_tables)
    assert {one.kind for one in tables} == set(law().tables)
    assert all(one.name != one.kind or one.kind == "source" for one in tables)
    assert all(one.part for one in tables)
    for table in tables:
        rows = desk.ask(rule_rows, table.kind)
        assert [row.code for row in rows] == list(law().tables[table.kind])
        assert len(rows) == table.rows
        assert sum(row.needs_review for row in rows) == table.needs_review


def test_one_row_of_each_table_tells_everything(desk):
    for kind, rows in law().tables.items():
        for code in list(rows)[:3]:
            row = desk.ask(rule_row, code, kind)
            assert (row.code, row.kind) == (code, kind)
            assert row.confidence in "ABC"
            assert row.name
            told = {column.field for column in row.columns}
            apart = {"code", "source", "confidence", "unverified", "conflict", "note", "assumed"}
            filled = {name for name, value in row.values.items() if value not in (None, "", [], ())}
            assert filled - told <= apart


def test_a_row_names_its_sources_and_how_they_disagree(desk):
    row = desk.ask(rule_row, "sampaikan_sk_maks")
    assert row.needs_review
    assert "14 hari" in row.conflict
    assert row.sources[0].title
    assert row.unverified == ("Satuan",)
    form = desk.ask(rule_row, "DS-06")
    texts = {column.field: column.text for column in form.columns}
    assert "PP 94/2021 Pasal 5 huruf n angka 5" in texts["breached"]
    assert texts["level"] == "Hukuman disiplin berat (BERAT)"


def test_rows_are_found_by_words(desk):
    found = desk.ask(rule_rows, "", "follow akun calon")
    assert {"DS-06", "KE-04"} <= {row.code for row in found}
    assert desk.ask(rule_rows, "clock", "banding bpasn")[0].code == "banding_putus_bpasn"
    assert desk.ask(rule_rows, "", "tidakadasamasekali") == ()


@pytest.mark.parametrize(
    ("code", "kind", "refused"),
    [
        ("DS-06", "raumschiff", "rules.unknown_table"),
        ("XX-1", "", "rules.unknown_row"),
        ("RINGAN", "", "rules.several_rows"),
    ],
)
def test_what_is_not_there_is_said(desk, code, kind, refused):
    with pytest.raises(Refused, match=refused):
        desk.ask(rule_row, code, kind)


def test_a_pack_touches_the_open_respondents_who_are_alleged_the_form(desk):
    made = desk.register()
    desk.register({"name": "Ani Contoh", "allegations": ["KE-01"]})
    preview = desk.ask(inspect_pack, pack(forms=LIKES))
    assert [one.respondent for one in preview.touched] == list(made.respondents)
    assert preview.touched[0].rows == ("DS-06",)
    assert preview.touched_total == 1
    assert not preview.believed


def test_a_respondent_keeps_rule_set_and_pack_of_his_day(desk):
    first = desk.register()
    desk.do(take_over, pack(forms=LIKES))
    second = desk.register({"name": "Ani Contoh", "nip": "", "allegations": ["DS-06"]})
    packs = [
        desk.ask(lambda unit, oid=oid: unit.objects.get(oid).fields)
        for oid in (first.respondents[0], second.respondents[0])
    ]
    assert [(one["rule_set"], one["rule_pack"]) for one in packs] == [
        ("RS2024", "dasar-1"),
        ("RS2024", "pusat-1"),
    ]


def test_the_edition_in_force_is_told(desk):
    assert desk.ask(edition_in_force).built_in
    desk.do(take_over, pack(forms=LIKES))
    edition = desk.ask(edition_in_force)
    assert (edition.code, edition.built_in, edition.from_headquarters) == ("pusat-1", False, False)
    assert desk.ask(law_of).pack.code == "pusat-1"


def test_the_matrix_suggests_who_signs_and_who_holds_the_post(desk):
    desk.do(set_office, {"region_code": "32.01"})
    desk.do(add_official, {"name": "Citra Contoh", "post": "Bupati Bogor", "ppk": True})
    found = desk.ask(officials_for_sanction, "ADMINISTRATOR", "HD-B1")
    assert [one.competence.official for one in found] == ["PPK_KABKOTA"]
    assert [holder.name for holder in found[0].holders] == ["Citra Contoh"]
    light = desk.ask(officials_for, "ADMINISTRATOR", "RINGAN")
    assert [one.competence.official for one in light] == ["JPT_PRATAMA"]
    assert light[0].holders == ()
    assert desk.ask(officials_for_sanction, "", "HD-B1") == ()
    with pytest.raises(Refused, match=r"law\.unknown_code"):
        desk.ask(officials_for, "ADMINISTRATOR", "SUPERBERAT")
