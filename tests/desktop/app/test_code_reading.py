"""Square codes are read from photos and scans as offices make them, and nothing else comes out."""

import io
import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from desktop.app import code_desk, code_reading, previewing
from desktop.app.code_desk import codes_in, codes_of
from desktop.app.code_reading import codes
from desktop.errors import Refused, Trouble
from desktop.keys.code_parts import Gathered, write_parts
from desktop.letters.archive_code import write_code
from desktop.letters.compose import RECOMMENDATION_WORDING, compose_recommendation
from desktop.letters.model import StyleProfile
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import code_rows, render, wording_text
from reports_templates.enrolment_sheet.sample import sample_enrolment
from reports_templates.recommendation.sample import sample_facts
from tests.desktop.app.test_worker import bomb


def page_of(pdf, dots_per_inch, number=-1):
    """Return a page of a PDF as a scanner sees it, in grey."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[number % len(document)]
        return page.render(scale=dots_per_inch / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def saved(picture, kind="JPEG", **options):
    sink = io.BytesIO()
    picture.save(sink, kind, **options)
    return sink.getvalue()


def seen(content):
    return json.loads(codes(content))


def square(text, module=4, quiet=4):
    """Return a code as a picture."""
    rows = code_rows(text)
    picture = Image.new("L", (len(rows) + 2 * quiet,) * 2, 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x + quiet, y + quiet), 0)
    side = picture.width * module
    return picture.resize((side, side), Image.Resampling.NEAREST)


@pytest.fixture(scope="module")
def letter():
    """Return an issued letter and the text of its code."""
    wording = parse_wording(wording_text("REK-1"), RECOMMENDATION_WORDING)
    style = StyleProfile()
    data = compose_recommendation(sample_facts(style), wording)
    return render(data.kind, data, style, draft=False).pdf, write_code(data)


@pytest.fixture(scope="module")
def sheet():
    """Return an enrolment sheet of three parts and the file that it carries."""
    sample = sample_enrolment(1_400)
    assert len(sample.codes) > 1
    pdf = render("enrolment_sheet", sample, StyleProfile(), draft=False).pdf
    return pdf, list(sample.codes)


def scanned(page, turn):
    return page.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def skewed(page):
    """Lean the page over and narrow its foot, as a photo from below does."""
    width, height = page.size
    lean = (1, 0.08, -0.04 * width, 0.02, 1, 0, 0.00002, 0.00003)
    return page.transform(
        (width, height), Image.Transform.PERSPECTIVE, lean, Image.Resampling.BICUBIC, fillcolor=255
    )


def grey_copy(page):
    """Return a pale copy of a copy: no black, no white, soft edges."""
    return page.point(lambda value: 70 + value * 2 // 5).filter(ImageFilter.GaussianBlur(1))


MAKING = {
    "straight": lambda page: page,
    "turned": lambda page: scanned(page, 5),
    "the other way": lambda page: scanned(page, -5),
    "upside down": lambda page: scanned(page, 183),
    "on its side": lambda page: scanned(page, 90),
    "skewed": skewed,
    "grey": grey_copy,
    "grey and turned": lambda page: scanned(grey_copy(page), 5),
}


@pytest.mark.parametrize("made", MAKING)
def test_a_printed_letter_is_read_from_a_scan(letter, made):
    pdf, code = letter
    assert seen(saved(MAKING[made](page_of(pdf, 200)), quality=60)) == [code]


@pytest.mark.parametrize("made", MAKING)
def test_an_enrolment_sheet_is_read_from_a_scan(sheet, made):
    pdf, wanted = sheet
    assert set(seen(saved(MAKING[made](page_of(pdf, 200)), quality=60))) == set(wanted)


def test_a_page_that_a_messenger_made_small_is_read(letter):
    pdf, code = letter
    for dots_per_inch in (110, 120, 137):
        small = scanned(page_of(pdf, dots_per_inch), 5)
        assert seen(saved(small, quality=60)) == [code], dots_per_inch


def test_a_photo_of_a_screen_is_read():
    (text,) = write_parts(b"permintaan" * 40)
    screen = square(text).convert("RGB").resize((900, 900), Image.Resampling.BICUBIC)
    room = Image.new("RGB", (3000, 4000), (70, 62, 55))
    room.paste(screen.rotate(7, expand=True, fillcolor=(20, 20, 25)), (900, 1500))
    chance = random.Random(1)
    grain = Image.effect_noise(room.size, 30).convert("RGB")
    photo = Image.blend(room, grain, 0.15).filter(ImageFilter.GaussianBlur(1 + chance.random()))
    assert seen(saved(photo, quality=70)) == [text]


@given(content=st.binary(max_size=1500), chance=st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_bytes_to_parts_to_pictures_to_bytes(content, chance):
    gathered = Gathered()
    texts = list(write_parts(content))
    chance.shuffle(texts)
    for text in texts:
        picture = square(text, module=chance.randint(2, 5))
        turned = picture.rotate(chance.uniform(-10, 10), expand=True, fillcolor=255)
        gathered = gathered.with_codes(seen(saved(turned, quality=80)))
    assert gathered.content(len(content)) == content


def test_a_file_goes_through_a_sheet_of_several_pages(tmp_path):
    sample = sample_enrolment(8_000)
    path = tmp_path / "lembar.pdf"
    made = render("enrolment_sheet", sample, StyleProfile(), draft=False)
    path.write_bytes(made.pdf)
    assert made.pages > 1
    gathered = Gathered().with_codes(codes_in(path))
    assert write_parts(gathered.content(8_000)) == sample.codes


def test_a_picture_without_a_code_tells_none():
    assert seen(saved(Image.new("RGB", (800, 600), "white"))) == []
    with pytest.raises(Refused) as refusal:
        Gathered().with_codes(())
    assert refusal.value.code == "qr.none_found"


def test_other_codes_beside_ours_do_not_matter():
    (ours,) = write_parts(b"permintaan")
    table = Image.new("L", (900, 450), 255)
    table.paste(square("https://contoh.example/wifi"), (20, 20))
    table.paste(square(ours), (450, 20))
    found = seen(saved(table, "PNG"))
    assert set(found) == {ours, "https://contoh.example/wifi"}
    assert Gathered().with_codes(found).content(100) == b"permintaan"
    with pytest.raises(Refused) as refusal:
        Gathered().with_codes(["https://contoh.example/wifi"])
    assert refusal.value.code == "qr.other_code"


def test_transparent_and_inverted_codes_are_read():
    (text,) = write_parts(b"permintaan")
    plain = square(text)
    clear = Image.new("RGBA", plain.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=plain.point(lambda value: 255 - value))
    assert seen(saved(clear, "PNG")) == [text]
    assert seen(saved(plain.point(lambda value: 255 - value), "PNG")) == [text]


# Pictures that want to do harm


def refused(content):
    with pytest.raises((Refused, Trouble)) as caught:
        codes_of(content)
    return caught.value.code


@pytest.mark.parametrize(
    "content",
    [b"", b"text", b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///'/></svg>",
     b"GIF89a" + bytes(50), b"%PDF-1.4 rubbish", previewing.PNG + b"rubbish",
     previewing.JPEG + b"rubbish"],
)  # fmt: skip
def test_what_is_no_picture_is_refused(content, tmp_path):
    assert refused(content) == "qr.no_picture"
    path = tmp_path / "kode.png"
    path.write_bytes(content)
    with pytest.raises(Refused):
        codes_in(path)


@pytest.mark.parametrize("side", [12_000, 40_000])
def test_a_picture_bomb_is_not_opened(side):
    assert refused(bomb(side)) == "qr.picture_too_large"


def test_a_cut_picture_is_refused():
    whole = saved(square(write_parts(b"permintaan")[0], module=12), "PNG")
    assert refused(whole[: len(whole) // 2]) == "qr.no_picture"


def test_a_file_too_large_to_be_a_photo_is_not_handed_on(monkeypatch, tmp_path):
    monkeypatch.setattr(code_desk, "LIMIT", 1000)
    path = tmp_path / "foto.jpg"
    path.write_bytes(previewing.JPEG + bytes(5000))
    with pytest.raises(Refused) as refusal:
        codes_in(path)
    assert refusal.value.code == "qr.picture_too_large"


def test_three_kilobytes_of_garbage_in_a_code_are_only_text():
    garbage = "".join(chr(random.Random(7).randrange(33, 126)) for _ in range(2)) * 1150
    (found,) = codes_of(saved(square(garbage, module=3), "PNG"))
    assert found == garbage
    with pytest.raises(Refused) as refusal:
        Gathered().with_codes([found])
    assert refusal.value.code == "qr.other_code"
    with pytest.raises(Refused) as refusal:
        Gathered().with_codes([f"NETRA1Q{garbage}"])
    assert refusal.value.code == "qr.part_damaged"


def test_a_photo_of_a_hundred_million_pixels_comes_in_small():
    large = Image.new("L", (9000, 9000), 255)
    (text,) = write_parts(b"permintaan")
    large.paste(square(text, module=40), (2000, 2000))
    assert seen(saved(large, quality=60)) == [text]


LONG, MANY = b'["' + b"x" * 8000 + b'"]', json.dumps(["x"] * 600).encode()


@pytest.mark.parametrize("answer", [b"", b"{}", b"[1]", b'["\xff"]', LONG, MANY])
def test_an_answer_that_cannot_be_is_not_believed(monkeypatch, answer):
    monkeypatch.setattr(code_desk, "run_job", lambda *_job, **_limits: answer)
    assert refused(previewing.PNG) == "worker.failed"


def test_no_more_codes_than_a_file_may_tell(monkeypatch):
    monkeypatch.setattr(code_reading, "MOST_CODES", 2)
    table = Image.new("L", (900, 300), 255)
    for number in range(3):
        table.paste(square(f"kode {number}"), (20 + number * 280, 20))
    assert len(seen(saved(table, "PNG"))) == 2
