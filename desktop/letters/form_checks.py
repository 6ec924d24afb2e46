"""What looks wrong in a letter made from a form, told before it is issued."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desktop.cases.nip import LENGTH as NIP_LENGTH
from desktop.cases.nip import squeeze
from desktop.journal.model import Json, Obj
from desktop.letters.checks import RetiredBody, copy_remarks, nip_remarks, text_remarks
from desktop.letters.drawing import Drawn
from desktop.letters.forms import Form, Shape
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import strings
from desktop.letters.model import HeadKind, LintFinding
from desktop.letters.names import AsnType


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
        *_copies(form, drawn),
        *_numbers(form, drawn, people, today),
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


def _copies(form: Form, drawn: Drawn) -> Iterator[LintFinding]:
    signer = drawn.signer.titled_post() if form.signer else ""
    addressed = (drawn.addressee, *drawn.setting.addressee[:1])
    yield from copy_remarks(drawn.setting.copies, addressed, signer)


def _numbers(form: Form, drawn: Drawn, people: Sequence[Obj], today: date) -> Iterator[LintFinding]:
    """Yield what the check of each NIP says: of those it is about, who signs, who is listed."""
    for at, person in enumerate(people):
        kind = AsnType.PPPK if person.text("asn_type") == "PPPK" else AsnType.PNS
        yield from nip_remarks(f"respondents[{at}].nip", person.text("nip"), kind, today)
    if form.signer and not drawn.signer.head_of_region:
        yield from nip_remarks("signer.nip", drawn.signer.nip, AsnType.PNS, today)
    for asked in form.field:
        for row in drawn.values.lists.get(asked.name, ()) if asked.columns else ():
            number = row.get("nip", "")
            if number and len(squeeze(number)) != NIP_LENGTH:
                yield LintFinding("letter.lint.nip_digits", False, asked.name, number)


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
