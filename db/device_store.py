"""The installations whose ops may count here: this one, and those a certificate names."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from db.engine import Connection
from desktop.ids import DeviceId
from desktop.journal.model import Device, Side

_COLUMNS = "device, side, scope, label, public, recipient, certificate"


def _device(row: Sequence[object]) -> Device:
    device, side, scope, label, public, recipient, certificate = row
    return Device(
        DeviceId(str(device)),
        Side(side),
        str(scope),
        str(label),
        public if isinstance(public, bytes) else b"",
        str(recipient),
        certificate if isinstance(certificate, bytes) else b"",
    )


class Devices:
    """Reads and writes the known installations."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, device: DeviceId) -> Device | None:
        """Return one installation, or ``None`` when it is not known here."""
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM device WHERE device = ?", (device,)
        ).fetchone()
        return None if row is None else _device(row)

    def all(self) -> list[Device]:
        """Return every known installation, this one included, by label."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM device ORDER BY label, device")
        return [_device(row) for row in rows]

    def keep(self, device: Device) -> None:
        """Store an installation; an older entry of the same device is replaced.

        Afterwards ``Fold.rejudge`` must be told, unless none of its ops is held yet.
        """
        self._db.execute(
            f"INSERT OR REPLACE INTO device ({_COLUMNS}) VALUES (?,?,?,?,?,?,?)",
            (
                device.id,
                device.side.value,
                device.scope,
                device.label,
                device.public,
                device.recipient,
                device.certificate,
            ),
        )

    def revoke(self, device: DeviceId, cut_offs: Mapping[str, int]) -> None:
        """Stop believing a device: of each feed named, only the ops up to the number count.

        The device need not be known yet. Afterwards ``Fold.rejudge`` must be told.
        """
        self._db.execute(
            "INSERT OR REPLACE INTO revocation (device, cut_offs) VALUES (?, ?)",
            (device, json.dumps(dict(cut_offs), sort_keys=True)),
        )

    def cut_offs(self, device: DeviceId) -> dict[str, int] | None:
        """Return how far each feed of a revoked device is believed; ``None`` in good standing."""
        row = self._db.execute(
            "SELECT cut_offs FROM revocation WHERE device = ?", (device,)
        ).fetchone()
        return None if row is None else {str(k): int(v) for k, v in json.loads(row[0]).items()}
