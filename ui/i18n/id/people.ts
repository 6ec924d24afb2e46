<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>CardForm</name>
    <message>
        <source>Title before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Kind of civil servant</source>
        <translation>Jenis ASN</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 digits; spaces do not matter.</source>
        <translation>18 angka; spasi tidak masalah.</translation>
    </message>
    <message>
        <source>Former NIP</source>
        <translation>NIP lama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Are these one person?</source>
        <translation>Apakah ini orang yang sama?</translation>
    </message>
    <message>
        <source>As one person they share all cases and sanctions. Each case keeps its own post and spelling, and every link can be undone.</source>
        <translation>Sebagai satu orang, semua perkara dan sanksinya menjadi satu. Jabatan dan ejaan nama di tiap perkara tetap seperti semula, dan setiap penautan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Dasar keputusan Anda</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>Stays ({count} cases)</source>
        <translation>Dipertahankan ({count} perkara)</translation>
    </message>
    <message>
        <source>Joins ({count} cases)</source>
        <translation>Digabungkan ({count} perkara)</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>not known on one side</source>
        <translation>tidak diketahui pada salah satu</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Dua orang berbeda</translation>
    </message>
    <message>
        <source>One person, link them</source>
        <translation>Orang yang sama, tautkan</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>Dugaan orang yang sama</translation>
    </message>
    <message>
        <source>Compared are the latest people without a NIP, and people with one date of birth but two numbers.</source>
        <translation>Dibandingkan: orang terbaru tanpa NIP, dan orang bertanggal lahir sama dengan dua nomor berbeda.</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else</source>
        <translation>Tidak ada dugaan ganda</translation>
    </message>
    <message>
        <source>Whoever may be the same person stands here until somebody has compared them.</source>
        <translation>Orang yang mungkin sama muncul di sini sampai ada yang membandingkannya.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Choose two people in the list first.</source>
        <translation>Pilih dahulu satu baris dalam daftar.</translation>
    </message>
