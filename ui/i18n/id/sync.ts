<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>BringRootDialog</name>
    <message>
        <source>The root is needed for this</source>
        <translation>Ini memerlukan kunci induk</translation>
    </message>
    <message>
        <source>{file}: type its passphrase. The key is used once and stays in the file.</source>
        <translation>{file}: ketikkan kata sandinya. Kunci dipakai satu kali dan tetap berada di berkas.</translation>
    </message>
    <message>
        <source>Use the root</source>
        <translation>Pakai kunci induk</translation>
    </message>
    <message>
        <source>Passphrase of the root&apos;s file</source>
        <translation>Kata sandi berkas kunci induk</translation>
    </message>
</context>
<context>
    <name>CodeCarrier</name>
    <message>
        <source>Photograph it with a phone, or print it. At the other PC open the photos under Enrolment, “Read QR codes”.</source>
        <translation>Foto dengan ponsel, atau cetak. Di komputer tujuan buka fotonya lewat Pendaftaran, “Baca kode QR”.</translation>
    </message>
    <message>
        <source>Answer as QR code</source>
        <translation>Jawaban sebagai kode QR</translation>
    </message>
    <message>
        <source>Request as QR code</source>
        <translation>Permintaan sebagai kode QR</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message>
        <source>Why this value holds</source>
        <translation>Mengapa nilai ini yang berlaku</translation>
    </message>
    <message>
        <source>It stands in the history; the other office reads it too.</source>
        <translation>Alasan ini tercatat di riwayat; kantor yang lain juga membacanya.</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Ubah keputusan</translation>
    </message>
    <message>
        <source>Until this is decided, no further step of this person is taken.</source>
        <translation>Sebelum diputuskan, terlapor ini tidak dapat maju ke langkah berikutnya.</translation>
    </message>
    <message>
        <source>Until this is decided, letters about it and steps that close wait. Everything else goes on.</source>
        <translation>Sebelum diputuskan, surat tentang hal ini dan langkah penutup tertahan. Selebihnya berjalan terus.</translation>
    </message>
    <message>
        <source>Decided by {officer} on {moment}: {reason}</source>
        <translation>Diputuskan oleh {officer} pada {moment}: {reason}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Written since, by people who did not know of each other</source>
        <translation>Ditulis sesudahnya oleh orang yang belum melihat perubahan satu sama lain</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Nilai lain</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Mintalah petugas yang memegangnya.</translation>
    </message>
    <message>
        <source>First choose the value that holds.</source>
        <translation>Pilih dahulu nilai yang berlaku.</translation>
    </message>
    <message>
        <source>First write the other value.</source>
        <translation>Tulis dahulu nilai yang lain.</translation>
    </message>
    <message>
        <source>First write in a sentence why this value holds.</source>
        <translation>Tulis dahulu dalam satu kalimat mengapa nilai ini yang berlaku.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Fields with two values</source>
        <translation>Isian dengan dua nilai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Every field has one value</source>
        <translation>Setiap isian punya satu nilai</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values are kept, and it stands here until somebody decides.</source>
        <translation>Bila dua orang mengubah isian yang sama tanpa saling mengetahui, kedua nilai disimpan dan isian itu berada di sini sampai ada yang memutuskan.</translation>
    </message>
    <message>
        <source>{field}, decided: {value}</source>
        <translation>{field}, diputuskan: {value}</translation>
    </message>
    <message>
        <source>{count} fields wait for a decision; the first {shown} are shown.</source>
        <translation>{count} isian menunggu keputusan; {shown} yang pertama ditampilkan.</translation>
    </message>
    <message>
        <source>{count} fields wait for a decision.</source>
        <translation>{count} isian menunggu keputusan.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Tidak ada yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>Decided: {field}.</source>
        <translation>Sudah diputuskan: {field}.</translation>
    </message>
    <message>
        <source>All values stay in the history.</source>
        <translation>Semua nilai tetap ada di riwayat.</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Ubah keputusan</translation>
    </message>
