<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Netra</source>
        <translation>Tentang Netra</translation>
    </message>
    <message>
        <source>Works without a network.</source>
        <translation>Bekerja tanpa jaringan.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Komponen dan lisensi</translation>
    </message>
</context>
<context>
    <name>AgendasSection</name>
    <message>
        <source>Agendas</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Kinds of letter that have a running number of their own.</source>
        <translation>Jenis surat yang mempunyai nomor urut tersendiri.</translation>
    </message>
    <message>
        <source>Add an agenda</source>
        <translation>Tambah agenda</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kode singkat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Classification code</source>
        <translation>Kode klasifikasi</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Kode kantor</translation>
    </message>
    <message>
        <source>Kinds of letter numbered here</source>
        <translation>Jenis surat yang dinomori di sini</translation>
    </message>
    <message>
        <source>All others stay in the main agenda.</source>
        <translation>Jenis lain tetap di agenda utama.</translation>
    </message>
    <message>
        <source>Main agenda</source>
        <translation>Agenda utama</translation>
    </message>
    <message>
        <source>all other kinds of letter</source>
        <translation>semua jenis surat lainnya</translation>
    </message>
    <message>
        <source>The main agenda takes every kind that no other one names. Its pattern stands under “Letters”.</source>
        <translation>Agenda utama menampung setiap jenis surat yang tidak disebut agenda lain. Polanya ada di bagian “Surat”.</translation>
    </message>
    <message>
        <source>no kind of letter yet</source>
        <translation>belum ada jenis surat</translation>
    </message>
    <message>
        <source>Short code and name are needed.</source>
        <translation>Kode singkat dan nama wajib diisi.</translation>
    </message>
    <message>
        <source>There is an agenda with this short code already.</source>
        <translation>Sudah ada agenda dengan kode singkat ini.</translation>
    </message>
    <message>
        <source>Number 123 will be {number}</source>
        <translation>Nomor 123 akan menjadi {number}</translation>
    </message>
</context>
<context>
    <name>EventsSection</name>
    <message>
        <source>Elections</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Known ones come with the rules; correct their dates, enter those that are missing.</source>
        <translation>Yang dikenal datang bersama aturan; perbaiki tanggalnya, tambahkan yang belum ada.</translation>
    </message>
    <message>
        <source>Add an election</source>
        <translation>Tambah peristiwa</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kode singkat</translation>
    </message>
    <message>
        <source>Stays the same; appears in lists</source>
        <translation>Tidak berubah; tampil dalam daftar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is elected</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Candidates fixed on</source>
        <translation>Penetapan calon</translation>
    </message>
    <message>
        <source>Voting on</source>
        <translation>Pemungutan suara</translation>
    </message>
    <message>
        <source>Campaign from</source>
        <translation>Kampanye mulai</translation>
    </message>
    <message>
        <source>Campaign until</source>
        <translation>Kampanye sampai</translation>
    </message>
    <message>
        <source>Elections are entered by the regions.</source>
        <translation>Pemilihan diisi oleh daerah.</translation>
    </message>
    <message>
        <source>voting {day}</source>
        <translation>pemungutan suara {day}</translation>
    </message>
    <message>
        <source>This election comes with the rules. What you save here holds for this office.</source>
        <translation>Pemilihan ini datang bersama aturan. Yang Anda simpan di sini berlaku bagi kantor ini.</translation>
    </message>
    <message>
        <source>from the rules</source>
        <translation>dari aturan</translation>
    </message>
    <message>
        <source>Code and name are needed.</source>
        <translation>Kode dan nama wajib diisi.</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>How they are numbered and who gets copies.</source>
        <translation>Cara penomoran dan siapa yang mendapat tembusan.</translation>
    </message>
    <message>
        <source>Numbers of letters</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Classification code</source>
        <translation>Kode klasifikasi</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Kode kantor</translation>
    </message>
    <message>
        <source>Register numbers of cases</source>
        <translation>Nomor register perkara</translation>
    </message>
    <message>
        <source>Needs {nomor:04} and {tahun}</source>
        <translation>Harus memuat {nomor:04} dan {tahun}</translation>
    </message>
    <message>
        <source>What can stand in braces</source>
        <translation>Yang boleh ada di dalam kurung kurawal</translation>
    </message>
    <message>
        <source>running number; {nomor:03} gives 007</source>
        <translation>nomor urut; {nomor:03} menjadi 007</translation>
    </message>
    <message>
        <source>classification code</source>
        <translation>kode klasifikasi</translation>
    </message>
    <message>
        <source>code of the office</source>
        <translation>kode kantor</translation>
    </message>
    <message>
        <source>code of the region</source>
        <translation>kode wilayah</translation>
    </message>
    <message>
        <source>security: SR, R, T or B</source>
        <translation>sifat: SR, R, T, atau B</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>month: 11</source>
        <translation>bulan: 11</translation>
    </message>
    <message>
        <source>month: XI</source>
        <translation>bulan: XI</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Tembusan</translation>
    </message>
    <message>
        <source>Copies usually go to (one a line)</source>
        <translation>Tembusan yang biasa (satu per baris)</translation>
    </message>
    <message>
        <source>Add a recipient from the rules</source>
        <translation>Tambah penerima dari daftar aturan</translation>
    </message>
    <message>
        <source>How a body is addressed still has to be verified.</source>
        <translation>Sebutan lembaga perlu verifikasi.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>Number 123 will be {number}</source>
        <translation>Nomor 123 akan menjadi {number}</translation>
    </message>
    <message>
        <source>Case 42 will be {number}</source>
        <translation>Perkara ke-42 akan menjadi {number}</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>As it stands on every letter.</source>
        <translation>Sebagaimana tercantum pada setiap surat.</translation>
    </message>
    <message>
        <source>Your letters will begin like this</source>
        <translation>Surat Anda akan berkepala seperti ini</translation>
    </message>
    <message>
        <source>Name of the government</source>
        <translation>Nama pemerintah daerah</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>One or two lines</source>
        <translation>Satu atau dua baris</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faksimile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Laman</translation>
    </message>
    <message>
        <source>Place letters are dated in</source>
        <translation>Tempat pembuatan surat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Melapor kepada</translation>
    </message>
    <message>
        <source>Do not remind this office that the authority is no longer valid</source>
        <translation>Jangan ingatkan lagi bahwa lembaga ini sudah tidak berlaku</translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation>Pilih lambang…</translation>
    </message>
    <message>
        <source>Remove the crest</source>
        <translation>Hapus lambang</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Lambang daerah</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture, at most 512 kB</source>
        <translation>Gambar PNG atau JPEG, paling besar 512 kB</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <translation>Wilayah: {region}</translation>
    </message>
