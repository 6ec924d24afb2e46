<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>CalendarTab</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>Hari yang dipilih</translation>
    </message>
    <message>
        <source>Why people work on that day</source>
        <translation>Alasan hari itu hari kerja</translation>
    </message>
    <message>
        <source>For example the number of the decree</source>
        <translation>Misalnya nomor keputusannya</translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>Jadikan hari kerja</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>Tambah hari libur</translation>
    </message>
    <message>
        <source>For example the region&apos;s anniversary</source>
        <translation>Misalnya hari jadi daerah</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Compared with the decree</source>
        <translation>Pencocokan dengan keputusan</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>belum final</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Cabut pernyataan</translation>
    </message>
    <message>
        <source>The list is complete</source>
        <translation>Daftar sudah cocok</translation>
    </message>
    <message>
        <source>This office has compared {year} with the decree.</source>
        <translation>Kantor ini sudah mencocokkan {year} dengan keputusannya.</translation>
    </message>
    <message>
        <source>Compare the list of {year} with the joint decree on holidays and joint leave, add what is missing, then confirm it.</source>
        <translation>Cocokkan daftar {year} dengan keputusan bersama tentang hari libur nasional dan cuti bersama, tambahkan yang kurang, lalu nyatakan sudah cocok.</translation>
    </message>
    <message>
        <source>Deadlines of this year can be relied on.</source>
        <translation>Tenggat dalam tahun ini dapat dijadikan pegangan.</translation>
    </message>
    <message>
        <source>Deadlines that reach into this year are marked as not final: its list of days off is not decreed, or partly estimated.</source>
        <translation>Tenggat yang sampai ke tahun ini ditandai belum final: daftar hari liburnya belum ditetapkan atau sebagian masih perkiraan.</translation>
    </message>
    <message>
        <source>Choose a day in the list.</source>
        <translation>Pilih satu hari dalam daftar.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>It is a working day here already; add it again to undo that.</source>
        <translation>Hari ini sudah menjadi hari kerja di sini; tambahkan lagi untuk mengembalikannya.</translation>
    </message>
    <message>
        <source>Write why people work on that day.</source>
        <translation>Tulis alasan hari itu menjadi hari kerja.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Isi harinya.</translation>
    </message>
    <message>
        <source>Enter what the day is for.</source>
        <translation>Isi keterangan harinya.</translation>
    </message>
</context>
<context>
    <name>FamiliesTab</name>
    <message>
        <source>The middle level of discipline exists in two families, because the cut in allowance is not applied everywhere yet. Choose which one your institutions use, from when and until when. The day of the decision counts. Without a choice both are offered.</source>
        <translation>Hukuman disiplin sedang ada dalam dua rumpun, karena pemotongan tunjangan kinerja belum diterapkan di semua instansi. Pilih rumpun yang dipakai instansi Anda, sejak kapan dan sampai kapan. Yang dihitung tanggal keputusan. Tanpa pilihan, keduanya ditawarkan.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rumpun</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Cabut pilihan</translation>
    </message>
    <message>
        <source>Choose a family</source>
        <translation>Pilih rumpun</translation>
    </message>
    <message>
        <source>As it stands with respondents; empty for all</source>
        <translation>Seperti tertulis pada terlapor; kosong berarti semua</translation>
    </message>
    <message>
        <source>For example the regulation behind it</source>
        <translation>Misalnya peraturan dasarnya</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <translation>Simpan pilihan</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Pilih satu baris dalam daftar.</translation>
    </message>
</context>
<context>
    <name>PacksTab</name>
    <message>
        <source>In force here</source>
        <translation>Berlaku di sini</translation>
    </message>
    <message>
        <source>Read a rule pack…</source>
        <translation>Baca paket aturan…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Type the digits that headquarters reads out</source>
        <translation>Ketik angka yang dibacakan pusat</translation>
    </message>
    <message>
        <source>This PC is not enrolled, so nobody vouches for the signer. Call headquarters under a number you already knew. Eight groups of five.</source>
        <translation>PC ini belum terdaftar, sehingga penanda tangannya belum terjamin. Telepon pusat pada nomor yang sudah Anda kenal. Delapan kelompok lima angka.</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Pakai aturan ini</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Give out rules</source>
        <translation>Mengeluarkan aturan</translation>
    </message>
    <message>
        <source>Write the tables out, edit them with any text editor, give pack.toml a new code and date, and sign the folder. Regions take the file from a stick; once it is in force here it also travels with every bundle.</source>
        <translation>Keluarkan tabel, sunting dengan penyunting teks apa saja, beri pack.toml kode dan tanggal baru, lalu tanda tangani foldernya. Daerah mengambil berkasnya dari flashdisk; setelah berlaku di sini, paket ikut dalam setiap bundel.</translation>
    </message>
    <message>
        <source>Write the tables out…</source>
        <translation>Keluarkan tabel…</translation>
    </message>
    <message>
        <source>Sign a folder of tables…</source>
        <translation>Tanda tangani folder tabel…</translation>
    </message>
    <message>
        <source>Sign what is in force…</source>
        <translation>Tanda tangani yang berlaku…</translation>
    </message>
    <message>
        <source>Digits to read out to regions that are not enrolled</source>
        <translation>Angka untuk dibacakan kepada daerah yang belum terdaftar</translation>
    </message>
    <message>
        <source>{title} ({code}), {day}</source>
        <translation>{title} ({code}), {day}</translation>
    </message>
    <message>
        <source>signed by headquarters</source>
        <translation>ditandatangani pusat</translation>
    </message>
    <message>
        <source>signer not compared yet</source>
        <translation>penanda tangan belum dicocokkan</translation>
    </message>
    <message>
        <source>{changes} rows differ from those in force. Cases keep the rule set and the edition of the day they were registered.</source>
        <translation>{changes} baris berbeda dari yang berlaku. Perkara tetap mencatat paket aturan dan edisi pada hari didaftarkan.</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <translation>Bawaan program.</translation>
    </message>
    <message>
        <source>Came from headquarters in a bundle.</source>
        <translation>Datang dari pusat dalam bundel.</translation>
    </message>
    <message>
        <source>Taken over here from a file.</source>
        <translation>Diambil di sini dari berkas.</translation>
    </message>
    <message>
        <source>Tables this Netra does not know are kept and not used: {tables}. Update Netra.</source>
        <translation>Tabel yang belum dikenal Netra ini disimpan dan tidak dipakai: {tables}. Perbarui Netra.</translation>
    </message>
    <message>
        <source>A newer edition cannot be read by this Netra: {codes}. Update Netra.</source>
        <translation>Edisi yang lebih baru tidak terbaca oleh Netra ini: {codes}. Perbarui Netra.</translation>
    </message>
    <message>
        <source>Changed from the edition before:</source>
        <translation>Berubah dari edisi sebelumnya:</translation>
    </message>
    <message>
        <source>No open respondent is touched.</source>
        <translation>Tidak ada terlapor dalam proses yang terkena.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>{count} open respondents are touched:</source>
        <translation>{count} terlapor dalam proses terkena:</translation>
    </message>
    <message>
        <source>Type the digits of headquarters first.</source>
        <translation>Ketik dahulu angka dari pusat.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Minta petugas yang memilikinya.</translation>
    </message>
