"""Sample values: the files do not exist."""

from __future__ import annotations

from datetime import date

from desktop.letters.papers import HandoverSlip, SlipFile


def sample_slip() -> HandoverSlip:
    """Return a slip between two offices that do not exist."""
    name = "netra-contohcontoh0000-contohcontoh9999-e1-n12.netra"
    return HandoverSlip(
        number=12,
        made_on=date(2026, 11, 20),
        sender="Inspektorat Daerah Kabupaten Contoh",
        recipient="Kantor Pusat Contoh",
        files=(
            SlipFile(name, 536_870_912, "0123456789abcdef" * 4),
            SlipFile(f"{name}.v02", 48_234_496, "fedcba9876543210" * 4),
        ),
    )