</context>
<context>
    <name>OfficerSection</name>
    <message>
        <source>My passphrase</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Kata sandi Anda sekarang</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>The old passphrase is dead at once. The recovery sheet stays as it is; with it a forgotten passphrase can be replaced.</source>
        <translation>Kata sandi lama langsung tidak berlaku. Lembar pemulihan tetap sama; dengan lembar itu kata sandi yang terlupa dapat diganti.</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Buat kode pemulihan baru…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>If the recovery sheet is lost, or somebody has seen it, make a new code. The old sheet is worthless at once.</source>
        <translation>Bila lembar pemulihan hilang atau dilihat orang lain, buat kode baru. Lembar lama langsung tidak berlaku.</translation>
    </message>
    <message>
        <source>Type the passphrase you have used until now.</source>
        <translation>Ketik kata sandi yang Anda pakai sekarang.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Kata sandi sudah diganti.</translation>
    </message>
</context>
<context>
    <name>OfficialsSection</name>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Who signs your letters, and the PPK they go to.</source>
        <translation>Penanda tangan surat Anda, dan PPK tujuan surat.</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Tambah pejabat</translation>
    </message>
    <message>
        <source>Who holds which post on</source>
        <translation>Siapa memegang jabatan pada tanggal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Show all officials, of whatever time</source>
        <translation>Tampilkan semua pejabat, kapan pun masanya</translation>
    </message>
    <message>
        <source>Degrees in front</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Degrees behind</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Status jabatan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/golongan</translation>
    </message>
    <message>
        <source>A head of region has none</source>
        <translation>Kepala daerah tidak memiliki NIP</translation>
    </message>
    <message>
        <source>Is the PPK (head of region or the one appointed)</source>
        <translation>Merupakan PPK (kepala daerah atau yang ditunjuk)</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>Menjabat sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>When a letter goes to this post</source>
        <translation>Bila surat ditujukan kepada jabatan ini</translation>
    </message>
    <message>
        <source>Is addressed as</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>In running text</source>
        <translation>Sebutan dalam isi surat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat kedudukan</translation>
    </message>
    <message>
        <source>Nobody is entered on {day} for: {posts}</source>
        <translation>Pada {day} tidak ada pejabat untuk: {posts}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>menandatangani</translation>
    </message>
    <message>
        <source>Name and post are needed.</source>
        <translation>Nama dan jabatan wajib diisi.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Diubah, belum disimpan</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Mintalah petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tersimpan.</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Choose a crest</source>
        <translation>Pilih lambang</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>About Netra</source>
        <translation>Tentang Netra</translation>
    </message>
    <message>
        <source>Old register</source>
        <translation>Register lama</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>{section} ●</source>
        <translation>{section} ●</translation>
    </message>
    <message>
        <source>{section}, not complete yet</source>
        <translation>{section}, belum lengkap</translation>
    </message>
