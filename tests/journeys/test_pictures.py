"""Pictures of the window as the tour takes them, under an application that runs already."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.app.pictures import SIZE, take_pictures
from desktop.app.tour import take_tour
from desktop.cases.queries import case_list
from desktop.keys.wrapping import CHEAP_FOR_TESTS


def colours(image: QImage) -> set[int]:
    spots = ((x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 5))
    return {image.pixel(x, y) for x, y in spots}


def lightness(image: QImage) -> int:
    return (
        image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
        .pixelColor(0, 0)
        .lightness()
    )


@pytest.fixture(scope="module")
def taken(qapp, tmp_path_factory):
    sheet = qapp.styleSheet()
    still_open = []

    def take(region, hq, folder):
        files = take_pictures(region, hq, folder)
        still_open.append(region.session.ask(case_list).total)
        return files

    told = take_tour(tmp_path_factory.mktemp("t") / "t", cost=CHEAP_FOR_TESTS, pictures=take)
    assert still_open == [7]
    assert qapp.styleSheet() == sheet
    return [Path(file) for file in told["steps"][-1]["files"]]


def test_every_page_is_there_in_full_size(taken):
    assert len(taken) == 15
    assert len({path.read_bytes() for path in taken}) == 15
    for path in taken:
        image = QImage(str(path))
        assert image.size() / image.devicePixelRatio() == SIZE
        assert len(colours(image)) > 20, path


def test_dark_is_dark_and_the_rest_is_light(taken):
    dark = [path.stem for path in taken if lightness(QImage(str(path))) < 128]
    assert dark == [path.stem for path in taken if "gelap" in path.stem]
