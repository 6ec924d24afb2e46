import random
import time
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle

from desktop.letters.model import StyleProfile, TypeProfile
from reports_templates import fonts
from reports_templates.archive import archive
from reports_templates.gateway import (
    hyphenate,
    paragraphs,
    printed_runs,
    text_width,
    unprintable,
    visible,
)
from reports_templates.page import Border, Document, build
from reports_templates.styles import sheet

HOSTILE = (
    "<b>tebal</b> & <i>\"kutip\"</i> 'satu' &amp; &#60; <br/> </para>",
    '<img src="/etc/hostname" width="10" height="10"/><a href="http://x.example">x</a>',
    "<font size=99999 color=\"[[[x for x in ()]]]\">besar</font> <unichar name='BULLET'/>",
    "]]> <!-- <onDraw name='x' label='y'/> \\( \\) ( ) % /Font Tj",
)
MIXED = (
    "Aksara ꦲꦏ꧀ꦱꦫꦗꦮ dalam nama",
    "Senyum 😀 jempol 👍🏽 keluarga 👨‍👩‍👧 hati ❤️",
    "Ştefan Łukasz Ñandú Ðặng — “kutip” ‘tunggal’ … ½ ≤ → €",
    "Ελληνικά Кириллица non‑putus",
)


@pytest.fixture(scope="module")
def styles():
    return sheet(StyleProfile())


def printed(texts, styles):
    story = [line for text in texts for line in paragraphs(text, styles.under)]
    border = Border()
    pages = build(Document(story, border, title="Uji", author="Uji", day=date(2026, 1, 2)), styles)
    return archive(pages.pdf, title="Uji", author="Uji", day=date(2026, 1, 2))


def squeezed(text):
    return "".join(text.split())


def without_hyphens(text):
    return squeezed(text).replace("-", "")


def parts(pdf):
    """Count what text must never bring: annotations and pictures."""
    with pikepdf.open(BytesIO(pdf)) as document:
        links = sum(len(page.get("/Annots", [])) for page in document.pages)
        pictures = sum(len(page.get_images()) for page in document.pages)
        return links, pictures


def test_markup_is_printed_as_it_was_typed(styles, drawn_text, page_texts):
    pdf = printed(HOSTILE, styles)
    assert without_hyphens(drawn_text(pdf)) == without_hyphens("".join(HOSTILE))
    for text in HOSTILE:
        assert without_hyphens(text) in without_hyphens("".join(page_texts(pdf)))
    assert parts(pdf) == (0, 0)


@pytest.mark.parametrize("profile", TypeProfile)
def test_other_scripts_and_emoji_come_out_as_they_went_in(profile, drawn_text, page_texts):
    styles = sheet(StyleProfile(type_profile=profile))
    pdf = printed(MIXED, styles)
    assert without_hyphens(drawn_text(pdf)) == without_hyphens("".join(MIXED))
    read = without_hyphens("".join(page_texts(pdf)))
    for text in MIXED:
        assert unprintable(text, styles.regular) == ()
        assert without_hyphens(text).replace("‑", "") in read.replace("‑", "")


any_text = st.text(max_size=120)
printable_text = st.text(
    st.sampled_from(
        "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 \n<>&\"'/=[]{}();:.,-_%\\#@!?"
        "ꦲꦤꦕꦫꦏ꧀ꦮ😀👍🏽—“”é\u0301\u200d\ufe0f"
    ),
    max_size=200,
)


@settings(max_examples=40)
@given(st.lists(printable_text, min_size=1, max_size=6))
@example(["&lt;b&gt;", "<b", "a\nb"])
def test_what_is_typed_is_what_is_printed(styles, drawn_text, texts):
    pdf = printed([*texts, "x"], styles)
    assert without_hyphens(drawn_text(pdf)) == without_hyphens("".join(map(visible, texts)) + "x")
    assert parts(pdf) == (0, 0)


@settings(max_examples=40)
@given(st.lists(any_text, min_size=1, max_size=6))
def test_no_character_at_all_is_lost(styles, drawn_text, texts):
    pdf = printed([*texts, "x"], styles)
    expected = [
        run.text for text in [*texts, "x"] for run in printed_runs(text, styles.under.fontName)
    ]
    assert without_hyphens(drawn_text(pdf)) == without_hyphens("".join(expected))
    assert parts(pdf) == (0, 0)


