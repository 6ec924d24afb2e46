"""The main job through the real window: two offices, real files, real cryptography."""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from desktop.app.places import Places
from desktop.app.samples import screenshot
from desktop.cases.drafts import newest_new_case
from desktop.cases.office import office_view, officials
from desktop.cases.people import find_people
from desktop.cases.queries import case_list, case_view
from desktop.ids import ObjectId
from desktop.journal.queries import verify
from desktop.letters.queries import letter_bytes
from desktop.letters.queries import register as letters_register
from desktop.sync.model import OutState
from desktop.sync.queries import status as exchange_status
from tests.journeys.clerk import Clerk, Pulse, at_window
from ui.cases.evidence_dialogs import EvidenceDialog
from ui.cases.respondent_form import RespondentForm
from ui.cases.room import CasesRoom
from ui.cases.step_dialog import DocumentFields, StepDialog
from ui.letters.room import LettersRoom
from ui.search.page import SearchPage
from ui.settings.page import SettingsPage
from ui.sync.page import SyncPage
from ui.widgets.dialogs import Confirm
from ui.widgets.labels import Badge

PASSPHRASE = "gerhana di teluk sunyi"
NEW_PASSPHRASE = "layang kelabu sesudah hujan"
MOST_WORK_MS, MOST_WAIT_MS = 400, 20_000
REVIEW = "Berkas lengkap; uraian perbuatan sesuai dengan bukti."
REPORTER = "Pelapor Contoh Rahasia"
ACCOUNT = 'Uraian dengan <b>, "tanda kutip", & aksara ꦗꦮ serta 😀.'
PEOPLE = (
    ('Budi <b>Contoh</b> & "ꦧꦸꦢꦶ" 😀', "M.Si.", "19860926 201505 1 001", "Camat Cibinong"),
    ("Sri Contoh", "S.Sos.", "19791103 200501 2 004", "Sekretaris Camat"),
)
WAY = (
    ("Panggil terlapor (I)", ""),
    ("Terlapor hadir, periksa", ""),
    ("Lanjut ke kajian", "700/01/BAP/2026"),
    ("Lanjut ke ekspose", "700/02/LHP/2026"),
)
"""The steps to a recommendation by their buttons, and the number of the document filed along."""


@dataclass
class Story:
    """What goes from one station to the next: folders, and what people noted on paper."""

    folder: Path
    qapp: QApplication
    qtbot: object
    pulse: Pulse
    codes: dict[str, str] = field(default_factory=dict)
    digits: dict[str, str] = field(default_factory=dict)
    case: ObjectId = ObjectId("")

    def at(self, office: str):
        place = self.folder / office
        return at_window(
            Places(place / "vault", place / "state"), self.qapp, self.qtbot, self.pulse
        )

    @property
    def request(self) -> Path:
        return self.folder / "permintaan.json"

    @property
    def reply(self) -> Path:
        return self.folder / "jawaban.json"

    @property
    def stick(self) -> Path:
        path = self.folder / "flashdisk"
        path.mkdir(exist_ok=True)
        return path


@pytest.fixture
def story(qapp, qtbot, tmp_path):
    before = qapp.styleSheet()
    pulse = Pulse()
    yield Story(tmp_path, qapp, qtbot, pulse)
    pulse.stop()
    qapp.setStyleSheet(before)


def crest(folder: Path) -> Path:
    image = QImage(120, 140, QImage.Format.Format_RGB32)
    image.fill(QColor("#1D5FA6"))
    path = folder / "lambang.png"
    assert image.save(str(path))
    return path


