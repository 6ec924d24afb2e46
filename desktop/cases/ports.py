"""What this room needs of the database and the vault's folder."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desktop.cases.evidence_views import CrossLink, DueCheck, SharedMark
from desktop.cases.person_views import PersonColumn, PersonFilter, PersonPage, PersonRow
from desktop.cases.prevention_views import PreventionFigures, PreventionFilter, PreventionPage
from desktop.cases.quickfilter import Condition
from desktop.cases.today_views import StandingLists
from desktop.cases.views import CaseColumn, CasePage, FileCheck, PersonLine
from desktop.ids import ObjectId
from desktop.journal.ports import JournalUnit

if TYPE_CHECKING:
    from desktop.cases.finding import FileToRead, Ranked, ReadFiles


class CaseLists(Protocol):
    """Lists and searches, and what only the tables know."""

    def page(
        self,
        wanted: Sequence[Condition],
        sort: CaseColumn,
        *,
        descending: bool,
        limit: int,
        offset: int,
    ) -> CasePage:
        """Return one page of the cases for which every condition holds."""
        ...

    def people(self, query: str, limit: int) -> tuple[PersonLine, ...]:
        """Return the people whose name or NIP has the query in it, the latest first."""
        ...

    def with_nip(self, nip: str) -> list[ObjectId]:
        """Return the respondents who bear this NIP, the latest first."""
        ...

    def last_serial(self, year: int, low: int, high: int) -> int | None:
        """Return the highest register serial of the year within a range, or ``None``."""
        ...

    def tree(self, top: ObjectId) -> list[ObjectId]:
        """Return an object and everything that hangs on it, withdrawn things too."""
        ...

    def cases_with_file(self, sha256: str) -> list[ObjectId]:
        """Return the cases that already hold a file as evidence."""
        ...

    def holds(self, sha256: str, size: int) -> bool:
        """Say whether a file lies in this vault; whether it is sound is another question."""
        ...

    def has_travelled(self, oid: ObjectId) -> bool:
        """Say whether the op that made this object was written into a bundle or came in one."""
        ...


class EvidenceLists(Protocol):
    """What only the tables know of evidence: meetings of cases, checks of files, reporters."""

    def checked(self, sha256: str) -> FileCheck | None:
        """Return when this PC last read a file through, or ``None``."""
        ...

    def note_check(self, sha256: str, check: FileCheck) -> None:
        """Remember what reading a file through has found."""
        ...

    def due(self, before: datetime, limit: int) -> tuple[DueCheck, ...]:
        """Return cases with files that nobody has read through since, the longest first."""
        ...

    def links_of(self, case: ObjectId, limit: int) -> tuple[CrossLink, ...]:
        """Return by which marks other cases meet a case."""
        ...

    def links(self, limit: int) -> tuple[SharedMark, ...]:
        """Return the marks that several cases share, those of most cases first."""
        ...

    def keep_reporter_marks(self, reporter: ObjectId, digests: Sequence[bytes]) -> None:
        """Remember the digests of a reporter's name, address and numbers, on this PC alone."""
        ...

    def drop_file(self, sha256: str, size: int) -> bool:
        """Delete a file that was sealed for nothing; says whether it went."""
        ...

    def cases_with_marks(self, limit: int) -> tuple[ObjectId, ...]:
        """Return the cases whose reporters have digests here, those changed last first."""
        ...

    def reporter_marks(self, reporters: Sequence[ObjectId]) -> frozenset[bytes]:
        """Return the digests of these reporters."""
        ...


class PreventionLists(Protocol):
    """The prevention register, as lists and reports read it."""

    def page(self, wanted: PreventionFilter, limit: int, offset: int) -> PreventionPage:
        """Return a page of the register, the latest day first."""
        ...

    def figures(self, year: int | None, event: str) -> PreventionFigures:
        """Return what the register counts to."""
        ...

    def numbered(self, register_number: str) -> list[ObjectId]:
        """Return the cases that bear a register number."""
        ...


class Register(Protocol):
    """The register's numbers, and when this PC last wrote anything."""

    def with_number(self, number: str, scope: str | None = None) -> list[ObjectId]:
        """Return the cases that bear a register number, of one office or of all."""
        ...

    def shared_numbers(self) -> list[tuple[str, list[ObjectId]]]:
        """Return the numbers that several cases of one office bear, and those cases."""
        ...

    def last_entry(self, scope: str) -> datetime | None:
        """Return when this PC last wrote into a scope of the journal."""
        ...


class OfficerLists(Protocol):
    """What only the tables know about officers."""

    def bars(self, case: ObjectId, officer: str | None = None) -> tuple[tuple[ObjectId, str], ...]:
        """Return what bars an officer from a case: respondent or recusal, and which of both."""
        ...

    def barred_from(self, case: ObjectId) -> frozenset[str]:
        """Return the ids of the officers who are barred from a case."""
        ...

    def cases_of(self, name: str) -> tuple[ObjectId, ...]:
        """Return the cases in the charge of the officer of this name, by register number."""
        ...

    def counts(self) -> dict[str, int]:
        """Return how many cases each name has in charge."""
        ...

    def approvals(self, status: str, since: int = 0) -> tuple[ObjectId, ...]:
        """Return what waits for a second person, was decided, or is on paper not yet filed.

        ``since`` leaves out what was asked for before, in milliseconds since 1970.
        """
        ...


