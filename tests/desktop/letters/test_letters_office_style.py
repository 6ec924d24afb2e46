"""The profile of an office: versions by day, floors, fonts, and what a kind makes of it."""

from importlib.resources import files

import msgspec
import pytest

import reports_templates.catalogue as press
from desktop.errors import Refused
from desktop.letters.font_files import FONT_LIMIT, check_font
from desktop.letters.forms import Shape
from desktop.letters.model import HeadKind, OwnFont, PageNumbers, Paper, TypeProfile
from desktop.letters.offered import offered_forms
from desktop.letters.office_style import STANDARD, OfficeStyle, Typography, changed_style

FORMS = offered_forms(press)
FONTS = files("reports_templates.assets") / "fonts"


def font(name="LiberationSans-Regular.ttf"):
    return bytearray((FONTS / name).read_bytes())


def table_at(data, tag):
    for at in range(int.from_bytes(data[4:6], "big")):
        if bytes(data[12 + 16 * at : 16 + 16 * at]) == tag:
            return int.from_bytes(data[20 + 16 * at : 24 + 16 * at], "big")
    raise AssertionError(tag)


def test_the_paper_follows_kind_form_and_shape():
    style = changed_style(
        STANDARD,
        {"paper_letter": "LEGAL", "paper_titled": "FOLIO", "papers": {"HD-R2": "A4"}},
    )
    papers = {code: style.for_form(form).paper for code, form in FORMS.items()}
    assert papers["HD-R2"] is Paper.A4
    assert papers["HD-R1"] is Paper.F4
    for code, form in FORMS.items():
        if code != "HD-R2" and not form.paper:
            wanted = Paper.LEGAL if form.shape is Shape.LETTER else Paper.FOLIO
            assert papers[code] is wanted
    assert style.for_form(None).paper is Paper.LEGAL


def test_decrees_are_set_in_their_own_type():
    decree, letter = STANDARD.for_form(FORMS["HD-R2"]), STANDARD.for_form(FORMS["UND-1"])
    assert (decree.type_profile, decree.font_size) == (TypeProfile.KEPUTUSAN, 12)
    assert (letter.type_profile, letter.font_size) == (TypeProfile.SURAT, 11)


def test_what_is_not_given_of_margins_and_types_stays():
    first = changed_style(STANDARD, {"margins": {"left": 35}, "decree_type": {"leading": 1.5}})
    style = changed_style(first, {"margins": {"top": 25}, "decree_type": {"font_size": 11.5}})
    assert (style.margins.left, style.margins.top) == (35, 25)
    assert style.decree_type == Typography(
        family=TypeProfile.KEPUTUSAN, font_size=11.5, leading=1.5
    )
    papers = changed_style(style, {"papers": {"UND-1": "F4"}})
    assert papers.papers == {"UND-1": Paper.F4}
    assert changed_style(papers, {"papers": {}}).papers == {}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"margins": {"top": 14}}, "letter.margin_below_floor"),
        ({"letter_type": {"font_size": 14}}, "letter.style_out_of_range"),
        ({"decree_type": {"leading": 0.5}}, "letter.style_out_of_range"),
        ({"preprinted_office_mm": 81}, "letter.style_out_of_range"),
        ({"setda_address": ["a"] * 6}, "letter.address_lines"),
        ({"paper_letter": "B5"}, "letter.style_malformed"),
        ({"papers": {"HD-R2": "B5"}}, "letter.style_malformed"),
        ({"colour": "red"}, "style.unknown_field"),
    ],
)
def test_what_cannot_be_printed_is_refused(changes, code):
    with pytest.raises(Refused, match=code):
        changed_style(STANDARD, changes)


def test_nothing_brings_the_standard_back():
    changed = changed_style(STANDARD, {"catchword": True, "page_numbers": "SEVERAL"})
    assert changed.for_form(None).page_numbers is PageNumbers.SEVERAL
    assert changed_style(changed, dict.fromkeys(STANDARD.__struct_fields__)) == STANDARD


def test_a_profile_is_the_same_after_storing():
    style = changed_style(STANDARD, {"papers": {"HD-R2": "A4"}, "letterhead_sizes": [14, 18, 10]})
    assert msgspec.convert(style.to_builtins(), OfficeStyle) == style


def test_printed_heads_are_told_apart():
    style = changed_style(STANDARD, {"preprinted_office_mm": 30, "preprinted_head_mm": 45})
    assert style.preprinted_mm(HeadKind.OFFICE) == 30
    assert style.preprinted_mm(HeadKind.SECRETARIAT) == 30
    assert style.preprinted_mm(HeadKind.HEAD_OF_REGION) == 45


@pytest.mark.parametrize("name", ["LiberationSans-Regular.ttf", "NetraBonum-Bold.ttf"])
def test_the_shipped_fonts_would_pass(name):
    facts = check_font(bytes(font(name)))
    assert facts.title
    assert ord("é") in facts.characters


def refused(data):
    with pytest.raises(Refused) as caught:
        check_font(bytes(data))
    return caught.value


def test_fonts_that_cannot_go_into_a_letter_are_refused_with_the_reason():
    assert refused(b"OTTO" + bytes(100)).code == "font.postscript"
    assert refused(b"ttcf" + bytes(100)).code == "font.collection"
    assert refused(b"wOFF" + bytes(100)).code == "font.unknown_format"
    assert refused(b"").code == "font.unknown_format"
    assert refused(bytes(FONT_LIMIT + 1)).code == "font.too_large"
    assert refused(font()[:5000]).code == "font.damaged"


@pytest.mark.parametrize(
    ("permission", "allowed"),
    [(0, True), (4, True), (8, True), (2, False), (0x0100, False), (0x0200, False), (6, True)],
)
def test_the_makers_permission_decides(permission, allowed):
    data = font()
    at = table_at(data, b"OS/2") + 8
    data[at : at + 2] = permission.to_bytes(2, "big")
    if allowed:
        assert check_font(bytes(data)).title
    else:
        assert refused(data).code == "font.not_embeddable"


def test_a_font_without_needed_characters_is_refused_by_name():
    error = refused(font("NotoSansJavanese-Regular.ttf"))
    assert error.code == "font.lacks"
    assert "§" in error.details["characters"]


def test_an_own_font_is_embedded(page_fonts):
    from desktop.letters.filling import compose_form
    from desktop.letters.offered import wording_of
    from desktop.letters.trial import Extent, trial_setting, trial_values

    for sha256, name in (("a" * 64, "NetraBonum-Regular.ttf"), ("b" * 64, "NetraBonum-Bold.ttf")):
        press.learn_font(sha256, bytes(font(name)))
    own = OwnFont(title="X", regular="a" * 64, regular_size=1, bold="b" * 64, bold_size=1)
    form = FORMS["UND-1"]
    wording = wording_of(press, form)
    values = trial_values(form, wording, Extent.NORMAL)
    letter = compose_form(
        form, wording, values, trial_setting(form, wording, values, Extent.NORMAL)
    )
    style = msgspec.structs.replace(STANDARD.for_form(form), own_font=own)
    names = page_fonts(press.render("UND-1", letter, style, draft=True).pdf)
    assert all("NetraBonum" in name for name in names)
    with pytest.raises(Refused, match=r"font\.damaged"):
        press.learn_font("c" * 64, b"\x00\x01\x00\x00" + bytes(40))
