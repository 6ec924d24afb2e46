"""What a letter says of the law, looked at before issue.

Does the law of the day of the act know the sanction it names, and has anybody confirmed the
articles that it cites?
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from desktop.cases.families import sanctions_open_to
from desktop.cases.lookup import need
from desktop.cases.rules import law_of
from desktop.cases.standing import rules_of, sanction_of
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.model import Citation, Regulation, Row, RuleSet, Sanction, Violation
from desktop.law.packs import Law
from desktop.letters.gather import sanction_text
from desktop.letters.leak_check import strings
from desktop.letters.model import LetterData, LintFinding
from desktop.letters.ports import LetterUnit

_CODE: Final = "letter.lint.sanction_of_other_law"
_INACTIVE: Final = "letter.lint.sanction_inactive"
_UNVERIFIED: Final = "letter.lint.article_unverified"
_ARTICLE: Final = re.compile(r"\b[Pp]asal\s+(\d+[A-Z]?)\b")
_SET_ASIDE: Final = "step.sanction_not_offered"
"""What an officer sets aside, with a reason, when he takes the step for such a sanction."""


def sanction_remarks(
    unit: LetterUnit, people: Sequence[Obj], data: LetterData
) -> Iterator[LintFinding]:
    """Yield a remark for everybody whose sanction, named in the letter, cannot be imposed.

    One of another law blocks, unless an officer had set the same doubt aside when the
    sanction was imposed. One that the office has another stand in for is only told.
    """
    tables, said = law_of(unit), _said(data)
    for at, person in enumerate(people):
        steps = unit.objects.children(person.id, "step")
        row = tables.find(Sanction, sanction_of(steps) or person.text("proposed_sanction"))
        if row is None:
            continue
        rules = rules_of(tables, person, need(unit, ObjectId(person.parent or ""), "case"))
        # Its own decree says it in other words than the table.
        words = (row.name.casefold(), sanction_text(tables, row.code).casefold())
        if not (row.letter == data.kind or any(one in said for one in words)):
            continue
        where, name = f"respondents[{at}].sanction", person.text("name")
        if row not in tables.sanctions(rules):
            aside = any(_SET_ASIDE in step.get("overridden", []) for step in steps)
            details = {"name": row.name, "rule_set": rules.name}
            yield LintFinding(_CODE, not aside, where, name, details)
        elif row not in sanctions_open_to(unit, tables, person, rules, data.date):
            yield LintFinding(_INACTIVE, False, where, name, {"name": row.name})


def article_remarks(
    unit: LetterUnit, people: Sequence[Obj], data: LetterData
) -> Iterator[LintFinding]:
    """Yield one remark for each form or sanction whose cited article nobody could confirm.

    It never blocks, and nothing of it stands on paper: the article is the best that the
    sources bear, and a lawyer has to compare it with the official text.
    """
    tables, said = law_of(unit), _said(data)
    told: set[str] = set()
    for at, person in enumerate(people):
        rules = rules_of(tables, person, need(unit, ObjectId(person.parent or ""), "case"))
        for row, cited, name in _unverified(unit, tables, person):
            if row.code not in told and _stands_in(said, cited, rules):
                told.add(row.code)
                where = f"respondents[{at}].articles"
                yield LintFinding(_UNVERIFIED, False, where, name, {"name": name})


def _unverified(
    unit: LetterUnit, tables: Law, person: Obj
) -> Iterator[tuple[Row, Sequence[Citation], str]]:
    """Yield what is held against somebody, or proposed, where its article is not confirmed."""
    for code in person.get("allegations", []):
        form = tables.find(Violation, str(code))
        if form is not None and "breached" in form.unverified:
            yield form, form.breached, form.code
    imposed = sanction_of(unit.objects.children(person.id, "step"))
    sanction = tables.find(Sanction, imposed or person.text("proposed_sanction"))
    if sanction is not None and "basis" in sanction.unverified:
        yield sanction, sanction.basis, sanction.name


def _stands_in(said: str, cited: Sequence[Citation], rules: RuleSet) -> bool:
    """Say whether a letter names one of these articles at all."""
    articles = (one.pasal for one in cited if one.holds_in(rules.code) and one.pasal)
    return any(f"pasal {article} " in said for article in articles)


def typed_law_remarks(
    unit: LetterUnit, people: Sequence[Obj], typed: Mapping[str, Json]
) -> Iterator[LintFinding]:
    """Yield a hint for law that somebody wrote by hand and the catalogue does not bear.

    An article that nothing alleged or proposed cites, and a regulation that had ended before
    the act or came after its rules: the letter cites its own, from the rows of that day.
    """
    if not people:
        return
    tables = law_of(unit)
    rules = [
        rules_of(tables, person, need(unit, ObjectId(person.parent or ""), "case"))
        for person in people
    ]
    known = {
        article
        for person, its in zip(people, rules, strict=True)
        for article in _articles(tables, person, its)
    }
    ended = [row for row in tables.rows(Regulation) if all(_outside(row, its) for its in rules)]
    for name, value in typed.items():
        text = " ".join(strings(value)).replace("\N{NO-BREAK SPACE}", " ")
        found = next((one for one in _ARTICLE.findall(text) if one not in known), "")
        if found:
            yield LintFinding("letter.lint.article_by_hand", False, name, f"Pasal {found}")
        other = next((row for row in ended if _names(text, row)), None)
        if other is not None:
            yield LintFinding("letter.lint.regulation_of_other_day", False, name, other.short)


def _articles(tables: Law, person: Obj, rules: RuleSet) -> Iterator[str]:
    """Yield the numbers of the articles that a letter about somebody may name."""
    rows = [tables.find(Violation, str(code)) for code in person.get("allegations", [])]
    cited = [one for row in rows if row is not None for one in row.breached]
    for sanction in tables.sanctions(rules):
        cited += sanction.basis
    yield from (one.pasal for one in cited if one.holds_in(rules.code))


def _outside(row: Regulation, rules: RuleSet) -> bool:
    """Say whether a regulation was not in force while the rules of the act held."""
    over = row.valid_to is not None and row.valid_to < rules.valid_from
    begun, last = row.valid_from, rules.valid_to
    return over or (begun is not None and last is not None and begun > last)


def _names(text: str, row: Regulation) -> bool:
    """Say whether a text names a regulation, by its short name or by number and year."""
    long = rf"\bNomor {re.escape(row.number)} Tahun {row.year}\b"
    kind = row.name.partition(" Nomor ")[0]
    return row.short in text or bool(re.search(rf"{re.escape(kind)} {long}", text))


def _said(data: LetterData) -> str:
    said = " ".join(strings(msgspec.to_builtins(data))).replace("\N{NO-BREAK SPACE}", " ")
    return said.casefold()
