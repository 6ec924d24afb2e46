<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Berisi</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contoh isi</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Kolom lembar</translation>
    </message>
    <message>
        <source>Whatever a column holds, its text stays beside the respondent. Only what is about the reporter is sealed or left out.</source>
        <translation>Apa pun isi kolom, teksnya tetap tersimpan di samping terlapor. Hanya yang menyangkut pelapor yang disegel atau ditinggalkan.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa judul)</translation>
    </message>
    <message>
        <source>What “{title}” holds</source>
        <translation>Isi “{title}”</translation>
    </message>
</context>
<context>
    <name>ImportedNote</name>
    <message>
        <source>From an old register ({file}, row {row}): no step or document was entered in Netra.</source>
        <translation>Dari register lama ({file}, baris {row}): langkah dan dokumennya tidak dicatat di Netra.</translation>
    </message>
    <message>
        <source>Stated there: {words}</source>
        <translation>Tertulis di sana: {words}</translation>
    </message>
    <message>
        <source>The whole row…</source>
        <translation>Baris selengkapnya…</translation>
    </message>
    <message>
        <source>The row in the old register</source>
        <translation>Baris dalam register lama</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Choose the old register</source>
        <translation>Pilih register lama</translation>
    </message>
    <message>
        <source>The {count} cases of this import leave the lists. Cases that were worked on or sent since stay, and are named.</source>
        <translation>{count} perkara dari impor ini hilang dari daftar. Perkara yang sudah dikerjakan atau dikirim tetap ada dan disebutkan.</translation>
    </message>
    <message>
        <source>Take back “{file}”?</source>
        <translation>Tarik “{file}”?</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Tarik impor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Save the parked rows</source>
        <translation>Simpan baris yang diparkir</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Saved: {file}. Put the rows right there and choose it again.</source>
        <translation>Tersimpan: {file}. Perbaiki barisnya di sana, lalu pilih lagi berkas itu.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Another file…</source>
        <translation>Berkas lain…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>comes in, marked</source>
        <translation>masuk, ditandai</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>diparkir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Kata status</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Diparkir</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Titles in row</source>
        <translation>Judul di baris</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Penulisan tanggal</translation>
    </message>
    <message>
        <source>Source if empty</source>
        <translation>Sumber bila kosong</translation>
    </message>
    <message>
        <source>Election of all</source>
        <translation>Pemilihan semua</translation>
    </message>
    <message>
        <source>A damaged NIP</source>
        <translation>NIP yang rusak</translation>
    </message>
    <message>
        <source>Cases are registered at the region, not at headquarters.</source>
        <translation>Perkara dicatat di daerah, bukan di pusat.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>Look whether Netra understood it; nothing is written yet.</source>
        <translation>Periksa apakah Netra memahaminya; belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>(text file)</source>
        <translation>(berkas teks)</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (tersembunyi)</translation>
    </message>
    <message>
        <source>Take over {count} cases</source>
        <translation>Masukkan {count} perkara</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>No row can come in: look at the parked ones.</source>
        <translation>Tidak ada baris yang dapat masuk: lihat yang diparkir.</translation>
    </message>
    <message>
        <source>The columns are understood as last time.</source>
        <translation>Kolom dipahami seperti terakhir kali.</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why it does not come in</source>
        <translation>Mengapa tidak masuk</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Isi baris</translation>
    </message>
    <message>
        <source>Parked rows</source>
        <translation>Baris yang diparkir</translation>
    </message>
    <message>
        <source>No row is parked</source>
        <translation>Tidak ada baris yang diparkir</translation>
    </message>
    <message>
        <source>Every row that holds a case comes in.</source>
        <translation>Setiap baris yang memuat perkara dapat masuk.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Old register</source>
        <translation>Register lama</translation>
    </message>
    <message>
        <source>From Excel (.xlsx, .xls), LibreOffice (.ods) or CSV</source>
        <translation>Dari Excel (.xlsx, .xls), LibreOffice (.ods), atau CSV</translation>
    </message>
    <message>
        <source>1. Choose the file. It is only read, and not kept.</source>
        <translation>1. Pilih berkasnya. Berkas hanya dibaca, tidak disimpan.</translation>
    </message>
    <message>
        <source>2. Look whether Netra understood columns, dates and status words.</source>
        <translation>2. Periksa apakah Netra memahami kolom, tanggal, dan kata status.</translation>
    </message>
    <message>
        <source>3. Take the cases over. Doubtful rows are parked with the reason, and the whole import can be taken back.</source>
        <translation>3. Masukkan perkaranya. Baris yang meragukan diparkir beserta alasannya, dan seluruh impor dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Taken over so far</source>
        <translation>Yang sudah dimasukkan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Diparkir</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Save the parked rows…</source>
        <translation>Simpan baris yang diparkir…</translation>
    </message>
    <message>
        <source>Show its cases</source>
        <translation>Tampilkan perkaranya</translation>
    </message>
    <message>
        <source>Take the import back…</source>
        <translation>Tarik impor ini…</translation>
    </message>
    <message>
        <source>Cases are registered at the region, not at headquarters.</source>
        <translation>Perkara dicatat di daerah, bukan di pusat.</translation>
    </message>
    <message>
        <source>Choose an import in the list first.</source>
        <translation>Pilih dulu impor dalam daftar.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Impor ini sudah ditarik.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
</context>
<context>
    <name>StatusTab</name>
    <message>
        <source>Status in the sheet</source>
        <translation>Status dalam lembar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Artinya di sini</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil akhir</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Kata status</translation>
    </message>
    <message>
        <source>A case enters in the state its row states. No step, document or sanction is made from words; what a next step needs is asked for then.</source>
        <translation>Perkara masuk dengan status yang tertulis di barisnya. Tidak ada langkah, dokumen, atau sanksi yang dibuat dari kata-kata; syarat langkah berikutnya diminta pada saatnya.</translation>
    </message>
    <message>
        <source>not known: choose</source>
        <translation>tidak dikenal: pilih</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation>Arti “{words}”</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>{rows} rows: {cases} cases with {people} respondents come in, {parked} parked, {skipped} without a case.</source>
        <translation>{rows} baris: {cases} perkara dengan {people} terlapor masuk, {parked} diparkir, {skipped} tanpa perkara.</translation>
    </message>
    <message>
        <source>{count} of them are marked, because something in the row could not be read.</source>
        <translation>{count} di antaranya ditandai karena ada isi baris yang tidak terbaca.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Diparkir</translation>
    </message>
    <message>
        <source>{cases} cases with {people} respondents were taken over.</source>
        <translation>{cases} perkara dengan {people} terlapor sudah masuk.</translation>
    </message>
    <message>
        <source>{parked} rows are parked and kept in the report below.</source>
        <translation>{parked} baris diparkir dan tersimpan dalam laporan di bawah.</translation>
    </message>
    <message>
        <source>{count} cases were taken back.</source>
        <translation>{count} perkara ditarik kembali.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>These stay: {cases}.</source>
        <translation>Yang tetap: {cases}.</translation>
    </message>
    <message>
        <source>taken back {at}</source>
        <translation>ditarik {at}</translation>
    </message>
    <message>
        <source>taken back but for {count}</source>
        <translation>ditarik kecuali {count}</translation>
    </message>
</context>
</TS>