class PersonLists(Protocol):
    """The registry of people, as only the tables know it; see ``db.person_store``."""

    def page(
        self,
        wanted: PersonFilter,
        sort: PersonColumn,
        *,
        descending: bool,
        limit: int,
        offset: int,
    ) -> PersonPage:
        """Return one page of the registry."""
        ...

    def rows(self, people: Collection[ObjectId]) -> tuple[PersonRow, ...]:
        """Return these people, by any of their cards."""
        ...

    def find(self, text: str, limit: int) -> tuple[PersonRow, ...]:
        """Return the people whose name or number fits what was typed, the best first."""
        ...

    def namesakes(self, name: str, limit: int) -> tuple[PersonRow, ...]:
        """Return the people whose whole name is like this one, the likest first."""
        ...

    def root(self, card: ObjectId) -> ObjectId | None:
        """Return the card that stands for a person, by any of his cards."""
        ...

    def cards(self, root: ObjectId) -> list[ObjectId]:
        """Return all cards of a person, the oldest first."""
        ...

    def with_nip(self, nip: str) -> list[ObjectId]:
        """Return the cards with this number, the oldest first."""
        ...

    def with_old_nip(self, nip_old: str) -> list[ObjectId]:
        """Return the people with this old number."""
        ...

    def respondents(self, person: ObjectId, *, all_cases: bool = False) -> list[ObjectId]:
        """Return where a person appears, the latest first, or also where nobody may look."""
        ...

    def on_card(self, card: ObjectId) -> list[ObjectId]:
        """Return the respondents of one card alone, whoever may see them."""
        ...

    def prior_sanctions(self, person: ObjectId) -> list[ObjectId]:
        """Return the sanctions from before that were entered for a person."""
        ...

    def differences(self, cards: Collection[ObjectId]) -> list[tuple[ObjectId, ObjectId, ObjectId]]:
        """Return who is not one with these cards: the saying, the card, the other card."""
        ...

    def without_nip(self, limit: int) -> list[ObjectId]:
        """Return the people without a number, the latest first."""
        ...

    def of_one_birth(self, limit: int) -> list[tuple[ObjectId, ObjectId]]:
        """Return pairs of different numbers with one date of birth and a sound in common."""
        ...


class GuardedUnit(JournalUnit, Protocol):
    """One transaction, as far as looking past a bar on a case reaches."""

    @property
    def officers(self) -> OfficerLists:
        """Who is barred from what, and whose cases are whose."""
        ...


class Local(Protocol):
    """This PC's own settings."""

    def get(self, key: str) -> str | None:
        """Return a stored text, or ``None``."""
        ...

    def set(self, key: str, value: str) -> None:
        """Store a text under ``key``."""
        ...

    def secret(self, name: str) -> bytes | None:
        """Return a secret key, or ``None``."""
        ...

    def keep_secret(self, name: str, value: bytes) -> None:
        """Store a secret key under ``name``."""
        ...


class Search(Protocol):
    """The search index, and the text of files."""

    def words(self, text: str) -> list[str]:
        """Return the words of a typed text that are looked for."""
        ...

    def ranked(self, text: str, *, limit: int, offset: int) -> Ranked:
        """Return a page of what holds every word of a text, the best first."""
        ...

    def page_text(self, sha256: str, page: int) -> tuple[str, bool]:
        """Return the text of a file's page, from 1, and whether the file has pages at all."""
        ...

    def unread(self) -> int:
        """Return how many files were not read yet."""
        ...

    def to_read(self, limit: int) -> tuple[FileToRead, ...]:
        """Return files that lie here and were not read yet."""
        ...

    def read_files(self) -> ReadFiles:
        """Return how far the reading of files has come."""
        ...

    def keep_text(self, sha256: str, state: str, pages: Sequence[str]) -> None:
        """Keep how the reading of a file went, and its text page by page."""
        ...


class Past(Protocol):
    """What stood in this vault at an earlier moment."""

    def held(self, top: ObjectId, moment: datetime) -> bool:
        """Say whether an object lay here at a moment."""
        ...

    def until(self, top: ObjectId, moment: datetime) -> AbstractContextManager[CaseUnit]:
        """Yield a read-only unit that sees an object as of a moment; its clock stands there."""
        ...


class CaseUnit(JournalUnit, Protocol):
    """One transaction, as far as cases reach."""

    @property
    def past(self) -> Past:
        """What stood here at an earlier moment; only for queries."""
        ...

    @property
    def search(self) -> Search:
        """The search index, and the text of files."""
        ...

    @property
    def cases(self) -> CaseLists:
        """Lists and searches over cases and people."""
        ...

    @property
    def register(self) -> Register:
        """The register's numbers."""
        ...

    @property
    def officers(self) -> OfficerLists:
        """Who is barred from what, and whose cases are whose."""
        ...

    @property
    def evidence(self) -> EvidenceLists:
        """What only the tables know of evidence."""
        ...

    @property
    def prevention(self) -> PreventionLists:
        """The prevention register."""
        ...

    @property
    def people(self) -> PersonLists:
        """The registry of people."""
        ...

    @property
    def standings(self) -> StandingLists:
        """Who stands where, in flat rows."""
        ...

    @property
    def local(self) -> Local:
        """This PC's own settings."""
        ...