def found_office(story: Story, clerk: Clerk, office: str) -> None:
    clerk.sees("Mulai dengan Netra", "Perkara netralitas ASN, tersimpan hanya di PC ini.")
    clerk.press("Buat brankas baru")
    clerk.settle()
    if office == "pusat":
        clerk.press("Pusat")
    else:
        clerk.press("Lanjut")
        clerk.sees("Pilih daerah Anda dari daftar.")
        clerk.type("Daerah", "kabupaten bogor")
    clerk.press("Lanjut")
    if office == "pusat":
        clerk.type("Nama kantor", "Komisi Aparatur Sipil Negara")
        clerk.press("Lanjut")
        clerk.press("Lewati dulu")
    else:
        fill_office(story, clerk)
    clerk.type("Nama lengkap", "Wulan Contoh")
    clerk.type("Kata sandi", "pendek")
    clerk.press("Lanjut")
    clerk.sees("Terlalu pendek")
    clerk.type("Kata sandi", PASSPHRASE)
    clerk.type("Kata sandi yang sama sekali lagi", PASSPHRASE)
    clerk.press("Lanjut")
    keep_sheet(story, clerk, office)
    clerk.press("Mulai bekerja")
    clerk.sees("Belum ada perkara", "Wulan Contoh")


def fill_office(story: Story, clerk: Clerk) -> None:
    clerk.sees("Pemerintah Kabupaten Bogor", "Inspektorat Daerah")
    clerk.type("Alamat", "Jalan Tegar Beriman Nomor 1")
    clerk.type("Telepon", "(021) 000000")
    clerk.type("Tempat pada tanggal surat", "Cibinong")
    clerk.choose("Kertas", "F4")
    clerk.press("Pilih lambang…")
    clerk.answer_file(crest(story.folder))
    clerk.press("Lanjut")
    clerk.press("Tambah pejabat")
    clerk.type("Gelar depan", "Dra.")
    clerk.type("Nama", "Kartini Contoh")
    clerk.type("Gelar belakang", "M.Si.")
    clerk.type("Jabatan", "Inspektur Kabupaten Bogor")
    clerk.choose("Pangkat/golongan", "IV/c")
    clerk.type("NIP", "19720304 199803 2 001")
    clerk.press("Tambah pejabat")
    clerk.type("Nama", "Agus Contoh")
    clerk.type("Jabatan", "Bupati Bogor")
    clerk.press("Adalah PPK (kepala daerah atau yang ditunjuk)")
    clerk.sees("Dra. Kartini Contoh, M.Si.", "Bupati Bogor · PPK")
    clerk.press("Lanjut")


def keep_sheet(story: Story, clerk: Clerk, office: str) -> None:
    clerk.sees("Lembar pemulihan", "Ketik dua kelompok dari lembar itu")
    cells = [one.text() for one in clerk.window.findChildren(QLabel) if one.isVisible()]
    groups = dict(re.fullmatch(r"(\d+)\. +(\S+)", one).groups() for one in cells
                  if re.fullmatch(r"\d+\. +\S+", one))  # fmt: skip
    assert len(groups) == 8
    story.codes[office] = "-".join(groups[str(at)] for at in range(1, 9))
    clerk.press("Lanjut")
    clerk.sees("Cetak atau simpan lembarnya dahulu.")
    clerk.press("Simpan sebagai PDF…")
    sheet = story.folder / f"pemulihan-{office}.pdf"
    clerk.answer_file(sheet)
    clerk.sees("Lembar tersimpan. Taruh terpisah dari brankas.")
    assert sheet.read_bytes().startswith(b"%PDF")
    asked = re.findall(r"^Kelompok (\d+)$", clerk.words(), re.MULTILINE)
    assert len(asked) == 2
    clerk.type(f"Kelompok {asked[0]}", groups[asked[0]].lower())
    clerk.press("Lanjut")
    clerk.sees("seperti tertulis di lembar")
    clerk.type(f"Kelompok {asked[1]}", groups[asked[1]])
    clerk.press("Lanjut")
    clerk.sees("Brankas Anda siap")


def region_is_founded(story: Story) -> None:
    with story.at("wilayah") as clerk:
        found_office(story, clerk, "wilayah")
        office = clerk.ask(office_view)
        assert (office.name, office.region_code) == ("Inspektorat Daerah", "32.01")
        assert office.crest
        assert [one.ppk for one in clerk.ask(officials)] == [False, True]
        register(story, clerk)
        add_evidence(story, clerk)
        walk(clerk)
        assess(clerk)
        find(clerk)
        read_history(clerk)
        write_for_both(story, clerk)
        write_for_one(clerk)
        recommend_for_both(clerk)
        see_register(clerk)
        ask_to_be_enrolled(story, clerk)