</context>
<context>
    <name>NikForm</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>16 digits. It is sealed at once; only an officer with the role “Pemegang identitas” can read it again. Left empty, it is taken away.</source>
        <translation>16 angka. Langsung disegel; hanya petugas dengan peran “Pemegang identitas” yang dapat membacanya lagi. Jika dikosongkan, NIK dihapus dari kartu.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>{name} is one person now.</source>
        <translation>{name} kini tercatat sebagai satu orang.</translation>
    </message>
    <message>
        <source>Each case can be taken out again with “Not this person…”.</source>
        <translation>Tiap perkara dapat dikeluarkan lagi dengan “Bukan orang ini…”.</translation>
    </message>
    <message>
        <source>They are two people.</source>
        <translation>Keduanya dicatat sebagai dua orang.</translation>
    </message>
    <message>
        <source>Nobody is asked again about these two.</source>
        <translation>Pasangan ini tidak diusulkan lagi.</translation>
    </message>
    <message>
        <source>Not the same person?</source>
        <translation>Bukan orang yang sama?</translation>
    </message>
    <message>
        <source>Case {number} gets a card of its own again. What was told apart is not proposed any more.</source>
        <translation>Perkara {number} mendapat kartu sendiri lagi. Yang sudah dinyatakan berbeda tidak diusulkan lagi.</translation>
    </message>
    <message>
        <source>Take the case out</source>
        <translation>Keluarkan perkara ini</translation>
    </message>
    <message>
        <source>Look again at {name}?</source>
        <translation>Tinjau lagi {name}?</translation>
    </message>
    <message>
        <source>Both are proposed for comparison again.</source>
        <translation>Keduanya akan diusulkan lagi untuk dibandingkan.</translation>
    </message>
    <message>
        <source>Leave it open again</source>
        <translation>Tinjau lagi</translation>
    </message>
    <message>
        <source>Take “{value}”?</source>
        <translation>Pakai “{value}”?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>The other value stays readable in the history.</source>
        <translation>Isian yang lain tetap terbaca dalam riwayat.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Pakai yang ini</translation>
    </message>
    <message>
        <source>The cases keep the name and the post they were entered with.</source>
        <translation>Perkara tetap memuat nama dan jabatan seperti saat dicatat.</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>Kartu {name}</translation>
    </message>
    <message>
        <source>A sanction from before Netra, or from another office.</source>
        <translation>Sanksi sebelum memakai Netra, atau dari kantor lain.</translation>
    </message>
    <message>
        <source>Earlier sanction</source>
        <translation>Sanksi terdahulu</translation>
    </message>
    <message>
        <source>Take back “{sanction}”?</source>
        <translation>Tarik kembali “{sanction}”?</translation>
    </message>
    <message>
        <source>It counts no more; it stays readable in the history.</source>
        <translation>Tidak dihitung lagi; tetap terbaca dalam riwayat.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Save a copy in clear</source>
        <translation>Simpan salinan tanpa enkripsi</translation>
    </message>
    <message>
        <source>A copy was saved, not encrypted.</source>
        <translation>Salinan tersimpan, tidak terenkripsi.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Your passphrase does not open identities.</source>
        <translation>Kata sandi Anda tidak membuka identitas.</translation>
    </message>
    <message>
        <source>Ask an officer who has the role.</source>
        <translation>Minta petugas yang memegang peran itu.</translation>
    </message>
    <message>
        <source>Show the NIK?</source>
        <translation>Tampilkan NIK?</translation>
    </message>
    <message>
        <source>The NIK stays on the screen for one minute and cannot be copied. Who opened it, when and why stays on record on this PC for ever.</source>
        <translation>NIK tampil selama satu menit dan tidak dapat disalin. Siapa yang membukanya, kapan, dan mengapa tercatat selamanya di PC ini.</translation>
    </message>
    <message>
        <source>NIK of {name}</source>
        <translation>NIK {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Name, however it is spelt, or NIP</source>
        <translation>Nama (ejaan bebas) atau NIP</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Cari pegawai</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Tampilkan hanya</translation>
    </message>
    <message>
        <source>More than one case</source>
        <translation>Lebih dari satu perkara</translation>
    </message>
    <message>
        <source>With a sanction</source>
        <translation>Pernah disanksi</translation>
    </message>
    <message>
        <source>Without NIP</source>
        <translation>Tanpa NIP</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Belum ada pegawai</translation>
    </message>
    <message>
        <source>Whoever is entered as a respondent of a case stands here, once.</source>
        <translation>Setiap terlapor dalam perkara tercatat di sini, satu kali.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>A part of the name is enough; spelling and titles do not matter.</source>
        <translation>Sebagian nama sudah cukup; ejaan dan gelar tidak masalah.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>{count} people fit</source>
        <translation>{count} orang cocok</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Registry</source>
        <translation>Daftar pegawai</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Dugaan ganda</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Person</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Cases, posts and sanctions of the person under the cursor stand here.</source>
        <translation>Perkara, jabatan, dan sanksi orang yang dipilih tampil di sini.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>sanction in force</source>
        <translation>sanksi masih berlaku</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} perkara</translation>
    </message>
    <message>
        <source>no NIP</source>
        <translation>tanpa NIP</translation>
    </message>
    <message>
        <source>Two PCs linked case {number} differently. Who is it?</source>
        <translation>Dua PC menautkan perkara {number} secara berbeda. Siapa orangnya?</translation>
    </message>
    <message>
        <source>Two PCs entered different values for “{field}”. Which one holds?</source>
        <translation>Dua PC mengisi “{field}” berbeda. Mana yang benar?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Former NIP</source>
        <translation>NIP lama</translation>
    </message>
    <message>
        <source>Kind of civil servant</source>
        <translation>Jenis ASN</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Juga ditulis</translation>
    </message>
    <message>
        <source>Change the card…</source>
        <translation>Ubah kartu…</translation>
    </message>
    <message>
        <source>Enter the NIK…</source>
        <translation>Isi NIK…</translation>
    </message>
    <message>
        <source>Show the NIK…</source>
        <translation>Lihat NIK…</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Tidak ada yang diketahui.</translation>
    </message>
    <message>
        <source>Earlier sanction…</source>
        <translation>Sanksi terdahulu…</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>diisi manual</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Tarik kembali…</translation>
    </message>
    <message>
        <source>Save the scan…</source>
        <translation>Simpan pindaian…</translation>
    </message>
    <message>
        <source>Cases and posts</source>
        <translation>Perkara dan jabatan</translation>
    </message>
    <message>
        <source>post not known</source>
        <translation>jabatan tidak diketahui</translation>
    </message>
    <message>
        <source>{post} (on {day})</source>
        <translation>{post} (per {day})</translation>
    </message>
    <message>
        <source>Not this person…</source>
        <translation>Bukan orang ini…</translation>
    </message>
    <message>
        <source>The case bears this person&apos;s NIP. Correct the NIP there first.</source>
        <translation>Perkara itu memuat NIP orang ini. Perbaiki dahulu NIP di perkara.</translation>
    </message>
    <message>
        <source>Taken over from {office}, where it was number {number}</source>
        <translation>Diterima dari {office}, di sana bernomor {number}</translation>
    </message>
    <message>
        <source>Show it as it was there</source>
        <translation>Lihat sebagaimana di sana</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Dugaan orang yang sama</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Dinyatakan berbeda</translation>
    </message>
    <message>
        <source>names alike: {share} %</source>
        <translation>kemiripan nama: {share} %</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Tinjau lagi…</translation>
    </message>
