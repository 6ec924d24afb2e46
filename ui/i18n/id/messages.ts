<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
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
            <source>Your role does not allow this step.</source>
            <translation>Peran Anda tidak membolehkan langkah ini.</translation>
        </message>
        <message>
            <source>It needs the role {needed}. Ask an officer who has it.</source>
            <translation>Langkah ini memerlukan peran {needed}. Mintalah petugas yang memilikinya.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed.</source>
            <translation>Disk penuh. Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>Free some space on the drive, then try again.</source>
            <translation>Kosongkan ruang di disk, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read.</source>
            <translation>Berkas {path} tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>Check that the drive is plugged in and try again.</source>
            <translation>Pastikan disk atau flashdisk terpasang, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written.</source>
            <translation>Berkas {path} tidak dapat ditulis.</translation>
        </message>
        <message>
            <source>Choose another folder, or check the drive.</source>
            <translation>Pilih folder lain, atau periksa disk.</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Sedang bekerja…</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Membaca</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Memeriksa</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>Menerima</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Menulis</translation>
        </message>
        <message>
            <source>Reading back what was written</source>
            <translation>Membaca ulang yang ditulis</translation>
        </message>
        <message>
            <source>Taking over the changes</source>
            <translation>Menerapkan perubahan</translation>
        </message>
        <message>
            <source>Checking the chain</source>
            <translation>Memeriksa rantai jurnal</translation>
        </message>
        <message>
            <source>Rebuilding</source>
            <translation>Menyusun ulang</translation>
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
            <source>Making a backup</source>
            <translation>Membuat cadangan</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Mengimpor</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Mengekspor</translation>
        </message>
        <message>
            <source>Drawing pages</source>
            <translation>Menggambar halaman</translation>
        </message>
    </context>
</TS>
