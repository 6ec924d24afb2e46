"""What can be wished of a letter's signature; the keys are those of the command line."""

from __future__ import annotations

from typing import Final

PRINCIPAL: Final = "atas_nama"
"""The post in whose name the letter is signed."""
BETWEEN: Final = "untuk_beliau"
"""The post between the principal and the signer, for ``u.b.``"""
WHY_SIGNED: Final = "alasan_penanda"
"""Why the letter is signed although a rule holds it."""
SIGNING_WISHES: Final = frozenset({PRINCIPAL, BETWEEN, WHY_SIGNED})