</context>
<context>
    <name>SanctionForm</name>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Tanggal keputusan</translation>
    </message>
    <message>
        <source>Typed like 2/10/24, or picked.</source>
        <translation>Diketik seperti 2/10/24, atau dipilih.</translation>
    </message>
    <message>
        <source>In force from, if later</source>
        <translation>Mulai berlaku, jika berbeda</translation>
    </message>
    <message>
        <source>Ends on, if known</source>
        <translation>Berakhir, jika diketahui</translation>
    </message>
    <message>
        <source>Left empty, the end follows from the kind of sanction.</source>
        <translation>Jika kosong, akhirnya dihitung dari jenis sanksi.</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Dijatuhkan oleh</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Sumber keterangan</translation>
    </message>
    <message>
        <source>For example the staff file.</source>
        <translation>Misalnya berkas kepegawaian.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Scan of the decree…</source>
        <translation>Pindaian keputusan…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Pindaian</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Known here already?</source>
        <translation>Sudah pernah tercatat?</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Ini orangnya</translation>
    </message>
    <message>
        <source>Linked with a person of the registry</source>
        <translation>Tertaut dengan pegawai di daftar</translation>
    </message>
    <message>
        <source>Linked with {name}</source>
        <translation>Tertaut dengan {name}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Last position</source>
        <translation>Jabatan terakhir</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Last case</source>
        <translation>Perkara terakhir</translation>
    </message>
    <message>
        <source>Last unit</source>
        <translation>Unit terakhir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Dugaan ganda</translation>
    </message>
    <message>
        <source>What agrees</source>
        <translation>Yang sama</translation>
    </message>
    <message>
        <source>Names alike</source>
        <translation>Kemiripan</translation>
    </message>
    <message>
        <source>the same NIP</source>
        <translation>NIP sama</translation>
    </message>
    <message>
        <source>the same former NIP</source>
        <translation>NIP lama sama</translation>
    </message>
    <message>
        <source>the same date of birth</source>
        <translation>tanggal lahir sama</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>unit sama</translation>
    </message>
    <message>
        <source>the same position</source>
        <translation>jabatan sama</translation>
    </message>
    <message>
        <source>Date of birth (from the NIP)</source>
        <translation>Tanggal lahir (dari NIP)</translation>
    </message>
    <message>
        <source>Sex (from the NIP)</source>
        <translation>Jenis kelamin (dari NIP)</translation>
    </message>
    <message>
        <source>man</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>from the old register, unverified</source>
        <translation>dari register lama, belum diverifikasi</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>berlaku s.d. {day}</translation>
    </message>
    <message>
        <source>in force, without end</source>
        <translation>berlaku, tanpa akhir</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>berakhir {day}</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} perkara</translation>
    </message>
    <message>
        <source>before: {what}</source>
        <translation>pernah: {what}</translation>
    </message>
    <message>
        <source>The dates suggest {family}: act {acted}, candidates fixed {fixed}.</source>
        <translation>Usulan dari tanggal: {family} (perbuatan {acted}, penetapan calon {fixed}).</translation>
    </message>
    <message>
        <source>It was the very day: decide and say why.</source>
        <translation>Tepat pada hari penetapan: putuskan dan tulis alasannya.</translation>
    </message>
    <message>
        <source>{code} belongs to the other phase; here it is {instead}.</source>
        <translation>{code} termasuk fase lain; padanannya di sini {instead}.</translation>
    </message>
    <message>
        <source>{code} belongs to the other phase.</source>
        <translation>{code} termasuk fase lain.</translation>
    </message>
</context>
</TS>
