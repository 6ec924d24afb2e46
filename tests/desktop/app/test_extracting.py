"""The text inside files, read in the worker process: kinds, limits, hostile ones."""

import io
import json
import zipfile
from email.message import EmailMessage

import pytest

from desktop.app import extracting
from desktop.app.extracting import extract
from desktop.app.reading import LIMIT, reader_of, text_of
from desktop.cases.finding import FileToRead
from desktop.errors import Refused
from tests.builders import builder, vault

__all__ = ["builder", "vault"]

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FREE = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def pdf(*pages):
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target)
    for text in pages:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def packed(**parts):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name.replace("__", "/") + ".xml", content)
    return target.getvalue()


def docx(*paragraphs):
    body = "".join(
        "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"
        for runs in paragraphs
    )
    return packed(
        word__document=f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    )


def read(content, ending=""):
    answer = json.loads(extract(ending.encode() + b"\0" + content))
    return answer["paged"], answer["pages"]


def test_a_pdf_is_read_page_by_page():
    paged, pages = read(pdf("Undangan rapat", "Daftar hadir"))
    assert paged
    assert [page.strip() for page in pages] == ["Undangan rapat", "Daftar hadir"]


def test_a_word_document_keeps_words_split_into_runs_whole():
    _, (text,) = read(docx(["Meng", "undang"], ["Saudara"]), "docx")
    assert text.split() == ["Mengundang", "Saudara"]


def test_a_spreadsheet_gives_its_texts_and_not_their_places():
    shared = (
        f'<sst xmlns="{SHEET}"><si><t>Budi</t></si><si><r><t>Sa</t></r><r><t>ri</t></r></si></sst>'
    )
    sheet = (
        f'<worksheet xmlns="{SHEET}"><sheetData><row><c t="s"><v>731</v></c>'
        '<c><v>19860926</v></c><c t="inlineStr"><is><t>Camat</t></is></c></row>'
        "</sheetData></worksheet>"
    )
    _, (text,) = read(packed(xl__sharedStrings=shared, xl__worksheets__sheet1=sheet), "xlsx")
    assert text.split() == ["Budi", "Sari", "19860926", "Camat"]


def test_a_free_document_is_read_in_its_order():
    body = f'<o xmlns:text="{FREE}" xmlns="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
    _, (text,) = read(packed(content=f"{body}<text:p>satu <b>dua</b> tiga</text:p></o>"), "odt")
    assert text.split() == ["satu", "dua", "tiga"]


def test_a_message_does_not_tell_who_sent_it():
    message = EmailMessage()
    message["From"] = "Wati Pelapor <wati@contoh.id>"
    message["To"] = "inspektorat@contoh.id"
    message["Subject"] = "Foto kampanye"
    message.set_content("Terlampir fotonya.")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="foto.png")
    _, (text,) = read(message.as_bytes(), "eml")
    assert text.split() == ["Foto", "kampanye", "Terlampir", "fotonya.", "foto.png"]


@pytest.mark.parametrize(
    ("content", "ending", "words"),
    [
        ("pesan grup: ayo pilih", "txt", "pesan grup: ayo pilih"),
        ("\ufeffpesan", "csv", "pesan"),
        (
            "<head><title>x</title></head><p>satu<br>dua<script>tiga</script>&amp;",
            "html",
            "satu dua&",
        ),
    ],
)
def test_plain_text_and_pages_of_the_web(content, ending, words):
    assert " ".join(read(content.encode(), ending)[1][0].split()) == words
    assert read("naïf".encode("utf-16"), "txt")[1] == ["naïf\n"]
    assert read("naïf".encode("cp1252"), "txt")[1] == ["naïf\n"]


def bomb():
    zeros = b"<w:p>" + b" " * (70 * 1024 * 1024)
    return packed(word__document=zeros)


BILLION = (
    '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    f'<w:document xmlns:w="{WORD}"><w:t>&b;</w:t></w:document>'
)
OUTSIDE = (
    '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    f'<w:document xmlns:w="{WORD}"><w:t>&a;</w:t></w:document>'
)


@pytest.mark.parametrize(
    ("content", "ending", "code"),
    [
        (b"", "", "unknown_kind"),
        (b"\xff\xd8\xff\xe0", "jpg", "unknown_kind"),
        (b"MZ", "exe", "unknown_kind"),
        (packed(other="<x/>"), "zip", "unknown_kind"),
        (b"%PDF-1.7 nothing else", "pdf", "damaged"),
        (docx(["x"])[:-30], "docx", "damaged"),
        (packed(word__document="<w:p>"), "docx", "damaged"),
        (packed(word__document=BILLION), "docx", "damaged"),
        (packed(word__document=OUTSIDE), "docx", "damaged"),
        (bomb(), "docx", "damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused(content, ending, code):
    with pytest.raises(Refused, match=f"extract.{code}"):
        read(content, ending)


def test_a_text_that_is_too_long_is_cut(monkeypatch):
    monkeypatch.setattr(extracting, "MOST_TEXT", 10)
    assert read(b"0123456789abc", "txt")[1] == ["0123456789\n"]
    monkeypatch.setattr(extracting, "MOST_PAGES", 1)
    assert len(read(pdf("satu", "dua"))[1]) == 1


def test_the_worker_reads_and_tells_how_it_went():
    state, pages = text_of(pdf("Undangan"), "u.PDF")
    assert (state, pages[0].strip()) == ("paged", "Undangan")
    assert text_of(docx(["Surat"]), "s.docx")[0] == "flow"
    assert text_of(b"\x89PNG", "p.png") == ("unknown_kind", ())
    assert text_of(pdf(""), "kosong.pdf") == ("empty", ())


def test_large_and_missing_files_are_not_read(vault):
    read_file = reader_of(vault.store.blobs)
    assert read_file(FileToRead("a" * 64, LIMIT + 1, "film.mp4")) == ("too_large", ())
    assert read_file(FileToRead("a" * 64, 3, "x.txt")) == ("damaged", ())
    ref = vault.store.blobs.add(io.BytesIO(b"isi pesan"))
    assert read_file(FileToRead(ref.sha256, ref.size, "x.txt")) == ("flow", ["isi pesan\n"])
