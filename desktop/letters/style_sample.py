"""A page to judge a profile by: the office's own head, invented persons, marked DRAF."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.cases.office import office_view, officials, today
from desktop.cases.rules import law_of
from desktop.errors import BugError
from desktop.letters.drawing import letterhead_of
from desktop.letters.filling import compose_form
from desktop.letters.gather import chosen_official, official_of
from desktop.letters.model import LetterData
from desktop.letters.offered import form_of
from desktop.letters.office_style import OfficeStyle, style_on, teach_fonts
from desktop.letters.office_wording import wording_in_use
from desktop.letters.ports import LetterUnit, Press, Printed
from desktop.letters.trial import Extent, trial_setting, trial_values

SAMPLES: Final = ("UND-1", "PGL-1", "HD-R2")
"""A letter to somebody, a titled paper of the office, a decree of the head of region."""


def style_sample(
    unit: LetterUnit, press: Press, kind: str = "UND-1", style: OfficeStyle | None = None
) -> Printed:
    """Return a kind of letter in a profile, today's without one.

    Raises ``letter.unknown_kind``, and what the style refuses.
    """
    form = form_of(press, kind)
    look = style or style_on(unit, today(unit)).style
    profile = look.for_form(form)
    teach_fonts(unit, press, profile)
    wording = wording_in_use(unit, press, kind)
    values = trial_values(form, wording, Extent.NORMAL, profile.month_style)
    office = office_view(unit)
    ppk = official_of(law_of(unit), chosen_official(officials(unit, today(unit)), None, ppk=True))
    setting = trial_setting(form, wording, values, Extent.NORMAL)
    head = letterhead_of(unit, form.letterhead, office, ppk, look)
    if not any(head.office):
        head = setting.letterhead
    letter = compose_form(form, wording, values, replace(setting, letterhead=head))
    if not isinstance(letter, LetterData):
        raise BugError(f"the trial of {kind} is not whole")
    return press.render(kind, letter, profile, draft=True)
