"""On whom a matter waits while it stands in a state."""

from __future__ import annotations

from typing import ClassVar

from desktop.law.model import Row


class Awaited(Row, frozen=True, kw_only=True):
    """``code`` is a state; ``party`` who has to move there: ``ppk``, ``pusat`` or ``pelapor``.

    States without a row wait on nobody outside the inspectorate.
    """

    kind: ClassVar[str] = "awaited"
    party: str
    label: str
