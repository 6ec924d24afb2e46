"""The main job from end to end, by the same road that ``netra tour`` takes."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE
from desktop.app.tour import take_tour
from desktop.app.vaults import open_vault
from desktop.app.wiring import Session
from desktop.cases.queries import case_view
from desktop.errors import Refused
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.queries import letter_bytes, register
from desktop.sync.queries import status
from reports_templates.archive import faults


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("tour") / "t"
    return folder, take_tour(folder, cost=CHEAP_FOR_TESTS)


@pytest.fixture
def region(toured: tuple[Path, dict[str, Any]]) -> Iterator[Session]:
    place = toured[0] / "wilayah"
    session = open_vault(
        Places(place / "vault", place / "state"), None, PASSPHRASE, cost=CHEAP_FOR_TESTS
    )
    yield session
    session.close()


@pytest.fixture
def headquarters(toured: tuple[Path, dict[str, Any]]) -> Iterator[Session]:
    place = toured[0] / "pusat"
    session = open_vault(
        Places(place / "vault", place / "state"), None, PASSPHRASE, cost=CHEAP_FOR_TESTS
    )
    yield session
    session.close()


def test_it_goes_all_the_way(toured: tuple[Path, dict[str, Any]]) -> None:
    steps = [step["step"] for step in toured[1]["steps"]]
    assert steps == [
        *("enrolled", "registered", "evidence", "found", "previewed", "issued", "issued"),
        *("written", "imported", "answered", "written", "imported", "followed", "verified"),
    ]
    json.dumps(toured[1])


def test_both_sides_see_the_same_case(
    toured: tuple[Path, dict[str, Any]], region: Session, headquarters: Session
) -> None:
    case = toured[1]["case"]
    ours, theirs = region.ask(case_view, case), headquarters.ask(case_view, case)
    assert [one.name for one in ours.respondents] == [one.name for one in theirs.respondents]
    assert ours.reviews == theirs.reviews != ()
    assert theirs.evidence[0].held
    assert [one.state for one in ours.respondents] == ["DI_PPK", "REKOMENDASI"]


def test_only_the_receipt_makes_received(region: Session, headquarters: Session) -> None:
    (sent,) = region.ask(status).peers[0].outbox
    assert sent.state == "received"
    (answer,) = headquarters.ask(status).peers[0].outbox
    assert answer.state == "written"


def test_letters_are_archive_pdf_and_say_what_was_typed(
    toured: tuple[Path, dict[str, Any]], region: Session
) -> None:
    for entry in region.ask(register):
        paper = region.ask(letter_bytes, entry.id)
        path = next((toured[0] / "surat").glob(f"{entry.kind}*.pdf"))
        assert path.read_bytes() == paper
        assert faults(paper) == ()
        document = pypdfium2.PdfDocument(paper)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        flat = "".join(text.split())
        assert "Budi<b>Contoh</b>&ꦧꦸꦢꦶ😀" in flat
        assert entry.number in flat


def test_nothing_on_stick_or_disk_can_be_read(toured: tuple[Path, dict[str, Any]]) -> None:
    secrets = (b"Pelapor Contoh", b"198609262015051001", b"Camat Cibinong", PASSPHRASE.encode())
    kept = [
        *(toured[0] / "flashdisk").rglob("*"),
        *(toured[0] / "wilayah").rglob("*"),
        *(toured[0] / "pusat").rglob("*"),
    ]
    files = [path for path in kept if path.is_file()]
    assert len(files) > 10
    for path in files:
        content = path.read_bytes()
        for secret in secrets:
            assert secret not in content, path


def test_the_reporter_never_reaches_headquarters(
    toured: tuple[Path, dict[str, Any]], headquarters: Session
) -> None:
    with headquarters.store.read(headquarters.who) as unit:
        assert unit.objects.all("reporter_identity") == []
        assert unit.objects.all("reporter") != []


def test_a_bundle_is_a_plain_tar(toured: tuple[Path, dict[str, Any]]) -> None:
    for path in (toured[0] / "flashdisk").glob("*.netra"):
        with tarfile.open(path) as bundle:
            assert bundle.getnames()[:3] == ["manifest.json", "manifest.json.sig", "ops.age"]


def test_it_never_writes_over_anything(toured: tuple[Path, dict[str, Any]]) -> None:
    with pytest.raises(Refused, match=r"files\.exists"):
        take_tour(toured[0], cost=CHEAP_FOR_TESTS)