</context>
<context>
    <name>EnrolmentController</name>
    <message>
        <source>First enter name and region of the office: Settings, Office.</source>
        <translation>Isi dahulu nama dan wilayah kantor: Pengaturan › Kantor.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Simpan permintaan</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Tertulis: {file}.</translation>
    </message>
    <message>
        <source>Hand it over, then read out the digits when the other side calls.</source>
        <translation>Serahkan berkas itu, lalu bacakan angkanya saat pihak lain menelepon.</translation>
    </message>
    <message>
        <source>Give it to the region; it completes the enrolment there.</source>
        <translation>Berikan kepada wilayah; berkas itu menuntaskan pendaftaran di sana.</translation>
    </message>
    <message>
        <source>Open it on the new PC; that completes the joining there.</source>
        <translation>Bukalah di komputer baru; dengan itu penggabungan di sana selesai.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Read the answer from QR codes</source>
        <translation>Baca jawaban dari kode QR</translation>
    </message>
    <message>
        <source>Read a request from QR codes</source>
        <translation>Baca permintaan dari kode QR</translation>
    </message>
    <message>
        <source>Open the request of the new PC</source>
        <translation>Buka permintaan komputer baru</translation>
    </message>
    <message>
        <source>Read the request of the new PC from QR codes</source>
        <translation>Baca permintaan komputer baru dari kode QR</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Simpan jawaban</translation>
    </message>
    <message>
        <source>This PC is enrolled.</source>
        <translation>Komputer ini sudah terdaftar.</translation>
    </message>
    <message>
        <source>Now a stick can be exchanged.</source>
        <translation>Sekarang flashdisk dapat dipertukarkan.</translation>
    </message>
    <message>
        <source>This PC belongs to {office} now.</source>
        <translation>Komputer ini sekarang menjadi bagian dari {office}.</translation>
    </message>
    <message>
        <source>Now exchange a stick with the PC that let it in: it brings the cases.</source>
        <translation>Sekarang tukar flashdisk dengan PC yang menerimanya: perkara datang dari sana.</translation>
    </message>
    <message>
        <source>Next, enrol it with headquarters: save its request below.</source>
        <translation>Selanjutnya daftarkan ke pusat: simpan permintaannya di bawah ini.</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Compare the digits by telephone</source>
        <translation>Cocokkan angka lewat telepon</translation>
    </message>
    <message>
        <source>Save the request file…</source>
        <translation>Simpan berkas permintaan…</translation>
    </message>
    <message>
        <source>Show as QR code…</source>
        <translation>Tampilkan kode QR…</translation>
    </message>
    <message>
        <source>Where no stick may be used, the other side photographs the QR code from this screen or from its print.</source>
        <translation>Bila flashdisk tidak boleh dipakai, pihak sana memotret kode QR dari layar ini atau dari cetakannya.</translation>
    </message>
    <message>
        <source>Read QR codes…</source>
        <translation>Baca kode QR…</translation>
    </message>
    <message>
        <source>Another PC of this office</source>
        <translation>Komputer lain di kantor ini</translation>
    </message>
    <message>
        <source>On the new PC choose “A further PC of an office that already uses Netra” at the first start. Bring its request here on a stick. Read out the digits above when the new PC asks for them.</source>
        <translation>Di komputer baru, pilih “Komputer kedua atau berikutnya dari kantor yang sudah memakai Netra” saat pertama kali dijalankan. Bawa permintaannya ke sini dengan flashdisk. Bacakan angka di atas ketika komputer baru memintanya.</translation>
    </message>
    <message>
        <source>Open the request of the new PC…</source>
        <translation>Buka permintaan komputer baru…</translation>
    </message>
    <message>
        <source>Type the digits that the other side reads out</source>
        <translation>Ketik angka yang dibacakan pihak lain</translation>
    </message>
    <message>
        <source>Eight groups of five. Blanks, dashes and line breaks do not count.</source>
        <translation>Delapan kelompok lima angka. Spasi, tanda hubung, dan ganti baris diabaikan.</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>pusat</translation>
    </message>
    <message>
        <source>This PC is enrolled with {authority}.</source>
        <translation>Komputer ini terdaftar di {authority}.</translation>
    </message>
    <message>
        <source>Enrol this PC with {authority}.</source>
        <translation>Daftarkan komputer ini di {authority}.</translation>
    </message>
    <message>
        <source>1. Hand over the request</source>
        <translation>1. Serahkan permintaan</translation>
    </message>
    <message>
        <source>Save the file on a stick, or send it by e-mail. It is not secret: it holds the name of the office and its public key.</source>
        <translation>Simpan berkas ke flashdisk, atau kirim lewat surel. Berkas ini tidak rahasia: isinya nama kantor dan kunci publiknya.</translation>
    </message>
    <message>
        <source>{authority} calls and asks for these digits. Read them out.</source>
        <translation>{authority} menelepon dan menanyakan angka ini. Bacakanlah.</translation>
    </message>
    <message>
        <source>2. Read the answer</source>
        <translation>2. Baca jawaban</translation>
    </message>
    <message>
        <source>{authority} sends back an answer file. Open it here.</source>
        <translation>{authority} mengirim kembali berkas jawaban. Buka di sini.</translation>
    </message>
    <message>
        <source>Open the answer file…</source>
        <translation>Buka berkas jawaban…</translation>
    </message>
    <message>
        <source>The PC that holds the keys of headquarters lets this one in.</source>
        <translation>PC pemegang kunci pusat menerima PC ini.</translation>
    </message>
    <message>
        <source>Join your office</source>
        <translation>Bergabung dengan kantor Anda</translation>
    </message>
    <message>
        <source>A PC of your office that is enrolled lets this one in.</source>
        <translation>Komputer di kantor Anda yang sudah terdaftar menerima komputer ini.</translation>
    </message>
    <message>
        <source>Save the file on a stick and open it on the other PC of your office, under Enrolment. It is not secret.</source>
        <translation>Simpan berkas ini di flashdisk dan buka di komputer kantor yang lain, pada Pendaftaran. Isinya tidak rahasia.</translation>
    </message>
    <message>
        <source>The officer at the other PC asks for these digits. Read them out.</source>
        <translation>Petugas di komputer yang lain meminta angka ini. Bacakanlah.</translation>
    </message>
    <message>
        <source>The other PC saves an answer file for this one alone. Open it here.</source>
        <translation>Komputer yang lain menyimpan berkas jawaban khusus untuk komputer ini. Bukalah di sini.</translation>
    </message>
    <message>
        <source>Offices: {offices} · PCs: {count}</source>
        <translation>Kantor: {offices} · komputer: {count}</translation>
    </message>
    <message>
        <source>Enrol an office or a further PC</source>
        <translation>Daftarkan kantor atau komputer tambahan</translation>
    </message>
    <message>
        <source>Enrolled PCs</source>
        <translation>Komputer terdaftar</translation>
    </message>
    <message>
        <source>The file says that it comes from the new PC of {office}.</source>
        <translation>Menurut berkas ini, pengirimnya komputer baru dengan petugas {office}.</translation>
    </message>
    <message>
        <source>The digits agree: certify and show QR codes…</source>
        <translation>Angkanya cocok: sahkan dan tampilkan kode QR…</translation>
    </message>
    <message>
        <source>Open the request file that the office handed over. A further PC of headquarters is let in here too: on it, choose “A further PC of a headquarters that already uses Netra” at the first start.</source>
        <translation>Buka berkas permintaan yang diserahkan kantor. PC kedua atau berikutnya di pusat juga diterima di sini: di PC itu, pilih “Komputer kedua atau berikutnya di pusat yang sudah memakai Netra” saat pertama kali dibuka.</translation>
    </message>
    <message>
        <source>The digits agree: let the PC in and show QR codes…</source>
        <translation>Angkanya cocok: terima komputer ini dan tampilkan kode QR…</translation>
    </message>
    <message>
        <source>The file says that it comes from the new PC of {office}, who is to work at headquarters. Regions will send that PC everything that they send here.</source>
        <translation>Menurut berkas ini, permintaan datang dari PC baru milik {office} yang akan bekerja di pusat. Daerah akan mengirim ke PC itu semua yang dikirimnya ke sini.</translation>
    </message>
    <message>
        <source>The file says that it comes from a further PC of {office}{region}. An enrolled PC of this office has let it in and vouches for it.</source>
        <translation>Menurut isinya, berkas ini dari komputer tambahan {office}{region}. Komputer terdaftar di kantor itu sudah menerimanya dan menjaminnya.</translation>
    </message>
    <message>
        <source>The file says that it comes from {office}{region}. This PC is enrolled already and asks for a new certificate.</source>
        <translation>Menurut isinya, berkas ini dari {office}{region}. Komputer ini sudah terdaftar dan meminta sertifikat baru.</translation>
    </message>
    <message>
        <source>The file says that it comes from {office}{region}. No PC of this office is enrolled yet.</source>
        <translation>Menurut isinya, berkas ini dari {office}{region}. Belum ada komputer kantor ini yang terdaftar.</translation>
    </message>
    <message>
        <source>The digits agree: let the PC in and save the answer…</source>
        <translation>Angkanya cocok: terima komputer itu dan simpan jawaban…</translation>
    </message>
    <message>
        <source>The digits agree: join the office</source>
        <translation>Angkanya cocok: bergabung dengan kantor</translation>
    </message>
    <message>
        <source>The digits agree: enrol</source>
        <translation>Angkanya cocok: daftarkan</translation>
    </message>
    <message>
        <source>Enrolment of regions</source>
        <translation>Pendaftaran wilayah</translation>
    </message>
    <message>
        <source>Call the other side yourself, under a number you already knew. Do not take the digits from the same stick, sheet or message that brought the file.</source>
        <translation>Teleponlah sendiri pihak lain, ke nomor yang sudah Anda kenal. Jangan mengambil angka dari flashdisk, lembar, atau pesan yang membawa berkas ini.</translation>
    </message>
    <message>
        <source>Our digits</source>
        <translation>Angka kita</translation>
    </message>
    <message>
        <source>Each region compares them before it believes our answer. Read them out.</source>
        <translation>Setiap wilayah mencocokkannya sebelum memercayai jawaban kita. Bacakanlah.</translation>
    </message>
    <message>
        <source>Open a request file…</source>
        <translation>Buka berkas permintaan…</translation>
    </message>
    <message>
        <source>The digits agree: certify and save the answer…</source>
        <translation>Angkanya cocok: sahkan dan simpan jawaban…</translation>
    </message>
    <message>
        <source>no longer believed</source>
        <translation>tidak dipercaya lagi</translation>
    </message>
    <message>
        <source>The file says that it comes from {office}{region}.</source>
        <translation>Menurut isinya, berkas ini dari {office}{region}.</translation>
    </message>
    <message>
        <source>First type the digits that the other side reads out.</source>
        <translation>Ketik dahulu angka yang dibacakan pihak lain.</translation>
    </message>
