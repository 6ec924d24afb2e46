<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>BatchController</name>
    <message>
        <source>The clock is right, issue the letters</source>
        <translation>Jam benar, terbitkan surat-surat ini</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} surat</translation>
    </message>
    <message>
        <source>letters.pdf</source>
        <translation>surat.pdf</translation>
    </message>
    <message>
        <source>Save as one PDF</source>
        <translation>Simpan sebagai satu PDF</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Disimpan sebagai {path}.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>People of this run</source>
        <translation>Daftar orang</translation>
    </message>
    <message>
        <source>One letter to each</source>
        <translation>Satu surat untuk tiap orang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Periksa semua</translation>
    </message>
    <message>
        <source>Issue all…</source>
        <translation>Terbitkan semua…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Cetak semua…</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Simpan sebagai satu PDF…</translation>
    </message>
    <message>
        <source>The same in all letters</source>
        <translation>Sama di semua surat</translation>
    </message>
    <message>
        <source>each his own, in the table</source>
        <translation>masing-masing, diisi di tabel</translation>
    </message>
    <message>
        <source>{field}: each his own</source>
        <translation>{field}: masing-masing</translation>
    </message>
    <message>
        <source>Date of the letters</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>Letters that cannot be issued: {failing} of {count}.</source>
        <translation>Surat yang belum dapat diterbitkan: {failing} dari {count}.</translation>
    </message>
    <message>
        <source>A double click on a line leads to its case. Take the tick away to leave somebody out.</source>
        <translation>Klik dua kali satu baris untuk menuju perkaranya. Hilangkan centang untuk melewati seseorang.</translation>
    </message>
    <message>
        <source>Complete the letters first, or leave them out.</source>
        <translation>Lengkapi dahulu surat-suratnya, atau lewati.</translation>
    </message>
    <message>
        <source>Nothing stops these {count} letters.</source>
        <translation>{count} surat ini siap diterbitkan.</translation>
    </message>
    <message>
        <source>Issued: {count} letters. Each is kept on its own; print them in one job.</source>
        <translation>Terbit: {count} surat. Masing-masing tersimpan sendiri; cetak sekaligus.</translation>
    </message>
    <message>
        <source>Letters of this run: {count}</source>
        <translation>Jumlah surat: {count}</translation>
    </message>
    <message>
        <source>Check all letters first.</source>
        <translation>Periksa dahulu semua surat.</translation>
    </message>
    <message>
        <source>Issue {count} letters?</source>
        <translation>Terbitkan {count} surat?</translation>
    </message>
    <message>
        <source>They take as many numbers in a row, all of them or none. An issued letter does not change any more; it can be declared void.</source>
        <translation>Semua mengambil nomor berurutan, seluruhnya atau tidak sama sekali. Surat yang terbit tidak berubah lagi; surat dapat dinyatakan batal.</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Terbitkan</translation>
    </message>
