"""What every name that a sentence can say means, in the words of those who reword it.

Names are joined from a few parts, and so are their explanations.
"""

from __future__ import annotations

from typing import Final

from desktop.letters.forms import Form

_WHOSE: Final = {
    "kantor": "kantor ini",
    "kepala": "kepala daerah (PPK)",
    "penanda": "penanda tangan",
    "tujuan": "yang dituju",
    "pusat": "lembaga pengawas",
    "surat": "surat ini",
    "perkara": "perkara",
    "laporan": "laporan yang mendasari",
    "terlapor": "terlapor",
    "terlapor.atasan": "atasan langsung terlapor",
    "atasan": "atasan langsung",
    "tim": "tim pemeriksa",
    "pembebasan": "pembebasan sementara dari tugas",
    "upaya": "upaya administratif",
    "rekomendasi_pusat": "rekomendasi lembaga pengawas",
    "bukti": "bukti",
    "dokumen": "dokumen perkara",
    "surat_lalu": "surat terdahulu",
    "langkah": "langkah perkara",
    "sanksi": "sanksi",
}
_WHAT: Final = {
    "nama": "nama",
    "nip": "NIP",
    "label_nip": "sebutan nomor induk (NIP atau NI PPPK)",
    "pangkat": "pangkat",
    "golongan": "golongan ruang",
    "pangkat_golongan": "pangkat dan golongan ruang",
    "jabatan": "jabatan",
    "jabatan_kapital": "jabatan dengan huruf kapital",
    "unit": "unit kerja",
    "instansi": "instansi",
    "sapaan": "kata sapaan (Bapak, Ibu, Saudara)",
    "sebutan": "sebutan dalam kalimat",
    "tempat": "tempat",
    "pemda": "nama pemerintah daerah",
    "daerah": "nama daerah",
    "alamat": "alamat",
    "singkatan": "singkatan",
    "nomor": "nomor",
    "tahun": "tahun",
    "tanggal": "tanggal",
    "perihal": "perihal",
    "uraian": "uraian",
    "diterima": "tanggal diterima",
    "pengirim": "pengirim",
    "perbuatan": "perbuatan",
    "tanggal_perbuatan": "tanggal perbuatan",
    "tempat_perbuatan": "tempat perbuatan",
    "pasal": "pasal yang dilanggar",
    "hukum_disiplin": "peraturan disiplin yang berlaku",
    "memberatkan": "hal yang memberatkan",
    "meringankan": "hal yang meringankan",
    "kesimpulan": "kesimpulan pemeriksaan",
    "fakta": "fakta hasil pemeriksaan",
    "pejabat_berwenang": "pejabat yang berwenang menghukum",
    "sanksi": "sanksi",
    "kode": "kode",
    "tingkat": "tingkat",
    "dasar": "dasar hukum",
    "bulan": "jumlah bulan",
    "jumlah": "jumlah",
    "alasan": "alasan",
    "dibentuk_oleh": "pembentuk",
    "plh": "pelaksana harian",
    "mulai": "tanggal mulai",
    "tanggal_surat": "tanggal surat",
    "judul": "judul",
    "jenis": "jenis",
    "sumber": "sumber",
    "hash": "sidik berkas",
    "tanda": "tanda bukti (B1, B2)",
    "teks": "isi butir",
    "no": "nomor urut",
    "unsur": "unsur",
    "halaman": "nomor halaman",
    "sifat": "sifat surat",
    "urgensi": "tingkat urgensi",
    "daftar": "daftar",
    "bukti": "bukti yang dirujuk",
    "penerima": "yang menerima keputusan",
    "tenggat": "batas waktu",
    "tujuan": "yang dituju",
}
_FORMS: Final = {
    "hari": "nama hari",
    "huruf": "dengan huruf",
    "lengkap": "hari dan tanggal",
    "terbilang": "angka dan huruf",
    "baris": "satu baris setiap butir",
}
_CODED: Final = frozenset({"dokumen", "surat_lalu", "langkah"})


def explained(name: str, form: Form | None = None) -> str:
    """Return what a name stands for; a field of the form by its label.

    Empty for a name that nothing here knows, which a test finds.
    """
    parts = name.split(".")
    ending = ""
    if len(parts) > 1 and parts[-1] in _FORMS:
        ending = f" ({_FORMS[parts.pop()]})"
    if form is not None:
        labels = {one.name: one.label for one in form.field}
        columns = {one.name: one.label for field in form.field for one in field.columns}
        label = labels.get(parts[0]) or (columns.get(parts[0]) if len(parts) == 1 else None)
        if label:
            rest = " ".join(filter(None, (_WHAT.get(part, part) for part in parts[1:])))
            return f"{label}: {rest}{ending}" if rest else f"{label}{ending}"
    said = _joined(parts)
    return f"{said}{ending}" if said else ""


def _joined(parts: list[str]) -> str:
    if parts[0] in _CODED and len(parts) > 2:
        return f"{_WHAT.get(parts[2], parts[2])} {_WHOSE[parts[0]]} {parts[1]}"
    for length in range(len(parts), 0, -1):
        whose, rest = _WHOSE.get(".".join(parts[:length])), parts[length:]
        if whose is not None and len(rest) <= 1:
            if not rest:
                return whose if len(parts) > 1 or parts[0] not in _WHAT else _WHAT[parts[0]]
            return f"{_WHAT[rest[0]]} {whose}" if rest[0] in _WHAT else ""
    if len(parts) == 3 and parts[0] in _WHOSE and parts[1] in _WHAT and parts[2] in _WHAT:
        return f"{_WHAT[parts[2]]} {_WHAT[parts[1]]} {_WHOSE[parts[0]]}"
    if len(parts) == 2 and parts[0] in _WHAT and parts[1] in _WHAT:
        return f"{_WHAT[parts[1]]} {_WHAT[parts[0]]}"
    return _WHAT.get(parts[0], "") if len(parts) == 1 else ""
