"""Layout of the recommendation: a letter, and for several respondents a landscape table."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from desktop.letters.archive_code import write_code
from desktop.letters.model import LetterData
from reports_templates import blocks, page
from reports_templates.annex import annex
from reports_templates.styles import Sheet

_SHARES: Final = (4.4, 20, 10, 15.5, 32, 17, 14)
"""Relative widths of number, name, rank, post, act, articles and recommendation."""


def document(data: LetterData, sheet: Sheet, *, draft: bool) -> page.Document:
    """Return the letter with its border; a draft has DRAF across it and no archive code."""
    border = page.Border(
        letterhead=data.letterhead,
        security_mark=data.security_mark,
        copy_note=data.copy_note,
        footer=data.footer,
        page_label=data.page_label,
        watermark="DRAF" if draft else "",
    )
    author = ", ".join(data.letterhead.office)
    story = _story(data, sheet, draft=draft)
    return page.Document(story, border, title=data.title, author=author, day=data.date)


def _story(data: LetterData, sheet: Sheet, *, draft: bool) -> list[Flowable]:
    code = "" if draft else write_code(data)
    running = blocks.body(data.body, sheet)
    parts = [
        *blocks.letter_head(data, sheet),
        *blocks.addressee(data, sheet),
        *blocks.signed_end(running, data, sheet, code),
    ]
    if data.annex is not None:
        across = page.ACROSS if data.annex.landscape else page.LATER
        parts += [NextPageTemplate(across), PageBreak()]
        parts += annex(data.annex, data.signature, sheet, _SHARES)
    return parts