@given(any_text)
def test_a_text_without_problems_is_printed_character_by_character(text):
    font = fonts.face(TypeProfile.SURAT).regular
    shown = "".join(run.text for run in printed_runs(text, font))
    if unprintable(text, font):
        assert "[U+" in shown
    else:
        assert squeezed(shown) == squeezed(visible(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Budi\u202eidub", "Budi[U+202E]idub"),
        ("a\x00b\x1bc", "a[U+0000]b[U+001B]c"),
        ("ma\u00adkan", "ma[U+00AD]kan"),
        ("\ud800", "[U+D800]"),
        ("\ufeffa\u200b", "[U+FEFF]a[U+200B]"),
        ("a\tb\u2003c\u202fd", "a b c\u00a0d"),
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("e\u0301", "é"),
        ("\u2066x\u2069", "[U+2066]x[U+2069]"),
    ],
)
def test_what_cannot_be_seen_is_shown_by_its_number(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Budi, S.H. & 😀 ꦲ", ()),
        ("nama 中文", ("中", "文")),
        ("أحمد", ("أ", "ح", "م", "د")),
        ("שלום", ("ש", "ל", "ו", "ם")),
        ("a\u202e\u00adb\u202e", ("\u202e", "\u00ad")),
        ("\ue000", ("\ue000",)),
    ],
)
def test_what_no_font_has_is_reported(text, lost):
    assert unprintable(text, fonts.face(TypeProfile.SURAT).regular) == lost


def test_only_plain_words_are_divided():
    assert [*hyphenate("mempertanggungjawabkan")]
    assert [*hyphenate("perundang-undangan")] == [("perundang-", "undangan")]
    assert [*hyphenate("Undang-Undang")] == [("Undang-", "Undang")]
    for word in ("Tjokroaminoto", "S.Sos", "19700101", "a/b", "budi", "Al-Hakim", "R-700"):
        assert [*hyphenate(word)] == []


def test_a_text_without_spaces_is_broken_in_good_time(styles):
    clock = time.process_time()
    line = next(iter(paragraphs("a" * 20_000, styles.under)))
    line.wrap(400, 10**6)
    assert len(line.blPara.lines) > 300
    assert time.process_time() - clock < 5


def test_a_number_is_never_torn_apart(styles, page_texts):
    number = "19700101\u00a0199503\u00a01\u00a0001"
    pdf = printed([f"{'kata ' * count}NIP {number} dan lainnya" for count in range(1, 25)], styles)
    read = page_texts(pdf)[0].replace("\u00a0", " ")
    assert read.count(number.replace("\u00a0", " ")) == 24


def test_a_line_that_would_be_torn_apart_stays_ragged(styles):
    text = "Surat Tugas Nomor " + "9" * 70 + " tanggal"
    style = ParagraphStyle("narrow", styles.under)
    line = paragraphs(text, style)[0]
    line.wrap(style.leftIndent + text_width("9" * 70, style.fontName, style.fontSize) + 10, 1000)
    assert line.blPara.lines[0][0] == 0


def test_widths_follow_the_face_that_prints(styles):
    assert text_width("ꦲ", styles.regular, 10) == text_width("ꦲ", "NetraJavanese", 10) > 0


_STRINGS_EACH = 50
_CAMPAIGN = 50_000
_PIECES = (
    *"abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789 \n\t<>&\"'/=[]{}();:.,-_%\\#@!?|~^`$*+",
    *"ꦲꦤꦕꦫꦏ꧀ꦮ—“”‘’…é§½²€ñŁШΩ\u0301\u200d\ufe0f\u00a0\u202e\u0000\u200b",
    *("<b>", "</b>", "&amp;", "<img src='x'/>", "<a href='http://x.example'>", "]]>", "%PDF"),
    *(
        "javascript:",
        "\\(",
        "endstream",
        "${x}",
        "[nama]",
        "😀",
        "👨‍👩‍👧",
        "Inspektorat",
        "19700101",
    ),
)


def _strings(seed, count):
    """Return random strings, the same for the same seed: markup, scripts, controls, words."""
    dice = random.Random(seed)  # noqa: S311 - a test's dice
    return ["".join(dice.choices(_PIECES, k=dice.randrange(1, 60))) for _ in range(count)]


def _check_gateway(seed, count, styles, drawn_text):
    """Print strings on one paper and compare all that is drawn on it, sign by sign."""
    texts = [*_strings(seed, count), "x"]
    pdf = printed(texts, styles)
    expected = [run.text for text in texts for run in printed_runs(text, styles.under.fontName)]
    assert without_hyphens(drawn_text(pdf)) == without_hyphens("".join(expected)), seed
    assert parts(pdf) == (0, 0), seed


@pytest.mark.parametrize("seed", range(4))
def test_random_strings_come_out_as_they_went_in(seed, styles, drawn_text):
    _check_gateway(seed, _STRINGS_EACH, styles, drawn_text)


@pytest.mark.campaign
def test_fifty_thousand_random_strings_come_out_as_they_went_in(styles, drawn_text):
    for seed in range(_CAMPAIGN // _STRINGS_EACH):
        _check_gateway(seed, _STRINGS_EACH, styles, drawn_text)