</context>
<context>
    <name>BookController</name>
    <message>
        <source>The clock is right, reserve the number</source>
        <translation>Jam benar, pesan nomornya</translation>
    </message>
    <message>
        <source>Number {number} is reserved.</source>
        <translation>Nomor {number} dipesan.</translation>
    </message>
    <message>
        <source>Choose it on the page of the letter it is for.</source>
        <translation>Pilih nomor itu di halaman surat yang memerlukannya.</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Simpan buku agenda</translation>
    </message>
    <message>
        <source>Saved as {path}, {entries} numbers.</source>
        <translation>Disimpan sebagai {path}, {entries} nomor.</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Agenda settings</source>
        <translation>Pengaturan agenda</translation>
    </message>
    <message>
        <source>Agenda {name} {year}</source>
        <translation>Agenda {name} {year}</translation>
    </message>
    <message>
        <source>Last number: {last}</source>
        <translation>Nomor terakhir: {last}</translation>
    </message>
    <message>
        <source>next: {next}</source>
        <translation>berikutnya: {next}</translation>
    </message>
    <message>
        <source>left on this PC: {left}</source>
        <translation>sisa jatah PC ini: {left}</translation>
    </message>
    <message>
        <source>not explained: {count}</source>
        <translation>belum dijelaskan: {count}</translation>
    </message>
    <message>
        <source>This PC gives no numbers now</source>
        <translation>PC ini belum dapat memberi nomor</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Tidak ada yang kurang</translation>
    </message>
    <message>
        <source>Every number up to the last one is used once, and none is reserved.</source>
        <translation>Setiap nomor sampai yang terakhir dipakai satu kali, dan tidak ada yang dipesan.</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Nomor yang tidak bersurat</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>belum dijelaskan</translation>
    </message>
    <message>
        <source>dealt to another PC ({pc})</source>
        <translation>jatah PC lain ({pc})</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Jelaskan…</translation>
    </message>
    <message>
        <source>Numbers that are there twice</source>
        <translation>Nomor ganda</translation>
    </message>
    <message>
        <source>on {count} papers, not explained</source>
        <translation>pada {count} surat, belum dijelaskan</translation>
    </message>
    <message>
        <source>Reserved numbers</source>
        <translation>Nomor dipesan</translation>
    </message>
    <message>
        <source>for {holder}</source>
        <translation>untuk {holder}</translation>
    </message>
    <message>
        <source>lapsed on {day}</source>
        <translation>lewat sejak {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Lepaskan…</translation>
    </message>
    <message>
        <source>PCs of this office</source>
        <translation>PC kantor ini</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>PC ini</translation>
    </message>
    <message>
        <source>{low}–{high}, used: {used}</source>
        <translation>{low}–{high}, terpakai: {used}</translation>
    </message>
    <message>
        <source>keeps the agenda</source>
        <translation>mengelola agenda</translation>
    </message>
    <message>
        <source>no numbers of its own yet</source>
        <translation>belum mempunyai jatah nomor</translation>
    </message>
    <message>
        <source>Deal numbers…</source>
        <translation>Beri jatah nomor…</translation>
    </message>
    <message>
        <source>This PC keeps the agenda…</source>
        <translation>PC ini mengelola agenda…</translation>
    </message>
    <message>
        <source>What became of number {span}?</source>
        <translation>Apa yang terjadi dengan nomor {span}?</translation>
    </message>
    <message>
        <source>The explanation stays in the register and is printed with the agenda.</source>
        <translation>Penjelasan tinggal di buku agenda dan ikut tercetak.</translation>
    </message>
    <message>
        <source>Keep the explanation</source>
        <translation>Simpan penjelasan</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Release number {number}?</source>
        <translation>Lepaskan nomor {number}?</translation>
    </message>
    <message>
        <source>It is never used again. The reason explains its gap in the register.</source>
        <translation>Nomor itu tidak dipakai lagi. Alasannya menjelaskan selanya di buku agenda.</translation>
    </message>
    <message>
        <source>Release the number</source>
        <translation>Lepaskan nomor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Only when the PC that keeps it is out of use. From now on this PC gives numbers above {low} alone; lower ones may have been used there.</source>
        <translation>Hanya bila PC pengelolanya tidak dapat dipakai lagi. Mulai sekarang PC ini memberi nomor di atas {low}; nomor di bawahnya mungkin sudah dipakai di sana.</translation>
    </message>
    <message>
        <source>Take the agenda over?</source>
        <translation>Ambil alih agenda?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Keep the agenda on this PC?</source>
        <translation>Kelola agenda di PC ini?</translation>
    </message>
    <message>
        <source>It deals numbers to the other PCs; only one PC of the office does this.</source>
        <translation>PC ini memberi jatah nomor kepada PC lain; hanya satu PC di kantor yang melakukannya.</translation>
    </message>
    <message>
        <source>Keep the agenda here</source>
        <translation>Kelola agenda di sini</translation>
    </message>
</context>
<context>
    <name>CheckController</name>
    <message>
        <source>Choose photos, scans or PDF</source>
        <translation>Pilih foto, pindaian, atau PDF</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Pilih sertifikat</translation>
    </message>
    <message>
        <source>Choose the folder of certificates</source>
        <translation>Pilih folder sertifikat</translation>
    </message>
    <message>
        <source>Code from the paper</source>
        <translation>Kode dari kertas</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check a letter</source>
        <translation>Periksa surat</translation>
    </message>
    <message>
        <source>Is this paper or file the letter that was issued here?</source>
        <translation>Apakah kertas atau berkas ini surat yang diterbitkan di sini?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Photos or scans of the pages (JPEG, PNG), or the PDF; several at once. The program finds the QR code by itself, also on a crooked or grey copy.</source>
        <translation>Foto atau pindaian halamannya (JPEG, PNG), atau PDF-nya; boleh beberapa sekaligus. Kode QR dicari sendiri, juga pada salinan yang miring atau kelabu.</translation>
    </message>
    <message>
        <source>Choose photos, scans or PDF…</source>
        <translation>Pilih foto, pindaian, atau PDF…</translation>
    </message>
    <message>
        <source>Or the code, or the number of the letter</source>
        <translation>Atau kodenya, atau nomor suratnya</translation>
    </message>
    <message>
        <source>A scanner types the code; a number is typed as it stands on the paper.</source>
        <translation>Pemindai mengetik kodenya; nomor diketik seperti yang tertulis di kertas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Choose certificates…</source>
        <translation>Pilih sertifikat…</translation>
    </message>
    <message>
        <source>Folder of certificates…</source>
        <translation>Folder sertifikat…</translation>
    </message>
    <message>
        <source>Without certificates</source>
        <translation>Tanpa sertifikat</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation>Tanda tangan elektronik</translation>
    </message>
    <message>
        <source>Certificates that you name here count for this check and are not kept.</source>
        <translation>Sertifikat yang Anda pilih di sini berlaku untuk pemeriksaan ini saja dan tidak disimpan.</translation>
    </message>
    <message>
        <source>The QR code on it is not that of a letter from Netra.</source>
        <translation>Kode QR di dalamnya bukan kode surat dari Netra.</translation>
    </message>
    <message>
        <source>This letter was declared void.</source>
        <translation>Surat ini sudah dinyatakan batal.</translation>
    </message>
    <message>
        <source>Compare what the paper says with the stored letter, line by line: a code or number can stand on another paper.</source>
        <translation>Bandingkan isi kertas dengan surat tersimpan, baris demi baris: kode atau nomor dapat ditempelkan pada kertas lain.</translation>
    </message>
    <message>
        <source>Show the stored letter</source>
        <translation>Tampilkan surat tersimpan</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Who holds which copy</source>
        <translation>Pemegang salinan</translation>
    </message>
    <message>
        <source>One holder a line; the first line is copy 1. The list before stays in the history.</source>
        <translation>Satu pemegang per baris; baris pertama adalah salinan ke-1. Daftar sebelumnya tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Simpan daftar ini</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Alasan perubahan</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal numbers to another PC</source>
        <translation>Beri jatah nomor kepada PC lain</translation>
    </message>
    <message>
        <source>The next numbers of {year} go to that PC alone; this one passes over them. They reach it with the next bundle.</source>
        <translation>Nomor-nomor berikutnya tahun {year} menjadi jatah PC itu saja; PC ini melewatinya. Jatah sampai di sana bersama paket berikutnya.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Beri jatah</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Berapa nomor</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Why the reporter may be named</source>
        <translation>Alasan nama pelapor boleh tercantum</translation>
    </message>
    <message>
        <source>in his own name</source>
        <translation>atas jabatan sendiri</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>nomor berikutnya</translation>
    </message>
    <message>
        <source>will be {number}</source>
        <translation>akan menjadi {number}</translation>
    </message>
    <message>
        <source>It is taken only when you issue the letter. A preview takes none.</source>
        <translation>Nomor baru diambil saat surat diterbitkan. Pratinjau tidak mengambil nomor.</translation>
    </message>
    <message>
        <source>none of ours</source>
        <translation>bukan nomor kita</translation>
    </message>
    <message>
        <source>Somebody else numbers this paper, or it has no number.</source>
        <translation>Nomornya diberikan pihak lain, atau naskah ini tanpa nomor.</translation>
    </message>
    <message>
        <source>Still missing: {count}</source>
        <translation>Masih kurang: {count}</translation>
    </message>
    <message>
        <source>Please look at this</source>
        <translation>Mohon diperhatikan</translation>
    </message>
    <message>
        <source>Check the agenda</source>
        <translation>Periksa agenda</translation>
    </message>
</context>
<context>
    <name>FoldedField</name>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Ubah: {field}</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>As before: {field}</source>
        <translation>Seperti semula: {field}</translation>
    </message>
</context>
<context>
    <name>IssuedController</name>
    <message>
        <source>The letter is void.</source>
        <translation>Surat sudah batal.</translation>
    </message>
    <message>
        <source>The number is entered.</source>
        <translation>Nomor sudah diisi.</translation>
    </message>
    <message>
        <source>The list of copies is kept.</source>
        <translation>Daftar salinan disimpan.</translation>
    </message>
    <message>
        <source>Choose the signed copy</source>
        <translation>Pilih salinan bertanda tangan</translation>
    </message>
    <message>
        <source>The signed copy is attached.</source>
        <translation>Salinan bertanda tangan sudah dilampirkan.</translation>
    </message>
    <message>
        <source>It is the record now; the unsigned paper stays beside it.</source>
        <translation>Salinan itu kini menjadi arsip; naskah yang belum ditandatangani tetap ada.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Simpan surat</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Tersimpan sebagai {path}.</translation>
    </message>
</context>
<context>
    <name>IssuedPanel</name>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Fetching the letter…</source>
        <translation>Mengambil surat…</translation>
    </message>
    <message>
        <source>The letter is still being fetched.</source>
        <translation>Surat masih diambil.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Ditujukan kepada</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Diarsipkan pada perkara</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Number squeezed in because</source>
        <translation>Nomor sisipan karena</translation>
    </message>
    <message>
        <source>Signed although a rule speaks against it</source>
        <translation>Ditandatangani walaupun ada aturan yang menahan</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Salinan bertanda tangan</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Batal karena</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Text changed by hand</source>
        <translation>Teks disunting manual</translation>
    </message>
    <message>
        <source>Every print and every copy is the same stored paper. Each is written down in the history of this PC.</source>
        <translation>Setiap cetakan dan salinan berasal dari dokumen tersimpan yang sama persis. Masing-masing dicatat dalam riwayat komputer ini.</translation>
    </message>
    <message>
        <source>Enter the number…</source>
        <translation>Isi nomor…</translation>
    </message>
    <message>
        <source>Attach the signed copy…</source>
        <translation>Lampirkan salinan bertanda tangan…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Print the numbered copies…</source>
        <translation>Cetak salinan bernomor…</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>Nyatakan batal…</translation>
    </message>
    <message>
        <source>Working copy in Word…</source>
        <translation>Salinan kerja di Word…</translation>
    </message>
    <message>
        <source>Change the list of copies…</source>
        <translation>Ubah daftar salinan…</translation>
    </message>
    <message>
        <source>Print a copy marked SALINAN…</source>
        <translation>Cetak salinan bertanda SALINAN…</translation>
    </message>
    <message>
        <source>The number {number} stays used and the letter stays in the register. It no longer counts as a document of the case.</source>
        <translation>Nomor {number} tetap terpakai dan surat tetap ada di register. Surat ini tidak lagi dihitung sebagai dokumen perkara.</translation>
    </message>
    <message>
        <source>Declare this letter void?</source>
        <translation>Nyatakan surat ini batal?</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Nyatakan batal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} halaman</translation>
    </message>
    <message>
        <source>{number} of {of}: {holder}</source>
        <translation>{number} dari {of}: {holder}</translation>
    </message>
    <message>
        <source>Issued as {number}.</source>
        <translation>Terbit dengan nomor {number}.</translation>
    </message>
    <message>
        <source>Print it now; it stays in the register and on the case.</source>
        <translation>Cetak sekarang; surat ini tetap ada di register dan pada perkaranya.</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Kind of letter</source>
        <translation>Jenis surat</translation>
    </message>
