from __future__ import annotations

from pathlib import Path

from desktop.law.codes import codes_page
from desktop.law.packs import KINDS, law

PAGE = Path(__file__).parents[3] / "docs" / "codes.md"


def test_the_published_page_is_not_stale() -> None:
    assert PAGE.read_text(encoding="utf-8") == codes_page(law()), (
        "run: python -m desktop.law.codes docs/codes.md"
    )


def test_every_code_a_person_may_type_is_published() -> None:
    page = PAGE.read_text(encoding="utf-8")
    unpublished = {"source", "pack", "move", "requirement", "catalogue", "region_level"}
    unpublished |= {"tracking_part", "common_name_part", "table", "table_part", "column", "value"}
    for kind in KINDS.keys() - unpublished:
        for code in law().tables[kind]:
            assert code in page, (kind, code)
