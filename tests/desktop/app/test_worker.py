"""Untrusted bytes are looked at in a process of their own, and only that can break."""

import io
import os
import struct
import subprocess
import sys
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.app import previewing, worker
from desktop.app.previewing import ANSWER, ASK, preview
from desktop.app.worker import run_job
from desktop.errors import Refused, Trouble
from tests.builders import pdf_with_signature_picture


def picture(kind="PNG", size=(300, 200), colour="red"):
    sink = io.BytesIO()
    Image.new("RGB", size, colour).save(sink, kind)
    return sink.getvalue()


def pdf():
    sink = io.BytesIO()
    pages = [Image.new("RGB", (200, 300), colour) for colour in ("red", "blue")]
    pages[0].save(sink, "PDF", save_all=True, append_images=pages[1:])
    return sink.getvalue()


def seen(answer):
    pages, width, height = ANSWER.unpack_from(answer)
    pixels = answer[ANSWER.size :]
    assert len(pixels) == width * height * 4
    middle = (height // 2 * width + width // 2) * 4
    return pages, width, height, tuple(pixels[middle : middle + 3])


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_comes_back_as_pixels(kind):
    pages, width, height, (blue, green, red) = seen(
        run_job("preview", ASK.pack(0, 150) + picture(kind))
    )
    assert (pages, width, height) == (1, 150, 100)
    assert red > 250 and max(blue, green) < 10


def test_a_page_comes_back_as_pixels():
    for page, colour in ((0, (0, 0, 255)), (1, (255, 0, 0)), (9, (255, 0, 0))):
        pages, width, height, middle = seen(run_job("preview", ASK.pack(page, 100) + pdf()))
        assert (pages, width, height) == (2, 100, 150)
        assert all(abs(one - other) < 8 for one, other in zip(middle, colour, strict=True))


def test_the_picture_of_a_signature_is_seen():
    answer = run_job("preview", ASK.pack(0, 100) + pdf_with_signature_picture())
    assert seen(answer) == (1, 100, 150, (0, 0, 255))


def test_a_small_picture_is_not_blown_up():
    assert seen(preview(ASK.pack(0, 4000) + picture()))[:3] == (1, 300, 200)


@pytest.mark.parametrize(
    "content",
    [b"", b"text", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a" + bytes(50),
     b"%PDF-1.4 rubbish", previewing.PNG + b"rubbish", previewing.JPEG + b"rubbish"],
)  # fmt: skip
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(Refused) as refusal:
        run_job("preview", ASK.pack(0, 100) + content)
    assert refusal.value.code == "preview.no_picture"


def bomb(side):
    """Return a PNG whose head announces a square of that side."""

    def chunk(kind, body):
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    lines = zlib.compress(bytes(1000))
    return previewing.PNG + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def test_a_picture_bomb_is_not_opened():
    for side in (12_000, 40_000):
        with pytest.raises((Refused, Trouble)) as refusal:
            run_job("preview", ASK.pack(0, 100) + bomb(side))
        assert refusal.value.code in {"preview.too_large", "worker.failed"}


def test_memory_ends_the_worker_alone():
    large = picture("PNG", (6000, 6000))
    with pytest.raises(Trouble) as trouble:
        run_job("preview", ASK.pack(0, 4000) + large, limit_bytes=24 * worker.MEBIBYTE)
    assert trouble.value.code == "worker.failed"


def test_time_ends_the_worker_alone():
    with pytest.raises(Trouble) as trouble:
        run_job("preview", ASK.pack(0, 100) + picture(), limit_s=0.01)
    assert trouble.value.code == "worker.too_slow"


def test_an_unknown_job_fails():
    with pytest.raises(Trouble) as trouble:
        run_job("nonsense", b"")
    assert trouble.value.code == "worker.failed"


def test_an_answer_that_is_too_long_is_none():
    with pytest.raises(Trouble) as trouble:
        run_job("preview", ASK.pack(0, 3000) + picture(size=(3000, 3000)), limit_bytes=30_000_000)
    assert trouble.value.code == "worker.failed"


def test_the_worker_learns_no_secret(monkeypatch):
    monkeypatch.setenv("NETRA_PASSPHRASE", "canary")
    assert "canary" not in worker._environment().values()


@pytest.mark.skipif(sys.platform == "win32", reason="other systems are bounded otherwise")
def test_a_worker_may_write_no_file(tmp_path):
    code = (
        "from desktop.app.worker_limits import limit_process; limit_process(2**29, 5);"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"open({str(tmp_path / 'x')!r}, 'wb', buffering=0).write(b'x')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | worker._environment(), check=False,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"File too large" in done.stderr
    assert (tmp_path / "x").stat().st_size == 0


SEEDS = [picture("PNG", (40, 30)), picture("JPEG", (40, 30)), pdf()]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_mutated_files_are_shown_or_refused(data):
    content = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    try:
        answer = preview(ASK.pack(0, 50) + bytes(content))
    except Refused as refusal:
        assert refusal.code.startswith("preview.")
    else:
        seen(answer)