def register(story: Story, clerk: Clerk) -> None:
    clerk.press("Perkara baru", clerk.window.top)
    clerk.settle()
    today = date.today()
    clerk.type("Diterima tanggal", f"{today - timedelta(days=30):%d/%m/%y}")
    clerk.choose("Peristiwa", "Pilkada serentak 2024")
    clerk.choose("Sumber laporan", "Bawaslu")
    clerk.type("Nomor dari pihak lain", "021/LP/PB/Kab/13.25/IX/2024")
    clerk.type("Perihal", "Unggahan dukungan kepada pasangan calon")
    clerk.type("Uraian kejadian", ACCOUNT)
    clerk.type("Tempat kejadian", "Kecamatan Cibinong")
    clerk.type("Tanggal perbuatan", f"{today - timedelta(days=34):%d-%m-%Y}")
    clerk.choose("Keterbukaan pelapor", "Dirahasiakan")
    clerk.type("Nama pelapor", REPORTER)
    clerk.press("Terlapor lain")
    clerk.settle()
    forms = clerk.window.findChild(CasesRoom).new.findChildren(RespondentForm)
    for form, (name, degree, nip, post) in zip(forms, PEOPLE, strict=True):
        clerk.type("Nama", name, form)
        clerk.type("Gelar belakang", degree, form)
        clerk.choose("Jenis kepegawaian", "Pegawai negeri sipil", form)
        clerk.type("NIP", nip, form)
        clerk.choose("Golongan/pangkat", "III/d", form)
        clerk.type("Jabatan", post, form)
        clerk.choose("Jenis jabatan", "Administrator", form)
        clerk.type("Unit kerja", "Kecamatan Cibinong", form)
        clerk.type("Bentuk pelanggaran", "ds-06", form)
        clerk.press("Tambahkan bentuk ini", form)
    clerk.sees("Format sah", "Terlapor 2")
    clerk.press("Simpan")
    number = f"0001/NET/{today.year}"
    clerk.sees(number, "Terlapor (2)", "Tersimpan", PEOPLE[0][0], "Sekarang: Draf")
    case = clerk.ask(case_list).rows[0]
    story.case = case.id
    view = clerk.ask(case_view, story.case)
    assert view.register_number == number
    assert [one.name for one in view.respondents] == [one[0] for one in PEOPLE]
    assert [one.nip for one in view.respondents] == ["198609262015051001", "197911032005012004"]
    assert view.account == ACCOUNT
    assert view.reporter is not None
    assert view.reporter.sealed
    clerk.turn_to("Laporan")
    clerk.sees("Identitas tersegel")
    assert REPORTER not in clerk.words()


def add_evidence(story: Story, clerk: Clerk) -> None:
    picture = story.folder / "tangkapan layar.png"
    picture.write_bytes(screenshot("Unggahan contoh"))
    clerk.turn_to("Bukti (0)")
    clerk.press("Tambah bukti…")
    clerk.press("Pilih berkas…", clerk.dialog(EvidenceDialog))
    clerk.answer_file(picture)
    clerk.choose("Jenis bukti", "Tangkapan layar")
    clerk.type("Dari siapa", "Bawaslu Kabupaten (contoh)")
    clerk.press("Tambahkan bukti")
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    clerk.sees("Bukti (1)", digest, "ada, tersegel", "tangkapan layar.png")
    clerk.press("Periksa berkas")
    clerk.sees("baru saja diperiksa: tidak berubah")
    (piece,) = clerk.ask(case_view, story.case).evidence
    assert (piece.sha256, piece.held) == (digest, True)


def step(clerk: Clerk, label: str, document: str = "") -> None:
    """Take a step for everybody who is ticked."""
    many = clerk.window.findChild(CasesRoom).case.overview.many
    clerk.press(label, many)
    dialog = clerk.dialog(StepDialog)
    if document:
        number = next(one for one in dialog.findChildren(QLineEdit)
                      if one.placeholderText() == "nomor" and one.isVisible())  # fmt: skip
        clerk.type_into(number, document)
        clerk.type_into(dialog.findChildren(DocumentFields)[0].dated, f"{date.today():%d/%m/%Y}")
    clerk.press(label, dialog)
    clerk.sees("Langkah dicatat")
    clerk.settle()