</context>
<context>
    <name>FileBudget</name>
    <message>
        <source>Files that go along</source>
        <translation>Berkas yang ikut</translation>
    </message>
    <message>
        <source>Every file that fits</source>
        <translation>Semua berkas yang muat</translation>
    </message>
    <message>
        <source>Files up to a size</source>
        <translation>Berkas sampai ukuran tertentu</translation>
    </message>
    <message>
        <source>No files, only the entries</source>
        <translation>Tanpa berkas, hanya catatan perkara</translation>
    </message>
    <message>
        <source>At most so many MB</source>
        <translation>Paling banyak sekian MB</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Berkas:</translation>
    </message>
    <message>
        <source>Goes now: {count} files ({size}).</source>
        <translation>Sekarang: {count} berkas ({size}).</translation>
    </message>
    <message>
        <source>No file goes now.</source>
        <translation>Sekarang tidak ada berkas yang ikut.</translation>
    </message>
    <message>
        <source>Stays for later: {count} files ({size}).</source>
        <translation>Nanti: {count} berkas ({size}).</translation>
    </message>
</context>
<context>
    <name>ForksPage</name>
    <message>
        <source>Two histories</source>
        <translation>Dua riwayat</translation>
    </message>
    <message>
        <source>What was written twice under one name. Nothing is mixed, nothing is lost.</source>
        <translation>Yang ditulis dua kali atas satu nama. Tidak ada yang tercampur, tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>There is no second history here.</source>
        <translation>Tidak ada riwayat kedua di sini.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>PC ini</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sejak kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>A copy of this PC&apos;s disk was used beside it, and both wrote on under one name. What stands here stays; of the other history nothing came in.</source>
        <translation>Salinan disk PC ini dipakai di samping PC ini, dan keduanya terus menulis atas satu nama. Yang ada di sini tetap; dari riwayat yang lain tidak ada yang masuk.</translation>
    </message>
    <message>
        <source>A PC of {office} and a copy of its disk were both used and wrote on under one name. What had come here first stays; the other history is kept in bundle number {number}, and nothing of it came in.</source>
        <translation>Sebuah PC {office} dan salinan disknya sama-sama dipakai dan terus menulis atas satu nama. Yang lebih dulu tiba di sini tetap; riwayat yang lain disimpan dalam paket nomor {number}, dan tidak ada isinya yang masuk.</translation>
    </message>
    <message>
        <source>Noticed on {moment}.</source>
        <translation>Diketahui pada {moment}.</translation>
    </message>
    <message>
        <source>They part on {moment}, at entry {seq}.</source>
        <translation>Mulai berbeda pada {moment}, pada catatan ke-{seq}.</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>di sini</translation>
    </message>
    <message>
        <source>in the bundle</source>
        <translation>dalam paket</translation>
    </message>
    <message>
        <source>Find the other PC and stop working on it; then enter here anew what it alone holds. This PC already writes on under numbers of its own.</source>
        <translation>Cari PC yang lain dan berhentilah bekerja di sana; lalu masukkan kembali di sini yang hanya ada padanya. PC ini sudah menulis dengan nomor sendiri.</translation>
    </message>
    <message>
        <source>Call {office}: one of the two PCs is no longer used, and what stands only below “in the bundle” is entered anew on the other.</source>
        <translation>Hubungi {office}: salah satu dari kedua PC tidak dipakai lagi, dan yang hanya ada di bawah “Dalam paket” dimasukkan kembali di PC yang lain.</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Dalam paket</translation>
    </message>
    <message>
        <source>and {count} more: “netra bundle forks” tells all</source>
        <translation>dan {count} lagi: “netra bundle forks” menunjukkan semuanya</translation>
    </message>
    <message>
        <source>nothing that differs was carried</source>
        <translation>tidak ada yang berbeda di dalamnya</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>Our recipient key</source>
        <translation>Kunci penerima kami</translation>
    </message>
    <message>
        <source>Make the next key…</source>
        <translation>Buat kunci berikutnya…</translation>
    </message>
    <message>
        <source>Destroy the former key…</source>
        <translation>Hancurkan kunci lama…</translation>
    </message>
    <message>
        <source>What is sent to this PC is sealed to a key of {day}.</source>
        <translation>Yang dikirim ke PC ini disegel untuk kunci tanggal {day}.</translation>
    </message>
    <message>
        <source>What is sent to this PC is sealed to a key of {day}; headquarters has used it since its bundle number {number}.</source>
        <translation>Yang dikirim ke PC ini disegel untuk kunci tanggal {day}; pusat memakainya sejak paketnya nomor {number}.</translation>
    </message>
    <message>
        <source>The next key was made on {day}. It goes to the PC that holds the keys of headquarters, and is in force once that PC has issued its next list and sent a bundle here. Until then both open what comes.</source>
        <translation>Kunci berikutnya dibuat pada {day}. Kunci itu dikirim ke PC pemegang kunci pusat dan berlaku setelah PC itu menerbitkan daftar berikutnya dan mengirim paket ke sini. Sampai saat itu keduanya membuka kiriman yang datang.</translation>
    </message>
    <message>
        <source>The next key was made on {day} and waits for the answer of headquarters; it goes out with every bundle. Until then both open what comes.</source>
        <translation>Kunci berikutnya dibuat tanggal {day} dan menunggu jawaban pusat; ikut dalam setiap paket. Sampai saat itu keduanya membuka yang datang.</translation>
    </message>
    <message>
        <source>That is more than a year: make the next one.</source>
        <translation>Sudah lebih dari setahun: buat kunci berikutnya.</translation>
    </message>
    <message>
        <source>The next one is due on {day}.</source>
        <translation>Kunci berikutnya perlu dibuat pada {day}.</translation>
    </message>
    <message>
        <source>A former key still opens what is late, until {day}.</source>
        <translation>Kunci lama masih membuka paket yang terlambat, sampai {day}.</translation>
    </message>
    <message>
        <source>The time of a former key ended on {day}: destroy it, so that old sticks that were lost can be opened by nobody any more.</source>
        <translation>Masa simpan kunci lama berakhir {day}: hancurkan, agar flashdisk lama yang hilang tidak dapat dibuka siapa pun lagi.</translation>
    </message>
