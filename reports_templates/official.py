"""Layout of every official paper that a letter's data describe: letters, decrees, records."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from desktop.letters.archive_code import write_code
from desktop.letters.model import HeadKind, LetterData
from reports_templates import blocks, ending, page
from reports_templates.annex import annex, attachment
from reports_templates.styles import Sheet

_SHARES: Final = (4.4, 20, 10, 15.5, 32, 17, 14)
"""Relative widths of number, name, rank, post, act, articles and recommendation."""


def document(data: LetterData, sheet: Sheet, *, mark: str | None = None) -> page.Document:
    """Return the paper with its border.

    One with a ``mark``, and be it empty, is a draft or a copy: the mark stands across every
    page and there is no archive code.
    """
    headed = data.letterhead.kind is not HeadKind.NONE
    border = page.Border(
        letterhead=data.letterhead if headed else None,
        security_mark=data.security_mark,
        copy_note=data.copy_note,
        footer=data.footer,
        page_label=data.page_label,
        watermark=mark or "",
    )
    author = ", ".join(data.letterhead.office)
    story = _story(data, sheet, draft=mark is not None)
    return page.Document(story, border, title=data.title, author=author, day=data.date)


def _story(data: LetterData, sheet: Sheet, *, draft: bool) -> list[Flowable]:
    code = "" if draft else write_code(data)
    parts: list[Flowable] = []
    if data.head:
        parts += blocks.letter_head(data, sheet)
    if data.addressee:
        parts += blocks.addressee(data, sheet)
    parts += ending.signed_end(blocks.body(data.body, sheet), data, sheet, code)
    if data.annex is not None and data.signature is not None:
        parts += _new_part(landscape=data.annex.landscape)
        parts += annex(data.annex, data.signature, sheet, _SHARES)
    for one in data.attachments:
        parts += _new_part(landscape=one.landscape)
        parts += attachment(one, sheet)
    return parts


def _new_part(*, landscape: bool) -> list[Flowable]:
    return [NextPageTemplate(page.ACROSS if landscape else page.LATER), PageBreak()]
