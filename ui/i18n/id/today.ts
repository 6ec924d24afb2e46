<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>LineRow</name>
    <message>
        <source>Other steps</source>
        <translation>Langkah lain</translation>
    </message>
</context>
<context>
    <name>RailCounts</name>
    <message>
        <source>Two values</source>
        <translation>Dua nilai</translation>
    </message>
    <message>
        <source>Heard from {office} today</source>
        <translation>Terakhir dari {office} hari ini</translation>
    </message>
    <message>
        <source>Last heard from {office} {days} days ago</source>
        <translation>Terakhir dari {office} {days} hari lalu</translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message>
        <source>Week sheet</source>
        <translation>Lembar minggu</translation>
    </message>
    <message>
        <source>week-{day}.pdf</source>
        <translation>lembar-minggu-{day}.pdf</translation>
    </message>
    <message>
        <source>Save the week sheet</source>
        <translation>Simpan lembar minggu</translation>
    </message>
    <message>
        <source>The week sheet is saved as {file}.</source>
        <translation>Lembar minggu tersimpan sebagai {file}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Perkara siapa</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Milik saya saja</translation>
    </message>
    <message>
        <source>Print the week sheet</source>
        <translation>Cetak lembar minggu</translation>
    </message>
    <message>
        <source>Save the week sheet as PDF</source>
        <translation>Simpan lembar minggu sebagai PDF</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Belum ada perkara</translation>
    </message>
    <message>
        <source>Every report that is registered becomes a case; what it wants stands here.</source>
        <translation>Setiap laporan yang diregister menjadi perkara; apa yang harus dilakukan tampil di sini.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>Tidak ada yang menunggu hari ini</translation>
    </message>
    <message>
        <source>No term runs out this week, and nobody waits for you. Well done.</source>
        <translation>Tidak ada tenggat yang habis minggu ini dan tidak ada yang menunggu Anda. Bagus.</translation>
    </message>
    <message>
        <source>See all cases</source>
        <translation>Lihat semua perkara</translation>
    </message>
    <message>
        <source>{day} · the week reaches to {last}</source>
        <translation>{day} · minggu ini sampai {last}</translation>
    </message>
    <message>
        <source>The days off of {year} are not all decreed yet.</source>
        <translation>Hari libur {year} belum ditetapkan seluruhnya.</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Show in the list</source>
        <translation>Lihat dalam daftar</translation>
    </message>
    <message>
        <source>Show all {count} in the list</source>
        <translation>Lihat semua {count} dalam daftar</translation>
    </message>
</context>
</TS>
