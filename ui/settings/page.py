"""The rail's "Pengaturan": sections at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.officers.officers_section import OfficersSection
from ui.rules.page import RulesPage
from ui.settings.about_section import AboutSection
from ui.settings.agendas_section import AgendasSection
from ui.settings.events_section import EventsSection
from ui.settings.letters_section import LettersSection
from ui.settings.looking import SettingsView
from ui.settings.office_section import OfficeSection
from ui.settings.officer_section import OfficerSection
from ui.settings.officials_section import OfficialsSection
from ui.settings.section import Section
from ui.settings.style_section import StyleSection
from ui.settings.terms_section import TermsSection
from ui.settings.wording_section import WordingSection
from ui.style.icons import Tone, icon
from ui.style.tokens import GRID, tokens_of
from ui.sync.enrolment_page import EnrolmentPage
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import fill

_DATA = Qt.ItemDataRole.UserRole
OFFICE, OFFICIALS, EVENTS, LETTERS, RULES, ENROLMENT, OFFICER, ABOUT = (
    "office", "officials", "events", "letters", "rules", "enrolment", "officer", "about",
)  # fmt: skip
OFFICERS, TERMS, STYLE, WORDING = "officers", "terms", "style", "wording"
AGENDAS = "agendas"


IMPORTS = "imports"
_NARROW = 960
"""Pixels under which the list at the left would take room that the sections need."""


class SettingsPage(QWidget):
    """A dot marks a section that still lacks what letters need.

    A section is made when somebody first goes there; the list of all of them is there at once.
    """

    section_made = Signal(str)
    section_shown = Signal(str)
    list_requested = Signal(str)
    """A filter of the list of cases that somebody wants to see."""

    def __init__(
        self,
        login: str,
        enrolment: Callable[[], EnrolmentPage],
        rules: Callable[[], RulesPage],
        imports: Callable[[], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles: dict[str, tuple[str, str, Callable[[], QWidget]]] = {
            OFFICE: (self.tr("Office"), "building", OfficeSection),
            OFFICIALS: (self.tr("Officials"), "id-badge-2", OfficialsSection),
            OFFICERS: (self.tr("Officers"), "users", OfficersSection),
            EVENTS: (self.tr("Elections"), "flag", EventsSection),
            LETTERS: (self.tr("Letters"), "mail", LettersSection),
            AGENDAS: (self.tr("Agendas"), "list", AgendasSection),
            STYLE: (self.tr("Layout"), "file-text", StyleSection),
            WORDING: (self.tr("Sentences"), "edit", WordingSection),
            TERMS: (self.tr("Terms"), "clock", TermsSection),
            RULES: (self.tr("Rules"), "scale", rules),
            ENROLMENT: (self.tr("Enrolment"), "certificate", enrolment),
            OFFICER: (self.tr("My passphrase"), "key", lambda: OfficerSection(login)),
            IMPORTS: (self.tr("Old register"), "download", imports or QWidget),
            ABOUT: (self.tr("About Netra"), "info-circle", AboutSection),
        }
        if imports is None:
            del self._titles[IMPORTS]
        self._made: dict[str, QWidget] = {}
        self._view: SettingsView | None = None
        self._lacking: frozenset[str] = frozenset()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Settings"))
        self._list.setFixedWidth(188)
        self._stack = QStackedWidget()
        for key, (title, _, _) in self._titles.items():
            item = QListWidgetItem(title)
            item.setData(_DATA, key)
            self._list.addItem(item)
        self._side = QWidget()
        left = QVBoxLayout(self._side)
        left.setContentsMargins(GRID * 3, GRID * 2, GRID, GRID * 2)
        left.setSpacing(GRID)
        left.addWidget(PlainLabel(self.tr("Settings"), TextKind.TITLE))
        left.addWidget(self._list, 1)
        self._pick = QComboBox()
        self._pick.setAccessibleName(self.tr("Settings"))
        self._pick.addItems([title for title, _, _ in self._titles.values()])
        self._pick.activated.connect(self._list.setCurrentRow)
        self._above = QWidget()
        above = QHBoxLayout(self._above)
        above.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        above.addWidget(PlainLabel(self.tr("Settings"), TextKind.TITLE))
        above.addWidget(self._pick, 1)
        self._above.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        fill(self, self._above, row)
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(self._go)
        self.setFocusProxy(self._list)
        self._mark()

    # Sections

    @property
    def keys(self) -> tuple[str, ...]:
        """The sections, in their order."""
        return tuple(self._titles)

    @property
    def made(self) -> tuple[str, ...]:
        """The sections in which somebody has been."""
        return tuple(self._made)

    def section(self, key: str) -> QWidget:
        """Return a section, making it if need be; ``KeyError`` for an unknown one."""
        if key not in self._made:
            widget = self._titles[key][2]()
            self._made[key] = widget
            self._stack.addWidget(widget)
            if self._view is not None:
                self._fill(key, self._view)
            self.section_made.emit(key)
        return self._made[key]

    @property
    def office(self) -> OfficeSection:
        """Name, address and crest of the office."""
        return cast("OfficeSection", self.section(OFFICE))

    @property
    def officials(self) -> OfficialsSection:
        """Who holds which post."""
        return cast("OfficialsSection", self.section(OFFICIALS))

    @property
    def officers(self) -> OfficersSection:
        """Who works with this vault."""
        return cast("OfficersSection", self.section(OFFICERS))

    @property
    def events(self) -> EventsSection:
        """Elections and other events."""
        return cast("EventsSection", self.section(EVENTS))

    @property
    def letters(self) -> LettersSection:
        """What holds for all letters."""
        return cast("LettersSection", self.section(LETTERS))

    @property
    def agendas(self) -> AgendasSection:
        """The series of numbers."""
        return cast("AgendasSection", self.section(AGENDAS))

    @property
    def layout_(self) -> StyleSection:
        """The look of letters."""
        return cast("StyleSection", self.section(STYLE))

    @property
    def wording(self) -> WordingSection:
        """The sentences of letters."""
        return cast("WordingSection", self.section(WORDING))

    @property
    def terms(self) -> TermsSection:
        """The terms that the office sets itself."""
        return cast("TermsSection", self.section(TERMS))

    @property
    def rules(self) -> RulesPage:
        """The tables of law."""
        return cast("RulesPage", self.section(RULES))

    @property
    def enrolment(self) -> EnrolmentPage:
        """How this installation is known to the others."""
        return cast("EnrolmentPage", self.section(ENROLMENT))

    @property
    def officer(self) -> OfficerSection:
        """The passphrase of the officer at the desk."""
        return cast("OfficerSection", self.section(OFFICER))

    @property
    def about(self) -> AboutSection:
        """The program and its tables."""
        return cast("AboutSection", self.section(ABOUT))

    # What they show

    def show_view(self, view: SettingsView) -> None:
        """Show what is saved; what somebody is typing stays."""
        self._view = view
        self._lacking = view.lacking
        self._mark()
        for key in self._made:
            self._fill(key, view)

    def _fill(self, key: str, view: SettingsView) -> None:
        widget = self._made[key]
        if isinstance(widget, Section) and widget.is_changed:
            return
        match widget:
            case OfficeSection() | LettersSection() | StyleSection():
                widget.show_view(view)
            case OfficialsSection():
                widget.show_entries(widget.entries(view), _missing_roles(view, "official"))
            case EventsSection():
                widget.show_entries(widget.entries(view), _missing_roles(view, "event"))
            case AgendasSection():
                refusal = view.refusals.get("letter.agenda", "")
                widget.show_entries(widget.entries(view), (refusal, refusal))
            case OfficerSection():
                widget.show_officer(view.officer)
            case AboutSection():
                widget.show_pack(view.pack)

    def show_section(self, key: str, object_id: str = "") -> None:
        """Go to a section, and to one entry of it; an unknown section leads to the first."""
        wanted = key if key in self._titles else OFFICE
        self._show(wanted)
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(self.keys.index(wanted))
        if key == OFFICIALS and object_id:
            self.officials.show_entry(object_id)
        elif key == AGENDAS and object_id:
            self.agendas.show_entry(object_id)
        widget = self.section(wanted)
        (widget.focusProxy() or widget).setFocus()

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The sections where something was typed and not saved, in their order."""
        return tuple(key for key in self._titles if key in self._made and self._is_unsaved(key))

    def _is_unsaved(self, key: str) -> bool:
        widget = self._made[key]
        return (isinstance(widget, Section) and widget.is_changed) or (
            isinstance(widget, WordingSection) and widget.has_drafts
        )

    @property
    def lacking(self) -> frozenset[str]:
        """The sections with a dot."""
        return self._lacking

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the section that is chosen; until the page is seen none is needed."""
        super().showEvent(event)
        if not self._made:
            self._go(self._list.currentRow())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose sections in a box instead of a list while there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._above.setVisible(narrow)
        self._side.setHidden(narrow)
        self.setFocusProxy(self._pick if narrow else self._list)

    def _show(self, key: str) -> None:
        self._pick.setCurrentIndex(self.keys.index(key))
        self._stack.setCurrentWidget(self.section(key))
        self.section_shown.emit(key)

    @Slot(int)
    def _go(self, row: int) -> None:
        self._show(str(self._list.item(row).data(_DATA)))

    def _mark(self) -> None:
        look = tokens_of(self.palette())
        for row in range(self._list.count()):
            item = self._list.item(row)
            title, name, _ = self._titles[str(item.data(_DATA))]
            lacks = item.data(_DATA) in self._lacking
            item.setIcon(icon("circle-dot" if lacks else name, look,
                              Tone.WARNING if lacks else Tone.SECOND))  # fmt: skip
            said = self.tr("{section} ●").format(section=title) if lacks else title
            item.setText(said)
            self._pick.setItemText(row, said)
            self._pick.setItemIcon(row, item.icon())
            spoken = self.tr("{section}, not complete yet").format(section=title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken if lacks else title)

    def changeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Tint the icons anew in another theme."""
        if isinstance(event, QEvent):
            super().changeEvent(event)
            if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_list"):
                self._mark()


def _missing_roles(view: SettingsView, what: str) -> tuple[str, str]:
    return view.refusals.get(f"{what}.add", ""), view.refusals.get(f"{what}.edit", "")