def tick_all(clerk: Clerk) -> None:
    if "2 dicentang:" not in clerk.words():
        clerk.press("Centang semua")
    clerk.sees("2 dicentang:")


def walk(clerk: Clerk) -> None:
    clerk.turn_to("Ringkasan")
    tick_all(clerk)
    step(clerk, "Terima laporan")
    tick_all(clerk)
    step(clerk, "Mulai verifikasi awal")
    correct(clerk)
    ask_why_not(clerk)
    for label, document in WAY:
        tick_all(clerk)
        step(clerk, label, document)
    clerk.sees("Sekarang: Ekspose/pleno")


def correct(clerk: Clerk) -> None:
    card = clerk.window.findChild(CasesRoom).case.overview.card
    clerk.press("Minta kelengkapan", card)
    clerk.press("Minta kelengkapan", clerk.dialog(StepDialog))
    clerk.sees("Langkah dicatat: Menunggu kelengkapan", "Tarik kembali…")
    clerk.settle()
    clerk.press("Tarik kembali…")
    assert not clerk.dialog(Confirm).effect.isEnabled()
    clerk.type("Alasan", "Salah tekan; kelengkapan sudah ada")
    clerk.press("Tarik kembali langkah")
    clerk.sees("status kembali “Verifikasi awal”")
    clerk.settle()


def ask_why_not(clerk: Clerk) -> None:
    clerk.press("Mengapa tidak …?")
    clerk.choose("Menuju", "Rekomendasi terbit")
    clerk.sees("Rekomendasi terbit", "Verifikasi awal", inside=clerk.dialog())
    clerk.wait(lambda: len(clerk.dialog().words.text()) > 20, "reasons")
    clerk.press("Tutup")
    clerk.settle()


def assess(clerk: Clerk) -> None:
    for at, (name, *_) in enumerate(PEOPLE):
        clerk.turn_to("Terlapor")
        people = clerk.window.findChild(CasesRoom).case.people
        spot = people.list.visualItemRect(people.list.item(at)).center()
        clerk.click(people.list.viewport(), spot)
        clerk.type("Fakta yang ditemukan", "Terlapor mengakui unggahannya. [B1]")
        clerk.type("Hal memberatkan", "Terlapor memimpin unit kerja")
        clerk.type("Kesimpulan", "Terlapor terbukti melanggar netralitas.")
        clerk.choose("Usul sanksi", "Pemotongan tunjangan kinerja 25% selama 6 bulan")
        clerk.press("Simpan perubahan")
        clerk.sees("Semua tersimpan", name)
        clerk.settle()


def find(clerk: Clerk) -> None:
    search = clerk.window.top.findChild(QLineEdit)
    clerk.type_into(search, "2015051")
    clerk.keys(search, Qt.Key.Key_Return)
    clerk.sees("Pencarian: 2015051")
    (found,) = clerk.ask(find_people, "2015051")
    assert found.name == PEOPLE[0][0]
    clerk.type_into(search, "999999")
    clerk.keys(search, Qt.Key.Key_Return)
    clerk.sees("Tidak ditemukan")
    clerk.type_into(search, "2015051")
    clerk.keys(search, Qt.Key.Key_Return)
    clerk.sees("2 hasil")
    page = clerk.window.findChild(SearchPage)
    (row,) = [at for at, thing in enumerate(page.things) if thing.type == "case"]
    clerk.open_row(page.results, row)


def read_history(clerk: Clerk) -> None:
    clerk.turn_to("Riwayat")
    clerk.sees("Alasan: Salah tekan; kelengkapan sudah ada", "Wulan Contoh")
    told = clerk.words(clerk.window.findChild(CasesRoom).case.history)
    assert REPORTER not in told
    for code in ("respondent.step", "case.register", "DITERIMA", "HD-B1"):
        assert code not in told


