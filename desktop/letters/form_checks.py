"""What looks wrong in a letter made from a form, told before it is issued."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desktop.cases.nip import squeeze
from desktop.journal.model import Json, Obj
from desktop.letters.checks import RetiredBody, text_remarks
from desktop.letters.drawing import Drawn
from desktop.letters.forms import Form, Shape
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import strings
from desktop.letters.model import HeadKind, LintFinding


def lint_form(
    form: Form,
    drawn: Drawn,
    wishes: Wishes,
    people: Sequence[Obj],
    today: date,
    retired: Sequence[RetiredBody],
    edits: Mapping[str, Json] | None = None,
) -> tuple[LintFinding, ...]:
    """Return remarks on a letter that is whole; blocking ones first.

    ``edits`` are the texts changed by hand in this letter.
    """
    found = [
        *_dates(drawn, today),
        *_signer(form, drawn, people),
        *_copies(drawn),
        *_shape(form, drawn),
        *_typed(form, wishes, edits or {}, drawn.setting.date, retired),
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


def _shape(form: Form, drawn: Drawn) -> Iterator[LintFinding]:
    if form.shape is Shape.LETTER and not any(line.strip() for line in drawn.setting.addressee):
        yield LintFinding("letter.lint.no_addressee", False, "tujuan", form.title)


def _copies(drawn: Drawn) -> Iterator[LintFinding]:
    seen: set[str] = set()
    for copy in drawn.setting.copies:
        key = " ".join(copy.split()).casefold()
        if key in seen:
            yield LintFinding("letter.lint.copy_twice", False, "copies", copy)
        seen.add(key)


def _typed(
    form: Form,
    wishes: Wishes,
    edits: Mapping[str, Json],
    dated: date,
    retired: Sequence[RetiredBody],
) -> Iterator[LintFinding]:
    typed = [(asked.name, wishes.values.get(asked.name)) for asked in form.field]
    for name, value in [*typed, *dict(edits).items()]:
        yield from text_remarks(name, "\n".join(strings(value)), dated, retired)
