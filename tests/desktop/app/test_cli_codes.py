"""Enrolment without a stick: request and answer as square codes, written and read by commands."""

from PIL import Image

from desktop.app.preview_desk import picture_of, png
from tests.desktop.app.test_cli_sync import Netra, netra

__all__ = ["Netra", "netra"]


def digits(value):
    return value["own_fingerprint"] + "\n"


def photo_of(source, target):
    """Take a picture of a printed page: skewed, grey, and saved small."""
    picture = Image.open(source).convert("L").rotate(5, expand=True, fillcolor=255)
    picture.point(lambda value: 40 + value * 3 // 5).save(target, "JPEG", quality=60)


def test_a_region_is_enrolled_by_a_printed_page_and_a_photo(netra):
    folder = netra.folder
    printed, photo, answer = folder / "minta.pdf", folder / "foto.jpg", folder / "jawab.pdf"
    asked = netra.done("bogor", "enroll", "request", "--qr", printed)
    assert (asked["file"], asked["qr"], asked["parts"]) == (None, [str(printed)], 1)
    (folder / "halaman.png").write_bytes(png(picture_of(printed.read_bytes(), width=1654)))
    photo_of(folder / "halaman.png", photo)
    words = ("enroll", "approve", "--from-picture", photo, "--qr", answer)
    assert netra.refused("hq", *words) == "enrolment.digits_needed"
    assert not answer.exists()
    approved = netra.done("hq", *words, given=digits(asked))
    assert approved["office"] == "Inspektorat bogor"
    assert approved["parts"] > 1
    words = ("enroll", "accept", "--from-picture", answer)
    assert netra.refused("bogor", *words, given=digits(asked)).startswith("fingerprint.")
    accepted = netra.done("bogor", *words, given=digits(approved))
    assert accepted["authority"] == "KASN"
    assert netra.refused("bogor", "enroll", "request", "--qr", printed) == "files.exists"


def test_nobody_is_certified_by_an_answer_that_cannot_be_written(netra):
    request, nowhere = netra.folder / "minta.json", netra.folder / "tiada" / "jawab.json"
    netra.done("bogor", "enroll", "request", request)
    before = netra.done("hq", "trust", "show")["version"]
    code, value, _ = netra.run("hq", "enroll", "approve", request, nowhere, "--yes")
    assert (code, value["error"]["code"]) == (4, "file.missing")
    assert value["error"]["details"]["path"] == str(nowhere.parent)
    assert netra.done("hq", "trust", "show")["version"] == before


def test_pages_become_pictures_that_come_in_any_order(netra):
    folder = netra.folder
    request, many = folder / "minta.json", folder / "jawab.png"
    netra.done("bogor", "enroll", "request", request)
    answered = netra.done("hq", "enroll", "approve", request, "--qr", many, "--yes")
    assert answered["qr"] == [str(many)]
    halves = folder / "kiri.png", folder / "bawah.png"
    page = Image.open(many)
    across = page.height * 53 // 100
    page.crop((0, 0, page.width, across)).save(halves[0])
    page.crop((0, across, page.width, page.height)).save(halves[1])
    code, value, _ = netra.run("bogor", "enroll", "accept", "--from-picture", halves[0])
    assert (code, value["error"]["code"]) == (3, "qr.parts_missing")
    assert value["error"]["details"]["missing"] == [2, 3]
    words = ("enroll", "accept", "--from-picture", halves[1], halves[0], "--yes")
    assert netra.done("bogor", *words)["authority"] == "KASN"


def test_what_a_scanner_typed_enrols_too(netra):
    from desktop.app.code_desk import codes_in

    folder = netra.folder
    printed, text, answer = folder / "minta.pdf", folder / "ketikan.txt", folder / "jawab.json"
    asked = netra.done("bogor", "enroll", "request", "--qr", printed)
    text.write_text("\n".join(codes_in(printed)), "utf-8")
    approved = netra.done(
        "hq", "enroll", "approve", "--from-text", text, answer, given=digits(asked)
    )
    assert (approved["file"], approved["qr"]) == (str(answer), [])
    read = answer.with_suffix(".txt")
    netra.done("bogor", "enroll", "accept", answer, "--yes")
    given = text.read_text("utf-8")
    answered = netra.done("hq", "enroll", "approve", "--from-text", "-", read, "--yes", given=given)
    assert answered["device"] == asked["device"]


def test_parts_of_two_requests_do_not_mix(netra):
    folder = netra.folder
    for name in ("satu", "dua"):
        request, reply = folder / f"{name}.json", folder / f"{name}.pdf"
        netra.done("bogor", "enroll", "request", request)
        netra.done("hq", "enroll", "approve", request, "--qr", reply, "--yes")
    words = ("enroll", "accept", "--from-picture", folder / "satu.pdf", folder / "dua.pdf")
    assert netra.refused("bogor", *words, "--yes") == "qr.two_files"


def test_one_file_too_many_or_too_few_is_told(netra):
    for words in (["x", "y", "--qr", "z.pdf"], ["--from-picture", "x"], ["x"], ["x", "y", "z"]):
        code = netra.refused("hq", "enroll", "approve", *words, "--yes")
        assert code == "usage.enrolment_files"
