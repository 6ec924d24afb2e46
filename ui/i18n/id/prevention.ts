<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>DetailPane</name>
    <message>
        <source>taken back</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>ada pertentangan isian</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Tarik…</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Buka perkara {number}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>No file yet: a signed sheet, an attendance list, a photo.</source>
        <translation>Belum ada berkas: lembar yang ditandatangani, daftar hadir, foto.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Lampirkan berkas…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Simpan salinan {file}</translation>
    </message>
    <message>
        <source>Take back {file}</source>
        <translation>Tarik {file}</translation>
    </message>
    <message>
        <source>This entry was taken back.</source>
        <translation>Entri ini sudah ditarik.</translation>
    </message>
    <message>
        <source>Only the region that keeps this register changes it.</source>
        <translation>Hanya daerah pemilik register ini yang mengubahnya.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Empty when it took one day</source>
        <translation>Kosongkan bila satu hari</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nama kegiatan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Have signed</source>
        <translation>Sudah menandatangani</translation>
    </message>
    <message>
        <source>Should sign</source>
        <translation>Seharusnya menandatangani</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Institutions taking part</source>
        <translation>Instansi yang ikut</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Satu per baris</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Perorangan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Signed by a person or an institution</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Name of the person or institution</source>
        <translation>Nama orang atau instansi</translation>
    </message>
    <message>
        <source>Where a person works</source>
        <translation>Tempat orang itu bekerja</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Institutions of the speakers</source>
        <translation>Instansi narasumber</translation>
    </message>
    <message>
        <source>Number of institutions</source>
        <translation>Jumlah instansi</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Village (desa/kelurahan)</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Level of vulnerability</source>
        <translation>Tingkat kerawanan</translation>
    </message>
    <message>
        <source>The levels are a proposal: still to be verified</source>
        <translation>Tingkat ini usulan: perlu verifikasi</translation>
    </message>
    <message>
        <source>Why it is vulnerable</source>
        <translation>Alasan rawan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>For example the mapping by Bawaslu</source>
        <translation>Misalnya pemetaan Bawaslu</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Ditandai mulai</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>Ditandai sampai</translation>
    </message>
    <message>
        <source>Empty while no end is known</source>
        <translation>Kosongkan selama belum diketahui akhirnya</translation>
    </message>
    <message>
        <source>Date of the note</source>
        <translation>Tanggal catatan</translation>
    </message>
    <message>
        <source>Short name of the modus</source>
        <translation>Nama singkat modus</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cara dilakukan</translation>
    </message>
    <message>
        <source>Without names of people</source>
        <translation>Tanpa nama orang</translation>
    </message>
    <message>
        <source>Cases as examples</source>
        <translation>Contoh perkara</translation>
    </message>
    <message>
        <source>Register numbers, one a line</source>
        <translation>Nomor register, satu per baris</translation>
    </message>
</context>
<context>
    <name>InstitutionForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>Sudah tidak ada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>InstitutionsController</name>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Simpan ke register</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>A score entered for the same year before is replaced.</source>
        <translation>Nilai yang sudah dicatat untuk tahun yang sama diganti.</translation>
    </message>
    <message>
        <source>Merit-system score of {name}</source>
        <translation>Nilai sistem merit {name}</translation>
    </message>
    <message>
        <source>Take back “{name}”?</source>
        <translation>Tarik “{name}”?</translation>
    </message>
    <message>
        <source>For one that was entered by mistake. One that no longer exists is marked so in its form and keeps its scores.</source>
        <translation>Untuk yang salah dicatat. Instansi yang sudah tidak ada cukup ditandai di formulirnya; nilainya tetap tersimpan.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Name of an institution</source>
        <translation>Nama instansi</translation>
    </message>
    <message>
        <source>Search institutions</source>
        <translation>Cari instansi</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Tarik…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Enter a score…</source>
        <translation>Catat nilai…</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Tambah instansi</translation>
    </message>
    <message>
        <source>No institution yet</source>
        <translation>Belum ada instansi</translation>
    </message>
    <message>
        <source>Enter the offices of your region; each can have a merit score a year.</source>
        <translation>Catat perangkat daerah Anda; masing-masing dapat diberi nilai sistem merit per tahun.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (sudah tidak ada)</translation>
    </message>
    <message>
        <source>Categories follow from the score where none was entered; the bands are still to be verified.</source>
        <translation>Kategori bertanda * diturunkan dari nilainya; rentang nilainya perlu verifikasi.</translation>
    </message>
    <message>
        <source>Only the region that keeps this register changes it.</source>
        <translation>Hanya daerah pemilik register ini yang mengubahnya.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>Choose an institution in the list first.</source>
        <translation>Pilih dulu instansi dalam daftar.</translation>
    </message>
</context>
<context>
    <name>PreventionRoom</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instansi</translation>
    </message>
</context>
<context>
    <name>RegisterController</name>
    <message>
        <source>Enter</source>
        <translation>Simpan ke register</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take back “{name}”?</source>
        <translation>Tarik “{name}”?</translation>
    </message>
    <message>
        <source>It leaves the list and the figures. It stays readable in the history.</source>
        <translation>Entri hilang dari daftar dan angka, tetapi tetap terbaca dalam riwayat.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Riwayat “{name}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Lampirkan berkas</translation>
    </message>
    <message>
        <source>Save a copy in clear</source>
        <translation>Simpan salinan tanpa sandi</translation>
    </message>
    <message>
        <source>A copy was saved, not encrypted.</source>
        <translation>Salinan tersimpan tanpa enkripsi.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Prevention</source>
        <translation>Pencegahan</translation>
    </message>
    <message>
        <source>Subject, place or institution</source>
        <translation>Pokok, tempat, atau instansi</translation>
    </message>
    <message>
        <source>Search the prevention register</source>
        <translation>Cari di register pencegahan</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entri baru</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Belum ada yang dicatat</translation>
    </message>
    <message>
        <source>Declarations, integrity pacts, socialisation, vulnerable areas and notes on modus stand here, and count in reports.</source>
        <translation>Deklarasi, pakta integritas, sosialisasi, daerah rawan, dan catatan modus dicatat di sini dan dihitung dalam laporan.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>Only the region that keeps this register changes it.</source>
        <translation>Hanya daerah pemilik register ini yang mengubahnya.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Left open, it follows from the score</source>
        <translation>Bila kosong, diturunkan dari nilai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Decree or letter with the score</source>
        <translation>Keputusan atau surat yang memuat nilai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>prevention</name>
    <message>
        <source> (still to be verified)</source>
        <translation> (perlu verifikasi)</translation>
    </message>
    <message>
        <source>person</source>
        <translation>perorangan</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instansi</translation>
    </message>
    <message>
        <source>{signed} of {expected} signed</source>
        <translation>{signed} dari {expected} ttd.</translation>
    </message>
    <message>
        <source>{signed} signed</source>
        <translation>{signed} ttd.</translation>
    </message>
    <message>
        <source>{count} participants</source>
        <translation>{count} peserta</translation>
    </message>
    <message>
        <source>{count} signatures under declarations</source>
        <translation>{count} tanda tangan deklarasi</translation>
    </message>
    <message>
        <source>{count} pacts signed</source>
        <translation>{count} pakta ditandatangani</translation>
    </message>
    <message>
        <source>{count} institutions reached</source>
        <translation>{count} instansi dijangkau</translation>
    </message>
</context>
</TS>