def write_for_both(story: Story, clerk: Clerk) -> None:
    clerk.turn_to("Ringkasan")
    tick_all(clerk)
    overview = clerk.window.findChild(CasesRoom).case.overview
    clerk.press("Buat surat…", overview.many.parentWidget())
    clerk.sees("Rekomendasi kepada PPK", f"2 terlapor · 0001/NET/{date.today().year}")
    fill_in_what_is_missing(clerk)
    writing = clerk.window.findChild(LettersRoom).writing
    clerk.wait(lambda: writing.paper.paper is not None, "the preview")
    clerk.sees("akan menjadi", "Halaman 1 dari")
    assert clerk.ask(letters_register) == ()
    number = issue(clerk)
    panel = writing.panel
    (line,) = clerk.ask(letters_register)
    assert (line.kind, line.number) == ("REK-2", number)
    stored = clerk.ask(letter_bytes, line.id)
    copy, papers = story.folder / "surat.pdf", [story.folder / f"cetak-{at}.pdf" for at in (1, 2)]
    clerk.answers.files.append(copy)
    clerk.press("Simpan PDF…", panel)
    clerk.sees("Tersimpan sebagai surat.pdf.")
    assert copy.read_bytes() == stored
    for paper in papers:
        clerk.answers.files.append(paper)
        clerk.press("Cetak", panel)
        clerk.wait(paper.exists, "the printed file")
        clerk.sees("Terkirim ke pencetak, halaman:")
        panel.told.hide()
        clerk.settle()
    assert clerk.ask(letter_bytes, line.id) == stored
    assert pictures(papers[0]) == pictures(papers[1])
    assert len(pictures(papers[0])) == len(pictures(copy)) > 0
    flat = "".join(text_of(stored).split())
    for name, *_ in PEOPLE:
        assert "".join(name.split()) in flat
    assert REPORTER.split()[0] not in flat
    assert "198609262015051001" in flat


def fill_in_what_is_missing(clerk: Clerk) -> None:
    """The first start never asked how the PPK is addressed: the letter leads there."""
    clerk.sees("Masih kurang:", "Sapaan pejabat tujuan (Bapak, Ibu)")
    clerk.settle()
    clerk.press("Sapaan pejabat tujuan (Bapak, Ibu): Bupati Bogor → Pengaturan › Pejabat")
    clerk.sees("Bila surat ditujukan kepada jabatan ini", "Bupati Bogor · PPK")
    page = clerk.window.findChild(SettingsPage)
    assert page.officials.key == next(one.id for one in clerk.ask(officials) if one.ppk)
    clerk.type("Sapaan", "Bapak")
    clerk.type("Sebutan dalam isi surat", "Bapak Bupati Bogor")
    clerk.press("Simpan", page.officials)
    clerk.sees("Tersimpan.")
    clerk.settle()
    clerk.go("Surat")
    clerk.wait(lambda: "Masih kurang:" not in clerk.words(), "nothing is missing")


def issue(clerk: Clerk) -> str:
    clerk.settle()
    clerk.press("Terbitkan…")
    told = clerk.words(clerk.dialog(Confirm))
    assert "tidak dapat diubah" in told
    clerk.press("Terbitkan dan ambil nomor")
    clerk.sees("Terbit dengan nomor", "Cetak sekarang")
    clerk.settle()
    number = re.search(r"Terbit dengan nomor (\S+)\.", clerk.words())
    assert number is not None
    assert number[1] in told
    return number[1]


def write_for_one(clerk: Clerk) -> None:
    clerk.press("Buka perkara", clerk.window.findChild(LettersRoom).writing.panel)
    clerk.settle()
    clerk.sees("Surat (1)")
    card = clerk.window.findChild(CasesRoom).case.overview.card
    clerk.press("Buat surat…", card)
    clerk.sees("Rekomendasi kepada PPK", PEOPLE[0][0])
    clerk.wait(lambda: clerk.window.findChild(LettersRoom).writing.paper.paper, "the preview")
    number = issue(clerk)
    lines = clerk.ask(letters_register)
    assert {(one.kind, one.serial) for one in lines} == {("REK-2", 1), ("REK-1", 2)}
    assert number == next(one.number for one in lines if one.kind == "REK-1")


def recommend_for_both(clerk: Clerk) -> None:
    clerk.press("Buka perkara", clerk.window.findChild(LettersRoom).writing.panel)
    clerk.settle()
    clerk.sees("Surat (2)")
    tick_all(clerk)
    step(clerk, "Terbitkan rekomendasi")
    clerk.sees("Sekarang: Rekomendasi terbit")