</context>
<context>
    <name>MailboxController</name>
    <message>
        <source>Make the next recipient key?</source>
        <translation>Buat kunci penerima berikutnya?</translation>
    </message>
    <message>
        <source>It goes to headquarters with the next bundle. Headquarters seals to it from then on, and its answer puts it in force here. The present key still opens what is late, for a year after that.</source>
        <translation>Kunci ini ikut ke pusat dengan paket berikutnya. Sejak itu pusat menyegel untuknya, dan jawaban pusat memberlakukannya di sini. Kunci yang sekarang masih membuka paket yang terlambat selama setahun sesudahnya.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Buat kunci</translation>
    </message>
    <message>
        <source>The next key is made.</source>
        <translation>Kunci berikutnya sudah dibuat.</translation>
    </message>
    <message>
        <source>Write a bundle for headquarters: it takes the key along.</source>
        <translation>Tulis paket untuk pusat: kunci itu ikut di dalamnya.</translation>
    </message>
    <message>
        <source>Destroy the former key?</source>
        <translation>Hancurkan kunci lama?</translation>
    </message>
    <message>
        <source>Bundles that were sealed to it and have not come in yet can then be read by nobody. Their senders send the content again by themselves. Older backups of this vault still hold the key: destroy them or lock them away as well.</source>
        <translation>Paket yang disegel untuknya dan belum masuk tidak dapat dibaca siapa pun lagi. Pengirimnya mengirim ulang isinya dengan sendirinya. Cadangan lama brankas ini masih memuat kunci itu: hancurkan atau simpan terkunci juga.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Hancurkan</translation>
    </message>
    <message>
        <source>The former key is destroyed.</source>
        <translation>Kunci lama sudah dihancurkan.</translation>
    </message>
</context>
<context>
    <name>PostboxController</name>
    <message>
        <source>This stick is lost</source>
        <translation>Flashdisk ini hilang</translation>
    </message>
    <message>
        <source>Netra lists whom the chosen bundles are about and what protected them, and writes the notice, which is due within 3 × 24 hours. Nothing is lost here: what was not received goes out again.</source>
        <translation>Netra mendaftar siapa yang terdampak paket-paket terpilih dan apa yang melindunginya, lalu menyusun pemberitahuan yang harus disampaikan dalam 3 × 24 jam. Di sini tidak ada yang hilang: yang belum diterima dikirim lagi.</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Susun pemberitahuan</translation>
    </message>
    <message>
        <source>Where and when it was lost, and how</source>
        <translation>Di mana, kapan, dan bagaimana hilangnya</translation>
    </message>
    <message>
        <source>Notice of the loss</source>
        <translation>Pemberitahuan kehilangan</translation>
    </message>
    <message>
        <source>Check it, then copy it into a letter of the office.</source>
        <translation>Periksa, lalu salin ke surat kantor.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Simpan pemberitahuan</translation>
    </message>
</context>
<context>
    <name>PostboxPage</name>
    <message>
        <source>Post book</source>
        <translation>Buku kirim</translation>
    </message>
    <message>
        <source>Every bundle that was made here: for whom, about whom, sealed to which key.</source>
        <translation>Semua paket yang pernah dibuat di sini: untuk siapa, tentang siapa, disegel untuk kunci mana.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>This stick is lost…</source>
        <translation>Flashdisk ini hilang…</translation>
    </message>
    <message>
        <source>No bundle has been made here yet</source>
        <translation>Belum ada paket yang dibuat di sini</translation>
    </message>
    <message>
        <source>Each one stands here for ever, with the cases and people in it.</source>
        <translation>Setiap paket tercatat di sini selamanya, beserta perkara dan orang di dalamnya.</translation>
    </message>
    <message>
        <source>number {number} · {office}</source>
        <translation>nomor {number} · {office}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>First choose the bundles that lay on it.</source>
        <translation>Pilih dahulu paket yang ada di flashdisk itu.</translation>
    </message>
    <message>
        <source>{file}, made {moment}: {state}</source>
        <translation>{file}, dibuat {moment}: {state}</translation>
    </message>
    <message>
        <source>a receipt, nothing else</source>
        <translation>tanda terima saja</translation>
    </message>
    <message>
        <source>Files in it: {count}</source>
        <translation>Berkas di dalamnya: {count}</translation>
    </message>
    <message>
        <source>Cases and people: {cases}, {people}</source>
        <translation>Perkara: {cases}, orang: {people}</translation>
    </message>
    <message>
        <source>Cases that you may not see: {count}</source>
        <translation>Perkara yang tidak boleh Anda lihat: {count}</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Disegel untuk</translation>
    </message>
    <message>
        <source>Identities of reporters are sealed once more inside.</source>
        <translation>Identitas pelapor disegel sekali lagi di dalamnya.</translation>
    </message>
    <message>
        <source>No identity of a reporter was in it.</source>
        <translation>Tidak ada identitas pelapor di dalamnya.</translation>
    </message>
    <message>
        <source>Remembered as lost: {count} bundles.</source>
        <translation>Dicatat hilang: {count} paket.</translation>
    </message>
    <message>
        <source>What was not received goes out again with the next bundle.</source>
        <translation>Yang belum diterima ikut lagi dalam paket berikutnya.</translation>
    </message>
    <message>
        <source>Write a new bundle</source>
        <translation>Tulis paket baru</translation>
    </message>
</context>
<context>
    <name>ReadCodesDialog</name>
    <message>
        <source>Choose photos or scans…</source>
        <translation>Pilih foto atau pindaian…</translation>
    </message>
    <message>
        <source>Or scan here</source>
        <translation>Atau pindai di sini</translation>
    </message>
    <message>
        <source>A scanner types the code into this field; a text from a phone is pasted.</source>
        <translation>Pemindai mengetik kode ke kotak ini; teks dari ponsel ditempel di sini.</translation>
    </message>
    <message>
        <source>Photos of the other screen, photos or scans of the printed sheet: JPEG, PNG or PDF, several at once, in any order.</source>
        <translation>Foto layar pihak sana, atau foto dan pindaian lembar cetaknya: JPEG, PNG, atau PDF, boleh beberapa sekaligus, urutannya bebas.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>{file}: part {parts}</source>
        <translation>{file}: bagian {parts}</translation>
    </message>
    <message>
        <source>{file}: nothing new</source>
        <translation>{file}: tidak ada yang baru</translation>
    </message>
    <message>
        <source>No part has been read yet.</source>
        <translation>Belum ada bagian yang terbaca.</translation>
    </message>
    <message>
        <source>Read: {here} of {count}. Part {missing} of {count} is not here yet.</source>
        <translation>Terbaca {here} dari {count}. Bagian {missing} dari {count} belum ada.</translation>
    </message>
    <message>
        <source>All parts are here.</source>
        <translation>Semua bagian sudah ada.</translation>
    </message>
</context>
<context>
    <name>RootBringer</name>
    <message>
        <source>Open the root&apos;s file</source>
        <translation>Buka berkas kunci induk</translation>
    </message>
