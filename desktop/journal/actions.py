"""How an action is declared: its name, and through the name the role it needs.

The role is asked for here, where no screen and no command can go around it. An action that
is called by another joins it: the outer one is what the officer does, and its role decides;
what it calls are its means. So a row of the table is read for what was asked for, once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from desktop.journal.ports import JournalUnit
from desktop.journal.roles import ROLE_OF_ACTION, require_role

_P = ParamSpec("_P")
_T = TypeVar("_T")
_U = TypeVar("_U", bound=JournalUnit)


def action(
    name: str,
) -> Callable[[Callable[Concatenate[_U, _P], _T]], Callable[Concatenate[_U, _P], _T]]:
    """Mark a function ``f(unit, …)`` as the action ``name``.

    All ops it writes form one group that begins with the action's name, reason, role
    and officer. ``name`` must stand in ``roles.ROLE_OF_ACTION``; who lacks the role of the
    outermost action is refused with ``role.missing`` before anything is looked at.
    """
    role = ROLE_OF_ACTION[name]

    def declare(function: Callable[Concatenate[_U, _P], _T]) -> Callable[Concatenate[_U, _P], _T]:
        @wraps(function)
        def run(unit: _U, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
            if not unit.journal.busy:
                require_role(unit, name)
            with unit.journal.group(name, role):
                return function(unit, *args, **kwargs)

        return run

    return declare
