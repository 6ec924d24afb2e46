"""How an action is declared: its name, and through the name the role it needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from desktop.journal.ports import JournalUnit
from desktop.journal.roles import ROLE_OF_ACTION

_P = ParamSpec("_P")
_T = TypeVar("_T")
_U = TypeVar("_U", bound=JournalUnit)


def action(
    name: str,
) -> Callable[[Callable[Concatenate[_U, _P], _T]], Callable[Concatenate[_U, _P], _T]]:
    """Mark a function ``f(unit, …)`` as the action ``name``.

    All ops it writes form one group that begins with the action's name, reason, role
    and officer. ``name`` must stand in ``roles.ROLE_OF_ACTION``.
    """
    role = ROLE_OF_ACTION[name]

    def declare(function: Callable[Concatenate[_U, _P], _T]) -> Callable[Concatenate[_U, _P], _T]:
        @wraps(function)
        def run(unit: _U, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
            with unit.journal.group(name, role):
                return function(unit, *args, **kwargs)

        return run

    return declare
