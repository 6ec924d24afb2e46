"""Sheets made in the tests themselves: text, workbooks, and a register of an office."""

import datetime
import io

import xlsxwriter

from desktop.cases.sheet.applying import SheetFile, import_sheet, preview_import
from desktop.cases.sheet.reading import table_in

HEADERS = (
    "No", "Nomor Register", "Tgl Laporan", "Nama Terlapor", "NIP", "Pangkat/Gol", "Jabatan",
    "Unit Kerja", "Jenis Pelanggaran", "Sumber", "Status", "Sanksi", "No. SK", "Tgl SK",
    "Pelapor", "Keterangan",
)  # fmt: skip
ROWS = (
    (1, "001/REG/2023", "2/10/2023", "Budi Contoh", "198609262015051001", "Penata Tk. I / III/d",
     "Camat Contoh", "Kecamatan Contoh", "DS-06 menyukai unggahan", "Bawaslu", "Selesai",
     "Teguran tertulis", "800/12/2023", "3 Nop 2023", "Rahasia Sekali", ""),
    ("", "", "", "Ani Contoh", "19900101 201001 2 003", "III.a", "Lurah", "", "", "",
     "Tidak terbukti", "", "", "", "", "ikut serta"),
    (2, "002/REG/2023", "05-10-23", "Cici Contoh", "", "", "Guru", "SDN 1", "Hadir kampanye",
     "Masyarakat", "Proses", "", "", "", "", ""),
    (3, "002/REG/2023", "05-10-23", "Dodi Contoh", "1.98609E+17", "", "Guru", "SDN 2",
     "Hadir kampanye", "Masyarakat", "Entahlah", "", "", "", "", ""),
    ("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""),
    (4, "", "31 Februari 2023", "Eka Contoh", "", "", "", "", "", "", "", "", "", "", "", ""),
    (5, "", "", "Fani Contoh", "", "", "", "", "", "", "", "", "", "", "", ""),
    ("Jumlah", "", "", "", "", "", "", "", "", "", 6, "", "", "", "", ""),
)  # fmt: skip
FILE = SheetFile("register lama.xlsx", "a" * 64)


def csv_of(rows, separator=";", encoding="utf-8"):
    text = "\r\n".join(separator.join(_quoted(cell, separator) for cell in row) for row in rows)
    return text.encode(encoding)


def _quoted(cell, separator):
    text = str(cell)
    return '"' + text.replace('"', '""') + '"' if separator in text or '"' in text else text


def register(rows=ROWS, headers=HEADERS):
    """Return a register as a table, through the reader."""
    return table_in(csv_of([headers, *rows]))


def workbook(sheets, hidden=()):
    """Return an .xlsx; dates and numbers are written as such, the rest as text."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            for at, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, datetime.date):
                        sheet.write_datetime(at, place, cell, day)
                    elif isinstance(cell, tuple):
                        sheet.write_formula(at, place, cell[0], None, cell[1])
                    elif isinstance(cell, bool | int | float):
                        sheet.write(at, place, cell)
                    else:
                        sheet.write_string(at, place, str(cell))
    return target.getvalue()


def look(desk, table, chosen=None, file=FILE):
    return desk.ask(preview_import, table, file, chosen)


def take(desk, table, chosen=None, file=FILE):
    """Import as a person would: what the preview shows, or a map of his own."""
    return desk.do(import_sheet, table, look(desk, table, chosen, file).chosen, file)
