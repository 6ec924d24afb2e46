"""Settings: how letters look, with a page that shows every change at once."""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.errors import KnownError, Refused
from desktop.journal.model import Json
from desktop.letters.model import (
    MARGIN_FLOORS,
    Margins,
    MonthStyle,
    OwnFont,
    PageNumbers,
    PlaceDatePosition,
    SignatureAlignment,
    TypeProfile,
)
from desktop.letters.office_style import (
    STANDARD,
    OfficeStyle,
    Picture,
    StyleFile,
    StyleVersion,
    Typography,
    changed_style,
    own_font,
)
from desktop.letters.style_sample import SAMPLES
from ui.letters.paper_view import PaperView
from ui.messages import message, sentence
from ui.settings.looking import SettingsView
from ui.settings.section import Section
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.date_field import date_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind
from ui.widgets.surface import ScrollColumn, fill

SIDES: Final = ("top", "right", "bottom", "left")
LINES: Final = ("government", "office", "address")
_FREE: Final = ("preprinted_office_mm", "preprinted_head_mm")
_PLAIN: Final = (
    *("paper_letter", "paper_titled", "setda_name", "setda_address", *_FREE),
    *("place_date", "signature", "month_style", "catchword", "page_numbers"),
)
_WIDEST: Final = 60
_PAUSE_MS: Final = 350
_OWN: Final = "own"


