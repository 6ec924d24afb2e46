<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>ApprovalsController</name>
    <message>
        <source>Approved and done.</source>
        <translation>Disetujui dan sudah dilaksanakan.</translation>
    </message>
    <message>
        <source>The clock is right, approve</source>
        <translation>Jam benar, setujui</translation>
    </message>
    <message>
        <source>Return it?</source>
        <translation>Kembalikan?</translation>
    </message>
    <message>
        <source>The officer who submitted it sees what has to be mended.</source>
        <translation>Petugas pengaju melihat apa yang perlu diperbaiki.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Dikembalikan.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ditarik kembali.</translation>
    </message>
    <message>
        <source>Scan of the approval</source>
        <translation>Pindaian persetujuan</translation>
    </message>
    <message>
        <source>Filed.</source>
        <translation>Diarsipkan.</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>What one officer prepared and another one decides.</source>
        <translation>Yang disiapkan seorang petugas dan diputuskan petugas lain.</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>Tidak ada yang menunggu persetujuan</translation>
    </message>
    <message>
        <source>What is submitted for a second person&apos;s approval stands here.</source>
        <translation>Yang diajukan untuk disetujui orang kedua tampil di sini.</translation>
    </message>
    <message>
        <source>returned to you · {what}, {name}</source>
        <translation>dikembalikan kepada Anda · {what}, {name}</translation>
    </message>
    <message>
        <source>on paper, to be filed · {what}, {day}</source>
        <translation>di atas kertas, belum diarsipkan · {what}, {day}</translation>
    </message>
    <message>
        <source>{what} · {name}, {day}</source>
        <translation>{what} · {name}, {day}</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>The new recovery code</source>
        <translation>Kode pemulihan baru</translation>
    </message>
    <message>
        <source>It is shown this once. Save the sheet, print it, and lock it away; the old sheet is worthless from now on.</source>
        <translation>Kode ini ditampilkan sekali saja. Simpan lembarnya, cetak, lalu simpan di tempat terkunci; lembar lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Simpan lembar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Lembar sudah disimpan.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Who keeps out of this case</source>
        <translation>Siapa yang tidak menangani perkara ini</translation>
    </message>
    <message>
        <source>Who is a respondent here is kept out by itself. Other conflicts of interest are declared; the case is then closed to that officer.</source>
        <translation>Petugas yang menjadi terlapor di sini otomatis tidak dapat membuka perkara. Benturan kepentingan lain dinyatakan; perkara lalu tertutup bagi petugas itu.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Nyatakan</translation>
    </message>
    <message>
        <source>Who keeps out</source>
        <translation>Siapa yang tidak menangani</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sedang melihat…</translation>
    </message>
    <message>
        <source>Nobody keeps out of it.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>No inspektur is left for this case: the official above decides, or headquarters is asked by letter (UU 30/2014 Pasal 42, perlu verifikasi).</source>
        <translation>Tidak ada lagi inspektur untuk perkara ini: atasannya yang memutuskan, atau pusat diminta lewat surat (UU 30/2014 Pasal 42, perlu verifikasi).</translation>
    </message>
    <message>
        <source>Myself ({name})</source>
        <translation>Saya sendiri ({name})</translation>
    </message>
    <message>
        <source>Declaring for others needs the role {role}.</source>
        <translation>Menyatakan untuk petugas lain perlu peran {role}.</translation>
    </message>
    <message>
        <source>is a respondent here</source>
        <translation>menjadi terlapor di sini</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Tarik kembali…</translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation>Tulis penjelasannya.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Take the declaration back?</source>
        <translation>Tarik pernyataan itu?</translation>
    </message>
    <message>
        <source>The officer sees the case again; the declaration stays in the history.</source>
        <translation>Petugas itu dapat melihat perkara lagi; pernyataannya tetap dalam riwayat.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>FirstPassphraseDialog</name>
    <message>
        <source>First passphrase for {name}</source>
        <translation>Kata sandi sementara untuk {name}</translation>
    </message>
    <message>
        <source>Tell it to {name}; at the next log-in an own one has to be chosen. The former passphrase is dead at once.</source>
        <translation>Sampaikan kepada {name}; saat masuk berikutnya ia memilih kata sandi sendiri. Kata sandi lamanya langsung tidak berlaku.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Tetapkan</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over the cases of {name}</source>
        <translation>Serahkan perkara {name}</translation>
    </message>
    <message>
        <source>{count} cases get another officer in charge. One that the new officer keeps out of stays where it is.</source>
        <translation>{count} perkara berganti petugas. Perkara yang tidak boleh ditangani petugas baru tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For example: mutasi ke Bappeda.</source>
        <translation>Misalnya: mutasi ke Bappeda.</translation>
    </message>
    <message>
        <source>There is no other officer who may log in.</source>
        <translation>Tidak ada petugas lain yang dapat masuk.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Tulis alasannya.</translation>
    </message>
</context>
<context>
    <name>KnownPassphraseDialog</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Ketik kata sandinya.</translation>
    </message>
</context>
<context>
    <name>OfficersController</name>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini perlu peran {role}. Mintalah petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>{name} can log in with the first passphrase.</source>
        <translation>{name} dapat masuk dengan kata sandi sementara.</translation>
    </message>
    <message>
        <source>{name} can log in no more, at once; what was done stays under this name. Cases in charge: {count}; hand them over as well.</source>
        <translation>{name} langsung tidak dapat masuk lagi; pekerjaannya tetap atas namanya. Perkara yang dipegang: {count}; serahkan juga kepada petugas lain.</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Nonaktifkan {name}?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>{name} is disabled.</source>
        <translation>{name} sudah dinonaktifkan.</translation>
    </message>
    <message>
        <source>Handed over: {count} cases.</source>
        <translation>Diserahkan: {count} perkara.</translation>
    </message>
