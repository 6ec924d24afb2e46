<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AllegationPicker</name>
    <message>
        <source>Search the forms of violation</source>
        <translation>Cari bentuk pelanggaran</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Tambahkan bentuk ini</translation>
    </message>
    <message>
        <source>Catalogue: {rules}.</source>
        <translation>Katalog: {rules}.</translation>
    </message>
    <message>
        <source>The day of the act is not known yet; the newest is assumed.</source>
        <translation>Tanggal perbuatan belum diketahui; dipakai aturan terbaru sebagai anggapan.</translation>
    </message>
    <message>
        <source>The act is older than the first rules; those are assumed.</source>
        <translation>Perbuatan terjadi sebelum aturan pertama; aturan itu dipakai sebagai anggapan.</translation>
    </message>
    <message>
        <source>The catalogue is being looked up.</source>
        <translation>Katalog sedang dicari.</translation>
    </message>
    <message>
        <source>No form of this catalogue matches what is typed.</source>
        <translation>Tidak ada bentuk dalam katalog ini yang cocok dengan ketikan.</translation>
    </message>
    <message>
        <source>Choose a form in the list first.</source>
        <translation>Pilih dahulu satu bentuk dalam daftar.</translation>
    </message>
    <message>
        <source>{code} is alleged already.</source>
        <translation>{code} sudah disangkakan.</translation>
    </message>
    <message>
        <source>The rules of the day of the act have no such form.</source>
        <translation>Aturan pada tanggal perbuatan tidak mengenal bentuk ini.</translation>
    </message>
    <message>
        <source>Take back: {form}</source>
        <translation>Keluarkan: {form}</translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Bind the case file</source>
        <translation>Jilid berkas perkara</translation>
    </message>
    <message>
        <source>One PDF with cover, contents, list of evidence and page numbers through all of it: letters, documents, and evidence that has pages. It is not encrypted; that it was made is written down.</source>
        <translation>Satu PDF dengan sampul, daftar isi, daftar bukti, dan nomor halaman yang berlanjut: surat, dokumen, dan bukti yang dapat dicetak. Berkas ini tidak disandikan; pembuatannya dicatat.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
    <message>
        <source>A copy without the reporter</source>
        <translation>Salinan tanpa pelapor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Respondents: names and NIP</source>
        <translation>Terlapor: nama dan NIP</translation>
    </message>
    <message>
        <source>Witnesses: names and numbers</source>
        <translation>Saksi: nama dan nomor</translation>
    </message>
    <message>
        <source>Superiors: names and NIP</source>
        <translation>Atasan: nama dan NIP</translation>
    </message>
    <message>
        <source>Leave out too</source>
        <translation>Hapus juga</translation>
    </message>
    <message>
        <source>Further names, numbers or addresses</source>
        <translation>Nama, nomor, atau alamat lain</translation>
    </message>
    <message>
        <source>One a line. Witnesses under protection are left out in any case.</source>
        <translation>Satu per baris. Saksi yang dilindungi selalu dihapus.</translation>
    </message>
    <message>
        <source>Pictures I have looked at; they show nobody who is left out</source>
        <translation>Gambar yang sudah saya lihat; tidak menampakkan siapa pun yang dihapus</translation>
    </message>
    <message>
        <source>What is a picture no program can search. Without a tick it stays out.</source>
        <translation>Gambar tidak dapat diperiksa program. Tanpa centang, gambar tidak dimuat.</translation>
    </message>
</context>
<context>
    <name>CaptureDialog</name>
    <message>
        <source>Social media capture</source>
        <translation>Tangkapan media sosial</translation>
    </message>
    <message>
        <source>In the order of the sheet that is printed and signed afterwards. Parts of the link that only track who shared it are taken out; the link as pasted is kept.</source>
        <translation>Sesuai urutan lembar yang kemudian dicetak dan ditandatangani. Bagian tautan yang hanya melacak siapa yang membagikannya dihapus; tautan asli saat disalin tetap disimpan.</translation>
    </message>
    <message>
        <source>Add the capture</source>
        <translation>Tambahkan tangkapan</translation>
    </message>
    <message>
        <source>A. Post and account</source>
        <translation>A. Unggahan dan akun</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the link.</source>
        <translation>Bila kosong, diambil dari tautan.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nama yang ditampilkan</translation>
    </message>
    <message>
        <source>Number of the account (ID)</source>
        <translation>Nomor akun (ID)</translation>
    </message>
    <message>
        <source>B. Time and state</source>
        <translation>B. Waktu dan keadaan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Terlihat tanggal</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>As the device showed it: 20.15</source>
        <translation>Sesuai yang tampil di alat: 20.15</translation>
    </message>
    <message>
        <source>Still online?</source>
        <translation>Masih dapat dibuka?</translation>
    </message>
    <message>
        <source>Archive copies</source>
        <translation>Salinan arsip</translation>
    </message>
    <message>
        <source>One a line: link or place.</source>
        <translation>Satu per baris: tautan atau tempat.</translation>
    </message>
    <message>
        <source>C. Who captured, who watched</source>
        <translation>C. Yang menangkap dan yang menyaksikan</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Ditangkap oleh</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>Dengan alat apa</translation>
    </message>
    <message>
        <source>Witnessed by</source>
        <translation>Disaksikan oleh</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>D. File</source>
        <translation>D. Berkas</translation>
    </message>
    <message>
        <source>Screenshot or recording</source>
        <translation>Tangkapan layar atau rekaman</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>CaseController</name>
    <message>
        <source>Restore this value?</source>
        <translation>Pulihkan nilai ini?</translation>
    </message>
    <message>
        <source>“{value}” will stand there again. The history keeps what stands there now; the reason is noted as “{reason}”.</source>
        <translation>“{value}” akan tertulis kembali. Yang tertulis sekarang tetap ada di riwayat; alasannya dicatat sebagai “{reason}”.</translation>
    </message>
    <message>
        <source>Restore the value</source>
        <translation>Pulihkan nilai</translation>
    </message>
    <message>
        <source>The value is restored.</source>
        <translation>Nilai sudah dipulihkan.</translation>
    </message>
    <message>
        <source>The step is taken: {state}.</source>
        <translation>Langkah dicatat: {state}.</translation>
    </message>
    <message>
        <source>Due {day}.</source>
        <translation>Tenggat {day}.</translation>
    </message>
    <message>
        <source>May follow: {documents}.</source>
        <translation>Menyusul: {documents}.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Tarik kembali…</translation>
    </message>
    <message>
        <source>For {count} of {all} respondents.</source>
        <translation>Untuk {count} dari {all} terlapor.</translation>
    </message>
    <message>
        <source>{name} will stand in “{before}” again, instead of “{now}”. The step stays in the history; documents filed with it stay on the case.</source>
        <translation>{name} kembali berstatus “{before}”, bukan “{now}”. Langkah itu tetap tercatat dalam riwayat; dokumen yang ikut disimpan tetap ada pada perkara.</translation>
    </message>
    <message>
        <source>Take back the last step?</source>
        <translation>Tarik kembali langkah terakhir?</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>Tarik kembali langkah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The step is taken back; the state is “{state}” again.</source>
        <translation>Langkah ditarik kembali; status kembali “{state}”.</translation>
    </message>
    <message>
        <source>Another respondent</source>
        <translation>Terlapor lain</translation>
    </message>
    <message>
        <source>Only the name is needed; the rest may follow.</source>
        <translation>Cukup nama; selebihnya dapat menyusul.</translation>
    </message>
    <message>
        <source>Add the respondent</source>
        <translation>Tambahkan terlapor</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Seal and save</source>
        <translation>Segel dan simpan</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>Typed like 2/10/24, or picked.</source>
        <translation>Ketik seperti 2/10/24, atau pilih.</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Sumber laporan</translation>
    </message>
    <message>
        <source>Numbers given by others</source>
        <translation>Nomor dari pihak lain</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pokok perkara</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>One line; it stands in every list.</source>
        <translation>Satu baris; tampil di setiap daftar.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Uraian kejadian</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>Tempat kejadian</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Tanggal perbuatan</translation>
    </message>
    <message>
        <source>It decides which rules hold and which forms can be alleged.</source>
        <translation>Menentukan aturan yang berlaku dan bentuk pelanggaran yang dapat disangkakan.</translation>
    </message>
    <message>
        <source>Motive, as far as known</source>
        <translation>Motif, sejauh diketahui</translation>
    </message>
    <message>
        <source>Motive in words, if it needs them</source>
        <translation>Uraian motif, bila perlu</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Penanganan</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Petugas penanganan</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>Daftar ini…</translation>
    </message>
    <message>
        <source>Cases on their way</source>
        <translation>Perkara dalam pelimpahan</translation>
    </message>
    <message>
        <source>Show the summary</source>
        <translation>Tampilkan ringkasan</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Belum ada perkara</translation>
    </message>
    <message>
        <source>Every report that is registered becomes a case and stands here.</source>
        <translation>Setiap laporan yang dicatat menjadi perkara dan tampil di sini.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Take over an old register</source>
        <translation>Masukkan register lama</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Tidak ada perkara yang cocok</translation>
    </message>
    <message>
        <source>Part of a name or NIP is enough. Fewer filters find more.</source>
        <translation>Cukup sebagian nama atau NIP. Kurangi saringan untuk menemukan lebih banyak.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} perkara</translation>
    </message>
    <message>
        <source>Copied, cases: {count}. Paste them into a spreadsheet.</source>
        <translation>Tersalin, perkara: {count}. Tempelkan ke lembar kerja.</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Simpan sebagai daftar</translation>
    </message>
    <message>
        <source>The list stands in the rail below “Cases” and always shows what fits.</source>
        <translation>Daftar ini tampil di kiri di bawah “Perkara” dan selalu memuat perkara yang cocok.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Keep the filter as it is now</source>
        <translation>Perbarui dengan saringan ini</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pindah ke bawah</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Hapus daftar</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Ganti nama daftar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>{count} cases match</source>
        <translation>{count} perkara cocok</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Back to the list of cases</source>
        <translation>Kembali ke daftar perkara</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Lainnya tentang perkara ini</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Bagian perkara</translation>
    </message>
    <message>
        <source>What you typed on {when} is here again, not saved yet.</source>
        <translation>Isian Anda {when} ada lagi di sini dan belum disimpan.</translation>
    </message>
    <message>
        <source>A dot marks where it stands.</source>
        <translation>Titik menandai tempatnya.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Respondents ({count})</source>
        <translation>Terlapor ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Evidence ({count})</source>
        <translation>Bukti ({count})</translation>
    </message>
    <message>
        <source>Letters ({count})</source>
        <translation>Surat ({count})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Copy the register number</source>
        <translation>Salin nomor register</translation>
    </message>
    <message>
        <source>Correct the case&apos;s data</source>
        <translation>Perbaiki data perkara</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Buat surat</translation>
    </message>
    <message>
        <source>One letter to each respondent…</source>
        <translation>Satu surat untuk tiap terlapor…</translation>
    </message>
    <message>
        <source>History, and the case as of a day</source>
        <translation>Riwayat, dan perkara per tanggal</translation>
    </message>
    <message>
        <source>Bind the case file, or a copy without names…</source>
        <translation>Jilid berkas perkara, atau salinan tanpa nama…</translation>
    </message>
    <message>
        <source>Package to send, with a cover list…</source>
        <translation>Kiriman dengan daftar isinya…</translation>
    </message>
    <message>
        <source>Folder for I&apos;DIS…</source>
        <translation>Folder I&apos;DIS…</translation>
    </message>
    <message>
        <source>Who keeps out of this case…</source>
        <translation>Siapa yang tidak menangani perkara ini…</translation>
    </message>
    <message>
        <source>Hand over to another office…</source>
        <translation>Limpahkan ke kantor lain…</translation>
    </message>
