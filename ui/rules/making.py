"""The factory of this room."""

from __future__ import annotations

from ui.background import Background
from ui.rules.controller import RulesController
from ui.rules.page import RulesPage
from ui.widgets.system_dialogs import Dialogs


def make_rules_page(background: Background, dialogs: Dialogs | None = None) -> RulesPage:
    """Return the page of rules; it looks when it is first seen."""
    page = RulesPage()
    RulesController(page, background, dialogs or Dialogs())
    return page
