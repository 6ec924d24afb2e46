<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Application</name>
    <message>
        <source>Something in Netra has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Please copy this report and send it to your administrator. It holds no names and nothing from a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerChip</name>
    <message>
        <source>Officer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock	Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Fold the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the rail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutWindow</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search cases, names, NIP, letter numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PracticeBand</name>
    <message>
        <source>PRACTICE — not real data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, or switch the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Netra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place in the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the main button of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
