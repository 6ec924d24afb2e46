"""What looks wrong in a letter made from a form, told before it is issued."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from desktop.cases.nip import squeeze
from desktop.journal.model import Obj
from desktop.letters.checks import LintFinding, RetiredBody
from desktop.letters.drawing import Drawn
from desktop.letters.forms import Form
from desktop.letters.gather import Wishes
from desktop.letters.model import HeadKind


def lint_form(
    form: Form,
    drawn: Drawn,
    wishes: Wishes,
    people: Sequence[Obj],
    today: date,
    retired: Sequence[RetiredBody],
) -> tuple[LintFinding, ...]:
    """Return remarks on a letter that is whole; blocking ones first."""
    found = [
        *_dates(drawn, today),
        *_signer(form, drawn, people),
        *_copies(drawn),
        *_typed(form, wishes, drawn.setting.date, retired),
    ]
    head = drawn.setting.letterhead
    if head.kind is HeadKind.HEAD_OF_REGION and not (head.crest or head.preprinted_mm):
        found.append(LintFinding("letter.lint.no_emblem", False, "letterhead"))
    return tuple(sorted(found, key=lambda remark: not remark.blocks))


def _dates(drawn: Drawn, today: date) -> Iterator[LintFinding]:
    dated = drawn.setting.date
    if dated > today:
        yield LintFinding("letter.lint.date_in_future", True, "date", dated.isoformat())


def _signer(form: Form, drawn: Drawn, people: Sequence[Obj]) -> Iterator[LintFinding]:
    if not form.signer:
        return
    signer = drawn.signer
    if not signer.holds_on(drawn.setting.date):
        yield LintFinding("letter.lint.official_not_in_post", True, "signer", signer.post)
    about = {squeeze(person.text("nip")) for person in people}
    if signer.nip and squeeze(signer.nip) in about:
        name = signer.name.full()
        yield LintFinding("letter.lint.official_is_respondent", True, "signer", name)
    code = drawn.values.text("terlapor.sanksi.kode")
    if form.sanctions and code and code not in form.sanctions:
        name = drawn.values.text("terlapor.sanksi.nama")
        yield LintFinding("letter.lint.other_sanction", True, "sanction", "", {"name": name})


def _copies(drawn: Drawn) -> Iterator[LintFinding]:
    seen: set[str] = set()
    for copy in drawn.setting.copies:
        key = " ".join(copy.split()).casefold()
        if key in seen:
            yield LintFinding("letter.lint.copy_twice", False, "copies", copy)
        seen.add(key)


def _typed(
    form: Form, wishes: Wishes, dated: date, retired: Sequence[RetiredBody]
) -> Iterator[LintFinding]:
    for asked in form.field:
        text = wishes.values.get(asked.name)
        if not isinstance(text, str):
            continue
        if re.search(r"\S[ \t]{2,}\S", text):
            yield LintFinding("letter.lint.double_space", False, asked.name, text)
        if glued := re.search(r"\bdi(?=[A-Z][a-z])\w+", text):
            yield LintFinding("letter.lint.glued_di", False, asked.name, glued[0])
        for body in retired:
            if dated > body.last_day and re.search(rf"\b{re.escape(body.name)}\b", text):
                yield LintFinding("letter.lint.retired_body", False, asked.name, body.name)
