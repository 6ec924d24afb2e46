"""A crest is a whole picture within limits, wherever it comes from."""

import io
import zlib

import pytest
from PIL import Image

from desktop.errors import Refused
from desktop.letters.crest import check_crest
from desktop.letters.model import CREST_LIMIT
from ui.start.picture import check_picture


def picture(kind, side=40):
    made = io.BytesIO()
    Image.effect_noise((side, side), 64).save(made, kind)
    return made.getvalue()


def refused(data):
    with pytest.raises(Refused) as caught:
        check_crest(data)
    with pytest.raises(Refused):
        check_picture(data)
    return caught.value.code


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_whole_picture_is_taken_at_both_doors(kind):
    check_crest(picture(kind))
    assert check_picture(picture(kind)).kind == kind


@pytest.mark.parametrize("part", [9, 30, 60, 200, 400])
def test_half_a_png_is_refused_at_both_doors(part):
    assert refused(picture("PNG")[:part]) == "picture.damaged"


def test_what_is_no_picture_or_too_much_is_refused():
    assert refused(b"%PDF-1.7") == "letter.crest_unknown_format"
    assert refused(picture("PNG") + bytes(CREST_LIMIT)) == "letter.crest_too_large"
    assert refused(b"\x89PNG\r\n\x1a\n" + bytes(90)) == "picture.damaged"
    assert refused(picture("PNG", 4001)[:2000]) in {"picture.too_many_pixels", "picture.damaged"}


def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused():
    head = b"IHDR" + (60_000).to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    body = b"IDAT" + zlib.compress(bytes(100_000))
    chunks = b"".join(
        len(part[4:]).to_bytes(4, "big") + part + zlib.crc32(part).to_bytes(4, "big")
        for part in (head, body, b"IEND")
    )
    assert refused(b"\x89PNG\r\n\x1a\n" + chunks) in {
        "picture.too_many_pixels", "picture.damaged",
    }  # fmt: skip
