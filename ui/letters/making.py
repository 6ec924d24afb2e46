"""Factories: each makes a page with its controller as its child."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.ids import ObjectId
from desktop.letters.ports import Press
from ui.background import Background
from ui.letters.batch_controller import BatchController
from ui.letters.batch_page import BatchPage
from ui.letters.controller import IssuedController, LetterController
from ui.letters.issued_panel import IssuedPanel
from ui.letters.page import LetterPage
from ui.letters.register_page import RegisterController, RegisterPage
from ui.remembered import Remembered
from ui.widgets.square_code import ReadCodes
from ui.widgets.system_dialogs import Dialogs


def make_letter_page(
    background: Background,
    press: Press,
    people: Sequence[ObjectId],
    dialogs: Dialogs | None = None,
    kind: str = "",
) -> LetterPage:
    """Return the page that writes a letter about respondents of one case.

    Without ``kind`` it begins with the recommendation, REK-1 or REK-2 by their number.
    Connect ``field_requested``,
    ``case_requested``, ``back_requested`` and ``issued``.
    """
    page = LetterPage()
    LetterController(page, background, press, dialogs or Dialogs(), people, kind)
    return page


def make_batch_page(
    background: Background,
    press: Press,
    people: Sequence[ObjectId],
    event: str = "",
    dialogs: Dialogs | None = None,
) -> BatchPage:
    """Return the page that writes a letter to each of these people, or of an event.

    Connect ``case_requested`` and ``back_requested``.
    """
    page = BatchPage()
    BatchController(page, background, press, dialogs or Dialogs(), people, event)
    return page


def make_issued_page(
    background: Background,
    letter: ObjectId,
    dialogs: Dialogs | None = None,
    press: Press | None = None,
) -> IssuedPanel:
    """Return the page of an issued letter: shown, printed and saved from its stored bytes.

    Connect ``back_requested`` and ``case_requested``.
    """
    panel = IssuedPanel()
    IssuedController(panel, background, dialogs or Dialogs(), press).show(letter)
    return panel


def make_register_page(
    background: Background,
    remembered: Remembered,
    dialogs: Dialogs | None = None,
    press: Press | None = None,
    read_codes: ReadCodes | None = None,
) -> RegisterPage:
    """Return the register of letters; connect ``case_requested``.

    Without ``press`` the agenda cannot be saved for printing, without ``read_codes`` a paper
    is checked by its bytes, typed code or number alone.
    """
    page = RegisterPage(remembered)
    RegisterController(page, background, dialogs or Dialogs(), press, read_codes)
    return page
