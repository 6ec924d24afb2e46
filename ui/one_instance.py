"""One window for one vault: a second start brings the first to the front.

The lock file survives reuse of process numbers (it also names program and PC) and
is taken over when its owner has died.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the vault open."""

    process: int
    pc: str
    program: str
    was_called: bool
    """It was asked to come to the front and heard it."""


class Claim(QObject):
    """Our hold on a vault, until :meth:`release`; hears from second starts."""

    called = Signal()
    """Somebody started the program again: come to the front."""

    def __init__(self, lock: QLockFile, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._heard)
        self._server.listen(name)

    def release(self) -> None:
        """Let go of the vault."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _heard(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self.called.emit()


def claim(lock_file: Path, parent: QObject | None = None) -> Claim | Holder:
    """Take hold of the vault that ``lock_file`` stands for, or call who holds it already.

    The file lies beside the vault's folder, never on a network drive.
    """
    name = "netra-" + hashlib.sha256(str(lock_file.absolute()).encode()).hexdigest()[:24]
    lock = QLockFile(str(lock_file))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return Claim(lock, name, parent)
    process, pc, program = lock.getLockInfo()
    return Holder(process, pc, program, _call(name))


def _call(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(_PATIENCE_MS)
    socket.disconnectFromServer()
    return heard
