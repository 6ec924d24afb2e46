<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Command</name>
    <message>
        <source>Netra: neutrality cases of civil servants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netra made a mistake. A report lies in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open by recovery code, new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether all is in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