</context>
<context>
    <name>CriminalDialog</name>
    <message>
        <source>Criminal proceedings beside this</source>
        <translation>Proses pidana di samping perkara ini</translation>
    </message>
    <message>
        <source>Others judge the crime; this case goes on meanwhile.</source>
        <translation>Pidananya dinilai pihak lain; perkara ini tetap berjalan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Ketentuan</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
</context>
<context>
    <name>CustodyDialog</name>
    <message>
        <source>Entry in the custody register</source>
        <translation>Catatan pergerakan bukti</translation>
    </message>
    <message>
        <source>An entry stays for ever. A wrong one is answered by another that says so.</source>
        <translation>Catatan tersimpan untuk selamanya. Catatan yang keliru diluruskan dengan catatan baru yang menyebutkannya.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Jumlah salinan</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>How, and against which receipt</source>
        <translation>Caranya, dan nomor tanda terima</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Sekarang berada di</translation>
    </message>
    <message>
        <source>Number of the seal</source>
        <translation>Nomor segel</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>DispatchDialog</name>
    <message>
        <source>Package to send</source>
        <translation>Kiriman</translation>
    </message>
    <message>
        <source>Recommendation, reports and enclosures as one PDF with a cover list and page numbers, to print or to send by e-mail. The answer that comes back is filed on the case as “Surat rekomendasi pusat”.</source>
        <translation>Rekomendasi, laporan, dan lampiran sebagai satu PDF dengan daftar kiriman dan nomor halaman, untuk dicetak atau dikirim lewat surel. Jawaban yang datang dicatat pada perkara sebagai “Surat rekomendasi pusat”.</translation>
    </message>
    <message>
        <source>Put it together</source>
        <translation>Susun kiriman</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>One line a row. Left empty, it goes to the supervising body.</source>
        <translation>Satu baris setiap unsur. Bila kosong, ditujukan kepada lembaga pengawas.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Yang disertakan</translation>
    </message>
    <message>
        <source>Without a tick: the recommendation and the reports.</source>
        <translation>Tanpa centang: rekomendasi dan laporan.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>About: {names}</source>
        <translation>Tentang: {names}</translation>
    </message>
    <message>
        <source>File a document</source>
        <translation>Simpan dokumen</translation>
    </message>
    <message>
        <source>File the document</source>
        <translation>Simpan dokumen ini</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>Nobody chosen means all of them.</source>
        <translation>Tidak dipilih berarti semuanya.</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Kind of document: {name}</source>
        <translation>Jenis dokumen: {name}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>Number: {name}</source>
        <translation>Nomor: {name}</translation>
    </message>
    <message>
        <source>Date: {name}</source>
        <translation>Tanggal: {name}</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on: {draft}</source>
        <translation>Lanjutkan: {draft}</translation>
    </message>
    <message>
        <source>Throw away: {draft}</source>
        <translation>Buang: {draft}</translation>
    </message>
    <message>
        <source>kept {when}</source>
        <translation>disimpan sebagai draf {when}</translation>
    </message>
    <message>
        <source>nothing named yet</source>
        <translation>belum ada isinya</translation>
    </message>
    <message>
        <source>New case: {about}</source>
        <translation>Perkara baru: {about}</translation>
    </message>
    <message>
        <source>Changes to {number}</source>
        <translation>Perubahan pada {number}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>DraftsBox</name>
    <message>
        <source>Drafts not saved yet: {count}</source>
        <translation>Draf yang belum disimpan: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Tampilkan draf</translation>
    </message>
    <message>
        <source>Hide the drafts</source>
        <translation>Sembunyikan draf</translation>
    </message>