</context>
<context>
    <name>StyleController</name>
    <message>
        <source>Choose the regular weight (.ttf)</source>
        <translation>Pilih huruf biasa (.ttf)</translation>
    </message>
    <message>
        <source>Choose the bold weight (.ttf)</source>
        <translation>Pilih huruf tebal (.ttf)</translation>
    </message>
    <message>
        <source>Choose the state emblem</source>
        <translation>Pilih gambar lambang negara</translation>
    </message>
</context>
<context>
    <name>StyleSection</name>
    <message>
        <source>Layout of letters</source>
        <translation>Tata letak surat</translation>
    </message>
    <message>
        <source>Each version counts for letters dated from its day on. Old ones stay.</source>
        <translation>Setiap versi berlaku untuk surat bertanggal mulai hari itu. Surat lama tidak berubah.</translation>
    </message>
    <message>
        <source>The page appears here</source>
        <translation>Halaman tampil di sini</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mulai berlaku</translation>
    </message>
    <message>
        <source>For letters dated from</source>
        <translation>Untuk surat bertanggal mulai</translation>
    </message>
    <message>
        <source>Empty means from today on.</source>
        <translation>Kosong berarti mulai hari ini.</translation>
    </message>
    <message>
        <source>Everything back to the standard</source>
        <translation>Kembalikan semua ke standar</translation>
    </message>
    <message>
        <source>Paper and margins</source>
        <translation>Kertas dan garis tepi</translation>
    </message>
    <message>
        <source>Letters to somebody</source>
        <translation>Surat (berkepala Yth.)</translation>
    </message>
    <message>
        <source>Papers with a title</source>
        <translation>Naskah berjudul</translation>
    </message>
    <message>
        <source>Kinds on another paper (one a line, such as HD-R2 A4)</source>
        <translation>Jenis dengan kertas lain (satu per baris, misalnya HD-R2 A4)</translation>
    </message>
    <message>
        <source>Decrees go on F4 (215 × 330 mm) unless it is said otherwise here.</source>
        <translation>Keputusan dicetak pada F4 (215 × 330 mm), kecuali ditentukan lain di sini.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Margins back to the standard</source>
        <translation>Kembalikan garis tepi ke standar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <translation>Surat dan laporan</translation>
    </message>
    <message>
        <source>Decrees</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Another font of this PC…</source>
        <translation>Pakai huruf komputer ini…</translation>
    </message>
    <message>
        <source>As wide as Arial</source>
        <translation>Selebar Arial</translation>
    </message>
    <message>
        <source>As wide as Bookman</source>
        <translation>Selebar Bookman</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop naskah</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Lambang daerah</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>berwarna</translation>
    </message>
    <message>
        <source>black and grey</source>
        <translation>hitam</translation>
    </message>
    <message>
        <source>Office&apos;s paper, printed head</source>
        <translation>Kertas kantor berkop cetakan</translation>
    </message>
    <message>
        <source>Head of region&apos;s paper, same</source>
        <translation>Kertas kepala daerah berkop</translation>
    </message>
    <message>
        <source>0 mm draws the head; more leaves that much free for printed paper.</source>
        <translation>0 mm berarti kop digambar; selebihnya dikosongkan untuk kertas berkop cetakan.</translation>
    </message>
    <message>
        <source>Regional secretariat</source>
        <translation>Sekretariat daerah</translation>
    </message>
    <message>
        <source>Address of the secretariat (one line each)</source>
        <translation>Alamat sekretariat (satu per baris)</translation>
    </message>
    <message>
        <source>Stands on letters that its secretary signs.</source>
        <translation>Dipakai pada surat yang ditandatangani Sekretaris Daerah.</translation>
    </message>
    <message>
        <source>Choose the state emblem…</source>
        <translation>Pilih gambar lambang negara…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Tempat dan tanggal</translation>
    </message>
    <message>
        <source>on the line of the number</source>
        <translation>sebaris dengan Nomor</translation>
    </message>
    <message>
        <source>on a line of their own</source>
        <translation>pada baris tersendiri</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Penulisan tanggal</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>Blok tanda tangan</translation>
    </message>
    <message>
        <source>lines begin at the left</source>
        <translation>rata kiri</translation>
    </message>
    <message>
        <source>lines are centred</source>
        <translation>di tengah</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Nomor halaman</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>pada setiap halaman</translation>
    </message>
    <message>
        <source>only where there are several pages</source>
        <translation>hanya bila lebih dari satu halaman</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tanpa nomor</translation>
    </message>
    <message>
        <source>First word of the next page at the foot (catchword)</source>
        <translation>Kata pertama halaman berikut di kaki halaman (kata penyambung)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>A letter to somebody</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>A paper with a title</source>
        <translation>Naskah berjudul</translation>
    </message>
    <message>
        <source>A decree of the head of region</source>
        <translation>Keputusan kepala daerah</translation>
    </message>
    <message>
        <source>Version {version}: letters dated from {day} on</source>
        <translation>Versi {version}: surat bertanggal mulai {day}</translation>
    </message>
    <message>
        <source>{version} (in use today)</source>
        <translation>{version} (dipakai hari ini)</translation>
    </message>
    <message>
        <source>The state emblem is there.</source>
        <translation>Lambang negara sudah ada.</translation>
    </message>
    <message>
        <source>Not there yet: decrees print without it, or on paper that bears it.</source>
        <translation>Belum ada: keputusan dicetak tanpa lambang, atau pada kertas yang sudah memuatnya.</translation>
    </message>
    <message>
        <source>Saved. It counts for letters dated from {day} on.</source>
        <translation>Tersimpan. Berlaku untuk surat bertanggal mulai {day}.</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Terms</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Deadlines that the office sets itself. An empty field leaves the term to the rules; where they have none, no deadline runs. Dates computed already stay.</source>
        <translation>Batas waktu yang ditetapkan kantor sendiri. Bila kosong, mengikuti aturan; bila aturan tidak menentukan, tidak ada tenggat. Tanggal yang sudah dihitung tetap.</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>hari kalender</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>no national term</source>
        <translation>tidak ada batas nasional</translation>
    </message>
    <message>
        <source>by the rules: {value} {unit}</source>
        <translation>menurut aturan: {value} {unit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Examining bodies</source>
        <translation>Tim dan majelis pemeriksa</translation>
    </message>
    <message>
        <source>at least {count} by the rules</source>
        <translation>menurut aturan sedikitnya {count}</translation>
    </message>
    <message>
        <source>{body}: members at least</source>
        <translation>{body}: anggota sedikitnya</translation>
    </message>
    <message>
        <source>“{value}” is no number from 1 to {most}.</source>
        <translation>“{value}” bukan angka dari 1 sampai {most}.</translation>
    </message>
</context>
<context>
    <name>WordingSection</name>
    <message>
        <source>Sentences of letters</source>
        <translation>Kalimat surat</translation>
    </message>
    <message>
        <source>Locked ones carry the law. Issued letters keep the words they have.</source>
        <translation>Yang terkunci memuat dasar hukum. Surat yang sudah terbit tidak berubah.</translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation>Jenis surat</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Sisipkan isian</translation>
    </message>
    <message>
        <source>Compared with the shipped sentence</source>
        <translation>Dibandingkan dengan kalimat standar</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>Coba dan simpan</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Kembalikan ke standar</translation>
    </message>
    <message>
        <source>We compared this form with our rule</source>
        <translation>Sudah kami bandingkan dengan aturan kami</translation>
    </message>
    <message>
        <source>perlu verifikasi: no official text of this form could be read.</source>
        <translation>perlu verifikasi: teks resmi naskah ini belum dapat dibaca.</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Dicoba dengan</translation>
    </message>
    <message>
        <source>ordinary values</source>
        <translation>data biasa</translation>
    </message>
    <message>
        <source>as few values as possible</source>
        <translation>data sesedikit mungkin</translation>
    </message>
    <message>
        <source>very many and long values</source>
        <translation>data sangat banyak dan panjang</translation>
    </message>
    <message>
        <source>The page appears here</source>
        <translation>Halaman tampil di sini</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>kata sendiri</translation>
    </message>
    <message>
        <source>perlu verifikasi</source>
        <translation>perlu verifikasi</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>own</source>
        <translation>sendiri</translation>
    </message>
    <message>
        <source>Put in a placeholder…</source>
        <translation>Sisipkan isian…</translation>
    </message>
    <message>
        <source>Tried and saved.</source>
        <translation>Sudah dicoba dan disimpan.</translation>
    </message>
    <message>
        <source>Locked: it carries the legal basis, identity, number or signature.</source>
        <translation>Terkunci: memuat dasar hukum, identitas, nomor, atau tanda tangan.</translation>
    </message>
    <message>
        <source>Must hold {names}.</source>
        <translation>Harus memuat {names}.</translation>
    </message>
    <message>
        <source>Not known: {names}</source>
        <translation>Tidak dikenal: {names}</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Mintalah petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
</context>
</TS>
