"""What a letter says of the law, looked at before issue.

Does the law of the day of the act know the sanction it names, and has anybody confirmed the
articles that it cites?
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from desktop.cases.lookup import need
from desktop.cases.rules import law_of
from desktop.cases.standing import rules_of, sanction_of
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.law.model import Citation, Row, RuleSet, Sanction, Violation
from desktop.law.packs import Law
from desktop.letters.gather import sanction_text
from desktop.letters.leak_check import strings
from desktop.letters.model import LetterData, LintFinding
from desktop.letters.ports import LetterUnit

_CODE: Final = "letter.lint.sanction_of_other_law"
_UNVERIFIED: Final = "letter.lint.article_unverified"
_SET_ASIDE: Final = "step.sanction_not_offered"
"""What an officer sets aside, with a reason, when he takes the step for such a sanction."""


def sanction_remarks(
    unit: LetterUnit, people: Sequence[Obj], data: LetterData
) -> Iterator[LintFinding]:
    """Yield a remark for everybody whose sanction, named in the letter, is of another law.

    It blocks, unless an officer had set the same doubt aside when the sanction was imposed.
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
        named = row.letter == data.kind or any(one in said for one in words)
        if named and row not in tables.sanctions(rules):
            aside = any(_SET_ASIDE in step.get("overridden", []) for step in steps)
            details = {"name": row.name, "rule_set": rules.name}
            yield LintFinding(
                _CODE, not aside, f"respondents[{at}].sanction", person.text("name"), details
            )


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


def _said(data: LetterData) -> str:
    said = " ".join(strings(msgspec.to_builtins(data))).replace("\N{NO-BREAK SPACE}", " ")
    return said.casefold()
