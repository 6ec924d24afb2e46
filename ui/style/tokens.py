"""Every colour and measure of the window, by what it is for.

Four sets: light and dark, each with the accent of real work or of the practice
vault. A widget that paints itself asks :func:`tokens_of` its own palette, so
nothing has to be handed around and a change of theme needs no registry.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

GRID = 8
"""Distances are multiples of this many pixels, or half of it."""
RADIUS = 6
FOCUS_RING = 2
ROW = 32
ROW_COMPACT = 26
RAIL = 176
RAIL_FOLDED = 56

BASE_PT = 10.5
SECOND_PT = 9.0
TITLE_PT = 13.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#rrggbb``, named by use."""

    dark: bool
    practice: bool
    page: str
    surface: str
    line: str
    edge: str
    """Border of something one can type into or press; stronger than ``line``."""
    text: str
    second: str
    faint: str
    """Text of what is disabled."""
    accent: str
    accent_down: str
    on_accent: str
    hover: str
    selected: str
    danger: str
    warning: str
    good: str
    danger_wash: str
    warning_wash: str
    good_wash: str
    info_wash: str
    band: str
    on_band: str


def _mix(one: str, other: str, share: float) -> str:
    """Return ``one`` with ``share`` (0 to 1) of ``other`` in it."""
    first, second = QColor(one), QColor(other)
    parts = (
        round(a + (b - a) * share)
        for a, b in (
            (first.red(), second.red()),
            (first.green(), second.green()),
            (first.blue(), second.blue()),
        )
    )
    return "#{:02x}{:02x}{:02x}".format(*parts)


@cache
def tokens(*, dark: bool, practice: bool = False) -> Tokens:
    """Return the set of one theme."""
    if dark:
        page, surface, line, text, second = "#14181e", "#1c222b", "#313a46", "#e6eaf0", "#a3aebd"
        danger, warning, good = "#f2877f", "#e0b050", "#79c796"
        accent = "#cf9df0" if practice else "#6fa8e6"
        on_accent, band, on_band = "#10151b", "#5b2d78", "#ffffff"
    else:
        page, surface, line, text, second = "#f6f7f9", "#ffffff", "#d8dee6", "#1a2330", "#566274"
        danger, warning, good = "#b3261e", "#8a5a00", "#1e6b3a"
        accent = "#7a3a9e" if practice else "#1d5fa6"
        on_accent, band, on_band = "#ffffff", "#7a3a9e", "#ffffff"
    wash = 0.16 if dark else 0.09
    return Tokens(
        dark=dark,
        practice=practice,
        page=page,
        surface=surface,
        line=line,
        edge=_mix(line, second, 0.45),
        text=text,
        second=second,
        faint=_mix(second, surface, 0.35),
        accent=accent,
        accent_down=_mix(accent, text, 0.22),
        on_accent=on_accent,
        hover=_mix(surface, text, 0.05),
        selected=_mix(surface, accent, 0.26 if dark else 0.14),
        danger=danger,
        warning=warning,
        good=good,
        danger_wash=_mix(surface, danger, wash),
        warning_wash=_mix(surface, warning, wash),
        good_wash=_mix(surface, good, wash),
        info_wash=_mix(surface, accent, wash),
        band=band,
        on_band=on_band,
    )


def palette(look: Tokens) -> QPalette:
    """Return the palette of a theme, for what the sheet does not reach."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: look.page,
        role.WindowText: look.text,
        role.Base: look.surface,
        role.AlternateBase: look.surface,
        role.Text: look.text,
        role.Button: look.surface,
        role.ButtonText: look.text,
        role.BrightText: look.danger,
        role.ToolTipBase: look.surface,
        role.ToolTipText: look.text,
        role.PlaceholderText: look.second,
        role.Highlight: look.selected,
        role.HighlightedText: look.text,
        role.Accent: look.accent,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Light: look.surface,
        role.Midlight: look.hover,
        role.Mid: look.line,
        role.Dark: look.edge,
        role.Shadow: look.line,
    }
    result = QPalette()
    for which, colour in colours.items():
        result.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(group.Disabled, which, QColor(look.faint))
    return result


def tokens_of(current: QPalette) -> Tokens:
    """Return the set that ``current`` was made from."""
    page = current.color(QPalette.ColorGroup.Active, QPalette.ColorRole.AlternateBase)
    accent = current.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Link).name()
    dark = page.lightness() < 128
    return tokens(dark=dark, practice=accent == tokens(dark=dark, practice=True).accent)
