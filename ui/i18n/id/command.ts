<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Command</name>
    <message>
        <source>Netra: neutrality cases of civil servants</source>
        <translation>Netra: perkara netralitas ASN</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>folder brankas</translation>
    </message>
    <message>
        <source>log-in name of the officer</source>
        <translation>nama masuk petugas</translation>
    </message>
    <message>
        <source>print one JSON value</source>
        <translation>cetak satu nilai JSON</translation>
    </message>
    <message>
        <source>read the passphrase from this file</source>
        <translation>baca kata sandi dari berkas ini</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>perintah belum disebut</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Kata sandi: </translation>
    </message>
    <message>
        <source>Passphrase again: </source>
        <translation>Kata sandi sekali lagi: </translation>
    </message>
    <message>
        <source>Netra made a mistake. A report lies in {path}.</source>
        <translation>Netra melakukan kesalahan. Laporannya ada di {path}.</translation>
    </message>
    <message>
        <source>Netra made a mistake, and no report could be written to {path}.</source>
        <translation>Netra melakukan kesalahan, dan laporannya tidak dapat ditulis ke {path}.</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>officials who sign and are addressed</source>
        <translation>pejabat penanda tangan dan penerima surat</translation>
    </message>
    <message>
        <source>elections</source>
        <translation>pemilihan</translation>
    </message>
    <message>
        <source>rules of the law</source>
        <translation>aturan hukum</translation>
    </message>
    <message>
        <source>days on which nobody works</source>
        <translation>hari libur kantor</translation>
    </message>
    <message>
        <source>the register of prevention</source>
        <translation>register pencegahan</translation>
    </message>
    <message>
        <source>officers of the vault</source>
        <translation>petugas brankas</translation>
    </message>
    <message>
        <source>the own passphrase</source>
        <translation>kata sandi sendiri</translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation>kode pemulihan</translation>
    </message>
    <message>
        <source>what two people do</source>
        <translation>persetujuan orang kedua</translation>
    </message>
    <message>
        <source>cases and their steps</source>
        <translation>perkara dan langkahnya</translation>
    </message>
    <message>
        <source>teams and councils that examine</source>
        <translation>tim dan majelis yang memeriksa</translation>
    </message>
    <message>
        <source>people in a case</source>
        <translation>orang dalam perkara</translation>
    </message>
    <message>
        <source>further reports of a matter</source>
        <translation>laporan lain tentang perkara yang sama</translation>
    </message>
    <message>
        <source>papers of a case</source>
        <translation>berkas perkara</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>reporters and their protection</source>
        <translation>pelapor dan perlindungannya</translation>
    </message>
    <message>
        <source>people in all cases</source>
        <translation>orang dalam semua perkara</translation>
    </message>
    <message>
        <source>institutions and their merit system</source>
        <translation>instansi dan sistem meritnya</translation>
    </message>
    <message>
        <source>how letters look</source>
        <translation>tampilan surat</translation>
    </message>
    <message>
        <source>the sentences of letters</source>
        <translation>kalimat dalam surat</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>bundles for the stick</source>
        <translation>paket untuk flashdisk</translation>
    </message>
    <message>
        <source>cases handed over between offices</source>
        <translation>perkara yang dilimpahkan antarkantor</translation>
    </message>
    <message>
        <source>conflicts between PCs</source>
        <translation>konflik antar-PC</translation>
    </message>
    <message>
        <source>enrolment with headquarters</source>
        <translation>pendaftaran ke pusat</translation>
    </message>
    <message>
        <source>whom headquarters vouches for</source>
        <translation>siapa yang dipercaya pusat</translation>
    </message>
    <message>
        <source>the journal as a whole</source>
        <translation>jurnal secara keseluruhan</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>cadangan</translation>
    </message>
    <message>
        <source>old registers</source>
        <translation>register lama</translation>
    </message>
    <message>
        <source>bound files of a case</source>
        <translation>berkas terjilid satu perkara</translation>
    </message>
    <message>
        <source>work of headquarters</source>
        <translation>pekerjaan pusat</translation>
    </message>
    <message>
        <source>saved lists of cases</source>
        <translation>daftar perkara yang tersimpan</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>perintah</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>make a new vault</source>
        <translation>membuat brankas baru</translation>
    </message>
    <message>
        <source>a further PC of an office that already works with Netra</source>
        <translation>komputer tambahan dari kantor yang sudah memakai Netra</translation>
    </message>
    <message>
        <source>open by recovery code, new passphrase</source>
        <translation>membuka dengan kode pemulihan, kata sandi baru</translation>
    </message>
    <message>
        <source>look whether all is in order</source>
        <translation>memeriksa apakah semuanya beres</translation>
    </message>
    <message>
        <source>register a case from JSON</source>
        <translation>mencatat perkara dari JSON</translation>
    </message>
    <message>
        <source>list cases</source>
        <translation>daftar perkara</translation>
    </message>
    <message>
        <source>everything about a case</source>
        <translation>segala hal tentang satu perkara</translation>
    </message>
    <message>
        <source>what happened to a case</source>
        <translation>riwayat satu perkara</translation>
    </message>
    <message>
        <source>take respondents to a state</source>
        <translation>membawa terlapor ke suatu status</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>menarik kembali langkah terakhir</translation>
    </message>
    <message>
        <source>change fields of an object</source>
        <translation>mengubah isian suatu objek</translation>
    </message>
    <message>
        <source>add a file of evidence</source>
        <translation>menambah berkas bukti</translation>
    </message>
    <message>
        <source>add what was seen on the internet</source>
        <translation>tambahkan yang terlihat di internet</translation>
    </message>
    <message>
        <source>list a case&apos;s evidence</source>
        <translation>daftar bukti satu perkara</translation>
    </message>
    <message>
        <source>show the custody register, or enter a hand-over with --what</source>
        <translation>tampilkan catatan pergerakan bukti, atau catat pergerakan dengan --what</translation>
    </message>
    <message>
        <source>write a receipt for evidence as PDF</source>
        <translation>tulis tanda terima barang bukti sebagai PDF</translation>
    </message>
    <message>
        <source>write the capture sheet of evidence as PDF</source>
        <translation>tulis lembar tangkapan sebagai PDF</translation>
    </message>
    <message>
        <source>write a picture or a page of PDF evidence as PNG</source>
        <translation>tulis gambar atau halaman PDF bukti sebagai PNG</translation>
    </message>
    <message>
        <source>write a file out</source>
        <translation>menyimpan berkas ke luar</translation>
    </message>
    <message>
        <source>show where a case, or all cases, meet others</source>
        <translation>tampilkan keterkaitan satu perkara, atau semua perkara, dengan yang lain</translation>
    </message>
    <message>
        <source>compare files with their hashes</source>
        <translation>membandingkan berkas dengan hash-nya</translation>
    </message>
    <message>
        <source>replace a damaged file by the very same one</source>
        <translation>ganti berkas rusak dengan berkas yang sama persis</translation>
    </message>
    <message>
        <source>list cases whose files were not checked for a month</source>
        <translation>daftar perkara yang berkasnya sebulan belum diperiksa</translation>
    </message>
    <message>
        <source>delete sealed files that nothing names</source>
        <translation>hapus berkas tersegel yang tidak dipakai apa pun</translation>
    </message>
    <message>
        <source>the office and its letterhead</source>
        <translation>kantor dan kop suratnya</translation>
    </message>
    <message>
        <source>change the office</source>
        <translation>mengubah data kantor</translation>
    </message>
    <message>
        <source>enter an official</source>
        <translation>mencatat pejabat</translation>
    </message>
    <message>
        <source>list officials</source>
        <translation>daftar pejabat</translation>
    </message>
    <message>
        <source>who holds which post on a day, who signs first</source>
        <translation>siapa memegang jabatan apa pada suatu tanggal, penanda tangan lebih dulu</translation>
    </message>
    <message>
        <source>enter an election</source>
        <translation>mencatat pemilihan</translation>
    </message>
    <message>
        <source>change an election, known or own</source>
        <translation>ubah pemilihan, bawaan atau milik kantor</translation>
    </message>
    <message>
        <source>which list of forms an act belongs to</source>
        <translation>daftar bentuk pelanggaran untuk suatu perbuatan</translation>
    </message>
    <message>
        <source>list elections</source>
        <translation>daftar pemilihan</translation>
    </message>
    <message>
        <source>find people by name, however it is spelt, or NIP</source>
        <translation>cari pegawai menurut nama (ejaan bebas) atau NIP</translation>
    </message>
    <message>
        <source>a person in all cases, with every sanction</source>
        <translation>seorang pegawai di semua perkara, dengan semua sanksi</translation>
    </message>
    <message>
        <source>check a NIP&apos;s format</source>
        <translation>memeriksa bentuk NIP</translation>
    </message>
    <message>
        <source>check a NIK&apos;s format</source>
        <translation>periksa format NIK</translation>
    </message>
    <message>
        <source>people who may be one</source>
        <translation>dugaan orang yang sama</translation>
    </message>
    <message>
        <source>two people side by side</source>
        <translation>dua orang berdampingan</translation>
    </message>
    <message>
        <source>say that a respondent is this person</source>
        <translation>tautkan terlapor dengan pegawai ini</translation>
    </message>
    <message>
        <source>say that a respondent is somebody else</source>
        <translation>nyatakan terlapor itu orang lain</translation>
    </message>
    <message>
        <source>say that two people are one</source>
        <translation>nyatakan dua orang sebagai satu</translation>
    </message>
    <message>
        <source>say that two people are two, for ever or not</source>
        <translation>nyatakan dua orang berbeda, atau tinjau lagi</translation>
    </message>
    <message>
        <source>enter a sanction from before</source>
        <translation>catat sanksi terdahulu</translation>
    </message>
    <message>
        <source>take back a sanction entered by mistake</source>
        <translation>tarik sanksi yang salah dicatat</translation>
    </message>
    <message>
        <source>seal the NIK in a file, or on standard input</source>
        <translation>segel NIK dari berkas atau masukan baku</translation>
    </message>
    <message>
        <source>open a sealed NIK; it is written down who did</source>
        <translation>buka NIK yang disegel; pembukanya dicatat</translation>
    </message>
    <message>
        <source>write a review of a case</source>
        <translation>menulis telaah atas satu perkara</translation>
    </message>
    <message>
        <source>recommend a sanction to a region</source>
        <translation>merekomendasikan sanksi kepada wilayah</translation>
    </message>
    <message>
        <source>compute every chain anew and compare</source>
        <translation>menghitung ulang semua rangkaian dan membandingkannya</translation>
    </message>
    <message>
        <source>make lists and search anew from the journal</source>
        <translation>menyusun ulang daftar dan pencarian dari jurnal</translation>
    </message>
    <message>
        <source>only say where they differ</source>
        <translation>hanya sebutkan perbedaannya</translation>
    </message>
    <message>
        <source>take texts out of every journal for good, as a court ordered</source>
        <translation>menghapus isi dari semua jurnal untuk selamanya, atas perintah pengadilan</translation>
    </message>
    <message>
        <source>print the head of the journal, to be compared</source>
        <translation>mencetak kepala jurnal untuk dibandingkan</translation>
    </message>
    <message>
        <source>{count} entries were taken out for good; others lose them with the next bundle.</source>
        <translation>{count} entri dihapus untuk selamanya; pihak lain kehilangan entri itu bersama paket berikutnya.</translation>
    </message>
    <message>
        <source>kinds of letters there are</source>
        <translation>jenis surat yang tersedia</translation>
    </message>
    <message>
        <source>what a kind of letter asks for</source>
        <translation>isian yang diminta suatu jenis surat</translation>
    </message>
    <message>
        <source>a letter marked DRAF, no number</source>
        <translation>surat bertanda DRAF, tanpa nomor</translation>
    </message>
    <message>
        <source>issue a letter and take a number</source>
        <translation>menerbitkan surat dan mengambil nomor</translation>
    </message>
    <message>
        <source>issue a letter dated back, squeezed in behind a number</source>
        <translation>terbitkan surat bertanggal mundur dengan nomor sisipan</translation>
    </message>
    <message>
        <source>save an issued letter as a file</source>
        <translation>menyimpan surat terbit sebagai berkas</translation>
    </message>
    <message>
        <source>mark every page SALINAN; the record stays as it is</source>
        <translation>tandai setiap halaman SALINAN; naskah aslinya tetap</translation>
    </message>
    <message>
        <source>a numbered copy for everyone on the list, in one file</source>
        <translation>salinan bernomor bagi setiap pemegang dalam daftar, dalam satu berkas</translation>
    </message>
    <message>
        <source>declare a letter void; its number stays used</source>
        <translation>nyatakan surat batal; nomornya tetap terpakai</translation>
    </message>
    <message>
        <source>attach the signed copy exactly as it is</source>
        <translation>lampirkan salinan bertanda tangan apa adanya</translation>
    </message>
    <message>
        <source>enter the number somebody else gave</source>
        <translation>isi nomor yang diberikan pihak lain</translation>
    </message>
    <message>
        <source>is this file, photo, scan, code or number of a paper a letter of ours</source>
        <translation>apakah berkas, foto, pindaian, kode, atau nomor ini milik surat kita</translation>
    </message>
    <message>
        <source>headquarters and regions with sample cases</source>
        <translation>pusat dan wilayah dengan perkara contoh</translation>
    </message>
    <message>
        <source>the main job without a screen, on sample data</source>
        <translation>pekerjaan utama tanpa layar, dengan data contoh</translation>
    </message>
    <message>
        <source>sign the trust list anew</source>
        <translation>menandatangani ulang daftar kepercayaan</translation>
    </message>
    <message>
        <source>stop believing a device</source>
        <translation>berhenti memercayai satu PC</translation>
    </message>
    <message>
        <source>write the trust list as a file</source>
        <translation>tulis daftar kepercayaan sebagai berkas</translation>
    </message>
    <message>
        <source>take over a newer list</source>
        <translation>ambil daftar yang lebih baru</translation>
    </message>
    <message>
        <source>move the root into a file for the safe</source>
        <translation>pindahkan kunci induk ke berkas untuk lemari besi</translation>
    </message>
    <message>
        <source>follow a key by a new one; a region its recipient key</source>
        <translation>mengganti kunci dengan yang baru; di daerah kunci penerimanya</translation>
    </message>
    <message>
        <source>destroy former recipient keys whose time is over</source>
        <translation>menghancurkan kunci penerima lama yang masa simpannya sudah lewat</translation>
    </message>
    <message>
        <source>call headquarters by another name</source>
        <translation>sebut pusat dengan nama lain</translation>
    </message>
    <message>
        <source>carry on the list of a former headquarters</source>
        <translation>teruskan daftar dari pusat yang lama</translation>
    </message>
    <message>
        <source>let this PC of headquarters certify and sign the lists</source>
        <translation>jadikan PC pusat ini pemegang kunci: menyertifikasi dan menandatangani daftar</translation>
    </message>
    <message>
        <source>take a headquarters off the list</source>
        <translation>keluarkan sebuah pusat dari daftar</translation>
    </message>
    <message>
        <source>the root&apos;s file, when it lies in the safe</source>
        <translation>berkas kunci induk, bila disimpan di lemari besi</translation>
    </message>
    <message>
        <source>Passphrase of the root&apos;s file: </source>
        <translation>Kata sandi berkas kunci induk: </translation>
    </message>
    <message>
        <source>ask headquarters, or the office to join, to accept this PC</source>
        <translation>meminta pusat, atau kantor yang akan diikuti, menerima komputer ini</translation>
    </message>
    <message>
        <source>certify a region&apos;s PC, or let a further PC in</source>
        <translation>sertifikasi PC daerah, atau terima PC tambahan</translation>
    </message>
    <message>
        <source>take over the answer</source>
        <translation>menerima jawaban</translation>
    </message>
    <message>
        <source>write square codes instead of the file</source>
        <translation>tulis kode QR sebagai ganti berkas</translation>
    </message>
    <message>
        <source>read the square codes in photos or scans instead of the file</source>
        <translation>baca kode QR pada foto atau hasil pindai sebagai ganti berkas</translation>
    </message>
    <message>
        <source>read the texts of the square codes from this file (-: input)</source>
        <translation>baca teks kode QR dari berkas ini (-: masukan)</translation>
    </message>
    <message>
        <source>write a bundle</source>
        <translation>menulis paket</translation>
    </message>
    <message>
        <source>how much room on the stick files may take</source>
        <translation>ruang flashdisk yang boleh dipakai berkas</translation>
    </message>
    <message>
        <source>read a bundle, change nothing</source>
        <translation>membaca paket tanpa mengubah apa pun</translation>
    </message>
    <message>
        <source>import bundles</source>
        <translation>menerima paket</translation>
    </message>
    <message>
        <source>files that are known and have not come yet</source>
        <translation>berkas yang diketahui dan belum tiba</translation>
    </message>
    <message>
        <source>second histories that were set aside, beside ours</source>
        <translation>riwayat kedua yang disisihkan, di samping riwayat kita</translation>
    </message>
    <message>
        <source>bundles that were set aside</source>
        <translation>paket yang disisihkan</translation>
    </message>
    <message>
        <source>try a bundle that was set aside again</source>
        <translation>coba lagi paket yang disisihkan</translation>
    </message>
    <message>
        <source>let in a bundle of a sender who is believed no more</source>
        <translation>terima paket dari pengirim yang tidak dipercaya lagi</translation>
    </message>
    <message>
        <source>throw a bundle away that was set aside</source>
        <translation>buang paket yang disisihkan</translation>
    </message>
    <message>
        <source>read a bundle of ours whole again</source>
        <translation>baca ulang seluruh paket kita</translation>
    </message>
    <message>
        <source>what was exchanged with whom</source>
        <translation>apa yang dipertukarkan dan dengan siapa</translation>
    </message>
    <message>
        <source>every bundle that was made here</source>
        <translation>semua paket yang pernah dibuat di sini</translation>
    </message>
    <message>
        <source>what was in a bundle that was made here</source>
        <translation>isi sebuah paket yang dibuat di sini</translation>
    </message>
    <message>
        <source>a stick is lost: who is affected, and the notice</source>
        <translation>flashdisk hilang: siapa yang terdampak, dan pemberitahuannya</translation>
    </message>
    <message>
        <source>fields with rival values</source>
        <translation>isian yang nilainya berbeda antar-PC</translation>
    </message>
    <message>
        <source>what this PC decided last</source>
        <translation>yang terakhir diputuskan di PC ini</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>memutuskan konflik</translation>
    </message>
    <message>
        <source>change what this PC decided last</source>
        <translation>ubah yang terakhir diputuskan di PC ini</translation>
    </message>
    <message>
        <source>Our digits:</source>
        <translation>Angka kita:</translation>
    </message>
    <message>
        <source>Type the digits that the other side reads out:</source>
        <translation>Ketik angka yang dibacakan pihak lain:</translation>
    </message>
    <message>
        <source>Case {number} is registered.</source>
        <translation>Perkara {number} telah dicatat.</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} dan {count} lainnya</translation>
    </message>
    <message>
        <source>(twice!)</source>
        <translation>(nomor ganda!)</translation>
    </message>
    <message>
        <source>Attention: the same register number stands on case {others}.</source>
        <translation>Perhatian: nomor register yang sama ada pada perkara {others}.</translation>
    </message>
    <message>
        <source>{value} {unit}, counted from {day}</source>
        <translation>{value} {unit}, dihitung dari {day}</translation>
    </message>
    <message>
        <source>Possible now:</source>
        <translation>Yang dapat dilakukan sekarang:</translation>
    </message>
    <message>
        <source>Not possible yet:</source>
        <translation>Yang belum dapat dilakukan:</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>may follow</source>
        <translation>boleh menyusul</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>The step was taken back. State now: {state}</source>
        <translation>Langkah ditarik kembali. Status sekarang: {state}</translation>
    </message>
    <message>
        <source>Changed and saved.</source>
        <translation>Perubahan tersimpan.</translation>
    </message>
    <message>
        <source>Everything was like this already.</source>
        <translation>Tidak ada yang berubah; isinya sudah demikian.</translation>
    </message>
    <message>
        <source>{what} entered: {id}</source>
        <translation>{what} dicatat: {id}</translation>
    </message>
    <message>
        <source>Written to {file}. It lies there unencrypted.</source>
        <translation>Ditulis ke {file}. Di sana berkas tidak terenkripsi.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>in force, ends on {day}</source>
        <translation>berlaku, berakhir {day}</translation>
    </message>
    <message>
        <source>from the old register, unverified</source>
        <translation>dari register lama, belum diverifikasi</translation>
    </message>
    <message>
        <source>{nip}: the form is right.</source>
        <translation>{nip}: format sah.</translation>
    </message>
    <message>
        <source>{nip}: the form is not right.</source>
        <translation>{nip}: format tidak sah.</translation>
    </message>
    <message>
        <source>The respondent belongs to person {id} now.</source>
        <translation>Terlapor kini tertaut dengan pegawai {id}.</translation>
    </message>
    <message>
        <source>Both are one person now; {count} cases moved.</source>
        <translation>Keduanya kini satu orang; {count} perkara berpindah.</translation>
    </message>
    <message>
        <source>They are two people; nobody is asked again.</source>
        <translation>Keduanya orang berbeda; tidak diusulkan lagi.</translation>
    </message>
    <message>
        <source>Whether they are one is open again.</source>
        <translation>Kesamaan keduanya ditinjau lagi.</translation>
    </message>
    <message>
        <source>The sanction was taken back; it stays in the history.</source>
        <translation>Sanksi ditarik; tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>The sanction was entered: {id}</source>
        <translation>Sanksi dicatat: {id}</translation>
    </message>
    <message>
        <source>No NIK is kept for this person.</source>
        <translation>NIK orang ini tidak disimpan.</translation>
    </message>
    <message>
        <source>Sealed: {mask}</source>
        <translation>Disegel: {mask}</translation>
    </message>
    <message>
        <source>Bundle number {number} is written: {ops} entries, {files} files, {size}.</source>
        <translation>Paket nomor {number} tertulis: {ops} catatan, {files} berkas, {size}.</translation>
    </message>
    <message>
        <source>It consists of {count} files that stay together.</source>
        <translation>Paket terdiri atas {count} berkas yang harus tetap bersama.</translation>
    </message>
    <message>
        <source>Not everything fitted; write another bundle.</source>
        <translation>Belum semuanya termuat; tulis paket berikutnya.</translation>
    </message>
    <message>
        <source>Attention: texts of {count} cases seem to name the reporter; see: {command}</source>
        <translation>Perhatian: teks pada {count} perkara tampaknya menyebut pelapor; lihat: {command}</translation>
    </message>
    <message>
        <source>{title}: {received} of {size} received</source>
        <translation>{title}: {received} dari {size} sudah diterima</translation>
    </message>
    <message>
        <source>{office}, bundle number {number}: two histories</source>
        <translation>{office}, paket nomor {number}: dua riwayat</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>yang ada di sini</translation>
    </message>
    <message>
        <source>in the bundle</source>
        <translation>yang ada di paket</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what an import would do.</source>
        <translation>Tidak ada yang diubah; inilah yang terjadi bila paket diterima.</translation>
    </message>
    <message>
        <source>lost on {day}</source>
        <translation>hilang {day}</translation>
    </message>
    <message>
        <source>Cases that you may not see: {count}</source>
        <translation>Perkara yang tidak boleh Anda lihat: {count}</translation>
    </message>
    <message>
        <source>Sealed to: {keys}</source>
        <translation>Disegel untuk: {keys}</translation>
    </message>
    <message>
        <source>“netra bundle release” lets it in, with a reason.</source>
        <translation>“netra bundle release” menerimanya, dengan alasan.</translation>
    </message>
    <message>
        <source>Entries that wait for what only a PC no longer trusted had: {count}</source>
        <translation>Entri yang menunggu sesuatu yang hanya ada di PC yang tidak dipercaya lagi: {count}</translation>
    </message>
    <message>
        <source>Texts that a PC no longer trusted took out, not sent back yet by anybody: {count}</source>
        <translation>Teks yang dihapus PC yang tidak dipercaya lagi dan belum dikirim kembali oleh siapa pun: {count}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>sebelumnya: {value}</translation>
    </message>
    <message>
        <source>decided: {value} ({reason}, {officer})</source>
        <translation>diputuskan: {value} ({reason}, {officer})</translation>
    </message>
    <message>
        <source>Letters and closing steps wait for it.</source>
        <translation>Surat dan langkah penutup menunggu keputusan ini.</translation>
    </message>
    <message>
        <source>Every further step of this person waits for it.</source>
        <translation>Semua langkah berikut terlapor ini menunggu keputusan ini.</translation>
    </message>
    <message>
        <source>Decided: {field} is {value}.</source>
        <translation>Diputuskan: {field} adalah {value}.</translation>
    </message>
    <message>
        <source>No word from headquarters for more than 90 days.</source>
        <translation>Tidak ada kabar dari pusat lebih dari 90 hari.</translation>
    </message>
    <message>
        <source>The next recipient key is made. It goes to headquarters with the next bundle and is in force when headquarters has answered:
{key}</source>
        <translation>Kunci penerima berikutnya sudah dibuat. Kunci itu ikut ke pusat dengan paket berikutnya dan berlaku setelah pusat menjawab:
{key}</translation>
    </message>
    <message>
        <source>Destroyed; what was sealed to it can be read by nobody any more. Older backups of this vault still hold it: destroy them or lock them away.</source>
        <translation>Dihancurkan; yang disegel untuknya tidak dapat dibaca siapa pun lagi. Cadangan lama brankas ini masih memuatnya: hancurkan atau simpan terkunci.</translation>
    </message>
    <message>
        <source>Our recipient key since {day}.</source>
        <translation>Kunci penerima kami sejak {day}.</translation>
    </message>
    <message>
        <source>Headquarters answered with bundle {number}.</source>
        <translation>Pusat menjawab dengan paket nomor {number}.</translation>
    </message>
    <message>
        <source>The next one, made {day}, waits for headquarters.</source>
        <translation>Kunci berikutnya, dibuat {day}, menunggu pusat.</translation>
    </message>
    <message>
        <source>It is older than a year: “netra trust renew recipient”.</source>
        <translation>Umurnya lebih dari setahun: “netra trust renew recipient”.</translation>
    </message>
    <message>
        <source>A former one was kept until {day}: “netra trust destroy”.</source>
        <translation>Kunci lama disimpan sampai {day}: “netra trust destroy”.</translation>
    </message>
    <message>
        <source>A former one is kept until {day}.</source>
        <translation>Kunci lama disimpan sampai {day}.</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>belum ada di daftar</translation>
    </message>
    <message>
        <source>new key since {day}</source>
        <translation>kunci baru sejak {day}</translation>
    </message>
    <message>
        <source>new key since {day}, answer not confirmed yet</source>
        <translation>kunci baru sejak {day}, jawaban belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Another PC of headquarters holds the keys and signs the lists: {device}.</source>
        <translation>Kunci pusat dipegang PC pusat lain, yang menandatangani daftar: {device}.</translation>
    </message>
    <message>
        <source>The root lies in this vault; “netra trust store” moves it to a file.</source>
        <translation>Kunci induk masih ada di brankas ini; “netra trust store” memindahkannya ke berkas.</translation>
    </message>
    <message>
        <source>The root lies in the safe.</source>
        <translation>Kunci induk disimpan di lemari besi.</translation>
    </message>
    <message>
        <source>A revocation of another PC waits: “netra trust issue”.</source>
        <translation>Pencabutan oleh PC pusat lain menunggu: “netra trust issue”.</translation>
    </message>
    <message>
        <source>The next recipient key is announced.</source>
        <translation>Kunci penerima berikutnya sudah diumumkan.</translation>
    </message>
    <message>
        <source>The recipient key is older than a year.</source>
        <translation>Kunci penerima sudah lebih dari setahun.</translation>
    </message>
    <message>
        <source>Print the recovery code and lock it away. It is shown only this once.</source>
        <translation>Cetak kode pemulihan dan simpan di tempat terkunci. Kode ini hanya ditampilkan sekali.</translation>
    </message>
    <message>
        <source>{user} can open the vault with the new passphrase.</source>
        <translation>{user} dapat membuka brankas dengan kata sandi baru.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Semuanya beres.</translation>
    </message>
    <message>
        <source>Open one with --vault; its passphrase is: {passphrase}</source>
        <translation>Buka salah satunya dengan --vault; kata sandinya: {passphrase}</translation>
    </message>
    <message>
        <source>This letter was declared void.</source>
        <translation>Surat ini sudah dinyatakan batal.</translation>
    </message>
    <message>
        <source>Compare the paper with the stored letter, line by line.</source>
        <translation>Bandingkan kertas dengan surat tersimpan, baris demi baris.</translation>
    </message>
    <message>
        <source>Judged without the certificate of any issuer: nobody is trusted. Name one with --root.</source>
        <translation>Dinilai tanpa sertifikat penerbit mana pun: tidak ada yang dipercaya. Sebutkan dengan --root.</translation>
    </message>
    <message>
        <source>Issuers judged by {count} certificates: {names}</source>
        <translation>Penerbit dinilai dengan {count} sertifikat: {names}</translation>
    </message>
    <message>
        <source>Signed by {signer}: unchanged {intact}, whole file {whole_file}, issuer trusted {trusted}, certificate valid then {in_validity}, withdrawn {revoked} (nobody can know offline)</source>
        <translation>Ditandatangani {signer}: utuh {intact}, seluruh berkas {whole_file}, penerbit dipercaya {trusted}, sertifikat berlaku saat itu {in_validity}, dicabut {revoked} (tidak dapat diketahui saat luring)</translation>
    </message>
    <message>
        <source>Draft written to {file} ({pages} pages). Number to come: {number}</source>
        <translation>Draf ditulis ke {file} ({pages} halaman). Nomor nanti: {number}</translation>
    </message>
    <message>
        <source>These characters cannot be printed:</source>
        <translation>Karakter ini tidak dapat dicetak:</translation>
    </message>
    <message>
        <source>Before issuing: </source>
        <translation>Sebelum diterbitkan: </translation>
    </message>
    <message>
        <source>Letter {number} is issued and kept.</source>
        <translation>Surat {number} diterbitkan dan tersimpan.</translation>
    </message>
    <message>
        <source>These letters cannot be issued: {failing} of {count}.</source>
        <translation>Surat yang belum dapat diterbitkan: {failing} dari {count}.</translation>
    </message>
    <message>
        <source>Submitted for approval: {count}.</source>
        <translation>Diajukan untuk disetujui: {count}.</translation>
    </message>
    <message>
        <source>Nothing stops these {count} letters.</source>
        <translation>{count} surat ini siap diterbitkan.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tersimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>Recommended for {count} respondents.</source>
        <translation>Rekomendasi untuk {count} terlapor tersimpan.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Tidak ada data.</translation>
    </message>
    <message>
        <source>{typed} is no date; write it as {example}</source>
        <translation>{typed} bukan tanggal; tulis seperti {example}</translation>
    </message>
    <message>
        <source>{typed} is no number of rows</source>
        <translation>{typed} bukan jumlah baris</translation>
    </message>
    <message>
        <source>{typed} is no limit; write it as {example}</source>
        <translation>{typed} bukan batas; tulis seperti {example}</translation>
    </message>
    <message>
        <source>Region and headquarters know each other; digits: {region_digits} / {hq_digits}</source>
        <translation>Wilayah dan pusat sudah saling mengenal; angka: {region_digits} / {hq_digits}</translation>
    </message>
    <message>
        <source>A report became case {register_number}</source>
        <translation>Laporan dicatat sebagai perkara {register_number}</translation>
    </message>
    <message>
        <source>An evidence file lies in the vault ({size})</source>
        <translation>Berkas bukti tersimpan di brankas ({size})</translation>
    </message>
    <message>
        <source>The respondent was found by “{by}”: {names}</source>
        <translation>Terlapor ditemukan dengan “{by}”: {names}</translation>
    </message>
    <message>
        <source>A recommendation was previewed: {pages} pages</source>
        <translation>Surat rekomendasi dipratinjau: {pages} halaman</translation>
    </message>
    <message>
        <source>Letter {number} was issued: {file}</source>
        <translation>Surat {number} terbit: {file}</translation>
    </message>
    <message>
        <source>A bundle was written to the stick ({bytes}): {file}</source>
        <translation>Paket ditulis ke flashdisk ({bytes}): {file}</translation>
    </message>
    <message>
        <source>The bundle was read on the other side: {outcome}</source>
        <translation>Paket dibaca di pihak lain: {outcome}</translation>
    </message>
    <message>
        <source>Headquarters reviewed the case and recommended as {number}</source>
        <translation>Pusat menelaah perkara dan memberi rekomendasi nomor {number}</translation>
    </message>
    <message>
        <source>The region took the next step on it; headquarters has received everything</source>
        <translation>Wilayah melanjutkan langkah berdasarkan rekomendasi itu; semuanya sudah diterima pusat</translation>
    </message>
    <message>
        <source>The records of {vaults} vaults are unbroken</source>
        <translation>Catatan {vaults} brankas utuh</translation>
    </message>
    <message>
        <source>Pictures of the window: {files}</source>
        <translation>Gambar jendela: {files}</translation>
    </message>
    <message>
        <source>Everything lies in {folder}. The sample vaults open with: {passphrase}</source>
        <translation>Semuanya ada di {folder}. Brankas contoh dibuka dengan: {passphrase}</translation>
    </message>
    <message>
        <source>find words anywhere: cases, people, letters, text in files</source>
        <translation>cari kata di mana saja: perkara, orang, surat, isi berkas</translation>
    </message>
    <message>
        <source>read the text of files, so that it is found</source>
        <translation>baca isi berkas agar dapat dicari</translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation>dan {count} tempat lain</translation>
    </message>
    <message>
        <source>enter into the prevention register</source>
        <translation>catat dalam register pencegahan</translation>
    </message>
    <message>
        <source>list the prevention register</source>
        <translation>daftar register pencegahan</translation>
    </message>
    <message>
        <source>what the prevention register counts to</source>
        <translation>angka register pencegahan</translation>
    </message>
    <message>
        <source>everything about an entry</source>
        <translation>semua tentang satu entri</translation>
    </message>
    <message>
        <source>change fields of an entry</source>
        <translation>ubah isian entri</translation>
    </message>
    <message>
        <source>take back an entry or an attached file</source>
        <translation>tarik entri atau berkas lampirannya</translation>
    </message>
    <message>
        <source>attach a file to an entry</source>
        <translation>lampirkan berkas pada entri</translation>
    </message>
    <message>
        <source>write an attached file in clear</source>
        <translation>tulis berkas lampiran tanpa sandi</translation>
    </message>
    <message>
        <source>enter an institution</source>
        <translation>catat instansi</translation>
    </message>
    <message>
        <source>list institutions with their merit scores</source>
        <translation>daftar instansi dengan nilai sistem merit</translation>
    </message>
    <message>
        <source>change fields of an institution</source>
        <translation>ubah isian instansi</translation>
    </message>
    <message>
        <source>enter the merit-system score of a year</source>
        <translation>catat nilai sistem merit satu tahun</translation>
    </message>
    <message>
        <source>take back an institution or a score</source>
        <translation>tarik instansi atau nilai</translation>
    </message>
    <message>
        <source>list rows of the law with their sources</source>
        <translation>daftar aturan dengan sumbernya</translation>
    </message>
    <message>
        <source>one row of the law with everything it says</source>
        <translation>satu baris aturan selengkapnya</translation>
    </message>
    <message>
        <source>the tables of the law</source>
        <translation>tabel-tabel aturan</translation>
    </message>
    <message>
        <source>which family of middle sanctions the office uses</source>
        <translation>rumpun sanksi sedang yang dipakai kantor</translation>
    </message>
    <message>
        <source>choose a family of middle sanctions</source>
        <translation>pilih rumpun sanksi sedang</translation>
    </message>
    <message>
        <source>take back a choice of a family</source>
        <translation>cabut pilihan rumpun</translation>
    </message>
    <message>
        <source>who may impose a sanction on the holder of a post</source>
        <translation>pejabat yang berwenang menghukum pemegang suatu jabatan</translation>
    </message>
    <message>
        <source>what a rule pack would change</source>
        <translation>apa yang diubah suatu paket aturan</translation>
    </message>
    <message>
        <source>what the edition in force changed of the one before</source>
        <translation>yang diubah edisi yang berlaku dari edisi sebelumnya</translation>
    </message>
    <message>
        <source>take over a rule pack</source>
        <translation>ambil alih paket aturan</translation>
    </message>
    <message>
        <source>sign the tables as a rule pack</source>
        <translation>tanda tangani tabel sebagai paket aturan</translation>
    </message>
    <message>
        <source>write the tables out to be edited</source>
        <translation>keluarkan tabel untuk disunting</translation>
    </message>
    <message>
        <source>the days off of a year</source>
        <translation>hari libur dalam satu tahun</translation>
    </message>
    <message>
        <source>add a day off</source>
        <translation>tambah hari libur</translation>
    </message>
    <message>
        <source>make a day off a working day</source>
        <translation>jadikan hari libur sebagai hari kerja</translation>
    </message>
    <message>
        <source>say that a year&apos;s list was compared with the decree</source>
        <translation>nyatakan daftar satu tahun sudah dicocokkan dengan keputusannya</translation>
    </message>
    <message>
        <source>Take over this rule pack? yes/no</source>
        <translation>Pakai paket aturan ini? ya/tidak</translation>
    </message>
    <message>
        <source>{count} sealed files belong to nothing; “evidence tidy” deletes them.</source>
        <translation>{count} berkas tersegel tidak dipakai apa pun; “evidence tidy” menghapusnya.</translation>
    </message>
    <message>
        <source>This entry was taken back.</source>
        <translation>Entri ini sudah ditarik.</translation>
    </message>
    <message>
        <source>The bands of the categories still have to be verified.</source>
        <translation>Rentang nilai kategori belum diverifikasi.</translation>
    </message>
    <message>
        <source>who of many can take a step now, and who cannot, and why</source>
        <translation>siapa yang bisa mengambil langkah sekarang, siapa yang tidak, dan mengapa</translation>
    </message>
    <message>
        <source>enter a step of the escalation towards the PPK</source>
        <translation>catat langkah eskalasi kepada PPK</translation>
    </message>
    <message>
        <source>set a warning aside, with a reason</source>
        <translation>kesampingkan peringatan dengan alasan</translation>
    </message>
    <message>
        <source>enter a body that examines, from JSON</source>
        <translation>catat tim atau majelis pemeriksa dari JSON</translation>
    </message>
    <message>
        <source>take back a body that was entered by mistake</source>
        <translation>tarik kembali tim atau majelis yang salah dicatat</translation>
    </message>
    <message>
        <source>enter a temporary release from duties</source>
        <translation>catat pembebasan sementara dari tugas</translation>
    </message>
    <message>
        <source>enter the last day of a release</source>
        <translation>catat hari terakhir pembebasan</translation>
    </message>
    <message>
        <source>enter an objection or appeal that was not admitted</source>
        <translation>catat keberatan atau banding yang tidak dapat diterima</translation>
    </message>
    <message>
        <source>can</source>
        <translation>bisa</translation>
    </message>
    <message>
        <source>Not taken for {name}: {why}</source>
        <translation>Tidak diambil untuk {name}: {why}</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>dikesampingkan: {reason}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>lewat tenggat sejak {day}</translation>
    </message>
    <message>
        <source>“{body}” waits for: {document} ({whose}).</source>
        <translation>“{body}” menunggu: {document} ({whose}).</translation>
    </message>
    <message>
        <source>Entered: {step}, for {count}.</source>
        <translation>Tercatat: {step}, untuk {count} orang.</translation>
    </message>
    <message>
        <source>The warning {code} is set aside.</source>
        <translation>Peringatan {code} dikesampingkan.</translation>
    </message>
    <message>
        <source>The examining body is entered: {id}</source>
        <translation>Tim atau majelis pemeriksa dicatat: {id}</translation>
    </message>
    <message>
        <source>The examining body {id} is taken back.</source>
        <translation>Tim atau majelis pemeriksa {id} ditarik kembali.</translation>
    </message>
    <message>
        <source>The release is entered: {id}</source>
        <translation>Pembebasan dicatat: {id}</translation>
    </message>
    <message>
        <source>The release ends on {day}.</source>
        <translation>Pembebasan berakhir {day}.</translation>
    </message>
    <message>
        <source>The remedy is entered as not admitted: {id}</source>
        <translation>Upaya dicatat sebagai tidak dapat diterima: {id}</translation>
    </message>
    <message>
        <source>show a reporter&apos;s identity once, on a terminal</source>
        <translation>tampilkan identitas pelapor sekali, pada layar terminal</translation>
    </message>
    <message>
        <source>yes, nobody else can see this screen</source>
        <translation>ya, tidak ada orang lain yang melihat layar ini</translation>
    </message>
    <message>
        <source>make the envelope that only headquarters can open</source>
        <translation>buat amplop yang hanya dapat dibuka pusat</translation>
    </message>
    <message>
        <source>send the regions headquarters&apos; key for identities</source>
        <translation>kirim kunci identitas milik pusat kepada daerah</translation>
    </message>
    <message>
        <source>look for reporters&apos; names in texts that leave</source>
        <translation>cari nama pelapor dalam teks yang akan keluar</translation>
    </message>
    <message>
        <source>ask the office a case came from for its reporter&apos;s identity</source>
        <translation>minta identitas pelapor kepada kantor asal perkara</translation>
    </message>
    <message>
        <source>identities that are asked for, by this office and of it</source>
        <translation>identitas yang diminta kantor ini dan yang diminta darinya</translation>
    </message>
    <message>
        <source>seal an identity for the office that goes on with its case</source>
        <translation>segel identitas untuk kantor yang melanjutkan perkaranya</translation>
    </message>
    <message>
        <source>say why an identity is not sent</source>
        <translation>beri alasan mengapa identitas tidak dikirim</translation>
    </message>
    <message>
        <source>what wants somebody today</source>
        <translation>apa yang harus dikerjakan hari ini</translation>
    </message>
    <message>
        <source>save a filter as a list, or change one</source>
        <translation>simpan saringan sebagai daftar, atau ubah</translation>
    </message>
    <message>
        <source>lists of cases</source>
        <translation>daftar-daftar perkara</translation>
    </message>
    <message>
        <source>give a list another name</source>
        <translation>beri daftar nama lain</translation>
    </message>
    <message>
        <source>move a list up or down</source>
        <translation>pindahkan daftar ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>delete a list</source>
        <translation>hapus daftar</translation>
    </message>
    <message>
        <source>The week sheet lies in {path}, pages: {pages}.</source>
        <translation>Lembar minggu ada di {path}, halaman: {pages}.</translation>
    </message>
    <message>
        <source>Nothing waits today.</source>
        <translation>Tidak ada yang menunggu hari ini.</translation>
    </message>
    <message>
        <source>The list “{title}” is kept.</source>
        <translation>Daftar “{title}” tersimpan.</translation>
    </message>
    <message>
        <source>The list is called “{title}” now.</source>
        <translation>Daftar sekarang bernama “{title}”.</translation>
    </message>
    <message>
        <source>The list is deleted; its cases stay.</source>
        <translation>Daftar dihapus; perkaranya tetap ada.</translation>
    </message>
    <message>
        <source>what waits for a second person</source>
        <translation>yang menunggu persetujuan orang kedua</translation>
    </message>
    <message>
        <source>what was returned to you, with the reason</source>
        <translation>yang dikembalikan kepada Anda, beserta alasannya</translation>
    </message>
    <message>
        <source>what was submitted, exactly</source>
        <translation>apa yang diajukan, selengkapnya</translation>
    </message>
    <message>
        <source>approve and do it</source>
        <translation>setujui dan laksanakan</translation>
    </message>
    <message>
        <source>return it with what to mend</source>
        <translation>kembalikan dengan catatan perbaikan</translation>
    </message>
    <message>
        <source>take back what one submitted</source>
        <translation>tarik kembali pengajuan sendiri</translation>
    </message>
    <message>
        <source>approvals on paper that are not filed yet</source>
        <translation>persetujuan di atas kertas yang belum diarsipkan</translation>
    </message>
    <message>
        <source>file an approval on paper: its scan or where it is kept</source>
        <translation>arsipkan persetujuan di atas kertas: pindaian atau tempat simpannya</translation>
    </message>
    <message>
        <source>what happened to any object: an officer, a card, an entry</source>
        <translation>apa yang terjadi pada objek apa pun: petugas, kartu, entri</translation>
    </message>
    <message>
        <source>the case as this vault knew it at the end of a day</source>
        <translation>perkara sebagaimana diketahui brankas ini pada akhir suatu hari</translation>
    </message>
    <message>
        <source>give a field the value again that an op of the history gave it</source>
        <translation>kembalikan nilai isian menurut entri riwayat</translation>
    </message>
    <message>
        <source>As this vault knew it on {day}, in the order in which news came.</source>
        <translation>Sebagaimana diketahui brankas ini pada {day}, menurut urutan masuknya kabar.</translation>
    </message>
    <message>
        <source>let a further officer in, with a first passphrase</source>
        <translation>tambah petugas dengan kata sandi sementara</translation>
    </message>
    <message>
        <source>change an officer</source>
        <translation>ubah data petugas</translation>
    </message>
    <message>
        <source>give an officer a new first passphrase</source>
        <translation>beri petugas kata sandi sementara yang baru</translation>
    </message>
    <message>
        <source>let an officer log in no more</source>
        <translation>nonaktifkan petugas</translation>
    </message>
    <message>
        <source>let an officer open reporters&apos; identities</source>
        <translation>izinkan petugas membuka identitas pelapor</translation>
    </message>
    <message>
        <source>replace the own passphrase</source>
        <translation>ganti kata sandi sendiri</translation>
    </message>
    <message>
        <source>make a new recovery code; the old sheet is worthless</source>
        <translation>buat kode pemulihan baru; lembar lama tidak berlaku</translation>
    </message>
    <message>
        <source>keep oneself, or another officer, out of a case</source>
        <translation>nyatakan diri atau petugas lain tidak menangani perkara</translation>
    </message>
    <message>
        <source>let an officer see a case again</source>
        <translation>tarik pernyataan tidak menangani perkara</translation>
    </message>
    <message>
        <source>who keeps out of a case</source>
        <translation>siapa yang tidak menangani perkara</translation>
    </message>
    <message>
        <source>give cases to another officer</source>
        <translation>serahkan perkara kepada petugas lain</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Kata sandi baru: </translation>
    </message>
    <message>
        <source>New passphrase again: </source>
        <translation>Kata sandi baru sekali lagi: </translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>Kata sandi {name}: </translation>
    </message>
    <message>
        <source>{name} chooses an own passphrase at the first log-in.</source>
        <translation>{name} memilih kata sandi sendiri saat pertama kali masuk.</translation>
    </message>
    <message>
        <source>May not log in any more.</source>
        <translation>Tidak dapat masuk lagi.</translation>
    </message>
    <message>
        <source>Has no passphrase on this PC: netra user admit.</source>
        <translation>Belum punya kata sandi di komputer ini: netra user admit.</translation>
    </message>
    <message>
        <source> (disabled)</source>
        <translation> (nonaktif)</translation>
    </message>
    <message>
        <source> (no passphrase here)</source>
        <translation> (belum punya kata sandi di sini)</translation>
    </message>
    <message>
        <source>The passphrase of {user} was changed.</source>
        <translation>Kata sandi {user} sudah diganti.</translation>
    </message>
    <message>
        <source>New recovery code: {recovery_code}
