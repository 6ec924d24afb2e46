<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Hasil pencarian</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Tampilkan hasil lain</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Apa yang dicari?</translation>
    </message>
    <message>
        <source>Type above, with Ctrl+K: a name as you hear it, a NIP or a part of it, a number, words of a case or of a letter, words inside PDF, Word and Excel files. Several words must all be found in one case.</source>
        <translation>Ketik di atas (Ctrl+K): nama menurut bunyinya, NIP atau sebagian angkanya, nomor surat, kata dalam perkara atau surat, juga kata di dalam berkas PDF, Word, dan Excel. Bila beberapa kata diketik, semuanya harus ada dalam satu perkara.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Try fewer words, or another spelling. Reporters are never searched, and a scanned picture holds no text to find.</source>
        <translation>Coba dengan kata yang lebih sedikit atau ejaan lain. Pelapor tidak pernah dicari, dan hasil pindai berupa gambar tidak memuat teks yang dapat dicari.</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Pencarian: {text}</translation>
    </message>
    <message>
        <source>They are being read; what is in them appears as it goes.</source>
        <translation>Berkas sedang dibaca; isinya muncul dalam pencarian begitu selesai.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Hentikan pembacaan</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Baca sekarang</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>and {count} more places</source>
        <translation>dan {count} tempat lain</translation>
    </message>
</context>
</TS>
