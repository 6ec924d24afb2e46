"""Every widget and page with made-up values, for looking at and for walking through.

``python -m tests.ui.gallery FOLDER`` writes pictures of all of them in both themes.
The names are of nobody; the longest ones are there to be cut.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.background import Standing, Waiting
from ui.main_window import MainWindow, PageEntry
from ui.rail import SavedList
from ui.remembered import UntilExit
from ui.shortcuts import ShortcutWindow
from ui.start.choose_page import ChoosePage
from ui.start.office_page import OfficePage
from ui.start.officer_page import OfficerPage
from ui.start.officials_page import OfficialsPage
from ui.start.ready_page import ReadyPage
from ui.start.recovery_page import RecoveryPage
from ui.start.role_page import RolePage
from ui.start.unlock_page import UnlockPage
from ui.start.values import Capacity, OfficeValues, OfficialValues, VaultLine
from ui.start.wizard import Wizard
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.date_field import DateField
from ui.widgets.dialogs import Confirm, Words
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_list import FilterList
from ui.widgets.form import FormColumn
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.page_model import Column, PageOfRows, Row
from ui.widgets.paged_table import PagedTable
from ui.widgets.progress import ProgressWords, ThinBar
from ui.widgets.saved import SavedIndicator
from ui.widgets.stepper import Stepper
from ui.widgets.surface import Card, PageHead, ScrollColumn
from ui.widgets.text_fields import GrowingText, NipField, PassphraseField
from ui.widgets.two_pane import TwoPane

CANARY = "<b>Budi</b> & <img src=x> Santoso"
LONG = (
    "Prof. Dr. Ir. Raden Mas Haji Muhammad Abdurrahman Wahyuningrat Kusumonegoro Sastrodiningrat, "
    "S.H., S.IP., M.Si., M.H., Ph.D., CGCAE."
)
REGIONS = [
    Choice("32.01", "Kabupaten Bogor", "Jawa Barat"),
    Choice("32.71", "Kota Bogor", "Jawa Barat"),
    Choice("91.01", "Kabupaten Merauke", "Papua Selatan"),
    Choice("12.24", "Kabupaten Nias Utara", "Sumatera Utara"),
]
OFFICE = OfficeValues(
    government="Pemerintah Kabupaten Bogor",
    name="Inspektorat Daerah",
    address=("Jalan Contoh Nomor 1, Cibinong 16914",),
    phone="(021) 000000",
    web="inspektorat.example.go.id",
    place="Cibinong",
)
OFFICIALS = (
    OfficialValues("Contoh Inspektur", "Inspektur", "Drs.", "M.Si.", "Pembina Utama Muda, IV/c"),
    OfficialValues("Contoh Bupati", "Bupati Bogor", signs=False, ppk=True),
    OfficialValues(
        "Contoh Sekretaris", "Sekretaris Daerah", back_degrees="S.H.", capacity=Capacity.ACTING
    ),
)
COLUMNS = (
    Column("number", "Nomor", 130),
    Column("who", "Terlapor", 260, stretch=True),
    Column("what", "Pelanggaran", 200),
    Column("state", "Status", 130),
    Column("due", "Tenggat", 110, number=True),
)


class Page100k:
    """A fetch that answers when its ``then`` is set, as a fast query would."""

    def __init__(self, request, total=100_000):
        self._request, self._total = request, total

    def then(self, slot):
        rows = range(self._request.offset, min(self._total, self._request.offset + 100))
        slot(
            PageOfRows(
                self._request,
                tuple(
                    Row(
                        f"case-{at}",
                        (
                            f"{at + 1:04}/NET/2026",
                            LONG if at % 7 == 3 else "Contoh Pegawai dan 3 lainnya",
                            "Unggahan dukungan kepada pasangan calon",
                            "Pemeriksaan",
                            "26 Nov 2026",
                        ),
                        ("", "", "", "", "danger" if at % 5 == 0 else ""),
                    )
                    for at in rows
                ),
                self._total,
            )
        )
        return self

    def cancel(self):
        """Nothing waits."""


def fetch_100k(request):
    return Page100k(request)


def _column(*widgets: QWidget) -> QWidget:
    page = ScrollColumn(760)
    for widget in widgets:
        page.body.addWidget(widget)
    page.body.addStretch(1)
    return _on_page(page)


def _on_page(column: QWidget) -> QWidget:
    """Put a scrolling column on a page: by itself it has no ground."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(column)
    page.setFocusProxy(column.focusProxy())
    return page


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


def labels() -> QWidget:
    card = Card("Heading of a card")
    for kind in TextKind:
        card.body.addWidget(PlainLabel(f"{kind.value}: {CANARY}", kind))
    card.body.addWidget(ElidedLabel(LONG))
    badges = [Badge(kind or "plain", kind) for kind in ("", "info", "good", "warning", "danger")]
    return _column(PageHead("Judul halaman", "Baris kedua yang lebih tenang"), card, _row(*badges))