</context>
<context>
    <name>ShowCodesDialog</name>
    <message>
        <source>The part before</source>
        <translation>Bagian sebelumnya</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Read them out when the other side calls. Only what is heard counts, not a photo.</source>
        <translation>Bacakan ketika pihak sana menelepon. Yang dipakai hanya yang didengar, bukan yang terlihat di foto.</translation>
    </message>
    <message>
        <source>Digits of this side</source>
        <translation>Angka pembanding</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Bagian {number} dari {count}</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>Satu kode QR</translation>
    </message>
    <message>
        <source>QR code: {part}</source>
        <translation>Kode QR: {part}</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Synchronise</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>The stick is being read.</source>
        <translation>Flashdisk sedang dibaca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Looking at what is on it…</source>
        <translation>Melihat isinya…</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Untuk kita</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>nothing new; already received: {count}</source>
        <translation>tidak ada yang baru; sudah diterima sebelumnya: {count}</translation>
    </message>
    <message>
        <source>Bundles for somebody else, left alone: {count}</source>
        <translation>Paket untuk pihak lain, dibiarkan: {count}</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Dari kita</translation>
    </message>
    <message>
        <source>Number {number} was read again after plugging in: it is whole.</source>
        <translation>Paket nomor {number} dibaca ulang setelah flashdisk dipasang: utuh.</translation>
    </message>
    <message>
        <source>Number {number} does not lie on this stick as it was written.</source>
        <translation>Paket nomor {number} di flashdisk ini tidak seperti yang ditulis.</translation>
    </message>
    <message>
        <source>Press “Synchronise”: everything is written anew.</source>
        <translation>Tekan “Sinkronkan”: semuanya ditulis ulang.</translation>
    </message>
    <message>
        <source>Texts of these cases seem to name the reporter: {cases}</source>
        <translation>Teks pada perkara ini tampaknya menyebut pelapor: {cases}</translation>
    </message>
    <message>
        <source>Look at the tab Report of the case before you write.</source>
        <translation>Lihat tab Laporan pada perkara itu sebelum menulis.</translation>
    </message>
    <message>
        <source>Nobody to write to yet.</source>
        <translation>Belum ada tujuan pengiriman.</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>tanda terima</translation>
    </message>
    <message>
        <source>Write to another region</source>
        <translation>Kirim ke wilayah lain</translation>
    </message>
    <message>
        <source>Write to another region…</source>
        <translation>Kirim ke wilayah lain…</translation>
    </message>
    <message>
        <source>The stick is write-protected, and nothing on it is new.</source>
        <translation>Flashdisk terkunci dari penulisan, dan tidak ada yang baru di dalamnya.</translation>
    </message>
    <message>
        <source>Nothing new for us, and nothing to send.</source>
        <translation>Tidak ada yang baru untuk kita, dan tidak ada yang perlu dikirim.</translation>
    </message>
    <message>
        <source>It is being synchronised.</source>
        <translation>Sedang disinkronkan.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>membaca</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>memeriksa</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>menerima</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>menulis</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>membaca ulang</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>Done. Press “Look again” when something has changed.</source>
        <translation>Sudah selesai. Tekan “Lihat lagi” bila ada perubahan.</translation>
    </message>
    <message>
        <source>Nothing came in, and nothing had to be written.</source>
        <translation>Tidak ada yang masuk, dan tidak ada yang perlu ditulis.</translation>
    </message>
    <message>
        <source>Safe to unplug. Plug it in once more: it is then read again from the stick itself. Show this slip to whoever receives it.</source>
        <translation>Aman dicabut. Pasang sekali lagi: isinya lalu dibaca ulang dari flashdisk itu sendiri. Tunjukkan slip ini kepada penerima.</translation>
    </message>
    <message>
        <source>Everything is received. Nothing had to be written.</source>
        <translation>Semua sudah diterima. Tidak ada yang perlu ditulis.</translation>
    </message>
    <message>
        <source>Nothing was new, nothing had to be written.</source>
        <translation>Tidak ada yang baru, tidak ada yang perlu ditulis.</translation>
    </message>
    <message>
        <source>Written for {office}: number {number}, {size}</source>
        <translation>Ditulis untuk {office}: nomor {number}, {size}</translation>
    </message>
    <message>
        <source>files that follow later: {count} ({size})</source>
        <translation>berkas yang menyusul: {count} ({size})</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Cetak slip</translation>
    </message>
    <message>
        <source>Save the slip…</source>
        <translation>Simpan slip…</translation>
    </message>
    <message>
        <source>The file {name} cannot be read any more.</source>
        <translation>Berkas {name} tidak dapat dibaca lagi.</translation>
    </message>
    <message>
        <source>It did not go along. Look for it in a backup.</source>
        <translation>Berkas ini tidak ikut terkirim. Cari di cadangan.</translation>
    </message>
    <message>
        <source>{office} does not know yet that its bundle has arrived.</source>
        <translation>{office} belum tahu bahwa paketnya sudah sampai.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Tulis tanda terima</translation>
    </message>
