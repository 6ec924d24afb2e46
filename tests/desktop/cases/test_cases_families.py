"""Both families of the middle level are offered until the office chooses, by day and place."""

from datetime import date

import pytest

from desktop.cases.families import (
    choose_family,
    drop_family_choice,
    family_choices,
    offered_sanctions,
    rival_families,
)
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.law.packs import law

NEW, OLD = {"HD-S1", "HD-S2", "HD-S3"}, {"HD-T1", "HD-T2", "HD-T3"}
DAY = date(2026, 6, 1)


def offered(desk, on=DAY, *institutions, acted_on=date(2024, 9, 28), asn_type="PNS"):
    def ask(unit):
        tables = law_of(unit)
        rules = tables.rules_for(acted_on)
        return offered_sanctions(
            unit, tables, rules, asn_type=asn_type, institutions=institutions, on=on
        )

    return {row.code for row in desk.ask(ask)}


def test_the_tables_say_which_families_stand_in_for_each_other():
    assert {row.code for row in rival_families(law())} == {"PP94", "PP53"}


def test_without_a_choice_both_are_offered(desk):
    assert offered(desk) > NEW | OLD


def test_a_choice_leaves_the_other_levels_alone(desk):
    before = offered(desk)
    desk.do(choose_family, "PP53")
    assert offered(desk) == before - NEW
    assert {"HD-R1", "HD-B1", "PTDH", "MOR-T"} <= offered(desk)


def test_the_choice_holds_in_its_period(desk):
    desk.do(choose_family, "PP53", valid_to=date(2026, 6, 30), note="Belum ada PP gaji")
    desk.do(choose_family, "PP94", valid_from=date(2026, 7, 1))
    assert not NEW & offered(desk, date(2026, 6, 30))
    assert not OLD & offered(desk, date(2026, 7, 1))


def test_one_institution_may_differ(desk):
    desk.do(choose_family, "PP94")
    desk.do(choose_family, "PP53", institution="Kecamatan  Cibinong")
    assert not OLD & offered(desk, DAY, "Dinas Contoh", "Pemkab Bogor")
    assert not NEW & offered(desk, DAY, "kecamatan cibinong", "Pemkab Bogor")


def test_an_act_under_the_old_law_has_no_choice(desk):
    desk.do(choose_family, "PP94")
    found = offered(desk, acted_on=date(2020, 10, 1))
    assert found >= OLD
    assert not found & NEW


def test_nobody_with_a_contract_gets_a_sanction_of_a_civil_servant(desk):
    desk.do(choose_family, "PP94")
    families = {law().tables["sanction"][code].family for code in offered(desk, asn_type="PPPK")}
    assert families == {"MORAL", "KONTRAK"}


def test_two_choices_never_hold_at_once(desk):
    desk.do(choose_family, "PP53", valid_to=date(2026, 6, 30))
    with pytest.raises(Refused, match=r"family\.overlaps"):
        desk.do(choose_family, "PP94", valid_from=date(2026, 6, 30))
    with pytest.raises(Refused, match=r"family\.ends_before_start"):
        desk.do(choose_family, "PP94", valid_from=DAY, valid_to=date(2026, 5, 1))
    with pytest.raises(Refused, match=r"family\.unknown"):
        desk.do(choose_family, "MORAL")


def test_a_choice_is_taken_back(desk):
    choice = desk.do(choose_family, "PP53")
    assert desk.ask(family_choices)[0].label == "Hukuman disiplin PP 53/2010 (masa peralihan)"
    desk.do(drop_family_choice, choice)
    assert desk.ask(family_choices) == ()
    assert offered(desk) > NEW | OLD
    with pytest.raises(Refused, match=r"family\.no_choice"):
        desk.do(drop_family_choice, choice)
