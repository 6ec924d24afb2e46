<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
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
</TS>