</context>
<context>
    <name>StoreRootDialog</name>
    <message>
        <source>Move the root into a file</source>
        <translation>Pindahkan kunci induk ke berkas</translation>
    </message>
    <message>
        <source>The file goes on two sticks in the safe; the passphrase is kept apart from them. Without the two nobody can revoke a PC or change a key any more, and nobody can do it in your name. Older backups of this vault still hold the root: destroy them or lock them away as well.</source>
        <translation>Simpan berkas ini di dua flashdisk dalam lemari besi, dan kata sandinya terpisah dari situ. Tanpa keduanya tidak ada lagi yang dapat mencabut PC atau mengganti kunci, dan tidak ada yang dapat melakukannya atas nama Anda. Cadangan lama brankas ini masih memuat kunci induk: hancurkan, atau kunci juga di lemari besi.</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Let this bundle in?</source>
        <translation>Terima paket ini?</translation>
    </message>
    <message>
        <source>Headquarters believes its sender no more. What the sender wrote before that counts; what came later is kept, and counts for nothing. Call the office before you let it in.</source>
        <translation>Pusat tidak lagi memercayai pengirimnya. Yang ditulis sebelum itu dihitung; yang sesudahnya disimpan dan tidak dihitung. Telepon dahulu kantor itu sebelum menerimanya.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Why it may come in, and who said so</source>
        <translation>Mengapa boleh diterima, dan siapa yang menyatakannya</translation>
    </message>
    <message>
        <source>Throw this bundle away?</source>
        <translation>Buang paket ini?</translation>
    </message>
    <message>
        <source>Nothing of it came in. Its sender sends the content again by itself.</source>
        <translation>Tidak ada isinya yang masuk. Pengirimnya akan mengirim lagi isinya dengan sendirinya.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>The bundle was thrown away.</source>
        <translation>Paket sudah dibuang.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Stick</source>
        <translation>Flashdisk</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>Post book</source>
        <translation>Buku kirim</translation>
    </message>
    <message>
        <source>Plug in a stick</source>
        <translation>Colokkan flashdisk</translation>
    </message>
    <message>
        <source>It appears here by itself. What is on it for this office is read, what this office has for others is written, in one press.</source>
        <translation>Flashdisk tampil di sini dengan sendirinya. Dengan sekali tekan, yang ditujukan kepada kantor ini dibaca dan yang dikirim kantor ini ditulis.</translation>
    </message>
    <message>
        <source>Files still to come: {count} ({size})</source>
        <translation>Berkas yang masih ditunggu: {count} ({size})</translation>
    </message>
    <message>
        <source>Texts that a PC no longer trusted took out: {count}. Whoever still has them sends them back with the next bundles.</source>
        <translation>Teks yang dihapus PC yang tidak dipercaya lagi: {count}. Siapa pun yang masih menyimpannya mengirimkannya kembali dengan paket-paket berikutnya.</translation>
    </message>
    <message>
        <source>Entries that wait for what only a PC no longer trusted had: {count}. They count for nothing and hold nothing up.</source>
        <translation>Entri yang menunggu sesuatu yang hanya ada di PC yang tidak dipercaya lagi: {count}. Entri itu tidak berlaku dan tidak menghambat apa pun.</translation>
    </message>
    <message>
        <source>Fields that two people filled in differently: {count}</source>
        <translation>Isian yang diisi berbeda oleh dua orang: {count}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>This office is not enrolled yet</source>
        <translation>Kantor ini belum terdaftar</translation>
    </message>
    <message>
        <source>Before the first exchange {authority} has to know this PC. You hand over a small file, both sides compare a row of digits by telephone, and you get an answer back. It takes a few minutes and is done once. Until then everything else works, and letters can go by post.</source>
        <translation>Sebelum pertukaran pertama, {authority} harus mengenal komputer ini. Anda menyerahkan berkas kecil, kedua pihak mencocokkan deretan angka lewat telepon, lalu Anda menerima jawaban. Hanya beberapa menit dan cukup sekali. Sampai saat itu semua yang lain tetap berjalan, dan surat dapat dikirim lewat pos.</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>pusat</translation>
    </message>
    <message>
        <source>Begin the enrolment</source>
        <translation>Mulai pendaftaran</translation>
    </message>
    <message>
        <source>The PC that holds the keys of headquarters lets this one in: a small file goes there, both sides compare a row of digits, and an answer comes back. Cases come here after that.</source>
        <translation>PC pemegang kunci pusat menerima PC ini: sebuah berkas kecil dibawa ke sana, kedua pihak mencocokkan sederet angka, lalu jawabannya kembali. Setelah itu perkara datang ke sini.</translation>
    </message>
    <message>
        <source>This PC has not joined its office yet</source>
        <translation>Komputer ini belum bergabung dengan kantornya</translation>
    </message>
    <message>
        <source>A PC of your office that is enrolled lets this one in: a small file goes there, both sides compare a row of digits, and an answer comes back. Cases can be registered here after that.</source>
        <translation>Komputer di kantor Anda yang sudah terdaftar menerima komputer ini: sebuah berkas kecil dibawa ke sana, kedua pihak mencocokkan sederet angka, dan jawabannya kembali. Setelah bergabung, perkara dapat dicatat di sini.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Let it in…</source>
        <translation>Terima…</translation>
    </message>
    <message>
        <source>Throw it away…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Bandingkan…</translation>
    </message>
    <message>
        <source>Not received there yet: {what}. The oldest is from {age}.</source>
        <translation>Belum diterima di sana: {what}. Yang tertua dari {age}.</translation>
    </message>
    <message>
        <source>Everything saved here has been received there.</source>
        <translation>Semua yang tersimpan di sini sudah diterima di sana.</translation>
    </message>
    <message>
        <source>Last bundle from there: number {number}, {age}.</source>
        <translation>Paket terakhir dari sana: nomor {number}, {age}.</translation>
    </message>
    <message>
        <source>Nothing has come from there yet.</source>
        <translation>Belum ada paket dari sana.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Sampai di mana</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nomor {number}</translation>
    </message>
