<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>ActionButton</name>
    <message>
        <source>Why not: {reason}</source>
        <translation>Mengapa tidak: {reason}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>Is the clock of this PC right?</source>
        <translation>Apakah jam PC ini benar?</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Bagaimana Anda tahu</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day month year</source>
        <translation>tgl bln thn</translation>
    </message>
    <message>
        <source>Choose a date in the calendar</source>
        <translation>Pilih tanggal di kalender</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 2/10/2024 or 2 Okt 2024.</source>
        <translation>Ini bukan tanggal. Ketik seperti 2/10/2024 atau 2 Okt 2024.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Nothing matches. Check the spelling.</source>
        <translation>Tidak ada yang cocok. Periksa ejaannya.</translation>
    </message>
</context>
<context>
    <name>GuardedView</name>
    <message>
        <source>Do not photograph or write down what is not needed. That you opened it stays on record.</source>
        <translation>Jangan difoto, dan jangan dicatat bila tidak perlu. Pembukaan ini tetap tercatat.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Tutup sekarang</translation>
    </message>
    <message>
        <source>Closes in {seconds} seconds</source>
        <translation>Tertutup dalam {seconds} detik</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Sembunyikan kata sandi</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Sedang bekerja…</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <translation>{work}: {done} dari {total}</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Berhenti di titik aman berikutnya…</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Draf tersimpan {time}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Phase {number} of {count}: {phase}</source>
        <translation>Tahap {number} dari {count}: {phase}</translation>
    </message>
    <message>
        <source>All phases are done</source>
        <translation>Semua tahap selesai</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>system_dialogs</name>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
</context>
</TS>
