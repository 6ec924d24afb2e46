<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Application</name>
    <message>
        <source>Something in Netra has failed</source>
        <translation>Ada yang gagal di Netra</translation>
    </message>
    <message>
        <source>What was saved is safe. Please copy this report and send it to your administrator. It holds no names and nothing from a case.</source>
        <translation>Yang sudah tersimpan tetap aman. Salin laporan ini dan kirimkan kepada admin. Isinya tidak memuat nama atau apa pun dari perkara.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
</context>
<context>
    <name>OfficerChip</name>
    <message>
        <source>Officer: {name}</source>
        <translation>Petugas: {name}</translation>
    </message>
    <message>
        <source>Switch officer…</source>
        <translation>Ganti petugas…</translation>
    </message>
    <message>
        <source>Lock	Ctrl+L</source>
        <translation>Kunci	Ctrl+L</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Fold the rail</source>
        <translation>Lipat menu samping</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Bantuan (F1)</translation>
    </message>
    <message>
        <source>Unfold the rail</source>
        <translation>Buka menu samping</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} menunggu</translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search cases, names, NIP, letter numbers …</source>
        <translation>Cari perkara, nama, NIP, nomor surat …</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
</context>
<context>
    <name>_PracticeBand</name>
    <message>
        <source>PRACTICE — not real data</source>
        <translation>LATIHAN — bukan data nyata</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Search everything</source>
        <translation>Cari di mana saja</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Lock, or switch the officer</source>
        <translation>Kunci, atau ganti petugas</translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation>Lipat atau buka menu samping</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Tampilkan tombol pintas ini</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Bantuan untuk bagian ini</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Buka menu</translation>
    </message>
    <message>
        <source>Close Netra</source>
        <translation>Tutup Netra</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Saring daftar ini</translation>
    </message>
    <message>
        <source>Go to a place in the rail</source>
        <translation>Buka halaman di menu samping</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Press the main button of the page</source>
        <translation>Tekan tombol utama halaman</translation>
    </message>
    <message>
        <source>Go back, or close what is open</source>
        <translation>Kembali, atau tutup yang terbuka</translation>
    </message>
</context>
</TS>
