"""What an officer at the desk can do with the slots of the open vault.

The journal says who the officers are, the slot file who can open the vault on this PC. A
change of both writes the slot file last, inside the transaction: cut off between the two,
the vault has a slot without an officer, or an officer without a slot. The first is taken
away by :meth:`Keyring.tend` at the next opening, the second shows in the list of officers
and is mended by giving a passphrase again. Every step here can be done twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.errors import KnownError
from desktop.keys import slots
from desktop.keys.slot_file import read_copies
from desktop.keys.slots import Officer, Unlocked
from desktop.keys.wrapping import FLOOR, Cost


@dataclass(frozen=True, slots=True)
class Keyring:
    """The slots in ``folder`` as ``unlocked`` may change them; ``cost`` of new passphrases."""

    folder: Path
    unlocked: Unlocked = field(repr=False)
    cost: Cost = FLOOR

    @property
    def holds_identity(self) -> bool:
        """Whether the officer at the desk can pass the identity secret on."""
        return self.unlocked.identity_secret is not None

    def officers(self) -> Mapping[str, Officer]:
        """Return who can open the vault on this PC, by log-in name."""
        return {slot.login: slot for slot in slots.list_officers(self.folder)}

    def admit(self, login: str, passphrase: str, *, shares_identity: bool) -> None:
        """Give an officer a slot, in place of the one he may have; done twice it is the same.

        Raises as :func:`desktop.keys.slots.add_officer`, and
        ``slots.last_identity_keeper`` (login) when the former slot was the last with the
        identity secret and the new one would not have it.
        """
        slots.admit_officer(
            self.folder,
            self.unlocked,
            login,
            passphrase,
            shares_identity=shares_identity,
            cost=self.cost,
        )

    def remove(self, login: str) -> None:
        """Take an officer's slot away; having none is fine. Raises as ``remove_officer``."""
        if login in self.officers():
            slots.remove_officer(self.folder, self.unlocked, login)

    def share_identity(self, login: str, passphrase: str) -> None:
        """Let an officer, who types the passphrase, open reporter identities."""
        slots.share_identity(self.folder, self.unlocked, login, passphrase)

    def withdraw_identity(self, login: str) -> None:
        """Take the identity secret out of an officer's slot; not having it is fine."""
        found = self.officers().get(login)
        if found is not None and found.holds_identity:
            slots.withdraw_identity(self.folder, self.unlocked, login)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase of the officer at the desk."""
        slots.change_passphrase(self.folder, self.unlocked, old, new, cost=self.cost)

    def renew_code(self) -> str:
        """Make a new recovery code; raises ``slots.identity_not_held``."""
        return slots.renew_code(self.folder, self.unlocked)

    def tend(self, keeps_identity: Mapping[str, bool]) -> None:
        """Finish what was cut off: slots of nobody go, and secrets nobody should hold.

        ``keeps_identity`` tells for each officer of the journal who may log in whether he
        opens reporter identities. The own slot stays, and so does a file that somebody
        edited without the master key.
        """
        copies = read_copies(self.folder)
        if not copies.file.is_ours(self.unlocked.master):
            return
        for login, slot in self.officers().items():
            with suppress(KnownError):
                if login == self.unlocked.login:
                    continue
                if login not in keeps_identity:
                    self.remove(login)
                elif slot.holds_identity and not keeps_identity[login]:
                    self.withdraw_identity(login)

    def after(self, unlocked: Unlocked) -> Keyring:
        """Return the keyring of another officer of the same vault."""
        return replace(self, unlocked=unlocked)
