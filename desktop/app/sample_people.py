"""Acquaintances among the people of the practice vault: repeats, old spellings, a sanction.

So that whoever practises finds somebody who was here before, two cards that may be one
person, a link that can be undone, and a sanction from before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.app.wiring import Session
from desktop.cases.persons import add_prior_sanction, link_respondent
from desktop.cases.registration import Registered
from desktop.journal.model import Json

_AGAIN: Final = {3: 1, 5: 2, 6: 1}
"""Number of a case, and of the earlier case whose first respondent stands in it again."""
_UNNUMBERED: Final = frozenset((5, 6))
"""Cases in which he is entered in the old spelling and without a number."""
_LINKED: Final = 6


def again(
    number: int, respondent: dict[str, Json], seen: Mapping[int, dict[str, Json]]
) -> dict[str, Json]:
    """Return the first respondent of a case: somebody known in some of them."""
    known = seen.get(_AGAIN.get(number, -1))
    if known is None:
        return respondent
    name = str(known["name"])
    if number not in _UNNUMBERED:
        return {**respondent, "name": name, "nip": known["nip"]}
    spelt = name.replace("u", "oe").replace("j", "dj").replace("ya", "ja")
    return {**respondent, "name": spelt, "nip": "", "unit": known["unit"]}


def acquaint(session: Session, made: Mapping[int, Registered]) -> None:
    """Link one person whom two cases spell differently, and enter a sanction from before."""
    known = made.get(_AGAIN[_LINKED])
    late = made.get(_LINKED)
    if known is None or late is None:
        return
    person = known.respondents[0]
    session.do(link_respondent, late.respondents[0], person, "Nama dan unit kerja sama (latihan)")
    sanction: dict[str, Json] = {
        "sanction": "HD-R2",
        "number": "800/17/BKPSDM/2019",
        "dated": "2019-08-12",
        "official": "Kepala dinas (contoh)",
        "source": "Berkas kepegawaian (contoh)",
    }
    session.do(add_prior_sanction, person, sanction)
