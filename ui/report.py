"""A fault of our own, told without a word of case data.

A report holds where the program was (module, function, line) and the type of
what was raised. It never holds the text of the exception or the values of
variables, because both may carry names from a case. No Qt here: the command
line writes the same report.
"""

from __future__ import annotations

import platform
import traceback
from dataclasses import dataclass

from desktop import __version__


@dataclass(frozen=True, slots=True)
class Place:
    """One step of the way to the fault."""

    module: str
    function: str
    line: int


@dataclass(frozen=True, slots=True)
class Report:
    """What may be copied and sent to the makers of the program."""

    kinds: tuple[str, ...]
    """Types raised, the last one first, each the cause of the one before."""
    way: tuple[Place, ...]
    """Outermost call first."""
    thread: str

    def text(self) -> str:
        """Return the report as plain lines, ready for the clipboard."""
        head = [
            f"Netra {__version__}",
            f"Python {platform.python_version()}, {platform.system()} {platform.release()}",
            f"thread: {self.thread}",
            f"fault: {' <- '.join(self.kinds)}",
        ]
        steps = [f"  {step.module}:{step.line} {step.function}" for step in self.way]
        return "\n".join([*head, *steps])


def report_of(fault: BaseException, thread: str = "MainThread") -> Report:
    """Return the report on ``fault``; the exception may be thrown away afterwards."""
    way = tuple(
        Place(
            module=str(frame.f_globals.get("__name__", "?")),
            function=frame.f_code.co_name,
            line=line,
        )
        for frame, line in traceback.walk_tb(fault.__traceback__)
    )
    return Report(kinds=_kinds(fault), way=way, thread=thread)


def _kinds(fault: BaseException) -> tuple[str, ...]:
    kinds: list[str] = []
    link: BaseException | None = fault
    while link is not None and len(kinds) < 5:
        kinds.append(f"{type(link).__module__}.{type(link).__qualname__}")
        link = link.__cause__ or link.__context__
    return tuple(kinds)
