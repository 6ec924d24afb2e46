"""Every code that the letters' checks give has words, and nothing a person typed is markup."""

import inspect
import re

from desktop.letters import checks, form_checks, style_rules
from desktop.letters.model import GlyphProblem, LintFinding, MissingField
from ui.letters import words


def test_every_remark_has_words(dressed):
    sources = map(inspect.getsource, (checks, form_checks, style_rules))
    codes = set(re.findall(r"letter\.lint\.\w+", "".join(sources)))
    assert len(codes) >= 15
    for code in codes:
        said = words.remark_words(LintFinding(code, False, "copies", "<b>x</b>"))
        assert code not in said


def test_a_remark_on_a_nip_says_what_the_check_found(dressed):
    remark = LintFinding("nip.length", True, "signer.nip", "12", {"found": 2, "wanted": 18})
    said = words.remark_words(remark)
    assert "2" in said.split("(")[0]
    assert "18" in said
    assert "—" not in said


def test_every_missing_path_has_words(dressed):
    paths = (
        *("letterhead.government", "letterhead.office", "letterhead.address", "place"),
        *("signer.post", "addressee.pronoun", "reports", "reports[0].sender", "records"),
        *("records[0].number", "respondents[3].nip", "respondents[0].articles", "findings"),
        *("findings[0].text", "conclusion", "deadline", "report_to", "draft_number"),
    )
    for path in paths:
        assert words.field_words(path) != path


def test_one_line_for_nobody_chosen(dressed):
    missing = tuple(
        MissingField(f"signer.{name}", "empty", "official") for name in ("post", "name", "nip")
    )
    assert [lead.missing.field for lead in words.leads(missing)] == ["signer.post"]
    alone = (MissingField("signer.nip", "empty", "official", "Inspektur"),)
    assert len(words.leads(alone)) == 1


def test_characters_are_named_by_their_number(dressed):
    said = words.glyph_words(GlyphProblem("Å\N{SNOWMAN}", ("\N{SNOWMAN}",), "name"))
    assert "U+2603" in said


def test_index_of_a_path():
    assert words.index_in("respondents[12].nip") == 12
    assert words.index_in("conclusion") == 0
