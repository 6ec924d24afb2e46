"""Pages of files from outside as pictures: nobody who is left out looks out from below a box."""

import io
import re

import pikepdf
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from desktop.app.page_desk import pages_of
from desktop.cases.leaks import Finder, sound_of
from desktop.errors import Refused

NAME = "Wahyudi Kartosuwiryo"
PARTS = frozenset(f"part {sound_of(part)}" for part in NAME.split())
SPELT = re.compile(r"wahyudi\W{1,4}kartosuwiryo", re.IGNORECASE)
FINDER = Finder((SPELT,), PARTS, frozenset(), b"", frozenset())


def page(draw, **more):
    """Return a PDF of one page on which everything that tells somebody is red."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    canvas.drawString(60, 780, "Uraian lain pada halaman ini")
    canvas.setFillColorRGB(0.9, 0, 0)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(target.getvalue())) as pdf:
        for name, value in more.items():
            pdf.pages[0].obj[f"/{name}"] = value
        changed = io.BytesIO()
        pdf.save(changed)
    return changed.getvalue()


def red(jpeg):
    with Image.open(io.BytesIO(jpeg)) as picture:
        raw = picture.convert("RGB").tobytes()
    return sum(raw[at] > 150 and raw[at + 1] < 90 and raw[at + 2] < 90
               for at in range(0, len(raw), 3))  # fmt: skip


def plain(canvas):
    canvas.drawString(80, 600, NAME)


def large(canvas):
    canvas.setFont("Helvetica-BoldOblique", 40)
    canvas.drawString(60, 500, NAME)


def slanted(canvas):
    canvas.saveState()
    canvas.translate(200, 300)
    canvas.rotate(35)
    canvas.drawString(0, 0, NAME)
    canvas.restoreState()


def spread(canvas):
    canvas.drawString(80, 600, NAME.split()[0])
    canvas.drawString(80, 580, NAME.split()[1])


def divided(canvas):
    canvas.drawString(80, 600, "menurut saksi Wahyudi Karto-")
    canvas.drawString(80, 586, "suwiryo pada hari itu")


@pytest.mark.parametrize(
    ("draw", "more"),
    [
        (plain, {}),
        (large, {"Rotate": 90}),
        (slanted, {"Rotate": 180}),
        (spread, {"Rotate": 270}),
        (plain, {"CropBox": pikepdf.Array([40, 100, 560, 800])}),
        (slanted, {"MediaBox": pikepdf.Array([-20, -30, 595, 842]), "Rotate": 90}),
    ],
)
def test_whoever_is_found_is_painted_over_wherever_he_stands(draw, more):
    pdf = page(draw, **more)
    (shown,) = pages_of(pdf)
    assert red(shown.jpeg) > 20, "the name is on the page"
    (painted,) = pages_of(pdf, FINDER)
    assert painted.hits >= 1
    assert red(painted.jpeg) == 0
    assert not painted.opaque


def test_a_name_divided_over_two_lines_is_found():
    (painted,) = pages_of(page(divided), FINDER)
    assert painted.hits >= 1
    (whole,) = pages_of(page(divided))
    assert red(painted.jpeg) < red(whole.jpeg) / 2


def test_a_page_with_a_picture_or_drawn_letters_counts_as_unread():
    def pictured(canvas):
        canvas.drawInlineImage(Image.new("RGB", (30, 30), "navy"), 100, 300, 90, 90)

    def drawn(canvas):
        for at in range(30):
            canvas.circle(80 + at * 12, 500, 5, fill=1)

    for draw in (pictured, drawn):
        (found,) = pages_of(page(draw), FINDER)
        assert found.opaque
    (empty,) = pages_of(page(lambda canvas: None), FINDER)
    assert not empty.opaque


def test_notes_are_left_off_a_copy_for_no_text_tells_them():
    pdf = io.BytesIO()
    with pikepdf.open(io.BytesIO(page(lambda canvas: None))) as made:
        drawn = made.make_stream(b"0.9 0 0 rg 0 0 100 30 re f")
        drawn.Type, drawn.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        drawn.BBox = pikepdf.Array([0, 0, 100, 30])
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Stamp, F=4,
            Rect=pikepdf.Array([100, 300, 200, 330]), AP=pikepdf.Dictionary(N=drawn),
        )  # fmt: skip
        made.pages[0].obj["/Annots"] = pikepdf.Array([made.make_indirect(note)])
        made.save(pdf)
    (whole,) = pages_of(pdf.getvalue())
    assert red(whole.jpeg) > 100
    (copy,) = pages_of(pdf.getvalue(), FINDER)
    assert red(copy.jpeg) == 0


def test_many_pages_come_in_their_order():
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(300, 300))
    for at in range(14):
        canvas.drawString(60, 150, f"Halaman {at}")
        canvas.setPageSize((300 + at, 300))
        canvas.showPage()
    canvas.save()
    assert [round(one.width) for one in pages_of(target.getvalue())] == [
        300 + at for at in range(14)
    ]


def test_what_is_no_page_is_refused():
    with pytest.raises(Refused) as refused:
        list(pages_of(b"PK\x03\x04 no pages here"))
    assert refused.value.code == "preview.no_picture"