def see_register(clerk: Clerk) -> None:
    clerk.go("Surat")
    room = clerk.window.findChild(LettersRoom)
    clerk.press("Kembali", room.writing.panel)
    clerk.go("Surat")
    clerk.press("Periksa agenda…")
    clerk.sees("Agenda Utama")
    clerk.press("Pengaturan agenda")
    clerk.sees("Agenda utama", "semua jenis surat lainnya")
    clerk.go("Surat")
    clerk.press("Kembali", room.register.agenda)


def ask_to_be_enrolled(story: Story, clerk: Clerk) -> None:
    clerk.go("Flashdisk")
    clerk.sees("Kantor ini belum terdaftar")
    clerk.press("Mulai pendaftaran")
    page = clerk.window.findChild(SyncPage).enrolment
    clerk.answers.files.append(story.request)
    clerk.press("Simpan berkas permintaan…", page)
    clerk.sees("Tertulis: permintaan.json.", "bacakan angkanya")
    story.digits["wilayah"] = page.digits()
    assert re.fullmatch(r"(\d{5} ){7}\d{5}", page.digits())
    assert story.request.read_bytes()


def pictures(path: Path) -> list[bytes]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.render(scale=0.5).to_pil().tobytes() for page in document]
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.logs("propagateSizeHints")
@pytest.mark.logs("does not support raise")
@pytest.mark.logs("grabbing the keyboard")
def test_the_main_job_goes_through_the_window(story):
    region_is_founded(story)
    headquarters_is_founded(story)
    region_sends(story)
    headquarters_answers(story)
    region_follows(story)
    code_opens(story)
    the_window_always_answered(story.pulse)


def the_window_always_answered(pulse: Pulse) -> None:
    """``--log-cli-level=INFO`` shows the longest pauses."""
    longest = "\n".join(
        f"{pause.clock:5.0f} ms by the clock, {pause.work:5.0f} ms of work: {pause.doing}"
        for pause in pulse.longest(8)
    )
    logging.getLogger("netra.journey").info("longest pauses:\n%s", longest)
    # The clock also counts what a busy PC gave to others; work is the window's own.
    assert max(pause.work for pause in pulse.pauses) < MOST_WORK_MS, longest
    assert max(pause.clock for pause in pulse.pauses) < MOST_WAIT_MS, longest


def headquarters_is_founded(story: Story) -> None:
    with story.at("pusat") as clerk:
        found_office(story, clerk, "pusat")
        office = clerk.ask(office_view)
        assert (office.name, office.authority) == ("Komisi Aparatur Sipil Negara", "KASN")
        enrol_the_region(story, clerk)


def enrol_the_region(story: Story, clerk: Clerk) -> None:
    clerk.go("Flashdisk")
    clerk.press("Pendaftaran", clerk.window.findChild(SyncPage))
    page = clerk.window.findChild(SyncPage).enrolment
    clerk.sees("Pendaftaran wilayah", "Angka kita")
    story.digits["pusat"] = page.digits()
    clerk.answers.files.append(story.request)
    clerk.press("Buka berkas permintaan…", page)
    clerk.sees("Menurut isinya, berkas ini dari Inspektorat Daerah")
    clerk.type("Ketik angka yang dibacakan pihak lain", story.digits["pusat"], page)
    clerk.press("Angkanya cocok: sahkan dan simpan jawaban…", page)
    clerk.wait(lambda: page.complaint, "a complaint about the digits")
    clerk.type("Ketik angka yang dibacakan pihak lain", story.digits["wilayah"], page)
    clerk.answers.files.append(story.reply)
    clerk.press("Angkanya cocok: sahkan dan simpan jawaban…", page)
    clerk.sees("Tertulis: jawaban.json.", "Kantor: 1 · komputer: 1")


def unlock(clerk: Clerk, passphrase: str = PASSPHRASE) -> None:
    clerk.settle()
    clerk.type("Kata sandi", passphrase)
    clerk.press("Buka kunci")