</context>
<context>
    <name>LeadLines</name>
    <message>
        <source>Show more ({count})</source>
        <translation>Tampilkan lagi ({count})</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>draft.pdf</source>
        <translation>draf.pdf</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Simpan draf</translation>
    </message>
    <message>
        <source>draft.docx</source>
        <translation>draf.docx</translation>
    </message>
    <message>
        <source>The clock is right, issue the letter</source>
        <translation>Jam benar, terbitkan surat</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The page appears here</source>
        <translation>Halaman surat tampil di sini</translation>
    </message>
    <message>
        <source>As soon as nothing is missing, you see it as it will print.</source>
        <translation>Begitu tidak ada lagi yang kurang, Anda melihatnya persis seperti akan dicetak.</translation>
    </message>
    <message>
        <source>Recommendation to the PPK</source>
        <translation>Rekomendasi kepada PPK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save PDF (draft)…</source>
        <translation>Simpan PDF (draf)…</translation>
    </message>
    <message>
        <source>Export Word (draft)…</source>
        <translation>Ekspor Word (draf)…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Ajukan untuk disetujui…</translation>
    </message>
    <message>
        <source>The letter is still being put together.</source>
        <translation>Surat masih disusun.</translation>
    </message>
    <message>
        <source>{count} respondents</source>
        <translation>{count} terlapor</translation>
    </message>
    <message>
        <source>perlu verifikasi</source>
        <translation>perlu verifikasi</translation>
    </message>
    <message>
        <source>Returned by {name}: {reason}</source>
        <translation>Dikembalikan oleh {name}: {reason}</translation>
    </message>
    <message>
        <source>What you submitted stands here again. Mend it and submit it anew.</source>
        <translation>Isian yang Anda ajukan ada lagi di sini. Perbaiki, lalu ajukan kembali.</translation>
    </message>
    <message>
        <source>Still missing: {count}. The list at the left leads there.</source>
        <translation>Masih kurang: {count}. Daftar di kiri menunjukkan tempat mengisinya.</translation>
    </message>
    <message>
        <source>The letter goes to {officers}, who can approve it. It takes its number and is kept on case {case} when it is approved, exactly as it stands now.</source>
        <translation>Surat disampaikan kepada {officers} untuk disetujui. Nomornya diambil dan suratnya disimpan pada perkara {case} saat disetujui, persis seperti sekarang.</translation>
    </message>
    <message>
        <source>Submit this letter for approval?</source>
        <translation>Ajukan surat ini untuk disetujui?</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Ajukan</translation>
    </message>
    <message>
        <source>The letter takes the number {number} and can no longer be changed. Its exact copy is kept on case {case}.</source>
        <translation>Surat ini mengambil nomor {number} dan setelah itu tidak dapat diubah. Salinan persisnya disimpan pada perkara {case}.</translation>
    </message>
    <message>
        <source>The paper takes no number here and can no longer be changed. Its exact copy is kept on case {case}.</source>
        <translation>Naskah ini tidak mengambil nomor di sini dan tidak dapat diubah lagi. Salinan persisnya disimpan pada perkara {case}.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Issue this letter?</source>
        <translation>Terbitkan surat ini?</translation>
    </message>
    <message>
        <source>Issue and take the number</source>
        <translation>Terbitkan dan ambil nomor</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Enter the number</source>
        <translation>Isi nomor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number and date on the signed paper</source>
        <translation>Nomor dan tanggal pada naskah yang ditandatangani</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The page as it will print</source>
        <translation>Halaman seperti akan dicetak</translation>
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
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Sesuaikan lebar</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Halaman {page} dari {count}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This printer does not name {size}</source>
        <translation>Pencetak ini tidak mencantumkan {size}</translation>
    </message>
    <message>
        <source>{printer} does not list this paper. Printed at full size, the edges may be cut off on another sheet. Put {size} in and choose “actual size” if it asks.</source>
        <translation>{printer} tidak mencantumkan kertas ini. Dicetak pada ukuran penuh, tepinya dapat terpotong di kertas lain. Pasang {size} dan pilih “ukuran sebenarnya” bila ditanya.</translation>
    </message>
    <message>
        <source>Print at full size</source>
        <translation>Cetak ukuran penuh</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {count}.</source>
        <translation>Terkirim ke pencetak, halaman: {count}.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Number, subject or addressee</source>
        <translation>Nomor, hal, atau tujuan</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Cari di register</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Belum ada surat</translation>
    </message>
    <message>
        <source>Letters are written from a case. Each one you issue stands here.</source>
        <translation>Surat dibuat dari perkara. Setiap surat yang Anda terbitkan tercatat di sini.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Ditujukan kepada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Jenis surat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Check a letter…</source>
        <translation>Periksa surat…</translation>
    </message>
    <message>
        <source>To all of an election…</source>
        <translation>Untuk semua dalam satu pemilihan…</translation>
    </message>
    <message>
        <source>Check the agenda…</source>
        <translation>Periksa agenda…</translation>
    </message>
    <message>
        <source>Reserve a number…</source>
        <translation>Pesan nomor…</translation>
    </message>
    <message>
        <source>Agenda as file…</source>
        <translation>Agenda sebagai berkas…</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text (.csv)</source>
        <translation>Teks (.csv)</translation>
    </message>
    <message>
        <source>For printing (.pdf)</source>
        <translation>Untuk dicetak (.pdf)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>All agendas</source>
        <translation>Semua agenda</translation>
    </message>
    <message>
        <source>No case belongs to an election yet.</source>
        <translation>Belum ada perkara pada suatu pemilihan.</translation>
    </message>
    <message>
        <source>In the register: {count}</source>
        <translation>Dalam register: {count}</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>Reserve a number</source>
        <translation>Pesan nomor</translation>
    </message>
    <message>
        <source>The next number is kept for a letter to come. Issuing that letter uses it up; released, it is never used again and the reason explains the gap.</source>
        <translation>Nomor berikutnya disimpan untuk surat yang akan dibuat. Nomor terpakai saat surat diterbitkan; bila dilepas, nomor tidak dipakai lagi dan alasannya menjelaskan selanya.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>For which letter</source>
        <translation>Untuk surat apa</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>TableWish</name>
    <message>
        <source>Add a row</source>
        <translation>Tambah baris</translation>
    </message>
