"""The libraries under the program are the ones it was built for."""

import sys

import PySide6
import pytest
import sqlcipher3
from PySide6.QtCore import QObject, Signal

COUNTED = sys.version_info < (3, 12)  # later, None and True are immortal


class Bell(QObject):
    rung = Signal(bool)


def test_pyside_is_the_pinned_series():
    assert (6, 11) <= PySide6.__version_info__[:2] < (6, 12)


@pytest.mark.skipif(not COUNTED, reason="None and True are not counted on this Python")
def test_qt_calls_keep_the_count_of_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100


@pytest.mark.skipif(not COUNTED, reason="None and True are not counted on this Python")
def test_signals_keep_the_count_of_true():
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(1000):
        bell.rung.emit(True)
    assert sys.getrefcount(True) > before - 100


def test_the_encrypted_engine_is_new_enough():
    # SQLite 3.7.0 to 3.51.2 can damage a file in WAL mode when the log is reset.
    assert sqlcipher3.sqlite_version_info >= (3, 51, 3)


def test_the_engine_encrypts():
    connection = sqlcipher3.connect(":memory:")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    assert version
