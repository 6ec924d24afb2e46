<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>agenda</name>
    <message>
        <source>Overdue</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Cases on their way</source>
        <translation>Perkara dalam pelimpahan</translation>
    </message>
    <message>
        <source>New, to be reviewed</source>
        <translation>Baru, perlu ditelaah</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>Siap dilanjutkan</translation>
    </message>
    <message>
        <source>Waiting for the PPK</source>
        <translation>Menunggu PPK</translation>
    </message>
    <message>
        <source>Waiting for headquarters</source>
        <translation>Menunggu pusat</translation>
    </message>
    <message>
        <source>Waiting for regions</source>
        <translation>Menunggu daerah</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Looking after Netra</source>
        <translation>Perawatan Netra</translation>
    </message>
    <message>
        <source>Headquarters has recommended: take the step that cites it</source>
        <translation>Rekomendasi pusat sudah datang: lanjutkan dengan mengacu padanya</translation>
    </message>
    <message>
        <source>The region is late</source>
        <translation>Daerah melewati tenggat</translation>
    </message>
    <message>
        <source>The region has to act on the recommendation</source>
        <translation>Daerah harus menindaklanjuti rekomendasi</translation>
    </message>
    <message>
        <source>Review the case</source>
        <translation>Telaah perkara</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation>Lihat perkara</translation>
    </message>
    <message>
        <source>Evidence to be read through again, cases: {count}</source>
        <translation>Berkas bukti perlu diperiksa ulang, perkara: {count}</translation>
    </message>
    <message>
        <source>Accept the case or send it back</source>
        <translation>Terima perkara atau kembalikan</translation>
    </message>
    <message>
        <source>The sender asks for the case back</source>
        <translation>Pengirim meminta perkara kembali</translation>
    </message>
    <message>
        <source>Another office asks for the reporter&apos;s identity</source>
        <translation>Kantor lain meminta identitas pelapor</translation>
    </message>
    <message>
        <source>The reporter&apos;s identity came from another office</source>
        <translation>Identitas pelapor datang dari kantor lain</translation>
    </message>
    <message>
        <source>Choose the office that is to have the case</source>
        <translation>Pilih kantor yang menerima perkara</translation>
    </message>
    <message>
        <source>Headquarters has not confirmed what was sent</source>
        <translation>Pusat belum mengonfirmasi kiriman</translation>
    </message>
    <message>
        <source>Make the next recipient key</source>
        <translation>Buat kunci penerima baru</translation>
    </message>
    <message>
        <source>Destroy the former recipient key</source>
        <translation>Hancurkan kunci penerima lama</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Open Stick</source>
        <translation>Buka Flashdisk</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Periksa berkas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Telaah</translation>
    </message>
    <message>
        <source>Open Trust</source>
        <translation>Buka Kepercayaan</translation>
    </message>
    <message>
        <source>Look and answer</source>
        <translation>Lihat dan jawab</translation>
    </message>
    <message>
        <source>Look at the reporter</source>
        <translation>Lihat pelapor</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>position</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>pelanggaran</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>date of the act</source>
        <translation>tanggal perbuatan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Without an officer</source>
        <translation>Tanpa petugas</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} dan {count} lainnya</translation>
    </message>
    <message>
        <source>Write: {letter}</source>
        <translation>Tulis: {letter}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>{count} working days left</source>
        <translation>{count} hari kerja lagi</translation>
    </message>
    <message>
        <source>{count} working days overdue</source>
        <translation>lewat {count} hari kerja</translation>
    </message>
    <message>
        <source>Missing: {things}</source>
        <translation>Belum ada: {things}</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>p. {page}</source>
        <translation>hal. {page}</translation>
    </message>
    <message>
        <source>inside the file</source>
        <translation>di dalam berkas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Terbaca</translation>
    </message>
    <message>
        <source>Without text (pictures, scans)</source>
        <translation>Tanpa teks (gambar, hasil pindai)</translation>
    </message>
    <message>
        <source>Kinds whose text is not read</source>
        <translation>Jenis berkas yang isinya tidak dibaca</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Terlalu besar</translation>
    </message>
    <message>
        <source>Damaged, locked or missing</source>
        <translation>Rusak, terkunci, atau tidak ada</translation>
    </message>
    <message>
        <source>Given up: took too long</source>
        <translation>Dihentikan: terlalu lama</translation>
    </message>
    <message>
        <source>“{word}” is nowhere; shown is what is spelt nearly so: {others}.</source>
        <translation>“{word}” tidak ditemukan; yang ditampilkan adalah ejaan yang mirip: {others}.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ditemukan.</translation>
    </message>
    <message>
        <source>More than {total} results; the newest are looked at. One more word narrows it.</source>
        <translation>Lebih dari {total} hasil; yang diperiksa hanya yang terbaru. Tambahkan satu kata agar lebih sempit.</translation>
    </message>
    <message>
        <source>{total} results</source>
        <translation>{total} hasil</translation>
    </message>
    <message>
        <source>The text of {count} files is not read yet.</source>
        <translation>Isi {count} berkas belum dibaca.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Belum dibaca</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Case {name} was registered</source>
        <translation>Perkara {name} dicatat</translation>
    </message>
    <message>
        <source>The case was changed</source>
        <translation>Perkara diubah</translation>
    </message>
    <message>
        <source>An old register was taken over: {name}</source>
        <translation>Register lama dimasukkan: {name}</translation>
    </message>
    <message>
        <source>Entered into the prevention register: {name}</source>
        <translation>Dicatat dalam register pencegahan: {name}</translation>
    </message>
    <message>
        <source>The entry was changed: {name}</source>
        <translation>Entri diubah: {name}</translation>
    </message>
    <message>
        <source>The entry was taken back: {name}</source>
        <translation>Entri ditarik: {name}</translation>
    </message>
    <message>
        <source>A file was attached: {name}</source>
        <translation>Berkas dilampirkan: {name}</translation>
    </message>
    <message>
        <source>An attached file was changed: {name}</source>
        <translation>Berkas lampiran diubah: {name}</translation>
    </message>
    <message>
        <source>An attached file was taken back: {name}</source>
        <translation>Berkas lampiran ditarik: {name}</translation>
    </message>
    <message>
        <source>Respondent {name} was entered</source>
        <translation>Terlapor {name} dicatat</translation>
    </message>
    <message>
        <source>Respondent {name} was changed</source>
        <translation>Data terlapor {name} diubah</translation>
    </message>
    <message>
        <source>Respondent {name} was taken back</source>
        <translation>Terlapor {name} ditarik kembali</translation>
    </message>
    <message>
        <source>A card of the registry was made: {name}</source>
        <translation>Kartu pegawai dibuat: {name}</translation>
    </message>
    <message>
        <source>The card of {name} was changed</source>
        <translation>Kartu {name} diubah</translation>
    </message>
    <message>
        <source>A NIK was sealed</source>
        <translation>NIK disegel</translation>
    </message>
    <message>
        <source>A sealed NIK was taken back</source>
        <translation>NIK yang disegel ditarik</translation>
    </message>
    <message>
        <source>Two people were told apart</source>
        <translation>Dua orang dinyatakan berbeda</translation>
    </message>
    <message>
        <source>Whether two are one was left open again</source>
        <translation>Kesamaan dua orang ditinjau lagi</translation>
    </message>
    <message>
        <source>An earlier sanction was entered</source>
        <translation>Sanksi terdahulu dicatat</translation>
    </message>
    <message>
        <source>An earlier sanction was changed</source>
        <translation>Sanksi terdahulu diubah</translation>
    </message>
    <message>
        <source>An earlier sanction was taken back</source>
        <translation>Sanksi terdahulu ditarik kembali</translation>
    </message>
    <message>
        <source>{name}: from {from} to {to}</source>
        <translation>{name}: dari {from} ke {to}</translation>
    </message>
    <message>
        <source>{name}: the step was taken back, from {from} to {to}</source>
        <translation>{name}: langkah ditarik kembali, dari {from} ke {to}</translation>
    </message>
    <message>
        <source>A further report was added</source>
        <translation>Laporan lain ditambahkan</translation>
    </message>
    <message>
        <source>A further report was changed</source>
        <translation>Laporan lain diubah</translation>
    </message>
    <message>
        <source>Reporter {name} was entered</source>
        <translation>Pelapor {name} dicatat</translation>
    </message>
    <message>
        <source>Reporter {name} was changed</source>
        <translation>Data pelapor {name} diubah</translation>
    </message>
    <message>
        <source>The identity of reporter {name} was sealed</source>
        <translation>Identitas pelapor {name} disegel</translation>
    </message>
    <message>
        <source>An envelope with the reporter&apos;s identity was made for headquarters</source>
        <translation>Amplop berisi identitas pelapor dibuat untuk pusat</translation>
    </message>
    <message>
        <source>Another office asked for the reporter&apos;s identity</source>
        <translation>Kantor lain meminta identitas pelapor</translation>
    </message>
    <message>
        <source>The reporter&apos;s identity was sealed for another office</source>
        <translation>Identitas pelapor disegel untuk kantor lain</translation>
    </message>
    <message>
        <source>The reporter&apos;s identity was not sent</source>
        <translation>Identitas pelapor tidak dikirim</translation>
    </message>
    <message>
        <source>The other office opened the reporter&apos;s identity</source>
        <translation>Kantor lain membuka identitas pelapor</translation>
    </message>
    <message>
        <source>The other office was asked for the reporter&apos;s identity</source>
        <translation>Identitas pelapor diminta kepada kantor asal</translation>
    </message>
    <message>
        <source>The reporter&apos;s identity came, sealed</source>
        <translation>Identitas pelapor datang, tersegel</translation>
    </message>
    <message>
        <source>The other office does not send the identity</source>
        <translation>Kantor asal tidak mengirim identitas</translation>
    </message>
    <message>
        <source>The identity that came was opened and sealed anew</source>
        <translation>Identitas yang datang dibuka dan disegel ulang</translation>
    </message>
    <message>
        <source>Evidence was added: {name}</source>
        <translation>Bukti ditambahkan: {name}</translation>
    </message>
    <message>
        <source>Evidence was changed: {name}</source>
        <translation>Bukti diubah: {name}</translation>
    </message>
    <message>
        <source>Evidence was taken back: {name}</source>
        <translation>Bukti ditarik kembali: {name}</translation>
    </message>
    <message>
        <source>Evidence “{name}”: {deed}</source>
        <translation>Bukti “{name}”: {deed}</translation>
    </message>
    <message>
        <source>A document was filed: {name}</source>
        <translation>Dokumen dilampirkan: {name}</translation>
    </message>
    <message>
        <source>A document was changed: {name}</source>
        <translation>Dokumen diubah: {name}</translation>
    </message>
    <message>
        <source>A document was taken back: {name}</source>
        <translation>Dokumen ditarik kembali: {name}</translation>
    </message>
    <message>
        <source>Letter {name} was issued</source>
        <translation>Surat {name} diterbitkan</translation>
    </message>
    <message>
        <source>Letter {name} was marked</source>
        <translation>Surat {name} diberi tanda</translation>
    </message>
    <message>
        <source>A warning was set aside</source>
        <translation>Peringatan dikesampingkan</translation>
    </message>
    <message>
        <source>A step of the escalation was entered</source>
        <translation>Langkah eskalasi dicatat</translation>
    </message>
    <message>
        <source>An examining body was entered: {name}</source>
        <translation>Tim atau majelis pemeriksa dicatat: {name}</translation>
    </message>
    <message>
        <source>An examining body was changed: {name}</source>
        <translation>Tim atau majelis pemeriksa diubah: {name}</translation>
    </message>
    <message>
        <source>An examining body was taken back: {name}</source>
        <translation>Tim atau majelis pemeriksa ditarik kembali: {name}</translation>
    </message>
    <message>
        <source>A temporary release was entered</source>
        <translation>Pembebasan sementara dicatat</translation>
    </message>
    <message>
        <source>A temporary release was changed</source>
        <translation>Pembebasan sementara diubah</translation>
    </message>
    <message>
        <source>A remedy that was not admitted was entered</source>
        <translation>Upaya administratif yang tidak dapat diterima dicatat</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>Diajukan untuk disetujui</translation>
    </message>
    <message>
        <source>Approval was decided</source>
        <translation>Pengajuan diputuskan</translation>
    </message>
    <message>
        <source>Approved on paper</source>
        <translation>Disetujui di atas kertas</translation>
    </message>
    <message>
        <source>An approval on paper was filed</source>
        <translation>Persetujuan di atas kertas diarsipkan</translation>
    </message>
    <message>
        <source>An officer keeps out of the case</source>
        <translation>Seorang petugas tidak menangani perkara ini</translation>
    </message>
    <message>
        <source>An officer may see the case again</source>
        <translation>Seorang petugas boleh melihat perkara ini lagi</translation>
    </message>
    <message>
        <source>The case was offered to another office</source>
        <translation>Perkara dilimpahkan ke kantor lain</translation>
    </message>
    <message>
        <source>The case was asked back</source>
        <translation>Perkara diminta kembali</translation>
    </message>
    <message>
        <source>Headquarters handed the case on</source>
        <translation>Pusat meneruskan perkara</translation>
    </message>
    <message>
        <source>The other office accepted the case</source>
        <translation>Kantor tujuan menerima perkara</translation>
    </message>
    <message>
        <source>Headquarters returned the case</source>
        <translation>Pusat mengembalikan perkara</translation>
    </message>
    <message>
        <source>The case was taken over as {name}</source>
        <translation>Perkara diterima sebagai {name}</translation>
    </message>
    <message>
        <source>Headquarters recommended for {name}</source>
        <translation>Pusat memberi rekomendasi untuk {name}</translation>
    </message>
    <message>
        <source>Headquarters wrote a review</source>
        <translation>Pusat menulis telaah</translation>
    </message>
    <message>
        <source>Letter {name} was printed</source>
        <translation>Surat {name} dicetak</translation>
    </message>
    <message>
        <source>The signed copy of letter {name} was attached</source>
        <translation>Salinan bertanda tangan surat {name} dilampirkan</translation>
    </message>
    <message>
        <source>Letter {name} was made void</source>
        <translation>Surat {name} dibatalkan</translation>
    </message>
    <message>
        <source>A copy of letter {name} was written out</source>
        <translation>Salinan surat {name} ditulis ke berkas</translation>
    </message>
    <message>
        <source>Request for approval</source>
        <translation>Permintaan persetujuan</translation>
    </message>
    <message>
        <source>Decision on an approval</source>
        <translation>Putusan persetujuan</translation>
    </message>
    <message>
        <source>Year of the calendar</source>
        <translation>Tahun kalender</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Confirmation of a form</source>
        <translation>Konfirmasi naskah</translation>
    </message>
    <message>
        <source>File of the layout of letters</source>
        <translation>Berkas tata letak surat</translation>
    </message>
    <message>
        <source>Layout of letters</source>
        <translation>Tata letak surat</translation>
    </message>
    <message>
        <source>Sentences of letters</source>
        <translation>Kalimat surat</translation>
    </message>
    <message>
        <source>Entry of custody</source>
        <translation>Entri register bukti</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Warning set aside</source>
        <translation>Peringatan yang dikesampingkan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Step of the escalation</source>
        <translation>Langkah eskalasi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Examining body</source>
        <translation>Pemeriksa</translation>
    </message>
    <message>
        <source>Recommendation by headquarters</source>
        <translation>Rekomendasi pusat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Mark on a letter</source>
        <translation>Catatan pada surat</translation>
    </message>
    <message>
        <source>Merit score</source>
        <translation>Nilai sistem merit</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Approval on paper</source>
        <translation>Persetujuan di atas kertas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Pencegahan</translation>
    </message>
    <message>
        <source>File of the prevention register</source>
        <translation>Berkas pencegahan</translation>
    </message>
    <message>
        <source>Earlier sanction</source>
        <translation>Sanksi terdahulu</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Pengunduran diri dari perkara</translation>
    </message>
    <message>
        <source>Temporary release</source>
        <translation>Pembebasan sementara</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Upaya administratif</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Review by headquarters</source>
        <translation>Telaah pusat</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Paket aturan</translation>
    </message>
    <message>
        <source>Import of an old register</source>
        <translation>Impor register lama</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Handing over of a case</source>
        <translation>Pelimpahan perkara</translation>
    </message>
    <message>
        <source>Asking back of a case</source>
        <translation>Permintaan kembali perkara</translation>
    </message>
    <message>
        <source>Word of headquarters about a handing over</source>
        <translation>Keterangan pusat tentang pelimpahan</translation>
    </message>
    <message>
        <source>Incoming case</source>
        <translation>Pelimpahan masuk</translation>
    </message>
    <message>
        <source>Answer to an incoming case</source>
        <translation>Jawaban atas pelimpahan masuk</translation>
    </message>
    <message>
        <source>Word of headquarters about an incoming case</source>
        <translation>Keterangan pusat tentang pelimpahan masuk</translation>
    </message>
    <message>
        <source>Request of another office for an identity</source>
        <translation>Permintaan identitas dari kantor lain</translation>
    </message>
    <message>
        <source>Answer about an identity</source>
        <translation>Jawaban tentang identitas</translation>
    </message>
    <message>
        <source>Receipt for an identity</source>
        <translation>Tanda terima identitas</translation>
    </message>
    <message>
        <source>Request for an identity</source>
        <translation>Permintaan identitas</translation>
    </message>
    <message>
        <source>Answer of the other office about an identity</source>
        <translation>Jawaban kantor asal tentang identitas</translation>
    </message>
    <message>
        <source>Receipt for an identity that came</source>
        <translation>Tanda terima identitas yang datang</translation>
    </message>
    <message>
        <source>Sealed identity</source>
        <translation>Identitas tersegel</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Daftar tersimpan</translation>
    </message>
    <message>
        <source>{kind} entered: {name}</source>
        <translation>{kind} dicatat: {name}</translation>
    </message>
    <message>
        <source>{kind} changed: {name}</source>
        <translation>{kind} diubah: {name}</translation>
    </message>
    <message>
        <source>{kind} taken back: {name}</source>
        <translation>{kind} ditarik kembali: {name}</translation>
    </message>
    <message>
        <source>Texts taken out for good: {kind}</source>
        <translation>Isi dihapus untuk selamanya: {kind}</translation>
    </message>
    <message>
        <source>Acting official (Plh.)</source>
        <translation>Pelaksana harian (Plh.)</translation>
    </message>
    <message>
        <source>Post of the acting official</source>
        <translation>Jabatan pelaksana harian</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>Criminal provision</source>
        <translation>Ketentuan pidana</translation>
    </message>
    <message>
        <source>Number of the referral</source>
        <translation>Nomor surat penerusan</translation>
    </message>
    <message>
        <source>Date of the referral</source>
        <translation>Tanggal surat penerusan</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Diputus pada</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Nomor putusan</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Diajukan pada</translation>
    </message>
    <message>
        <source>Formed by</source>
        <translation>Dibentuk oleh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Tanggal pindah</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Pindah ke</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>taken back, but changed since</source>
        <translation>ditarik kembali, tetapi diubah sejak itu</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Examining bodies</source>
        <translation>Pemeriksa</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dipastikan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Family of sanctions</source>
        <translation>Kelompok sanksi</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Search of the list</source>
        <translation>Pencarian daftar</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Seri nomor</translation>
    </message>
    <message>
        <source>Office of one officer</source>
        <translation>Kantor dengan satu petugas</translation>
    </message>
    <message>
        <source>Score in hundredths</source>
        <translation>Nilai dalam perseratus</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Uraian kejadian</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Nomor akun</translation>
    </message>
    <message>
        <source>Name shown with the account</source>
        <translation>Nama yang ditampilkan akun</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Tanggal perbuatan</translation>
    </message>
    <message>
        <source>What aggravates</source>
        <translation>Hal yang memberatkan</translation>
    </message>
    <message>
        <source>Forms of violation</source>
        <translation>Bentuk pelanggaran</translation>
    </message>
    <message>
        <source>Archive copies</source>
        <translation>Salinan arsip</translation>
    </message>
    <message>
        <source>Head of an area</source>
        <translation>Kepala wilayah kerja</translation>
    </message>
    <message>
        <source>Kind of civil servant</source>
        <translation>Jenis ASN</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Diambil oleh</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Jumlah salinan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Should sign</source>
        <translation>Seharusnya menandatangani</translation>
    </message>
    <message>
        <source>Institutions taking part</source>
        <translation>Instansi yang ikut</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Level of vulnerability</source>
        <translation>Tingkat kerawanan</translation>
    </message>
    <message>
        <source>Still online</source>
        <translation>Masih dapat dibuka</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Needs protection</source>
        <translation>Perlu perlindungan</translation>
    </message>
    <message>
        <source>Key it was sealed to</source>
        <translation>Kunci penyegel</translation>
    </message>
    <message>
        <source>Redacted copy of</source>
        <translation>Salinan tersamar dari</translation>
    </message>
    <message>
        <source>Relation to the case</source>
        <translation>Hubungan dengan perkara</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Kind of signatory</source>
        <translation>Jenis penanda tangan</translation>
    </message>
    <message>
        <source>Have signed</source>
        <translation>Sudah menandatangani</translation>
    </message>
    <message>
        <source>Institutions of the speakers</source>
        <translation>Instansi narasumber</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Link as pasted</source>
        <translation>Tautan saat disalin</translation>
    </message>
    <message>
        <source>Village (desa/kelurahan)</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Official who may impose it</source>
        <translation>Pejabat yang berwenang menghukum</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Edisi aturan</translation>
    </message>
    <message>
        <source>Text changed by hand</source>
        <translation>Teks disunting manual</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>standar</translation>
    </message>
    <message>
        <source>To the office of</source>
        <translation>Ke kantor</translation>
    </message>
    <message>
        <source>Restored from {moment} ({name})</source>
        <translation>Dikembalikan dari {moment} ({name})</translation>
    </message>
    <message>
        <source>{deed} from {whom}</source>
        <translation>{deed} dari {whom}</translation>
    </message>
    <message>
        <source>{deed} to {whom}</source>
        <translation>{deed} kepada {whom}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Numbers given by others</source>
        <translation>Nomor dari pihak lain</translation>
    </message>
    <message>
        <source>Facts found</source>
        <translation>Fakta yang ditemukan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Diterima dari</translation>
    </message>
    <message>
        <source>Title before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What mitigates</source>
        <translation>Hal yang meringankan</translation>
    </message>
    <message>
        <source>How open the reporter wants to be</source>
        <translation>Keterbukaan pelapor</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Motive, in words</source>
        <translation>Uraian motif</translation>
    </message>
    <message>
        <source>NIK (masked)</source>
        <translation>NIK (disamarkan)</translation>
    </message>
    <message>
        <source>What the check of the NIK found</source>
        <translation>Hasil pemeriksaan NIK</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Dijatuhkan oleh</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Orang lain itu</translation>
    </message>
    <message>
        <source>Before or after the candidates were fixed</source>
        <translation>Sebelum/sesudah penetapan calon</translation>
    </message>
    <message>
        <source>Why this phase</source>
        <translation>Alasan memilih fase</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
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
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Petugas penanggung jawab</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Tanggal langkah</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Tempat aslinya</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dikesampingkan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Kind of position</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>The gravest form</source>
        <translation>Dugaan utama</translation>
    </message>
    <message>
        <source>Proposed sanction</source>
        <translation>Usul sanksi</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Golongan ruang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Tanggal diterima</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Kelompok aturan</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Dilihat pada</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Identity may go to headquarters</source>
        <translation>Identitas pelapor boleh dikirim ke pusat</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Ukuran (bita)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation>Atasan langsung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Diserahkan kepada</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Given along with it</source>
        <translation>Keterangan langkah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>NIP or NIK of the witness</source>
        <translation>NIP atau NIK saksi</translation>
    </message>
    <message>
        <source>Post of the witness</source>
        <translation>Jabatan saksi</translation>
    </message>
    <message>
        <source>it belongs to no action</source>
        <translation>bukan bagian dari tindakan apa pun</translation>
    </message>
    <message>
        <source>it came from a place where it may not be written</source>
        <translation>ditulis di tempat yang tidak berhak</translation>
    </message>
    <message>
        <source>it belongs to the other side</source>
        <translation>hak pihak lain</translation>
    </message>
    <message>
        <source>what it changes cannot be changed</source>
        <translation>yang diubahnya tidak dapat diubah</translation>
    </message>
    <message>
        <source>its mark of identity is wrong</source>
        <translation>tanda pengenalnya keliru</translation>
    </message>
    <message>
        <source>it rests on something that is not known here</source>
        <translation>bersandar pada hal yang tidak dikenal di sini</translation>
    </message>
    <message>
        <source>it comes from a PC that is not trusted</source>
        <translation>berasal dari PC yang tidak dipercaya</translation>
    </message>
    <message>
        <source>its content is malformed</source>
        <translation>isinya tidak benar bentuknya</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Counts for nothing: {why}.</source>
        <translation>Tidak berlaku: {why}.</translation>
    </message>