def buttons() -> QWidget:
    plain = _row(
        PlainButton("Biasa"),
        PlainButton("Utama", Role.PRIMARY, "plus"),
        PlainButton("Hapus", Role.DANGER, "trash"),
        PlainButton("Tenang", Role.QUIET),
        PlainButton("Cetak", icon="printer"),
    )
    allowed, forbidden = ActionButton("Terbitkan…", Role.PRIMARY), ActionButton("Tutup…")
    forbidden.forbid("Belum ada LHP (Pasal 26 PP 94/2021).")
    grey = PlainButton("Utama", Role.PRIMARY, "plus")
    grey.setEnabled(False)
    chips = ChipRow("Status", [Choice("a", "Pemeriksaan", "12"), Choice("b", "Rekomendasi", "3")])
    chips.choose(["a"])
    return _column(plain, _row(allowed, forbidden, grey), chips)


def bars() -> QWidget:
    shown = []
    for kind in Kind:
        bar = MessageBar()
        bar.say(kind, f"Kalimat pertama ({kind.value}).", "Apa yang harus dilakukan.", "Lakukan")
        shown.append(bar)
    words, thin, saved = ProgressWords(), ThinBar(), SavedIndicator()
    standing = Standing(Waiting.WORDS, "receiving", 120, 900)
    words.show_standing(standing)
    saved.show_saved(datetime(2026, 11, 22, 9, 41))
    steps = []
    for at in (0, 2, 5):
        stepper = Stepper()
        stepper.show_phases(
            ("Penerimaan", "Pemeriksaan", "Rekomendasi", "Tindak lanjut", "Selesai"), at
        )
        steps.append(stepper)
    return _column(*shown, thin, words, saved, *steps)


def form() -> QWidget:
    column = FormColumn()
    column.heading("Terlapor")
    column.beside(
        ("Gelar depan", QLineEdit()), ("Nama", QLineEdit(LONG)), ("Gelar belakang", QLineEdit())
    )
    nip = NipField()
    nip.set_value("198609262015051001")
    column.add("NIP", nip)
    when = DateField()
    when.set_value(date(2024, 10, 2))
    column.add("Tanggal kejadian", when, "Boleh diketik: 2/10/24")
    wrong = column.add("Tanggal laporan", DateField())
    wrong.complain("Ini bukan tanggal. Ketik seperti 2/10/2024.")
    text = GrowingText()
    text.setPlainText("Baris satu\nBaris dua\nBaris tiga\nBaris empat")
    column.add("Uraian", text)
    column.add("Kata sandi", PassphraseField())
    regions = FilterList("Ketik sebagian nama", rows=4)
    regions.show_choices(REGIONS)
    column.add("Daerah", regions)
    return _column(column)


def table() -> QWidget:
    shown = PagedTable("cases", "Perkara", COLUMNS, UntilExit())
    shown.use(fetch_100k)
    summary = Card("Ringkasan")
    summary.body.addWidget(ElidedLabel(LONG, TextKind.STRONG))
    summary.body.addStretch(1)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(PageHead("Perkara", "100.000 perkara"))
    column.addWidget(TwoPane("cases", shown, summary, UntilExit()), 1)
    return page


def frame() -> QWidget:
    window = MainWindow(UntilExit())
    empty = "Perkara yang Anda catat muncul di sini, diurutkan menurut tenggat terdekat."
    for key, icon, title in (
        ("today", "calendar-due", "Hari ini"),
        ("cases", "folders", "Perkara"),
        ("letters", "mail", "Surat"),
        ("sync", "usb", "Flashdisk"),
        ("people", "users", "Pegawai"),
        ("prevention", "shield-check", "Pencegahan"),
        ("reports", "chart-bar", "Laporan"),
    ):
        window.register(PageEntry(key, icon, _says(title), _empty(icon, title, empty)))
    window.register(
        PageEntry("settings", "settings", _says("Pengaturan"), QWidget, bottom=True),
        PageEntry("help", "help-circle", _says("Bantuan"), QWidget, bottom=True),
    )
    window.show_desk("Inspektorat Daerah Kabupaten Bogor", "Sri Contoh, S.H.")
    window.go("today")
    window.show_counts({"today": 7, "cases": 128, "letters": 12, "sync": 2})
    window.show_lists("cases", [SavedList("mine", "Perkara saya", 9), SavedList("old", "Lama")])
    window.show_saved(datetime(2026, 11, 22, 9, 41))
    window.show_status("Cadangan terverifikasi 2 hari lalu", "Terakhir dari KASN 6 hari lalu")
    return window


