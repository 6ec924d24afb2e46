"""A letter that names the reporter waits until somebody says why it may."""

import dataclasses

import pytest

from desktop.letters.compose import RECOMMENDATION_WORDING, compose_recommendation
from desktop.letters.leak_check import asks_reason, leak_remarks
from desktop.letters.model import StyleProfile
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import wording_text
from reports_templates.recommendation.sample import sample_facts
from tests.desks import builder, desk

__all__ = ["builder", "desk"]

NAME = "Kusnadi Wiryawan"


@pytest.fixture
def remarks(desk):
    made = desk.register(reporter={"mode": "dirahasiakan", "name": NAME})

    def judge(conclusion, reason=""):
        facts = dataclasses.replace(sample_facts(StyleProfile()), conclusion=conclusion)
        wording = parse_wording(wording_text("REK-1"), RECOMMENDATION_WORDING)
        data = compose_recommendation(facts, wording)
        return desk.ask(leak_remarks, made.case, facts, data, reason)

    return judge


def test_a_name_blocks_until_a_reason_is_given(remarks):
    text = "Berdasarkan laporan Kusnadi Wiryawan, terlapor terbukti."
    (remark,) = remarks(text)
    assert (remark.code, remark.blocks, remark.field) == (
        "letter.lint.reporter_leak",
        True,
        "conclusion",
    )
    assert "Kusnadi" not in repr(remark)
    assert asks_reason([remark])
    (remark,) = remarks(text, "Nama sama dengan saksi lain.")
    assert (remark.code, remark.blocks) == ("letter.lint.reporter_excused", False)
    assert asks_reason([remark])


def test_one_part_of_a_name_warns(remarks):
    for reason in ("", "Alasan yang tidak diminta."):
        (remark,) = remarks("Menurut Wiryawan, terlapor hadir.", reason)
        assert (remark.code, remark.blocks) == ("letter.lint.reporter_leak", False)
        assert not asks_reason([remark])


def test_a_letter_that_names_nobody_has_no_remark(remarks):
    assert remarks("Terlapor terbukti melanggar netralitas.") == ()
