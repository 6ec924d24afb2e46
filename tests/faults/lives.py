"""A program that works until it is killed, for the campaign in ``test_kill.py``."""

import multiprocessing
from datetime import UTC, datetime
from pathlib import Path

from desktop.clock import FixedClock
from desktop.ids import DeviceId
from desktop.journal.model import Device, Side
from tests.builders import BOGOR, Vault

FORKS = "forkserver" in multiprocessing.get_all_start_methods()


def vault_in(folder):
    """Return the campaign's vault, not yet made or opened."""
    device = Device(DeviceId("killedkilledkill"), Side.REGION, BOGOR, "", b"", "")
    clock = FixedClock(datetime(2026, 11, 22, tzinfo=UTC))
    return Vault(Path(folder) / "vault", Path(folder) / "state", clock, device)


def act(vault, number):
    """Do what a person does in one step: a matter, a remark on it, a plan and a change."""

    def change(unit):
        matter = unit.journal.create(
            "matter", {"title": f"m{number}", "count": number}, scope=BOGOR
        )
        unit.journal.create("remark", {"text": f"r{number}"}, parent=matter)
        unit.journal.create("plan", {"title": f"p{number}"}, scope="kantor")
        unit.journal.put(matter, {"note": f"n{number}" * 50})
        unit.local.set("last", str(number))
        return matter

    return vault.do(change)


def live(folder, pipe):
    """Open the vault and act for ever; say so after each commit has returned."""
    vault = vault_in(folder).open()
    number = int(vault.ask(lambda unit: unit.local.get("last")) or 0)
    pipe.send(("open", vault.store.identity.epoch))
    while True:
        number += 1
        pipe.send((number, act(vault, number)))
