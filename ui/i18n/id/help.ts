<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The field “{field}”: {hint}</source>
        <translation>Isian “{field}”: {hint}</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>Yang dilakukan di sini</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol papan ketik</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>Tekan tombol utama</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Saring daftar ini</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Everything that wants somebody: late, due this week, waiting for approval, for the PPK or for headquarters, or not complete. An empty group is not shown.</source>
        <translation>Semua yang menunggu tindakan: lewat tenggat, jatuh tempo minggu ini, menunggu persetujuan, menunggu PPK atau pusat, atau belum lengkap. Kelompok yang kosong tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Begin at the top: what is late stands first.</source>
        <translation>Mulailah dari atas: yang lewat tenggat ada di urutan pertama.</translation>
    </message>
    <message>
        <source>The button of a line takes the next step; its small print is the law.</source>
        <translation>Tombol pada baris mengambil langkah berikutnya; tulisan kecilnya adalah dasar hukum.</translation>
    </message>
    <message>
        <source>Print the week sheet for a meeting, or when somebody is away.</source>
        <translation>Cetak lembar pekan untuk rapat, atau saat ada yang berhalangan.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>All cases you may see. A draft that was not saved yet stands above the list, to go on with or to throw away.</source>
        <translation>Semua perkara yang boleh Anda lihat. Draf yang belum disimpan ada di atas daftar, untuk dilanjutkan atau dibuang.</translation>
    </message>
    <message>
        <source>Type part of a name, NIP, number or word into the filter.</source>
        <translation>Ketik sebagian nama, NIP, nomor, atau kata pada saringan.</translation>
    </message>
    <message>
        <source>Chips narrow the list; “Save as a list” keeps the filter in the rail.</source>
        <translation>Tombol saringan mempersempit daftar; “Simpan sebagai daftar” menaruh saringan itu di bilah kiri.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a case; the right side shows it in short.</source>
        <translation>Enter atau klik ganda membuka perkara; sisi kanan menampilkan ringkasannya.</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to copy them for a spreadsheet.</source>
        <translation>Pilih beberapa dengan Ctrl atau Shift untuk menyalinnya ke lembar kerja.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>The paper form in its order. Nothing is required while you type: it is kept as a draft every few seconds. Saving takes the register number.</source>
        <translation>Urutannya sama dengan formulir kertas. Tidak ada yang wajib selama mengetik: isian disimpan sebagai draf setiap beberapa detik. Nomor register diambil saat disimpan.</translation>
    </message>
    <message>
        <source>Enter event and dates first: they decide which catalogue holds.</source>
        <translation>Isi dahulu peristiwa dan tanggal: keduanya menentukan katalog yang berlaku.</translation>
    </message>
    <message>
        <source>The reporter&apos;s name is sealed on saving and is not kept in the draft.</source>
        <translation>Nama pelapor disegel saat disimpan dan tidak tersimpan dalam draf.</translation>
    </message>
    <message>
        <source>Somebody calls with another report: “Empty form” keeps this one.</source>
        <translation>Ada laporan lain di tengah mengetik? “Formulir kosong” menyimpan yang ini sebagai draf.</translation>
    </message>
    <message>
        <source>What is still missing can follow after saving.</source>
        <translation>Yang masih kurang dapat menyusul setelah disimpan.</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Satu perkara</translation>
    </message>
    <message>
        <source>Where each respondent stands, what comes next and what is missing. A step that is not possible says why, with its legal basis.</source>
        <translation>Kedudukan setiap terlapor, langkah berikutnya, dan yang masih kurang. Langkah yang belum dapat diambil menyebutkan alasan dan dasar hukumnya.</translation>
    </message>
    <message>
        <source>Tick several respondents to take one step for all of them.</source>
        <translation>Centang beberapa terlapor untuk mengambil satu langkah sekaligus.</translation>
    </message>
    <message>
        <source>Overview: the big button is the next step; the “i” explains a date.</source>
        <translation>Ringkasan: tombol utama adalah langkah berikutnya; “i” menjelaskan cara tanggal dihitung.</translation>
    </message>
    <message>
        <source>Changes you have not saved bear a dot and come back when you return.</source>
        <translation>Perubahan yang belum disimpan bertanda titik dan ada lagi saat Anda kembali.</translation>
    </message>
    <message>
        <source>History shows who changed what; an older value can be restored.</source>
        <translation>Riwayat menunjukkan siapa mengubah apa; nilai lama dapat dipulihkan.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>The register of letters: every number of this office, issued or kept.</source>
        <translation>Register surat: setiap nomor kantor ini, yang sudah terbit maupun yang dicadangkan.</translation>
    </message>
    <message>
        <source>Enter opens a letter as it was issued, to print or save it again.</source>
        <translation>Enter membuka surat persis seperti saat terbit, untuk dicetak atau disimpan lagi.</translation>
    </message>
    <message>
        <source>A new letter is written from the case it belongs to.</source>
        <translation>Surat baru ditulis dari perkaranya.</translation>
    </message>
    <message>
        <source>Attach the signed scan here; it becomes the record.</source>
        <translation>Lampirkan di sini hasil pindai yang sudah ditandatangani; itulah arsipnya.</translation>
    </message>
    <message>
        <source>Writing a letter</source>
        <translation>Menulis surat</translation>
    </message>
    <message>
        <source>At the left what the letter says and where it comes from, at the right the page as it will print. A preview takes no number.</source>
        <translation>Di kiri isi surat dan sumbernya, di kanan halaman seperti akan tercetak. Pratinjau tidak mengambil nomor.</translation>
    </message>
    <message>
        <source>Press a line of “Still missing”: it leads to the field.</source>
        <translation>Tekan baris pada “Masih kurang”: Anda dibawa ke isiannya.</translation>
    </message>
    <message>
        <source>“Change” opens a field; “As before” takes the value of the case again.</source>
        <translation>“Ubah” membuka isian; “Seperti semula” mengambil lagi nilai dari perkara.</translation>
    </message>
    <message>
        <source>“Issue” takes the number and keeps the exact copy; it cannot be undone.</source>
        <translation>“Terbitkan” mengambil nomor dan menyimpan salinan persisnya; tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Who may not issue submits the letter to somebody who approves it.</source>
        <translation>Yang tidak berwenang menerbitkan mengajukan surat kepada penyetuju.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>What one officer prepared and a second person decides. Nobody approves own work.</source>
        <translation>Yang disiapkan seorang petugas dan diputuskan orang kedua. Tidak ada yang menyetujui pekerjaannya sendiri.</translation>
    </message>
    <message>
        <source>Choose a line and read what will happen, or the letter itself.</source>
        <translation>Pilih baris dan baca yang akan terjadi, atau suratnya.</translation>
    </message>
    <message>
        <source>“Approve” does it at once; “Return” asks what has to be mended.</source>
        <translation>“Setujui” langsung melaksanakannya; “Kembalikan” menanyakan yang harus diperbaiki.</translation>
    </message>
    <message>
        <source>Approved on paper: enter who, when, and attach the scan.</source>
        <translation>Disetujui di atas kertas: isi siapa dan kapan, lalu lampirkan hasil pindainya.</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Flashdisk</translation>
    </message>
    <message>
        <source>The exchange with headquarters and the other PCs of the office, by a signed and encrypted file.</source>
        <translation>Pertukaran dengan pusat dan PC lain di kantor melalui berkas yang ditandatangani dan dienkripsi.</translation>
    </message>
    <message>
        <source>Put the stick in; its card shows what is on it for us, and from us.</source>
        <translation>Pasang flashdisk; kartunya menunjukkan isi untuk kita dan dari kita.</translation>
    </message>
    <message>
        <source>“Synchronise” reads everything for us and writes everything for them.</source>
        <translation>“Sinkronkan” membaca semua untuk kita dan menulis semua untuk mereka.</translation>
    </message>
    <message>
        <source>Take it out when it says so, and hand it over with the slip.</source>
        <translation>Cabut setelah dinyatakan aman, lalu serahkan bersama slipnya.</translation>
    </message>
    <message>
        <source>“Received” stands here only once headquarters has confirmed it.</source>
        <translation>“Diterima” tertulis hanya setelah pusat memastikannya.</translation>
    </message>
    <message>
        <source>At headquarters: if the PC that holds the keys is lost, fetch the root&apos;s file from the safe and press “Let this PC hold the keys” under Trust on another one.</source>
        <translation>Di pusat: bila PC pemegang kunci hilang, ambil berkas kunci induk dari lemari besi, lalu tekan “Jadikan PC ini pemegang kunci” pada Kepercayaan di PC lain.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Everybody who stands in a case: posts, cases and sanctions, and who may be one person under two spellings.</source>
        <translation>Semua orang dalam perkara: jabatan, perkara, dan sanksinya, serta siapa yang mungkin satu orang dengan dua ejaan.</translation>
    </message>
    <message>
        <source>Type part of a name or a NIP.</source>
        <translation>Ketik sebagian nama atau NIP.</translation>
    </message>
    <message>
        <source>“Perhaps the same” compares two cards side by side; joining is undone.</source>
        <translation>“Mungkin sama” membandingkan dua kartu berdampingan; penggabungan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>A NIK opens for one minute, with a reason; that stays on record.</source>
        <translation>NIK terbuka selama satu menit dengan alasan; itu tercatat.</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Pencegahan</translation>
    </message>
    <message>
        <source>Declarations, integrity pacts and socialisation events with their numbers, and the institutions with their merit scores. They are counted in reports.</source>
        <translation>Deklarasi, pakta integritas, dan sosialisasi beserta jumlahnya, serta instansi dengan nilai meritnya. Semuanya dihitung dalam laporan.</translation>
    </message>
    <message>
        <source>Add an entry with date, place and participants; attach the paper.</source>
        <translation>Tambahkan catatan dengan tanggal, tempat, dan peserta; lampirkan suratnya.</translation>
    </message>
    <message>
        <source>An entry that is wrong is withdrawn with a reason, not deleted.</source>
        <translation>Catatan yang keliru ditarik dengan alasan, tidak dihapus.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Full text over everything you may see, text inside PDF and Word evidence included.</source>
        <translation>Teks lengkap atas semua yang boleh Anda lihat, termasuk isi bukti PDF dan Word.</translation>
    </message>
    <message>
        <source>Several words must all occur; spelling of names may differ.</source>
        <translation>Beberapa kata harus ada semuanya; ejaan nama boleh berbeda.</translation>
    </message>
    <message>
        <source>Each hit says where the words stand; Enter opens it there.</source>
        <translation>Setiap hasil menyebut letak katanya; Enter membukanya di sana.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Office and letterhead, officials who sign, officers and their roles, elections, letters, deadlines and the rules. A dot marks what a letter still lacks.</source>
        <translation>Kantor dan kop surat, pejabat penanda tangan, petugas dan perannya, pemilihan, surat, tenggat, dan aturan. Titik menandai yang masih kurang untuk surat.</translation>
    </message>
    <message>
        <source>Fill in Office and Officials first: letters need both.</source>
        <translation>Isi dahulu Kantor dan Pejabat: surat memerlukan keduanya.</translation>
    </message>
    <message>
        <source>A substitute is an official with capacity and days.</source>
        <translation>Pelaksana tugas atau harian adalah pejabat dengan status dan tanggalnya.</translation>
    </message>
    <message>
        <source>“Who holds which post on” answers for any day.</source>
        <translation>“Siapa memegang jabatan pada tanggal” menjawab untuk hari apa pun.</translation>
    </message>
    <message>
        <source>Nothing is saved by itself here: press “Save”.</source>
        <translation>Di sini tidak ada yang tersimpan sendiri: tekan “Simpan”.</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Membuka brankas</translation>
    </message>
    <message>
        <source>Everything lies encrypted in a vault. Each officer opens it with an own passphrase.</source>
        <translation>Semua data tersimpan terenkripsi dalam brankas. Setiap petugas membukanya dengan kata sandi sendiri.</translation>
    </message>
    <message>
        <source>Forgotten? The recovery sheet sets a new passphrase.</source>
        <translation>Lupa? Lembar pemulihan memasang kata sandi baru.</translation>
    </message>
    <message>
        <source>The practice vault has invented cases and may be tried without risk.</source>
        <translation>Brankas latihan berisi perkara rekaan dan aman dicoba.</translation>
    </message>
</context>
</TS>
