"""Drives the section about officers: saves, lets in, disables, hands over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from desktop.cases.officers import (
    OfficerView,
    add_officer,
    admit_officer,
    disable_officer,
    edit_officer,
)
from desktop.cases.recusal import hand_over
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.keys.slots_keyring import Keyring
from desktop.letters.papers import RecoverySheet
from ui.background import Background, Change
from ui.messages import words
from ui.officers.dialogs import FirstPassphraseDialog, HandOverDialog, TheirPassphraseDialog
from ui.officers.looking import OfficersLook, look_at_officers
from ui.officers.officers_section import OfficersSection
from ui.officers.renewing import Renewing
from ui.settings.listing import NEW
from ui.settings.officer_section import OfficerSection
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs


@dataclass(frozen=True, slots=True)
class OfficersDesk:
    """What the roof gives: the slots, and a call after one's own roles have changed."""

    keys: Keyring
    changed: Callable[[], None]
    sheet: Callable[[RecoverySheet], bytes]


class OfficersController(QObject):
    """One officer at a time; a change of slots takes about a second on purpose."""

    def __init__(
        self,
        section: OfficersSection,
        own: OfficerSection,
        background: Background,
        desk: OfficersDesk,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(section)
        self._own = own
        self._renewing = Renewing(own, background, desk.keys, desk.sheet, dialogs)
        own.renew_requested.connect(self._renew)
        self._section, self._background, self._desk = section, background, desk
        self._look: OfficersLook | None = None
        self._asking: TheirPassphraseDialog | None = None
        section.save_requested.connect(self._save)
        section.admit_requested.connect(self._ask_to_admit)
        section.disable_requested.connect(self._ask_to_disable)
        section.hand_over_requested.connect(self._ask_to_hand_over)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(look_at_officers, self._desk.keys).by(self).then(self._show)

    def _show(self, look: OfficersLook) -> None:
        self._look = look
        self._section.show_look(look)
        role = look.refusals.get("recovery.renew", "")
        if not role and not look.holds_identity:
            role = "pemegang_identitas"
        said = self.tr("This needs the role {role}. Ask an officer who has it.")
        self._own.show_renewing(said.format(role=words.role(role)) if role else "")

    @Slot()
    def _renew(self) -> None:
        if self._look is not None:
            self._renewing.begin(self._look, self._own.show_refused)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("officer", "case"):
            self.refresh()

    def _officer(self, key: str) -> OfficerView | None:
        if self._look is None:
            return None
        return next((one for one in self._look.officers if one.id == key), None)

    # Saving

    @Slot()
    def _save(self) -> None:
        section, keys = self._section, self._desk.keys
        if section.key == NEW:
            filled = {name: value for name, value in section.values().items() if value}
            passphrase = section.first.passphrase()
            job = self._background.do(add_officer, keys, filled, passphrase).by(self)
            section.save.busy_with(job)
            job.then(self._added).failed(section.show_refused)
        else:
            self._edit("")

    def _edit(self, theirs: str) -> None:
        section = self._section
        key, changes = ObjectId(section.key), section.officer_changes()
        job = self._background.do(edit_officer, self._desk.keys, key, changes, theirs).by(self)
        (self._asking or section.save).busy_with(job)
        job.then(self._edited).failed(self._edit_refused)

    def _added(self, officer: ObjectId) -> None:
        section = self._section
        section.key = officer
        section.first.wipe()
        section.book.show(section.book.values())
        section.show_saved()
        self.refresh()

    def _edited(self, _nothing: object) -> None:
        section = self._section
        if self._asking is not None:
            self._asking.accept()
            self._asking = None
        section.book.show(section.book.values())
        section.show_saved()
        self._desk.changed()
        self.refresh()

    def _edit_refused(self, error: KnownError) -> None:
        one = self._officer(self._section.key)
        if error.code == "officer.passphrase_needed" and one is not None:
            self._asking = TheirPassphraseDialog(one.name, self._section)
            self._asking.given.connect(self._edit)
            self._asking.rejected.connect(self._stop_asking)
            self._asking.open()
        elif self._asking is not None:
            self._asking.show_refused(error)
        else:
            self._section.show_refused(error)

    @Slot()
    def _stop_asking(self) -> None:
        self._asking = None

    # Letting in, disabling, handing over

    @Slot(str)
    def _ask_to_admit(self, key: str) -> None:
        one = self._officer(key)
        if one is None:
            return
        dialog = FirstPassphraseDialog(one.name, one.login, self._section)

        def admit(passphrase: str) -> None:
            job = self._background.do(admit_officer, self._desk.keys, one.id, passphrase)
            dialog.busy_with(job)
            job.by(dialog).then(lambda _nothing: done()).failed(dialog.show_refused)

        def done() -> None:
            dialog.accept()
            self._say(self.tr("{name} can log in with the first passphrase."), one.name)

        dialog.given.connect(admit)
        dialog.open()

    @Slot(str)
    def _ask_to_disable(self, key: str) -> None:
        one = self._officer(key)
        if one is None:
            return
        told = self.tr(
            "{name} can log in no more, at once; what was done stays under this name. "
            "Cases in charge: {count}; hand them over as well."
        ).format(name=one.name, count=one.cases)
        confirm = Confirm(
            self.tr("Disable {name}?").format(name=one.name),
            told,
            self.tr("Disable"),
            danger=True,
            parent=self._section,
        )

        def disable() -> None:
            job = self._background.do(disable_officer, self._desk.keys, one.id).by(self)
            job.then(lambda _nothing: self._say(self.tr("{name} is disabled."), one.name))
            job.failed(self._section.show_refused)

        confirm.accepted.connect(disable)
        confirm.open()

    @Slot(str)
    def _ask_to_hand_over(self, key: str) -> None:
        one, look = self._officer(key), self._look
        if one is None or look is None:
            return
        others = [
            (other.id, other.name)
            for other in look.officers
            if other.id != one.id and not other.disabled
        ]
        dialog = HandOverDialog(one.name, one.cases, others, self._section)

        def go(target: str, reason: str) -> None:
            job = self._background.do(hand_over, one.name, ObjectId(target), reason)
            dialog.busy_with(job)
            job.by(dialog).then(done).failed(dialog.show_refused)

        def done(cases: tuple[ObjectId, ...]) -> None:
            dialog.accept()
            self._section.told.say(
                Kind.GOOD, self.tr("Handed over: {count} cases.").format(count=len(cases))
            )
            self.refresh()

        dialog.given.connect(go)
        dialog.open()

    def _say(self, sentence: str, name: str) -> None:
        self._section.told.say(Kind.GOOD, sentence.format(name=name))
        self.refresh()
