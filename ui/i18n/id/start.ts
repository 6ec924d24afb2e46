<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>ChoosePage</name>
    <message>
        <source>Vaults on this PC</source>
        <translation>Brankas di PC ini</translation>
    </message>
    <message>
        <source>Begin with Netra</source>
        <translation>Mulai dengan Netra</translation>
    </message>
    <message>
        <source>Make the vault of your office: five short pages.</source>
        <translation>Buat brankas kantor Anda: lima halaman singkat.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Buat brankas baru</translation>
    </message>
    <message>
        <source>A vault in another folder</source>
        <translation>Brankas di folder lain</translation>
    </message>
    <message>
        <source>On this PC&apos;s own disk; never on a stick or a network drive.</source>
        <translation>Di disk PC ini sendiri; jangan di flashdisk atau folder jaringan.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Buka folder…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Lihat-lihat dahulu</translation>
    </message>
    <message>
        <source>A practice vault with made-up cases. Nothing in it is real.</source>
        <translation>Brankas latihan dengan perkara karangan. Tidak ada yang nyata di dalamnya.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Berlatih</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open {office}</source>
        <translation>Buka {office}</translation>
    </message>
    <message>
        <source>Neutrality cases of civil servants, kept on this PC alone.</source>
        <translation>Perkara netralitas ASN, tersimpan hanya di PC ini.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>LetterheadSketch</name>
    <message>
        <source>Sketch of your letterhead</source>
        <translation>Sketsa kop surat Anda</translation>
    </message>
    <message>
        <source>GOVERNMENT</source>
        <translation>PEMERINTAH DAERAH</translation>
    </message>
    <message>
        <source>NAME OF THE OFFICE</source>
        <translation>NAMA KANTOR</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>F4 / folio (215 × 330 mm)</source>
        <translation>F4 / folio (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Your letters will begin like this</source>
        <translation>Surat Anda akan diawali seperti ini</translation>
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
        <source>One or two lines, with the postcode</source>
        <translation>Satu atau dua baris, dengan kode pos</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Website or e-mail</source>
        <translation>Situs web atau surel</translation>
    </message>
    <message>
        <source>Place letters are dated in</source>
        <translation>Tempat pada tanggal surat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation>Pilih lambang…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Lambang daerah</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture</source>
        <translation>Gambar PNG atau JPEG</translation>
    </message>
    <message>
        <source>Type the name of your office, or skip this page.</source>
        <translation>Ketik nama kantor Anda, atau lewati halaman ini.</translation>
    </message>
</context>
<context>
    <name>OfficerPage</name>
    <message>
        <source>The first officer</source>
        <translation>Petugas pertama</translation>
    </message>
    <message>
        <source>You hold every role for now. Others are added in the settings.</source>
        <translation>Untuk sementara Anda memegang semua peran. Petugas lain ditambahkan di Pengaturan.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Short, small letters; it can be read by whoever has the PC.</source>
        <translation>Pendek, huruf kecil; dapat dibaca siapa pun yang memegang PC ini.</translation>
    </message>
    <message>
        <source>Type your full name.</source>
        <translation>Ketik nama lengkap Anda.</translation>
    </message>
    <message>
        <source>Type a log-in name of small letters and digits, for example: sri.</source>
        <translation>Ketik nama masuk dari huruf kecil dan angka, misalnya: sri.</translation>
    </message>
</context>
<context>
    <name>OfficialsPage</name>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Tambah pejabat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Who signs your letters, and the PPK they go to.</source>
        <translation>Siapa yang menandatangani surat, dan PPK yang dituju.</translation>
    </message>
    <message>
        <source>Holds the post (definitif)</source>
        <translation>Definitif</translation>
    </message>
    <message>
        <source>Signs letters of this office</source>
        <translation>Menandatangani surat kantor ini</translation>
    </message>
    <message>
        <source>Is the PPK (head of region or the one appointed)</source>
        <translation>Adalah PPK (kepala daerah atau yang ditunjuk)</translation>
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
        <translation>Kepala daerah tidak mempunyai NIP</translation>
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
        <source>Letters to the PPK need both; they can be filled in later as well.</source>
        <translation>Surat kepada PPK memerlukan keduanya; dapat juga diisi kemudian.</translation>
    </message>
    <message>
        <source>Add who signs your letters, or skip this page.</source>
        <translation>Tambahkan penanda tangan surat, atau lewati halaman ini.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(belum ada nama)</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Four words nobody would guess are easy to keep in mind.</source>
        <translation>Empat kata yang tak terduga mudah diingat.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Kata sandi yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>Too short: it needs at least {count} characters.</source>
        <translation>Terlalu pendek: paling sedikit {count} karakter.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose words that do not belong together.</source>
        <translation>Terlalu mudah ditebak. Pilih kata-kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Terlalu panjang.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it much better.</source>
        <translation>Cukup. Satu kata lagi membuatnya jauh lebih kuat.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Kuat.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Sangat kuat.</translation>
    </message>
    <message>
        <source>At least {count} characters; blanks are welcome.</source>
        <translation>Paling sedikit {count} karakter; spasi boleh.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Brankas Anda siap</translation>
    </message>
    <message>
        <source>What you skipped waits in the settings with a dot. You can practise with made-up cases before you begin.</source>
        <translation>Yang Anda lewati menunggu di Pengaturan dengan tanda titik. Anda dapat berlatih dengan perkara karangan sebelum mulai.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Mulai bekerja</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Coba dengan data contoh</translation>
    </message>
    <message>
        <source>Next, let the PC that holds the keys of headquarters let this one in: open Stick, begin there, and save the request for it.</source>
        <translation>Berikutnya, PC pemegang kunci pusat menerima PC ini: buka Flashdisk, mulai di sana, dan simpan permintaan untuknya. Setelah itu PC ini bergabung dengan pusat.</translation>
    </message>
    <message>
        <source>Next, join your office: open Stick, begin there, and save the request for the other PC. Cases can be registered here once that is done.</source>
        <translation>Selanjutnya, bergabunglah dengan kantor Anda: buka Flashdisk, mulai di sana, lalu simpan permintaan untuk komputer yang lain. Setelah itu perkara dapat dicatat di sini.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Whoever holds this code can open the vault when every passphrase is forgotten. Print it, put it in a closed envelope, and lock it away. It is shown only now.</source>
        <translation>Siapa pun yang memegang kode ini dapat membuka brankas bila semua kata sandi terlupa. Cetak, masukkan ke amplop tertutup, dan simpan terkunci. Kode hanya ditampilkan sekarang.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Ketik dua kelompok dari lembar itu</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Kelompok {number}</translation>
    </message>
    <message>
        <source>Print or save the sheet first.</source>
        <translation>Cetak atau simpan lembarnya dahulu.</translation>
    </message>
    <message>
        <source>Type group {number} as it stands on the sheet.</source>
        <translation>Ketik kelompok {number} seperti tertulis di lembar.</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Who works with this vault?</source>
        <translation>Siapa yang bekerja dengan brankas ini?</translation>
    </message>
    <message>
        <source>A regional inspectorate</source>
        <translation>Inspektorat daerah</translation>
    </message>
    <message>
        <source>A further PC of an office that already uses Netra</source>
        <translation>Komputer kedua atau berikutnya dari kantor yang sudah memakai Netra</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Pusat</translation>
    </message>
    <message>
        <source>A further PC of a headquarters that already uses Netra</source>
        <translation>Komputer kedua atau berikutnya di pusat yang sudah memakai Netra</translation>
    </message>
    <message>
        <source>Authority for neutrality</source>
        <translation>Lembaga pengawas netralitas</translation>
    </message>
    <message>
        <source>Letters and bundles go there. It can be changed later in the settings.</source>
        <translation>Tujuan surat dan paket data. Dapat diubah kemudian di Pengaturan.</translation>
    </message>
    <message>
        <source>Type a part of the name, for example: bogor</source>
        <translation>Ketik sebagian nama, misalnya: bogor</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Office, region and cases come from the other PC. After this start, open Enrolment here and on the other PC; a stick goes to and fro.</source>
        <translation>Data kantor, daerah, dan perkara datang dari komputer yang lain. Setelah ini bukalah Pendaftaran di sini dan di komputer yang lain; sebuah flashdisk bolak-balik di antaranya.</translation>
    </message>
    <message>
        <source>Choose your region in the list.</source>
        <translation>Pilih daerah Anda dari daftar.</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>Open a vault</source>
        <translation>Buka brankas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Lembar sudah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation>lembar pemulihan.pdf</translation>
    </message>
    <message>
        <source>The sheet was saved. Keep it where the vault is not.</source>
        <translation>Lembar tersimpan. Taruh terpisah dari brankas.</translation>
    </message>
    <message>
        <source>Choose a crest</source>
        <translation>Pilih lambang</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Lupa kata sandi?</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Brankas lain</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Blanks and dashes do not matter, nor O for 0 and I for 1.</source>
        <translation>Spasi dan tanda hubung tidak berpengaruh; O dibaca 0 dan I dibaca 1.</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Pasang kata sandi baru</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>This passphrase was given by an administrator. Choose your own now.</source>
        <translation>Kata sandi ini diberikan oleh admin. Pilih kata sandi Anda sendiri sekarang.</translation>
    </message>
    <message>
        <source>Type the code from the recovery sheet, then choose a new passphrase for {officer}.</source>
        <translation>Ketik kode dari lembar pemulihan, lalu pilih kata sandi baru untuk {officer}.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Ketik kodenya.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Lewati dulu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
</context>
</TS>
