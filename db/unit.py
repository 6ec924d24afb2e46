"""One transaction: the stores, who is at the desk, and when.

``Unit`` fits the ports of every room by shape. A read-only unit sees one snapshot and
has no way to write.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from db.blobs import BlobBox
from db.bundle_store import Bundles
from db.case_store import CaseStore
from db.device_store import Devices
from db.engine import Connection
from db.evidence_store import EvidenceStore
from db.files import Files
from db.journal_store import Fold, Objects, Projector, Trail
from db.letter_store import LetterStore
from db.local_store import Local
from db.officer_store import OfficerStore
from db.person_store import PersonStore
from db.prevention_store import PreventionStore
from db.recorder import Author, Recorder
from db.register_store import RegisterStore
from db.rules_store import RulesStore
from db.search_store import SearchStore
from db.sheet_store import SheetStore
from db.standing_store import StandingStore
from db.trail import Snapshot
from desktop.clock import Clock
from desktop.errors import BugError
from desktop.ids import DeviceId
from desktop.journal.model import Registry, Side, Who

if TYPE_CHECKING:
    from db.asof import Past
    from db.dossier_store import DossierStore


@dataclass(frozen=True, slots=True)
class Rules:
    """By what ops are folded: the same for the present, the past, and a dossier."""

    registry: Registry
    projectors: Mapping[str, Projector]


@dataclass(frozen=True, slots=True)
class Identity:
    """What this vault is: fixed at its making, except the epoch.

    ``scope`` is empty until a vault made to join an office has done so.
    """

    vault: str
    device: DeviceId
    epoch: int
    side: Side
    scope: str


class Unit:
    """The stores of one transaction over one connection."""

    def __init__(
        self,
        connection: Connection,
        identity: Identity,
        who: Who,
        clock: Clock,
        blobs: BlobBox,
        writing: tuple[Registry, Mapping[str, Projector], str] | None,
    ) -> None:
        self._db = connection
        self._identity = identity
        self._who = who
        self._clock = clock
        self._blobs = blobs
        self._fold: Fold | None = None
        self._recorder: Recorder | None = None
        self._past: Past | None = None
        self._rules: Rules | None = None
        if writing is not None:
            registry, projectors, app = writing
            self._rules = Rules(registry, projectors)
            author = Author(identity.device, identity.epoch, who, app)
            self._fold = Fold(connection, registry, projectors)
            self._recorder = Recorder(connection, self._fold, registry, author, clock)

    def look_back(self, past: Past) -> None:
        """Let this unit open the past; the store gives it to those that only read."""
        self._past = past

    def fold_by(self, rules: Rules) -> None:
        """Let this unit open dossiers, by these rules."""
        self._rules = rules

    @property
    def past(self) -> Past:
        """What stood here at an earlier moment."""
        if self._past is None:
            raise BugError("only a query looks back")
        return self._past

    @property
    def clock(self) -> Clock:
        """Now."""
        return self._clock

    @property
    def who(self) -> Who:
        """The officer at the desk."""
        return self._who

    @property
    def side(self) -> Side:
        """Whether this vault is a region's or headquarters'."""
        return self._identity.side

    @property
    def device(self) -> DeviceId:
        """This installation."""
        return self._identity.device

    @property
    def epoch(self) -> int:
        """How often this vault was restored or copied, plus one."""
        return self._identity.epoch

    @property
    def vault(self) -> str:
        """The vault's own id."""
        return self._identity.vault

    @property
    def scope(self) -> str:
        """Where this vault's own registered work lives."""
        return self._identity.scope

    @property
    def blobs(self) -> BlobBox:
        """The folder of encrypted files."""
        return self._blobs

    @cached_property
    def objects(self) -> Objects:
        """Objects as folded now."""
        return Snapshot(self._db) if self._fold is None else Objects(self._db)

    @cached_property
    def trail(self) -> Trail:
        """The journal, to read."""
        return Trail(self._db)

    @cached_property
    def local(self) -> Local:
        """This PC's own bookkeeping."""
        return Local(self._db)

    @cached_property
    def cases(self) -> CaseStore:
        """Lists and searches over cases and people."""
        return CaseStore(self._db, self._blobs, self._who.officer)

    @cached_property
    def search(self) -> SearchStore:
        """The search index, and the text of files."""
        return SearchStore(self._db, self._blobs, self._clock, self._who.officer)

    @cached_property
    def sheets(self) -> SheetStore:
        """What an import of an old register has to know."""
        return SheetStore(self._db)

    @cached_property
    def prevention(self) -> PreventionStore:
        """The prevention register."""
        return PreventionStore(self._db)

    @cached_property
    def evidence(self) -> EvidenceStore:
        """Meetings of cases, checks of files, marks of reporters."""
        return EvidenceStore(self._db, self._blobs, self._who.officer)

    @cached_property
    def people(self) -> PersonStore:
        """The registry of people."""
        return PersonStore(self._db, self._who.officer)

    @cached_property
    def letters(self) -> LetterStore:
        """The register of letters."""
        return LetterStore(self._db, self._who.officer)

    @cached_property
    def register(self) -> RegisterStore:
        """The register's numbers."""
        return RegisterStore(self._db, self._identity.device)

    @cached_property
    def officers(self) -> OfficerStore:
        """Who is barred from what, and whose cases are whose."""
        return OfficerStore(self._db, self._who.officer)

    @cached_property
    def rules(self) -> RulesStore:
        """Which respondents a change of the law would touch."""
        return RulesStore(self._db, self._who.officer)

    @cached_property
    def standings(self) -> StandingStore:
        """Who stands where, in flat rows."""
        return StandingStore(self._db, self._who.officer)

    @cached_property
    def files(self) -> Files:
        """The folder of encrypted files, as letters and papers use it."""
        return Files(self._blobs)

    @cached_property
    def devices(self) -> Devices:
        """The installations whose ops may count here."""
        return Devices(self._db)

    @cached_property
    def bundles(self) -> Bundles:
        """What was exchanged with whom."""
        return Bundles(self._db, self._blobs)

    @cached_property
    def dossiers(self) -> DossierStore:
        """What goes along with a case that is handed to another office."""
        from db.dossier_store import DossierStore

        if self._rules is None:
            raise BugError("nobody said by what rules a dossier is folded")
        return DossierStore(
            self._db, self._identity, self._who, self._blobs, self._clock, self._rules
        )

    @property
    def journal(self) -> Recorder:
        """The journal, to write."""
        if self._recorder is None:
            raise BugError("a query tried to write")
        return self._recorder

    @property
    def fold(self) -> Fold:
        """The journal, to apply ops that came from elsewhere."""
        if self._fold is None:
            raise BugError("a query tried to write")
        return self._fold

    @property
    def touched(self) -> frozenset[tuple[str, str]]:
        """Type and id of the objects changed so far."""
        return frozenset() if self._fold is None else frozenset(self._fold.touched)