</context>
<context>
    <name>PowersTab</name>
    <message>
        <source>The sanction ends the service</source>
        <translation>Sanksinya pemberhentian</translation>
    </message>
    <message>
        <source>Sanction and person</source>
        <translation>Sanksi dan orangnya</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Grade of the functional post</source>
        <translation>Jenjang jabatan fungsional</translation>
    </message>
    <message>
        <source>Level of the sanction</source>
        <translation>Tingkat sanksi</translation>
    </message>
    <message>
        <source>May impose it</source>
        <translation>Berwenang menghukum</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Terhadap siapa</translation>
    </message>
    <message>
        <source>In post here</source>
        <translation>Pejabat di sini</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>next higher official</source>
        <translation>pejabat setingkat di atasnya</translation>
    </message>
    <message>
        <source>The matrix names nobody for this post and level.</source>
        <translation>Matriks tidak menyebut siapa pun untuk jabatan dan tingkat ini.</translation>
    </message>
    <message>
        <source>Legal basis: {basis}. A suggestion; the official text decides.</source>
        <translation>Dasar hukum: {basis}. Ini saran; naskah resmi yang menentukan.</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>How sure</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Belum terverifikasi</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Sumber berbeda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>official site</source>
        <translation>situs resmi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>RulesController</name>
    <message>
        <source>Saved. Deadlines computed before stay.</source>
        <translation>Tersimpan. Tenggat yang sudah dihitung tetap.</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Pilih paket aturan</translation>
    </message>
    <message>
        <source>The new rules hold here from now on.</source>
        <translation>Aturan baru berlaku di sini mulai sekarang.</translation>
    </message>
    <message>
        <source>Save the rule pack</source>
        <translation>Simpan paket aturan</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Ditulis: {file}.</translation>
    </message>
    <message>
        <source>Choose the folder of tables</source>
        <translation>Pilih folder tabel</translation>
    </message>
    <message>
        <source>Choose an empty folder for the tables</source>
        <translation>Pilih folder kosong untuk tabel</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>What the program knows of the law, where it was read, and how sure it is.</source>
        <translation>Yang diketahui program tentang aturan, sumbernya, dan keyakinannya.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Who may punish</source>
        <translation>Kewenangan</translation>
    </message>
    <message>
        <source>Middle sanctions</source>
        <translation>Sanksi sedang</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paket aturan</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Search: code, words, source …</source>
        <translation>Cari: kode, kata, sumber …</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Cari dalam aturan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Rows of the rules</source>
        <translation>Baris aturan</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Semua tabel</translation>
    </message>
    <message>
        <source>{count} rows, {review} of them to be verified</source>
        <translation>{count} baris, {review} di antaranya perlu verifikasi</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or all tables.</source>
        <translation>Tidak ditemukan. Coba lebih sedikit kata, atau semua tabel.</translation>
    </message>
</context>
<context>
    <name>ui-rules</name>
    <message>
        <source>stated by a source</source>
        <translation>disebut sumber</translation>
    </message>
    <message>
        <source>worked out from sources</source>
        <translation>disimpulkan dari sumber</translation>
    </message>
    <message>
        <source>knowledge only, no source yet</source>
        <translation>pengetahuan umum, belum ada sumber</translation>
    </message>
    <message>
        <source>from a source</source>
        <translation>dari sumber</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>disimpulkan</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tanpa sumber</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nasional</translation>
    </message>
    <message>
        <source>added by the office</source>
        <translation>ditambah kantor</translation>
    </message>
    <message>
        <source>working day here</source>
        <translation>hari kerja di sini</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>perlu verifikasi</translation>
    </message>
</context>
</TS>
