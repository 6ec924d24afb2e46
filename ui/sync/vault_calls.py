"""The open vault as work on the helper thread sees it: one transaction a call.

Reading and writing a stick may take minutes. It happens on the helper thread; whatever
needs the vault goes to the data threads through the background, like any other page's wish.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import KnownError
from desktop.progress import Cancelled, Progress
from ui.background import Background

P = ParamSpec("P")
R = TypeVar("R")

_WAIT_S = 0.1


@dataclass(frozen=True, slots=True)
class Done(Generic[R]):
    """What an action gave back."""

    result: R


@dataclass(slots=True)
class _Call:
    """One wish on its way to a data thread and back."""

    work: Callable[..., Any]
    changes: bool
    answered: Event = field(default_factory=Event)
    result: Any = None
    error: BaseException | None = field(default_factory=Cancelled)

    def take(self, result: Any) -> None:
        self.result, self.error = result, None

    def fail(self, error: KnownError) -> None:
        self.error = error.what if isinstance(error, _Carried) else error

    def end(self) -> None:
        self.answered.set()


class _Carried(KnownError):
    """Takes an outcome that is no known error over to the thread that waits for it."""

    def __init__(self, what: BaseException) -> None:
        super().__init__("vault.carried")
        self.what = what


class VaultCalls(QObject):
    """Lives on the GUI thread and passes wishes on; ``desk`` is what the work is handed."""

    _wanted = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._wanted.connect(self._send)

    def desk(self, progress: Progress) -> CalledDesk:
        """Return the vault for one piece of work, which stops waiting when it is cancelled."""
        return CalledDesk(self._wanted.emit, progress)

    @Slot(object)
    def _send(self, call: _Call) -> None:
        verb = self._background.do if call.changes else self._background.ask
        verb(call.work).by(self).then(call.take).failed(call.fail).ended(call.end)


class CalledDesk:
    """Fits :class:`desktop.sync.ports.Desk`; every call waits for its answer."""

    def __init__(self, send: Callable[[_Call], object], progress: Progress) -> None:
        self._send, self._progress = send, progress
        self._stage = ("", 0, 0)

    def report(self, stage: str, done: int, total: int) -> None:
        """Pass progress on, and remember it for asking whether to stop."""
        self._stage = (stage, done, total)
        self._progress.report(stage, done, total)

    def do(
        self, action: Callable[Concatenate[Any, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> Done[R]:
        """Run an action in one transaction on the writing thread."""
        return Done(self._call(action, args, kwargs, changes=True))

    def ask(
        self, query: Callable[Concatenate[Any, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a query on the reading thread."""
        result: R = self._call(query, args, kwargs, changes=False)
        return result

    def _call(
        self, work: Callable[..., Any], args: Any, kwargs: dict[str, Any], *, changes: bool
    ) -> Any:
        def carried(unit: Any) -> Any:
            try:
                return work(unit, *args, **kwargs)
            except KnownError:
                raise
            except Exception as outcome:  # noqa: BLE001 - raised again where it is waited for
                raise _Carried(outcome) from None

        call = _Call(carried, changes)
        self._send(call)
        while not call.answered.wait(_WAIT_S):
            # The vault may be locked meanwhile; then nobody answers and this raises.
            self._progress.report(*self._stage)
        if call.error is not None:
            raise call.error
        return call.result