</context>
<context>
    <name>identities</name>
    <message>
        <source>The identity did not come with the case: it lies with {office}. Ask for it here, or talk to an officer there with the role “Pemegang identitas”.</source>
        <translation>Identitas tidak ikut bersama perkara: disimpan {office}. Minta di sini, atau hubungi petugas berperan “Pemegang identitas” di sana.</translation>
    </message>
    <message>
        <source>The reporter stayed anonymous; {office} has no identity either.</source>
        <translation>Pelapor anonim; {office} pun tidak memiliki identitasnya.</translation>
    </message>
    <message>
        <source>{officer} asked {office} for the identity on {day}. The answer comes by stick.</source>
        <translation>{officer} meminta identitas kepada {office} pada {day}. Jawabannya datang lewat flashdisk.</translation>
    </message>
    <message>
        <source>{office} does not send the identity. {by}: {answer}</source>
        <translation>{office} tidak mengirim identitas. {by}: {answer}</translation>
    </message>
    <message>
        <source>The identity came from {office}, sealed to this PC. {by}: {answer}</source>
        <translation>Identitas datang dari {office}, disegel untuk PC ini. {by}: {answer}</translation>
    </message>
    <message>
        <source>The identity came from {office}, sealed to the PC at which {officer} asked for it.</source>
        <translation>Identitas datang dari {office}, disegel untuk PC tempat {officer} memintanya.</translation>
    </message>
    <message>
        <source>The identity came from {office}; {officer} had asked for it on {day}.</source>
        <translation>Identitas datang dari {office}, diminta {officer} pada {day}.</translation>
    </message>
    <message>
        <source>The identity was opened here before this vault was restored, and is gone. Ask {office} for it once more.</source>
        <translation>Identitas pernah dibuka di sini sebelum brankas dipulihkan, dan kini hilang. Minta sekali lagi kepada {office}.</translation>
    </message>
    <message>
        <source>{office} goes on with this case and asks for the reporter&apos;s identity. {officer}, {day}: {reason}</source>
        <translation>{office} melanjutkan perkara ini dan meminta identitas pelapor. {officer}, {day}: {reason}</translation>
    </message>
    <message>
        <source>Somebody asks for the reporter&apos;s identity in the name of {office}, and it is not believed ({why}). Send nothing; call that office and tell headquarters.</source>
        <translation>Ada yang meminta identitas pelapor atas nama {office}, tetapi tidak dapat dipercaya ({why}). Jangan kirim apa pun; telepon kantor itu dan beri tahu pusat.</translation>
    </message>
    <message>
        <source>The identity is not sent to {office}. {by}: {answer}</source>
        <translation>Identitas tidak dikirim ke {office}. {by}: {answer}</translation>
    </message>
    <message>
        <source>The identity goes to {office}, sealed, with the next stick. {by}: {answer}</source>
        <translation>Identitas tersegel ikut flashdisk berikutnya ke {office}. {by}: {answer}</translation>
    </message>
    <message>
        <source>{office} has opened the identity that {by} sent. Reason: {answer}</source>
        <translation>{office} sudah membuka identitas yang dikirim {by}. Alasan: {answer}</translation>
    </message>
    <message>
        <source>{office} asked for the identity, but does not have the case any more.</source>
        <translation>{office} meminta identitas, tetapi tidak lagi memegang perkaranya.</translation>
    </message>
    <message>
        <source>no certificate of headquarters</source>
        <translation>tanpa sertifikat dari pusat</translation>
    </message>
    <message>
        <source>the PC is revoked</source>
        <translation>PC itu sudah dicabut</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>kantor lain</translation>
    </message>
    <message>
        <source>no key to seal to</source>
        <translation>tidak ada kunci untuk menyegel</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>tanda tangannya tidak cocok</translation>
    </message>
    <message>
        <source>another reporter</source>
        <translation>pelapor lain</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This cannot be done (code {code}).</source>
        <translation>Ini tidak dapat dilakukan (kode {code}).</translation>
    </message>
    <message>
        <source>Write the code down and ask your administrator.</source>
        <translation>Catat kodenya dan tanyakan kepada admin.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Brankas terkunci.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Buka kuncinya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This needs the role {role}. You have: {has}.</source>
        <translation>Ini memerlukan peran {role}. Peran Anda: {has}.</translation>
    </message>
    <message>
        <source>Who has it: {officers}. Let one of them do it, or switch the officer.</source>
        <translation>Yang berperan itu: {officers}. Mintalah salah satunya, atau gantilah petugas.</translation>
    </message>
    <message>
        <source>“{given}” is not of the form KEY=VALUE.</source>
        <translation>“{given}” tidak berbentuk KUNCI=NILAI.</translation>
    </message>
    <message>
        <source>Write a key, an equals sign and the value, for example place=Cibinong.</source>
        <translation>Tulis kunci, tanda sama dengan, lalu nilainya, misalnya place=Cibinong.</translation>
    </message>
    <message>
        <source>{found} files were named; {wanted} belong here.</source>
        <translation>Disebut {found} berkas; yang diperlukan {wanted}.</translation>
    </message>
    <message>
        <source>Files stand before the options: the one to read, unless --from-picture or --from-text brings it, and the one to write, unless --qr does.</source>
        <translation>Berkas ditulis sebelum pilihan: yang dibaca, kecuali dibawa --from-picture atau --from-text, dan yang ditulis, kecuali diganti --qr.</translation>
    </message>
    <message>
        <source>Nothing here has an id that begins with “{id}”.</source>
        <translation>Tidak ada data dengan id yang diawali “{id}”.</translation>
    </message>
    <message>
        <source>Check the id; four characters are the least.</source>
        <translation>Periksa id-nya; tulis sedikitnya empat karakter.</translation>
    </message>
    <message>
        <source>Several ids begin with “{id}”: {found}.</source>
        <translation>Ada beberapa id yang diawali “{id}”: {found}.</translation>
    </message>
    <message>
        <source>Write more characters of the id.</source>
        <translation>Tulis lebih banyak karakter dari id itu.</translation>
    </message>
    <message>
        <source>This kind of entry ({type}) is never changed afterwards.</source>
        <translation>Catatan jenis ini ({type}) tidak dapat diubah setelah dibuat.</translation>
    </message>
    <message>
        <source>Make a new entry instead.</source>
        <translation>Buatlah catatan baru.</translation>
    </message>
    <message>
        <source>There is already something at {file}. Nothing was written over it.</source>
        <translation>Sudah ada berkas atau folder {file}. Isinya tidak ditimpa.</translation>
    </message>
    <message>
        <source>Choose another name, or an empty folder.</source>
        <translation>Pilih nama lain, atau folder yang kosong.</translation>
    </message>
    <message>
        <source>There is not enough free space for {path}.</source>
        <translation>Ruang kosong tidak cukup untuk {path}.</translation>
    </message>
    <message>
        <source>Free some space or take another drive, then try again.</source>
        <translation>Kosongkan ruang atau pakai disk lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} is too large for this drive.</source>
        <translation>{path} terlalu besar untuk disk ini.</translation>
    </message>
    <message>
        <source>Use a drive formatted as exFAT or NTFS.</source>
        <translation>Pakai disk berformat exFAT atau NTFS.</translation>
    </message>
    <message>
        <source>The drive of {path} is protected against writing.</source>
        <translation>Disk tempat {path} terkunci dari penulisan.</translation>
    </message>
    <message>
        <source>Remove the protection or take another drive.</source>
        <translation>Lepaskan kunci tulisnya atau pakai disk lain.</translation>
    </message>
    <message>
        <source>Windows or another program does not let Netra use {path}.</source>
        <translation>Sistem atau program lain tidak mengizinkan Netra memakai {path}.</translation>
    </message>
    <message>
        <source>Close programs that have the file open, or choose another folder.</source>
        <translation>Tutup program yang membuka berkas itu, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive is plugged in.</source>
        <translation>Periksa namanya dan apakah disk atau flashdisk terpasang.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} adalah folder.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Sebutkan sebuah berkas.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} adalah berkas, bukan folder.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Pilih sebuah folder.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written.</source>
        <translation>{path} tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>{path} did not read back as it was written. The drive may be failing.</source>
        <translation>{path} terbaca lain dari yang ditulis. Disk mungkin rusak.</translation>
    </message>
    <message>
        <source>Take another drive and try again.</source>
        <translation>Pakai disk lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be read.</source>
        <translation>Gambar {path} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Gambar terlalu besar.</translation>
    </message>
    <message>
        <source>The file is not a PNG or JPEG picture.</source>
        <translation>Berkas itu bukan gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>Open it in another program, save it anew and choose it again.</source>
        <translation>Buka di program lain, simpan ulang, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Gambar memuat terlalu banyak piksel.</translation>
    </message>
    <message>
        <source>Take one with at most {limit} pixels.</source>
        <translation>Pilih gambar dengan paling banyak {limit} piksel.</translation>
    </message>
    <message>
        <source>There are sample data for at most {limit} regions.</source>
        <translation>Data contoh hanya ada untuk paling banyak {limit} wilayah.</translation>
    </message>
    <message>
        <source>Ask for a number from 0 to {limit}.</source>
        <translation>Sebutkan jumlah dari 0 sampai {limit}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the letter.</source>
        <translation>Pencetak {printer} tidak menerima surat ini.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, then print again.</source>
        <translation>Pastikan pencetak menyala dan ada kertas, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>The stored PDF cannot be shown.</source>
        <translation>PDF tersimpan tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Save it as a file and open it in another program; restore a backup if that fails too.</source>
        <translation>Simpan sebagai berkas dan buka di program lain; bila gagal, pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The work was stopped. What was not finished was undone.</source>
        <translation>Pekerjaan dihentikan. Yang belum selesai dibatalkan.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Mulai lagi bila diperlukan.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Kata sandi belum diberikan.</translation>
    </message>
    <message>
        <source>Set NETRA_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>Isi NETRA_PASSPHRASE, atau sebutkan berkas dengan --passphrase-file.</translation>
    </message>
    <message>
        <source>No new passphrase was given.</source>
        <translation>Kata sandi baru tidak diberikan.</translation>
    </message>
    <message>
        <source>Set NETRA_NEW_PASSPHRASE, or name a file: --new-passphrase-file.</source>
        <translation>Isi NETRA_NEW_PASSPHRASE, atau sebut berkasnya: --new-passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>Ketik lagi keduanya.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Kata sandi terlalu pendek.</translation>
    </message>
    <message>
        <source>Take at least {shortest} characters; four or five words are best.</source>
        <translation>Pakai sedikitnya {shortest} karakter; empat atau lima kata paling baik.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Kata sandi terlalu panjang.</translation>
    </message>
    <message>
        <source>Take at most {longest} characters.</source>
        <translation>Pakai paling banyak {longest} karakter.</translation>
    </message>
    <message>
        <source>The passphrase is easy to guess.</source>
        <translation>Kata sandi mudah ditebak.</translation>
    </message>
    <message>
        <source>Take four or five words that do not belong together.</source>
        <translation>Pakai empat atau lima kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>Good enough.</source>
        <translation>Cukup.</translation>
    </message>
    <message>
        <source>One more word makes it much better.</source>
        <translation>Satu kata lagi membuatnya jauh lebih baik.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Baik.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Sangat baik.</translation>
    </message>
    <message>
        <source>The passphrase of {login} is not right.</source>
        <translation>Kata sandi {login} tidak benar.</translation>
    </message>
    <message>
        <source>Check Caps Lock and type it again. Nobody counts the attempts.</source>
        <translation>Periksa Caps Lock, lalu ketik lagi. Jumlah percobaan tidak dibatasi.</translation>
    </message>
    <message>
        <source>The recovery code does not belong to this vault.</source>
        <translation>Kode pemulihan itu bukan milik brankas ini.</translation>
    </message>
    <message>
        <source>Look whether the sheet is the one of this vault, and the newest one.</source>
        <translation>Periksa apakah lembarnya memang lembar brankas ini dan yang terbaru.</translation>
    </message>
    <message>
        <source>{login} still has the passphrase that an administrator gave.</source>
        <translation>Kata sandi {login} masih kata sandi sementara dari admin.</translation>
    </message>
    <message>
        <source>Choose an own one now; on the command line: netra passphrase change.</source>
        <translation>Pilih kata sandi sendiri sekarang; pada baris perintah: netra passphrase change.</translation>
    </message>
    <message>
        <source>Several officers share this vault.</source>
        <translation>Brankas ini dipakai beberapa petugas.</translation>
    </message>
    <message>
        <source>Say who you are with --as: {logins}.</source>
        <translation>Sebutkan siapa Anda dengan --as: {logins}.</translation>
    </message>
    <message>
        <source>Check the log-in name, or ask your administrator.</source>
        <translation>Periksa nama masuknya, atau tanyakan kepada admin.</translation>
    </message>
    <message>
        <source>“{login}” cannot be a log-in name.</source>
        <translation>“{login}” tidak dapat menjadi nama masuk.</translation>
    </message>
    <message>
        <source>Take small letters and digits, for example sri.</source>
        <translation>Pakai huruf kecil dan angka, misalnya sri.</translation>
    </message>
    <message>
        <source>The log-in name {login} is taken.</source>
        <translation>Nama masuk {login} sudah dipakai.</translation>
    </message>
    <message>
        <source>A vault takes at most {limit} officers.</source>
        <translation>Satu brankas memuat paling banyak {limit} petugas.</translation>
    </message>
    <message>
        <source>Remove an officer who has left.</source>
        <translation>Hapus petugas yang sudah pindah.</translation>
    </message>
    <message>
        <source>{login} is the last officer who can open this vault.</source>
        <translation>{login} adalah petugas terakhir yang dapat membuka brankas ini.</translation>
    </message>
    <message>
        <source>{login} is the last who can open reporters&apos; identities.</source>
        <translation>{login} adalah yang terakhir dapat membuka identitas pelapor.</translation>
    </message>
    <message>
        <source>Give this right to another officer first.</source>
        <translation>Berikan hak itu kepada petugas lain dahulu.</translation>
    </message>
    <message>
        <source>{login} may not open reporters&apos; identities.</source>
        <translation>{login} tidak berhak membuka identitas pelapor.</translation>
    </message>
    <message>
        <source>Ask an officer with the role pemegang identitas.</source>
        <translation>Mintalah petugas dengan peran pemegang identitas.</translation>
    </message>
    <message>
        <source>There are already keys in {folder}.</source>
        <translation>Di {folder} sudah ada kunci brankas.</translation>
    </message>
    <message>
        <source>The key file is missing in {folder}. Without it nobody can open the vault.</source>
        <translation>Berkas kunci tidak ada di {folder}. Tanpa itu brankas tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The PC has too little free memory to open the vault ({memory_kib} KiB are needed).</source>
        <translation>Memori bebas PC ini kurang untuk membuka brankas (perlu {memory_kib} KiB).</translation>
    </message>
    <message>
        <source>The key file in this folder belongs to another vault.</source>
        <translation>Berkas kunci di folder ini milik brankas lain.</translation>
    </message>
    <message>
        <source>Put back the right key file, or restore a backup.</source>
        <translation>Kembalikan berkas kunci yang benar, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>One copy of the key file was damaged; it was repaired from the other.</source>
        <translation>Satu salinan berkas kunci rusak dan sudah diperbaiki dari salinan lainnya.</translation>
    </message>
    <message>
        <source>The lock of your passphrase was made stronger.</source>
        <translation>Pengaman kata sandi Anda telah diperkuat.</translation>
    </message>
    <message>
        <source>Somebody changed the key file outside Netra.</source>
        <translation>Berkas kunci diubah orang di luar Netra.</translation>
    </message>
    <message>
        <source>Ask your administrator to compare the list of officers.</source>
        <translation>Mintalah admin memeriksa daftar petugas.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Berkas kunci tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Check the free space and your rights to the vault&apos;s folder.</source>
        <translation>Periksa ruang kosong dan hak Anda atas folder brankas.</translation>
    </message>
    <message>
        <source>“{character}” in group {group} does not occur in recovery codes.</source>
        <translation>“{character}” dalam kelompok {group} tidak ada dalam kode pemulihan.</translation>
    </message>
    <message>
        <source>Compare this group with the sheet.</source>
        <translation>Bandingkan kelompok itu dengan lembarnya.</translation>
    </message>
    <message>
        <source>The recovery code has {found} characters; there must be {expected}.</source>
        <translation>Kode pemulihan terdiri atas {found} karakter; seharusnya {expected}.</translation>
    </message>
    <message>
        <source>Type all eight groups.</source>
        <translation>Ketik kedelapan kelompoknya.</translation>
    </message>
    <message>
        <source>Type them in the order of the sheet.</source>
        <translation>Ketik menurut urutan di lembar.</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Bandingkan dengan lembarnya.</translation>
    </message>
    <message>
        <source>“{character}” is not a digit.</source>
        <translation>“{character}” bukan angka.</translation>
    </message>
    <message>
        <source>Type only the digits the other side reads out.</source>
        <translation>Ketik hanya angka yang dibacakan pihak lain.</translation>
    </message>
    <message>
        <source>{found} digits were typed; there must be {expected}.</source>
        <translation>Anda mengetik {found} angka; seharusnya {expected}.</translation>
    </message>
    <message>
        <source>Let the other side read them out again.</source>
        <translation>Mintalah pihak lain membacakannya lagi.</translation>
    </message>
    <message>
        <source>Let the other side read this group out again.</source>
        <translation>Mintalah pihak lain membacakan kelompok itu lagi.</translation>
    </message>
    <message>
        <source>Group {group} belongs to another key: this file did not come from the one you are talking to.</source>
        <translation>Kelompok {group} milik kunci lain: berkas ini bukan dari pihak yang sedang Anda hubungi.</translation>
    </message>
    <message>
        <source>Do not go on. Call the other side back under a number you know.</source>
        <translation>Jangan lanjutkan. Hubungi kembali pihak itu melalui nomor yang Anda kenal.</translation>
    </message>
    <message>
        <source>The signature does not fit the file: it was changed on the way.</source>
        <translation>Tanda tangan tidak cocok dengan berkasnya: berkas berubah di perjalanan.</translation>
    </message>
    <message>
        <source>Ask the sender for a new file.</source>
        <translation>Mintalah berkas baru dari pengirim.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Tanda tangan berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The certificate of {office} ended on {valid_until}.</source>
        <translation>Sertifikat {office} berakhir pada {valid_until}.</translation>
    </message>
    <message>
        <source>It needs a new enrolment with headquarters.</source>
        <translation>Kantor itu perlu mendaftar ulang ke pusat.</translation>
    </message>
    <message>
        <source>A certificate cannot be read.</source>
        <translation>Sebuah sertifikat tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new answer.</source>
        <translation>Mintalah jawaban baru dari pusat.</translation>
    </message>
    <message>
        <source>Headquarters did not issue this certificate.</source>
        <translation>Sertifikat ini bukan keluaran pusat.</translation>
    </message>
    <message>
        <source>The certificate was changed on the way.</source>
        <translation>Sertifikat ini berubah di perjalanan.</translation>
    </message>
    <message>
        <source>The file is not what it should be, or it is damaged.</source>
        <translation>Berkas itu bukan berkas yang diharapkan, atau rusak.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask the sender for it again.</source>
        <translation>Pastikan berkasnya benar, atau mintalah lagi dari pengirim.</translation>
    </message>
    <message>
        <source>A newer Netra wrote this file.</source>
        <translation>Berkas ini ditulis oleh Netra yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, then try again.</source>
        <translation>Pasang versi yang lebih baru di PC ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translation>Berkas itu terlalu besar untuk jenisnya.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Pastikan berkasnya benar.</translation>
    </message>
    <message>
        <source>No digits were typed.</source>
        <translation>Angka belum diketik.</translation>
    </message>
    <message>
        <source>Call the other side and type the digits that are read out.</source>
        <translation>Hubungi pihak lain, lalu ketik angka yang dibacakan.</translation>
    </message>
    <message>
        <source>The request was signed by another PC than the one it names.</source>
        <translation>Permintaan itu ditandatangani PC lain dari yang disebutnya.</translation>
    </message>
    <message>
        <source>Ask the region for a new request.</source>
        <translation>Mintalah permintaan baru dari wilayah.</translation>
    </message>
    <message>
        <source>Headquarters&apos; list does not vouch for this answer.</source>
        <translation>Daftar kepercayaan pusat tidak memuat pengirim jawaban ini.</translation>
    </message>
    <message>
        <source>The answer is meant for another PC ({to}).</source>
        <translation>Jawaban itu untuk PC lain ({to}).</translation>
    </message>
    <message>
        <source>Take the file made for this PC.</source>
        <translation>Pakai berkas yang dibuat untuk PC ini.</translation>
    </message>
    <message>
        <source>The answer certifies something else than was asked for.</source>
        <translation>Jawaban itu mengesahkan hal lain dari yang diminta.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new answer to the newest request.</source>
        <translation>Mintalah jawaban baru atas permintaan terbaru.</translation>
    </message>
    <message>
        <source>Headquarters no longer trusts this PC.</source>
        <translation>PC ini tidak lagi dipercaya oleh pusat.</translation>
    </message>
    <message>
        <source>Speak to headquarters.</source>
        <translation>Hubungi pusat.</translation>
    </message>
    <message>
        <source>Another PC of {office} is enrolled, and none vouches for this one.</source>
        <translation>Komputer lain dari {office} sudah terdaftar, dan tidak satu pun menjamin komputer ini.</translation>
    </message>
    <message>
        <source>A further PC first joins its office: an enrolled PC there lets it in. Call that office under the number you know.</source>
        <translation>Komputer tambahan lebih dulu bergabung dengan kantornya: komputer di sana yang sudah terdaftar menerimanya. Teleponlah kantor itu lewat nomor yang sudah Anda kenal.</translation>
    </message>
    <message>
        <source>This PC already belongs to an office.</source>
        <translation>Komputer ini sudah menjadi bagian dari sebuah kantor.</translation>
    </message>
    <message>
        <source>Only a vault made to join an office can do so, and once.</source>
        <translation>Hanya brankas yang dibuat untuk bergabung dengan kantor yang dapat bergabung, dan hanya sekali.</translation>
    </message>
    <message>
        <source>The answer belongs to another request than the newest of this PC.</source>
        <translation>Jawaban ini untuk permintaan lain, bukan permintaan terbaru komputer ini.</translation>
    </message>
    <message>
        <source>Take the newest answer, or make a new request.</source>
        <translation>Pakailah jawaban terbaru, atau buatlah permintaan baru.</translation>
    </message>
    <message>
        <source>This PC already belongs to {office}.</source>
        <translation>Komputer ini sudah menjadi bagian dari {office}.</translation>
    </message>
    <message>
        <source>Make a new vault on it that is to join this office.</source>
        <translation>Di komputer itu buatlah brankas baru untuk bergabung dengan kantor ini.</translation>
    </message>
    <message>
        <source>The key that opens the file cannot be read.</source>
        <translation>Kunci pembuka berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The key of the receiver cannot be used.</source>
        <translation>Kunci penerima tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>Ask the other side for a new enrolment file.</source>
        <translation>Mintalah berkas pendaftaran baru dari pihak lain.</translation>
    </message>
    <message>
        <source>The file is closed for {found} receivers; between 1 and {limit} are possible.</source>
        <translation>Berkas ditutup untuk {found} penerima; yang mungkin 1 sampai {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer receivers.</source>
        <translation>Kurangi jumlah penerima.</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender for a new one.</source>
        <translation>Salin ulang, atau mintalah yang baru dari pengirim.</translation>
    </message>
    <message>
        <source>This is no encrypted file of Netra, or its beginning is damaged.</source>
        <translation>Ini bukan berkas tersandi Netra, atau bagian awalnya rusak.</translation>
    </message>
    <message>
        <source>The content is larger than the {limit:size} that are allowed here.</source>
        <translation>Isinya melebihi {limit:size} yang diperbolehkan.</translation>
    </message>
    <message>
        <source>Ask the sender to send it in parts.</source>
        <translation>Mintalah pengirim mengirim secara bertahap.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file of the root.</source>
        <translation>Kata sandi ini tidak membuka berkas kunci induk.</translation>
    </message>
    <message>
        <source>Check capitals and blanks; it is the passphrase of the file, not yours.</source>
        <translation>Periksa huruf besar dan spasi; ini kata sandi berkasnya, bukan kata sandi Anda.</translation>
    </message>
    <message>
        <source>The root of headquarters lies in the safe, not in this vault.</source>
        <translation>Kunci induk pusat disimpan di lemari besi, bukan di brankas Netra ini.</translation>
    </message>
    <message>
        <source>Bring its file and its passphrase (--root).</source>
        <translation>Bawa berkasnya beserta kata sandinya (--root).</translation>
    </message>
    <message>
        <source>Another PC of headquarters holds the keys for this ({office}, device {device}).</source>
        <translation>Kunci untuk tindakan ini dipegang PC pusat lain ({office}, perangkat {device}).</translation>
    </message>
    <message>
        <source>Do it there. If that PC is lost, bring the root&apos;s file from the safe and let this PC hold the keys: page Trust, or “netra trust hold”.</source>
        <translation>Lakukan di sana. Jika PC itu hilang, ambil berkas kunci induk dari lemari besi dan jadikan PC ini pemegang kunci: halaman Kepercayaan, atau “netra trust hold”.</translation>
    </message>
    <message>
        <source>This PC holds the keys of headquarters already.</source>
        <translation>PC ini sudah memegang kunci pusat.</translation>
    </message>
    <message>
        <source>The file holds another root than the one in force.</source>
        <translation>Berkas ini memuat kunci induk lain, bukan yang berlaku.</translation>
    </message>
    <message>
        <source>Bring the newest file; an older one is of no use after a new root.</source>
        <translation>Bawa berkas terbaru; berkas lama tidak berguna lagi setelah kunci induk diganti.</translation>
    </message>
    <message>
        <source>There is no former recipient key here.</source>
        <translation>Tidak ada kunci penerima lama di sini.</translation>
    </message>
    <message>
        <source>Nothing has to be destroyed.</source>
        <translation>Tidak ada yang perlu dihancurkan.</translation>
    </message>
    <message>
        <source>The next recipient key was made on {since} and waits for headquarters.</source>
        <translation>Kunci penerima berikutnya dibuat tanggal {since} dan menunggu pusat.</translation>
    </message>
    <message>
        <source>Exchange bundles with headquarters; its answer puts the key in force.</source>
        <translation>Bertukar paketlah dengan pusat; jawabannya memberlakukan kunci itu.</translation>
    </message>
    <message>
        <source>There are {limit} former recipient keys already.</source>
        <translation>Sudah ada {limit} kunci penerima lama.</translation>
    </message>
    <message>
        <source>Destroy those whose time is over, then make the next one.</source>
        <translation>Hancurkan yang masa simpannya sudah lewat, lalu buat yang berikutnya.</translation>
    </message>
    <message>
        <source>The former recipient key is kept until {until} for bundles on the way.</source>
        <translation>Kunci penerima lama disimpan sampai {until} untuk paket yang masih di jalan.</translation>
    </message>
    <message>
        <source>Destroy it after that day.</source>
        <translation>Hancurkan sesudah tanggal itu.</translation>
    </message>
    <message>
        <source>This headquarters has enrolled {regions} PCs under its own root.</source>
        <translation>Pusat ini sudah mendaftarkan {regions} PC dengan kunci induknya sendiri.</translation>
    </message>
    <message>
        <source>Take over the former list in a new vault, before anybody is enrolled.</source>
        <translation>Ambil alih daftar lama di brankas baru, sebelum ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>The list names no other headquarters “{device}”.</source>
        <translation>Daftar tidak memuat pusat lain “{device}”.</translation>
    </message>
    <message>
        <source>Look at “netra trust show” for those it names.</source>
        <translation>Lihat yang dimuatnya dengan “netra trust show”.</translation>
    </message>
    <message>
        <source>The trust list (number {found}) is older than the one in force (number {current}).</source>
        <translation>Daftar kepercayaan nomor {found} lebih lama dari yang berlaku (nomor {current}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the newer file.</source>
        <translation>Tidak ada yang berubah. Pakai berkas yang lebih baru.</translation>
    </message>
    <message>
        <source>There are two different trust lists with number {version}. Somebody may be cheating.</source>
        <translation>Ada dua daftar kepercayaan berbeda dengan nomor {version}. Mungkin ada penipuan.</translation>
    </message>
    <message>
        <source>Do not go on. Call headquarters.</source>
        <translation>Jangan lanjutkan. Hubungi pusat.</translation>
    </message>
    <message>
        <source>The trust list was not signed by the key it names.</source>
        <translation>Daftar kepercayaan itu tidak ditandatangani dengan kunci yang disebutnya.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new file.</source>
        <translation>Mintalah berkas baru dari pusat.</translation>
    </message>
    <message>
        <source>The trust list comes from another headquarters than ours.</source>
        <translation>Daftar kepercayaan itu bukan dari pusat kita.</translation>
    </message>
    <message>
        <source>Check with headquarters by telephone.</source>
        <translation>Tanyakan kepada pusat melalui telepon.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key has changed without being announced.</source>
        <translation>Kunci pusat berganti tanpa pemberitahuan.</translation>
    </message>
    <message>
        <source>The PC {device} was shut out for good.</source>
        <translation>PC {device} sudah dicabut untuk seterusnya.</translation>
    </message>
    <message>
        <source>It needs a new vault and a new enrolment.</source>
        <translation>PC itu perlu brankas baru dan pendaftaran baru.</translation>
    </message>
    <message>
        <source>{file} is no text file.</source>
        <translation>{file} bukan berkas teks.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) with one line.</source>
        <translation>Simpan sebagai teks biasa (UTF-8) satu baris.</translation>
    </message>
    <message>
        <source>Check that the drive is plugged in and try again.</source>
        <translation>Pastikan disk atau flashdisk terpasang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Sedang bekerja…</translation>
    </message>
    <message>
        <source>Reading the text of files</source>
        <translation>Membaca isi berkas</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Membuka</translation>
    </message>
    <message>
        <source>Taking over the changes</source>
        <translation>Menerima perubahan</translation>
    </message>
    <message>
        <source>Taking over the files</source>
        <translation>Mengambil berkas</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Memeriksa berkas</translation>
    </message>
    <message>
        <source>Reading the file through</source>
        <translation>Membaca seluruh berkas</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation>Menulis dan membaca ulang</translation>
    </message>
    <message>
        <source>Checking the letters</source>
        <translation>Memeriksa surat</translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>Menerbitkan surat</translation>
    </message>
    <message>
        <source>Binding the case file</source>
        <translation>Menjilid berkas perkara</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Mencetak</translation>
    </message>
    <message>
        <source>Rebuilding from the journal</source>
        <translation>Menyusun ulang dari jurnal</translation>
    </message>
    <message>
        <source>Enrolled with headquarters</source>
        <translation>Terdaftar di pusat</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Membaca tabel</translation>
    </message>
    <message>
        <source>Judging the rows</source>
        <translation>Menilai baris</translation>
    </message>
    <message>
        <source>Taking over cases</source>
        <translation>Memasukkan perkara</translation>
    </message>
    <message>
        <source>Taking cases back</source>
        <translation>Menarik kembali perkara</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>Perkara dicatat</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Bukti ditambahkan</translation>
    </message>
    <message>
        <source>Case found again</source>
        <translation>Perkara ditemukan kembali</translation>
    </message>
    <message>
        <source>Letter previewed</source>
        <translation>Surat dipratinjau</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>Surat diterbitkan</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>Paket ditulis</translation>
    </message>
    <message>
        <source>Bundle taken over</source>
        <translation>Paket diterima</translation>
    </message>
    <message>
        <source>Headquarters has answered</source>
        <translation>Pusat menjawab</translation>
    </message>
    <message>
        <source>Answer taken up</source>
        <translation>Jawaban ditindaklanjuti</translation>
    </message>
    <message>
        <source>Journals checked</source>
        <translation>Jurnal diperiksa</translation>
    </message>
    <message>
        <source>Pictures taken</source>
        <translation>Gambar diambil</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>Memeriksa rantai jurnal</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Membandingkan</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Mengenkripsi</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Menyalin</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} belum diisi.</translation>
    </message>
    <message>
        <source>Data are missing for this letter: {missing}.</source>
        <translation>Data untuk surat ini belum lengkap: {missing}.</translation>
    </message>
    <message>
        <source>Fill them in, then try again.</source>
        <translation>Lengkapi dahulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The letter cannot be issued yet: {remarks}</source>
        <translation>Surat belum dapat diterbitkan: {remarks}</translation>
    </message>
    <message>
        <source>Correct this, then try again.</source>
        <translation>Perbaiki dahulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Some characters cannot be printed: {problems}.</source>
        <translation>Ada karakter yang tidak dapat dicetak: {problems}.</translation>
    </message>
    <message>
        <source>Replace them in the text.</source>
        <translation>Ganti karakter itu dalam teks.</translation>
    </message>
    <message>
        <source>There is no kind of letter “{kind}”.</source>
        <translation>Tidak ada jenis surat “{kind}”.</translation>
    </message>
    <message>
        <source>The letter {kind} does not fit the number of respondents.</source>
        <translation>Surat {kind} tidak sesuai dengan jumlah terlapor.</translation>
    </message>
    <message>
        <source>Take {fits}.</source>
        <translation>Pakai {fits}.</translation>
    </message>
    <message>
        <source>A letter has no setting “{key}”.</source>
        <translation>Surat tidak mengenal pengaturan “{key}”.</translation>
    </message>
    <message>
        <source>A letter takes one number: reserved, squeezed in, or a certain one.</source>
        <translation>Satu surat mengambil satu nomor: yang dipesan, sisipan, atau nomor tertentu.</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>Pilih salah satu dari ketiganya.</translation>
    </message>
    <message>
        <source>The number {number} is not one of this PC&apos;s numbers ({blocks}).</source>
        <translation>Nomor {number} bukan jatah PC ini ({blocks}).</translation>
    </message>
    <message>
        <source>Take one of this PC&apos;s numbers, or issue the letter at the other PC.</source>
        <translation>Ambil nomor jatah PC ini, atau terbitkan surat di PC lain itu.</translation>
    </message>
    <message>
        <source>A number is not reserved without a purpose.</source>
        <translation>Nomor tidak dipesan tanpa keperluan.</translation>
    </message>
    <message>
        <source>Write what the letter will be about.</source>
        <translation>Tulis surat itu tentang apa.</translation>
    </message>
    <message>
        <source>A number cannot be reserved until {until}: today is {today}.</source>
        <translation>Nomor tidak dapat dipesan sampai {until}: hari ini {today}.</translation>
    </message>
    <message>
        <source>Choose a later day, or leave it empty.</source>
        <translation>Pilih hari sesudahnya, atau kosongkan.</translation>
    </message>
    <message>
        <source>The reserved number {number} is used up or was released.</source>
        <translation>Nomor dipesan {number} sudah terpakai atau sudah dilepas.</translation>
    </message>
    <message>
        <source>Take the next number, or reserve another one.</source>
        <translation>Ambil nomor berikutnya, atau pesan nomor lain.</translation>
    </message>
    <message>
        <source>The number {number} is reserved in the agenda {series}.</source>
        <translation>Nomor {number} dipesan di agenda {series}.</translation>
    </message>
    <message>
        <source>Use it for a kind of letter that is numbered there.</source>
        <translation>Pakai untuk jenis surat yang dinomori di agenda itu.</translation>
    </message>
    <message>
        <source>The number {number} is reserved in the agenda of {year}.</source>
        <translation>Nomor {number} dipesan di agenda tahun {year}.</translation>
    </message>
    <message>
        <source>Date the letter in {year}, or take the next number.</source>
        <translation>Beri surat tanggal dalam tahun {year}, atau ambil nomor berikutnya.</translation>
    </message>
    <message>
        <source>A number is not released without a reason.</source>
        <translation>Nomor tidak dilepas tanpa alasan.</translation>
    </message>
    <message>
        <source>Write why it is not needed; the reason explains the gap.</source>
        <translation>Tulis mengapa tidak jadi dipakai; alasan itu menjelaskan selanya.</translation>
    </message>
    <message>
        <source>There is no reserved number {id}.</source>
        <translation>Tidak ada nomor dipesan {id}.</translation>
    </message>
    <message>
        <source>Look it up in the register.</source>
        <translation>Cari di buku agenda.</translation>
    </message>
    <message>
        <source>A number is not squeezed in without a reason.</source>
        <translation>Nomor sisipan tidak diberikan tanpa alasan.</translation>
    </message>
    <message>
        <source>Write why the letter is dated back; the reason stays in the register.</source>
        <translation>Tulis mengapa surat bertanggal mundur; alasan itu tinggal di buku agenda.</translation>
    </message>
    <message>
        <source>“{number}” is no number of the register.</source>
        <translation>“{number}” bukan nomor urut buku agenda.</translation>
    </message>
    <message>
        <source>Give the running number alone, for example 5.</source>
        <translation>Beri nomor urutnya saja, misalnya 5.</translation>
    </message>
    <message>
        <source>Nothing can be squeezed in behind number {number}: it is not used.</source>
        <translation>Tidak ada yang dapat disisipkan sesudah nomor {number}: nomor itu tidak dipakai.</translation>
    </message>
    <message>
        <source>Name a number that a letter bears.</source>
        <translation>Sebut nomor yang sudah dipakai surat.</translation>
    </message>
    <message>
        <source>Number {number} is the last one; nothing needs to be squeezed in.</source>
        <translation>Nomor {number} adalah nomor terakhir; tidak perlu sisipan.</translation>
    </message>
    <message>
        <source>Issue the letter under the next number.</source>
        <translation>Terbitkan surat dengan nomor berikutnya.</translation>
    </message>
    <message>
        <source>Letter {number} is dated {day}; one of {dated} cannot follow it.</source>
        <translation>Surat {number} bertanggal {day}; surat bertanggal {dated} tidak dapat menyusul sesudahnya.</translation>
    </message>
    <message>
        <source>Name the last number of an earlier day.</source>
        <translation>Sebut nomor terakhir pada hari sebelumnya.</translation>
    </message>
    <message>
        <source>Behind number {number} there is no room for a further one.</source>
        <translation>Sesudah nomor {number} tidak ada tempat lagi untuk sisipan.</translation>
    </message>
    <message>
        <source>Name another number of the same day.</source>
        <translation>Sebut nomor lain pada hari yang sama.</translation>
    </message>
    <message>
        <source>This PC has no numbers for letters of {year} yet.</source>
        <translation>PC ini belum mempunyai jatah nomor surat tahun {year}.</translation>
    </message>
    <message>
        <source>Let the PC that keeps the agenda ({keeper}) deal numbers to this one, and bring its bundle here.</source>
        <translation>Minta PC pengelola agenda ({keeper}) memberi jatah nomor, lalu bawa paketnya ke sini.</translation>
    </message>
    <message>
        <source>The numbers {low} to {high} of this PC for {year} are used up.</source>
        <translation>Jatah nomor {low} sampai {high} PC ini untuk {year} sudah habis.</translation>
    </message>
    <message>
        <source>Let the PC that keeps the agenda deal further numbers, and bring its bundle here.</source>
        <translation>Minta PC pengelola agenda memberi jatah baru, lalu bawa paketnya ke sini.</translation>
    </message>
    <message>
        <source>There is no other PC {device} in this office.</source>
        <translation>Tidak ada PC lain {device} di kantor ini.</translation>
    </message>
    <message>
        <source>Take one of the PCs in the list of ranges.</source>
        <translation>Pilih salah satu PC dalam daftar jatah nomor.</translation>
    </message>
    <message>
        <source>A range has 1 to {most} numbers.</source>
        <translation>Satu jatah berisi 1 sampai {most} nomor.</translation>
    </message>
    <message>
        <source>Deal fewer numbers; more can follow later.</source>
        <translation>Beri lebih sedikit; jatah dapat ditambah kemudian.</translation>
    </message>
    <message>
        <source>Some of the numbers {low} to {high} are used or dealt already.</source>
        <translation>Sebagian nomor {low} sampai {high} sudah dipakai atau sudah dijatah.</translation>
    </message>
    <message>
        <source>Choose a range above the last used number.</source>
        <translation>Pilih nomor di atas nomor terakhir yang dipakai.</translation>
    </message>
    <message>
        <source>Several PCs keep the agenda: {devices}.</source>
        <translation>Beberapa PC mengelola agenda: {devices}.</translation>
    </message>
    <message>
        <source>Say at one of them that it keeps the agenda alone, with a reason.</source>
        <translation>Nyatakan di salah satunya bahwa PC itu pengelola tunggal, dengan alasan.</translation>
    </message>
    <message>
        <source>This office has several PCs, and none keeps the agenda yet.</source>
        <translation>Kantor ini mempunyai beberapa PC, dan belum ada yang mengelola agenda.</translation>
    </message>
    <message>
        <source>Say at one PC that it keeps the agenda; it deals numbers to the others.</source>
        <translation>Nyatakan di satu PC bahwa PC itu mengelola agenda; yang lain diberinya jatah nomor.</translation>
    </message>
    <message>
        <source>Another PC keeps the agenda: {device}.</source>
        <translation>PC lain mengelola agenda: {device}.</translation>
    </message>
    <message>
        <source>Let it deal numbers to this one. If it is out of use, take the agenda over with a reason, the year, and a first number above all that it may have used.</source>
        <translation>Minta jatah nomor dari PC itu. Bila PC itu tidak dapat dipakai lagi, ambil alih agenda dengan alasan, tahun, dan nomor awal di atas semua yang mungkin sudah dipakainya.</translation>
    </message>
    <message>
        <source>This PC keeps the agenda already.</source>
        <translation>PC ini sudah mengelola agenda.</translation>
    </message>
    <message>
        <source>Deal numbers to the other PCs.</source>
        <translation>Beri jatah nomor kepada PC lain.</translation>
    </message>
    <message>
        <source>This PC does not keep the agenda, so it can deal no numbers.</source>
        <translation>PC ini tidak mengelola agenda, jadi tidak dapat memberi jatah nomor.</translation>
    </message>
    <message>
        <source>Do it at the PC that keeps the agenda: {keeper}.</source>
        <translation>Lakukan di PC pengelola agenda: {keeper}.</translation>
    </message>
    <message>
        <source>{low} cannot be the first number.</source>
        <translation>{low} tidak dapat menjadi nomor awal.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to 999999.</source>
        <translation>Pilih nomor 1 sampai 999999.</translation>
    </message>
    <message>
        <source>The office has no agenda “{series}”.</source>
        <translation>Kantor tidak mempunyai agenda “{series}”.</translation>
    </message>
    <message>
        <source>The look of letters has no value {field}.</source>
        <translation>Tampilan surat tidak mengenal {field}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>A font or picture of the look is not in this vault.</source>
        <translation>Huruf atau gambar untuk tampilan surat tidak ada dalam brankas ini.</translation>
    </message>
    <message>
        <source>Choose its file again.</source>
        <translation>Pilih kembali berkasnya.</translation>
    </message>
    <message>
        <source>The look of letters is kept in versions, each from a day on.</source>
        <translation>Tampilan surat disimpan per versi, masing-masing mulai tanggal tertentu.</translation>
    </message>
    <message>
        <source>Change it in Settings, Layout, or with: style set KEY=VALUE --from D.</source>
        <translation>Ubah di Pengaturan, Tata letak, atau dengan: style set KUNCI=NILAI --from TGL.</translation>
    </message>
    <message>
        <source>“{line}” does not name a kind of letter and its paper.</source>
        <translation>“{line}” tidak menyebut jenis surat dan kertasnya.</translation>
    </message>
    <message>
        <source>Write it like HD-R2 A4; known are A4, F4, FOLIO and LEGAL.</source>
        <translation>Tulis seperti HD-R2 A4; yang dikenal A4, F4, FOLIO, dan LEGAL.</translation>
    </message>
    <message>
        <source>The sentence “{sentence}” is locked.</source>
        <translation>Kalimat “{sentence}” terkunci.</translation>
    </message>
    <message>
        <source>It carries the law, the identity, the number or the signature.</source>
        <translation>Kalimat itu memuat dasar hukum, identitas, nomor, atau tanda tangan.</translation>
    </message>
    <message>
        <source>Did you mean [{suggestion}]? Choose a placeholder from the list.</source>
        <translation>Maksudnya [{suggestion}]? Pilih isian dari daftar.</translation>
    </message>
    <message>
        <source>Something is not filled in yet: {about}</source>
        <translation>Ada yang belum diisi: {about}</translation>
    </message>
    <message>
        <source>Fill it in, or take it out.</source>
        <translation>Isi atau hapus.</translation>
    </message>
    <message>
        <source>There is a space before a comma or semicolon: {about}</source>
        <translation>Ada spasi sebelum koma atau titik koma: {about}</translation>
    </message>
    <message>
        <source>Take the space out.</source>
        <translation>Hapus spasinya.</translation>
    </message>
    <message>
        <source>This looks like a NIP, but has not 18 digits: {about}</source>
        <translation>Ini tampak seperti NIP, tetapi tidak 18 angka: {about}</translation>
    </message>
    <message>
        <source>Compare it with the decree of appointment.</source>
        <translation>Cocokkan dengan keputusan pengangkatan.</translation>
    </message>
    <message>
        <source>The weekday does not belong to the date: {about}</source>
        <translation>Hari tidak sesuai dengan tanggal: {about}</translation>
    </message>
    <message>
        <source>Correct the day or the date.</source>
        <translation>Perbaiki hari atau tanggalnya.</translation>
    </message>
    <message>
        <source>The letter has nobody behind Yth.: {about}</source>
        <translation>Surat belum menyebut siapa di belakang Yth.: {about}</translation>
    </message>
    <message>
        <source>Fill in to whom it goes.</source>
        <translation>Isi kepada siapa surat ditujukan.</translation>
    </message>
    <message>
        <source>This takes {pages} pages; it should fit on {limit}.</source>
        <translation>Naskah ini {pages} halaman; seharusnya muat dalam {limit}.</translation>
    </message>
    <message>
        <source>Shorten the text, or reduce spacing or margins in Settings, Layout.</source>
        <translation>Ringkas teksnya, atau kecilkan spasi atau garis tepi di Pengaturan, Tata letak.</translation>
    </message>
    <message>
        <source>The font&apos;s file is larger than {limit:size}.</source>
        <translation>Berkas huruf lebih besar dari {limit:size}.</translation>
    </message>
    <message>
        <source>Choose a font with fewer characters.</source>
        <translation>Pilih huruf dengan aksara lebih sedikit.</translation>
    </message>
    <message>
        <source>This font has PostScript outlines (.otf), which a letter cannot hold.</source>
        <translation>Huruf ini bergaris PostScript (.otf), yang tidak dapat disematkan dalam surat.</translation>
    </message>
    <message>
        <source>Choose its TrueType edition (.ttf).</source>
        <translation>Pilih versi TrueType-nya (.ttf).</translation>
    </message>
    <message>
        <source>This file is a collection of several fonts (.ttc).</source>
        <translation>Berkas ini kumpulan beberapa huruf (.ttc).</translation>
    </message>
    <message>
        <source>Choose the file of one font (.ttf).</source>
        <translation>Pilih berkas satu huruf (.ttf).</translation>
    </message>
    <message>
        <source>This is a variable font: one file for all weights.</source>
        <translation>Ini huruf variabel: satu berkas untuk semua ketebalan.</translation>
    </message>
    <message>
        <source>Choose the files of the regular and the bold weight.</source>
        <translation>Pilih berkas huruf biasa dan berkas huruf tebalnya.</translation>
    </message>
    <message>
        <source>This file is no TrueType font.</source>
        <translation>Berkas ini bukan huruf TrueType.</translation>
    </message>
    <message>
        <source>Choose a .ttf file, on Windows in the folder Fonts.</source>
        <translation>Pilih berkas .ttf, di Windows ada dalam folder Fonts.</translation>
    </message>
    <message>
        <source>The font&apos;s file is damaged.</source>
        <translation>Berkas huruf rusak.</translation>
    </message>
    <message>
        <source>Choose another copy of it.</source>
        <translation>Pilih salinan lainnya.</translation>
    </message>
    <message>
        <source>The maker of {title} does not permit to embed it in documents.</source>
        <translation>Pembuat {title} tidak mengizinkan huruf itu disematkan dalam dokumen.</translation>
    </message>
    <message>
        <source>Choose another font, or keep the one that comes with Netra.</source>
        <translation>Pilih huruf lain, atau tetap pakai huruf bawaan Netra.</translation>
    </message>
    <message>
        <source>{title} lacks characters that letters need: {characters}</source>
        <translation>{title} tidak memiliki aksara yang diperlukan surat: {characters}</translation>
    </message>
    <message>
        <source>The main agenda follows the settings of letters.</source>
        <translation>Agenda utama mengikuti pengaturan surat.</translation>
    </message>
    <message>
        <source>Change its pattern there.</source>
        <translation>Ubah polanya di sana.</translation>
    </message>
    <message>
        <source>“{series}” is no short name of an agenda.</source>
        <translation>“{series}” bukan nama singkat agenda.</translation>
    </message>
    <message>
        <source>Take small letters, digits and hyphens, for example “sekretariat”.</source>
        <translation>Pakai huruf kecil, angka dan tanda hubung, misalnya “sekretariat”.</translation>
    </message>
    <message>
        <source>{kind} is numbered in the agenda {series} already.</source>
        <translation>{kind} sudah dinomori di agenda {series}.</translation>
    </message>
    <message>
        <source>Take it out there first.</source>
        <translation>Keluarkan dulu dari sana.</translation>
    </message>
    <message>
        <source>Two letters of {series} and {other} would bear one number: {number}.</source>
        <translation>Surat agenda {series} dan {other} akan bernomor sama: {number}.</translation>
    </message>
    <message>
        <source>Give the agenda another unit, classification or pattern.</source>
        <translation>Beri agenda itu kode unit, klasifikasi, atau pola lain.</translation>
    </message>
    <message>
        <source>The explanation is missing.</source>
        <translation>Penjelasannya belum ada.</translation>
    </message>
    <message>
        <source>Write what became of the number.</source>
        <translation>Tulis apa yang terjadi dengan nomor itu.</translation>
    </message>
    <message>
        <source>Nothing is missing or double from {low} to {high}.</source>
        <translation>Tidak ada sela atau nomor ganda dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Take the numbers of one gap, or one double number.</source>
        <translation>Sebut nomor dalam satu sela, atau satu nomor ganda.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation>Masa berakhir {last}, sebelum dimulai {first}.</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation>Betulkan harinya.</translation>
    </message>
    <message>
        <source>Nobody is named who holds a copy.</source>
        <translation>Belum ada pemegang salinan yang disebut.</translation>
    </message>
    <message>
        <source>Name at least one holder.</source>
        <translation>Sebut paling sedikit satu pemegang.</translation>
    </message>
    <message>
        <source>The copies of letter {number} bear no number.</source>
        <translation>Salinan surat {number} tidak bernomor.</translation>
    </message>
    <message>
        <source>Only a secret letter has a list of who holds which copy.</source>
        <translation>Hanya surat rahasia yang mempunyai daftar pemegang salinan.</translation>
    </message>
    <message>
        <source>A letter has at most {most} numbered copies.</source>
        <translation>Satu surat paling banyak mempunyai {most} salinan bernomor.</translation>
    </message>
    <message>
        <source>Name fewer holders.</source>
        <translation>Kurangi pemegangnya.</translation>
    </message>
    <message>
        <source>{holder} stands twice in the list.</source>
        <translation>{holder} ada dua kali dalam daftar.</translation>
    </message>
    <message>
        <source>Name each holder once.</source>
        <translation>Sebut tiap pemegang satu kali.</translation>
    </message>
    <message>
        <source>The list of copies is not changed without a reason.</source>
        <translation>Daftar salinan tidak diubah tanpa alasan.</translation>
    </message>
    <message>
        <source>Write why; the list before stays in the history.</source>
        <translation>Tulis mengapa; daftar sebelumnya tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>This PC has {left} numbers left for {year}.</source>
        <translation>Jatah nomor PC ini untuk {year} tinggal {left}.</translation>
    </message>
    <message>
        <source>Let the PC that keeps the agenda deal further ones in time.</source>
        <translation>Minta PC pengelola agenda menambah jatah sebelum habis.</translation>
    </message>
    <message>
        <source>The register of {year} has a later date already; a letter of this day belongs behind number {after}.</source>
        <translation>Buku agenda {year} sudah memuat tanggal sesudahnya; surat hari ini tempatnya sesudah nomor {after}.</translation>
    </message>
    <message>
        <source>Squeeze it in there, or date the letter today.</source>
        <translation>Sisipkan di sana, atau beri surat tanggal hari ini.</translation>
    </message>
    <message>
        <source>This choice for {field} is not known.</source>
        <translation>Pilihan untuk {field} tidak dikenal.</translation>
    </message>
    <message>
        <source>{field} must be a number from 0 to 99.</source>
        <translation>{field} harus berupa angka 0 sampai 99.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Perbaiki angkanya.</translation>
    </message>
    <message>
        <source>The case has no respondents yet.</source>
        <translation>Perkara ini belum memiliki terlapor.</translation>
    </message>
    <message>
        <source>Add a respondent first.</source>
        <translation>Tambahkan terlapor dahulu.</translation>
    </message>
    <message>
        <source>A letter is about respondents of one case.</source>
        <translation>Satu surat hanya untuk terlapor dari satu perkara.</translation>
    </message>
    <message>
        <source>Choose respondents of the same case.</source>
        <translation>Pilih terlapor dari perkara yang sama.</translation>
    </message>
    <message>
        <source>Two PCs have written different values for {field}.</source>
        <translation>Ada dua nilai berbeda dari dua PC untuk {field}.</translation>
    </message>
    <message>
        <source>Decide which one holds under Konflik, then issue the letter.</source>
        <translation>Putuskan mana yang berlaku di Konflik, lalu terbitkan suratnya.</translation>
    </message>
    <message>
        <source>The chosen official is not in the post on the date of the letter.</source>
        <translation>Pejabat yang dipilih tidak menjabat pada tanggal surat.</translation>
    </message>
    <message>
        <source>The number {number} cannot be used; it may be taken already.</source>
        <translation>Nomor {number} tidak dapat dipakai; mungkin sudah terpakai.</translation>
    </message>
    <message>
        <source>Choose a free number, or leave it out.</source>
        <translation>Pilih nomor yang kosong, atau jangan sebutkan nomor.</translation>
    </message>
    <message>
        <source>The letter has no number yet.</source>
        <translation>Surat belum bernomor.</translation>
    </message>
    <message>
        <source>Issue it; that gives it a number.</source>
        <translation>Terbitkan; nomor diberikan saat itu.</translation>
    </message>
    <message>
        <source>The number needs {token}, which is empty for this office.</source>
        <translation>Nomor surat memerlukan {token}, yang masih kosong untuk kantor ini.</translation>
    </message>
    <message>
        <source>Fill it in under Pengaturan, or take it out of the pattern.</source>
        <translation>Isi di Pengaturan, atau hapus dari pola nomor.</translation>
    </message>
    <message>
        <source>The number pattern does not know {{{token}}}.</source>
        <translation>Pola nomor tidak mengenal {{{token}}}.</translation>
    </message>
    <message>
        <source>The number pattern lacks the running number.</source>
        <translation>Pola nomor belum memuat nomor urut.</translation>
    </message>
    <message>
        <source>Add {{nomor}}.</source>
        <translation>Tambahkan {{nomor}}.</translation>
    </message>
    <message>
        <source>The running number stands twice in the number pattern.</source>
        <translation>Nomor urut tertulis dua kali dalam pola nomor.</translation>
    </message>
    <message>
        <source>Keep one {{nomor}}.</source>
        <translation>Sisakan satu {{nomor}}.</translation>
    </message>
    <message>
        <source>A brace in the number pattern is alone.</source>
        <translation>Ada kurung kurawal yang tidak berpasangan dalam pola nomor.</translation>
    </message>
    <message>
        <source>Write each part like {{tahun}}.</source>
        <translation>Tulis setiap bagian seperti {{tahun}}.</translation>
    </message>
    <message>
        <source>{{{token}}} has no possible width.</source>
        <translation>Lebar {{{token}}} tidak mungkin.</translation>
    </message>
    <message>
        <source>Write for example {{nomor:03}}.</source>
        <translation>Tulis misalnya {{nomor:03}}.</translation>
    </message>
    <message>
        <source>“{character}” cannot stand in a letter number.</source>
        <translation>“{character}” tidak boleh ada dalam nomor surat.</translation>
    </message>
    <message>
        <source>Take it out of the pattern.</source>
        <translation>Hapus dari pola nomor.</translation>
    </message>
    <message>
        <source>The number pattern is longer than {limit} characters.</source>
        <translation>Pola nomor lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>The form of a letter cannot be read: {reason}</source>
        <translation>Bentuk surat tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>{kind} does not fit this number of respondents ({found}).</source>
        <translation>{kind} tidak cocok untuk jumlah terlapor ini ({found}).</translation>
    </message>
    <message>
        <source>Choose other respondents, or another kind of letter.</source>
        <translation>Pilih terlapor lain, atau jenis surat lain.</translation>
    </message>
    <message>
        <source>{kind} is not for {asn_type}: {name}.</source>
        <translation>{kind} tidak berlaku bagi {asn_type}: {name}.</translation>
    </message>
    <message>
        <source>It is for: {known}. Choose the kind that applies to this person.</source>
        <translation>Berlaku bagi: {known}. Pilih jenis yang berlaku bagi orang ini.</translation>
    </message>
    <message>
        <source>{field} cannot be read as typed.</source>
        <translation>Isian {field} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A date is 2026-11-22, a time 09:00, a number 12.</source>
        <translation>Tanggal ditulis 2026-11-22, jam 09:00, angka 12.</translation>
    </message>
    <message>
        <source>{field} is longer than {limit} characters.</source>
        <translation>Isian {field} lebih panjang dari {limit} karakter.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Persingkat.</translation>
    </message>
    <message>
        <source>Letter {number} was declared void.</source>
        <translation>Surat {number} sudah dinyatakan batal.</translation>
    </message>
    <message>
        <source>Issue a new one; nothing can be added to a void letter.</source>
        <translation>Terbitkan surat baru; surat yang batal tidak dapat ditambah apa pun.</translation>
    </message>
    <message>
        <source>A letter is not declared void without a reason.</source>
        <translation>Surat tidak dinyatakan batal tanpa alasan.</translation>
    </message>
    <message>
        <source>Write why; the reason stays in the register.</source>
        <translation>Tuliskan alasannya; alasan itu tetap ada di register.</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG.</source>
        <translation>{name} bukan PDF, JPEG, atau PNG.</translation>
    </message>
    <message>
        <source>Scan the signed letter as PDF and choose it again.</source>
        <translation>Pindai surat yang sudah ditandatangani sebagai PDF, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The signed copy is larger than {limit:size}.</source>
        <translation>Salinan bertanda tangan lebih besar dari {limit:size}.</translation>
    </message>
    <message>
        <source>Scan it with fewer dots per inch.</source>
        <translation>Pindai dengan resolusi yang lebih rendah.</translation>
    </message>
    <message>
        <source>This is the letter as it was issued, without a signature.</source>
        <translation>Ini surat seperti saat diterbitkan, belum ditandatangani.</translation>
    </message>
    <message>
        <source>Choose the scan, or the file that came back signed.</source>
        <translation>Pilih hasil pindai, atau berkas yang kembali setelah ditandatangani.</translation>
    </message>
    <message>
        <source>The letter bears the number {number} of this office.</source>
        <translation>Surat ini sudah bernomor {number} dari kantor ini.</translation>
    </message>
    <message>
        <source>Only papers numbered by somebody else get a number afterwards.</source>
        <translation>Hanya naskah yang dinomori pihak lain yang diberi nomor kemudian.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Nomornya belum diisi.</translation>
    </message>
    <message>
        <source>Type it as it stands on the signed paper.</source>
        <translation>Ketik seperti tertulis pada naskah yang ditandatangani.</translation>
    </message>
    <message>
        <source>The paper cannot be dated {dated}: today is {today}.</source>
        <translation>Naskah tidak mungkin bertanggal {dated}: hari ini {today}.</translation>
    </message>
    <message>
        <source>Check a smaller copy.</source>
        <translation>Periksa salinan yang lebih kecil.</translation>
    </message>
    <message>
        <source>The signatures in this PDF cannot be read.</source>
        <translation>Tanda tangan dalam PDF ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may be damaged.</source>
        <translation>Minta lagi berkasnya; mungkin rusak.</translation>
    </message>
    <message>
        <source>The file “{name}” holds no certificate, or something else as well.</source>
        <translation>Berkas “{name}” tidak berisi sertifikat, atau berisi juga hal lain.</translation>
    </message>
    <message>
        <source>Choose the issuer&apos;s certificate (.cer, .crt, .pem).</source>
        <translation>Pilih sertifikat penerbit (.cer, .crt, .pem).</translation>
    </message>
    <message>
        <source>No certificate lies in the folder “{name}”.</source>
        <translation>Tidak ada sertifikat di folder “{name}”.</translation>
    </message>
    <message>
        <source>Choose the folder in which the files .cer, .crt or .pem lie.</source>
        <translation>Pilih folder tempat berkas .cer, .crt, atau .pem berada.</translation>
    </message>
    <message>
        <source>More than {limit} certificates are too many for one check.</source>
        <translation>Lebih dari {limit} sertifikat terlalu banyak untuk satu pemeriksaan.</translation>
    </message>
    <message>
        <source>Choose those of the issuers in question.</source>
        <translation>Pilih sertifikat penerbit yang bersangkutan saja.</translation>
    </message>
    <message>
        <source>The state emblem for the head of region&apos;s paper is not in Netra.</source>
        <translation>Lambang negara untuk kop kepala daerah belum dimuat di Netra.</translation>
    </message>
    <message>
        <source>Add it in Settings, or print on paper that bears it.</source>
        <translation>Muat di Pengaturan, atau cetak pada kertas yang sudah memuatnya.</translation>
    </message>
    <message>
        <source>This decree is for another sanction than the one chosen: {name}.</source>
        <translation>Keputusan ini untuk sanksi lain, bukan yang dipilih: {name}.</translation>
    </message>
    <message>
        <source>Choose the decree of that sanction, or correct the sanction.</source>
        <translation>Pilih keputusan untuk sanksi itu, atau perbaiki sanksinya.</translation>
    </message>
    <message>
        <source>{rule}: {reason}</source>
        <translation>{rule}: {reason}</translation>
    </message>
    <message>
        <source>Let somebody else sign, or write why it is right all the same; the reason stays in the register.</source>
        <translation>Pilih penanda tangan lain, atau tulis mengapa tetap benar; alasan itu tinggal di buku agenda.</translation>
    </message>
    <message>
        <source>Let the official sign in his own name.</source>
        <translation>Biarkan pejabat menandatangani atas jabatannya sendiri.</translation>
    </message>
    <message>
        <source>Basis: {basis}.</source>
        <translation>Dasar: {basis}.</translation>
    </message>
    <message>
        <source>{rule}. Signed all the same: {why}</source>
        <translation>{rule}. Tetap ditandatangani: {why}</translation>
    </message>
    <message>
        <source>The reason stays in the register.</source>
        <translation>Alasan itu tinggal di buku agenda.</translation>
    </message>
    <message>
        <source>u.b. {about} stands alone; it follows a.n. only.</source>
        <translation>u.b. {about} berdiri sendiri; u.b. hanya menyusul a.n.</translation>
    </message>
    <message>
        <source>Choose in whose name the letter is signed, or leave u.b. out.</source>
        <translation>Pilih atas nama siapa surat ditandatangani, atau kosongkan u.b.</translation>
    </message>
    <message>
        <source>{about} cannot sign in his own name and for himself.</source>
        <translation>{about} tidak dapat menandatangani atas nama dirinya sendiri.</translation>
    </message>
    <message>
        <source>Choose a higher post, or leave a.n. and u.b. out.</source>
        <translation>Pilih jabatan yang lebih tinggi, atau kosongkan a.n. dan u.b.</translation>
    </message>
    <message>
        <source>By the matrix of powers this sanction is imposed by: {officials}.</source>
        <translation>Menurut matriks kewenangan, hukuman ini dijatuhkan oleh: {officials}.</translation>
    </message>
    <message>
        <source>Check that the signer holds such a post.</source>
        <translation>Pastikan penanda tangan memegang jabatan itu.</translation>
    </message>
    <message>
        <source>Nobody is chosen for these letters.</source>
        <translation>Belum ada orang yang dipilih untuk surat ini.</translation>
    </message>
    <message>
        <source>Choose respondents, a case or an election.</source>
        <translation>Pilih terlapor, perkara, atau pemilihan.</translation>
    </message>
    <message>
        <source>One run takes at most {limit} letters.</source>
        <translation>Sekali jalan paling banyak {limit} surat.</translation>
    </message>
    <message>
        <source>Make several runs of it.</source>
        <translation>Bagi menjadi beberapa kali jalan.</translation>
    </message>
    <message>
        <source>No letter was issued. These cannot be: {failures}.</source>
        <translation>Tidak ada surat yang terbit. Yang belum dapat: {failures}.</translation>
    </message>
    <message>
        <source>Complete them or leave them out, then try again.</source>
        <translation>Lengkapi atau lewati, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The table {file} does not say whose each line is.</source>
        <translation>Tabel {file} tidak menyebut milik siapa tiap barisnya.</translation>
    </message>
    <message>
        <source>Begin it with a column “respondent” that holds their ids.</source>
        <translation>Awali dengan kolom “respondent” berisi id terlapor.</translation>
    </message>
    <message>
        <source>This PC could not recognise reporter {codes} in a text.</source>
        <translation>PC ini belum dapat mengenali pelapor {codes} dalam tulisan.</translation>
    </message>
    <message>
        <source>Let whoever keeps identities open this one here once, then try again.</source>
        <translation>Minta pemegang identitas membuka identitas ini sekali di PC ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The sheet for I&apos;DIS lacks: {missing}.</source>
        <translation>Lembar isian I&apos;DIS kekurangan: {missing}.</translation>
    </message>
    <message>
        <source>Fill this in on the case, then try again.</source>
        <translation>Lengkapi pada perkara, lalu coba lagi.</translation>
    </message>
    <message>
        <source>These files are larger than {limit} MB: {files}.</source>
        <translation>Berkas berikut lebih besar dari {limit} MB: {files}.</translation>
    </message>
    <message>
        <source>Attach smaller scans, or allow more.</source>
        <translation>Lampirkan pindaian yang lebih kecil, atau izinkan ukuran lebih besar.</translation>
    </message>
    <message>
        <source>The copy of {file} is not as long as the file.</source>
        <translation>Salinan {file} tidak sama panjang dengan berkasnya.</translation>
    </message>
    <message>
        <source>Check the drive, empty the folder and try again.</source>
        <translation>Periksa media penyimpanan, kosongkan folder, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Belum ada yang dapat dikirim.</translation>
    </message>
    <message>
        <source>Issue the recommendation, or choose what goes along.</source>
        <translation>Terbitkan rekomendasi, atau pilih yang disertakan.</translation>
    </message>
    <message>
        <source>Names are left out of a redacted copy only.</source>
        <translation>Nama hanya dihapus pada salinan yang disamarkan.</translation>
    </message>
    <message>
        <source>Ask for a redacted copy, or leave these choices out.</source>
        <translation>Minta salinan yang disamarkan, atau hilangkan pilihan ini.</translation>
    </message>
    <message>
        <source>The margin ({side}) must be at least {floor} mm.</source>
        <translation>Batas tepi ({side}) sedikitnya {floor} mm.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Perbaiki nilainya.</translation>
    </message>
    <message>
        <source>The style of letters cannot be read: {reason}</source>
        <translation>Gaya surat tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>Correct it, or reset it to the standard.</source>
        <translation>Perbaiki, atau kembalikan ke bawaan.</translation>
    </message>
    <message>
        <source>The name of the office takes {lines} lines; one to three go.</source>
        <translation>Nama kantor terdiri atas {lines} baris; yang mungkin satu sampai tiga.</translation>
    </message>
    <message>
        <source>The address takes {lines} lines; at most five go.</source>
        <translation>Alamat terdiri atas {lines} baris; paling banyak lima.</translation>
    </message>
    <message>
        <source>The crest&apos;s file is larger than {limit:size}.</source>
        <translation>Berkas lambang lebih besar dari {limit:size}.</translation>
    </message>
    <message>
        <source>Take a smaller picture.</source>
        <translation>Pakai gambar yang lebih kecil.</translation>
    </message>
    <message>
        <source>The crest is no PNG or JPEG picture.</source>
        <translation>Lambang itu bukan gambar PNG atau JPEG.</translation>
    </message>
    <message>
        <source>The crest has more than {limit} pixels.</source>
        <translation>Lambang memuat lebih dari {limit} piksel.</translation>
    </message>
    <message>
        <source>The crest cannot be drawn.</source>
        <translation>Lambang tidak dapat digambar.</translation>
    </message>
    <message>
        <source>Save the picture anew and choose it again.</source>
        <translation>Simpan ulang gambarnya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Something in the letter is higher than a page.</source>
        <translation>Ada bagian surat yang lebih tinggi dari satu halaman.</translation>
    </message>
    <message>
        <source>Shorten names and posts, or make the type smaller.</source>
        <translation>Persingkat nama dan jabatan, atau kecilkan huruf.</translation>
    </message>
    <message>
        <source>The stored data of the letter cannot be read.</source>
        <translation>Data tersimpan surat ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Use the stored PDF, and restore a backup if it is damaged too.</source>
        <translation>Pakai PDF tersimpan, dan pulihkan cadangan bila PDF juga rusak.</translation>
    </message>
    <message>
        <source>A newer Netra made this letter.</source>
        <translation>Surat ini dibuat oleh Netra yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC.</source>
        <translation>Pasang versi yang lebih baru di PC ini.</translation>
    </message>
    <message>
        <source>This is no code of a letter made by Netra.</source>
        <translation>Ini bukan kode surat buatan Netra.</translation>
    </message>
    <message>
        <source>Scan the code again, or choose the file.</source>
        <translation>Pindai ulang kodenya, atau pilih berkasnya.</translation>
    </message>
    <message>
        <source>The sentences of the letter cannot be read: {reason}</source>
        <translation>Kalimat surat tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>Undo the last change to the sentences.</source>
        <translation>Batalkan perubahan terakhir pada kalimat.</translation>
    </message>
    <message>
        <source>These sentences are missing: {sentences}.</source>
        <translation>Kalimat ini belum ada: {sentences}.</translation>
    </message>
    <message>
        <source>Add them, or take the standard ones.</source>
        <translation>Tambahkan, atau pakai kalimat bawaan.</translation>
    </message>
    <message>
        <source>This letter has no sentence “{sentence}”.</source>
        <translation>Surat ini tidak memiliki kalimat “{sentence}”.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Hapus kalimat itu.</translation>
    </message>
    <message>
        <source>The sentence “{sentence}” is empty.</source>
        <translation>Kalimat “{sentence}” kosong.</translation>
    </message>
    <message>
        <source>Write it, or take the standard one.</source>
        <translation>Tulis, atau pakai kalimat bawaan.</translation>
    </message>
    <message>
        <source>The sentence “{sentence}” is longer than {limit} characters.</source>
        <translation>Kalimat “{sentence}” lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>A bracket in the sentence “{sentence}” is alone.</source>
        <translation>Ada kurung siku yang tidak berpasangan dalam kalimat “{sentence}”.</translation>
    </message>
    <message>
        <source>Write each placeholder like [nama].</source>
        <translation>Tulis setiap isian seperti [nama].</translation>
    </message>
    <message>
        <source>The sentence “{sentence}” does not know [{placeholder}].</source>
        <translation>Kalimat “{sentence}” tidak mengenal [{placeholder}].</translation>
    </message>
    <message>
        <source>The sentence “{sentence}” must hold [{placeholder}].</source>
        <translation>Kalimat “{sentence}” harus memuat [{placeholder}].</translation>
    </message>
    <message>
        <source>Put it in.</source>
        <translation>Masukkan isian itu.</translation>
    </message>
    <message>
        <source>There is no case {id}.</source>
        <translation>Tidak ada perkara {id}.</translation>
    </message>
    <message>
        <source>Look for it in the list of cases.</source>
        <translation>Cari dalam daftar perkara.</translation>
    </message>
    <message>
        <source>There is no respondent {id}.</source>
        <translation>Tidak ada terlapor {id}.</translation>
    </message>
    <message>
        <source>Look at the case for its respondents.</source>
        <translation>Lihat daftar terlapor pada perkaranya.</translation>
    </message>
    <message>
        <source>There is no reporter {id}.</source>
        <translation>Tidak ada pelapor {id}.</translation>
    </message>
    <message>
        <source>Look at the case for its reporter.</source>
        <translation>Lihat pelapor pada perkaranya.</translation>
    </message>
    <message>
        <source>There is no evidence {id}.</source>
        <translation>Tidak ada bukti {id}.</translation>
    </message>
    <message>
        <source>Look at the case for its evidence.</source>
        <translation>Lihat daftar bukti pada perkaranya.</translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation>Tidak ada dokumen {id}.</translation>
    </message>
    <message>
        <source>Look at the case for its documents.</source>
        <translation>Lihat daftar dokumen pada perkaranya.</translation>
    </message>
    <message>
        <source>There is no official {id}.</source>
        <translation>Tidak ada pejabat {id}.</translation>
    </message>
    <message>
        <source>Look at the list of officials.</source>
        <translation>Lihat daftar pejabat.</translation>
    </message>
    <message>
        <source>There is no letter {id}.</source>
        <translation>Tidak ada surat {id}.</translation>
    </message>
    <message>
        <source>Look at the register of letters.</source>
        <translation>Lihat buku register surat.</translation>
    </message>
    <message>
        <source>The case cannot have been received on {received_on}: today is {today}.</source>
        <translation>Perkara tidak mungkin diterima {received_on}: hari ini {today}.</translation>
    </message>
    <message>
        <source>Correct the date of receipt.</source>
        <translation>Perbaiki tanggal penerimaan.</translation>
    </message>
    <message>
        <source>The act ({acted_on}) lies after the receipt of the report ({received_on}).</source>
        <translation>Tanggal perbuatan ({acted_on}) sesudah laporan diterima ({received_on}).</translation>
    </message>
    <message>
        <source>The reporter is called anonymous, yet there is a name or an address.</source>
        <translation>Pelapor disebut anonim, tetapi ada nama atau kontaknya.</translation>
    </message>
    <message>
        <source>Choose “dirahasiakan”, or take the name out.</source>
        <translation>Pilih “dirahasiakan”, atau hapus nama dan kontaknya.</translation>
    </message>
    <message>
        <source>The NIP {nip} stands twice in this case.</source>
        <translation>NIP {nip} tercatat dua kali dalam perkara ini.</translation>
    </message>
    <message>
        <source>Enter each person once.</source>
        <translation>Catat setiap orang satu kali.</translation>
    </message>
    <message>
        <source>The respondent {respondent} belongs to another case.</source>
        <translation>Terlapor {respondent} ada dalam perkara lain.</translation>
    </message>
    <message>
        <source>Choose respondents of this case.</source>
        <translation>Pilih terlapor perkara ini.</translation>
    </message>
    <message>
        <source>All register numbers of this PC for {year} ({low} to {high}) are used.</source>
        <translation>Semua nomor register PC ini untuk {year} ({low} sampai {high}) sudah terpakai.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new range.</source>
        <translation>Mintalah rentang baru kepada admin.</translation>
    </message>
    <message>
        <source>The main allegation {value} is not among the allegations.</source>
        <translation>Dugaan utama {value} tidak ada di antara dugaan pelanggaran.</translation>
    </message>
    <message>
        <source>Add it to them or choose another.</source>
        <translation>Tambahkan, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>Opening a reporter&apos;s identity needs a reason.</source>
        <translation>Membuka identitas pelapor memerlukan alasan.</translation>
    </message>
    <message>
        <source>Write why you must know it. It stays on record.</source>
        <translation>Tulis mengapa Anda perlu mengetahuinya. Alasan itu tersimpan.</translation>
    </message>
    <message>
        <source>No identity was given for this reporter.</source>
        <translation>Identitas pelapor ini tidak dicatat.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>Tidak ada yang dapat dibuka.</translation>
    </message>
    <message>
        <source>This vault has no key for reporters&apos; identities.</source>
        <translation>Brankas ini tidak memiliki kunci identitas pelapor.</translation>
    </message>
    <message>
        <source>Ask your administrator; save the case without the identity until then.</source>
        <translation>Tanyakan kepada admin; sementara itu simpan perkara tanpa identitas.</translation>
    </message>
    <message>
        <source>The election {event} is entered already.</source>
        <translation>Pemilihan {event} sudah dicatat.</translation>
    </message>
    <message>
        <source>Change the existing entry.</source>
        <translation>Ubah catatan yang ada.</translation>
    </message>
    <message>
        <source>There is no election “{event}”.</source>
        <translation>Tidak ada pemilihan “{event}”.</translation>
    </message>
    <message>
        <source>The dates do not fit: {earlier} ({first}) comes after {later} ({last}).</source>
        <translation>Urutan tanggal tidak sesuai: {earlier} ({first}) sesudah {later} ({last}).</translation>
    </message>
    <message>
        <source>The term of office ends before it begins ({first} to {last}).</source>
        <translation>Masa jabatan berakhir sebelum mulai ({first} sampai {last}).</translation>
    </message>
    <message>
        <source>The crest is given as a file, not as “{given}”.</source>
        <translation>Lambang diberikan sebagai berkas, bukan “{given}”.</translation>
    </message>
    <message>
        <source>Write crest=@ and the name of a PNG or JPEG file.</source>
        <translation>Tulis crest=@ lalu nama berkas PNG atau JPEG.</translation>
    </message>
    <message>
        <source>This case holds the very same file already: {title}.</source>
        <translation>Perkara ini sudah memuat berkas yang sama persis: {title}.</translation>
    </message>
    <message>
        <source>Use the evidence that is there.</source>
        <translation>Pakai bukti yang sudah ada.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Berkas {file} kosong.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Pilih berkas yang benar.</translation>
    </message>
    <message>
        <source>No file belongs to “{title}”.</source>
        <translation>“{title}” tidak memiliki berkas.</translation>
    </message>
    <message>
        <source>Choose a document that has a file.</source>
        <translation>Pilih dokumen yang memiliki berkas.</translation>
    </message>
    <message>
        <source>The evidence “{title}” has no file.</source>
        <translation>Bukti “{title}” tidak memiliki berkas.</translation>
    </message>
    <message>
        <source>There is nothing to write out.</source>
        <translation>Tidak ada yang dapat disimpan ke luar.</translation>
    </message>
    <message>
        <source>{count} files of evidence are damaged: {titles}.</source>
        <translation>{count} berkas bukti rusak: {titles}.</translation>
    </message>
    <message>
        <source>Restore a backup and check again.</source>
        <translation>Pulihkan cadangan, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>Nobody was chosen for the step.</source>
        <translation>Belum ada terlapor yang dipilih.</translation>
    </message>
    <message>
        <source>Choose at least one respondent.</source>
        <translation>Pilih sedikitnya satu terlapor.</translation>
    </message>
    <message>
        <source>Two PCs have taken {name} to different states.</source>
        <translation>Dua PC membawa {name} ke status yang berbeda.</translation>
    </message>
    <message>
        <source>Decide which one holds under Konflik, then go on.</source>
        <translation>Putuskan mana yang berlaku di Konflik, lalu lanjutkan.</translation>
    </message>
    <message>
        <source>Before closing, these fields need a decision, because two PCs changed them: {fields}.</source>
        <translation>Sebelum ditutup, isian ini perlu diputuskan karena diubah di dua PC: {fields}.</translation>
    </message>
    <message>
        <source>Decide them under Konflik, then go on.</source>
        <translation>Putuskan di Konflik, lalu lanjutkan.</translation>
    </message>
    <message>
        <source>The step cannot be dated {on}: today is {today}.</source>
        <translation>Langkah tidak dapat bertanggal {on}: hari ini {today}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>The step ({on}) would lie before the last one ({since}).</source>
        <translation>Langkah ({on}) mendahului langkah sebelumnya ({since}).</translation>
    </message>
    <message>
        <source>{clock} runs until {due}; {on} is before that.</source>
        <translation>{clock} masih berjalan sampai {due}; {on} mendahuluinya.</translation>
    </message>
    <message>
        <source>Wait, or override it with a reason (--override step.too_early).</source>
        <translation>Tunggu, atau kesampingkan dengan alasan (--override step.too_early).</translation>
    </message>
    <message>
        <source>The rules {rule_set} do not offer the sanction {sanction} for this person.</source>
        <translation>Aturan {rule_set} tidak menyediakan sanksi {sanction} untuk orang ini.</translation>
    </message>
    <message>
        <source>Choose another one, or override it with a reason (--override step.sanction_not_offered).</source>
        <translation>Pilih yang lain, atau kesampingkan dengan alasan (--override step.sanction_not_offered).</translation>
    </message>
    <message>
        <source>“{override}” cannot be overridden.</source>
        <translation>“{override}” tidak dapat dikesampingkan.</translation>
    </message>
    <message>
        <source>These can be overridden: {known}.</source>
        <translation>Yang dapat dikesampingkan: {known}.</translation>
    </message>
    <message>
        <source>Overriding needs a reason.</source>
        <translation>Mengesampingkan aturan memerlukan alasan.</translation>
    </message>
    <message>
        <source>Write in a sentence why.</source>
        <translation>Tulis alasannya dengan satu kalimat.</translation>
    </message>
    <message>
        <source>The recommendation {cites} belongs to somebody else.</source>
        <translation>Rekomendasi {cites} milik terlapor lain.</translation>
    </message>
    <message>
        <source>Choose one of this respondent.</source>
        <translation>Pilih rekomendasi untuk terlapor ini.</translation>
    </message>
    <message>
        <source>{name} has taken no step that could be taken back.</source>
        <translation>{name} belum menjalani langkah yang dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Taking a step back needs a reason.</source>
        <translation>Menarik kembali langkah memerlukan alasan.</translation>
    </message>
    <message>
        <source>Write in a sentence what was wrong.</source>
        <translation>Tulis dengan satu kalimat apa yang keliru.</translation>
    </message>
    <message>
        <source>The step to {to_state} has left this PC and cannot be taken back.</source>
        <translation>Langkah ke {to_state} sudah keluar dari PC ini dan tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Go on by the rules&apos; own way back.</source>
        <translation>Tempuh langkah kembali yang disediakan aturan.</translation>
    </message>
    <message>
        <source>The letter {number} builds on this step.</source>
        <translation>Surat {number} diterbitkan sesudah langkah ini.</translation>
    </message>
    <message>
        <source>Void the letter first, or go on by the rules&apos; own way back.</source>
        <translation>Batalkan suratnya dahulu, atau tempuh langkah kembali yang disediakan aturan.</translation>
    </message>
    <message>
        <source>The due date {due_on} lies before the date of the recommendation.</source>
        <translation>Tenggat {due_on} mendahului tanggal rekomendasi.</translation>
    </message>
    <message>
        <source>{field} lies in the future.</source>
        <translation>{field} ada di masa depan.</translation>
    </message>
    <message>
        <source>The file is no readable JSON.</source>
        <translation>Berkas itu bukan JSON yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Look for brackets too many.</source>
        <translation>Cari kurung yang berlebih.</translation>
    </message>
    <message>
        <source>The file is larger than {limit:size}.</source>
        <translation>Berkas itu lebih besar dari {limit:size}.</translation>
    </message>
    <message>
        <source>Enter one case per file; add long papers as files.</source>
        <translation>Catat satu perkara per berkas; lampirkan naskah panjang sebagai berkas.</translation>
    </message>
    <message>
        <source>Fill it in; nothing can be saved without it.</source>
        <translation>Isi dahulu; tanpa itu tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Tidak ada isian {field}.</translation>
    </message>
    <message>
        <source>Known here: {known}.</source>
        <translation>Yang dikenal di sini: {known}.</translation>
    </message>
    <message>
        <source>{field} cannot be changed by hand.</source>
        <translation>{field} tidak dapat diubah langsung.</translation>
    </message>
    <message>
        <source>These can: {known}.</source>
        <translation>Yang dapat diubah: {known}.</translation>
    </message>
    <message>
        <source>{field} does not know “{value}”.</source>
        <translation>“{value}” tidak dikenal untuk {field}.</translation>
    </message>
    <message>
        <source>Take one of these: {known}.</source>
        <translation>Pilih salah satu: {known}.</translation>
    </message>
    <message>
        <source>Check brackets, commas and quotation marks at line {line}, character {column}.</source>
        <translation>Periksa kurung, koma, dan tanda kutip pada baris {line}, karakter {column}.</translation>
    </message>
    <message>
        <source>The file says {field} twice.</source>
        <translation>Berkas itu menyebut {field} dua kali.</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>Sisakan satu di antaranya.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Susunan berkas itu terlalu dalam.</translation>
    </message>
    <message>
        <source>The file is no text that can be read.</source>
        <translation>Berkas itu bukan teks yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Save it as text in UTF-8.</source>
        <translation>Simpan sebagai teks UTF-8.</translation>
    </message>
    <message>
        <source>{field} has the wrong form; it should be: {wanted}.</source>
        <translation>Bentuk {field} keliru; seharusnya: {wanted}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“{value}” is no possible date for {field}.</source>
        <translation>“{value}” bukan tanggal yang mungkin untuk {field}.</translation>
    </message>
    <message>
        <source>Write year-month-day, for example 2026-11-22.</source>
        <translation>Tulis tahun-bulan-tanggal, misalnya 2026-11-22.</translation>
    </message>
    <message>
        <source>{field} is too long; the limit is {limit}.</source>
        <translation>{field} terlalu panjang; batasnya {limit}.</translation>
    </message>
    <message>
        <source>Shorten it, or add the long text as a file.</source>
        <translation>Persingkat, atau lampirkan teks panjang sebagai berkas.</translation>
    </message>
    <message>
        <source>The pattern of register numbers needs {{nomor}} and {{tahun}} and nothing else in braces.</source>
        <translation>Pola nomor register harus memuat {{nomor}} dan {{tahun}}, tanpa kurung kurawal lain.</translation>
    </message>
    <message>
        <source>Write for example {{nomor:04}}/NET/{{tahun}}.</source>
        <translation>Tulis misalnya {{nomor:04}}/NET/{{tahun}}.</translation>
    </message>
    <message>
        <source>The NIP has {found} digits; there must be {wanted}.</source>
        <translation>NIP terdiri atas {found} angka; seharusnya {wanted}.</translation>
    </message>
    <message>
        <source>Compare it with the decree or the staff list.</source>
        <translation>Bandingkan dengan SK atau daftar pegawai.</translation>
    </message>
    <message>
        <source>The old NIP has {found} digits; there must be {wanted}.</source>
        <translation>NIP lama terdiri atas {found} angka; seharusnya {wanted}.</translation>
    </message>
    <message>
        <source>Compare it with the decree, or leave it empty.</source>
        <translation>Bandingkan dengan SK, atau kosongkan.</translation>
    </message>
    <message>
        <source>A NIP has only digits.</source>
        <translation>NIP hanya terdiri atas angka.</translation>
    </message>
    <message>
        <source>Take letters and signs out.</source>
        <translation>Hapus huruf dan tanda lain.</translation>
    </message>
    <message>
        <source>A spreadsheet has spoilt this NIP: its last digits were lost.</source>
        <translation>NIP ini rusak oleh lembar kerja: angka terakhirnya hilang.</translation>
    </message>
    <message>
        <source>Type all 18 digits from the decree.</source>
        <translation>Ketik ke-18 angkanya dari SK.</translation>
    </message>
    <message>
        <source>The first eight digits ({found}) are no date of birth.</source>
        <translation>Delapan angka pertama ({found}) bukan tanggal lahir.</translation>
    </message>
    <message>
        <source>Compare the NIP with the decree.</source>
        <translation>Bandingkan NIP dengan SK.</translation>
    </message>
    <message>
        <source>The date of birth in the NIP ({found}) cannot be.</source>
        <translation>Tanggal lahir dalam NIP ({found}) tidak mungkin.</translation>
    </message>
    <message>
        <source>The year of appointment in the NIP ({found}) cannot be.</source>
        <translation>Tahun pengangkatan dalam NIP ({found}) tidak mungkin.</translation>
    </message>
    <message>
        <source>The month of appointment in the NIP ({found}) cannot be.</source>
        <translation>Bulan pengangkatan dalam NIP ({found}) tidak mungkin.</translation>
    </message>
    <message>
        <source>Compare the NIP with the decree; for PPPK choose PPPK.</source>
        <translation>Bandingkan NIP dengan SK; untuk PPPK pilih PPPK.</translation>
    </message>
    <message>
        <source>The 15th digit of the NIP is {found}; it must be 1 or 2.</source>
        <translation>Angka ke-15 NIP adalah {found}; seharusnya 1 atau 2.</translation>
    </message>
    <message>
        <source>By this NIP the person was appointed at the age of {age}.</source>
        <translation>Menurut NIP ini orang itu diangkat pada usia {age} tahun.</translation>
    </message>
    <message>
        <source>That is unusual; compare the NIP with the decree.</source>
        <translation>Itu tidak lazim; bandingkan NIP dengan SK.</translation>
    </message>
    <message>
        <source>The NIP says born on {found}, the entry says {other}.</source>
        <translation>Menurut NIP lahir {found}, menurut isian {other}.</translation>
    </message>
    <message>
        <source>Compare both with the decree.</source>
        <translation>Bandingkan keduanya dengan SK.</translation>
    </message>
    <message>
        <source>The NIP says {found}, the entry says {other} (L man, P woman).</source>
        <translation>Jenis kelamin menurut NIP {found}, menurut isian {other}.</translation>
    </message>
    <message>
        <source>{other} has been here before: {case}, {count} times in all.</source>
        <translation>{other} sudah pernah tercatat: {case}, seluruhnya {count} kali.</translation>
    </message>
    <message>
        <source>Look at the earlier cases.</source>
        <translation>Lihat perkara sebelumnya.</translation>
    </message>
    <message>
        <source>This NIP stands here with another name: {other} ({case}).</source>
        <translation>NIP ini tercatat dengan nama lain: {other} ({case}).</translation>
    </message>
    <message>
        <source>Compare NIP and name with the decree.</source>
        <translation>Bandingkan NIP dan nama dengan SK.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Periksa angkanya.</translation>
    </message>
    <message>
        <source>There is a slip in group {group}.</source>
        <translation>Ada salah dengar atau salah ketik dalam kelompok {group}.</translation>
    </message>
    <message>
        <source>A PC that joins an office gets its region from there.</source>
        <translation>PC yang bergabung dengan kantor mendapat daerahnya dari sana.</translation>
    </message>
    <message>
        <source>Leave out the region.</source>
        <translation>Jangan sebutkan daerahnya.</translation>
    </message>
    <message>
        <source>This PC was made for another side than the office that it asks.</source>
        <translation>PC ini disiapkan untuk pihak lain daripada kantor yang dimintanya.</translation>
    </message>
    <message>
        <source>A PC of a region joins an office of its region, a PC of headquarters joins headquarters. Make its vault anew and choose the right side at the first start.</source>
        <translation>PC daerah bergabung dengan kantor di daerahnya, PC pusat dengan pusat. Buat ulang brankas di PC itu dan pilih pihak yang benar saat pertama kali dibuka.</translation>
    </message>
    <message>
        <source>The file is sealed to a key that this PC does not hold, or no longer.</source>
        <translation>Berkas ini disegel untuk kunci yang tidak ada, atau tidak ada lagi, di PC ini.</translation>
    </message>
    <message>
        <source>Send a bundle of your own first: it says which keys open here. Then ask the sender for a new one.</source>
        <translation>Kirim dahulu paket Anda sendiri: di dalamnya disebut kunci yang berlaku di sini. Lalu minta paket baru dari pengirim.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged.</source>
        <translation>Berkas tersandi itu rusak.</translation>
    </message>
    <message>
        <source>The signature was made for something else.</source>
        <translation>Tanda tangan itu dibuat untuk keperluan lain.</translation>
    </message>
    <message>
        <source>This step is only for reports from {needed}.</source>
        <translation>Langkah ini hanya untuk laporan dari {needed}.</translation>
    </message>
    <message>
        <source>There is no {kind} “{code}”.</source>
        <translation>Tidak ada {kind} “{code}”.</translation>
    </message>
    <message>
        <source>The tables of rules are damaged: {kind} {row}, {field} ({problem}).</source>
        <translation>Tabel aturan rusak: {kind} {row}, {field} ({problem}).</translation>
    </message>
    <message>
        <source>Install Netra again.</source>
        <translation>Pasang ulang Netra.</translation>
    </message>
    <message>
        <source>No due date can be computed from {date}.</source>
        <translation>Tenggat tidak dapat dihitung dari {date}.</translation>
    </message>
    <message>
        <source>A term of {value} cannot be computed.</source>
        <translation>Jangka waktu {value} tidak dapat dihitung.</translation>
    </message>
    <message>
        <source>Check the office&apos;s own terms.</source>
        <translation>Periksa tenggat kantor di Pengaturan.</translation>
    </message>
    <message>
        <source>The number {number} cannot be written in words.</source>
        <translation>Angka {number} tidak dapat ditulis dengan kata-kata.</translation>
    </message>
    <message>
        <source>The rules know no step from {from} to {to}.</source>
        <translation>Aturan tidak mengenal langkah dari {from} ke {to}.</translation>
    </message>
    <message>
        <source>Possible from here: {possible}.</source>
        <translation>Yang mungkin dari sini: {possible}.</translation>
    </message>
    <message>
        <source>A reopened case only goes back to where it has been.</source>
        <translation>Perkara yang dibuka kembali hanya dapat ke status yang pernah dilalui.</translation>
    </message>
    <message>
        <source>Choose a state it has passed already.</source>
        <translation>Pilih status yang sudah pernah dilalui.</translation>
    </message>
    <message>
        <source>The source of this case is {source}; correct it if that is wrong.</source>
        <translation>Sumber perkara ini {source}; perbaiki bila keliru.</translation>
    </message>
    <message>
        <source>This step needs the role {roles}.</source>
        <translation>Langkah ini memerlukan peran {roles}.</translation>
    </message>
    <message>
        <source>Ask an officer who has it.</source>
        <translation>Mintalah petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>A document is missing for this step: {any_of}.</source>
        <translation>Untuk langkah ini masih kurang dokumen: {any_of}.</translation>
    </message>
    <message>
        <source>Add it to the case, or give it with the step.</source>
        <translation>Tambahkan ke perkara, atau sertakan bersama langkah ini.</translation>
    </message>
    <message>
        <source>Choose one of these: {outcomes}.</source>
        <translation>Pilih salah satu: {outcomes}.</translation>
    </message>
    <message>
        <source>The outcome {outcome} does not go with this step.</source>
        <translation>Hasil {outcome} tidak sesuai dengan langkah ini.</translation>
    </message>
    <message>
        <source>Possible: {outcomes}.</source>
        <translation>Yang mungkin: {outcomes}.</translation>
    </message>
    <message>
        <source>Write in a sentence why it is taken.</source>
        <translation>Tulis dengan satu kalimat mengapa langkah ini diambil.</translation>
    </message>
    <message>
        <source>This step needs new evidence (novum).</source>
        <translation>Langkah ini memerlukan bukti baru (novum).</translation>
    </message>
    <message>
        <source>Write what has newly come to light.</source>
        <translation>Tulis hal baru apa yang ditemukan.</translation>
    </message>
    <message>
        <source>This step needs an outcome.</source>
        <translation>Langkah ini memerlukan hasil.</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>Langkah ini memerlukan alasan.</translation>
    </message>
    <message>
        <source>Save it as PNG and choose it again.</source>
        <translation>Simpan sebagai PNG, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Make it wider.</source>
        <translation>Lebarkan.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>{field} must lie between {low} and {high}.</source>
        <translation>{field} harus antara {low} dan {high}.</translation>
    </message>
    <message>
        <source>The letter bears a future date ({about}).</source>
        <translation>Surat bertanggal di masa depan ({about}).</translation>
    </message>
    <message>
        <source>Take today or an earlier day.</source>
        <translation>Pakai hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>A report, record or act ({about}) is dated after the letter.</source>
        <translation>Laporan, berita acara, atau perbuatan ({about}) bertanggal sesudah surat.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
        <source>The same person stands twice in the letter (NIP {about}).</source>
        <translation>Orang yang sama tercantum dua kali dalam surat (NIP {about}).</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Hapus salah satu.</translation>
    </message>
    <message>
        <source>“Saudara” is not used towards {about}.</source>
        <translation>“Saudara” tidak dipakai kepada {about}.</translation>
    </message>
    <message>
        <source>Take “Bapak” or “Ibu”.</source>
        <translation>Pakai “Bapak” atau “Ibu”.</translation>
    </message>
    <message>
        <source>{about} is not entered as PPK.</source>
        <translation>{about} tidak tercatat sebagai PPK.</translation>
    </message>
    <message>
        <source>Choose the PPK, or correct the registry of officials.</source>
        <translation>Pilih PPK, atau perbaiki daftar pejabat.</translation>
    </message>
    <message>
        <source>{about} is not held by this person on the date of the letter.</source>
        <translation>{about} tidak dijabat orang ini pada tanggal surat.</translation>
    </message>
    <message>
        <source>Choose another official or date.</source>
        <translation>Pilih pejabat atau tanggal lain.</translation>
    </message>
    <message>
        <source>{about} is a respondent and cannot sign or receive the letter.</source>
        <translation>{about} adalah terlapor dan tidak dapat menandatangani atau menerima surat.</translation>
    </message>
    <message>
        <source>Choose another official.</source>
        <translation>Pilih pejabat lain.</translation>
    </message>
    <message>
        <source>The name “{about}” seems to hold a degree.</source>
        <translation>Nama “{about}” tampaknya memuat gelar.</translation>
    </message>
    <message>
        <source>Put degrees into their own fields.</source>
        <translation>Tulis gelar di isian gelar.</translation>
    </message>
    <message>
        <source>“{about}” gets two copies.</source>
        <translation>“{about}” tercantum dua kali dalam tembusan.</translation>
    </message>
    <message>
        <source>“{about}” gets the letter and a copy as well.</source>
        <translation>“{about}” menerima surat sekaligus tembusannya.</translation>
    </message>
    <message>
        <source>Take the copy out.</source>
        <translation>Hapus tembusannya.</translation>
    </message>
    <message>
        <source>“{about}” signs the letter and gets a copy as well.</source>
        <translation>“{about}” menandatangani surat dan masih mendapat tembusan.</translation>
    </message>
    <message>
        <source>{about} would sign in two places.</source>
        <translation>{about} akan menandatangani di dua tempat.</translation>
    </message>
    <message>
        <source>Let somebody else sign one of them, or take one out.</source>
        <translation>Mintalah orang lain menandatangani salah satunya, atau hapus salah satunya.</translation>
    </message>
    <message>
        <source>Letters of this kind are secret; this one goes out unmarked ({about}).</source>
        <translation>Naskah jenis ini bersifat rahasia; yang ini keluar tanpa tanda RAHASIA ({about}).</translation>
    </message>
    <message>
        <source>Choose Rahasia, unless everybody may read it.</source>
        <translation>Pilih Rahasia, kecuali naskah ini boleh dibaca siapa saja.</translation>
    </message>
    <message>
        <source>The text speaks of enclosures, but “Lampiran” says none.</source>
        <translation>Isi surat menyebut lampiran, tetapi baris “Lampiran” menyatakan tidak ada.</translation>
    </message>
    <message>
        <source>Correct the text, or take a kind of letter that encloses.</source>
        <translation>Perbaiki isinya, atau pilih jenis surat yang berlampiran.</translation>
    </message>
    <message>
        <source>The letter encloses what the case does not have: {papers}.</source>
        <translation>Surat ini melampirkan yang belum ada pada perkara: {papers}.</translation>
    </message>
    <message>
        <source>Add the document to the case, or do not send the letter yet.</source>
        <translation>Tambahkan dokumen itu pada perkara, atau tunda pengiriman surat ini.</translation>
    </message>
    <message>
        <source>The letter names {stated} enclosures; the case has {there} papers.</source>
        <translation>Surat menyebut {stated} lampiran; pada perkara ada {there} berkas.</translation>
    </message>
    <message>
        <source>Correct the number, or add what is missing to the case.</source>
        <translation>Perbaiki jumlahnya, atau tambahkan yang kurang pada perkara.</translation>
    </message>
    <message>
        <source>“{about}” ({day}) lies before the day of the letter ({other_day}).</source>
        <translation>“{about}” ({day}) mendahului tanggal surat ({other_day}).</translation>
    </message>
    <message>
        <source>“{about}” ({day}) lies after the day of the letter ({other_day}).</source>
        <translation>“{about}” ({day}) sesudah tanggal surat ({other_day}).</translation>
    </message>
    <message>
        <source>“{about}” ({day}) lies before “{other}” ({other_day}).</source>
        <translation>“{about}” ({day}) mendahului “{other}” ({other_day}).</translation>
    </message>
    <message>
        <source>“{name}” is not imposed here at present; another sanction stands in.</source>
        <translation>“{name}” saat ini tidak dijatuhkan di sini; ada jenis hukuman pengganti.</translation>
    </message>
    <message>
        <source>Choose the one that your office imposes now.</source>
        <translation>Pilih jenis hukuman yang kini dijatuhkan instansi ini.</translation>
    </message>
    <message>
        <source>“{about}” was written by hand and is none that this case rests on.</source>
        <translation>“{about}” diketik sendiri dan bukan dasar perkara ini.</translation>
    </message>
    <message>
        <source>Leave articles to the form; they come from the law of the day.</source>
        <translation>Biarkan formulir yang mengisi pasal; pasal diambil dari aturan pada hari perbuatan.</translation>
    </message>
    <message>
        <source>{about} was not in force on the day of the act.</source>
        <translation>{about} tidak berlaku pada hari perbuatan.</translation>
    </message>
    <message>
        <source>Name the regulation that held on that day.</source>
        <translation>Sebut peraturan yang berlaku pada hari itu.</translation>
    </message>
    <message>
        <source>The letter names no enclosures.</source>
        <translation>Surat tidak menyebut lampiran.</translation>
    </message>
    <message>
        <source>Enter how many there are, if any.</source>
        <translation>Isi jumlah lampiran bila ada.</translation>
    </message>
    <message>
        <source>There are two spaces in a row in the text.</source>
        <translation>Ada dua spasi berurutan dalam teks.</translation>
    </message>
    <message>
        <source>“{about}” should be written apart: di and the place.</source>
        <translation>“{about}” seharusnya dipisah: di dan nama tempat.</translation>
    </message>
    <message>
        <source>Put a space in.</source>
        <translation>Beri spasi.</translation>
    </message>
    <message>
        <source>“{name}” is no sanction of the law of the day of the act ({rule_set}).</source>
        <translation>“{name}” bukan sanksi menurut hukum pada hari perbuatan ({rule_set}).</translation>
    </message>
    <message>
        <source>Choose a sanction of that law, or correct the day of the act.</source>
        <translation>Pilih sanksi menurut hukum itu, atau perbaiki tanggal perbuatan.</translation>
    </message>
    <message>
        <source>Nobody could confirm the article cited for “{name}”.</source>
        <translation>Pasal yang dikutip untuk “{name}” belum dapat dipastikan.</translation>
    </message>
    <message>
        <source>Compare it with the official text before the letter goes out.</source>
        <translation>Bandingkan dengan naskah resmi sebelum surat keluar.</translation>
    </message>
    <message>
        <source>{about} no longer existed, or was no longer in charge, on the date of the letter.</source>
        <translation>{about} sudah tidak ada atau tidak berwenang pada tanggal surat.</translation>
    </message>
    <message>
        <source>Name the body in charge now.</source>
        <translation>Sebutkan lembaga yang berwenang sekarang.</translation>
    </message>
    <message>
        <source>A finding names no evidence: {about}</source>
        <translation>Satu temuan tidak menyebut bukti: {about}</translation>
    </message>
    <message>
        <source>Name the evidence it rests on.</source>
        <translation>Sebutkan bukti pendukungnya.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>Only headquarters does this.</source>
        <translation>Hanya pusat yang melakukan ini.</translation>
    </message>
    <message>
        <source>Ask headquarters.</source>
        <translation>Hubungi pusat.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} bukan berkas.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .netra.</source>
        <translation>Pilih berkas dengan akhiran .netra.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle.</source>
        <translation>Mintalah paket baru dari pengirim.</translation>
    </message>
    <message>
        <source>A part of the bundle is larger than is allowed: {what:part}.</source>
        <translation>Ada bagian paket yang melebihi batas: {what:part}.</translation>
    </message>
    <message>
        <source>The file is no bundle of Netra, or it was cut off: {why:part}.</source>
        <translation>Berkas itu bukan paket Netra, atau terpotong: {why:part}.</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender for a new bundle.</source>
        <translation>Salin ulang, atau mintalah paket baru dari pengirim.</translation>
    </message>
    <message>
        <source>The bundle is damaged: {member:part}.</source>
        <translation>Paket itu rusak: {member:part}.</translation>
    </message>
    <message>
        <source>A part of the bundle is not on the stick ({file}).</source>
        <translation>Satu bagian paket tidak ada di flashdisk ({file}).</translation>
    </message>
    <message>
        <source>The case is here, its files are not complete. Copy all parts of the bundle and read it again, or wait for the next bundle.</source>
        <translation>Perkaranya sudah masuk, berkasnya belum lengkap. Salin semua bagian paket lalu baca lagi, atau tunggu paket berikutnya.</translation>
    </message>
    <message>
        <source>A newer Netra made this bundle. It is kept unread.</source>
        <translation>Paket ini dibuat oleh Netra yang lebih baru. Paket disimpan tanpa dibaca.</translation>
    </message>
    <message>
        <source>Install the newer version, then read the stick again.</source>
        <translation>Pasang versi yang lebih baru, lalu baca lagi flashdisk itu.</translation>
    </message>
    <message>
        <source>The bundle comes from a PC that is not known here ({device}).</source>
        <translation>Paket ini dari PC yang tidak dikenal di sini ({device}).</translation>
    </message>
    <message>
        <source>Enrol it first, or ask who sent the stick.</source>
        <translation>Daftarkan PC itu dahulu, atau tanyakan siapa pengirim flashdisk ini.</translation>
    </message>
    <message>
        <source>The bundle is meant for another PC ({to}).</source>
        <translation>Paket ini untuk PC lain ({to}).</translation>
    </message>
    <message>
        <source>Pass it on unchanged.</source>
        <translation>Teruskan apa adanya.</translation>
    </message>
    <message>
        <source>Outside and inside of the bundle do not agree ({field}). It may have been tampered with.</source>
        <translation>Bagian luar dan dalam paket tidak sesuai ({field}). Paket mungkin diubah orang.</translation>
    </message>
    <message>
        <source>The entries in the bundle do not follow each other.</source>
        <translation>Catatan dalam paket tidak bersambung.</translation>
    </message>
    <message>
        <source>A signature in the bundle is not by the PC it stands for.</source>
        <translation>Satu tanda tangan dalam paket bukan dari PC yang disebutnya.</translation>
    </message>
    <message>
        <source>The bundle holds a certificate that headquarters did not issue.</source>
        <translation>Paket memuat sertifikat yang bukan keluaran pusat.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle, and headquarters if that does not help.</source>
        <translation>Mintalah paket baru dari pengirim; bila tetap begitu, hubungi pusat.</translation>
    </message>
    <message>
        <source>The bundle holds data that this sender may not send.</source>
        <translation>Paket memuat data yang tidak berhak dikirim oleh pengirim ini.</translation>
    </message>
    <message>
        <source>The sender&apos;s history differs from the one we hold. Perhaps an old copy of the vault was opened there.</source>
        <translation>Riwayat pengirim berbeda dari yang ada di sini. Mungkin di sana dibuka salinan brankas yang lama.</translation>
    </message>
    <message>
        <source>The bundle is set aside. Call the sender before anything else.</source>
        <translation>Paket disisihkan. Hubungi pengirim dahulu.</translation>
    </message>
    <message>
        <source>Headquarters no longer trusts the PC of {office}.</source>
        <translation>PC {office} tidak lagi dipercaya oleh pusat.</translation>
    </message>
    <message>
        <source>The bundle is set aside. Call that office before you decide.</source>
        <translation>Paket disisihkan. Telepon kantor itu dahulu sebelum memutuskan.</translation>
    </message>
    <message>
        <source>This office is not enrolled with headquarters yet.</source>
        <translation>Kantor ini belum terdaftar di pusat.</translation>
    </message>
    <message>
        <source>Make a request with “netra enroll request”.</source>
        <translation>Buat permintaan dengan “netra enroll request”.</translation>
    </message>
    <message>
        <source>This PC has not joined its office yet.</source>
        <translation>Komputer ini belum bergabung dengan kantornya.</translation>
    </message>
    <message>
        <source>Join first: open Enrolment, or use “netra enroll request”.</source>
        <translation>Bergabunglah dahulu: buka Pendaftaran, atau pakai “netra enroll request”.</translation>
    </message>
    <message>
        <source>Only a region does this.</source>
        <translation>Hanya wilayah yang melakukan ini.</translation>
    </message>
    <message>
        <source>Use the vault of a region.</source>
        <translation>Pakai brankas wilayah.</translation>
    </message>
    <message>
        <source>Nobody is known here as “{peer}”.</source>
        <translation>Tidak ada “{peer}” yang dikenal di sini.</translation>
    </message>
    <message>
        <source>Look at “netra bundle status” for those who are.</source>
        <translation>Lihat yang dikenal dengan “netra bundle status”.</translation>
    </message>
    <message>
        <source>“{peer}” may mean several: {found}.</source>
        <translation>“{peer}” dapat berarti beberapa: {found}.</translation>
    </message>
    <message>
        <source>Write more of the name.</source>
        <translation>Tulis lebih lengkap.</translation>
    </message>
    <message>
        <source>The PC {device} is not known here.</source>
        <translation>PC {device} tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>Enrol it first.</source>
        <translation>Daftarkan dahulu.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with {office}.</source>
        <translation>Tidak ada pertukaran dengan {office}.</translation>
    </message>
    <message>
        <source>Send to headquarters, or to PCs of this office.</source>
        <translation>Kirim ke pusat, atau ke PC kantor ini.</translation>
    </message>
    <message>
        <source>The PC of {office} is no longer trusted.</source>
        <translation>PC {office} tidak lagi dipercaya.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask headquarters.</source>
        <translation>Tidak ada yang ditulis. Hubungi pusat.</translation>
    </message>
    <message>
        <source>There is no open conflict “{conflict}”.</source>
        <translation>Tidak ada konflik terbuka “{conflict}”.</translation>
    </message>
    <message>
        <source>Look at “netra conflict list”; it may be decided already.</source>
        <translation>Lihat “netra conflict list”; mungkin sudah diputuskan.</translation>
    </message>
    <message>
        <source>Several conflicts begin with “{conflict}”: {found}.</source>
        <translation>Ada beberapa konflik yang diawali “{conflict}”: {found}.</translation>
    </message>
    <message>
        <source>There is no value {n}; the conflict has {count}.</source>
        <translation>Tidak ada nilai {n}; konflik ini memiliki {count}.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {count}.</source>
        <translation>Pilih nomor 1 sampai {count}.</translation>
    </message>
    <message>
        <source>No single bundle “{bundle}” is set aside here.</source>
        <translation>Tidak ada tepat satu paket “{bundle}” yang disisihkan di sini.</translation>
    </message>
    <message>
        <source>Look at “netra bundle kept” for those that are.</source>
        <translation>Lihat yang disisihkan dengan “netra bundle kept”.</translation>
    </message>
    <message>
        <source>Bundle number {number} proves that its sender has two histories.</source>
        <translation>Paket nomor {number} membuktikan bahwa pengirimnya punya dua riwayat.</translation>
    </message>
    <message>
        <source>It is kept. Compare the two with “netra bundle forks”.</source>
        <translation>Paket ini disimpan. Bandingkan keduanya dengan “netra bundle forks”.</translation>
    </message>
    <message>
        <source>Bundle number {number} was set aside for a reason nobody can waive.</source>
        <translation>Paket nomor {number} disisihkan karena sebab yang tidak dapat dikesampingkan.</translation>
    </message>
    <message>
        <source>Put the cause right, then try again; or discard it.</source>
        <translation>Atasi sebabnya lalu coba lagi, atau buang paketnya.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Ini memerlukan alasan.</translation>
    </message>
    <message>
        <source>Write in a sentence why; it stands in the record of this PC.</source>
        <translation>Tulis alasannya dalam satu kalimat; alasan itu tercatat di PC ini.</translation>
    </message>
    <message>
        <source>{file} was not written by this vault.</source>
        <translation>{file} tidak ditulis oleh brankas ini.</translation>
    </message>
    <message>
        <source>Choose a bundle that this office wrote.</source>
        <translation>Pilih paket yang ditulis kantor ini.</translation>
    </message>
    <message>
        <source>No bundle “{bundle}” was made here.</source>
        <translation>Tidak ada paket “{bundle}” yang dibuat di sini.</translation>
    </message>
    <message>
        <source>Look at “netra bundle posted” for those that were.</source>
        <translation>Lihat yang pernah dibuat dengan “netra bundle posted”.</translation>
    </message>
    <message>
        <source>A lost stick needs a sentence on how it was lost.</source>
        <translation>Flashdisk yang hilang memerlukan satu kalimat tentang kejadiannya.</translation>
    </message>
    <message>
        <source>Write where and when; the notice repeats it.</source>
        <translation>Tulis di mana dan kapan; pemberitahuan mengulanginya.</translation>
    </message>
    <message>
        <source>A value of one&apos;s own cannot be written here ({field}).</source>
        <translation>Nilai sendiri tidak dapat ditulis di sini ({field}).</translation>
    </message>
    <message>
        <source>Take one of the values that stand there.</source>
        <translation>Ambil salah satu nilai yang ada.</translation>
    </message>
    <message>
        <source>A conflict is decided by --take or by --value.</source>
        <translation>Konflik diputuskan dengan --take atau --value.</translation>
    </message>
    <message>
        <source>Give exactly one of the two.</source>
        <translation>Berikan tepat satu dari keduanya.</translation>
    </message>
    <message>
        <source>Deciding a conflict needs a reason.</source>
        <translation>Memutuskan konflik memerlukan alasan.</translation>
    </message>
    <message>
        <source>Write in a sentence why this value holds.</source>
        <translation>Tulis dengan satu kalimat mengapa nilai itu yang berlaku.</translation>
    </message>
    <message>
        <source>Some changes from the sender count for nothing, because they were not the sender&apos;s to make.</source>
        <translation>Beberapa perubahan dari pengirim tidak berlaku karena bukan haknya.</translation>
    </message>
    <message>
        <source>They stay visible in the history.</source>
        <translation>Perubahan itu tetap terlihat dalam riwayat.</translation>
    </message>
    <message>
        <source>Texts that a PC no longer trusted had taken out are back: {texts}.</source>
        <translation>Teks yang dihapus PC yang tidak dipercaya lagi sudah kembali: {texts}.</translation>
    </message>
    <message>
        <source>Nothing has to be entered again.</source>
        <translation>Tidak ada yang perlu diisi ulang.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock runs ahead ({ops} entries).</source>
        <translation>Jam PC pengirim terlalu maju ({ops} catatan).</translation>
    </message>
    <message>
        <source>Tell the sender to set the clock.</source>
        <translation>Beri tahu pengirim agar menyetel jamnya.</translation>
    </message>
    <message>
        <source>A new edition of the rules came with the bundle: {title} ({code}), {rows} rows differ.</source>
        <translation>Edisi aturan baru datang bersama bundel: {title} ({code}), {rows} baris berbeda.</translation>
    </message>
    <message>
        <source>It holds from now on; see Settings, Rules.</source>
        <translation>Berlaku mulai sekarang; lihat Pengaturan, Aturan.</translation>
    </message>
    <message>
        <source>The sender has used the bundle number {number} twice.</source>
        <translation>Pengirim memakai nomor paket {number} dua kali.</translation>
    </message>
    <message>
        <source>Perhaps a backup was restored there; ask the sender.</source>
        <translation>Mungkin di sana dipulihkan cadangan; tanyakan kepada pengirim.</translation>
    </message>
    <message>
        <source>Bundle number {numbers} of {office} has not arrived.</source>
        <translation>Paket nomor {numbers} dari {office} belum tiba.</translation>
    </message>
    <message>
        <source>Nothing is lost: what they held comes with a later bundle.</source>
        <translation>Tidak ada yang hilang: isinya ikut dalam paket berikutnya.</translation>
    </message>
    <message>
        <source>The sender holds entries of ours that are missing here: this vault was restored from a backup.</source>
        <translation>Pengirim memiliki catatan kita yang tidak ada di sini: brankas ini dipulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>They came back with this bundle as far as the sender had them.</source>
        <translation>Catatan itu kembali bersama paket ini sejauh dimiliki pengirim.</translation>
    </message>
    <message>
        <source>Somebody works with a copy of this vault on another PC.</source>
        <translation>Ada yang bekerja dengan salinan brankas ini di PC lain.</translation>
    </message>
    <message>
        <source>Find the copy and close it. What both wrote is kept.</source>
        <translation>Cari salinan itu dan tutuplah. Yang ditulis keduanya tetap tersimpan.</translation>
    </message>
    <message>
        <source>The sender&apos;s vault was restored from a backup.</source>
        <translation>Brankas pengirim dipulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>Write a bundle back to it, so that it gets what it lost.</source>
        <translation>Kirim balik sebuah paket agar pengirim mendapat kembali yang hilang.</translation>
    </message>
    <message>
        <source>The sender works with two copies of its vault.</source>
        <translation>Pengirim bekerja dengan dua salinan brankasnya.</translation>
    </message>
    <message>
        <source>Call the sender: one of the two PCs must stop.</source>
        <translation>Hubungi pengirim: salah satu dari kedua PC harus berhenti.</translation>
    </message>
    <message>
        <source>Headquarters has certified a recipient key that this vault lacks.</source>
        <translation>Pusat menerbitkan sertifikat untuk kunci penerima yang tidak ada di brankas ini.</translation>
    </message>
    <message>
        <source>Write a bundle back: it says which keys open here.</source>
        <translation>Tulis paket balasan: di dalamnya disebut kunci yang berlaku di sini.</translation>
    </message>
    <message>
        <source>Files on this stick share their bytes ({names}): it was pulled out while it was being written, and its list of files is damaged.</source>
        <translation>Beberapa berkas di flashdisk ini berbagi isi yang sama ({names}): flashdisk dicabut saat sedang ditulisi, dan daftar berkasnya rusak.</translation>
    </message>
    <message>
        <source>First copy what is on it to the PC. Then let Windows repair it: right-click the stick in File Explorer → Properties → Tools → Check. Or use another stick.</source>
        <translation>Salin dahulu isinya ke komputer. Lalu perbaiki dengan Windows: klik kanan flashdisk di File Explorer → Properties (Properti) → Tools (Alat) → Check (Periksa). Atau pakai flashdisk lain.</translation>
    </message>
    <message>
        <source>There are more than {limit} bundles in {folder}.</source>
        <translation>Ada lebih dari {limit} paket di {folder}.</translation>
    </message>
    <message>
        <source>Leave only the newest ones on the stick.</source>
        <translation>Sisakan yang terbaru saja di flashdisk.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>Tidak ada brankas di {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a vault with “netra init”.</source>
        <translation>Pilih folder lain, atau buat brankas dengan “netra init”.</translation>
    </message>
    <message>
        <source>There is already a vault, or something else, in {folder}.</source>
        <translation>Di {folder} sudah ada brankas atau berkas lain.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Buka brankas itu, atau pilih folder kosong.</translation>
    </message>
    <message>
        <source>The data file does not belong to these keys, or its beginning is damaged.</source>
        <translation>Berkas data tidak cocok dengan kunci ini, atau bagian awalnya rusak.</translation>
    </message>
    <message>
        <source>The vault&apos;s data file is damaged ({reason}).</source>
        <translation>Berkas data brankas rusak ({reason}).</translation>
    </message>
    <message>
        <source>Do not go on working with it. Copy the folder away, then restore the newest backup.</source>
        <translation>Jangan lanjutkan bekerja dengannya. Salin foldernya ke tempat lain, lalu pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>A newer Netra wrote this vault.</source>
        <translation>Brankas ini ditulis oleh Netra yang lebih baru.</translation>
    </message>
    <message>
        <source>The making of the vault in {folder} was interrupted. It holds no data.</source>
        <translation>Pembuatan brankas di {folder} terputus. Isinya masih kosong.</translation>
    </message>
    <message>
        <source>Remove the folder and make the vault again.</source>
        <translation>Hapus folder itu, lalu buat brankas lagi.</translation>
    </message>
    <message>
        <source>The disk with the vault is full or does not answer. Nothing was changed.</source>
        <translation>Disk tempat brankas penuh atau tidak menjawab. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Free some space or check the drive, then try again.</source>
        <translation>Kosongkan ruang atau periksa disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another program is using the vault. Nothing was changed.</source>
        <translation>Program lain sedang memakai brankas. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; close a second Netra.</source>
        <translation>Tunggu sebentar lalu coba lagi; tutup Netra yang kedua.</translation>
    </message>
    <message>
        <source>The vault lies where nothing can be written.</source>
        <translation>Brankas berada di tempat yang tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Remove the write protection, or move the vault to the PC&apos;s own disk.</source>
        <translation>Lepaskan kunci tulisnya, atau pindahkan brankas ke disk PC ini.</translation>
    </message>
    <message>
        <source>The database engine {version} is too old for Netra.</source>
        <translation>Mesin basis data {version} terlalu tua untuk Netra.</translation>
    </message>
    <message>
        <source>The officer {login} has a key but is not on this vault&apos;s list.</source>
        <translation>Petugas {login} memiliki kunci, tetapi tidak ada dalam daftar brankas ini.</translation>
    </message>
    <message>
        <source>Ask your administrator to add the officer again.</source>
        <translation>Mintalah admin menambahkan petugas itu lagi.</translation>
    </message>
    <message>
        <source>A region&apos;s vault needs the code of the region.</source>
        <translation>Brankas wilayah memerlukan kode wilayah.</translation>
    </message>
    <message>
        <source>Give it with --region, for example --region 32.01.</source>
        <translation>Sebutkan dengan --region, misalnya --region 32.01.</translation>
    </message>
    <message>
        <source>A file that belongs to a case is not on this PC.</source>
        <translation>Satu berkas milik perkara tidak ada di PC ini.</translation>
    </message>
    <message>
        <source>It may come with the next bundle; otherwise restore a backup.</source>
        <translation>Berkas itu mungkin datang bersama paket berikutnya; jika tidak, pulihkan cadangan.</translation>
    </message>
    <message>
        <source>A stored file is damaged and cannot be opened.</source>
        <translation>Satu berkas tersimpan rusak dan tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask the sender to send the file again.</source>
        <translation>Pulihkan cadangan, atau mintalah pengirim mengirim berkas itu lagi.</translation>
    </message>
    <message>
        <source>A file is not the one that was announced. It was not kept.</source>
        <translation>Satu berkas bukan berkas yang diberitahukan. Berkas itu tidak disimpan.</translation>
    </message>
    <message>
        <source>The file is too large: {size:size}; at most {limit:size} go.</source>
        <translation>Berkas terlalu besar: {size:size}; paling besar {limit:size}.</translation>
    </message>
    <message>
        <source>Divide it or make it smaller, then add it again.</source>
        <translation>Bagi atau kecilkan berkas itu, lalu tambahkan lagi.</translation>
    </message>
    <message>
        <source>The vault is open on {pc}.</source>
        <translation>Brankas sedang terbuka di {pc}.</translation>
    </message>
    <message>
        <source>Close Netra there first.</source>
        <translation>Tutup Netra di sana dahulu.</translation>
    </message>
    <message>
        <source>There is no officer {login} in this vault.</source>
        <translation>Tidak ada petugas {login} di brankas ini.</translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged.</source>
        <translation>Kedua salinan berkas kunci rusak.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Pilih folder kosong.</translation>
    </message>
    <message>
        <source>Add another officer first.</source>
        <translation>Tambahkan petugas lain dahulu.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are swapped.</source>
        <translation>Kelompok {first} dan {second} tertukar.</translation>
    </message>
    <message>
        <source>There is a slip in group {groups}.</source>
        <translation>Ada salah ketik dalam kelompok {groups}.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} tidak ditemukan.</translation>
    </message>
    <message>
        <source>Take one below {limit:size}.</source>
        <translation>Pakai yang di bawah {limit:size}.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Gambar itu rusak.</translation>
    </message>
    <message>
        <source>Save the picture as PNG and choose it again.</source>
        <translation>Simpan gambar sebagai PNG, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The field {field} holds characters that cannot be kept.</source>
        <translation>Isian {field} memuat karakter yang tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Type the text anew instead of pasting it.</source>
        <translation>Ketik ulang teksnya, jangan ditempel.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold this value.</source>
        <translation>Isian {field} tidak dapat memuat nilai ini.</translation>
    </message>
    <message>
        <source>Correct the value and save again.</source>
        <translation>Perbaiki nilainya, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The text in {field} is too long; at most {limit:size} go.</source>
        <translation>Teks dalam {field} terlalu panjang; paling besar {limit:size}.</translation>
    </message>
    <message>
        <source>What you want to change is no longer here.</source>
        <translation>Data yang akan diubah sudah tidak ada.</translation>
    </message>
    <message>
        <source>Open the page anew.</source>
        <translation>Buka ulang halamannya.</translation>
    </message>
    <message>
        <source>{field} belongs to the other side and can only be changed there.</source>
        <translation>{field} milik pihak lain dan hanya dapat diubah di sana.</translation>
    </message>
    <message>
        <source>Ask the other side, or write a remark of your own.</source>
        <translation>Mintalah pihak itu mengubahnya, atau tulis catatan sendiri.</translation>
    </message>
    <message>
        <source>Taking texts out for good needs a reason.</source>
        <translation>Menghapus isi untuk selamanya harus beralasan.</translation>
    </message>
    <message>
        <source>Name the court&apos;s decision or the request, with number and date.</source>
        <translation>Sebutkan putusan pengadilan atau permintaannya, dengan nomor dan tanggal.</translation>
    </message>
    <message>
        <source>What is taken out cannot be brought back, here or anywhere.</source>
        <translation>Yang dihapus tidak dapat dikembalikan, di sini maupun di mana pun.</translation>
    </message>
    <message>
        <source>If that is ordered, add --yes.</source>
        <translation>Jika memang diperintahkan, tambahkan --yes.</translation>
    </message>
    <message>
        <source>There is nothing left there to take out.</source>
        <translation>Tidak ada lagi yang dapat dihapus di sana.</translation>
    </message>
    <message>
        <source>Look at the history of the object.</source>
        <translation>Lihat riwayat objek itu.</translation>
    </message>
    <message>
        <source>Check the journal with “netra journal verify” and restore a backup if it names a flaw.</source>
        <translation>Periksa dengan “netra journal verify” dan pulihkan cadangan bila ada kerusakan.</translation>
    </message>
    <message>
        <source>An entry of the journal is missing ({feed}, number {seq}).</source>
        <translation>Satu catatan jurnal hilang ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>An entry of the journal is filed under something else than it says ({feed}, number {seq}).</source>
        <translation>Satu catatan jurnal tersimpan dengan keterangan yang bukan miliknya ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>The content of an entry was changed afterwards ({feed}, number {seq}).</source>
        <translation>Isi satu catatan jurnal diubah sesudah ditulis ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>The header of an entry cannot be read ({feed}, number {seq}).</source>
        <translation>Kepala satu catatan jurnal tidak dapat dibaca ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>An entry, or its hash, was changed afterwards ({feed}, number {seq}).</source>
        <translation>Satu catatan jurnal atau hash-nya diubah sesudah ditulis ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>An entry does not belong to the action it stands in ({feed}, number {seq}).</source>
        <translation>Satu catatan jurnal bukan bagian dari tindakan yang memuatnya ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>The end of the journal is not the one that was remembered ({feed}, number {seq}).</source>
        <translation>Akhir jurnal tidak sama dengan yang dicatat ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>The journal differs from what a device has signed ({feed}, number {seq}).</source>
        <translation>Jurnal berbeda dari yang pernah ditandatangani sebuah PC ({feed}, nomor {seq}).</translation>
    </message>
    <message>
        <source>{count} places of the lists differ from the journal, the first: {place}. Nothing is lost.</source>
        <translation>{count} bagian daftar berbeda dari jurnal, yang pertama: {place}. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Restore a backup from before.</source>
        <translation>Pulihkan cadangan dari sebelumnya.</translation>
    </message>
    <message>
        <source>An entry of the journal cannot be read: {why:part}.</source>
        <translation>Satu catatan jurnal tidak dapat dibaca: {why:part}.</translation>
    </message>
    <message>
        <source>Build them anew with “netra journal rebuild”.</source>
        <translation>Susun ulang dengan “netra journal rebuild”.</translation>
    </message>
    <message>
        <source>“{value}” is no day with a time.</source>
        <translation>“{value}” bukan tanggal dengan jam.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 20:15; the time may be left out.</source>
        <translation>Tulis seperti 2026-11-22 20:15; jam boleh dikosongkan.</translation>
    </message>
    <message>
        <source>“{value}” is no time of the day.</source>
        <translation>“{value}” bukan jam.</translation>
    </message>
    <message>
        <source>Write it as 20:15.</source>
        <translation>Tulis seperti 20:15.</translation>
    </message>
    <message>
        <source>“{what}” is entered by the program itself.</source>
        <translation>“{what}” dicatat sendiri oleh program.</translation>
    </message>
    <message>
        <source>Choose what you did with the piece.</source>
        <translation>Pilih apa yang Anda lakukan dengan bukti itu.</translation>
    </message>
    <message>
        <source>The hand-over cannot be dated {on}: today is {today}.</source>
        <translation>Pergerakan tidak dapat bertanggal {on}: hari ini {today}.</translation>
    </message>
    <message>
        <source>The hand-over ({on}) would lie before the piece came here ({first}).</source>
        <translation>Pergerakan ({on}) mendahului diterimanya bukti di sini ({first}).</translation>
    </message>
    <message>
        <source>Nobody can have seen it at {seen_at} yet.</source>
        <translation>Belum mungkin ada yang melihatnya pada {seen_at}.</translation>
    </message>
    <message>
        <source>Correct day, time or time zone.</source>
        <translation>Perbaiki tanggal, jam, atau zona waktu.</translation>
    </message>
    <message>
        <source>The file {file} was changed while it was read.</source>
        <translation>Berkas {file} berubah selagi dibaca.</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it any more, then add it again.</source>
        <translation>Tunggu sampai tidak ada lagi yang menulisinya, lalu tambahkan lagi.</translation>
    </message>
    <message>
        <source>{file} is not the file of “{title}”: its content is another.</source>
        <translation>{file} bukan berkas dari “{title}”: isinya berbeda.</translation>
    </message>
    <message>
        <source>Choose a copy of the original; only the very same bytes fit.</source>
        <translation>Pilih salinan dari aslinya; hanya berkas yang sama persis yang cocok.</translation>
    </message>
    <message>
        <source>“{file}” is no file.</source>
        <translation>“{file}” bukan berkas.</translation>
    </message>
    <message>
        <source>Choose one file; a folder goes in file by file or as an archive.</source>
        <translation>Pilih satu berkas; folder dimasukkan berkas demi berkas atau sebagai arsip.</translation>
    </message>
    <message>
        <source>“{title}” was not seen on the internet.</source>
        <translation>“{title}” bukan dari internet.</translation>
    </message>
    <message>
        <source>The capture sheet is for posts, accounts and links.</source>
        <translation>Lembar tangkapan dipakai untuk unggahan, akun, dan tautan.</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Berkas ini tidak dapat dipratinjau.</translation>
    </message>
    <message>
        <source>It may be damaged. Export a copy to open it elsewhere.</source>
        <translation>Mungkin rusak. Keluarkan salinan untuk membukanya di tempat lain.</translation>
    </message>
    <message>
        <source>Showing this file takes too long.</source>
        <translation>Pratinjau berkas ini terlalu lama.</translation>
    </message>
    <message>
        <source>Export a copy to open it elsewhere.</source>
        <translation>Keluarkan salinan untuk membukanya di tempat lain.</translation>
    </message>
    <message>
        <source>The part of Netra that looks at files could not be started.</source>
        <translation>Bagian Netra yang membaca berkas tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>Close other programs and try again; then start Netra anew.</source>
        <translation>Tutup program lain dan coba lagi; bila perlu jalankan ulang Netra.</translation>
    </message>
    <message>
        <source>Only pictures (PNG, JPEG) and PDF are shown here.</source>
        <translation>Yang dapat dipratinjau di sini hanya gambar (PNG, JPEG) dan PDF.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Berkas ini terlalu besar untuk dipratinjau di sini.</translation>
    </message>
    <message>
        <source>This case does not say that the identity may go to headquarters.</source>
        <translation>Perkara ini belum mengizinkan identitas diberikan kepada pusat.</translation>
    </message>
    <message>
        <source>Allow it on the case first, with the reporter&apos;s consent.</source>
        <translation>Izinkan dahulu pada perkara, dengan persetujuan pelapor.</translation>
    </message>
    <message>
        <source>Headquarters has not sent a key for reporters&apos; identities yet.</source>
        <translation>Pusat belum mengirim kunci untuk identitas pelapor.</translation>
    </message>
    <message>
        <source>Ask headquarters for a bundle, import it and try again.</source>
        <translation>Minta paket dari pusat, impor, lalu coba lagi.</translation>
    </message>
    <message>
        <source>An identity is shown on a terminal only, never into a file.</source>
        <translation>Identitas hanya ditampilkan pada layar terminal, tidak pernah ke berkas.</translation>
    </message>
    <message>
        <source>Run the command by hand and add --show.</source>
        <translation>Jalankan perintah sendiri dan tambahkan --show.</translation>
    </message>
    <message>
        <source>No reporter was entered for this case.</source>
        <translation>Pelapor perkara ini belum dicatat.</translation>
    </message>
    <message>
        <source>Only an officer with the role “Pemegang identitas” can open it.</source>
        <translation>Hanya petugas dengan peran “Pemegang identitas” yang dapat membukanya.</translation>
    </message>
    <message>
        <source>Ask that officer to unlock the vault.</source>
        <translation>Minta petugas itu membuka brankas.</translation>
    </message>
    <message>
        <source>A text of the letter seems to name the reporter.</source>
        <translation>Ada teks dalam surat yang tampaknya menyebut pelapor.</translation>
    </message>
    <message>
        <source>Take it out, or give a reason why it may stand there.</source>
        <translation>Hapus teks itu, atau beri alasan mengapa boleh tetap ada.</translation>
    </message>
    <message>
        <source>A text of the letter seems to name the reporter; a reason is given.</source>
        <translation>Ada teks surat yang tampaknya menyebut pelapor; alasannya sudah dicatat.</translation>
    </message>
    <message>
        <source>Whoever issues the letter sees the reason; it stays in the history.</source>
        <translation>Penerbit surat melihat alasannya; alasan itu tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>The text of a file of this kind cannot be read.</source>
        <translation>Isi berkas jenis ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It is found by its title and its name.</source>
        <translation>Berkas tetap dapat dicari lewat judul dan namanya.</translation>
    </message>
    <message>
        <source>The file is damaged, or locked with a password.</source>
        <translation>Berkas rusak atau terkunci kata sandi.</translation>
    </message>
    <message>
        <source>The case was not in this vault yet at {moment}.</source>
        <translation>Perkara ini belum ada di brankas pada {moment}.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Pilih hari yang lebih kemudian.</translation>
    </message>
    <message>
        <source>“{field}” was given no value there that still stands in the journal.</source>
        <translation>Di entri itu {field} tidak diberi nilai yang masih ada di jurnal.</translation>
    </message>
    <message>
        <source>Look at the history again and choose another entry.</source>
        <translation>Lihat kembali riwayatnya dan pilih entri lain.</translation>
    </message>
    <message>
        <source>{day} lies ahead.</source>
        <translation>{day} belum tiba.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Pilih hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>There is no officer “{id}”.</source>
        <translation>Tidak ada petugas “{id}”.</translation>
    </message>
    <message>
        <source>Look for the log-in name in the list of officers.</source>
        <translation>Cari nama masuknya dalam daftar petugas.</translation>
    </message>
    <message>
        <source>{name} may not log in any more.</source>
        <translation>{name} tidak dapat masuk lagi.</translation>
    </message>
    <message>
        <source>An officer with the role admin can let this person in again.</source>
        <translation>Petugas dengan peran admin dapat mengizinkannya masuk kembali.</translation>
    </message>
    <message>
        <source>The log-in name {login} is in use, perhaps by a disabled officer.</source>
        <translation>Nama masuk {login} sudah dipakai, mungkin oleh petugas yang dinonaktifkan.</translation>
    </message>
    <message>
        <source>Take another one, or let that officer in again.</source>
        <translation>Pakai nama lain, atau aktifkan kembali petugas itu.</translation>
    </message>
    <message>
        <source>Another officer is called {name}.</source>
        <translation>Sudah ada petugas lain bernama {name}.</translation>
    </message>
    <message>
        <source>Add a second name or a degree, so that cases name the right person.</source>
        <translation>Tambahkan nama kedua atau gelar, supaya perkara menyebut orang yang tepat.</translation>
    </message>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>Seorang petugas memerlukan sedikitnya satu peran.</translation>
    </message>
    <message>
        <source>Choose from these: {known}.</source>
        <translation>Pilih dari: {known}.</translation>
    </message>
    <message>
        <source>{name} is the last officer with the role admin on this PC.</source>
        <translation>{name} adalah petugas terakhir dengan peran admin pada komputer ini.</translation>
    </message>
    <message>
        <source>Give the role admin to another officer first.</source>
        <translation>Berikan dahulu peran admin kepada petugas lain.</translation>
    </message>
    <message>
        <source>Nobody can do this to oneself.</source>
        <translation>Ini tidak dapat dilakukan terhadap diri sendiri.</translation>
    </message>
    <message>
        <source>Ask another officer with the role admin.</source>
        <translation>Mintalah petugas lain dengan peran admin.</translation>
    </message>
    <message>
        <source>The passphrase of {name} is needed for this.</source>
        <translation>Untuk ini diperlukan kata sandi {name}.</translation>
    </message>
    <message>
        <source>Let {name} type it: the key to reporters’ identities goes under it.</source>
        <translation>Mintalah {name} mengetiknya: kunci identitas pelapor disimpan di bawahnya.</translation>
    </message>
    <message>
        <source>This case is closed to you: you are named in it or recused from it.</source>
        <translation>Perkara ini tertutup bagi Anda: Anda disebut di dalamnya atau menyatakan tidak menanganinya.</translation>
    </message>
    <message>
        <source>Leave it to another officer. That you tried has been noted.</source>
        <translation>Serahkan kepada petugas lain. Percobaan ini tercatat.</translation>
    </message>
    <message>
        <source>There is no declaration “{id}” to take back.</source>
        <translation>Tidak ada pernyataan “{id}” yang dapat ditarik.</translation>
    </message>
    <message>
        <source>Look at who keeps out of the case.</source>
        <translation>Lihat siapa yang tidak menangani perkara itu.</translation>
    </message>
    <message>
        <source>{name} already keeps out of this case.</source>
        <translation>{name} sudah dinyatakan tidak menangani perkara ini.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Tidak perlu tindakan.</translation>
    </message>
    <message>
        <source>A reason is needed for this.</source>
        <translation>Untuk ini diperlukan alasan.</translation>
    </message>
    <message>
        <source>Write it in a sentence; it stays in the history.</source>
        <translation>Tulis dalam satu kalimat; alasan itu tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>Why the cases are handed over is missing.</source>
        <translation>Alasan penyerahan perkara belum diisi.</translation>
    </message>
    <message>
        <source>Write it in a sentence, for example: mutasi ke Bappeda.</source>
        <translation>Tulis dalam satu kalimat, misalnya: mutasi ke Bappeda.</translation>
    </message>
    <message>
        <source>No case of {name} can be handed over to this officer.</source>
        <translation>Tidak ada perkara {name} yang dapat diserahkan kepada petugas ini.</translation>
    </message>
    <message>
        <source>Look which cases there are, or choose another officer.</source>
        <translation>Periksa perkaranya, atau pilih petugas lain.</translation>
    </message>
    <message>
        <source>Case {number} is not in the charge of {name}.</source>
        <translation>Perkara {number} tidak dipegang oleh {name}.</translation>
    </message>
    <message>
        <source>Choose it from the cases of the officer who has it.</source>
        <translation>Pilih dari perkara petugas yang memegangnya.</translation>
    </message>
    <message>
        <source>This needs a second person: {what}. {reason}</source>
        <translation>Ini memerlukan orang kedua: {what}. {reason}</translation>
    </message>
    <message>
        <source>Submit it for approval; {officers} can approve it. Basis: {basis}.</source>
        <translation>Ajukan untuk disetujui; yang dapat menyetujui: {officers}. Dasar: {basis}, perlu verifikasi.</translation>
    </message>
    <message>
        <source>Nothing with the id “{id}” was submitted for approval.</source>
        <translation>Tidak ada pengajuan dengan id “{id}”.</translation>
    </message>
    <message>
        <source>Look at what waits for approval.</source>
        <translation>Lihat daftar yang menunggu persetujuan.</translation>
    </message>
    <message>
        <source>There is no approval on paper with the id “{id}”.</source>
        <translation>Tidak ada persetujuan di atas kertas dengan id “{id}”.</translation>
    </message>
    <message>
        <source>Look at the approvals on paper that are not filed yet.</source>
        <translation>Lihat persetujuan di atas kertas yang belum diarsipkan.</translation>
    </message>
    <message>
        <source>{name} submitted this; nobody approves own work.</source>
        <translation>{name} yang mengajukannya; tidak ada yang menyetujui pekerjaannya sendiri.</translation>
    </message>
    <message>
        <source>Another officer has to decide. Switch the officer.</source>
        <translation>Petugas lain yang memutuskan. Gantilah petugas.</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>Ini sudah diputuskan.</translation>
    </message>
    <message>
        <source>Look at the case; nothing has to be done.</source>
        <translation>Lihat perkaranya; tidak perlu tindakan.</translation>
    </message>
    <message>
        <source>The case has changed since this was submitted.</source>
        <translation>Perkaranya berubah sejak ini diajukan.</translation>
    </message>
    <message>
        <source>Return it, so that it is looked at and submitted again.</source>
        <translation>Kembalikan, supaya diperiksa dan diajukan lagi.</translation>
    </message>
    <message>
        <source>Nobody else here has the role {role} and may see this case.</source>
        <translation>Tidak ada petugas lain dengan peran {role} yang boleh melihat perkara ini.</translation>
    </message>
    <message>
        <source>Do it yourself; the approval is then on paper, its scan may follow.</source>
        <translation>Kerjakan sendiri; persetujuannya di atas kertas dan pindaiannya boleh menyusul.</translation>
    </message>
    <message>
        <source>{by} has submitted exactly this already.</source>
        <translation>{by} sudah mengajukan hal yang sama.</translation>
    </message>
    <message>
        <source>Wait for the decision, or take that back first.</source>
        <translation>Tunggu putusannya, atau tarik dahulu pengajuan itu.</translation>
    </message>
    <message>
        <source>This step needs no second person.</source>
        <translation>Langkah ini tidak memerlukan orang kedua.</translation>
    </message>
    <message>
        <source>Take it directly.</source>
        <translation>Ambil langkahnya langsung.</translation>
    </message>
    <message>
        <source>What is submitted must be about one case and one kind of step.</source>
        <translation>Satu pengajuan hanya untuk satu perkara dan satu jenis langkah.</translation>
    </message>
    <message>
        <source>Submit it case by case.</source>
        <translation>Ajukan per perkara.</translation>
    </message>
    <message>
        <source>{name} submitted this.</source>
        <translation>{name} yang mengajukannya.</translation>
    </message>
    <message>
        <source>Only who submitted it can take it back; others return it.</source>
        <translation>Hanya pengajunya yang dapat menariknya; petugas lain mengembalikannya.</translation>
    </message>
    <message>
        <source>What has to be mended is missing.</source>
        <translation>Yang perlu diperbaiki belum disebut.</translation>
    </message>
    <message>
        <source>Write it in a sentence for the officer who submitted it.</source>
        <translation>Tulis dalam satu kalimat untuk petugas yang mengajukannya.</translation>
    </message>
    <message>
        <source>{name} holds the post {post} in these days ({first} to {last}).</source>
        <translation>{name} menduduki jabatan {post} pada hari-hari itu ({first} sampai {last}).</translation>
    </message>
    <message>
        <source>Let the one end before the other begins; only a Plh. stands beside.</source>
        <translation>Akhiri yang satu sebelum yang lain mulai; hanya Plh. yang boleh bersamaan.</translation>
    </message>
    <message>
        <source>A substitute needs the day from which he stands in.</source>
        <translation>Pejabat pengganti perlu tanggal mulai.</translation>
    </message>
    <message>
        <source>Fill in since when; the letter of appointment tells it.</source>
        <translation>Isi sejak kapan; lihat surat perintah atau keputusannya.</translation>
    </message>
    <message>
        <source>{name} cannot be the own substitute.</source>
        <translation>{name} tidak dapat menggantikan dirinya sendiri.</translation>
    </message>
    <message>
        <source>Enter who stands in, with that person’s NIP.</source>
        <translation>Isi siapa penggantinya, dengan NIP orang itu.</translation>
    </message>
    <message>
        <source>{field} must be a number between {lowest} and {highest}.</source>
        <translation>{field} harus angka antara {lowest} dan {highest}.</translation>
    </message>
    <message>
        <source>Taking something back needs a reason.</source>
        <translation>Menarik sesuatu memerlukan alasan.</translation>
    </message>
    <message>
        <source>Write in one sentence why; it stays in the history.</source>
        <translation>Tulis alasannya dalam satu kalimat; alasan tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>This entry of the prevention register is not there.</source>
        <translation>Entri register pencegahan ini tidak ada.</translation>
    </message>
    <message>
        <source>Look for it in the list; it may have been taken back.</source>
        <translation>Cari dalam daftar; mungkin sudah ditarik.</translation>
    </message>
    <message>
        <source>This attached file is not there.</source>
        <translation>Berkas lampiran ini tidak ada.</translation>
    </message>
    <message>
        <source>Look at the entry again; the file may have been taken back.</source>
        <translation>Lihat lagi entrinya; berkas mungkin sudah ditarik.</translation>
    </message>
    <message>
        <source>The end ({until}) lies before the beginning ({day}).</source>
        <translation>Tanggal akhir ({until}) mendahului tanggal mulai ({day}).</translation>
    </message>
    <message>
        <source>The date {day} has not come yet; today is {today}.</source>
        <translation>Tanggal {day} belum tiba; hari ini {today}.</translation>
    </message>
    <message>
        <source>Enter what has taken place already.</source>
        <translation>Catat yang sudah berlangsung.</translation>
    </message>
    <message>
        <source>{signed} have signed, but only {expected} should.</source>
        <translation>{signed} sudah menandatangani, padahal seharusnya hanya {expected}.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Perbaiki salah satu angka.</translation>
    </message>
    <message>
        <source>This file is attached already, as “{title}”.</source>
        <translation>Berkas ini sudah dilampirkan sebagai “{title}”.</translation>
    </message>
    <message>
        <source>Choose another file; this one is not kept twice.</source>
        <translation>Pilih berkas lain; yang ini tidak disimpan dua kali.</translation>
    </message>
    <message>
        <source>This institution or score is not there.</source>
        <translation>Instansi atau nilai ini tidak ada.</translation>
    </message>
    <message>
        <source>Look for it in the list of institutions.</source>
        <translation>Cari dalam daftar instansi.</translation>
    </message>
    <message>
        <source>There already is an institution called “{other}”.</source>
        <translation>Sudah ada instansi bernama “{other}”.</translation>
    </message>
    <message>
        <source>Use that one, or give this one another name.</source>
        <translation>Pakai yang itu, atau beri nama lain.</translation>
    </message>
    <message>
        <source>Neither score nor category is given.</source>
        <translation>Nilai dan kategori sama-sama kosong.</translation>
    </message>
    <message>
        <source>Enter at least one of them.</source>
        <translation>Isi sedikitnya salah satu.</translation>
    </message>
    <message>
        <source>Put it right in the file, or enter the case by hand.</source>
        <translation>Perbaiki dalam berkas, atau catat perkaranya sendiri.</translation>
    </message>
    <message>
        <source>This import is not there.</source>
        <translation>Impor ini tidak ada.</translation>
    </message>
    <message>
        <source>Look at the list of imports.</source>
        <translation>Lihat daftar impor.</translation>
    </message>
    <message>
        <source>The file is too large for a register; the limit is {limit:size}.</source>
        <translation>Berkas terlalu besar untuk sebuah register; batasnya {limit:size}.</translation>
    </message>
    <message>
        <source>Take pictures out of it, or divide it by years.</source>
        <translation>Keluarkan gambar dari dalamnya, atau bagi per tahun.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Berkas ini kosong.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Berkas dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and choose it again.</source>
        <translation>Buka di Excel, simpan tanpa kata sandi, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>Berkas ini tidak terbaca sebagai tabel.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as “Excel Workbook (.xlsx)”.</source>
        <translation>Buka di Excel lalu simpan sebagai “Excel Workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in this file.</source>
        <translation>Tidak ada lembar “{sheet}” dalam berkas ini.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Pilih salah satu lembarnya.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} rows.</source>
        <translation>Lembar ini berisi lebih dari {limit} baris.</translation>
    </message>
    <message>
        <source>Divide it by years and bring the parts in one after the other.</source>
        <translation>Bagi per tahun lalu masukkan bagian-bagiannya bergantian.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} columns.</source>
        <translation>Lembar ini berisi lebih dari {limit} kolom.</translation>
    </message>
    <message>
        <source>Take out the columns that belong to no case.</source>
        <translation>Buang kolom yang bukan milik perkara.</translation>
    </message>
    <message>
        <source>The map of columns has the wrong form: {reason}</source>
        <translation>Bentuk peta kolom salah: {reason}</translation>
    </message>
    <message>
        <source>Compare it with the one that --dry-run prints.</source>
        <translation>Bandingkan dengan yang dicetak --dry-run.</translation>
    </message>
    <message>
        <source>Row {row} cannot hold the titles; the sheet has {rows} rows.</source>
        <translation>Baris {row} tidak mungkin memuat judul; lembar ini {rows} baris.</translation>
    </message>
    <message>
        <source>Name the row in which the titles of the columns stand.</source>
        <translation>Sebutkan baris tempat judul kolom berada.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in this sheet.</source>
        <translation>Tidak ada kolom “{column}” dalam lembar ini.</translation>
    </message>
    <message>
        <source>Name columns by their letter or by their title.</source>
        <translation>Sebut kolom dengan huruf atau judulnya.</translation>
    </message>
    <message>
        <source>No column is said to hold the names of respondents.</source>
        <translation>Belum ada kolom yang ditetapkan sebagai nama terlapor.</translation>
    </message>
    <message>
        <source>Say of one column that it holds the name.</source>
        <translation>Tetapkan satu kolom sebagai nama terlapor.</translation>
    </message>
    <message>
        <source>“{meaning}” is nothing that a column can hold.</source>
        <translation>“{meaning}” bukan isi kolom yang dikenal.</translation>
    </message>
    <message>
        <source>Two columns are said to hold the same ({meaning}).</source>
        <translation>Dua kolom ditetapkan untuk isi yang sama ({meaning}).</translation>
    </message>
    <message>
        <source>Leave one of them out; its text is kept in any case.</source>
        <translation>Lepaskan salah satu; teksnya tetap disimpan.</translation>
    </message>
    <message>
        <source>No row can come in; {parked} would be parked.</source>
        <translation>Tidak ada baris yang dapat masuk; {parked} akan diparkir.</translation>
    </message>
    <message>
        <source>Look at the reasons, and at what the columns are said to hold.</source>
        <translation>Periksa alasannya dan penetapan kolomnya.</translation>
    </message>
    <message>
        <source>This import was taken back already, on {at}.</source>
        <translation>Impor ini sudah dibatalkan pada {at}.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>A table cannot be written to {file}.</source>
        <translation>Tabel tidak dapat ditulis ke {file}.</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>Akhiri namanya dengan salah satu: {known}.</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>Baris ini tidak menyebut nama.</translation>
    </message>
    <message>
        <source>The day of receipt is missing.</source>
        <translation>Tanggal laporan kosong.</translation>
    </message>
    <message>
        <source>“{value}” is no possible date.</source>
        <translation>“{value}” bukan tanggal yang mungkin.</translation>
    </message>
    <message>
        <source>The day of receipt ({date}) has not come yet.</source>
        <translation>Tanggal laporan ({date}) belum tiba.</translation>
    </message>
    <message>
        <source>The first row of this case cannot come in, so neither can this one.</source>
        <translation>Baris pertama perkara ini tidak dapat masuk, jadi baris ini juga tidak.</translation>
    </message>
    <message>
        <source>{field} is longer than {limit} letters.</source>
        <translation>{field} lebih panjang dari {limit} huruf.</translation>
    </message>
    <message>
        <source>The row holds more than {limit} letters.</source>
        <translation>Baris ini berisi lebih dari {limit} huruf.</translation>
    </message>
    <message>
        <source>Shorten it; long papers are added to the case as files.</source>
        <translation>Ringkaskan; naskah panjang dilampirkan pada perkara sebagai berkas.</translation>
    </message>
    <message>
        <source>Case {number} would have more than {limit} respondents.</source>
        <translation>Perkara {number} akan memuat lebih dari {limit} terlapor.</translation>
    </message>
    <message>
        <source>Look whether one number was used for several cases.</source>
        <translation>Periksa apakah satu nomor dipakai untuk beberapa perkara.</translation>
    </message>
    <message>
        <source>Case {number} is here already.</source>
        <translation>Perkara {number} sudah ada.</translation>
    </message>
    <message>
        <source>Add what is missing to that case.</source>
        <translation>Tambahkan yang kurang pada perkara itu.</translation>
    </message>
    <message>
        <source>{name} is in case {number} of the same day already.</source>
        <translation>{name} sudah ada dalam perkara {number} pada hari yang sama.</translation>
    </message>
    <message>
        <source>{name} stands in row {other} of the same case already.</source>
        <translation>{name} sudah ada di baris {other} perkara yang sama.</translation>
    </message>
    <message>
        <source>If these are two people, give their NIP in the file.</source>
        <translation>Bila memang dua orang, isi NIP mereka dalam berkas.</translation>
    </message>
    <message>
        <source>Row {row} of this file was taken over before.</source>
        <translation>Baris {row} berkas ini sudah pernah dimasukkan.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The date of the act “{value}” could not be read and stays empty.</source>
        <translation>Tanggal kejadian “{value}” tidak terbaca dan dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Fill it in on the case.</source>
        <translation>Isi pada perkaranya.</translation>
    </message>
    <message>
        <source>The act ({acted_on}) would lie after its report ({received_on}).</source>
        <translation>Kejadian ({acted_on}) jatuh sesudah laporannya ({received_on}).</translation>
    </message>
    <message>
        <source>The date of the act stays empty; fill it in on the case.</source>
        <translation>Tanggal kejadian dibiarkan kosong; isi pada perkaranya.</translation>
    </message>
    <message>
        <source>The status “{value}” is not known; the case counts as received.</source>
        <translation>Status “{value}” tidak dikenal; perkara dianggap baru diterima.</translation>
    </message>
    <message>
        <source>Say what it means, or take the steps on the case.</source>
        <translation>Tetapkan artinya, atau ambil langkahnya pada perkara.</translation>
    </message>
    <message>
        <source>The file is larger than {limit:size}, too large for a rule pack.</source>
        <translation>Berkas lebih besar dari {limit:size}, terlalu besar untuk paket aturan.</translation>
    </message>
    <message>
        <source>Choose the file that headquarters gave out.</source>
        <translation>Pilih berkas yang dikeluarkan pusat.</translation>
    </message>
    <message>
        <source>The file is not a rule pack of Netra, or it is damaged.</source>
        <translation>Berkas ini bukan paket aturan Netra, atau rusak.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters for the file again.</source>
        <translation>Tidak ada yang berubah. Minta berkasnya lagi kepada pusat.</translation>
    </message>
    <message>
        <source>The rule pack carries no signature, or it was cut off.</source>
        <translation>Paket aturan tidak bertanda tangan, atau terpotong.</translation>
    </message>
    <message>
        <source>The rule pack has more than {limit} rows.</source>
        <translation>Paket aturan berisi lebih dari {limit} baris.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters for the right file.</source>
        <translation>Tidak ada yang berubah. Minta berkas yang benar kepada pusat.</translation>
    </message>
    <message>
        <source>The file {file} is no text in UTF-8.</source>
        <translation>Berkas {file} bukan teks UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in the editor and try again.</source>
        <translation>Simpan sebagai UTF-8 dalam penyunting teks, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The rule pack does not say which edition it is.</source>
        <translation>Paket aturan tidak menyebut edisinya.</translation>
    </message>
    <message>
        <source>Give it one row in pack.toml with a code and a date of its own.</source>
        <translation>Beri satu baris dalam pack.toml dengan kode dan tanggalnya sendiri.</translation>
    </message>
    <message>
        <source>The rule pack {code} is in force here already.</source>
        <translation>Paket aturan {code} sudah berlaku di sini.</translation>
    </message>
    <message>
        <source>The rule pack {code} of {issued_on} is not newer than {in_force} of {in_force_on}, which is in force here.</source>
        <translation>Paket aturan {code} tanggal {issued_on} tidak lebih baru dari {in_force} tanggal {in_force_on} yang berlaku di sini.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask headquarters for the newest edition.</source>
        <translation>Tidak ada yang berubah. Minta edisi terbaru kepada pusat.</translation>
    </message>
    <message>
        <source>The rule pack is dated {issued_on}, and today is {today}.</source>
        <translation>Paket aturan bertanggal {issued_on}, sedangkan hari ini {today}.</translation>
    </message>
    <message>
        <source>Check the date of this PC; else ask headquarters.</source>
        <translation>Periksa tanggal PC ini; bila sudah benar, tanyakan kepada pusat.</translation>
    </message>
    <message>
        <source>The rule pack lacks rows that cases may name: {kind} {rows}.</source>
        <translation>Paket aturan tidak memuat baris yang mungkin dipakai perkara: {kind} {rows}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Headquarters must keep these rows in the pack.</source>
        <translation>Tidak ada yang berubah. Pusat harus mempertahankan baris ini dalam paketnya.</translation>
    </message>
    <message>
        <source>The rule pack was signed by a key that headquarters does not vouch for.</source>
        <translation>Paket aturan ditandatangani kunci yang tidak dijamin pusat.</translation>
    </message>
    <message>
        <source>Do not use it. Read a bundle of headquarters first; if that does not help, call them.</source>
        <translation>Jangan dipakai. Baca dahulu bundel terbaru dari pusat; bila tetap begitu, hubungi pusat.</translation>
    </message>
    <message>
        <source>This office is not enrolled, so nobody vouches for the signer yet.</source>
        <translation>Kantor ini belum terdaftar, sehingga penanda tangannya belum terjamin.</translation>
    </message>
    <message>
        <source>Call headquarters, let them read their digits out, and type what you hear.</source>
        <translation>Telepon pusat, minta angkanya dibacakan, lalu ketik yang Anda dengar.</translation>
    </message>
    <message>
        <source>The rule pack was not taken over.</source>
        <translation>Paket aturan tidak jadi dipakai.</translation>
    </message>
    <message>
        <source>Answer yes, or give --yes.</source>
        <translation>Jawab ya, atau tambahkan --yes.</translation>
    </message>
    <message>
        <source>There is no table “{kind}”.</source>
        <translation>Tidak ada tabel “{kind}”.</translation>
    </message>
    <message>
        <source>No table has a row “{code}”.</source>
        <translation>Tidak ada baris “{code}” dalam tabel mana pun.</translation>
    </message>
    <message>
        <source>Look for it with rules list.</source>
        <translation>Cari dengan rules list.</translation>
    </message>
    <message>
        <source>Several tables have a row “{code}”: {kinds}.</source>
        <translation>Beberapa tabel memuat baris “{code}”: {kinds}.</translation>
    </message>
    <message>
        <source>Add --kind with one of them.</source>
        <translation>Tambahkan --kind dengan salah satunya.</translation>
    </message>
    <message>
        <source>“{family}” is no family of sanctions to choose.</source>
        <translation>“{family}” bukan rumpun sanksi yang dapat dipilih.</translation>
    </message>
    <message>
        <source>The period ends ({last}) before it begins ({first}).</source>
        <translation>Masa berakhir ({last}) sebelum dimulai ({first}).</translation>
    </message>
    <message>
        <source>Another choice holds within this period ({first} to {last}).</source>
        <translation>Dalam masa ini sudah ada pilihan lain ({first} sampai {last}).</translation>
    </message>
    <message>
        <source>Take that one back first, or choose another period.</source>
        <translation>Cabut pilihan itu dahulu, atau pilih masa lain.</translation>
    </message>
    <message>
        <source>There is no choice “{id}” to take back.</source>
        <translation>Tidak ada pilihan “{id}” yang dapat dicabut.</translation>
    </message>
    <message>
        <source>Look at the list again; it may have been taken back.</source>
        <translation>Lihat daftarnya lagi; mungkin sudah dicabut.</translation>
    </message>
    <message>
        <source>The day off has no name.</source>
        <translation>Hari libur itu belum bernama.</translation>
    </message>
    <message>
        <source>Write what the day is for, such as the region&apos;s anniversary.</source>
        <translation>Tulis keterangannya, misalnya hari jadi daerah.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>Teks lebih panjang dari {limit} huruf.</translation>
    </message>
    <message>
        <source>Why people work on that day is missing.</source>
        <translation>Belum ada alasan mengapa hari itu hari kerja.</translation>
    </message>
    <message>
        <source>Name the decree that made it a working day.</source>
        <translation>Sebut keputusan yang menjadikannya hari kerja.</translation>
    </message>
    <message>
        <source>{day} is a day off already: {name}.</source>
        <translation>{day} sudah hari libur: {name}.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Pilih hari lain.</translation>
    </message>
    <message>
        <source>{day} is a working day already.</source>
        <translation>{day} sudah hari kerja.</translation>
    </message>
    <message>
        <source>The calendar does not reach to {year}.</source>
        <translation>Kalender tidak mencapai tahun {year}.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>Pilih tahun antara {first} dan {last}.</translation>
    </message>
    <message>
        <source>{count} reported</source>
        <translation>{count} dilaporkan</translation>
    </message>
    <message>
        <source>{count} recommended</source>
        <translation>{count} direkomendasikan</translation>
    </message>
    <message>
        <source>{count} decided</source>
        <translation>{count} diputus</translation>
    </message>
    <message>
        <source>Reported but not recommended: {names}.</source>
        <translation>Dilaporkan tetapi tidak direkomendasikan: {names}.</translation>
    </message>
    <message>
        <source>Recommended but not decided: {names}.</source>
        <translation>Direkomendasikan tetapi belum diputus: {names}.</translation>
    </message>
    <message>
        <source>This step needs: {label}.</source>
        <translation>Langkah ini memerlukan: {label}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Isilah.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Choose something else; this cannot be overridden.</source>
        <translation>Pilih yang lain; ini tidak dapat dikesampingkan.</translation>
    </message>
    <message>
        <source>Change it, or go on with a reason (--override {override}).</source>
        <translation>Ubah, atau lanjutkan dengan alasan (--override {override}).</translation>
    </message>
    <message>
        <source>It was filed on {filed}, after {due} ({clock}): not admissible.</source>
        <translation>Diajukan {filed}, lewat dari {due} ({clock}): tidak dapat diterima.</translation>
    </message>
    <message>
        <source>Record it as not admitted, or override it with a reason (--override step.remedy_late).</source>
        <translation>Catat sebagai tidak dapat diterima, atau kesampingkan dengan alasan (--override step.remedy_late).</translation>
    </message>
    <message>
        <source>{remedy} is not the remedy against {sanction}.</source>
        <translation>{remedy} bukan upaya terhadap {sanction}.</translation>
    </message>
    <message>
        <source>Choose the other one, or override it with a reason (--override step.remedy_does_not_fit).</source>
        <translation>Pilih upaya yang lain, atau kesampingkan dengan alasan (--override step.remedy_does_not_fit).</translation>
    </message>
    <message>
        <source>After the decision “{putusan}” this step is not possible.</source>
        <translation>Setelah putusan “{putusan}” langkah ini tidak dapat diambil.</translation>
    </message>
    <message>
        <source>Possible: {possible}.</source>
        <translation>Yang mungkin: {possible}.</translation>
    </message>
    <message>
        <source>No case bears the number {number}.</source>
        <translation>Tidak ada perkara bernomor {number}.</translation>
    </message>
    <message>
        <source>Give the register number of the other case.</source>
        <translation>Tulis nomor register perkara yang lain.</translation>
    </message>
    <message>
        <source>{name} stands in that very case.</source>
        <translation>{name} ada dalam perkara itu sendiri.</translation>
    </message>
    <message>
        <source>Name the other case.</source>
        <translation>Sebutkan perkara yang lain.</translation>
    </message>
    <message>
        <source>Setting a warning aside needs a reason.</source>
        <translation>Mengesampingkan peringatan memerlukan alasan.</translation>
    </message>
    <message>
        <source>There is no warning {warning} here now.</source>
        <translation>Tidak ada peringatan {warning} di sini sekarang.</translation>
    </message>
    <message>
        <source>These stand here: {known}.</source>
        <translation>Yang ada: {known}.</translation>
    </message>
    <message>
        <source>This warning cannot be set aside: {text}</source>
        <translation>Peringatan ini tidak dapat dikesampingkan: {text}</translation>
    </message>
    <message>
        <source>Change what it warns of.</source>
        <translation>Ubah hal yang diperingatkan.</translation>
    </message>
    <message>
        <source>“{step}” is never entered: it follows from the clock.</source>
        <translation>“{step}” tidak dicatat sendiri: dihitung dari tenggat.</translation>
    </message>
    <message>
        <source>Enter what was done about it.</source>
        <translation>Catat apa yang dilakukan terhadapnya.</translation>
    </message>
    <message>
        <source>“{step}” is possible only while the PPK has to act.</source>
        <translation>“{step}” hanya mungkin selama perkara di PPK.</translation>
    </message>
    <message>
        <source>Look at the state of the respondent.</source>
        <translation>Lihat status terlapor.</translation>
    </message>
    <message>
        <source>“{step}” comes after: {after}.</source>
        <translation>“{step}” dilakukan setelah: {after}.</translation>
    </message>
    <message>
        <source>Enter that first, or say with a reason that it came all the same.</source>
        <translation>Catat itu dahulu, atau nyatakan dengan alasan bahwa ini tetap terjadi.</translation>
    </message>
    <message>
        <source>“{step}” is not possible: nothing is blocked.</source>
        <translation>“{step}” tidak mungkin: tidak ada yang diblokir.</translation>
    </message>
    <message>
        <source>“{step}” is possible only after the sanction was imposed.</source>
        <translation>“{step}” hanya mungkin setelah sanksi dijatuhkan.</translation>
    </message>
    <message>
        <source>Record the decree first.</source>
        <translation>Catat keputusannya dahulu.</translation>
    </message>
    <message>
        <source>There is no examining body {id}.</source>
        <translation>Tidak ada tim atau majelis {id}.</translation>
    </message>
    <message>
        <source>Look at the case for its bodies.</source>
        <translation>Lihat tim dan majelis pada perkaranya.</translation>
    </message>
    <message>
        <source>Taking back an examining body needs a reason.</source>
        <translation>Menarik kembali tim atau majelis memerlukan alasan.</translation>
    </message>
    <message>
        <source>There is no release {id}.</source>
        <translation>Tidak ada pembebasan {id}.</translation>
    </message>
    <message>
        <source>Look at the case.</source>
        <translation>Lihat perkaranya.</translation>
    </message>
    <message>
        <source>The matter of {name} has ended.</source>
        <translation>Perkara {name} sudah berakhir.</translation>
    </message>
    <message>
        <source>A release is possible only while it runs.</source>
        <translation>Pembebasan hanya mungkin selama perkara berjalan.</translation>
    </message>
    <message>
        <source>A release has run since {from_on}.</source>
        <translation>Sudah ada pembebasan sejak {from_on}.</translation>
    </message>
    <message>
        <source>Enter its last day first.</source>
        <translation>Catat hari terakhirnya dahulu.</translation>
    </message>
    <message>
        <source>The release would end ({until}) before it begins ({from_on}).</source>
        <translation>Pembebasan berakhir ({until}) sebelum dimulai ({from_on}).</translation>
    </message>
    <message>
        <source>No decree was delivered to {name} yet.</source>
        <translation>Belum ada keputusan yang disampaikan kepada {name}.</translation>
    </message>
    <message>
        <source>A remedy is possible only afterwards.</source>
        <translation>Upaya administratif hanya mungkin sesudahnya.</translation>
    </message>
    <message>
        <source>It cannot have been filed on {filed_on}: today is {today}.</source>
        <translation>Tidak mungkin diajukan {filed_on}: hari ini {today}.</translation>
    </message>
    <message>
        <source>The clock of this PC shows {now}; the last entry or this version is of {last}.</source>
        <translation>Jam PC ini menunjukkan {now}; catatan terakhir atau versi ini bertanggal {last}.</translation>
    </message>
    <message>
        <source>Set the clock. If it is right all the same, say why, and the number is given.</source>
        <translation>Setel jamnya. Bila tetap benar, tulis alasannya, lalu nomor diberikan.</translation>
    </message>
    <message>
        <source>Compare the NIK with the identity card.</source>
        <translation>Cocokkan NIK dengan KTP.</translation>
    </message>
    <message>
        <source>There is no person {id} in the registry.</source>
        <translation>Tidak ada pegawai {id} dalam daftar.</translation>
    </message>
    <message>
        <source>Look for the name among the people.</source>
        <translation>Cari namanya di daftar pegawai.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Alasan perlu diisi.</translation>
    </message>
    <message>
        <source>Write in a few words how you know; it stays in the history.</source>
        <translation>Tulis singkat dasar keputusan Anda; tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>Both are the same person already.</source>
        <translation>Keduanya sudah tercatat sebagai orang yang sama.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Pilih orang lain.</translation>
    </message>
    <message>
        <source>The NIP {nip} of this case is the NIP of that person.</source>
        <translation>NIP {nip} pada perkara ini adalah NIP orang itu.</translation>
    </message>
    <message>
        <source>If it is somebody else, correct the NIP in the case first.</source>
        <translation>Jika ini orang lain, perbaiki dahulu NIP di perkara.</translation>
    </message>
    <message>
        <source>{name} is linked to nobody else.</source>
        <translation>{name} tidak tertaut dengan siapa pun.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang perlu dibatalkan.</translation>
    </message>
    <message>
        <source>The NIPs {one} and {other} say two different dates of birth.</source>
        <translation>NIP {one} dan {other} memuat dua tanggal lahir berbeda.</translation>
    </message>
    <message>
        <source>They are two people, or one NIP is wrong: correct it first.</source>
        <translation>Keduanya orang berbeda, atau salah satu NIP keliru: perbaiki dahulu.</translation>
    </message>
    <message>
        <source>The NIP {nip} stands on the card of {other}.</source>
        <translation>NIP {nip} tercatat pada kartu {other}.</translation>
    </message>
    <message>
        <source>Compare it with the decree; if both are one person, say so there.</source>
        <translation>Cocokkan dengan SK; jika keduanya orang yang sama, tautkan di sana.</translation>
    </message>
    <message>
        <source>No NIK was entered for this person.</source>
        <translation>NIK orang ini belum diisi.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>The decree is dated {dated}; today is {today}.</source>
        <translation>Keputusan bertanggal {dated}; hari ini {today}.</translation>
    </message>
    <message>
        <source>Enter the date that stands on the decree.</source>
        <translation>Isi tanggal yang tertera pada keputusan.</translation>
    </message>
    <message>
        <source>The sanction ends on {last}, before it begins on {first}.</source>
        <translation>Sanksi berakhir {last}, sebelum dimulai {first}.</translation>
    </message>
    <message>
        <source>Compare both dates with the decree.</source>
        <translation>Cocokkan kedua tanggal dengan keputusan.</translation>
    </message>
    <message>
        <source>By the dates this act belongs to {proposed}; you chose {chosen}.</source>
        <translation>Menurut tanggalnya, perbuatan ini termasuk {proposed}; Anda memilih {chosen}.</translation>
    </message>
    <message>
        <source>Write why, or take what the dates suggest.</source>
        <translation>Tulis alasannya, atau ikuti usulan tanggal.</translation>
    </message>
    <message>
        <source>There is no earlier sanction {id}.</source>
        <translation>Tidak ada sanksi terdahulu {id}.</translation>
    </message>
    <message>
        <source>Look at the person for the sanctions entered.</source>
        <translation>Lihat sanksi yang tercatat pada orangnya.</translation>
    </message>
    <message>
        <source>There is no such decision about two people: {id}.</source>
        <translation>Tidak ada keputusan tentang dua orang itu: {id}.</translation>
    </message>
    <message>
        <source>Look at the person again.</source>
        <translation>Lihat lagi orangnya.</translation>
    </message>
    <message>
        <source>A sign before the number was left out; spreadsheets put it there.</source>
        <translation>Tanda di depan angka dibuang; tanda itu berasal dari Excel.</translation>
    </message>
    <message>
        <source>The number is whole; compare it with the decree once.</source>
        <translation>Angkanya utuh; cocokkan sekali dengan SK.</translation>
    </message>
    <message>
        <source>A spreadsheet has spoilt this NIK: its last digits were lost.</source>
        <translation>NIK ini rusak oleh Excel: angka terakhirnya hilang.</translation>
    </message>
    <message>
        <source>Type all 16 digits from the identity card.</source>
        <translation>Ketik ke-16 angkanya dari KTP.</translation>
    </message>
    <message>
        <source>A NIK has only digits.</source>
        <translation>NIK hanya terdiri atas angka.</translation>
    </message>
    <message>
        <source>The NIK has {found} digits; there must be {wanted}.</source>
        <translation>NIK berisi {found} angka; seharusnya {wanted}.</translation>
    </message>
    <message>
        <source>The NIK begins with a region code that is not known.</source>
        <translation>NIK diawali kode wilayah yang tidak dikenal.</translation>
    </message>
    <message>
        <source>It may be an old code; compare the NIK with the identity card.</source>
        <translation>Mungkin kode lama; cocokkan NIK dengan KTP.</translation>
    </message>
    <message>
        <source>The NIK ends in 0000; a spreadsheet may have spoilt it.</source>
        <translation>NIK berakhir 0000; mungkin rusak oleh Excel.</translation>
    </message>
    <message>
        <source>The date of birth in the NIK cannot be.</source>
        <translation>Tanggal lahir dalam NIK tidak mungkin.</translation>
    </message>
    <message>
        <source>NIK and NIP say different dates of birth.</source>
        <translation>Tanggal lahir dalam NIK dan NIP berbeda.</translation>
    </message>
    <message>
        <source>Compare both with the papers.</source>
        <translation>Cocokkan keduanya dengan dokumen.</translation>
    </message>
    <message>
        <source>NIK and NIP say different sexes.</source>
        <translation>Jenis kelamin dalam NIK dan NIP berbeda.</translation>
    </message>
    <message>
        <source>The filter does not know “{prefix}:”.</source>
        <translation>Saringan tidak mengenal “{prefix}:”.</translation>
    </message>
    <message>
        <source>Use one of these: {known}. To look for the text itself, put it in quotation marks.</source>
        <translation>Pakai salah satu dari: {known}. Untuk mencari teks itu sendiri, apit dengan tanda kutip.</translation>
    </message>
    <message>
        <source>Nothing stands behind “{prefix}:” yet.</source>
        <translation>Belum ada isi di belakang “{prefix}:”.</translation>
    </message>
    <message>
        <source>Go on typing, for example {prefix}:… without a space.</source>
        <translation>Lanjutkan mengetik, misalnya {prefix}:… tanpa spasi.</translation>
    </message>
    <message>
        <source>“{prefix}:” does not know “{value}”.</source>
        <translation>“{prefix}:” tidak mengenal “{value}”.</translation>
    </message>
    <message>
        <source>Possible are: {known}.</source>
        <translation>Yang bisa dipakai: {known}.</translation>
    </message>
    <message>
        <source>“{value}” behind “{prefix}:” is no day.</source>
        <translation>“{value}” di belakang “{prefix}:” bukan tanggal.</translation>
    </message>
    <message>
        <source>Write 2026-11-26, 2026-11 or 2026, with &lt; or &gt; in front, or two with .. between; jatuh: also takes a number of days, lewat, hari-ini and minggu-ini.</source>
        <translation>Tulis 2026-11-26, 2026-11, atau 2026, boleh diawali &lt; atau &gt;, atau dua tanggal dengan .. di antaranya; jatuh: juga menerima jumlah hari, lewat, hari-ini, dan minggu-ini.</translation>
    </message>
    <message>
        <source>This filter is too long (most: {limit}).</source>
        <translation>Saringan ini terlalu panjang (paling banyak: {limit}).</translation>
    </message>
    <message>
        <source>Take something out of it.</source>
        <translation>Kurangi isinya.</translation>
    </message>
    <message>
        <source>There is no list {id} of yours.</source>
        <translation>Anda tidak punya daftar {id}.</translation>
    </message>
    <message>
        <source>It may have been deleted on another PC.</source>
        <translation>Mungkin sudah dihapus di PC lain.</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>Tidak ada daftar “{name}”.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Yang ada: {known}.</translation>
    </message>
    <message>
        <source>“{name}” comes with the program and stays as it is.</source>
        <translation>“{name}” bawaan program dan tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Save its filter under a name of your own, and change that.</source>
        <translation>Simpan saringannya dengan nama sendiri, lalu ubah yang itu.</translation>
    </message>
    <message>
        <source>The list has no name.</source>
        <translation>Daftar belum punya nama.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Beri nama yang singkat.</translation>
    </message>
    <message>
        <source>The name of the list is too long (most: {limit} letters).</source>
        <translation>Nama daftar terlalu panjang (paling banyak {limit} huruf).</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>Beri nama yang lebih singkat.</translation>
    </message>
    <message>
        <source>There is a list “{title}” already.</source>
        <translation>Daftar “{title}” sudah ada.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Beri nama lain.</translation>
    </message>
    <message>
        <source>There are {limit} lists already.</source>
        <translation>Sudah ada {limit} daftar.</translation>
    </message>
    <message>
        <source>Delete one that nobody needs.</source>
        <translation>Hapus salah satu yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>tidak pernah ditulis</translation>
    </message>
    <message>
        <source>not confirmed; its content goes out again by itself</source>
        <translation>belum dikonfirmasi; isinya terkirim lagi dengan sendirinya</translation>
    </message>
    <message>
        <source>received by the addressee before</source>
        <translation>sudah diterima penerimanya sebelum itu</translation>
    </message>
    <message>
        <source>NOTICE OF A LOST DATA CARRIER</source>
        <translation>PEMBERITAHUAN KEHILANGAN MEDIA DATA</translation>
    </message>
    <message>
        <source>Office: {office}</source>
        <translation>Kantor: {office}</translation>
    </message>
    <message>
        <source>Noticed: {moment}</source>
        <translation>Diketahui: {moment}</translation>
    </message>
    <message>
        <source>Notice due (3 × 24 hours): {moment}</source>
        <translation>Batas pemberitahuan (3 × 24 jam): {moment}</translation>
    </message>
    <message>
        <source>How it was lost: {how}</source>
        <translation>Kejadian: {how}</translation>
    </message>
    <message>
        <source>1. What was on it</source>
        <translation>1. Isi media</translation>
    </message>
    <message>
        <source>2. Whom it is about</source>
        <translation>2. Perkara dan orang yang terdampak</translation>
    </message>
    <message>
        <source>3. What protects them</source>
        <translation>3. Pelindung datanya</translation>
    </message>
    <message>
        <source>4. What is being done</source>
        <translation>4. Penanganan</translation>
    </message>
    <message>
        <source>A new bundle is written to another carrier; the addressee is told to refuse the lost one if somebody else hands it over.</source>
        <translation>Paket baru ditulis ke media lain; penerima diberi tahu agar menolak media yang hilang bila diserahkan oleh orang lain.</translation>
    </message>
    <message>
        <source>- bundle number {number} for {office}, made {moment}, {size}: {state}</source>
        <translation>- paket nomor {number} untuk {office}, dibuat {moment}, {size}: {state}</translation>
    </message>
    <message>
        <source>- cases that the author of this notice may not see: {count}</source>
        <translation>- perkara yang tidak boleh dilihat pembuat pemberitahuan ini: {count}</translation>
    </message>
    <message>
        <source>- files of these cases: {count}</source>
        <translation>- berkas dari perkara-perkara ini: {count}</translation>
    </message>
    <message>
        <source>- nobody: it held no case</source>
        <translation>- tidak ada: isinya bukan perkara</translation>
    </message>
    <message>
        <source>Everything is sealed (age, X25519); only the key of the addressee opens it. On the outside stand two device numbers, running numbers and sizes, no names.</source>
        <translation>Semuanya disegel (age, X25519); hanya kunci penerima yang membukanya. Di bagian luar hanya ada dua nomor perangkat, nomor urut, dan ukuran, tanpa nama.</translation>
    </message>
    <message>
        <source>- sealed to: {key}</source>
        <translation>- disegel untuk: {key}</translation>
    </message>
    <message>
        <source>- identities of reporters are sealed once more inside</source>
        <translation>- identitas pelapor disegel sekali lagi di dalamnya</translation>
    </message>
    <message>
        <source>- identities of reporters were not on it</source>
        <translation>- identitas pelapor tidak ada di media ini</translation>
    </message>
    <message>
        <source>No QR code was found in the picture.</source>
        <translation>Tidak ada kode QR yang terbaca pada gambar ini.</translation>
    </message>
    <message>
        <source>Take the photo again: from near, in focus, in even light, with the white edge around the code.</source>
        <translation>Foto lagi dari dekat, fokus, dengan cahaya merata, dan ikutkan tepi putih di sekeliling kode.</translation>
    </message>
    <message>
        <source>This is no QR code of an enrolment.</source>
        <translation>Ini bukan kode QR pendaftaran.</translation>
    </message>
    <message>
        <source>Take the codes of the request or of the answer, as Netra shows them.</source>
        <translation>Pakai kode permintaan atau jawaban yang ditampilkan Netra.</translation>
    </message>
    <message>
        <source>A part did not come through whole.</source>
        <translation>Satu bagian tidak terbaca utuh.</translation>
    </message>
    <message>
        <source>Scan that code once more, or copy its text again from begin to end.</source>
        <translation>Pindai kode itu sekali lagi, atau salin lagi teksnya dari awal sampai akhir.</translation>
    </message>
    <message>
        <source>This code belongs to another file than the ones before.</source>
        <translation>Kode ini milik berkas lain, bukan berkas dari kode sebelumnya.</translation>
    </message>
    <message>
        <source>Take the parts of one request or answer only, or begin anew.</source>
        <translation>Ambil bagian-bagian dari satu permintaan atau jawaban saja, atau mulai dari awal.</translation>
    </message>
    <message>
        <source>Not here yet, of {count} parts: {missing}.</source>
        <translation>Bagian {missing} dari {count} belum ada.</translation>
    </message>
    <message>
        <source>Read the missing codes too, in any order.</source>
        <translation>Baca juga kode yang belum ada; urutannya bebas.</translation>
    </message>
    <message>
        <source>The parts do not make a whole file.</source>
        <translation>Bagian-bagian itu tidak membentuk berkas yang utuh.</translation>
    </message>
    <message>
        <source>Begin anew, with the codes as the other side shows them now.</source>
        <translation>Mulai dari awal, dengan kode yang kini ditampilkan pihak sana.</translation>
    </message>
    <message>
        <source>This file would need {parts} QR codes; {most} are the most.</source>
        <translation>Berkas ini perlu {parts} kode QR; paling banyak {most}.</translation>
    </message>
    <message>
        <source>Hand it over as a file: on a stick, by e-mail or by messenger.</source>
        <translation>Serahkan sebagai berkas: lewat flashdisk, surel, atau aplikasi pesan.</translation>
    </message>
    <message>
        <source>This file is no picture (PNG, JPEG) and no PDF.</source>
        <translation>Berkas ini bukan gambar (PNG, JPEG) dan bukan PDF.</translation>
    </message>
    <message>
        <source>Save the photo or scan as JPEG, PNG or PDF and choose it again.</source>
        <translation>Simpan foto atau pindaian sebagai JPEG, PNG, atau PDF, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This picture is too large to be read.</source>
        <translation>Gambar ini terlalu besar untuk dibaca.</translation>
    </message>
    <message>
        <source>Save it smaller, or photograph the code alone.</source>
        <translation>Simpan lebih kecil, atau foto kodenya saja.</translation>
    </message>
    <message>
        <source>Nothing of this case can be changed here: it goes to {office}.</source>
        <translation>Perkara ini tidak dapat diubah di sini: dilimpahkan, kantor lain: {office}.</translation>
    </message>
    <message>
        <source>While the case is on its way, ask for it back first. Once the other office has accepted it, that office goes on with it.</source>
        <translation>Selama masih dalam perjalanan, minta kembali dahulu. Setelah diterima, kantor tujuan yang melanjutkannya.</translation>
    </message>
    <message>
        <source>No handing over with the id {id} is known here.</source>
        <translation>Tidak ada pelimpahan dengan id {id} di sini.</translation>
    </message>
    <message>
        <source>Look it up in the list of cases on their way.</source>
        <translation>Cari di daftar perkara dalam pelimpahan.</translation>
    </message>
    <message>
        <source>No incoming case with the id {id} is known here.</source>
        <translation>Tidak ada pelimpahan masuk dengan id {id} di sini.</translation>
    </message>
    <message>
        <source>This reporter did not come with a case from another office.</source>
        <translation>Pelapor ini tidak datang bersama perkara dari kantor lain.</translation>
    </message>
    <message>
        <source>There is no other office to ask.</source>
        <translation>Tidak ada kantor lain yang dapat dimintai.</translation>
    </message>
    <message>
        <source>The reporter stayed anonymous; nobody has an identity.</source>
        <translation>Pelapor anonim; tidak ada yang memiliki identitasnya.</translation>
    </message>
    <message>
        <source>There is nothing to ask for.</source>
        <translation>Tidak ada yang perlu diminta.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
    <message>
        <source>Write in a few words why, and name nobody; the other office reads it.</source>
        <translation>Tulis alasannya secara singkat tanpa menyebut nama; kantor lain membacanya.</translation>
    </message>
    <message>
        <source>The identity was asked for at this PC already.</source>
        <translation>Identitas sudah diminta dari PC ini.</translation>
    </message>
    <message>
        <source>The other office does not have this case, or no longer.</source>
        <translation>Kantor lain tidak, atau tidak lagi, memegang perkara ini.</translation>
    </message>
    <message>
        <source>Send nothing. An identity goes only where its case is.</source>
        <translation>Jangan kirim apa pun. Identitas hanya pergi ke tempat perkaranya.</translation>
    </message>
    <message>
        <source>The identity was sent already.</source>
        <translation>Identitas sudah dikirim.</translation>
    </message>
    <message>
        <source>Take the stick to headquarters; it brings it on.</source>
        <translation>Bawa flashdisk ke pusat; pusat meneruskannya.</translation>
    </message>
    <message>
        <source>It was answered already that the identity is not sent.</source>
        <translation>Sudah dijawab bahwa identitas tidak dikirim.</translation>
    </message>
    <message>
        <source>Send it after all, or leave it at that.</source>
        <translation>Kirim saja sekarang, atau biarkan begitu.</translation>
    </message>
    <message>
        <source>This request is not from the office that has the case.</source>
        <translation>Permintaan ini bukan dari kantor yang memegang perkaranya.</translation>
    </message>
    <message>
        <source>The identity that came is not what the other office sealed.</source>
        <translation>Identitas yang datang bukan yang disegel kantor asal.</translation>
    </message>
    <message>
        <source>Send nothing. Call that office and tell headquarters.</source>
        <translation>Jangan kirim apa pun. Telepon kantor itu dan beri tahu pusat.</translation>
    </message>
    <message>
        <source>The reason seems to name the reporter.</source>
        <translation>Alasan itu tampaknya menyebut pelapor.</translation>
    </message>
    <message>
        <source>It travels in clear: write it without name, address and number.</source>
        <translation>Alasan dikirim tanpa segel: tulis tanpa nama, alamat, dan nomor.</translation>
    </message>
    <message>
        <source>Believe nothing of it. Call that office and tell headquarters.</source>
        <translation>Jangan percayai isinya. Telepon kantor itu dan beri tahu pusat.</translation>
    </message>
    <message>
        <source>It is sealed to the PC of this office at which {officer} asked for it.</source>
        <translation>Identitas disegel untuk PC kantor ini tempat {officer} memintanya.</translation>
    </message>
    <message>
        <source>Open it there, or ask for it at this PC too.</source>
        <translation>Buka di sana, atau minta juga dari PC ini.</translation>
    </message>
    <message>
        <source>No request for an identity with the id {id} is known here.</source>
        <translation>Tidak ada permintaan identitas dengan id {id} di sini.</translation>
    </message>
    <message>
        <source>Look it up in the list of requests.</source>
        <translation>Cari di daftar permintaan.</translation>
    </message>
    <message>
        <source>Write in a few words why; the other office reads it.</source>
        <translation>Tulis alasannya dengan singkat; kantor lain membacanya.</translation>
    </message>
    <message>
        <source>The case belongs to {region} already.</source>
        <translation>Perkara ini sudah milik {region}.</translation>
    </message>
    <message>
        <source>Choose the region that is to go on with it.</source>
        <translation>Pilih wilayah yang akan melanjutkannya.</translation>
    </message>
    <message>
        <source>Some fields of the case have several values: {fields}.</source>
        <translation>Beberapa isian perkara mempunyai lebih dari satu nilai: {fields}.</translation>
    </message>
    <message>
        <source>Decide under “Conflicts” which value holds, then hand the case over.</source>
        <translation>Putuskan di “Konflik” nilai mana yang berlaku, lalu limpahkan perkaranya.</translation>
    </message>
    <message>
        <source>The letter is dated {dated}, which is still to come.</source>
        <translation>Tanggal surat {dated} belum tiba.</translation>
    </message>
    <message>
        <source>Correct the date of the letter.</source>
        <translation>Perbaiki tanggal surat.</translation>
    </message>
    <message>
        <source>The entries of this case are more than the {limit:size} that can go.</source>
        <translation>Catatan perkara ini melebihi {limit:size} yang dapat dikirim.</translation>
    </message>
    <message>
        <source>Hand it over on paper, and close it here as handed over.</source>
        <translation>Limpahkan dengan surat, lalu tutup di sini sebagai dilimpahkan.</translation>
    </message>
    <message>
        <source>This case is not on its way to anybody.</source>
        <translation>Perkara ini tidak sedang dilimpahkan.</translation>
    </message>
    <message>
        <source>There is nothing to ask back.</source>
        <translation>Tidak ada yang perlu diminta kembali.</translation>
    </message>
    <message>
        <source>{office} has accepted the case.</source>
        <translation>{office} sudah menerima perkara ini.</translation>
    </message>
    <message>
        <source>Ask that office to hand it over in turn.</source>
        <translation>Minta kantor itu melimpahkannya kembali.</translation>
    </message>
    <message>
        <source>The case has been asked back already.</source>
        <translation>Perkara ini sudah diminta kembali.</translation>
    </message>
    <message>
        <source>What came with this case is not what its sender signed: {why:part}.</source>
        <translation>Isi pelimpahan ini bukan yang ditandatangani pengirimnya: {why:part}.</translation>
    </message>
    <message>
        <source>Take the stick to headquarters and wait for the answer.</source>
        <translation>Bawa flashdisk ke pusat dan tunggu jawabannya.</translation>
    </message>
    <message>
        <source>Headquarters gives this case to another office.</source>
        <translation>Pusat memberikan perkara ini kepada kantor lain.</translation>
    </message>
    <message>
        <source>Talk to headquarters; it can return the case.</source>
        <translation>Hubungi pusat; pusat dapat mengembalikannya.</translation>
    </message>
    <message>
        <source>This case has been answered already.</source>
        <translation>Pelimpahan ini sudah dijawab.</translation>
    </message>
    <message>
        <source>Look at the list of cases on their way.</source>
        <translation>Lihat daftar perkara dalam pelimpahan.</translation>
    </message>
    <message>
        <source>The case went back to its sender. Reason: {reason}</source>
        <translation>Perkara sudah kembali ke pengirimnya. Alasan: {reason}</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Tidak ada lagi yang perlu dilakukan di sini.</translation>
    </message>
    <message>
        <source>The sender asks for this case back. Reason: {reason}</source>
        <translation>Pengirim meminta perkara ini kembali. Alasan: {reason}</translation>
    </message>
    <message>
        <source>Send it back, or talk to the sender first.</source>
        <translation>Kembalikan, atau hubungi pengirim dahulu.</translation>
    </message>
    <message>
        <source>Do not accept it. Send it back and tell headquarters.</source>
        <translation>Jangan diterima. Kembalikan dan beri tahu pusat.</translation>
    </message>
    <message>
        <source>Headquarters does not hold everything that the sender signed.</source>
        <translation>Pusat belum memegang semua yang ditandatangani pengirim.</translation>
    </message>
    <message>
        <source>Read the next stick of the sender; the case goes on by itself afterwards.</source>
        <translation>Baca flashdisk pengirim berikutnya; setelah itu perkara diteruskan dengan sendirinya.</translation>
    </message>
    <message>
        <source>This handing over went its way already.</source>
        <translation>Pelimpahan ini sudah diproses.</translation>
    </message>
    <message>
        <source>No single office of that region is enrolled at headquarters.</source>
        <translation>Tidak ada satu kantor yang pasti untuk wilayah itu di pusat.</translation>
    </message>
    <message>
        <source>Enrol the office, choose another one, or send the case back.</source>
        <translation>Daftarkan kantornya, pilih kantor lain, atau kembalikan perkara.</translation>
    </message>
    <message>
        <source>Another offer of the same case is on its way already.</source>
        <translation>Perkara yang sama sudah dilimpahkan lewat permintaan lain.</translation>
    </message>
    <message>
        <source>Wait for its answer.</source>
        <translation>Tunggu jawabannya.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>its list of contents</source>
        <translation>daftar isinya</translation>
    </message>
    <message>
        <source>the signature under its list of contents</source>
        <translation>tanda tangan pada daftar isinya</translation>
    </message>
    <message>
        <source>the entries</source>
        <translation>catatan di dalamnya</translation>
    </message>
    <message>
        <source>what fills the gaps</source>
        <translation>isian antarbagian</translation>
    </message>
    <message>
        <source>the heading of a part</source>
        <translation>kepala salah satu bagian</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>berakhir sebelum waktunya</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>bagian akhirnya</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>ada sesuatu di belakang akhirnya</translation>
    </message>
    <message>
        <source>its parts and its list of contents differ</source>
        <translation>bagian-bagiannya tidak sama dengan daftar isinya</translation>
    </message>
    <message>
        <source>the bundle that it replaces</source>
        <translation>paket yang digantikannya</translation>
    </message>
    <message>
        <source>the files that come along</source>
        <translation>berkas yang ikut serta</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>seluruh berkas</translation>
    </message>
    <message>
        <source>the packing of the entries</source>
        <translation>pemampatan catatan</translation>
    </message>
    <message>
        <source>the first line of the entries</source>
        <translation>baris pertama catatan</translation>
    </message>
    <message>
        <source>the last line of the entries</source>
        <translation>baris terakhir catatan</translation>
    </message>
    <message>
        <source>something stands behind the last line of the entries</source>
        <translation>ada sesuatu di belakang baris terakhir catatan</translation>
    </message>
    <message>
        <source>the end of the entries</source>
        <translation>akhir catatan</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>salah satu catatan</translation>
    </message>
    <message>
        <source>the entries unpacked</source>
        <translation>catatan setelah dibuka mampatannya</translation>
    </message>
    <message>
        <source>the order of the entries</source>
        <translation>urutan catatan</translation>
    </message>
    <message>
        <source>headquarters&apos; trust list</source>
        <translation>daftar kepercayaan pusat</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>it is no text that can be read</source>
        <translation>bukan teks yang dapat dibaca</translation>
    </message>
    <message>
        <source>a value in it</source>
        <translation>salah satu nilainya</translation>
    </message>
    <message>
        <source>it is not written as Netra writes it</source>
        <translation>tidak ditulis seperti Netra menulisnya</translation>
    </message>
    <message>
        <source>its checksum</source>
        <translation>sidik digitalnya</translation>
    </message>
    <message>
        <source>its signature</source>
        <translation>tanda tangannya</translation>
    </message>
    <message>
        <source>its sender&apos;s certificate</source>
        <translation>sertifikat pengirimnya</translation>
    </message>
    <message>
        <source>it belongs to another office</source>
        <translation>milik kantor lain</translation>
    </message>
    <message>
        <source>a piece of it is missing</source>
        <translation>ada potongan yang hilang</translation>
    </message>
    <message>
        <source>its packing</source>
        <translation>pemampatannya</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>berkas ke-{number}</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>(kept as text only)</source>
        <translation>(disimpan sebagai teks saja)</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Tanggal laporan diterima</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Sumber laporan</translation>
    </message>
    <message>
        <source>Number of the letter it came with</source>
        <translation>Nomor surat pengantar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Account of what happened</source>
        <translation>Uraian kejadian</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Name of the respondent</source>
        <translation>Nama terlapor</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/golongan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Kind of civil servant</source>
        <translation>Jenis ASN</translation>
    </message>
    <message>
        <source>Form of violation</source>
        <translation>Bentuk pelanggaran</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor SK</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Tanggal SK</translation>
    </message>
    <message>
        <source>Number of the recommendation</source>
        <translation>Nomor rekomendasi</translation>
    </message>
    <message>
        <source>Date of the recommendation</source>
        <translation>Tanggal rekomendasi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reporter: name (sealed)</source>
        <translation>Pelapor: nama (disegel)</translation>
    </message>
    <message>
        <source>Reporter: contact (sealed)</source>
        <translation>Pelapor: kontak (disegel)</translation>
    </message>
    <message>
        <source>About the reporter (not kept)</source>
        <translation>Tentang pelapor (tidak disimpan)</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>numbers of the columns</source>
        <translation>nomor kolom</translation>
    </message>
    <message>
        <source>titles again</source>
        <translation>judul terulang</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>worked on since</source>
        <translation>sudah dikerjakan</translation>
    </message>
    <message>
        <source>sent to headquarters</source>
        <translation>sudah dikirim ke pusat</translation>
    </message>
    <message>
        <source>closed to you</source>
        <translation>tertutup bagi Anda</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>Offered, not yet at headquarters</source>
        <translation>Dilimpahkan, menunggu pusat</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Diminta kembali</translation>
    </message>
    <message>
        <source>Handed on, waiting for the answer</source>
        <translation>Diteruskan, menunggu jawaban</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Menunggu jawaban Anda</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Word about the reporter&apos;s identity carried on</source>
        <translation>Kabar tentang identitas pelapor diteruskan</translation>
    </message>
    <message>
        <source>On its way to {office} since {day}. It stays yours until that office accepts it; until then nothing of it can be changed. Take the stick to headquarters.</source>
        <translation>Dilimpahkan ke {office} sejak {day}. Perkara tetap milik Anda sampai kantor itu menerimanya; selama itu isinya tidak dapat diubah. Bawa flashdisk ke pusat.</translation>
    </message>
    <message>
        <source>Headquarters handed this case on to {office}. It stays yours until that office accepts it; until then nothing of it can be changed.</source>
        <translation>Pusat sudah meneruskan perkara ini ke {office}. Perkara tetap milik Anda sampai kantor itu menerimanya; selama itu isinya tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Asked back from {office}. The answer comes by headquarters; until then nothing of the case can be changed.</source>
        <translation>Diminta kembali dari {office}. Jawabannya datang lewat pusat; sampai saat itu isi perkara tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Handed over: {office} goes on with this case under number {number}. What is here is kept to read.</source>
        <translation>Sudah dilimpahkan: {office} melanjutkan perkara ini dengan nomor {number}. Yang ada di sini disimpan untuk dibaca.</translation>
    </message>
    <message>
        <source>Headquarters returned this case to {office} before it knew of the acceptance. What was entered here is kept to read, and counts for nothing.</source>
        <translation>Pusat mengembalikan perkara ini ke {office} sebelum mengetahui penerimaannya. Yang dicatat di sini disimpan untuk dibaca dan tidak berlaku.</translation>
    </message>
    <message>
        <source>Another PC of this office accepted the same case first. This copy is kept to read, and counts for nothing.</source>
        <translation>PC lain di kantor ini lebih dahulu menerima perkara yang sama. Salinan ini disimpan untuk dibaca dan tidak berlaku.</translation>
    </message>
    <message>
        <source>Taken over from {office}, where it was number {number}. Its history there stands under “History”.</source>
        <translation>Diterima dari {office}, nomor register di sana {number}. Riwayatnya di sana ada di “Riwayat”.</translation>
    </message>
    <message>
        <source>On its way to {office} since {day}. Nothing of it changes until it is accepted.</source>
        <translation>Dilimpahkan ke {office} sejak {day}. Isinya tidak dapat diubah sampai diterima.</translation>
    </message>
    <message>
        <source>Handed on to {office}. Nothing of it changes until it is accepted.</source>
        <translation>Diteruskan ke {office}. Isinya tidak dapat diubah sampai diterima.</translation>
    </message>
    <message>
        <source>Asked back from {office}; the answer is still to come by stick.</source>
        <translation>Diminta kembali dari {office}; jawabannya belum tiba.</translation>
    </message>
    <message>
        <source>{office} goes on with this case under number {number}.</source>
        <translation>{office} melanjutkan perkara ini dengan nomor {number}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Act</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Tanggal perbuatan</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>Tempat perbuatan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>The same file is in</source>
        <translation>Berkas yang sama ada di</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Diangkat</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>Articles breached</source>
        <translation>Pasal yang dilanggar</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Diajukan pada</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Diajukan oleh</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Supervising authority</source>
        <translation>Lembaga pengawas</translation>
    </message>
    <message>
        <source>Hint about the authority put away</source>
        <translation>Petunjuk lembaga pengawas ditutup</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Files still missing</source>
        <translation>Berkas belum ada</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
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
        <source>Candidates fixed on</source>
        <translation>Penetapan calon</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Sertifikat sampai</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Terakhir diubah</translation>
    </message>
    <message>
        <source>Approved by the role</source>
        <translation>Disetujui oleh peran</translation>
    </message>
    <message>
        <source>Recommendation cited</source>
        <translation>Rekomendasi yang dirujuk</translation>
    </message>
    <message>
        <source>Classification code</source>
        <translation>Kode klasifikasi</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Tembusan</translation>
    </message>
    <message>
        <source>Against taking back the last step</source>
        <translation>Penghalang menarik langkah terakhir</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Lambang</translation>
    </message>
    <message>
        <source>Size of the crest</source>
        <translation>Ukuran lambang</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Rantai penguasaan</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Berkas rusak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>Signatures under declarations</source>
        <translation>Tanda tangan deklarasi</translation>
    </message>
    <message>
        <source>Digits of the key</source>
        <translation>Angka kunci</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Integrity pacts of institutions</source>
        <translation>Pakta integritas instansi</translation>
    </message>
    <message>
        <source>Integrity pacts of persons</source>
        <translation>Pakta integritas perorangan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Prevention entry</source>
        <translation>Entri pencegahan</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Digits of the next root</source>
        <translation>Angka kunci induk berikutnya</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Number and date of the decree</source>
        <translation>Nomor dan tanggal keputusan</translation>
    </message>
    <message>
        <source>File of the decree</source>
        <translation>Berkas keputusan</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Coming number</source>
        <translation>Nomor yang akan dipakai</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Masa salinan</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faksimile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Kekosongan</translation>
    </message>
    <message>
        <source>Regional government</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>Rank and grade</source>
        <translation>Pangkat dan golongan</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Pusat</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Digits of headquarters</source>
        <translation>Angka pusat</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>Examining bodies</source>
        <translation>Tim dan majelis pemeriksa</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Masih kurang</translation>
    </message>
    <message>
        <source>Temporary release</source>
        <translation>Pembebasan sementara</translation>
    </message>
    <message>
        <source>Objection or appeal</source>
        <translation>Keberatan atau banding</translation>
    </message>
    <message>
        <source>Same register number</source>
        <translation>Nomor register sama</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Terakhir diterima</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Terakhir dikirim</translation>
    </message>
    <message>
        <source>Latest case</source>
        <translation>Perkara terakhir</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Menyusul</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Batas tepi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Size of missing files</source>
        <translation>Ukuran berkas yang kurang</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Berkas yang kurang</translation>
    </message>
    <message>
        <source>More to follow</source>
        <translation>Masih ada lanjutan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Kemiripan</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Dugaan orang yang sama</translation>
    </message>
    <message>
        <source>Told apart from</source>
        <translation>Dinyatakan berbeda dari</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Dijatuhkan</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>Check of the NIP</source>
        <translation>Pemeriksaan NIP</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Pattern of letter numbers</source>
        <translation>Pola nomor surat</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Oldest unconfirmed</source>
        <translation>Tertua belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Original kept at</source>
        <translation>Naskah asli di</translation>
    </message>
    <message>
        <source>Digits of the other side</source>
        <translation>Angka pihak lain</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>Our digits</source>
        <translation>Angka kita</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Milik</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Exchange with</source>
        <translation>Pertukaran dengan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Is PPK</source>
        <translation>PPK</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Perkara sebelumnya</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Recommendations of headquarters</source>
        <translation>Rekomendasi pusat</translation>
    </message>
    <message>
        <source>Examination records</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Code of the region</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>Digits of the region</source>
        <translation>Angka wilayah</translation>
    </message>
    <message>
        <source>Code valid since</source>
        <translation>Kode berlaku sejak</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Pattern of register numbers</source>
        <translation>Pola nomor register</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>Year of the register</source>
        <translation>Tahun register</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>Lapor kepada</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Telaah pusat</translation>
    </message>
    <message>
        <source>Reviews of headquarters</source>
        <translation>Telaah pusat</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Digits of headquarters since</source>
        <translation>Angka pusat sejak</translation>
    </message>
    <message>
        <source>Rules assumed</source>
        <translation>Aturan dianggap</translation>
    </message>
    <message>
        <source>Identity sealed</source>
        <translation>Identitas tersegel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Dilihat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Style of letters</source>
        <translation>Gaya surat</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Langkah yang sudah ditempuh</translation>
    </message>
    <message>
        <source>Terms of the office</source>
        <translation>Tenggat kantor</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Trust list number</source>
        <translation>Nomor daftar kepercayaan</translation>
    </message>
    <message>
        <source>Unconfirmed entries</source>
        <translation>Catatan belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Kode unit</translation>
    </message>
    <message>
        <source>From a newer Netra</source>
        <translation>Dari Netra yang lebih baru</translation>
    </message>
    <message>
        <source>In post from</source>
        <translation>Menjabat sejak</translation>
    </message>
    <message>
        <source>In post until</source>
        <translation>Menjabat sampai</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Brankas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Day of voting</source>
        <translation>Hari pemungutan suara</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Situs web</translation>
    </message>
    <message>
        <source>Well formed</source>
        <translation>Bentuknya benar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Beres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Utuh</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kepala jurnal</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkas</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Disusun ulang</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Brankas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>Dari status</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>Ke status</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Seharusnya</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Spasi baris</translation>
    </message>
    <message>
        <source>Type of letters</source>
        <translation>Huruf surat</translation>
    </message>
    <message>
        <source>Type of decrees</source>
        <translation>Huruf keputusan</translation>
    </message>
    <message>
        <source>Sizes in the letterhead</source>
        <translation>Ukuran huruf kop</translation>
    </message>
    <message>
        <source>Crest in colour</source>
        <translation>Lambang berwarna</translation>
    </message>
    <message>
        <source>Paper of letters</source>
        <translation>Kertas surat</translation>
    </message>
    <message>
        <source>Paper of papers with a title</source>
        <translation>Kertas naskah berjudul</translation>
    </message>
    <message>
        <source>Kinds on another paper</source>
        <translation>Jenis dengan kertas lain</translation>
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
        <source>Free for the office&apos;s printed head (mm)</source>
        <translation>Dikosongkan untuk kop cetakan kantor (mm)</translation>
    </message>
    <message>
        <source>Free for the head of region&apos;s printed head (mm)</source>
        <translation>Dikosongkan untuk kop cetakan kepala daerah (mm)</translation>
    </message>
    <message>
        <source>Regional secretariat</source>
        <translation>Sekretariat daerah</translation>
    </message>
    <message>
        <source>Address of the secretariat</source>
        <translation>Alamat sekretariat</translation>
    </message>
    <message>
        <source>State emblem</source>
        <translation>Lambang negara</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Tempat dan tanggal</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>Blok tanda tangan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Penulisan tanggal</translation>
    </message>
    <message>
        <source>Catchword</source>
        <translation>Kata penyambung</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Nomor halaman</translation>
    </message>
    <message>
        <source>Font of this office</source>
        <translation>Huruf milik kantor</translation>
    </message>
    <message>
        <source>without a file</source>
        <translation>tanpa berkas</translation>
    </message>
    <message>
        <source>its file is not here yet</source>
        <translation>berkasnya belum ada di sini</translation>
    </message>
    <message>
        <source>cannot be printed</source>
        <translation>tidak dapat dicetak</translation>
    </message>
    <message>
        <source>its redacted copy stands for it</source>
        <translation>diganti salinan yang disamarkan</translation>
    </message>
    <message>
        <source>a picture that nobody has looked at</source>
        <translation>gambar yang belum dilihat</translation>
    </message>
    <message>
        <source>the very paper that was issued here</source>
        <translation>naskah persis yang diterbitkan di sini</translation>
    </message>
    <message>
        <source>the signed copy kept here</source>
        <translation>salinan bertanda tangan yang disimpan di sini</translation>
    </message>
    <message>
        <source>issued here, something was added behind it</source>
        <translation>diterbitkan di sini, ada tambahan di belakangnya</translation>
    </message>
    <message>
        <source>a letter of this office, unchanged</source>
        <translation>surat kantor ini, tidak berubah</translation>
    </message>
    <message>
        <source>a letter with this number lies here</source>
        <translation>surat dengan nomor ini ada di sini</translation>
    </message>
    <message>
        <source>the number is ours, the content is another</source>
        <translation>nomornya milik kita, isinya lain</translation>
    </message>
    <message>
        <source>not a letter of this office</source>
        <translation>bukan surat kantor ini</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>waits for its number</source>
        <translation>menunggu nomor</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ya atau tidak</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>kelompok isian</translation>
    </message>
    <message>
        <source>a number of days with HK, HL or BULAN</source>
        <translation>jumlah hari dengan HK, HL, atau BULAN</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>pusat</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>taken over before</source>
        <translation>sudah pernah diterima</translation>
    </message>
    <message>
        <source>set aside for a decision</source>
        <translation>disisihkan untuk diputuskan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>made</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>written to stick</source>
        <translation>tertulis di flashdisk</translation>
    </message>
    <message>
        <source>received by the other side</source>
        <translation>diterima pihak lain</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>utuh</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>account</source>
        <translation>akun</translation>
    </message>
    <message>
        <source>link</source>
        <translation>tautan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>bagian nama</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>alamat surel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>belongs to nothing</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>salah</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>perlu dicermati</translation>
    </message>
    <message>
        <source>top</source>
        <translation>atas</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bawah</translation>
    </message>
    <message>
        <source>right</source>
        <translation>kanan</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>sanksi</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>kind of civil servant</source>
        <translation>jenis ASN</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>form of violation</source>
        <translation>bentuk pelanggaran</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>jenis dokumen</translation>
    </message>
    <message>
        <source>election</source>
        <translation>pemilihan</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>lembaga</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>kelompok aturan</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>tenggat</translation>
    </message>
    <message>
        <source>case</source>
        <translation>perkara</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>terlapor</translation>
    </message>
    <message>
        <source>step</source>
        <translation>langkah</translation>
    </message>
    <message>
        <source>entry of custody</source>
        <translation>catatan penguasaan</translation>
    </message>
    <message>
        <source>review</source>
        <translation>telaah pusat</translation>
    </message>
    <message>
        <source>recommendation of headquarters</source>
        <translation>rekomendasi pusat</translation>
    </message>
    <message>
        <source>identity of a reporter</source>
        <translation>identitas pelapor</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>mark on a letter</source>
        <translation>tanda pada surat</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>official</source>
        <translation>pejabat</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>report</source>
        <translation>laporan</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>pelapor</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>jejak</translation>
    </message>
    <message>
        <source>kept until it can be read</source>
        <translation>disimpan sampai dapat dibaca</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>diterbitkan</translation>
    </message>
    <message>
        <source>void</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>or</source>
        <translation>atau</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>isi berkas</translation>
    </message>
    <message>
        <source>File of QR codes</source>
        <translation>Berkas kode QR</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ditandatangani</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>dipesan</translation>
    </message>
    <message>
        <source>released</source>
        <translation>dilepas</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>{field} ({whose} {number})</source>
        <translation>{field} ({whose} {number})</translation>
    </message>
</context>
</TS>