</context>
<context>
    <name>TextEdits</name>
    <message>
        <source>Change the text of this letter…</source>
        <translation>Sunting teks surat ini…</translation>
    </message>
    <message>
        <source>Only this letter changes. The change stays with it and is shown beside the standard text. Identity, articles, sanction and number are locked.</source>
        <translation>Hanya surat ini yang berubah. Suntingan tersimpan bersamanya dan ditampilkan di samping teks standar. Identitas, pasal, sanksi, dan nomor terkunci.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>disunting manual</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Ditujukan kepada</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>Through (u.b.)</source>
        <translation>Melalui (u.b.)</translation>
    </message>
    <message>
        <source>Why it is signed all the same</source>
        <translation>Mengapa tetap ditandatangani</translation>
    </message>
    <message>
        <source>Reserved number</source>
        <translation>Nomor dipesan</translation>
    </message>
    <message>
        <source>Squeeze in behind number</source>
        <translation>Sisipkan sesudah nomor</translation>
    </message>
    <message>
        <source>Why it is squeezed in</source>
        <translation>Alasan nomor sisipan</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop naskah</translation>
    </message>
    <message>
        <source>Copies to (one a line)</source>
        <translation>Tembusan (satu per baris)</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Siapa dan kapan</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Isi permintaan</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cara pengiriman</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Isi surat</translation>
    </message>
    <message>
        <source>of this office</source>
        <translation>kantor ini</translation>
    </message>
    <message>
        <source>of the head of region</source>
        <translation>kepala daerah</translation>
    </message>
    <message>
        <source>of the regional secretariat</source>
        <translation>sekretariat daerah</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>The decision is reported to</source>
        <translation>Keputusan disampaikan kepada</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgensi</translation>
    </message>
    <message>
        <source>Enclosed bundles</source>
        <translation>Lampiran (berkas)</translation>
    </message>
