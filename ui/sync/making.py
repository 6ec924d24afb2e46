"""Factories: each makes a page with its controller as its child."""

from __future__ import annotations

from pathlib import Path

from desktop.keys.wrapping import FLOOR, Cost
from ui.background import Background
from ui.sync.code_desk import CodeDesk
from ui.sync.conflicts_controller import ConflictsController
from ui.sync.conflicts_page import ConflictsPage
from ui.sync.controller import SyncController, SyncPlaces, SyncPress
from ui.sync.enrolment_controller import EnrolmentController
from ui.sync.enrolment_page import EnrolmentPage
from ui.sync.forks_controller import ForksController
from ui.sync.forks_page import ForksPage
from ui.sync.mailbox_controller import MailboxController
from ui.sync.page import SyncPage
from ui.sync.postbox_controller import PostboxController
from ui.sync.postbox_page import PostboxPage
from ui.sync.trust_controller import TrustController
from ui.sync.trust_page import TrustPage
from ui.widgets.system_dialogs import Dialogs


def make_enrolment_page(
    background: Background, dialogs: Dialogs | None = None, codes: CodeDesk | None = None
) -> EnrolmentPage:
    """Return the page of enrolment for either side; connect ``back_requested``.

    Without ``codes`` it knows files alone.
    """
    page = EnrolmentPage(by_codes=codes is not None)
    EnrolmentController(page, background, dialogs or Dialogs(), codes)
    return page


def make_conflicts_page(background: Background) -> ConflictsPage:
    """Return the page of fields with two values; connect ``back_requested``, ``case_requested``."""
    page = ConflictsPage()
    ConflictsController(page, background)
    return page


def make_trust_page(
    background: Background, dialogs: Dialogs | None = None, cost: Cost = FLOOR
) -> TrustPage:
    """Return the page of trust for either side; ``cost`` is that of a guess at the root's file."""
    page = TrustPage()
    TrustController(page, background, dialogs or Dialogs(), cost)
    MailboxController(page, background)
    return page


def make_postbox_page(background: Background, dialogs: Dialogs | None = None) -> PostboxPage:
    """Return the book of every bundle made here; connect ``back_requested``."""
    page = PostboxPage()
    PostboxController(page, background, dialogs or Dialogs())
    return page


def make_forks_page(background: Background, vault: Path) -> ForksPage:
    """Return the page of two histories; connect ``back_requested``, call ``open``."""
    page = ForksPage()
    ForksController(page, background, vault)
    return page


def make_sync_page(
    background: Background,
    press: SyncPress,
    places: SyncPlaces,
    dialogs: Dialogs | None = None,
    cost: Cost = FLOOR,
) -> SyncPage:
    """Return the rail's "Flashdisk"; ``places.vault`` is the folder of the open vault."""
    codes = None if places.read_codes is None else CodeDesk(press, places.read_codes)
    page = SyncPage(
        lambda: make_enrolment_page(background, dialogs, codes),
        lambda: make_conflicts_page(background),
        lambda: make_trust_page(background, dialogs, cost),
        lambda: make_postbox_page(background, dialogs),
        lambda: make_forks_page(background, places.vault),
    )
    SyncController(page, background, press, places, dialogs or Dialogs())
    return page
