"""The working copy says what the paper says, word for word, for every kind; and that it is one."""

import re
from collections import Counter
from io import BytesIO

import docx
import msgspec
import pytest
from docx.oxml.ns import qn

import reports_templates.catalogue as press
from desktop.letters.filling import compose_form
from desktop.letters.model import LetterData, Paper, StyleProfile
from desktop.letters.offered import offered_forms, wording_of
from desktop.letters.trial import Extent, trial_setting, trial_values
from reports_templates.editable import MARK
from reports_templates.recommendation.sample import sample_collective_facts, sample_facts

FORMS = offered_forms(press)
KINDS = (*FORMS, "REK-1", "REK-2")
STYLE = StyleProfile()
NOT_IN_THE_BODY = frozenset({
    *("type", "kind", "number", "date", "title", "typeface"),
    *("security_mark", "copy_note", "archive_note", "page_label"),
})  # fmt: skip
"""Fields of a letter that are the program's own, or stand in the border."""


def letter(code, extent, compose):
    if code not in FORMS:
        facts = sample_facts(STYLE) if code == "REK-1" else sample_collective_facts(STYLE, 5)
        return compose(facts), STYLE
    form = FORMS[code]
    wording = wording_of(press, form)
    values = trial_values(form, wording, extent)
    style = StyleProfile(paper=Paper(form.paper or "A4"), type_profile=form.typeface)
    made = compose_form(form, wording, values, trial_setting(form, wording, values, extent))
    assert isinstance(made, LetterData)
    return made, style


def words_of(document):
    """Return everything written in the body of a document, in its order."""
    return "\n".join(
        "".join(run.text or "" for run in paragraph.iter(qn("w:t")))
        for paragraph in document.element.body.iter(qn("w:p"))
    )


def bare(text):
    """Return what is left of a text without spaces and the hyphens of divided words."""
    return re.sub(r"[\s\u00a0\ufffe\x02-]", "", text.replace("[U+", ""))


def plain(data):
    """Return a letter without what stands in the border, which a working copy has elsewhere."""
    return msgspec.structs.replace(
        data, footer="", page_label="", security_mark="", copy_note="", archive_note=""
    )


@pytest.mark.parametrize("code", KINDS)
def test_it_says_what_the_paper_says(code, compose, page_texts):
    data, style = letter(code, Extent.NORMAL, compose)
    document = docx.Document(BytesIO(press.editable(data, style)))
    on_paper = bare("".join(page_texts(press.render_copy(code, plain(data), style).pdf)))
    written = bare(words_of(document))
    more, fewer = Counter(on_paper) - Counter(written), Counter(written) - Counter(on_paper)
    assert not fewer, "the working copy says something of its own"
    # On paper the head of a table comes again on its next page.
    heads = Counter(bare("".join(column for grid in grids(data) for column in grid)))
    assert not more - heads - heads, "the working copy lacks something"


def grids(data):
    parts = [*data.body, *(block for one in data.attachments for block in one.body)]
    found = [one.columns for one in parts if hasattr(one, "columns")]
    return [*found, data.annex.columns] if data.annex is not None else found


@pytest.mark.parametrize("code", KINDS)
def test_every_text_is_there_even_when_there_is_much(code, compose):
    data, style = letter(code, Extent.EXTREME, compose)
    document = docx.Document(BytesIO(press.editable(data, style)))
    written = bare(words_of(document) + "".join(
        paragraph.text for paragraph in document.sections[0].footer.paragraphs))  # fmt: skip
    values = msgspec.to_builtins(data, builtin_types=(bytes,))
    if not data.letterhead.kind:
        del values["letterhead"]
    for text in texts(values):
        assert bare(text) in written, text


def texts(value, key=""):
    if isinstance(value, str):
        if key not in NOT_IN_THE_BODY:
            yield from value.split("\n")
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, "" if name == "title" and "body" in value
                             and "letterhead" not in value else name)  # fmt: skip
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner, key)


def test_every_page_says_that_it_is_a_working_copy(compose):
    data, style = letter("REK-2", Extent.NORMAL, compose)
    document = docx.Document(BytesIO(press.editable(data, style)))
    assert len(document.sections) == 2
    for section in document.sections:
        assert MARK in [paragraph.text for paragraph in section.header.paragraphs]
    assert document.core_properties.comments == MARK
    first, second = document.sections
    assert round(first.page_width.mm) == 210
    assert second.page_width > second.page_height


def test_markup_and_control_characters_are_letters_like_any_others(compose):
    data, style = letter("PGL-1", Extent.EXTREME, compose)
    text = words_of(docx.Document(BytesIO(press.editable(data, style))))
    assert "<b>contoh</b> & " in text
    hostile = msgspec.structs.replace(data, closing="a\x00b\u202ec")
    text = words_of(docx.Document(BytesIO(press.editable(hostile, style))))
    assert "a[U+0000]b[U+202E]c" in text
