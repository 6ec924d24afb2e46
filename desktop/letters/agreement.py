"""Whether what a letter says in one place agrees with what it says in another.

Its day with the days that it names, its copies with its addressee and signer, those who sign
with each other, what it says it encloses with what lies on the case, its grade with its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Final

import msgspec

from desktop.cases.rules import law_of
from desktop.cases.standing import papers_of
from desktop.journal.model import Json, Obj
from desktop.law.model import DocumentType
from desktop.letters.drawing import Drawn
from desktop.letters.forms import LETTER_DAY, Form, FormField, every_block, sentences_of
from desktop.letters.leak_check import strings
from desktop.letters.model import LetterData, LintFinding, Signature, Signatures
from desktop.letters.ports import LetterUnit
from desktop.letters.wording import Wording, placeholders

_PAST: Final = frozenset(
    {
        *("dokumen", "surat_lalu", "langkah", "laporan", "perkara", "terlapor"),
        *("rekomendasi_pusat", "tim"),
    }
)
"""What a letter can only speak of once it has happened, by the first word of its name."""
_MARKED: Final = frozenset({"SR", "R"})
_NOT_ENCLOSED: Final = re.compile(r"\btidak (?:kami )?(?:di)?lampirkan\b")
_ENCLOSED: Final = re.compile(r"\b(?:terlampir|(?:di)?lampirkan)\b")
_NOTHING: Final = frozenset({"", "-"})


def agreement_remarks(
    unit: LetterUnit,
    form: Form,
    wording: Wording,
    drawn: Drawn,
    typed: Mapping[str, Json],
    case: Obj,
    people: Sequence[Obj],
    data: LetterData,
) -> tuple[LintFinding, ...]:
    """Return remarks on a letter made from a form; ``typed`` is what somebody filled in."""
    return (
        *day_remarks(form, wording, drawn, typed),
        *signer_remarks(data),
        *grade_remarks(form, drawn),
        *enclosure_remarks(unit, form, wording, case, people, data),
    )


# --- days ---------------------------------------------------------------------------------


def day_remarks(
    form: Form, wording: Wording, drawn: Drawn, typed: Mapping[str, Json]
) -> Iterator[LintFinding]:
    """Yield remarks on days in the wrong order; what a letter rests on comes before it."""
    dated, days = drawn.setting.date, drawn.values.days
    for name in sorted(_named(form, wording, typed) & days.keys()):
        if name.partition(".")[0] in _PAST and days[name] > dated:
            about = days[name].isoformat()
            yield LintFinding("letter.lint.basis_after_letter", True, name, about)
    labels = {asked.name: asked.label for asked in form.field}
    known = {LETTER_DAY: dated, **{name: days[name] for name in labels if name in days}}
    for asked in form.field:
        own = known.get(asked.name)
        for other, late in ((asked.not_before, False), (asked.not_after, True)):
            found = known.get(other)
            if own is None or found is None or (own <= found if late else own >= found):
                continue
            yield _disorder(asked, own, labels.get(other, ""), found, late=late)


def _disorder(asked: FormField, own: date, label: str, found: date, *, late: bool) -> LintFinding:
    said = {"day": own.isoformat(), "other": label, "other_day": found.isoformat()}
    if not label:
        code = "letter.lint.day_after_letter" if late else "letter.lint.day_before_letter"
    else:
        code = "letter.lint.days_swapped"
    return LintFinding(code, False, asked.name, asked.label, said)


def _named(form: Form, wording: Wording, typed: Mapping[str, Json]) -> set[str]:
    """Return the names that the letter's sentences say, and the defaults nobody replaced."""
    texts = [wording.sentences[key] for key in sentences_of(form)]
    texts += [one.default for one in form.field if not typed.get(one.name)]
    said = {name for text in texts for name in placeholders(text)}
    lists = {block.each for block in every_block(form) if block.each}
    # A date also stands there as its weekday or in words; a list says it row by row.
    stems = {re.sub(r"\.(?:hari|huruf|lengkap)$", "", name) for name in said}
    return stems | {f"{each}.{name}" for each in lists for name in stems}


# --- who signs, and how secret it is ---------------------------------------------------


def signer_remarks(data: LetterData) -> Iterator[LintFinding]:
    """Yield a remark for everybody who would sign a letter in two places."""
    parties = [one for block in data.body if isinstance(block, Signatures) for one in block.parties]
    if data.signature is not None:
        parties.append(data.signature)
    told: set[str] = set()
    for one, other in combinations(parties, 2):
        name = " ".join(one.name.split())
        if name and name not in told and _same(one, other):
            told.add(name)
            yield LintFinding("letter.lint.signs_twice", False, "signatures", name)


def _same(one: Signature, other: Signature) -> bool:
    """Say whether two signatures are one person's: one name, and no other number."""
    if " ".join(one.name.split()).casefold() != " ".join(other.name.split()).casefold():
        return False
    numbers = [
        {digits for line in each.below if len(digits := re.sub(r"\D", "", line)) > 1}
        for each in (one, other)
    ]
    return not all(numbers) or bool(numbers[0] & numbers[1])


def grade_remarks(form: Form, drawn: Drawn) -> Iterator[LintFinding]:
    """Yield a remark where a letter that is secret by its kind goes out unmarked."""
    if form.security in _MARKED and drawn.security not in _MARKED:
        yield LintFinding("letter.lint.grade_lowered", False, "sifat", form.title)


# --- enclosures ---------------------------------------------------------------------------


def enclosure_remarks(
    unit: LetterUnit,
    form: Form,
    wording: Wording,
    case: Obj,
    people: Sequence[Obj],
    data: LetterData,
) -> Iterator[LintFinding]:
    """Yield remarks where a letter names enclosures that are not there, or the other way."""
    label = wording.sentences.get("label_lampiran", "")
    stated = next((row.value.strip() for row in data.head if row.label == label), None)
    body = " ".join(strings(msgspec.to_builtins((data.body, data.closing)))).casefold()
    says = bool(_ENCLOSED.search(_NOT_ENCLOSED.sub("", body)))
    if stated in _NOTHING and (says or data.attachments):
        yield LintFinding("letter.lint.enclosure_unstated", False, "lampiran")
    law, papers = law_of(unit), papers_of(unit, case.id)
    there = [papers.types_for(law, person.id) for person in people]
    missing = [
        law.row(DocumentType, kinds[0]).label
        for kinds in form.encloses
        if not all(found & set(kinds) for found in there)
    ]
    if missing:
        said = {"papers": ", ".join(missing)}
        yield LintFinding("letter.lint.enclosure_missing", False, "documents", "", said)


def count_remarks(unit: LetterUnit, case: Obj, stated: int) -> Iterator[LintFinding]:
    """Yield a remark where a recommendation names more enclosures than the case has papers."""
    papers = papers_of(unit, case.id)
    evidence = unit.objects.children(case.id, "evidence")
    there = len(papers.documents) + len(papers.letters) + len(evidence)
    if stated > there:
        said = {"stated": stated, "there": there}
        yield LintFinding("letter.lint.enclosures_too_many", False, "attachments", "", said)
