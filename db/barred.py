"""Which cases an officer may not see: the condition that every list and search carries.

Whoever is named in a case, or recused from it, finds it nowhere: no list, search, count,
register of letters or table of people. A query over anything that hangs on a case adds

    WHERE … AND {visible_case("case_oid")}

with the id of the officer at the desk as its value, which the stores are given when the
unit makes them. What is computed for the program itself (the next number of the register,
whether somebody was sanctioned before) looks at everything.
"""

from __future__ import annotations


def visible_case(column: str) -> str:
    """Return the condition that keeps barred cases out; it takes one value, the officer's id.

    ``column`` names the case's id. It is an SQL expression of ours, never something typed.
    """
    return f"{column} NOT IN (SELECT case_oid FROM barred WHERE officer = ?)"
