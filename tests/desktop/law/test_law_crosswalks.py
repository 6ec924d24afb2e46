"""Codes that changed: the 26 regions of Papua, the forms of 2020."""

from __future__ import annotations

import pytest

from desktop.law.model import FormerRegion, Violation
from desktop.law.packs import law

LAW = law()
PAPUA = """
91.01 93.01 Merauke|91.02 95.01 Jayawijaya|91.04 94.01 Nabire|91.07 94.02 Puncak Jaya
91.08 94.03 Paniai|91.09 94.04 Mimika|91.12 95.02 Pegunungan Bintang|91.13 95.03 Yahukimo
91.14 95.04 Tolikara|91.16 93.02 Boven Digoel|91.17 93.03 Mappi|91.18 93.04 Asmat
91.21 95.05 Mamberamo Tengah|91.22 95.06 Yalimo|91.23 95.07 Lanny Jaya|91.24 95.08 Nduga
91.25 94.05 Puncak|91.26 94.06 Dogiyai|91.27 94.07 Intan Jaya|91.28 94.08 Deiyai
92.01 96.01 Sorong|92.04 96.02 Sorong Selatan|92.05 96.03 Raja Ampat|92.09 96.04 Tambrauw
92.10 96.05 Maybrat|92.71 96.71 Kota Sorong
""".strip().replace("\n", "|")
FORMS = """
P20-01 KE-02 KE-04 DS-02 DS-06|P20-02 KE-03 DS-04|P20-03 KE-05 DS-07|P20-04 DS-13|P20-05 DS-03
P20-06 DS-13|P20-07 KE-01 DS-01|P20-08 DS-08|P20-09 DS-09 DS-10|P20-10 PD-02 PD-03|P20-11 KE-07
P20-12 DS-11|P20-13 PD-04|P20-14 PD-04|P20-15 DS-12|P20-16 DS-05
""".strip().replace("\n", "|")


@pytest.mark.parametrize("line", PAPUA.split("|"))
def test_a_region_of_papua_is_found_under_both_codes(line: str) -> None:
    before, now, name = line.split(" ", 2)
    assert LAW.present_region(before).code == now
    assert LAW.region(before).name.removeprefix("Kabupaten ") == name
    assert LAW.present_region(now).code == now


def test_no_other_code_changed() -> None:
    former = {row.code for row in LAW.rows(FormerRegion)}
    assert former == {line.split()[0] for line in PAPUA.split("|")}


@pytest.mark.parametrize("line", FORMS.split("|"))
def test_a_form_of_2020_names_its_forms_of_2022(line: str) -> None:
    code, *later = line.split()
    assert list(LAW.row(Violation, code).equivalents) == later


def test_sixteen_forms_twenty_forms_and_four_of_the_regulation_alone() -> None:
    counted = {
        name: sum(row.catalogue == name for row in LAW.rows(Violation))
        for name in ("SKB2020", "SKB2022", "PP94")
    }
    assert counted == {"SKB2020": 16, "SKB2022": 20, "PP94": 4}
