"""Sample values: nobody on this sheet exists."""

from __future__ import annotations

from datetime import date

from desktop.letters.papers import WeekGroup, WeekLine, WeekSheet

_LONG = "Raden Mas Contoh Panjang Sekali Namanya Kusumadiningrat Hadiwijaya dan 11 lainnya"


def sample_sheet() -> WeekSheet:
    """Return the week of an office that does not exist."""
    return WeekSheet(
        office="Inspektorat Daerah Kabupaten Contoh",
        officer="",
        made_on=date(2026, 11, 22),
        until=date(2026, 11, 27),
        calendar_final=True,
        groups=(
            WeekGroup(
                title="Lewat tenggat",
                total=1,
                lines=(
                    WeekLine(
                        number="0007/NET/2026",
                        who="Contoh Satu",
                        what="Terlapor tidak hadir, panggil lagi (II)",
                        missing="Belum ada: Surat panggilan I",
                        due="lewat 3 hari kerja (Rab 18 Nov)",
                        why="Panggilan I · PP 94/2021 Ps 26",
                        officer="Sari Contoh",
                    ),
                ),
            ),
            WeekGroup(
                title="Minggu ini",
                total=14,
                lines=(
                    WeekLine(
                        number="0012/NET/2026",
                        who=_LONG,
                        what="Lanjut ke ekspose",
                        missing="",
                        due="3 hari kerja lagi (Kam 26 Nov)",
                        why="Kajian (batas kantor)",
                        officer="",
                    ),
                ),
            ),
        ),
    )