def region_sends(story: Story) -> None:
    with story.at("wilayah") as clerk:
        clerk.sees("Inspektorat Daerah", "Lupa kata sandi?")
        unlock(clerk, "salah sama sekali")
        clerk.wait(lambda: clerk.row("Kata sandi").complaint, "a complaint")
        unlock(clerk)
        clerk.sees("Hari ini", "0001/NET/")
        clerk.go("Flashdisk")
        clerk.press("Mulai pendaftaran")
        page = clerk.window.findChild(SyncPage).enrolment
        clerk.answers.files.append(story.reply)
        clerk.press("Buka berkas jawaban…", page)
        clerk.sees("Menurut isinya, berkas ini dari")
        clerk.type("Ketik angka yang dibacakan pihak lain", story.digits["pusat"], page)
        clerk.press("Angkanya cocok: daftarkan", page)
        clerk.sees("Komputer ini sudah terdaftar.")
        clerk.press("Kembali", page)
        use_stick(story, clerk)
        clerk.sees("1 perkara baru", "3 berkas", "tidak ada yang baru")
        synchronise(clerk)
        clerk.sees("Aman dicabut. Pasang sekali lagi", "Ditulis ke flashdisk")
        assert "Diterima" not in badges(clerk)
        slip = story.folder / "slip.pdf"
        clerk.answers.files.append(slip)
        clerk.press("Simpan slip…")
        clerk.wait(slip.exists, "the slip")
    (bundle,) = story.stick.glob("*.netra")
    content = bundle.read_bytes()
    assert bundle.name in text_of(slip.read_bytes()).replace("\r\n", "")
    for secret in (PEOPLE[1][0], REPORTER, "198609262015051001", "Cibinong"):
        assert secret.encode() not in content


def use_stick(story: Story, clerk: Clerk) -> None:
    clerk.sees("Colokkan flashdisk")
    clerk.answers.files.append(story.stick)
    clerk.press("Pilih folder…", clerk.window.findChild(SyncPage))
    clerk.sees("Untuk kita", "Dari kita")


def synchronise(clerk: Clerk) -> None:
    clerk.press("Sinkronkan")
    clerk.wait(lambda: "Aman dicabut" in clerk.words() or "Semua sudah diterima" in clerk.words(),
               "the stick is done")  # fmt: skip
    clerk.settle()


def badges(clerk: Clerk) -> list[str]:
    page = clerk.window.findChild(SyncPage)
    return [one.text() for one in page.findChildren(Badge) if one.isVisible()]


def headquarters_answers(story: Story) -> None:
    with story.at("pusat") as clerk:
        unlock(clerk)
        clerk.sees("Belum ada perkara")
        assert clerk.ask(case_list).total == 0
        assert "Perkara baru" not in clerk.words()
        clerk.go("Flashdisk")
        use_stick(story, clerk)
        clerk.sees("Dari Inspektorat Daerah, nomor 1:")
        assert clerk.ask(case_list).total == 0
        synchronise(clerk)
        theirs = clerk.ask(case_view, story.case)
        assert [one.name for one in theirs.respondents] == [one[0] for one in PEOPLE]
        assert theirs.evidence[0].held
        assert clerk.ask(lambda unit: unit.objects.all("reporter_identity")) == []
        clerk.go("Perkara")
        clerk.sees("1 perkara")
        clerk.open_row(clerk.window.findChild(CasesRoom).list.table.view)
        clerk.sees("0001/NET/", PEOPLE[0][0], "Terlapor (2)", "Surat (2)", "Pusat")
        answer(clerk)
        clerk.go("Flashdisk")
        clerk.press("Lihat lagi")
        clerk.settle()
        tick_region(clerk)
        synchronise(clerk)
        clerk.sees("Aman dicabut")


def answer(clerk: Clerk) -> None:
    clerk.press("Tulis telaah…")
    clerk.type("Telaah", REVIEW)
    clerk.type("Temuan dalam satu baris", "lengkap")
    clerk.press("Simpan telaah")
    clerk.sees(REVIEW)
    clerk.settle()
    clerk.press("Beri rekomendasi…")
    clerk.choose("Sanksi", "Pemotongan tunjangan kinerja 25% selama 6 bulan")
    clerk.type("Ditindaklanjuti sampai", f"{date.today() + timedelta(days=14):%d/%m/%Y}")
    clerk.type("Alasan", "Perbuatan terbukti.")
    clerk.type("Nomor surat", "R-0001/KASN/11/2026")
    clerk.press("Beri rekomendasi", clerk.dialog())
    clerk.sees("Direkomendasikan: Pemotongan tunjangan kinerja 25% selama 6 bulan")
    clerk.settle()