The old sheet is worthless.</source>
        <translation>Kode pemulihan baru: {recovery_code}
Lembar yang lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>No inspektur is left for this case: the official above, or headquarters, decides (UU 30/2014, Pasal 42, perlu verifikasi).</source>
        <translation>Tidak ada lagi inspektur untuk perkara ini: atasannya, atau pusat, yang memutuskan (UU 30/2014, Pasal 42, perlu verifikasi).</translation>
    </message>
    <message>
        <source>is a respondent in it</source>
        <translation>menjadi terlapor di dalamnya</translation>
    </message>
    <message>
        <source>{count} cases went from {source} to {target}.</source>
        <translation>{count} perkara diserahkan dari {source} kepada {target}.</translation>
    </message>
    <message>
        <source>Submitted for approval ({id}); a second person decides.</source>
        <translation>Diajukan untuk disetujui ({id}); orang kedua yang memutuskan.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>take over an old register from Excel or CSV</source>
        <translation>masukkan register lama dari Excel atau CSV</translation>
    </message>
    <message>
        <source>list the imports done</source>
        <translation>daftar impor yang sudah dilakukan</translation>
    </message>
    <message>
        <source>an import with the rows it parked</source>
        <translation>satu impor dengan baris yang diparkir</translation>
    </message>
    <message>
        <source>write the parked rows with their reasons as .xlsx or .csv</source>
        <translation>tulis baris yang diparkir beserta alasannya sebagai .xlsx atau .csv</translation>
    </message>
    <message>
        <source>take back a whole import</source>
        <translation>batalkan seluruh impor</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>{cases} cases with {imported} respondents were taken over.</source>
        <translation>{cases} perkara dengan {imported} terlapor sudah masuk.</translation>
    </message>
    <message>
        <source>{cases} cases with {imported} respondents would come in.</source>
        <translation>{cases} perkara dengan {imported} terlapor akan masuk.</translation>
    </message>
    <message>
        <source>Hidden sheets that were not read: {names}.</source>
        <translation>Lembar tersembunyi yang tidak dibaca: {names}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Of {rows} rows {parked} are parked and {skipped} skipped.</source>
        <translation>Dari {rows} baris, {parked} diparkir dan {skipped} dilewati.</translation>
    </message>
    <message>
        <source>… and {count} more; “import parked” writes all of them.</source>
        <translation>… dan {count} lagi; “import parked” menulis semuanya.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Diparkir</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>ditarik sebagian</translation>
    </message>
    <message>
        <source>{count} cases were taken back.</source>
        <translation>{count} perkara ditarik kembali.</translation>
    </message>
    <message>
        <source>These stay</source>
        <translation>Yang tetap</translation>
    </message>
    <message>
        <source>the register of letters, or its file for a period</source>
        <translation>buku agenda surat, atau berkasnya untuk suatu masa</translation>
    </message>
    <message>
        <source>an agenda as a whole: gaps, doubles, reserved numbers</source>
        <translation>satu agenda seutuhnya: sela, nomor ganda, nomor dipesan</translation>
    </message>
    <message>
        <source>keep the next number for a letter to come</source>
        <translation>pesan nomor berikutnya untuk surat yang akan dibuat</translation>
    </message>
    <message>
        <source>give a reserved number up; its gap stays explained</source>
        <translation>lepaskan nomor yang dipesan; selanya tetap terjelaskan</translation>
    </message>
    <message>
        <source>write down why numbers are missing or there twice</source>
        <translation>catat mengapa nomor tidak ada atau ganda</translation>
    </message>
    <message>
        <source>numbers for each PC of the office</source>
        <translation>jatah nomor tiap PC kantor</translation>
    </message>
    <message>
        <source>who holds which copy of a secret letter</source>
        <translation>siapa memegang salinan keberapa dari surat rahasia</translation>
    </message>
    <message>
        <source>agendas with a running number of their own</source>
        <translation>agenda dengan nomor urut tersendiri</translation>
    </message>
    <message>
        <source>Saved as {file}, {entries} numbers.</source>
        <translation>Disimpan sebagai {file}, {entries} nomor.</translation>
    </message>
    <message>
        <source>{series} {year}: last number {last}, next {next}. {counts}</source>
        <translation>{series} {year}: nomor terakhir {last}, berikutnya {next}. {counts}</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Nomor yang tidak ada</translation>
    </message>
    <message>
        <source>Numbers that are there twice</source>
        <translation>Nomor ganda</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Nomor dipesan</translation>
    </message>
    <message>
        <source>Number {number} is reserved.</source>
        <translation>Nomor {number} dipesan.</translation>
    </message>
    <message>
        <source>Number {number} is released and never used again.</source>
        <translation>Nomor {number} dilepas dan tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>keeps the agenda</source>
        <translation>mengelola agenda</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>PC ini</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>used</source>
        <translation>terpakai</translation>
    </message>
    <message>
        <source>copy {number} of {of}</source>
        <translation>salinan ke-{number} dari {of}</translation>
    </message>
    <message>
        <source>The explanation stands in the register: {numbers}.</source>
        <translation>Penjelasan tercatat di buku agenda: {numbers}.</translation>
    </message>
    <message>
        <source>dealt to another PC: {pc}</source>
        <translation>jatah PC lain: {pc}</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>belum dijelaskan</translation>
    </message>
    <message>
        <source>bind a case to one PDF, or a copy of it without names</source>
        <translation>jilid satu perkara menjadi satu PDF, atau salinan tanpa nama</translation>
    </message>
    <message>
        <source>leave out the reporters, really and everywhere</source>
        <translation>hapus pelapor, sungguh-sungguh dan di semua tempat</translation>
    </message>
    <message>
        <source>leave these people out too</source>
        <translation>hapus juga orang-orang ini</translation>
    </message>
    <message>
        <source>leave out this name, number or address too</source>
        <translation>hapus juga nama, nomor, atau alamat ini</translation>
    </message>
    <message>
        <source>its pictures were looked at and show nobody</source>
        <translation>gambarnya sudah dilihat dan tidak menampakkan siapa pun</translation>
    </message>
    <message>
        <source>write the folder from which I&apos;DIS is filled in</source>
        <translation>tulis folder untuk mengisi I&apos;DIS</translation>
    </message>
    <message>
        <source>one PDF with cover list to send to whoever has no Netra</source>
        <translation>satu PDF dengan daftar kiriman untuk pihak yang tidak memakai Netra</translation>
    </message>
    <message>
        <source>send these; otherwise the recommendation and the reports</source>
        <translation>kirim yang ini; jika tidak disebut, rekomendasi dan laporan</translation>
    </message>
    <message>
        <source>Bound to {file}: {pages} pages, {size}.</source>
        <translation>Dijilid ke {file}: {pages} halaman, {size}.</translation>
    </message>
    <message>
        <source>Only on the lists:</source>
        <translation>Hanya didaftar:</translation>
    </message>
    <message>
        <source>Written to {folder}:</source>
        <translation>Ditulis ke {folder}:</translation>
    </message>
    <message>
        <source>issue one kind of letter for many people, all or none</source>
        <translation>terbitkan satu jenis surat untuk banyak orang, semua atau tidak sama sekali</translation>
    </message>
    <message>
        <source>what each letter has of its own, one line a respondent</source>
        <translation>isian masing-masing surat, satu baris per terlapor</translation>
    </message>
    <message>
        <source>only tell what would stop it</source>
        <translation>hanya sebutkan yang menghalangi</translation>
    </message>
    <message>
        <source>write all letters as one file for a printer</source>
        <translation>tulis semua surat sebagai satu berkas untuk dicetak</translation>
    </message>
    <message>
        <source>every version and the day it begins</source>
        <translation>setiap versi dan tanggal mulai berlakunya</translation>
    </message>
    <message>
        <source>keep a new version of the look</source>
        <translation>simpan versi baru tampilan surat</translation>
    </message>
    <message>
        <source>go back to the standard, in all or in some</source>
        <translation>kembalikan ke standar, seluruhnya atau sebagian</translation>
    </message>
    <message>
        <source>print letters in a font of this office</source>
        <translation>cetak surat dengan huruf milik kantor</translation>
    </message>
    <message>
        <source>a page to judge the look by</source>
        <translation>satu halaman contoh tampilan</translation>
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
        <source>lines begin at the left</source>
        <translation>rata kiri</translation>
    </message>
    <message>
        <source>lines are centred</source>
        <translation>di tengah</translation>
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
        <source>as wide as Arial</source>
        <translation>selebar Arial</translation>
    </message>
    <message>
        <source>as wide as Bookman</source>
        <translation>selebar Bookman</translation>
    </message>
    <message>
        <source>{sides} mm (top, right, bottom, left)</source>
        <translation>{sides} mm (atas, kanan, bawah, kiri)</translation>
    </message>
    <message>
        <source>As first entered; no version was kept yet.</source>
        <translation>Seperti pertama kali diisi; belum ada versi yang disimpan.</translation>
    </message>
    <message>
        <source>Version {version}, for letters from {day} on</source>
        <translation>Versi {version}, untuk surat mulai {day}</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>kata sendiri</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>perlu verifikasi</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>  as shipped: {text}</source>
        <translation>  standar: {text}</translation>
    </message>
    <message>
        <source>add a respondent to a case</source>
        <translation>tambahkan terlapor pada perkara</translation>
    </message>
    <message>
        <source>add a further report of the same matter</source>
        <translation>tambahkan laporan lain tentang perkara yang sama</translation>
    </message>
    <message>
        <source>seal who reported a case</source>
        <translation>segel identitas pelapor suatu perkara</translation>
    </message>
    <message>
        <source>file a document on a case, without a step</source>
        <translation>catat dokumen pada perkara, tanpa langkah</translation>
    </message>
    <message>
        <source>write the file of a document in clear</source>
        <translation>tulis berkas dokumen tanpa enkripsi</translation>
    </message>
    <message>
        <source>kinds whose sentences can be reworded</source>
        <translation>jenis surat yang kalimatnya dapat diubah</translation>
    </message>
    <message>
        <source>the sentences of a kind, and what may stand in them</source>
        <translation>kalimat suatu jenis surat, dan apa yang boleh ada di dalamnya</translation>
    </message>
    <message>
        <source>put sentences into the office&apos;s own words</source>
        <translation>ubah kalimat ke kata-kata kantor sendiri</translation>
    </message>
    <message>
        <source>go back to the shipped sentences, all or some</source>
        <translation>kembali ke kalimat standar, seluruhnya atau sebagian</translation>
    </message>
    <message>
        <source>the form was compared with the office&apos;s own rule</source>
        <translation>naskah sudah dibandingkan dengan aturan kantor</translation>
    </message>
    <message>
        <source>print a kind on invented values</source>
        <translation>cetak satu jenis surat dengan data rekaan</translation>
    </message>
    <message>
        <source>hand a case over to the office of another region</source>
        <translation>melimpahkan perkara ke kantor wilayah lain</translation>
    </message>
    <message>
        <source>ask a case back that is on its way</source>
        <translation>meminta kembali perkara yang sedang dilimpahkan</translation>
    </message>
    <message>
        <source>take over a case that was handed to this office</source>
        <translation>menerima perkara yang dilimpahkan ke kantor ini</translation>
    </message>
    <message>
        <source>send a case back that was handed to this office</source>
        <translation>mengembalikan perkara yang dilimpahkan ke kantor ini</translation>
    </message>
    <message>
        <source>cases on their way from office to office</source>
        <translation>perkara yang sedang atau pernah dilimpahkan antarkantor</translation>
    </message>
    <message>
        <source>an incoming case, or what was changed too late on one that left</source>
        <translation>pelimpahan masuk, atau perubahan yang terlambat pada perkara yang dilimpahkan</translation>
    </message>
    <message>
        <source>hand on what waits, or one case to an office by choice</source>
        <translation>meneruskan yang menunggu, atau satu perkara ke kantor pilihan</translation>
    </message>
    <message>
        <source>return a case to the office that handed it over</source>
        <translation>mengembalikan perkara ke kantor yang melimpahkannya</translation>
    </message>
    <message>
        <source>The case is offered. It leaves with the next bundle to headquarters and stays yours, closed to changes, until the other office accepts it.</source>
        <translation>Perkara dilimpahkan. Perkara berangkat bersama paket berikutnya ke pusat dan tetap milik Anda, tanpa dapat diubah, sampai kantor tujuan menerimanya.</translation>
    </message>
    <message>
        <source>The case is back: the offer never left this PC.</source>
        <translation>Perkara sudah kembali: pelimpahannya belum keluar dari PC ini.</translation>
    </message>
    <message>
        <source>The case is asked back. The answer comes by headquarters.</source>
        <translation>Perkara diminta kembali. Jawabannya datang lewat pusat.</translation>
    </message>
    <message>
        <source>The case is taken over as {number}.</source>
        <translation>Perkara diterima dengan nomor {number}.</translation>
    </message>
    <message>
        <source>The case goes back with the next bundle to headquarters.</source>
        <translation>Perkara kembali bersama paket berikutnya ke pusat.</translation>
    </message>
    <message>
        <source>Changed too late, does not go along</source>
        <translation>Terlambat diubah, tidak ikut terkirim</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>The request leaves with the next bundle to headquarters, which carries it on.</source>
        <translation>Permintaan ikut paket berikutnya ke pusat, yang meneruskannya.</translation>
    </message>
    <message>
        <source>The identity is sealed to the PC that asks; it leaves with the next bundle to headquarters, which cannot open it.</source>
        <translation>Identitas disegel untuk PC yang meminta; identitas ikut paket berikutnya ke pusat, dan pusat tidak dapat membukanya.</translation>
    </message>
    <message>
        <source>The answer leaves with the next bundle to headquarters.</source>
        <translation>Jawaban ikut paket berikutnya ke pusat.</translation>
    </message>
    <message>
        <source>The case is returned to its sender.</source>
        <translation>Perkara dikembalikan ke pengirimnya.</translation>
    </message>
    <message>
        <source>The other office is asked to send the case back.</source>
        <translation>Kantor tujuan diminta mengembalikan perkara.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Netra</source>
        <translation>Netra</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistem operasi</translation>
    </message>
    <message>
        <source>Database engine</source>
        <translation>Mesin basis data</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Folder brankas</translation>
    </message>
    <message>
        <source>Folder of settings</source>
        <translation>Folder pengaturan</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Ruang kosong</translation>
    </message>
    <message>
        <source>Officers in the vault</source>
        <translation>Petugas di brankas</translation>
    </message>
    <message>
        <source>Numbers of cases and letters</source>
        <translation>Nomor perkara dan surat</translation>
    </message>
    <message>
        <source>Several cases bear one number</source>
        <translation>Nomor dipakai beberapa perkara</translation>
    </message>
    <message>
        <source>Several letters bear one number</source>
        <translation>Nomor dipakai beberapa surat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Typefaces of letters</source>
        <translation>Huruf surat</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>The engine is too old. Install Netra again.</source>
        <translation>Mesinnya terlalu tua. Pasang ulang Netra.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Ask for the right to write, or choose another folder.</source>
        <translation>Folder ini tidak dapat ditulis. Mintalah hak menulis, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free at least 1 GB.</source>
        <translation>Disk hampir penuh. Kosongkan sedikitnya 1 GB.</translation>
    </message>
    <message>
        <source>There is no vault yet. Make one with “netra init”.</source>
        <translation>Belum ada brankas. Buat dengan “netra init”.</translation>
    </message>
    <message>
        <source>The keys of the vault cannot be read. Restore the newest backup.</source>
        <translation>Kunci brankas tidak dapat dibaca. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The PC&apos;s clock is wrong. Set date and time.</source>
        <translation>Jam PC ini keliru. Setel tanggal dan waktunya.</translation>
    </message>
    <message>
        <source>It happens after a backup was restored. Cite these cases with number and date.</source>
        <translation>Ini terjadi setelah cadangan dipulihkan. Sebutkan perkara ini dengan nomor dan tanggalnya.</translation>
    </message>
    <message>
        <source>It happens after a backup was restored. Note why in the register of letters.</source>
        <translation>Ini terjadi setelah cadangan dipulihkan. Catat alasannya dalam register surat.</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings, or save as PDF.</source>
        <translation>Belum ada pencetak. Tambahkan lewat setelan sistem, atau simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Files of the program are missing. Install Netra again.</source>
        <translation>Berkas program tidak lengkap. Pasang ulang Netra.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not looked at; give the passphrase with --passphrase-file</source>
        <translation>tidak diperiksa; berikan kata sandi dengan --passphrase-file</translation>
    </message>
    <message>
        <source>each was given once</source>
        <translation>masing-masing satu kali</translation>
    </message>
    <message>
        <source>not known here; the print dialog of the window shows them</source>
        <translation>tidak diketahui di sini; dialog cetak di jendela menampilkannya</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>pemakaian: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>pilihan</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>tampilkan bantuan ini</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: keliru: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumen %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>argumen berikut wajib diisi: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>salah satu dari argumen %s wajib diisi</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>tidak dapat dipakai bersama argumen %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumen tidak dikenal: %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>pilihan tidak jelas: %(option)s dapat berarti %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argumen %r tidak diperlukan di sini</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>perlu satu nilai</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>paling banyak satu nilai</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>perlu sedikitnya satu nilai</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>perlu %s nilai</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>perlu %s nilai</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>tidak ada %(value)r (pilih dari %(choices)s)</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>perintah %(parser_name)r tidak dikenal (pilihan: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r bukan angka</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Approvals</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Pencegahan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Flashdisk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Reading files for the search: {count} left</source>
        <translation>Membaca isi berkas untuk pencarian: {count} lagi</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>stated by a source</source>
        <translation>disebut sumber</translation>
    </message>
    <message>
        <source>worked out from sources</source>
        <translation>disimpulkan dari sumber</translation>
    </message>
    <message>
        <source>knowledge only</source>
        <translation>pengetahuan umum, belum ada sumber</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>hilang</translation>
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
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>How sure: {sure}</source>
        <translation>Keyakinan: {sure}</translation>
    </message>
    <message>
        <source>A lawyer has to check this before it is relied on.</source>
        <translation>Perlu verifikasi ahli hukum sebelum dijadikan pegangan.</translation>
    </message>
    <message>
        <source>Not verified: {fields}</source>
        <translation>Belum terverifikasi: {fields}</translation>
    </message>
    <message>
        <source>Sources disagree: {text}</source>
        <translation>Sumber berbeda: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Catatan: {text}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>next higher official</source>
        <translation>pejabat setingkat di atasnya</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>semua instansi</translation>
    </message>
    <message>
        <source>Both families are offered.</source>
        <translation>Kedua rumpun ditawarkan.</translation>
    </message>
    <message>
        <source>In force now: {code} of {day}</source>
        <translation>Berlaku sekarang: {code} tanggal {day}</translation>
    </message>
    <message>
        <source>Digits of the signer: {digits}</source>
        <translation>Angka penanda tangan: {digits}</translation>
    </message>
    <message>
        <source>This version of Netra cannot read: {codes}. Update Netra.</source>
        <translation>Versi Netra ini tidak dapat membaca: {codes}. Perbarui Netra.</translation>
    </message>
    <message>
        <source>Tables this Netra does not know are kept and not used: {tables}. Update Netra.</source>
        <translation>Tabel yang belum dikenal Netra ini disimpan dan tidak dipakai: {tables}. Perbarui Netra.</translation>
    </message>
    <message>
        <source>No row differs.</source>
        <translation>Tidak ada baris yang berbeda.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Open respondents it touches</source>
        <translation>Terlapor dalam proses yang terkena</translation>
    </message>
    <message>
        <source>{title} ({code}) is in force here from now on.</source>
        <translation>{title} ({code}) berlaku di sini mulai sekarang.</translation>
    </message>
    <message>
        <source>Written to {file}. Digits to read out to regions: {digits}</source>
        <translation>Ditulis ke {file}. Angka untuk dibacakan kepada daerah: {digits}</translation>
    </message>
    <message>
        <source>{count} tables written to {folder}.</source>
        <translation>{count} tabel ditulis ke {folder}.</translation>
    </message>
    <message>
        <source>{year}: compared with the decree by the office. {note}</source>
        <translation>{year}: sudah dicocokkan kantor dengan keputusannya. {note}</translation>
    </message>
    <message>
        <source>{year}: decreed.</source>
        <translation>{year}: sudah ditetapkan.</translation>
    </message>
    <message>
        <source>{year}: the calendar is not final yet. Compare it with the decree and confirm it.</source>
        <translation>{year}: kalender belum final. Cocokkan dengan keputusannya, lalu nyatakan sudah cocok.</translation>
    </message>
</context>
</TS>
