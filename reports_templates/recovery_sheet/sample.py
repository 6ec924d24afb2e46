"""Sample values: the code opens nothing."""

from __future__ import annotations

from datetime import date

from desktop.letters.papers import RecoverySheet


def sample_sheet() -> RecoverySheet:
    """Return a sheet of an office that does not exist."""
    return RecoverySheet(
        office="Inspektorat Daerah Kabupaten Contoh",
        vault_id="CONTOH-0000",
        made_on=date(2026, 11, 20),
        groups=("CNTH0", "CNTH1", "CNTH2", "CNTH3", "CNTH4", "CNTH5", "CNTH6", "CNTH7"),
    )
