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
            <source>commands</source>
            <translation>perintah</translation>
        </message>
        <message>
            <source>make a new vault</source>
            <translation>membuat brankas baru</translation>
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
            <source>list a case's evidence</source>
            <translation>daftar bukti satu perkara</translation>
        </message>
        <message>
            <source>write a file out</source>
            <translation>menyimpan berkas ke luar</translation>
        </message>
        <message>
            <source>compare files with their hashes</source>
            <translation>membandingkan berkas dengan hash-nya</translation>
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
            <source>enter an election</source>
            <translation>mencatat pemilihan</translation>
        </message>
        <message>
            <source>list elections</source>
            <translation>daftar pemilihan</translation>
        </message>
        <message>
            <source>find people by name or NIP</source>
            <translation>mencari orang menurut nama atau NIP</translation>
        </message>
        <message>
            <source>a person in all cases</source>
            <translation>satu orang dalam semua perkara</translation>
        </message>
        <message>
            <source>check a NIP's format</source>
            <translation>memeriksa bentuk NIP</translation>
        </message>
    </context>
</TS>
