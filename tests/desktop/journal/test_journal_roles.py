"""Every action asks for its role, whoever calls it and wherever it is written."""

from itertools import chain, combinations

import pytest

from desktop.errors import Refused
from desktop.journal.actions import action
from desktop.journal.model import Who
from desktop.journal.roles import ADMIN, ANYBODY, INTAKE, ROLE_OF_ACTION, ROLES, missing_role

ID = "0" * 31 + "7"


def bodies():
    """Return an action of every name in the table, each writing one plan of the office."""

    def body(name):
        return action(name)(
            lambda unit: unit.journal.create("plan", {"title": name}, scope="kantor")
        )

    return {name: body(name) for name in ROLE_OF_ACTION}


BODIES = bodies()
SETS = [frozenset(some) for some in chain.from_iterable(combinations(ROLES, n) for n in range(7))]


def run(vault, name, roles):
    with vault.store.begin(Who(ID, "Sari Contoh", roles)) as unit:
        return BODIES[name](unit)


@pytest.mark.parametrize("name", sorted(ROLE_OF_ACTION))
def test_an_action_is_refused_to_every_set_of_roles_without_its_own(vault, name):
    role = ROLE_OF_ACTION[name]
    for roles in SETS:
        if role in roles or role == ANYBODY:
            assert missing_role(roles, name) == ""
            continue
        with pytest.raises(Refused) as caught:
            run(vault, name, roles)
        assert (caught.value.code, caught.value.details["role"]) == ("role.missing", role)
        assert caught.value.details["has"] == sorted(roles)
        assert caught.value.details["action"] == name
    written = len(vault.ops("kantor"))
    assert run(vault, name, frozenset({role}))
    assert written == 0


def test_every_action_needs_one_of_the_ready_made_roles():
    assert set(ROLE_OF_ACTION.values()) <= {*ROLES, ANYBODY}


def test_what_an_action_calls_follows_its_role(vault):
    """The outer one is what the officer does; what it calls are its means."""

    @action("case.edit")
    def outer(unit):
        return BODIES["office.set"](unit)

    with vault.store.begin(Who(ID, "Sari Contoh", frozenset({INTAKE}))) as unit:
        plan = outer(unit)
    ops = vault.ops("kantor")
    assert vault.get(plan).text("title") == "office.set"
    said = vault.ask(lambda unit: unit.trail.group(ops[0].header.g))
    assert (said["name"], said["role"]) == ("case.edit", INTAKE)
    with pytest.raises(Refused), vault.store.begin(Who(ID, "x", frozenset({ADMIN}))) as unit:
        outer(unit)


def test_an_action_that_failed_leaves_the_next_one_asked(vault):
    clerk = Who(ID, "Sari Contoh", frozenset({INTAKE}))
    with vault.store.begin(clerk) as unit:
        for _ in range(2):
            with pytest.raises(Refused):
                BODIES["office.set"](unit)
        BODIES["case.edit"](unit)
        with pytest.raises(Refused):
            BODIES["office.set"](unit)