</context>
<context>
    <name>TrustController</name>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Ini memerlukan peran {role}. Mintalah petugas yang memegangnya.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Sudah ditulis: {file}.</translation>
    </message>
    <message>
        <source>It is not secret; send it by e-mail or on a stick.</source>
        <translation>Daftar ini tidak rahasia; kirimkan lewat surel atau flashdisk.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Buka daftar</translation>
    </message>
    <message>
        <source>List number {number} is in force.</source>
        <translation>Daftar nomor {number} berlaku.</translation>
    </message>
    <message>
        <source>Save the root&apos;s file</source>
        <translation>Simpan berkas kunci induk</translation>
    </message>
    <message>
        <source>Put the file on a second stick as well, and both into the safe.</source>
        <translation>Salin berkasnya ke flashdisk kedua juga, lalu simpan keduanya di lemari besi.</translation>
    </message>
    <message>
        <source>The root has left this vault.</source>
        <translation>Kunci induk sudah keluar dari brankas ini.</translation>
    </message>
    <message>
        <source>This PC holds the keys of headquarters now (list number {number}).</source>
        <translation>PC ini kini memegang kunci pusat (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>Send the new list to the regions and to the other PCs of headquarters.</source>
        <translation>Kirim daftar baru itu ke daerah dan ke PC pusat lainnya.</translation>
    </message>
    <message>
        <source>Let this PC hold the keys of headquarters?</source>
        <translation>Jadikan PC ini pemegang kunci pusat?</translation>
    </message>
    <message>
        <source>It gets an issuing key of its own and signs the lists from now on; the other PC can certify on, and signs no list any more. First take in its newest bundle, if it still works. The root&apos;s file comes from the safe.</source>
        <translation>PC ini mendapat kunci penerbit sendiri dan mulai sekarang menandatangani daftar; PC yang lain tetap dapat menerbitkan sertifikat, tetapi tidak menandatangani daftar lagi. Bila PC itu masih berfungsi, terima dahulu paket terbarunya. Berkas kunci induk diambil dari lemari besi.</translation>
    </message>
    <message>
        <source>Let it hold the keys</source>
        <translation>Jadikan pemegang kunci</translation>
    </message>
    <message>
        <source>It goes out with the next bundles.</source>
        <translation>Daftar ini ikut dalam paket-paket berikutnya.</translation>
    </message>
    <message>
        <source>The successor is the root now (list number {number}).</source>
        <translation>Penerus kini menjadi kunci induk (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>Move it into a file again; the former file opens nothing any more.</source>
        <translation>Pindahkan lagi ke berkas; berkas lama tidak berguna lagi.</translation>
    </message>
    <message>
        <source>Let the successor follow the root?</source>
        <translation>Ganti kunci induk dengan penerusnya?</translation>
    </message>
    <message>
        <source>Both sign the change, so regions take it over by themselves with the next bundle or list. The new root and its successor lie in this vault until they are moved into a file again.</source>
        <translation>Keduanya menandatangani pergantian ini, sehingga daerah menerimanya sendiri bersama paket atau daftar berikutnya. Kunci induk baru dan penerusnya berada di brankas ini sampai dipindahkan lagi ke berkas.</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation>Ganti kunci induk</translation>
    </message>
    <message>
        <source>From now on regions seal to the new key alone. The former one still opens what is on its way, until it is destroyed or the next key follows.</source>
        <translation>Mulai sekarang daerah menyegel hanya untuk kunci baru. Kunci lama masih membuka yang sedang di perjalanan, sampai dihancurkan atau kunci berikutnya menyusul.</translation>
    </message>
    <message>
        <source>The list will name both keys, and regions seal to both until then.</source>
        <translation>Daftar akan memuat kedua kunci, dan daerah menyegel untuk keduanya.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Berlakukan</translation>
    </message>
    <message>
        <source>Announce it</source>
        <translation>Umumkan</translation>
    </message>
    <message>
        <source>The new key is in force (list number {number}).</source>
        <translation>Kunci baru berlaku (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>The next key is announced (list number {number}).</source>
        <translation>Kunci berikutnya sudah diumumkan (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>Recipient key of headquarters</source>
        <translation>Kunci penerima pusat</translation>
    </message>
    <message>
        <source>The former key is destroyed.</source>
        <translation>Kunci lama sudah dihancurkan.</translation>
    </message>
    <message>
        <source>Destroy the former key?</source>
        <translation>Hancurkan kunci lama?</translation>
    </message>
    <message>
        <source>Bundles that were sealed to it alone and have not come in yet can then be read by nobody. Their senders send the content again by themselves.</source>
        <translation>Paket yang disegel hanya untuk kunci itu dan belum masuk tidak akan dapat dibaca siapa pun. Pengirimnya akan mengirim lagi isinya dengan sendirinya.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Hancurkan</translation>
    </message>
    <message>
        <source>A new issuing key certifies from now on (list number {number}).</source>
        <translation>Mulai sekarang sertifikat diterbitkan dengan kunci baru (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>New issuing key?</source>
        <translation>Buat kunci penerbit baru?</translation>
    </message>
    <message>
        <source>Certificates issued so far stay good until they end.</source>
        <translation>Sertifikat yang sudah terbit tetap berlaku sampai habis masanya.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Buat kunci</translation>
    </message>
    <message>
        <source>Headquarters has its new name (list number {number}).</source>
        <translation>Pusat memakai nama baru (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>Call headquarters otherwise</source>
        <translation>Ganti sebutan pusat</translation>
    </message>
    <message>
        <source>Keys and data stay as they are; regions read the new name in the next list.</source>
        <translation>Kunci dan data tetap seperti semula; daerah membaca nama baru di daftar berikutnya.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Pakai nama ini</translation>
    </message>
    <message>
        <source>Short name, for example BKN</source>
        <translation>Nama singkat, misalnya BKN</translation>
    </message>
    <message>
        <source>{office} is no longer believed (list number {number}).</source>
        <translation>{office} tidak dipercaya lagi (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>Send the new list to the regions; a file reaches them fastest.</source>
        <translation>Kirim daftar baru ke daerah; lewat berkas paling cepat.</translation>
    </message>
    <message>
        <source>Stop believing {office}?</source>
        <translation>Cabut kepercayaan pada {office}?</translation>
    </message>
    <message>
        <source>What that PC wrote and has come in so far stays good; anything later counts nowhere. It cannot be undone: the office goes on with a new vault, which is enrolled anew.</source>
        <translation>Yang ditulis PC itu dan sudah masuk tetap berlaku; yang sesudahnya tidak dihitung di mana pun. Ini tidak dapat dibatalkan: kantor itu melanjutkan dengan brankas baru yang didaftarkan ulang.</translation>
    </message>
    <message>
        <source>Stop believing it</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>The former headquarters is retired (list number {number}).</source>
        <translation>Pusat yang lama sudah dipensiunkan (daftar nomor {number}).</translation>
    </message>
    <message>
        <source>Retire {office}?</source>
        <translation>Pensiunkan {office}?</translation>
    </message>
    <message>
        <source>Regions read no bundles of it any more. What it wrote stays.</source>
        <translation>Daerah tidak lagi membaca paketnya. Yang pernah ditulisnya tetap ada.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Pensiunkan</translation>
    </message>
    <message>
        <source>List of the former body</source>
        <translation>Daftar dari lembaga lama</translation>
    </message>
    <message>
        <source>Taken over: list number {number}.</source>
        <translation>Sudah diambil alih: daftar nomor {number}.</translation>
    </message>
    <message>
        <source>Send the list to the regions. Then let the successor follow twice, so that no key the former body knew remains.</source>
        <translation>Kirim daftarnya ke daerah. Lalu ganti kunci induk dengan penerusnya dua kali, supaya tidak tersisa kunci yang diketahui lembaga lama.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Simpan daftar…</translation>
    </message>
    <message>
        <source>Open a newer list…</source>
        <translation>Buka daftar yang lebih baru…</translation>
    </message>
    <message>
        <source>Issue a new list</source>
        <translation>Terbitkan daftar baru</translation>
    </message>
    <message>
        <source>The root</source>
        <translation>Kunci induk</translation>
    </message>
    <message>
        <source>Move the root into a file…</source>
        <translation>Pindahkan kunci induk ke berkas…</translation>
    </message>
    <message>
        <source>Let the successor follow…</source>
        <translation>Ganti dengan penerusnya…</translation>
    </message>
    <message>
        <source>Take over from a former body…</source>
        <translation>Ambil alih dari lembaga lama…</translation>
    </message>
    <message>
        <source>Let this PC hold the keys…</source>
        <translation>Jadikan PC ini pemegang kunci…</translation>
    </message>
    <message>
        <source>Keys of headquarters</source>
        <translation>Kunci-kunci pusat</translation>
    </message>
    <message>
        <source>Destroy the former key…</source>
        <translation>Hancurkan kunci lama…</translation>
    </message>
    <message>
        <source>New issuing key…</source>
        <translation>Kunci penerbit baru…</translation>
    </message>
    <message>
        <source>Call headquarters otherwise…</source>
        <translation>Ganti sebutan pusat…</translation>
    </message>
    <message>
        <source>PCs of the regions</source>
        <translation>PC daerah</translation>
    </message>
    <message>
        <source>Office, region or device</source>
        <translation>Kantor, daerah, atau perangkat</translation>
    </message>
    <message>
        <source>Stop believing this PC…</source>
        <translation>Cabut kepercayaan pada PC ini…</translation>
    </message>
    <message>
        <source>List number {number}, issued on {day}</source>
        <translation>Daftar nomor {number}, terbit {day}</translation>
    </message>
    <message>
        <source>We are</source>
        <translation>Kami adalah</translation>
    </message>
    <message>
        <source>We believe</source>
        <translation>Yang dipercaya</translation>
    </message>
    <message>
        <source>Digits of the root</source>
        <translation>Angka kunci induk</translation>
    </message>
    <message>
        <source>This root since</source>
        <translation>Kunci induk ini sejak</translation>
    </message>
    <message>
        <source>{office}, device {device}</source>
        <translation>{office}, perangkat {device}</translation>
    </message>
    <message>
        <source>its next key is announced</source>
        <translation>kunci berikutnya sudah diumumkan</translation>
    </message>
    <message>
        <source>Bundles go to</source>
        <translation>Paket ditujukan kepada</translation>
    </message>
    <message>
        <source>Our certificate until</source>
        <translation>Sertifikat kami sampai</translation>
    </message>
    <message>
        <source>No new list for more than 90 days. Ask headquarters whether all is well; your own work goes on.</source>
        <translation>Tidak ada daftar baru lebih dari 90 hari. Tanyakan kepada pusat apakah semua baik; pekerjaan Anda sendiri tetap berjalan.</translation>
    </message>
    <message>
        <source>Another PC of headquarters revoked somebody in a list that came too late here. Issue a new list: it repeats that.</source>
        <translation>PC pusat lain mencabut kepercayaan dalam daftar yang terlambat sampai di sini. Terbitkan daftar baru: pencabutan itu diulang di dalamnya.</translation>
    </message>
    <message>
        <source>Another PC of headquarters</source>
        <translation>PC pusat lain</translation>
    </message>
    <message>
        <source>holds the keys and signs the lists</source>
        <translation>memegang kunci dan menandatangani daftar</translation>
    </message>
    <message>
        <source>its new recipient key comes with the next list: issue it</source>
        <translation>kunci penerimanya yang baru ikut daftar berikutnya: terbitkan daftar itu</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Pensiunkan…</translation>
    </message>
    <message>
        <source>Former headquarters</source>
        <translation>Pusat yang lama</translation>
    </message>
    <message>
        <source>It lies in this vault. Whoever steals the vault and a passphrase can speak for headquarters. Move it into a file for the safe; regions are certified without it.</source>
        <translation>Kunci induk berada di brankas ini. Siapa pun yang mencuri brankas beserta kata sandinya dapat berbicara atas nama pusat. Pindahkan ke berkas untuk lemari besi; daerah tetap dapat didaftarkan tanpanya.</translation>
    </message>
    <message>
        <source>It lies in the safe. Regions are certified day by day without it; revoking a PC and changing a key ask for its file and passphrase.</source>
        <translation>Kunci induk berada di lemari besi. Pendaftaran daerah sehari-hari tidak memerlukannya; mencabut PC dan mengganti kunci meminta berkas beserta kata sandinya.</translation>
    </message>
    <message>
        <source>The recipient key of the next year is announced; regions seal to both. Put it in force when most regions hold the list.</source>
        <translation>Kunci penerima tahun depan sudah diumumkan; daerah menyegel untuk keduanya. Berlakukan bila sebagian besar daerah sudah memegang daftarnya.</translation>
    </message>
    <message>
        <source>Put the new key in force…</source>
        <translation>Berlakukan kunci baru…</translation>
    </message>
    <message>
        <source>What regions send is sealed to a key in force since {day}.</source>
        <translation>Kiriman daerah disegel untuk kunci yang berlaku sejak {day}.</translation>
    </message>
    <message>
        <source>That is more than a year: announce the next one.</source>
        <translation>Sudah lebih dari setahun: umumkan kunci berikutnya.</translation>
    </message>
    <message>
        <source>Announce the next key…</source>
        <translation>Umumkan kunci berikutnya…</translation>
    </message>
    <message>
        <source>Certificates are believed of {count} issuing keys.</source>
        <translation>Kunci penerbit yang dipercaya: {count}.</translation>
    </message>
    <message>
        <source>no longer believed since {day}</source>
        <translation>tidak dipercaya lagi sejak {day}</translation>
    </message>
    <message>
        <source>certificate ends on {day}: enrol anew</source>
        <translation>sertifikat habis {day}: daftarkan ulang</translation>
    </message>
    <message>
        <source>certificate until {day}</source>
        <translation>sertifikat sampai {day}</translation>
    </message>
    <message>
        <source>last bundle on {day}</source>
        <translation>paket terakhir {day}</translation>
    </message>
    <message>
        <source>It does not lie here. With its file from the safe and the passphrase this PC can hold the keys of headquarters itself, for example when the other one is lost.</source>
        <translation>Kunci induk tidak ada di sini. Dengan berkasnya dari lemari besi dan kata sandinya, PC ini dapat memegang kunci pusat sendiri, misalnya bila PC yang lain hilang.</translation>
    </message>
    <message>
        <source>no bundle yet</source>
        <translation>belum ada paket</translation>
    </message>
    <message>
        <source>new key not confirmed yet</source>
        <translation>kunci baru belum dikonfirmasi</translation>
    </message>
    <message>
        <source>comes with the next list</source>
        <translation>masuk di daftar berikutnya</translation>
    </message>
    <message>
        <source>Sealed to its first recipient key.</source>
        <translation>Disegel untuk kunci penerimanya yang pertama.</translation>
    </message>
    <message>
        <source>Sealed to its recipient key of {day}, which it has in force.</source>
        <translation>Disegel untuk kunci penerimanya sejak {day}, yang sudah berlaku di sana.</translation>
    </message>
    <message>
        <source>Sealed to its new recipient key since {day}; our answer goes with each bundle.</source>
        <translation>Disegel untuk kunci penerima barunya sejak {day}; jawaban ikut setiap paket.</translation>
    </message>
    <message>
        <source>{count} PCs</source>
        <translation>{count} PC</translation>
    </message>
    <message>
        <source>First choose a PC.</source>
        <translation>Pilih dahulu sebuah PC.</translation>
    </message>
    <message>
        <source>It is not believed any more.</source>
        <translation>PC ini tidak dipercaya lagi.</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Choose photos or scans</source>
        <translation>Pilih foto atau pindaian</translation>
    </message>
</context>
<context>
    <name>_Showing</name>
    <message>
        <source>Save the QR codes</source>
        <translation>Simpan kode QR</translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Tersimpan: {file}.</translation>
    </message>
</context>
<context>
    <name>_Stick</name>
    <message>
        <source>Hand-over slip</source>
        <translation>Slip serah terima</translation>
    </message>
    <message>
        <source>slip-{number}.pdf</source>
        <translation>slip-{number}.pdf</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Simpan slip</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Written to stick</source>
        <translation>Ditulis ke flashdisk</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Written to stick, read again</source>
        <translation>Ditulis dan dibaca ulang</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} hari lalu</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} kosong</translation>
    </message>
    <message>
        <source>{count} new cases</source>
        <translation>{count} perkara baru</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} jawaban</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} surat</translation>
    </message>
    <message>
        <source>{count} pieces of evidence</source>
        <translation>{count} bukti</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} dokumen</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} perubahan</translation>
    </message>
    <message>
        <source>{count} files ({size})</source>
        <translation>{count} berkas ({size})</translation>
    </message>
    <message>
        <source>a recipient key</source>
        <translation>kunci penerima</translation>
    </message>
    <message>
        <source>texts that were lost</source>
        <translation>teks yang hilang</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} berkas</translation>
    </message>
    <message>
        <source>a receipt, nothing else</source>
        <translation>tanda terima saja</translation>
    </message>
    <message>
        <source>From {office}, number {number}: {content}</source>
        <translation>Dari {office}, nomor {number}: {content}</translation>
    </message>
    <message>
        <source>Fields with two values, to be decided: {count}</source>
        <translation>Isian dengan dua nilai yang perlu diputuskan: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier bundle: {count}</source>
        <translation>Catatan yang menunggu paket sebelumnya: {count}</translation>
    </message>
    <message>
        <source>Entries that count for nothing: {count}</source>
        <translation>Catatan yang tidak dihitung: {count}</translation>
    </message>
    <message>
        <source>Entries of a newer Netra, kept unread: {count}</source>
        <translation>Catatan dari Netra yang lebih baru, disimpan tanpa dibaca: {count}</translation>
    </message>
    <message>
        <source>Files still to come: {count}</source>
        <translation>Berkas yang belum datang: {count}</translation>
    </message>
    <message>
        <source>Bundle number {number} of {office} is set aside.</source>
        <translation>Paket nomor {number} dari {office} disisihkan.</translation>
    </message>
    <message>
        <source>From {office} these bundles have not arrived: {numbers}. Ask for them.</source>
        <translation>Paket dari {office} ini belum sampai: {numbers}. Mintalah kepadanya.</translation>
    </message>
</context>
</TS>
