"""Lists of the office: motives, recipients of copies, secrecy, retention, regional offices."""

from __future__ import annotations

from datetime import date

from desktop.law.lists import Listed
from desktop.law.model import Citation


class Motive(Listed, frozen=True):
    """Why somebody breached neutrality, as far as known."""

    kind = "motive"


class CopyRecipient(Listed, frozen=True, kw_only=True):
    """Who may get a copy of a letter: ``label`` names him as letters do.

    ``tasks`` says in words why; a body that no longer has the task ends with ``valid_to``.
    """

    kind = "copy_recipient"
    body: str
    tasks: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


class ExclusionGround(Listed, frozen=True, kw_only=True):
    """A ground on which information is withheld from the public.

    ``covers`` says what; ``years`` how long, ``None`` without limit.
    """

    kind = "exclusion_ground"
    covers: str
    years: int | None = None
    basis: tuple[Citation, ...] = ()


class Retention(Listed, frozen=True, kw_only=True):
    """How long a series of records is kept: years in use, years after, and what then.

    Years without a value are the office's own to set; ``then`` is ``MUSNAH``, ``PERMANEN``
    or empty. Nothing is ever deleted by the program.
    """

    kind = "retention"
    active_years: int | None = None
    inactive_years: int | None = None
    then: str = ""


class PersonnelOffice(Listed, frozen=True, kw_only=True):
    """A regional office of the personnel agency (kantor regional BKN)."""

    kind = "kanreg_bkn"
    seat: str