</context>
<context>
    <name>DraftsDesk</name>
    <message>
        <source>What was typed for {number} and is not saved yet is lost.</source>
        <translation>Isian untuk {number} yang belum disimpan akan hilang.</translation>
    </message>
    <message>
        <source>What was typed for this new case is lost.</source>
        <translation>Isian untuk perkara baru ini akan hilang.</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Buang draf ini?</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Buang draf</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>Save the changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <source>{count} fields changed, not saved yet</source>
        <translation>{count} isian diubah, belum disimpan</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>EscalationDialog</name>
    <message>
        <source>Escalation towards the PPK</source>
        <translation>Eskalasi kepada PPK</translation>
    </message>
    <message>
        <source>{name} – what was done, here or by headquarters.</source>
        <translation>{name} – apa yang dilakukan, di sini atau oleh pusat.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>It came all the same; the reason says why</source>
        <translation>Tetap terjadi; alasannya ditulis di bawah</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>For example BKN, Kemendagri, PPK.</source>
        <translation>Misalnya BKN, Kemendagri, PPK.</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Alasan atau catatan</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>The very same file is evidence in {cases} already.</source>
        <translation>Berkas yang sama persis sudah menjadi bukti pada perkara {cases}.</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Tetap tambahkan</translation>
    </message>
    <message>
        <source>A text here seems to name the reporter: {fields}.</source>
        <translation>Ada isian yang tampaknya menyebut pelapor: {fields}.</translation>
    </message>
    <message>
        <source>The very same file is evidence in {count} other cases.</source>
        <translation>Berkas yang persis sama menjadi bukti di {count} perkara lain.</translation>
    </message>
    <message>
        <source>{count} of {all} files are DAMAGED; they are marked in the list.</source>
        <translation>{count} dari {all} berkas RUSAK; berkas itu ditandai dalam daftar.</translation>
    </message>
    <message>
        <source>All files are unchanged: {count}.</source>
        <translation>Semua berkas tidak berubah: {count}.</translation>
    </message>
    <message>
        <source>checked just now: unchanged</source>
        <translation>baru saja diperiksa: tidak berubah</translation>
    </message>
    <message>
        <source>checked just now: DAMAGED</source>
        <translation>baru saja diperiksa: RUSAK</translation>
    </message>
    <message>
        <source>Choose the original, or a copy of it</source>
        <translation>Pilih berkas asli atau salinannya</translation>
    </message>
    <message>
        <source>replaced just now: unchanged</source>
        <translation>baru saja diganti: tidak berubah</translation>
    </message>
    <message>
        <source>Receipt for evidence</source>
        <translation>Tanda terima barang bukti</translation>
    </message>
    <message>
        <source>Capture sheet</source>
        <translation>Lembar tangkapan</translation>
    </message>
    <message>
        <source>Export a copy in clear?</source>
        <translation>Ekspor salinan tanpa sandi?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever finds it can open it. The export is written down. Delete the copy when it is not needed any more.</source>
        <translation>Salinan ini tidak terenkripsi: siapa pun yang menemukannya dapat membukanya. Ekspor dicatat. Hapus salinan bila sudah tidak diperlukan.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Ekspor salinan</translation>
    </message>
    <message>
        <source>The copy lies in {folder}, in clear.</source>
        <translation>Salinan ada di {folder}, tanpa enkripsi.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Tambah bukti</translation>
    </message>
    <message>
        <source>The file is sealed into the vault as it is; the original stays where it lies. Its size and SHA-256 are shown afterwards. For posts and accounts use the capture sheet.</source>
        <translation>Berkas disimpan tersegel di dalam brankas apa adanya; aslinya tetap di tempatnya. Ukuran dan SHA-256 ditampilkan sesudahnya. Untuk unggahan dan akun, gunakan tangkapan media sosial.</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>Tambahkan bukti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Jenis bukti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Left empty, the name of the file is taken.</source>
        <translation>Bila kosong, dipakai nama berkas.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cara diperoleh</translation>
    </message>
    <message>
        <source>By post, by e-mail, captured here …</source>
        <translation>Lewat pos, surel, ditangkap sendiri …</translation>
    </message>
    <message>
        <source>If it is a statement</source>
        <translation>Bila berupa keterangan</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Nama saksi</translation>
    </message>
    <message>
        <source>NIP or NIK</source>
        <translation>NIP atau NIK</translation>
    </message>
    <message>
        <source>Post or occupation</source>
        <translation>Jabatan atau pekerjaan</translation>
    </message>
    <message>
        <source>Relation to the case</source>
        <translation>Hubungan dengan perkara</translation>
    </message>
    <message>
        <source>The witness asks for protection</source>
        <translation>Saksi meminta perlindungan</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Tempat aslinya</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Tambah bukti…</translation>
    </message>
    <message>
        <source>Social media capture…</source>
        <translation>Tangkapan media sosial…</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Periksa semua berkas</translation>
    </message>
    <message>
        <source>Where cases meet…</source>
        <translation>Keterkaitan antarperkara…</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Belum ada bukti</translation>
    </message>
    <message>
        <source>Files are sealed into the vault with their SHA-256, and every hand they go through is written down.</source>
        <translation>Berkas disegel ke dalam brankas beserta SHA-256-nya, dan setiap perpindahan tangan dicatat.</translation>
    </message>
    <message>
        <source>There is no file to check.</source>
        <translation>Tidak ada berkas untuk diperiksa.</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>RUSAK</translation>
    </message>
    <message>
        <source>asks for protection</source>
        <translation>meminta perlindungan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>no file; a thing or a link</source>
        <translation>tanpa berkas; barang atau tautan</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>Di brankas ini</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cara diperoleh</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Link as pasted</source>
        <translation>Tautan saat disalin</translation>
    </message>
    <message>
        <source>Platform and account</source>
        <translation>Platform dan akun</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Dilihat pada</translation>
    </message>
    <message>
        <source>Still online</source>
        <translation>Masih dapat dibuka</translation>
    </message>
    <message>
        <source>Archive copies</source>
        <translation>Salinan arsip</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Ditangkap oleh</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Redacted copy of</source>
        <translation>Salinan tersamar dari</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Tempat aslinya</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Kerahasiaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Periksa berkas</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Enter in the register…</source>
        <translation>Catat pergerakan…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Tanda terima…</translation>
    </message>
    <message>
        <source>Capture sheet…</source>
        <translation>Lembar tangkapan…</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Ekspor salinan…</translation>
    </message>
    <message>
        <source>checked {day}: unchanged</source>
        <translation>diperiksa {day}: tidak berubah</translation>
    </message>
    <message>
        <source>checked {day}: DAMAGED</source>
        <translation>diperiksa {day}: RUSAK</translation>
    </message>
    <message>
        <source>Also appears in other cases</source>
        <translation>Juga muncul di perkara lain</translation>
    </message>
    <message>
        <source>the same account</source>
        <translation>akun yang sama</translation>
    </message>
    <message>
        <source>the same link</source>
        <translation>tautan yang sama</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation>nomor telepon yang sama</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>berkas yang sama persis</translation>
    </message>
    <message>
        <source>Custody register</source>
        <translation>Catatan pergerakan bukti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>Dari / kepada</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>seal {number}</source>
        <translation>segel {number}</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} salinan</translation>
    </message>
    <message>
        <source>There is no file of it in this vault.</source>
        <translation>Berkasnya tidak ada di brankas ini.</translation>
    </message>
    <message>
        <source>The file was damaged when it was last checked. Replace it by the original or a copy of it, or restore a backup.</source>
        <translation>Berkas ini rusak ketika terakhir diperiksa. Ganti dengan aslinya atau salinan dari aslinya, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Replace by the same file…</source>
        <translation>Ganti dengan berkas yang sama…</translation>
    </message>
    <message>
        <source>yes, sealed</source>
        <translation>ada, tersegel</translation>
    </message>
    <message>
        <source>not here; it may still arrive</source>
        <translation>belum ada; mungkin masih akan datang</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>dari {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>kepada {name}</translation>
    </message>
</context>
<context>
    <name>ExaminationDialog</name>
    <message>
        <source>Examining body</source>
        <translation>Tim atau majelis pemeriksa</translation>
    </message>
    <message>
        <source>Who examines. The program says what the composition lacks.</source>
        <translation>Siapa yang memeriksa. Program memberi tahu susunan yang masih kurang.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Simpan susunan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Number of the order or decree</source>
        <translation>Nomor surat perintah atau keputusan</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Bertanggal</translation>
    </message>
    <message>
        <source>Formed by</source>
        <translation>Dibentuk oleh</translation>
    </message>
    <message>
        <source>The PPK or an official appointed.</source>
        <translation>PPK atau pejabat yang ditunjuk.</translation>
    </message>
    <message>
        <source>Examines all respondents of this case</source>
        <translation>Memeriksa semua terlapor dalam perkara ini</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Tambah anggota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ExternalNumbers</name>
    <message>
        <source>Another number</source>
        <translation>Nomor lain</translation>
    </message>
    <message>
        <source>by the source</source>
        <translation>dari sumber</translation>
    </message>
    <message>
        <source>Who gave the number</source>
        <translation>Pemberi nomor</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor</translation>
    </message>
    <message>
        <source>Number of the report or letter</source>
        <translation>Nomor laporan atau surat</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Keluarkan berkas</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>belum ada berkas</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter this list</source>
        <translation>Saring daftar ini</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Pelanggaran</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Save as list…</source>
        <translation>Simpan sebagai daftar…</translation>
    </message>
    <message>
        <source>Name, NIP, word, or status: jatuh: … (Ctrl+F)</source>
        <translation>Nama, NIP, kata, status: … (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words narrow the list; “two words” in quotation marks stand together; a minus in front leaves out. Also: status:kajian petugas:saya kode:DS-06 nip:1986 jatuh:&lt;7 jatuh:lewat terima:2026-11 peristiwa: sumber: menunggu:ppk impor:semua -selesai -lengkap</source>
        <translation>Kata-kata mempersempit daftar; “dua kata” dalam tanda kutip harus berdampingan; minus di depan berarti tanpa. Juga: status:kajian petugas:saya kode:DS-06 nip:1986 jatuh:&lt;7 jatuh:lewat terima:2026-11 peristiwa: sumber: menunggu:ppk impor:semua -selesai -lengkap</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Perkara saya</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Hand case {number} on</source>
        <translation>Teruskan perkara {number}</translation>
    </message>
    <message>
        <source>{sender} hands it over to {office}. Reason: {reason}</source>
        <translation>{sender} melimpahkannya ke {office}. Alasan: {reason}</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Office that is to have it</source>
        <translation>Kantor yang menerima</translation>
    </message>
    <message>
        <source>Return it to the sender…</source>
        <translation>Kembalikan ke pengirim…</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Incoming case</source>
        <translation>Pelimpahan masuk</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Send it back…</source>
        <translation>Kembalikan…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Letter {number} of {day}</source>
        <translation>Surat nomor {number} tanggal {day}</translation>
    </message>
    <message>
        <source>From {office}, where it is number {number}; handed on {day}.</source>
        <translation>Dari {office}, nomor register di sana {number}; diteruskan {day}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Alasan: {reason}</translation>
    </message>
    <message>
        <source>The sender asks for this case back: {reason}</source>
        <translation>Pengirim meminta perkara ini kembali: {reason}</translation>
    </message>
    <message>
        <source>Send it back.</source>
        <translation>Kembalikan.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>It brings along</source>
        <translation>Berkas yang ikut</translation>
    </message>
    <message>
        <source>Evidence: {evidence} · documents: {documents} · letters: {letters}</source>
        <translation>Bukti: {evidence} · dokumen: {documents} · surat: {letters}</translation>
    </message>
    <message>
        <source>{missing} of {files} files have not come yet; they follow by stick.</source>
        <translation>{missing} dari {files} berkas belum tiba; menyusul lewat flashdisk.</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>Riwayat di kantor asal</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nothing in the history fits this.</source>
        <translation>Tidak ada riwayat yang cocok.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Tampilkan yang lebih lama</translation>
    </message>
    <message>
        <source>Show the case as of this day</source>
        <translation>Tampilkan per tanggal ini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>The case as of</source>
        <translation>Perkara per tanggal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Semua isian</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Alasan: {reason}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>Pulihkan {field}: {value}</translation>
    </message>
</context>
<context>
    <name>IdentityNotice</name>
    <message>
        <source>Digits of the key, should that office ask: {digits}</source>
        <translation>Angka kunci, bila kantor itu menanyakannya: {digits}</translation>
    </message>
    <message>
        <source>Send the identity…</source>
        <translation>Kirim identitas…</translation>
    </message>
    <message>
        <source>No identity of this reporter was given here.</source>
        <translation>Identitas pelapor ini tidak pernah diisi di sini.</translation>
    </message>
    <message>
        <source>Do not send it…</source>
        <translation>Jangan kirim…</translation>
    </message>
    <message>
        <source>Open the identity…</source>
        <translation>Buka identitas…</translation>
    </message>
    <message>
        <source>Ask for the identity…</source>
        <translation>Minta identitas…</translation>
    </message>
</context>
<context>
    <name>IdisDialog</name>
    <message>
        <source>Folder for I&apos;DIS</source>
        <translation>Folder I&apos;DIS</translation>
    </message>
    <message>
        <source>A folder with the decree, the examination and its papers, named and checked, and one page with every field of SIASN as it is to be typed. The files are not encrypted; that they were written is written down.</source>
        <translation>Folder berisi keputusan, pemeriksaan, dan kelengkapannya, dengan nama berkas yang jelas dan ukuran yang diperiksa, serta satu halaman dengan semua kolom SIASN untuk diketik. Berkas tidak disandikan; pembuatannya dicatat.</translation>
    </message>
    <message>
        <source>Choose where to put it…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Issued letters</source>
        <translation>Surat yang diterbitkan</translation>
    </message>
    <message>
        <source>No letter was issued yet. Issued letters count as their document.</source>
        <translation>Belum ada surat. Surat yang diterbitkan dihitung sebagai dokumennya.</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Buat surat…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open letter {number}</source>
        <translation>Buka surat {number}</translation>
    </message>
    <message>
        <source>Other documents on the case</source>
        <translation>Dokumen lain pada perkara</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>File a document…</source>
        <translation>Simpan dokumen…</translation>
    </message>
    <message>
        <source>without a file</source>
        <translation>tanpa berkas</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Ekspor salinan…</translation>
    </message>
    <message>
        <source>There is no file of it in this vault.</source>
        <translation>Berkasnya tidak ada di brankas ini.</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Salin untuk lembar kerja</translation>
    </message>
    <message>
        <source>One letter to each respondent…</source>
        <translation>Satu surat untuk tiap terlapor…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Batalkan pilihan</translation>
    </message>
    <message>
        <source>Chosen, cases: {count}</source>
        <translation>Terpilih, perkara: {count}</translation>
    </message>
</context>
<context>
    <name>MeetingsDialog</name>
    <message>
        <source>Where cases meet</source>
        <translation>Keterkaitan antarperkara</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>Berkas (SHA-256)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Register numbers</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>No account, link, number or file stands in two cases.</source>
        <translation>Belum ada akun, tautan, nomor, atau berkas yang muncul di dua perkara.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>MovedDialog</name>
    <message>
        <source>Moved to another institution</source>
        <translation>Pindah ke instansi lain</translation>
    </message>
    <message>
        <source>{name} – letters go to the PPK there from that day on.</source>
        <translation>{name} – sejak hari itu surat ditujukan kepada PPK di sana.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>NewCaseController</name>
    <message>
        <source>The clock is right, register the case</source>
        <translation>Jam benar, daftarkan perkara</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>Another respondent</source>
        <translation>Terlapor lain</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Saved as a draft while you type. The rest can follow after saving.</source>
        <translation>Selama mengetik, isian tersimpan sebagai draf. Yang belum lengkap dapat menyusul setelah disimpan.</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>Kembali ke daftar; draf tetap tersimpan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Simpan dan baru</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Formulir kosong</translation>
    </message>
    <message>
        <source>Begin another case; this one stays a draft.</source>
        <translation>Mulai perkara lain; yang ini tetap menjadi draf.</translation>
    </message>
    <message>
        <source>You go on with the draft of {when}.</source>
        <translation>Draf {when} dilanjutkan.</translation>
    </message>
    <message>
        <source>Name and contact of the reporter were not kept in it.</source>
        <translation>Nama dan kontak pelapor tidak ikut disimpan di dalamnya.</translation>
    </message>
    <message>
        <source>Case {number} is saved.</source>
        <translation>Perkara {number} tersimpan.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Draf tetap tersimpan.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Tick several respondents to take a step for all of them at once.</source>
        <translation>Centang beberapa terlapor untuk mengambil satu langkah bagi semuanya sekaligus.</translation>
    </message>
    <message>
        <source>{count} ticked:</source>
        <translation>{count} dicentang:</translation>
    </message>
    <message>
        <source>They stand in different states; no step is the same for all of them.</source>
        <translation>Statusnya berbeda-beda; tidak ada langkah yang sama bagi semuanya.</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Buat surat…</translation>
    </message>
    <message>
        <source>File a document…</source>
        <translation>Simpan dokumen…</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Pusat</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>Recommended: {sanction}</source>
        <translation>Direkomendasikan: {sanction}</translation>
    </message>
    <message>
        <source>Write a review…</source>
        <translation>Tulis telaah…</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Beri rekomendasi…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pokok perkara</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Date and place of the act</source>
        <translation>Waktu dan tempat kejadian</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Petugas penanganan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Uraian kejadian</translation>
    </message>
    <message>
        <source>Show or change the report</source>
        <translation>Lihat atau ubah laporan</translation>
    </message>
    <message>
        <source>Two officers entered different values for: {fields}. Decide first.</source>
        <translation>Dua petugas mengisi nilai berbeda untuk: {fields}. Putuskan dahulu.</translation>
    </message>
    <message>
        <source>Another case bears the register number {number} too, perhaps since a backup was restored. Both stay; tell them apart in letters until one is closed as a duplicate.</source>
        <translation>Perkara lain juga bernomor register {number}, mungkin sejak cadangan dipulihkan. Keduanya tetap ada; bedakan dalam surat sampai salah satu ditutup sebagai duplikat.</translation>
    </message>
    <message>
        <source>Show the other case</source>
        <translation>Lihat perkara lain itu</translation>
    </message>
</context>
<context>
    <name>PackageController</name>
    <message>
        <source>Bind the case file</source>
        <translation>Jilid berkas perkara</translation>
    </message>
    <message>
        <source>Bound as {name}: {pages} pages.</source>
        <translation>Dijilid sebagai {name}: {pages} halaman.</translation>
    </message>
    <message>
        <source>Only on its lists, with the reason: {count}.</source>
        <translation>Hanya didaftar, dengan alasannya: {count}.</translation>
    </message>
    <message>
        <source>Package to send</source>
        <translation>Kiriman</translation>
    </message>
    <message>
        <source>Choose a respondent.</source>
        <translation>Pilih terlapor.</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Tempat folder</translation>
    </message>
    <message>
        <source>{count} files lie in {folder}.</source>
        <translation>{count} berkas ada di {folder}.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Simpan lembar</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tersimpan: {path}</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Dikirim ke pencetak {name}.</translation>
    </message>
</context>
<context>
    <name>PastBand</name>
    <message>
        <source>Back to today</source>
        <translation>Kembali ke hari ini</translation>
    </message>
    <message>
        <source>As of {day}: the case as this vault knew it at the end of that day, in the order in which news came. To read only.</source>
        <translation>Per {day}: perkara sebagaimana diketahui brankas ini pada akhir hari itu, menurut urutan masuknya kabar. Hanya untuk dibaca.</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Another respondent…</source>
        <translation>Terlapor lain…</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Masih kurang</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Received between</source>
        <translation>Diterima antara</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>halaman {page} dari {pages}</translation>
    </message>
</context>
<context>
    <name>ProcessController</name>
    <message>
        <source>Set this warning aside?</source>
        <translation>Kesampingkan peringatan ini?</translation>
    </message>
    <message>
        <source>{text}
It comes back when what it is about changes.</source>
        <translation>{text}
Peringatan muncul lagi bila keadaannya berubah.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Kesampingkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Take the examining body back?</source>
        <translation>Tarik kembali tim pemeriksa?</translation>
    </message>
    <message>
        <source>{body}
It was entered by mistake; it stays in the history.</source>
        <translation>{body}
Dimasukkan karena keliru; tetap tercatat dalam riwayat.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Choose a step.</source>
        <translation>Pilih langkah.</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Isi hari terakhir.</translation>
    </message>
    <message>
        <source>The examining body is taken back.</source>
        <translation>Tim pemeriksa ditarik kembali.</translation>
    </message>
    <message>
        <source>It is entered.</source>
        <translation>Sudah dicatat.</translation>
    </message>
    <message>
        <source>The warning is set aside.</source>
        <translation>Peringatan dikesampingkan.</translation>
    </message>
</context>
<context>
    <name>RecommendDialog</name>
    <message>
        <source>Recommendation for {name}</source>
        <translation>Rekomendasi untuk {name}</translation>
    </message>
    <message>
        <source>The region takes the step that follows it, and cites it.</source>
        <translation>Daerah mengambil langkah yang menindaklanjutinya, dengan merujuknya.</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Beri rekomendasi</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>To be followed until</source>
        <translation>Ditindaklanjuti sampai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Temporary release from duties</source>
        <translation>Pembebasan sementara dari tugas</translation>
    </message>
    <message>
        <source>{name} may be released while a severe sanction is likely, until the decision. Pay and rights stay.</source>
        <translation>{name} dapat dibebaskan selama ancamannya hukuman berat, sampai keputusan ditetapkan. Hak kepegawaiannya tetap.</translation>
    </message>
    <message>
        <source>Enter the release</source>
        <translation>Catat pembebasan</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Bertanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Left empty, until the decision.</source>
        <translation>Bila kosong, sampai ada keputusan.</translation>
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
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ReleaseEndDialog</name>
    <message>
        <source>Last day of the release</source>
        <translation>Hari terakhir pembebasan tugas</translation>
    </message>
    <message>
        <source>{name} – released from duties since {day}.</source>
        <translation>{name} – dibebaskan dari tugas sejak {day}.</translation>
    </message>
    <message>
        <source>Enter the last day</source>
        <translation>Catat hari terakhir</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>Objection or appeal that was not admitted</source>
        <translation>Keberatan atau banding yang tidak dapat diterima</translation>
    </message>
    <message>
        <source>{name} – one that was admitted is a step of its own. The program says whether it came late.</source>
        <translation>{name} – yang diterima adalah langkah tersendiri. Program menghitung apakah terlambat.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Upaya administratif</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Diajukan pada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Nomor putusan</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Diputus pada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Another report of this matter</source>
        <translation>Laporan lain tentang perkara ini</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>Tambahkan laporan</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Sumber laporan</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Tertanggal</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>No reporter was entered.</source>
        <translation>Pelapor belum diisi.</translation>
    </message>
    <message>
        <source>Enter the reporter…</source>
        <translation>Isi pelapor…</translation>
    </message>
    <message>
        <source>The identity is sealed. Only an officer with the role “Pemegang identitas” can open it, with a reason that stays recorded.</source>
        <translation>Identitas tersegel. Hanya petugas berperan “Pemegang identitas” yang dapat membukanya, dengan alasan yang tetap tercatat.</translation>
    </message>
    <message>
        <source>Open the identity…</source>
        <translation>Buka identitas…</translation>
    </message>
    <message>
        <source>The identity may go to headquarters</source>
        <translation>Identitas boleh diberikan kepada pusat</translation>
    </message>
    <message>
        <source>An envelope for headquarters was made.</source>
        <translation>Amplop untuk pusat sudah dibuat.</translation>
    </message>
    <message>
        <source>Make the envelope for headquarters…</source>
        <translation>Buat amplop untuk pusat…</translation>
    </message>
    <message>
        <source>Does a text name the reporter?</source>
        <translation>Apakah ada teks yang menyebut pelapor?</translation>
    </message>
    <message>
        <source>These fields hold words that also stand in the sealed identity. They would leave with letters and bundles. Take them out, or leave them if another person is meant.</source>
        <translation>Kolom berikut memuat kata yang juga terdapat dalam identitas tersegel. Isinya ikut keluar bersama surat dan paket. Hapus kata itu, atau biarkan bila yang dimaksud orang lain.</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>hampir pasti</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>Further reports of the same matter</source>
        <translation>Laporan lain tentang hal yang sama</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>diterima {day}</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Add a report…</source>
        <translation>Tambah laporan…</translation>
    </message>
</context>
<context>
    <name>ReporterController</name>
    <message>
        <source>The identity stays on the screen for one minute and cannot be copied. Who opened it, when and why stays on record on this PC for ever.</source>
        <translation>Identitas tampil satu menit dan tidak dapat disalin. Siapa yang membukanya, kapan, dan mengapa, tercatat selamanya di komputer ini.</translation>
    </message>
    <message>
        <source>Open the reporter&apos;s identity?</source>
        <translation>Buka identitas pelapor?</translation>
    </message>
    <message>
        <source>Open the identity</source>
        <translation>Buka identitas</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>nama tidak diberikan</translation>
    </message>
    <message>
        <source>Identity of {code}</source>
        <translation>Identitas {code}</translation>
    </message>
    <message>
        <source>An envelope is made that only headquarters&apos; keepers of identities can open. It leaves with the next bundle and cannot be called back.</source>
        <translation>Dibuatkan amplop yang hanya dapat dibuka pemegang identitas di pusat. Amplop ikut paket berikutnya dan tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Give the identity to headquarters?</source>
        <translation>Berikan identitas kepada pusat?</translation>
    </message>
    <message>
        <source>Make the envelope</source>
        <translation>Buat amplop</translation>
    </message>
    <message>
        <source>The envelope leaves with the next bundle.</source>
        <translation>Amplop ikut dengan paket berikutnya.</translation>
    </message>
    <message>
        <source>{office} reads the reason and decides. What it sends is sealed to this PC; headquarters carries it and cannot open it. Name nobody in the reason.</source>
        <translation>{office} membaca alasannya lalu memutuskan. Yang dikirim disegel untuk PC ini; pusat hanya mengantarnya dan tidak dapat membukanya. Jangan sebut nama siapa pun dalam alasan.</translation>
    </message>
    <message>
        <source>Ask for the reporter&apos;s identity?</source>
        <translation>Minta identitas pelapor?</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>The request leaves with the next stick.</source>
        <translation>Permintaan ikut flashdisk berikutnya.</translation>
    </message>
    <message>
        <source>Only keepers of identities at the PC of {office} that asks can open it; it leaves with the next stick and cannot be called back. The office reads the reason: name nobody in it.

If in doubt, compare the digits of its key by telephone:
{digits}</source>
        <translation>Hanya pemegang identitas di PC {office} yang meminta dapat membukanya; identitas ikut flashdisk berikutnya dan tidak dapat ditarik kembali. Kantor itu membaca alasannya: jangan sebut nama siapa pun di dalamnya.

Bila ragu, cocokkan angka kuncinya melalui telepon:
{digits}</translation>
    </message>
    <message>
        <source>Send the identity to {office}?</source>
        <translation>Kirim identitas ke {office}?</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Segel dan kirim</translation>
    </message>
    <message>
        <source>The identity was sealed; it leaves with the next stick.</source>
        <translation>Identitas sudah disegel dan ikut flashdisk berikutnya.</translation>
    </message>
    <message>
        <source>{office} reads the reason: name nobody in it. The identity can still be sent later.</source>
        <translation>{office} membaca alasannya: jangan sebut nama siapa pun di dalamnya. Identitas masih dapat dikirim kemudian.</translation>
    </message>
    <message>
        <source>Not send the identity?</source>
        <translation>Tidak mengirim identitas?</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Jangan kirim</translation>
    </message>
    <message>
        <source>The answer leaves with the next stick.</source>
        <translation>Jawaban ikut flashdisk berikutnya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>ReporterForm</name>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>How open the reporter wants to be</source>
        <translation>Keterbukaan pelapor</translation>
    </message>
    <message>
        <source>Name and contact are sealed at once: only an officer with the role “Pemegang identitas” can open them, with a reason that stays recorded. They are never in lists, letters or bundles, and not in the draft of this form.</source>
        <translation>Nama dan kontak langsung disegel: hanya petugas berperan “Pemegang identitas” yang dapat membukanya, dengan alasan yang tetap tercatat. Keduanya tidak pernah ada dalam daftar, surat, atau paket, dan tidak ikut dalam draf formulir ini.</translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation>Nama pelapor</translation>
    </message>
    <message>
        <source>Address or telephone</source>
        <translation>Alamat atau telepon</translation>
    </message>
</context>
<context>
    <name>RespondentCard</name>
    <message>
        <source>Now: {state}</source>
        <translation>Sekarang: {state}</translation>
    </message>
    <message>
        <source>Several values were entered for: {fields}. Decide first.</source>
        <translation>Ada beberapa nilai untuk: {fields}. Putuskan dahulu.</translation>
    </message>
    <message>
        <source>no form of violation alleged yet</source>
        <translation>bentuk pelanggaran belum dipilih</translation>
    </message>
    <message>
        <source>Set aside: {warnings}</source>
        <translation>Dikesampingkan: {warnings}</translation>
    </message>
    <message>
        <source>Still missing: {documents}</source>
        <translation>Masih kurang: {documents}</translation>
    </message>
    <message>
        <source>May follow ({count}): {documents}</source>
        <translation>Menyusul ({count}): {documents}</translation>
    </message>
    <message>
        <source>File a document…</source>
        <translation>Simpan dokumen…</translation>
    </message>
    <message>
        <source>Deadline: {deadline}</source>
        <translation>Tenggat: {deadline}</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>bagaimana dihitung</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>Mengapa tidak …?</translation>
    </message>
    <message>
        <source>Data and assessment</source>
        <translation>Data dan penilaian</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Buat surat…</translation>
    </message>
    <message>
        <source>Record more…</source>
        <translation>Catat lainnya…</translation>
    </message>
    <message>
        <source>Take back the last step…</source>
        <translation>Tarik kembali langkah terakhir…</translation>
    </message>
    <message>
        <source>Show in the registry of people</source>
        <translation>Lihat di Pegawai</translation>
    </message>
</context>
<context>
    <name>RespondentForm</name>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
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
        <translation>Jenis kepegawaian</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 digits; spaces do not matter.</source>
        <translation>18 angka; spasi boleh.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Golongan/pangkat</translation>
    </message>
    <message>
        <source>Post on the day of the act</source>
        <translation>Jabatan per tanggal peristiwa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>As it was then; it stays so in this case, whatever the person becomes.</source>
        <translation>Jabatan saat perbuatan; tetap begitu dalam perkara ini walau orangnya pindah.</translation>
    </message>
    <message>
        <source>Kind of position</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Head of an area</source>
        <translation>Kepala wilayah</translation>
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
        <source>Direct superior: name</source>
        <translation>Atasan langsung: nama</translation>
    </message>
    <message>
        <source>Direct superior: NIP</source>
        <translation>Atasan langsung: NIP</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>Date of the act, if other than the case&apos;s</source>
        <translation>Tanggal perbuatan, bila lain dari perkaranya</translation>
    </message>
    <message>
        <source>Forms of violation</source>
        <translation>Bentuk pelanggaran</translation>
    </message>
    <message>
        <source>The gravest of them</source>
        <translation>Yang terberat</translation>
    </message>
    <message>
        <source>as the dates suggest</source>
        <translation>sesuai usulan tanggal</translation>
    </message>
    <message>
        <source>before the candidates were fixed: ethics (KE)</source>
        <translation>sebelum penetapan calon: kode etik (KE)</translation>
    </message>
    <message>
        <source>after the candidates were fixed: discipline (DS)</source>
        <translation>sesudah penetapan calon: disiplin (DS)</translation>
    </message>
    <message>
        <source>Phase of the act</source>
        <translation>Fase perbuatan</translation>
    </message>
    <message>
        <source>Why another phase than the dates suggest</source>
        <translation>Alasan memilih fase lain dari usulan</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Facts found</source>
        <translation>Fakta yang ditemukan</translation>
    </message>
    <message>
        <source>One paragraph for each fact.</source>
        <translation>Satu paragraf untuk setiap fakta.</translation>
    </message>
    <message>
        <source>What aggravates</source>
        <translation>Hal memberatkan</translation>
    </message>
    <message>
        <source>What mitigates</source>
        <translation>Hal meringankan</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Proposed sanction</source>
        <translation>Usul sanksi</translation>
    </message>
    <message>
        <source>Official who may impose it</source>
        <translation>Pejabat yang berwenang menghukum</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review of the case</source>
        <translation>Telaah atas perkara</translation>
    </message>
    <message>
        <source>The region receives it with the next bundle. It moves nothing by itself.</source>
        <translation>Daerah menerimanya bersama paket berikutnya. Status tidak berubah karenanya.</translation>
    </message>
    <message>
        <source>Write the review</source>
        <translation>Simpan telaah</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Telaah</translation>
    </message>
    <message>
        <source>Finding in one line</source>
        <translation>Temuan dalam satu baris</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Day of the step</source>
        <translation>Tanggal langkah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Alasan atau catatan</translation>
    </message>
    <message>
        <source>New facts that justify reopening</source>
        <translation>Novum yang menjadi dasar membuka kembali</translation>
    </message>
    <message>
        <source>Take the step all the same; the reason says why</source>
        <translation>Tetap ambil langkah ini; alasannya tertulis di atas</translation>
    </message>
    <message>
        <source>{count} cannot:</source>
        <translation>{count} orang tidak bisa:</translation>
    </message>
    <message>
        <source>Take the step for the {count} who can; the others stay where they are</source>
        <translation>Ambil langkah untuk {count} orang yang bisa; yang lain tetap di tempatnya</translation>
    </message>
    <message>
        <source>{count} of those chosen cannot take this step and stay where they are:</source>
        <translation>{count} dari yang dipilih tidak bisa mengambil langkah ini dan tetap di tempatnya:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Recommendation of headquarters that this follows</source>
        <translation>Rekomendasi pusat yang ditindaklanjuti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>File another document along</source>
        <translation>Sertakan dokumen lain</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>The case under the cursor is shown here in short.</source>
        <translation>Perkara yang disorot tampil di sini secara ringkas.</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Belum ada perkara dipilih</translation>
    </message>
    <message>
        <source>and {count} others</source>
        <translation>dan {count} lainnya</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Berikutnya: {step}</translation>
    </message>
    <message>
        <source>Missing: {documents}</source>
        <translation>Masih kurang: {documents}</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Hand case {number} over</source>
        <translation>Limpahkan perkara {number}</translation>
    </message>
    <message>
        <source>With evidence, letters and history it goes by stick to the other office. Until that office accepts it nothing of it can be changed; the present office learns of it with its next stick.</source>
        <translation>Bersama bukti, surat, dan riwayatnya, perkara ini dibawa flashdisk ke kantor tujuan. Isinya tidak dapat diubah sampai kantor itu menerimanya; kantor asal mengetahuinya lewat flashdisk berikutnya.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Limpahkan</translation>
    </message>
    <message>
        <source>Name or code of the region</source>
        <translation>Nama atau kode wilayah</translation>
    </message>
    <message>
        <source>Region that is to go on</source>
        <translation>Wilayah yang melanjutkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The other office reads it.</source>
        <translation>Kantor tujuan membacanya.</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>If one goes with it.</source>
        <translation>Bila ada suratnya.</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>With evidence, letters and history it goes by stick to headquarters, and from there to the other office. It stays yours until that office accepts it; until then nothing of it can be changed. The reporter&apos;s identity stays here; that office can ask for it.</source>
        <translation>Bersama bukti, surat, dan riwayatnya, perkara ini dibawa flashdisk ke pusat lalu ke kantor tujuan. Perkara tetap milik Anda sampai kantor itu menerimanya; selama itu isinya tidak dapat diubah. Identitas pelapor tetap di sini; kantor itu dapat memintanya.</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Answer: {answer}</source>
        <translation>Jawaban: {answer}</translation>
    </message>
    <message>
        <source>Changed here after it was offered, does not go along: {count}</source>
        <translation>Diubah setelah dilimpahkan, tidak ikut terkirim: {count}</translation>
    </message>
    <message>
        <source>From {sender} to {office}</source>
        <translation>Dari {sender} ke {office}</translation>
    </message>
    <message>
        <source>From {office}</source>
        <translation>Dari {office}</translation>
    </message>
    <message>
        <source>To {office}</source>
        <translation>Ke {office}</translation>
    </message>
    <message>
        <source>Choose the office…</source>
        <translation>Pilih kantor…</translation>
    </message>
    <message>
        <source>Look and answer…</source>
        <translation>Lihat dan jawab…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Choose the region from the list.</source>
        <translation>Pilih wilayah dari daftar.</translation>
    </message>
    <message>
        <source>The case goes with the next stick.</source>
        <translation>Perkara ikut flashdisk berikutnya.</translation>
    </message>
    <message>
        <source>Write the stick.</source>
        <translation>Tulis flashdisk sekarang.</translation>
    </message>
    <message>
        <source>Ask for this case back?</source>
        <translation>Minta perkara ini kembali?</translation>
    </message>
    <message>
        <source>If it has not left this PC, it is back at once. Otherwise headquarters answers by stick; an acceptance that was first stands.</source>
        <translation>Bila belum keluar dari PC ini, perkara langsung kembali. Bila sudah, pusat menjawab lewat flashdisk; penerimaan yang lebih dahulu tetap berlaku.</translation>
    </message>
    <message>
        <source>Ask for it back</source>
        <translation>Minta kembali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The case is back; the offer never left this PC.</source>
        <translation>Perkara sudah kembali; pelimpahannya belum keluar dari PC ini.</translation>
    </message>
    <message>
        <source>The case is asked back. The answer comes by headquarters.</source>
        <translation>Perkara diminta kembali. Jawabannya datang lewat pusat.</translation>
    </message>
    <message>
        <source>Send this case back?</source>
        <translation>Kembalikan perkara ini?</translation>
    </message>
    <message>
        <source>It goes back to {office} by headquarters, with your reason. What came with it is forgotten here.</source>
        <translation>Perkara kembali ke {office} lewat pusat, disertai alasan Anda. Berkas yang ikut dihapus dari sini.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>The case goes back with the next stick.</source>
        <translation>Perkara kembali bersama flashdisk berikutnya.</translation>
    </message>
    <message>
        <source>Choose the office from the list.</source>
        <translation>Pilih kantor dari daftar.</translation>
    </message>
    <message>
        <source>It goes with the next stick to that office.</source>
        <translation>Perkara ikut flashdisk berikutnya ke kantor itu.</translation>
    </message>
    <message>
        <source>Return this case?</source>
        <translation>Kembalikan perkara ini?</translation>
    </message>
    <message>
        <source>{sender} gets it back with the next stick, with your reason.</source>
        <translation>{sender} menerimanya kembali lewat flashdisk berikutnya, disertai alasan Anda.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Kembalikan</translation>
    </message>
</context>
<context>
    <name>TransfersDialog</name>
    <message>
        <source>Cases on their way</source>
        <translation>Perkara dalam pelimpahan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No case goes to another office, or came from one.</source>
        <translation>Tidak ada perkara yang dilimpahkan atau diterima dari kantor lain.</translation>
    </message>
</context>
<context>
    <name>WarningLine</name>
    <message>
        <source>Set aside…</source>
        <translation>Kesampingkan…</translation>
    </message>
</context>
<context>
    <name>WayBand</name>
    <message>
        <source>Ask for it back…</source>
        <translation>Minta kembali…</translation>
    </message>
    <message>
        <source>Show that case</source>
        <translation>Lihat perkara itu</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Alasan: {reason}</translation>
    </message>
</context>
<context>
    <name>WhyNotDialog</name>
    <message>
        <source>Why not …?</source>
        <translation>Mengapa tidak …?</translation>
    </message>
    <message>
        <source>{name} now: {state}</source>
        <translation>{name} sekarang: {state}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Menuju</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>It is possible now; the button stands on the case.</source>
        <translation>Sekarang dapat dilakukan; tombolnya ada pada perkara.</translation>
    </message>
</context>
<context>
    <name>_MemberRow</name>
    <message>
        <source>Stands for</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>Take this member away</source>
        <translation>Hapus anggota ini</translation>
    </message>
</context>
<context>
    <name>_MoreCard</name>
    <message>
        <source>Another document</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>Take this document away</source>
        <translation>Keluarkan dokumen ini</translation>
    </message>
</context>
<context>
    <name>_RespondentCard</name>
    <message>
        <source>Take this respondent out of the form</source>
        <translation>Keluarkan terlapor ini dari formulir</translation>
    </message>
    <message>
        <source>Respondent {number}</source>
        <translation>Terlapor {number}</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Pelanggaran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Legal basis: {basis}.</source>
        <translation>Dasar hukum: {basis}.</translation>
    </message>
    <message>
        <source>stands in “{state}”</source>
        <translation>berada di “{state}”</translation>
    </message>
    <message>
        <source>{count} people: {names} and others</source>
        <translation>{count} orang: {names}, dan lainnya</translation>
    </message>
    <message>
        <source>“{body}” waits for: {document} ({whose}).</source>
        <translation>“{body}” menunggu: {document} ({whose}).</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>semua, {count} orang</translation>
    </message>
    <message>
        <source>and {count} others</source>
        <translation>dan {count} lainnya</translation>
    </message>
    <message>
        <source>{label} ({count} of {all})</source>
        <translation>{label} ({count} dari {all})</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} hari lagi</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>lewat {days} hari</translation>
    </message>
    <message>
        <source>overdue · {day}</source>
        <translation>lewat · {day}</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} dan {count} lainnya</translation>
    </message>
    <message>
        <source>Only headquarters does this.</source>
        <translation>Hanya pusat yang melakukan ini.</translation>
    </message>
    <message>
        <source>The case belongs to the region; headquarters reads it.</source>
        <translation>Perkara ini milik daerah; pusat membacanya.</translation>
    </message>
    <message>
        <source>This is how it was. Go back to today to change anything.</source>
        <translation>Ini keadaan yang lalu. Kembalilah ke hari ini untuk mengubah sesuatu.</translation>
    </message>
    <message>
        <source>The case is on its way to another office, or gone.</source>
        <translation>Perkara ini sedang atau sudah dilimpahkan ke kantor lain.</translation>
    </message>
    <message>
        <source>This needs the role {role}. Ask an officer who has it.</source>
        <translation>Perlu peran {role}. Mintalah petugas yang memilikinya.</translation>
    </message>
    <message>
        <source>{document} (required)</source>
        <translation>{document} (wajib)</translation>
    </message>
    <message>
        <source>{document} (may follow)</source>
        <translation>{document} (menyusul)</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} sejak {day}</translation>
    </message>
    <message>
        <source>The format is right</source>
        <translation>Format sah</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>lahir {day}</translation>
    </message>
    <message>
        <source>appointed {when}</source>
        <translation>diangkat {when}</translation>
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
        <source>none runs in this state</source>
        <translation>tidak ada di status ini</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>sudah tercapai</translation>
    </message>
    <message>
        <source>{left} ({day})</source>
        <translation>{left} ({day})</translation>
    </message>
    <message>
        <source>Length: {length}.</source>
        <translation>Lamanya: {length}.</translation>
    </message>
    <message>
        <source>Counted from {day} ({start}); that day itself is not.</source>
        <translation>Dihitung sejak {day} ({start}); hari itu sendiri tidak dihitung.</translation>
    </message>
    <message>
        <source>Not counted: {count} days of weekends.</source>
        <translation>Tidak dihitung: {count} hari akhir pekan.</translation>
    </message>
    <message>
        <source>Not counted: {day}, {name}.</source>
        <translation>Tidak dihitung: {day}, {name}.</translation>
    </message>
    <message>
        <source>Due: {day}.</source>
        <translation>Tenggat: {day}.</translation>
    </message>
    <message>
        <source>The length was set by the office, the sanction or a letter.</source>
        <translation>Lamanya ditetapkan oleh kantor, jenis hukuman, atau surat.</translation>
    </message>
    <message>
        <source>Nobody works on that day: {name}.</source>
        <translation>Hari itu libur: {name}.</translation>
    </message>
    <message>
        <source>The days off of that year are not decreed yet.</source>
        <translation>Hari libur tahun itu belum ditetapkan.</translation>
    </message>
    <message>
        <source>A lawyer should check this length.</source>
        <translation>Lamanya perlu verifikasi ahli hukum.</translation>
    </message>
    <message>
        <source>{count} working days</source>
        <translation>{count} hari kerja</translation>
    </message>
    <message>
        <source>{count} calendar days</source>
        <translation>{count} hari kalender</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} bulan</translation>
    </message>
    <message>
        <source>Overdue at the PPK since {day}</source>
        <translation>Lewat tenggat di PPK sejak {day}</translation>
    </message>
    <message>
        <source>the block stands</source>
        <translation>masih diblokir</translation>
    </message>
    <message>
        <source>Examining body…</source>
        <translation>Tim atau majelis pemeriksa…</translation>
    </message>
    <message>
        <source>Temporary release from duties…</source>
        <translation>Pembebasan sementara dari tugas…</translation>
    </message>
    <message>
        <source>Take the examining body back…</source>
        <translation>Tarik kembali tim pemeriksa…</translation>
    </message>
    <message>
        <source>Last day of the release…</source>
        <translation>Hari terakhir pembebasan tugas…</translation>
    </message>
    <message>
        <source>Escalation towards the PPK…</source>
        <translation>Eskalasi kepada PPK…</translation>
    </message>
    <message>
        <source>Objection or appeal that was not admitted…</source>
        <translation>Keberatan atau banding yang tidak dapat diterima…</translation>
    </message>
    <message>
        <source>Criminal proceedings beside this…</source>
        <translation>Proses pidana di samping perkara ini…</translation>
    </message>
    <message>
        <source>Moved to another institution…</source>
        <translation>Pindah ke instansi lain…</translation>
    </message>
    <message>
        <source>There is no decree yet that it could be against.</source>
        <translation>Belum ada keputusan yang dapat diajukan keberatan atau banding.</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>ada keputusan</translation>
    </message>
    <message>
        <source>Released from duties {start} until {until}</source>
        <translation>Dibebaskan sementara {start} sampai {until}</translation>
    </message>
    <message>
        <source>acting: {name}</source>
        <translation>Plh. {name}</translation>
    </message>
    <message>
        <source>filed {day}</source>
        <translation>diajukan {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>belum diputus</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} anggota</translation>
    </message>
    <message>
        <source>going on needs a reason</source>
        <translation>perlu alasan untuk melanjutkan</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>tidak dapat dilakukan</translation>
    </message>
    <message>
        <source>to be verified by a lawyer</source>
        <translation>perlu verifikasi</translation>
    </message>
    <message>
        <source>Copy: {label}</source>
        <translation>Salin: {label}</translation>
    </message>
</context>
</TS>
