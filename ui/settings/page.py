"""The rail's "Pengaturan": sections at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
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

_DATA = Qt.ItemDataRole.UserRole
OFFICE, OFFICIALS, EVENTS, LETTERS, RULES, ENROLMENT, OFFICER, ABOUT = (
    "office", "officials", "events", "letters", "rules", "enrolment", "officer", "about",
)  # fmt: skip
OFFICERS, TERMS, STYLE, WORDING = "officers", "terms", "style", "wording"
AGENDAS = "agendas"


IMPORTS = "imports"


class SettingsPage(QWidget):
    """A dot marks a section that still lacks what letters need."""

    section_shown = Signal(str)
    list_requested = Signal(str)
    """A filter of the list of cases that somebody wants to see."""

    def __init__(
        self,
        login: str,
        enrolment: EnrolmentPage,
        rules: RulesPage,
        imports: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.office, self.officials = OfficeSection(), OfficialsSection()
        self.events, self.letters = EventsSection(), LettersSection()
        self.enrolment, self.officer = enrolment, OfficerSection(login)
        self.layout_, self.wording = StyleSection(), WordingSection()
        self.agendas = AgendasSection()
        self.rules, self.about = rules, AboutSection()
        self.officers, self.terms = OfficersSection(), TermsSection()
        enrolment.back.hide()
        self._titles = {
            OFFICE: (self.tr("Office"), "building", self.office),
            OFFICIALS: (self.tr("Officials"), "id-badge-2", self.officials),
            OFFICERS: (self.tr("Officers"), "users", self.officers),
            EVENTS: (self.tr("Elections"), "flag", self.events),
            LETTERS: (self.tr("Letters"), "mail", self.letters),
            AGENDAS: (self.tr("Agendas"), "list", self.agendas),
            STYLE: (self.tr("Layout"), "file-text", self.layout_),
            WORDING: (self.tr("Sentences"), "edit", self.wording),
            TERMS: (self.tr("Terms"), "clock", self.terms),
            RULES: (self.tr("Rules"), "scale", self.rules),
            ENROLMENT: (self.tr("Enrolment"), "certificate", self.enrolment),
            OFFICER: (self.tr("My passphrase"), "key", self.officer),
            ABOUT: (self.tr("About Netra"), "info-circle", self.about),
        }
        self.imports = imports
        if imports is not None:
            about = self._titles.pop(ABOUT)
            self._titles[IMPORTS] = (self.tr("Old register"), "download", imports)
            self._titles[ABOUT] = about
        self._lacking: frozenset[str] = frozenset()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Settings"))
        self._list.setFixedWidth(188)
        self._stack = QStackedWidget()
        for key, (title, _, widget) in self._titles.items():
            item = QListWidgetItem(title)
            item.setData(_DATA, key)
            self._list.addItem(item)
            self._stack.addWidget(widget)
        self._list.currentRowChanged.connect(self._go)
        left = QVBoxLayout()
        left.setContentsMargins(GRID * 3, GRID * 2, GRID, GRID * 2)
        left.setSpacing(GRID)
        left.addWidget(PlainLabel(self.tr("Settings"), TextKind.TITLE))
        left.addWidget(self._list, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self._stack, 1)
        self._list.setCurrentRow(0)
        self.setFocusProxy(self._list)
        self._mark()

    def show_view(self, view: SettingsView) -> None:
        """Show what is saved; what somebody is typing stays."""
        self._lacking = view.lacking
        self._mark()
        if not self.office.is_changed:
            self.office.show_view(view)
        if not self.letters.is_changed:
            self.letters.show_view(view)
        if not self.layout_.is_changed:
            self.layout_.show_view(view)
        if not self.officials.is_changed:
            refusals = (
                view.refusals.get("official.add", ""),
                view.refusals.get("official.edit", ""),
            )
            self.officials.show_entries(self.officials.entries(view), refusals)
        if not self.events.is_changed:
            self.events.show_entries(self.events.entries(view), _missing_roles(view, "event"))
        if not self.agendas.is_changed:
            refusal = view.refusals.get("letter.agenda", "")
            self.agendas.show_entries(self.agendas.entries(view), (refusal, refusal))
        self.officer.show_officer(view.officer)
        self.about.show_pack(view.pack)

    def show_section(self, key: str, object_id: str = "") -> None:
        """Go to a section, and to one entry of it; ``KeyError`` for an unknown section."""
        self._list.setCurrentRow(list(self._titles).index(key) if key in self._titles else 0)
        if key == OFFICIALS and object_id:
            self.officials.show_entry(object_id)
        widget = self._titles[key if key in self._titles else OFFICE][2]
        (widget.focusProxy() or widget).setFocus()

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The sections where something was typed and not saved."""
        return tuple(
            key
            for key, (_, _, widget) in self._titles.items()
            if (isinstance(widget, Section) and widget.is_changed)
            or (isinstance(widget, WordingSection) and widget.has_drafts)
        )

    @property
    def lacking(self) -> frozenset[str]:
        """The sections with a dot."""
        return self._lacking

    @Slot(int)
    def _go(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.section_shown.emit(str(self._list.item(row).data(_DATA)))

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
            spoken = self.tr("{section}, not complete yet").format(section=title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken if lacks else title)

    def changeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Tint the icons anew in another theme."""
        from PySide6.QtCore import QEvent

        if isinstance(event, QEvent):
            super().changeEvent(event)
            if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_list"):
                self._mark()


def _missing_roles(view: SettingsView, what: str) -> tuple[str, str]:
    return view.refusals.get(f"{what}.add", ""), view.refusals.get(f"{what}.edit", "")
