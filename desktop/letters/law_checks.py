"""Does a letter name a sanction that the law of the day of the act knows? Asked before issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from desktop.cases.lookup import need
from desktop.cases.rules import law_of
from desktop.cases.standing import rules_of, sanction_of
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.law.model import Sanction
from desktop.letters.checks import LintFinding
from desktop.letters.gather import sanction_text
from desktop.letters.leak_check import strings
from desktop.letters.model import LetterData
from desktop.letters.ports import LetterUnit

_CODE: Final = "letter.lint.sanction_of_other_law"
_SET_ASIDE: Final = "step.sanction_not_offered"
"""What an officer sets aside, with a reason, when he takes the step for such a sanction."""


def sanction_remarks(
    unit: LetterUnit, people: Sequence[Obj], data: LetterData
) -> Iterator[LintFinding]:
    """Yield a remark for everybody whose sanction, named in the letter, is of another law.

    It blocks, unless an officer had set the same doubt aside when the sanction was imposed.
    """
    tables = law_of(unit)
    said = " ".join(strings(msgspec.to_builtins(data))).replace("\N{NO-BREAK SPACE}", " ")
    said = said.casefold()
    for at, person in enumerate(people):
        steps = unit.objects.children(person.id, "step")
        row = tables.find(Sanction, sanction_of(steps) or person.text("proposed_sanction"))
        if row is None:
            continue
        rules = rules_of(tables, person, need(unit, ObjectId(person.parent or ""), "case"))
        named = row.name.casefold() in said or sanction_text(tables, row.code).casefold() in said
        if named and row not in tables.sanctions(rules):
            aside = any(_SET_ASIDE in step.get("overridden", []) for step in steps)
            details = {"name": row.name, "rule_set": rules.name}
            yield LintFinding(
                _CODE, not aside, f"respondents[{at}].sanction", person.text("name"), details
            )
