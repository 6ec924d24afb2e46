"""A dressed application, sample sessions and backgrounds for the tests of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from ui.application import dress
from ui.background import AtOnce, Background
from ui.i18n import ENGLISH, INDONESIAN, Tongue


@dataclass(frozen=True)
class Committed:
    result: Any
    touched: frozenset[tuple[str, str]]


class ListSession:
    """A session over a plain list; ``touched`` is whatever an action appended."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str]] = []
        self.closed = False

    def do(self, action: Callable[..., Any], /, *args: Any, progress: Any, **kwargs: Any) -> Any:
        before = len(self.rows)
        if progress is not None:
            kwargs["progress"] = progress
        result = action(self, *args, **kwargs)
        return Committed(result, frozenset(self.rows[before:]))

    def ask(self, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return query(self, *args, **kwargs)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def session():
    return ListSession()


@pytest.fixture
def background(qapp, session):
    """The real one, with its threads."""
    real = Background()
    real.use(session)
    yield real
    assert real.close(timeout=5)
    real.deleteLater()


@pytest.fixture
def at_once(qapp, session):
    quick = AtOnce()
    quick.use(session)
    yield quick
    quick.close()
    quick.deleteLater()


@pytest.fixture
def tongue(qapp):
    """The language of the screen: Indonesian, and English again afterwards."""
    spoken = Tongue(qapp)
    spoken.speak(INDONESIAN)
    yield spoken
    spoken.speak(ENGLISH)


@pytest.fixture
def dressed(qapp, tongue):
    """The application in light colours, speaking Indonesian; bare again afterwards."""
    dress(qapp, dark=False)
    yield qapp
    qapp.setStyleSheet("")