def tick_region(clerk: Clerk) -> None:
    """Choose the region if the stick's card does not offer it by itself."""
    more = [one for one in clerk.window.findChild(SyncPage).findChildren(QComboBox)
            if one.isVisible()]  # fmt: skip
    if more:
        clerk.choose_in(more[0], "Inspektorat Daerah")
        clerk.settle()


def region_follows(story: Story) -> None:
    with story.at("wilayah") as clerk:
        unlock(clerk)
        clerk.go("Flashdisk")
        use_stick(story, clerk)
        clerk.sees("Dari Komisi Aparatur Sipil Negara")
        synchronise(clerk)
        clerk.wait(lambda: "Diterima" in badges(clerk), "the receipt")
        (peer,) = clerk.ask(exchange_status).peers
        assert peer.outbox[0].state is OutState.RECEIVED
        clerk.go("Perkara")
        clerk.open_row(clerk.window.findChild(CasesRoom).list.table.view)
        clerk.sees(REVIEW, "R-0001/KASN/11/2026")
        card = clerk.window.findChild(CasesRoom).case.overview.card
        clerk.press("Sampaikan kepada PPK", card)
        cites = clerk.row("Rekomendasi pusat yang ditindaklanjuti", clerk.dialog(StepDialog)).field
        assert cites.currentText().startswith("R-0001/KASN/11/2026")
        clerk.press("Sampaikan kepada PPK", clerk.dialog(StepDialog))
        clerk.sees("Langkah dicatat: Tindak lanjut PPK")
        clerk.settle()
        first, second = clerk.ask(case_view, story.case).respondents
        assert (first.state, second.state) == ("DI_PPK", "REKOMENDASI")
        assert first.taken[-1].cites == first.recommendations[0].id
        assert clerk.ask(verify).flaws == ()
        lock_and_come_back(clerk)


def lock_and_come_back(clerk: Clerk) -> None:
    # The chief comes in while the clerk is typing: nothing of it is lost.
    clerk.press("Perkara baru", clerk.window.top)
    clerk.settle()
    new = clerk.window.findChild(CasesRoom).new
    clerk.type("Perihal", "Ditulis sesaat sebelum dikunci", new)
    clerk.press_shortcut(Qt.Key.Key_L)
    clerk.sees("Buka kunci", "Lupa kata sandi?")
    assert PEOPLE[1][0] not in clerk.words()
    assert not clerk.program.background.has_session
    unlock(clerk)
    clerk.sees("Hari ini", "Wulan Contoh")
    clerk.go("Perkara")
    clerk.sees("1 perkara")
    kept = clerk.ask(newest_new_case)
    assert kept is not None
    assert kept[1].form["subject"] == "Ditulis sesaat sebelum dikunci"


def code_opens(story: Story) -> None:
    with story.at("wilayah") as clerk:
        clerk.press("Lupa kata sandi?")
        clerk.type("Kode pemulihan", story.codes["pusat"])
        clerk.type("Kata sandi", NEW_PASSPHRASE)
        clerk.type("Kata sandi yang sama sekali lagi", NEW_PASSPHRASE)
        clerk.press("Pasang kata sandi baru")
        clerk.wait(lambda: clerk.row("Kode pemulihan").complaint, "a complaint about the code")
        clerk.type("Kode pemulihan", story.codes["wilayah"].replace("-", " ").lower())
        clerk.press("Pasang kata sandi baru")
        clerk.sees("0001/NET/", "Wulan Contoh")
        assert clerk.ask(case_view, story.case).respondents[0].state == "DI_PPK"
    with story.at("wilayah") as clerk:
        unlock(clerk)
        clerk.wait(lambda: clerk.row("Kata sandi").complaint, "the old passphrase is dead")
        unlock(clerk, NEW_PASSPHRASE)
        clerk.sees("Hari ini", "0001/NET/")