class StyleSection(Section):
    """Paper, margins, type, heads and layout; saving keeps a version from a day on."""

    sample_requested = Signal(str, object)
    """A kind of letter and the :class:`OfficeStyle` to show it in."""
    font_requested = Signal(str)
    """``letter_type`` or ``decree_type``: somebody wants to print in a font of this PC."""
    emblem_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.head.show_title(
            self.tr("Layout of letters"),
            self.tr("Each version counts for letters dated from its day on. Old ones stay."),
        )
        self._base = STANDARD
        self._own: dict[str, OwnFont | None] = {"letter_type": None, "decree_type": None}
        self._emblem: Picture | None = None
        self._shown_emblem: Picture | None = None
        self._today = date(2000, 1, 1)
        self._seen = False
        self.paper = PaperView(EmptyState("file-text", self.tr("The page appears here")))
        left = ScrollColumn()
        left.body.setContentsMargins(GRID * 3, GRID, GRID * 2, GRID * 2)
        left.body.addWidget(self._build())
        left.body.addStretch(1)
        self.middle.addWidget(left, 50)
        self.middle.addWidget(self._beside(), 50)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.book.changed.connect(self._pause.start)
        self.setFocusProxy(self.book.widget("paper_letter"))

    # How it is built

    def _build(self) -> FormColumn:
        form = FormColumn()
        self._paper_rows(form)
        self._type_rows(form)
        self._head_rows(form)
        self._layout_rows(form)
        form.heading(self.tr("In force"))
        form.add(
            self.tr("For letters dated from"), self.book.day("valid_from"),
            self.tr("Empty means from today on."),
        )  # fmt: skip
        self._versions = PlainLabel("", TextKind.SECOND, wrap=True)
        form.widget(self._versions)
        standard = PlainButton(self.tr("Everything back to the standard"), Role.QUIET)
        standard.clicked.connect(self.restore)
        form.widget(_at_left(standard))
        return form

    def _paper_rows(self, form: FormColumn) -> None:
        book = self.book
        papers = [
            ("A4", "A4 (210 × 297 mm)"),
            ("F4", "F4 (215 × 330 mm)"),
            ("FOLIO", "F4 (210 × 330 mm)"),
            ("LEGAL", "Legal (216 × 356 mm)"),
        ]
        form.heading(self.tr("Paper and margins"))
        form.beside(
            (self.tr("Letters to somebody"), book.choice("paper_letter", papers)),
            (self.tr("Papers with a title"), book.choice("paper_titled", papers)),
        )
        self._papers_row = form.add(
            self.tr("Kinds on another paper (one a line, such as HD-R2 A4)"),
            book.lines("papers", 1, 5),
            self.tr("Decrees go on F4 (215 × 330 mm) unless it is said otherwise here."),
        )
        names = (self.tr("Top"), self.tr("Right"), self.tr("Bottom"), self.tr("Left"))
        form.beside(
            *(
                (name, book.amount(side, getattr(MARGIN_FLOORS, side), _WIDEST, 1, "mm"))
                for side, name in zip(SIDES, names, strict=True)
            )
        )
        back = PlainButton(self.tr("Margins back to the standard"), Role.QUIET)
        back.clicked.connect(self.restore_margins)
        form.widget(_at_left(back))

    def _type_rows(self, form: FormColumn) -> None:
        form.heading(self.tr("Type"))
        captions = {
            "letter_type": self.tr("Letters and reports"),
            "decree_type": self.tr("Decrees"),
        }
        for field, caption in captions.items():
            family = self.book.choice(f"{field}.family", self._families(None))
            form.beside(
                (caption, family),
                (self.tr("Size"), self.book.amount(f"{field}.font_size", 9, 13, 0.5, "pt")),
                (self.tr("Spacing"), self.book.amount(f"{field}.leading", 1, 2, 0.05, "")),
                stretch=(3, 1, 1),
            )
            other = PlainButton(self.tr("Another font of this PC…"), Role.QUIET)
            other.setProperty("field", field)
            other.clicked.connect(self._wants_font)
            form.widget(_at_left(other))

    def _families(self, own: OwnFont | None) -> list[tuple[str, str]]:
        return [
            (TypeProfile.SURAT.value, self.tr("As wide as Arial")),
            (TypeProfile.KEPUTUSAN.value, self.tr("As wide as Bookman")),
            *([(_OWN, own.title)] if own is not None else []),
        ]

    def _head_rows(self, form: FormColumn) -> None:
        book = self.book
        form.heading(self.tr("Letterhead"))
        captions = (self.tr("Government"), self.tr("Office"), self.tr("Address"))
        form.beside(
            *(
                (caption, book.amount(f"size.{line}", 7, 24, 0.5, "pt"))
                for line, caption in zip(LINES, captions, strict=True)
            )
        )
        form.add(
            self.tr("Crest"),
            book.choice(
                "crest_colour", [("1", self.tr("in colour")), ("", self.tr("black and grey"))]
            ),
        )
        form.beside(
            (self.tr("Office's paper, printed head"), book.amount(_FREE[0], 0, 80, 1, "mm")),
            (self.tr("Head of region's paper, same"), book.amount(_FREE[1], 0, 80, 1, "mm")),
        )
        form.widget(
            PlainLabel(
                self.tr("0 mm draws the head; more leaves that much free for printed paper."),
                TextKind.SECOND,
                wrap=True,
            )
        )
        form.add(self.tr("Regional secretariat"), book.text("setda_name"))
        form.add(
            self.tr("Address of the secretariat (one line each)"),
            book.lines("setda_address", 2, 5),
            self.tr("Stands on letters that its secretary signs."),
        )
        choose = PlainButton(self.tr("Choose the state emblem…"), icon="photo")
        choose.clicked.connect(self.emblem_requested)
        self._emblem_words = PlainLabel("", TextKind.SECOND, wrap=True)
        form.widget(_at_left(choose))
        form.widget(self._emblem_words)

    def _layout_rows(self, form: FormColumn) -> None:
        book = self.book
        form.heading(self.tr("Layout"))
        form.add(
            self.tr("Place and date"),
            book.choice(
                "place_date",
                [
                    (PlaceDatePosition.NUMBER_LINE.value, self.tr("on the line of the number")),
                    (PlaceDatePosition.OWN_LINE.value, self.tr("on a line of their own")),
                ],
            ),
        )
        form.add(
            self.tr("Dates"),
            book.choice(
                "month_style",
                [
                    (MonthStyle.WORD.value, "22 November 2026"),
                    (MonthStyle.DIGITS.value, "22-11-2026"),
                ],
            ),
        )
        form.add(
            self.tr("Signature block"),
            book.choice(
                "signature",
                [
                    (SignatureAlignment.LEFT.value, self.tr("lines begin at the left")),
                    (SignatureAlignment.CENTRE.value, self.tr("lines are centred")),
                ],
            ),
        )
        form.add(
            self.tr("Page numbers"),
            book.choice(
                "page_numbers",
                [
                    (PageNumbers.ALWAYS.value, self.tr("on every page")),
                    (PageNumbers.SEVERAL.value, self.tr("only where there are several pages")),
                    (PageNumbers.NEVER.value, self.tr("none")),
                ],
            ),
        )
        form.widget(
            book.flag("catchword", self.tr("First word of the next page at the foot (catchword)"))
        )

    def _beside(self) -> QWidget:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Example"))
        named = (
            self.tr("A letter to somebody"),
            self.tr("A paper with a title"),
            self.tr("A decree of the head of region"),
        )
        for code, words in zip(SAMPLES, named, strict=True):
            self.kind.addItem(words, code)
        self.kind.currentIndexChanged.connect(self._ask)
        top = QHBoxLayout()
        top.setContentsMargins(GRID, 0, GRID * 2, GRID)
        top.setSpacing(GRID)
        top.addWidget(PlainLabel(self.tr("Example"), TextKind.SECOND))
        top.addWidget(self.kind, 1)
        side = QWidget()
        fill(side, top, self.paper)
        return side

    # What is shown

    def show_view(self, view: SettingsView) -> None:
        """Show the version that letters of today get."""
        self._today = view.today
        begun = [one for one in view.styles if one.version == 0 or one.valid_from <= view.today]
        self._base = begun[-1].style
        self._versions.setText(self._history(view.styles, begun[-1]))
        self._show_style(self._base)
        self._seen = True
        self.refuse(view.refusals.get("style.set", ""))
        self._ask()

    def _history(self, versions: tuple[StyleVersion, ...], now: StyleVersion) -> str:
        lines = []
        for one in versions[1:]:
            said = self.tr("Version {version}: letters dated from {day} on").format(
                version=one.version, day=date_text(one.valid_from)
            )
            lines.append(self.tr("{version} (in use today)").format(version=said)
                         if one is now else said)  # fmt: skip
        return "\n".join(lines)

    def _show_style(self, style: OfficeStyle) -> None:
        self._own = {"letter_type": style.letter_type.own, "decree_type": style.decree_type.own}
        self._emblem = self._shown_emblem = style.emblem
        for field, own in self._own.items():
            self.book.offer(f"{field}.family", self._families(own))
        self.book.show(self._flat(style) | {"valid_from": ""})
        self._tell_emblem()

    def _flat(self, style: OfficeStyle) -> dict[str, Json]:
        """Return a profile as the fields hold it."""
        values = style.to_builtins()
        flat: dict[str, Json] = {name: values[name] for name in _PLAIN}
        flat["setda_address"] = list(style.setda_address)
        flat["papers"] = [f"{kind} {paper.value}" for kind, paper in style.papers.items()]
        flat |= {side: getattr(style.margins, side) for side in SIDES}
        flat |= {f"size.{line}": size for line, size in zip(LINES, style.letterhead_sizes,
                                                            strict=True)}  # fmt: skip
        flat["crest_colour"] = "1" if style.crest_colour else ""
        for field in ("letter_type", "decree_type"):
            one: Typography = getattr(style, field)
            flat[f"{field}.family"] = _OWN if one.own is not None else one.family.value
            flat[f"{field}.font_size"] = one.font_size
            flat[f"{field}.leading"] = one.leading
        return flat

    def show_font(self, field: str, files: tuple[StyleFile, StyleFile]) -> None:
        """Choose a font that was checked and kept; it counts once it is saved."""
        self._own[field] = own_font(*files)
        self.book.offer(f"{field}.family", self._families(self._own[field]))
        self.book.put(f"{field}.family", _OWN)
        self.judge()
        self._pause.start()

    def show_emblem(self, kept: StyleFile) -> None:
        """Take a picture that was checked and kept as state emblem."""
        self._emblem = Picture(kept.sha256, kept.size)
        self._tell_emblem()
        self.judge()
        self._pause.start()

    def _tell_emblem(self) -> None:
        self._emblem_words.setText(
            self.tr("The state emblem is there.")
            if self._emblem is not None
            else self.tr("Not there yet: decrees print without it, or on paper that bears it.")
        )

    def show_sample_refused(self, error: KnownError) -> None:
        """Say why there is no example."""
        told = message(error)
        self.paper.show_nothing(EmptyState("alert-triangle", told.what_happened, told.what_to_do))

    # What is changed

    @property
    def is_changed(self) -> bool:
        """Whether something was changed that is not saved; the day alone is nothing."""
        return self._seen and bool(self.changes())

    @property
    def valid_from(self) -> date:
        """The first day the version is meant for."""
        typed = str(self.book.values()["valid_from"] or "")
        return date.fromisoformat(typed) if typed else self._today

    def changes(self) -> dict[str, Json]:
        """Return what differs from the version in use, as the profile takes it."""
        try:
            now = self._wanted()
        except KnownError:
            return self.book.changes()
        base = self._base.to_builtins()
        return {name: value for name, value in now.items() if value != base[name]}

    def _wanted(self) -> dict[str, Json]:
        values = self.book.values()
        wanted: dict[str, Json] = {name: values[name] for name in _PLAIN}
        wanted |= {name: int(values[name]) for name in _FREE}
        wanted["papers"] = _papers(values["papers"])
        wanted["margins"] = {side: values[side] for side in SIDES}
        wanted["letterhead_sizes"] = [values[f"size.{line}"] for line in LINES]
        wanted["crest_colour"] = bool(values["crest_colour"])
        wanted["emblem"] = msgspec.to_builtins(self._emblem)
        for field in self._own:
            chosen = str(values[f"{field}.family"])
            base: Typography = getattr(self._base, field)
            made = Typography(
                family=base.family if chosen == _OWN else TypeProfile(chosen),
                own=self._own[field] if chosen == _OWN else None,
                font_size=values[f"{field}.font_size"],
                leading=values[f"{field}.leading"],
            )
            wanted[field] = msgspec.to_builtins(made)
        return changed_style(self._base, wanted).to_builtins()

    def complaint(self) -> str:
        """A profile that no letter could be printed with is not saved."""
        try:
            self._wanted()
        except KnownError as error:
            return sentence(error)
        return ""

    @Slot()
    def judge(self) -> None:
        """Look whether there is something to save, and say what is wrong with a kind's paper."""
        if hasattr(self, "_papers_row"):
            wrong = ""
            try:
                _papers(self.book.values()["papers"])
            except Refused as error:
                wrong = sentence(error)
            self._papers_row.complain(wrong)
        super().judge()

    @Slot()
    def restore_margins(self) -> None:
        """Enter the standard margins; they count once they are saved."""
        standard = Margins()
        for side in SIDES:
            self.book.put(side, getattr(standard, side))

    @Slot()
    def restore(self) -> None:
        """Enter the whole standard, the emblem and the secretariat's address excepted."""
        kept = {"setda_name", "setda_address", "valid_from"}
        for name, value in self._flat(STANDARD).items():
            if name not in kept:
                self.book.put(name, value)

    @Slot()
    def _revert(self) -> None:
        self._show_style(self._base)
        self.judge()

    def show_saved(self) -> None:
        """Say from which day on it counts."""
        text = self.tr("Saved. It counts for letters dated from {day} on.")
        self.told.say(Kind.GOOD, text.format(day=date_text(self.valid_from)))

    def take_as_saved(self) -> None:
        """Take what is shown as saved; what is in force today comes with the next look."""
        if self.valid_from <= self._today:
            self._base = changed_style(self._base, self._wanted())
        self._show_style(self._base)

    @Slot()
    def _wants_font(self) -> None:
        self.font_requested.emit(str(self.sender().property("field")))

    @Slot()
    def _ask(self) -> None:
        try:
            style = changed_style(self._base, self._wanted())
        except KnownError as error:
            self.show_sample_refused(error)
            return
        self.sample_requested.emit(str(self.kind.currentData()), style)


def _papers(lines: Json) -> dict[str, Json]:
    """Read ``HD-R2 A4`` lines; raises ``style.paper_line`` (line)."""
    found: dict[str, Json] = {}
    for line in lines if isinstance(lines, list) else []:
        kind, _, paper = str(line).upper().partition(" ")
        if paper.strip() not in ("A4", "F4", "FOLIO", "LEGAL"):
            raise Refused("style.paper_line", line=str(line))
        found[kind] = paper.strip()
    return found


def _at_left(button: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    holder.setFocusProxy(button)
    return holder