</context>
<context>
    <name>WishValues</name>
    <message>
        <source>in his own name</source>
        <translation>atas jabatan sendiri</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>nomor berikutnya</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} baris</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>diisi di sini</translation>
    </message>
    <message>
        <source>from the list of officials</source>
        <translation>dari daftar pejabat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>from the respondent&apos;s assessment</source>
        <translation>dari penilaian terlapor</translation>
    </message>
    <message>
        <source>from the rules in force for the act</source>
        <translation>dari aturan yang berlaku saat perbuatan</translation>
    </message>
    <message>
        <source>from the office and its authority</source>
        <translation>dari kantor dan lembaga tujuannya</translation>
    </message>
    <message>
        <source>from the case</source>
        <translation>dari perkara</translation>
    </message>
    <message>
        <source>from the kind of letter and who signs</source>
        <translation>menurut jenis surat dan penanda tangan</translation>
    </message>
    <message>
        <source>from Settings, Letters</source>
        <translation>dari Pengaturan › Surat</translation>
    </message>
</context>
<context>
    <name>WordCopy</name>
    <message>
        <source>Save a working copy</source>
        <translation>Simpan salinan kerja</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Disimpan sebagai {path}.</translation>
    </message>
    <message>
        <source>It is a working copy and says so; the record is the paper issued here.</source>
        <translation>Ini salinan kerja dan bertanda demikian; naskah aslinya adalah surat yang terbit di sini.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>Hapus baris {number}</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Name of the government in the letterhead</source>
        <translation>Nama pemerintah daerah pada kop surat</translation>
    </message>
    <message>
        <source>Name of the office in the letterhead</source>
        <translation>Nama kantor pada kop surat</translation>
    </message>
    <message>
        <source>Address in the letterhead</source>
        <translation>Alamat pada kop surat</translation>
    </message>
    <message>
        <source>Place the letter is dated in</source>
        <translation>Tempat pembuatan surat</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nama penanda tangan</translation>
    </message>
    <message>
        <source>Rank of who signs</source>
        <translation>Pangkat penanda tangan</translation>
    </message>
    <message>
        <source>NIP of who signs</source>
        <translation>NIP penanda tangan</translation>
    </message>
    <message>
        <source>To whom the letter goes (the PPK)</source>
        <translation>Tujuan surat (PPK)</translation>
    </message>
    <message>
        <source>How the addressee is addressed (Bapak, Ibu)</source>
        <translation>Sapaan pejabat tujuan (Bapak, Ibu)</translation>
    </message>
    <message>
        <source>How running text calls the addressee (Bapak Bupati)</source>
        <translation>Sebutan pejabat tujuan dalam isi surat (Bapak Bupati)</translation>
    </message>
    <message>
        <source>Place of the addressee</source>
        <translation>Tempat kedudukan pejabat tujuan</translation>
    </message>
    <message>
        <source>The report the case rests on</source>
        <translation>Laporan yang mendasari perkara</translation>
    </message>
    <message>
        <source>Sender of the report</source>
        <translation>Pengirim laporan</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Tanggal laporan</translation>
    </message>
    <message>
        <source>Subject of the report</source>
        <translation>Hal laporan</translation>
    </message>
    <message>
        <source>Whom the letter is about</source>
        <translation>Terlapor yang dimuat surat</translation>
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
        <source>Rank and grade</source>
        <translation>Pangkat dan golongan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Uraian perbuatan</translation>
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
        <source>Form of violation, from which the articles follow</source>
        <translation>Bentuk pelanggaran (dasar pasalnya)</translation>
    </message>
    <message>
        <source>Proposed sanction</source>
        <translation>Usul sanksi</translation>
    </message>
    <message>
        <source>Examination record (BAP) or note of absence</source>
        <translation>BAP atau berita acara ketidakhadiran</translation>
    </message>
    <message>
        <source>Title of the examination record</source>
        <translation>Judul berita acara pemeriksaan</translation>
    </message>
    <message>
        <source>Number of the examination record</source>
        <translation>Nomor berita acara pemeriksaan</translation>
    </message>
    <message>
        <source>Date of the examination record</source>
        <translation>Tanggal berita acara pemeriksaan</translation>
    </message>
    <message>
        <source>Facts found by the examination</source>
        <translation>Fakta hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Text of a fact found</source>
        <translation>Uraian fakta</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Until when the PPK is to act</source>
        <translation>Batas waktu tindak lanjut PPK</translation>
    </message>
    <message>
        <source>Who receives the decision</source>
        <translation>Penerima keputusan</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>The regional head (PPK)</source>
        <translation>Kepala daerah (PPK)</translation>
    </message>
    <message>
        <source>To whom the letter goes</source>
        <translation>Tujuan surat</translation>
    </message>
    <message>
        <source>The respondent&apos;s superior</source>
        <translation>Atasan langsung terlapor</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Nomor laporan</translation>
    </message>
    <message>
        <source>Subject of the case</source>
        <translation>Perihal perkara</translation>
    </message>
    <message>
        <source>Headquarters&apos; recommendation</source>
        <translation>Rekomendasi pusat</translation>
    </message>
    <message>
        <source>Settings, Office</source>
        <translation>Pengaturan › Kantor</translation>
    </message>
    <message>
        <source>Settings, Officials</source>
        <translation>Pengaturan › Pejabat</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>data terlapor</translation>
    </message>
    <message>
        <source>the respondent&apos;s allegation</source>
        <translation>dugaan pelanggaran terlapor</translation>
    </message>
    <message>
        <source>the examination</source>
        <translation>pemeriksaan</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>perkara</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>halaman ini</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Signed copy attached</source>
        <translation>Sudah ditandatangani</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Waiting for its number</source>
        <translation>Menunggu nomor</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Dipesan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Dilepas</translation>
    </message>
    <message>
        <source>No font prints {characters} in “{text}”. Type something else.</source>
        <translation>Tidak ada huruf untuk mencetak {characters} pada “{text}”. Ganti dengan yang lain.</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>sisipan</translation>
    </message>
    <message>
        <source>signed with a reason</source>
        <translation>ditandatangani dengan alasan</translation>
    </message>
    <message>
        <source>Signed by {signer}: unchanged {intact}, whole file {whole_file}, issuer trusted {trusted}, certificate valid then {in_validity}, withdrawn {revoked} (nobody can know offline)</source>
        <translation>Ditandatangani {signer}: utuh {intact}, seluruh berkas {whole_file}, penerbit dipercaya {trusted}, sertifikat berlaku saat itu {in_validity}, dicabut {revoked} (tidak dapat diketahui saat luring)</translation>
    </message>
    <message>
        <source>This file is exactly the letter that was issued.</source>
        <translation>Berkas ini persis surat yang diterbitkan.</translation>
    </message>
    <message>
        <source>This file is exactly the signed copy that is stored.</source>
        <translation>Berkas ini persis salinan bertanda tangan yang tersimpan.</translation>
    </message>
    <message>
        <source>This file is the letter that was issued, with something added behind it.</source>
        <translation>Berkas ini surat yang diterbitkan, dengan tambahan di belakangnya.</translation>
    </message>
    <message>
        <source>That is how an electronic signature goes into a PDF; see below.</source>
        <translation>Begitulah tanda tangan elektronik masuk ke PDF; lihat di bawah.</translation>
    </message>
    <message>
        <source>The code belongs to a letter that is stored here.</source>
        <translation>Kode ini milik surat yang tersimpan di sini.</translation>
    </message>
    <message>
        <source>A letter with this number is stored here.</source>
        <translation>Surat dengan nomor ini tersimpan di sini.</translation>
    </message>
    <message>
        <source>The number is one of ours, but the content is another one.</source>
        <translation>Nomornya ada di sini, tetapi isinya lain.</translation>
    </message>
    <message>
        <source>The paper is not the letter that was issued under this number. Keep it, and ask where it comes from.</source>
        <translation>Kertas ini bukan surat yang diterbitkan dengan nomor itu. Simpan kertasnya dan tanyakan asalnya.</translation>
    </message>
    <message>
        <source>Nothing here is like this.</source>
        <translation>Tidak ada yang seperti ini di sini.</translation>
    </message>
    <message>
        <source>It may be a letter of another office or PC, or one from before Netra. Ask whoever is said to have issued it.</source>
        <translation>Mungkin surat kantor atau komputer lain, atau surat dari masa sebelum Netra. Tanyakan kepada pihak yang disebut menerbitkannya.</translation>
    </message>
    <message>
        <source>No QR code was found on it, and no stored file is like it.</source>
        <translation>Tidak ada kode QR yang terbaca, dan tidak ada berkas tersimpan yang sama.</translation>
    </message>
    <message>
        <source>The code of a letter stands below the signature, beside the list of copies. Take a photo of it from near, or type the letter&apos;s number.</source>
        <translation>Kode surat ada di bawah tanda tangan, di samping tembusan. Foto kode itu dari dekat, atau ketik nomor suratnya.</translation>
    </message>
    <message>
        <source>Signed by {signer} ({issuer}): unchanged {intact}, whole file {whole_file}, issuer trusted {trusted}, certificate valid then {in_validity}, withdrawn {revoked}.</source>
        <translation>Ditandatangani oleh {signer} ({issuer}): tidak berubah {intact}, seluruh berkas {whole_file}, penerbit dipercaya {trusted}, sertifikat berlaku saat itu {in_validity}, dicabut {revoked}.</translation>
    </message>
    <message>
        <source>Issuers are judged by these certificates (valid until): {names}.</source>
        <translation>Penerbit dinilai dengan sertifikat ini (berlaku sampai): {names}.</translation>
    </message>
    <message>
        <source>Issuers are judged without any certificate of theirs: nobody is trusted.</source>
        <translation>Penerbit dinilai tanpa sertifikat induknya: tidak ada yang dipercaya.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} lainnya</translation>
    </message>
</context>
</TS>