def practice_frame() -> QWidget:
    window = frame()
    assert isinstance(window, MainWindow)
    window.show_practice(True)
    window.say(Kind.WARNING, "Cadangan terakhir 9 hari lalu.", "Satu tekan.", "Buat cadangan")
    return window


def _says(words: str) -> Callable[[], str]:
    return lambda: words


def _empty(icon: str, title: str, words: str) -> Callable[[], QWidget]:
    return lambda: EmptyState(icon, title, words, "Perkara baru", "Lihat semua perkara")


def confirm() -> QWidget:
    return Confirm(
        "Terbitkan surat panggilan?",
        "Surat mendapat nomor dan tidak dapat diubah lagi.",
        "Terbitkan dan ambil nomor",
        reason="Alasan",
    )


def report() -> QWidget:
    return Words("Netra mengalami gangguan", "Salin laporan ini.", "fault: X\n  a:1 f", "Salin")


def choose() -> QWidget:
    page = ChoosePage()
    page.show_vaults(
        [
            VaultLine(Path("D:/Netra/vault"), "Inspektorat Daerah Kabupaten Bogor"),
            VaultLine(Path("D:/Netra/latihan"), "Latihan", practice=True),
        ]
    )
    page.show_language("id")
    return _on_page(page)


def _in_wizard(page: QWidget, at: int, *, skip: bool = False) -> QWidget:
    wizard = Wizard(("Peran", "Kantor", "Pejabat", "Petugas", "Lembar pemulihan", "Siap"))
    for number in range(6):
        wizard.add(page if number == at else QWidget())
    wizard.show_page(at, skip=skip, frame=at != 5, back=at < 4)
    return wizard


def role_page() -> QWidget:
    page = RolePage()
    page.show_authorities(
        [Choice("KASN", "KASN", "Komisi Aparatur Sipil Negara"), Choice("BKN", "BKN")], "KASN"
    )
    page.show_regions(REGIONS)
    return _in_wizard(page, 0)


def office_page() -> QWidget:
    page = OfficePage()
    page.show_values(OFFICE)
    return _in_wizard(page, 1, skip=True)


def officials_page() -> QWidget:
    page = OfficialsPage(lambda digits: "" if len(digits) == 18 else "NIP terdiri atas 18 angka.")
    page.show_ranks(["Penata, III/c", "Pembina Utama Muda, IV/c"])
    page.show_values(OFFICIALS)
    return _in_wizard(page, 2, skip=True)


def officer_page() -> QWidget:
    return _in_wizard(OfficerPage(), 3)


def recovery_page() -> QWidget:
    page = RecoveryPage()
    page.show_code("0G4S7-1ABCD-2EFGH-3JKMN-4PQRS-5TVWX-6YZ01-78923", (2, 6))
    return _in_wizard(page, 4)


def ready_page() -> QWidget:
    return _in_wizard(ReadyPage(), 5)


def unlock_page() -> QWidget:
    page = UnlockPage()
    page.show_vault("Inspektorat Daerah Kabupaten Bogor")
    page.show_officers(
        [Choice("sri", "sri"), Choice("tono", "tono"), Choice("wati", "wati")], "sri"
    )
    page.show_refused("Kata sandi salah. Coba lagi.")
    return _on_page(page)


def recover() -> QWidget:
    page = UnlockPage()
    page.show_vault("Inspektorat Daerah Kabupaten Bogor")
    page.show_officers([Choice("sri", "sri")])
    page.show_recovery()
    return _on_page(page)


PIECES: dict[str, Callable[[], QWidget]] = {
    make.__name__: make
    for make in (
        labels,
        buttons,
        bars,
        form,
        table,
        frame,
        practice_frame,
        confirm,
        report,
        ShortcutWindow,
        choose,
        role_page,
        office_page,
        officials_page,
        officer_page,
        recovery_page,
        ready_page,
        unlock_page,
        recover,
    )
}


def main(folder: Path, scale: tuple[int, int] = (1366, 738)) -> None:
    """Write pictures of every piece in both themes."""
    from ui.application import dress, make_qt
    from ui.i18n import Tongue

    qt = make_qt(["gallery"])
    Tongue(qt).speak("id")
    folder.mkdir(parents=True, exist_ok=True)
    for dark in (False, True):
        for name, make in PIECES.items():
            dress(qt, dark=dark, practice=name == "practice_frame")
            widget = make()
            if widget.isWindow() and type(widget).__name__ in {
                "Confirm",
                "ShortcutWindow",
                "Words",
            }:
                widget.adjustSize()
            else:
                widget.resize(*scale)
            widget.show()
            (widget.focusProxy() or widget).setFocus()
            qt.processEvents()
            widget.grab().save(str(folder / f"{name}-{'dark' if dark else 'light'}.png"))
            widget.close()
            widget.deleteLater()
            qt.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