</context>
<context>
    <name>OfficersSection</name>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Who may open this vault, and what each may do. All see the same cases.</source>
        <translation>Siapa yang boleh membuka brankas ini dan apa wewenangnya. Semua melihat perkara yang sama.</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Tambah petugas</translation>
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
        <source>Short, small letters; stays as it is.</source>
        <translation>Pendek, huruf kecil; tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>First passphrase: tell it to the officer, who chooses an own one at the first log-in.</source>
        <translation>Kata sandi sementara: sampaikan kepada petugas; ia memilih kata sandi sendiri saat pertama kali masuk.</translation>
    </message>
    <message>
        <source>New first passphrase…</source>
        <translation>Kata sandi sementara baru…</translation>
    </message>
    <message>
        <source>Hand cases over…</source>
        <translation>Serahkan perkara…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Nonaktifkan…</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>no passphrase on this PC · {roles}</source>
        <translation>belum punya kata sandi di komputer ini · {roles}</translation>
    </message>
    <message>
        <source>The full name is needed.</source>
        <translation>Nama lengkap harus diisi.</translation>
    </message>
    <message>
        <source>The log-in name is needed.</source>
        <translation>Nama masuk harus diisi.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Pilih sedikitnya satu peran.</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>Izinkan masuk lagi…</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini perlu peran {role}. Mintalah petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>Nobody can do this to oneself.</source>
        <translation>Ini tidak dapat dilakukan terhadap diri sendiri.</translation>
    </message>
    <message>
        <source>Cases in charge: {count}.</source>
        <translation>Perkara yang dipegang: {count}.</translation>
    </message>
    <message>
        <source>May not log in any more; what was done stays under this name.</source>
        <translation>Tidak dapat masuk lagi; pekerjaannya tetap atas namanya.</translation>
    </message>
    <message>
        <source>Has no passphrase on this PC yet.</source>
        <translation>Belum punya kata sandi di komputer ini.</translation>
    </message>
    <message>
        <source>Has not chosen an own passphrase yet.</source>
        <translation>Belum memilih kata sandi sendiri.</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Buat kode pemulihan baru?</translation>
    </message>
    <message>
        <source>The sheet in the safe opens nothing any more, at once.</source>
        <translation>Lembar yang tersimpan langsung tidak dapat membuka apa pun.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Buat kode baru</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Simpan lembar</translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation>lembar pemulihan.pdf</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>Submitted for approval. A second person decides.</source>
        <translation>Diajukan untuk disetujui. Orang kedua yang memutuskan.</translation>
    </message>
    <message>
        <source>Submit it for approval?</source>
        <translation>Ajukan untuk disetujui?</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Ajukan</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Switch the officer</source>
        <translation>Ganti petugas</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Who sits here now</source>
        <translation>Siapa yang bekerja sekarang</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>What was being typed is kept and offered again to the officer before.</source>
        <translation>Yang sedang diketik disimpan dan ditawarkan lagi kepada petugas sebelumnya.</translation>
    </message>
    <message>
        <source>Nobody else has a passphrase here. An admin adds officers in Settings.</source>
        <translation>Belum ada petugas lain di komputer ini. Admin menambah petugas di Pengaturan.</translation>
    </message>
    <message>
        <source>This passphrase was given by an administrator. Choose your own now.</source>
        <translation>Kata sandi ini diberikan oleh admin. Pilih kata sandi Anda sendiri sekarang.</translation>
    </message>
    <message>
        <source>There is nobody to switch to.</source>
        <translation>Tidak ada petugas lain.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Ketik kata sandinya.</translation>
    </message>
</context>
<context>
    <name>TheirPassphraseDialog</name>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Kata sandi {name}</translation>
    </message>
    <message>
        <source>Let {name} type it here: the key to the identities of reporters is kept under it, and nobody else can put it there.</source>
        <translation>Mintalah {name} mengetiknya di sini: kunci identitas pelapor disimpan di bawah kata sandi itu, dan tidak ada orang lain yang dapat melakukannya.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Berikan peran</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Why the reporter may be named</source>
        <translation>Alasan nama pelapor boleh tercantum</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Kembalikan…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Mend the letter</source>
        <translation>Perbaiki surat</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Case {number} · submitted by {name}, {day}</source>
        <translation>Perkara {number} · diajukan {name}, {day}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Catatan: {note}</translation>
    </message>
    <message>
        <source>Why a second person: {reason} {basis} (perlu verifikasi).</source>
        <translation>Mengapa orang kedua: {reason} {basis} (perlu verifikasi).</translation>
    </message>
    <message>
        <source>Returned by {name}: {reason}</source>
        <translation>Dikembalikan oleh {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>_PaperForm</name>
    <message>
        <source>This was done by one officer alone. Enter who approved it on paper, and attach the scan or say where the paper is kept.</source>
        <translation>Ini dikerjakan seorang petugas sendiri. Isi siapa yang menyetujuinya di atas kertas, lalu lampirkan pindaiannya atau sebut tempat simpannya.</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>Pilih pindaian…</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Or kept at</source>
        <translation>Atau disimpan di</translation>
    </message>
    <message>
        <source>For example: map 3, lemari arsip.</source>
        <translation>Misalnya: map 3, lemari arsip.</translation>
    </message>
    <message>
        <source>Enter who approved.</source>
        <translation>Isi siapa yang menyetujui.</translation>
    </message>
    <message>
        <source>Choose the scan, or say where the paper is kept.</source>
        <translation>Pilih pindaian, atau sebut tempat simpannya.</translation>
    </message>
</context>
</TS>
