"""What happens next on the page of trust: a list out, a list in, a key followed by another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.errors import KnownError
from desktop.ids import DeviceId
from desktop.journal.roles import missing_role
from desktop.keys.files import read_limited, write_durably
from desktop.keys.root_file import LIMIT, RootKeys
from desktop.keys.trust import FILE_LIMIT, SignedList, read_list_file
from desktop.keys.wrapping import FLOOR, Cost
from desktop.sync import custody
from desktop.sync.enrolment import revoke_device
from desktop.sync.trusting import (
    EnrolledDevice,
    Headquarters,
    TrustView,
    list_file,
    take_list,
    trust_view,
)
from ui.background import Background, Change, Job
from ui.cases.lists import case_lists
from ui.officers.dialogs import fit
from ui.sync.looking import ExchangeUnit
from ui.sync.root_bringing import RootBringer
from ui.sync.root_dialogs import BringRootDialog, StoreRootDialog
from ui.sync.trust_page import TrustPage
from ui.widgets.dialogs import Confirm
from ui.widgets.system_dialogs import Dialogs

Deed = Callable[[RootKeys | None], Job[Any]]
"""Begins what needs the root; it is given when it had to be brought."""


@dataclass(frozen=True, slots=True)
class TrustLook:
    """What the page shows, and the role that the officer at the desk would need."""

    view: TrustView
    lacks: str


def look_at_trust(unit: ExchangeUnit) -> TrustLook:
    """Return whom this vault believes; raises ``Refused("sync.not_enrolled")``."""
    lacks = missing_role(unit.who.roles, "hq.trust")
    label = case_lists(unit).label("role", lacks) if lacks else ""
    return TrustLook(trust_view(unit), label)


class TrustController(QObject):
    """Asks back, fetches the root when it is needed, and does it."""

    def __init__(
        self, page: TrustPage, background: Background, dialogs: Dialogs, cost: Cost = FLOOR
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._dialogs, self._cost = page, background, dialogs, cost
        self._view: TrustView | None = None
        self.asking: Confirm | StoreRootDialog | BringRootDialog | None = None
        self.root = RootBringer(page, background)
        self.root.asked.connect(self._keep_asking)
        page.hold_requested.connect(self._hold)
        page.issue_requested.connect(self._issue)
        page.export_requested.connect(self._export)
        page.import_requested.connect(self._import)
        page.store_requested.connect(self._store)
        page.succeed_requested.connect(self._succeed)
        page.recipient_requested.connect(self._renew_recipient)
        page.destroy_requested.connect(self._destroy)
        page.issuing_requested.connect(self._renew_issuing)
        page.rename_requested.connect(self._rename)
        page.take_over_requested.connect(self._take_over)
        page.revoke_requested.connect(self._revoke)
        page.retire_requested.connect(self._retire)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(look_at_trust).by(self).then(self._show).failed(_not_yet)

    @Slot(object)
    def _show(self, look: TrustLook) -> None:
        self._view = look.view
        self._page.show_view(look.view)
        words = self.tr("This needs the role {role}. Ask an officer who has it.")
        self._page.show_lacking(words.format(role=look.lacks) if look.lacks else "")

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("trace", "office"):
            self.refresh()

    # The list as a file

    @Slot()
    def _export(self) -> None:
        number = self._view.version if self._view is not None else 0
        name = f"netra-daftar-{number}.json"
        self._dialogs.save(self._page, self.tr("Save the list"), name, self._write_list)

    @Slot(str)
    def _write_list(self, path: str) -> None:
        job = self._background.ask(list_file).by(self)
        job.then(lambda file: self._write(Path(path), file)).failed(self._refused)

    def _write(self, path: Path, content: bytes) -> None:
        job = self._background.run(write_durably, path, content).by(self)
        said = self.tr("Written: {file}.").format(file=path.name)
        then = self.tr("It is not secret; send it by e-mail or on a stick.")
        job.then(lambda _: self._page.say(said, then)).failed(self._refused)

    @Slot()
    def _import(self) -> None:
        self._dialogs.file(self._page, self.tr("Open a list"), "json", self.take_file)

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Read a list that came as a file, and believe it if it is headquarters' newest."""
        job = self._background.run(read_limited, Path(path), FILE_LIMIT).by(self)
        job.then(self._take).failed(self._refused)

    @Slot(object)
    def _take(self, untrusted: bytes) -> None:
        job = self._background.do(take_list, untrusted).by(self)
        said = self.tr("List number {number} is in force.")
        job.then(lambda number: self._done(said.format(number=number))).failed(self._refused)

    # The root goes to the safe

    @Slot()
    def _store(self) -> None:
        dialog = self.asking = StoreRootDialog(self._page)

        def chosen(passphrase: str) -> None:
            title = self.tr("Save the root's file")
            name = "netra-akar.json"
            self._dialogs.save(dialog, title, name, lambda path: put(Path(path), passphrase))

        def put(path: Path, passphrase: str) -> None:
            make = self._background.do(custody.make_root_file, passphrase, self._cost).by(self)
            dialog.busy_with(make)
            make.failed(dialog.show_refused)
            make.then(lambda file: write(path, passphrase, file))

        def write(path: Path, passphrase: str, file: bytes) -> None:
            job = self._background.run(_write_and_read, path, file).by(self)
            job.failed(dialog.show_refused).then(lambda found: away(passphrase, found))

        def away(passphrase: str, found: bytes) -> None:
            job = self._background.do(custody.put_root_away, found, passphrase).by(self)
            job.failed(dialog.show_refused).then(lambda _: stored())

        def stored() -> None:
            dialog.accept()
            then = self.tr("Put the file on a second stick as well, and both into the safe.")
            self._done(self.tr("The root has left this vault."), then)

        dialog.given.connect(chosen)
        dialog.open()
        fit(dialog)

    # What needs the root

    @Slot(object)
    def _keep_asking(self, dialog: BringRootDialog) -> None:
        self.asking = dialog

    @Slot()
    def _hold(self) -> None:
        def go(_: str) -> None:
            self._with_root(
                lambda keys: self._background.do(custody.hold_keys, keys),
                self.tr("This PC holds the keys of headquarters now (list number {number})."),
                self.tr("Send the new list to the regions and to the other PCs of headquarters."),
            )

        self._ask(
            self.tr("Let this PC hold the keys of headquarters?"),
            self.tr(
                "It gets an issuing key of its own and signs the lists from now on; the other PC "
                "can certify on, and signs no list any more. First take in its newest bundle, if "
                "it still works. The root's file comes from the safe."
            ),
            self.tr("Let it hold the keys"),
            go,
        )

    def _with_root(self, deed: Deed, said: str, then: str = "") -> None:
        """Begin a deed, with the root from its file when it does not lie here."""

        def begin(keys: RootKeys | None, dialog: BringRootDialog | None) -> None:
            job = deed(keys).by(self)
            if dialog is not None:
                dialog.busy_with(job)
            job.failed(self._refused if dialog is None else dialog.show_refused)
            job.then(lambda number: ended(number, dialog))

        def ended(number: int, dialog: BringRootDialog | None) -> None:
            if dialog is not None:
                dialog.accept()
            self._done(said.format(number=number), then)

        if self._view is not None and self._view.own is not None and self._view.own.root_here:
            begin(None, None)
        else:
            self.root.bring(self._dialogs, begin)

    def _ask(
        self, title: str, about: str, effect: str, then: Callable[[str], object],
        *, reason: str = "", danger: bool = False,
    ) -> None:  # fmt: skip
        dialog = self.asking = Confirm(
            title, about, effect, danger=danger, reason=reason, parent=self._page
        )
        dialog.accepted.connect(lambda: then(dialog.reason))
        dialog.open()

    @Slot()
    def _issue(self) -> None:
        self._with_root(
            lambda keys: self._background.do(custody.issue_next_list, keys),
            self.tr("List number {number} is in force."),
            self.tr("It goes out with the next bundles."),
        )

    @Slot()
    def _succeed(self) -> None:
        def go(_: str) -> None:
            self._with_root(
                lambda keys: self._background.do(custody.succeed_root, keys),
                self.tr("The successor is the root now (list number {number})."),
                self.tr("Move it into a file again; the former file opens nothing any more."),
            )

        self._ask(
            self.tr("Let the successor follow the root?"),
            self.tr(
                "Both sign the change, so regions take it over by themselves with the next "
                "bundle or list. The new root and its successor lie in this vault until they are "
                "moved into a file again."
            ),
            self.tr("Let it follow"),
            go,
        )

    @Slot()
    def _renew_recipient(self) -> None:
        own = self._view.own if self._view is not None else None
        announced = own is not None and own.recipient_announced
        about = (
            self.tr(
                "From now on regions seal to the new key alone. The former one still opens what "
                "is on its way, until it is destroyed or the next key follows."
            )
            if announced
            else self.tr("The list will name both keys, and regions seal to both until then.")
        )
        effect = self.tr("Put it in force") if announced else self.tr("Announce it")
        said = (
            self.tr("The new key is in force (list number {number}).")
            if announced
            else self.tr("The next key is announced (list number {number}).")
        )

        def go(_: str) -> None:
            self._with_root(lambda keys: self._background.do(custody.renew_recipient, keys), said)

        self._ask(self.tr("Recipient key of headquarters"), about, effect, go)

    @Slot()
    def _destroy(self) -> None:
        def go(_: str) -> None:
            job = self._background.do(custody.destroy_former_recipient).by(self)
            said = self.tr("The former key is destroyed.")
            job.then(lambda _: self._done(said)).failed(self._refused)

        self._ask(
            self.tr("Destroy the former key?"),
            self.tr(
                "Bundles that were sealed to it alone and have not come in yet can then be read "
                "by nobody. Their senders send the content again by themselves."
            ),
            self.tr("Destroy"),
            go,
            danger=True,
        )

    @Slot()
    def _renew_issuing(self) -> None:
        def go(_: str) -> None:
            self._with_root(
                lambda keys: self._background.do(custody.renew_issuing, keys),
                self.tr("A new issuing key certifies from now on (list number {number})."),
            )

        self._ask(
            self.tr("New issuing key?"),
            self.tr("Certificates issued so far stay good until they end."),
            self.tr("Make the key"),
            go,
        )

    @Slot()
    def _rename(self) -> None:
        def go(name: str) -> None:
            self._with_root(
                lambda keys: self._background.do(custody.rename_authority, name, keys),
                self.tr("Headquarters has its new name (list number {number})."),
            )

        self._ask(
            self.tr("Call headquarters otherwise"),
            self.tr("Keys and data stay as they are; regions read the new name in the next list."),
            self.tr("Use this name"),
            go,
            reason=self.tr("Short name, for example BKN"),
        )

    @Slot(object)
    def _revoke(self, device: EnrolledDevice | Headquarters) -> None:
        def go(reason: str) -> None:
            self._with_root(
                lambda keys: self._background.do(
                    revoke_device, DeviceId(device.device), reason, keys
                ),
                self.tr("{office} is no longer believed (list number {number}).").replace(
                    "{office}", _literally(device.office)
                ),
                self.tr("Send the new list to the regions; a file reaches them fastest."),
            )

        self._ask(
            self.tr("Stop believing {office}?").format(office=device.office),
            self.tr(
                "What that PC wrote and has come in so far stays good; anything later counts "
                "nowhere. It cannot be undone: the office goes on with a new vault, which is "
                "enrolled anew."
            ),
            self.tr("Stop believing it"),
            go,
            reason=self.tr("Why"),
            danger=True,
        )

    @Slot(object)
    def _retire(self, one: Headquarters) -> None:
        def go(_: str) -> None:
            self._with_root(
                lambda keys: self._background.do(custody.retire_headquarters, one.device, keys),
                self.tr("The former headquarters is retired (list number {number})."),
            )

        self._ask(
            self.tr("Retire {office}?").format(office=one.office),
            self.tr("Regions read no bundles of it any more. What it wrote stays."),
            self.tr("Retire"),
            go,
        )

    @Slot()
    def _take_over(self) -> None:
        """Ask for the former body's list, then for its root."""
        self._dialogs.file(
            self._page, self.tr("List of the former body"), "json", self._take_over_list
        )

    @Slot(str)
    def _take_over_list(self, path: str) -> None:
        job = self._background.run(_read_list, Path(path)).by(self)
        job.then(self._take_over_with).failed(self._refused)

    @Slot(object)
    def _take_over_with(self, lists: tuple[SignedList, ...]) -> None:
        authority = self._view.authority if self._view is not None else ""

        def begin(keys: RootKeys | None, dialog: BringRootDialog | None) -> None:
            if dialog is None or keys is None:
                return
            job = self._background.do(custody.take_over, lists, keys, authority).by(self)
            dialog.busy_with(job)
            job.failed(dialog.show_refused).then(lambda number: ended(number, dialog))

        def ended(number: int, dialog: BringRootDialog) -> None:
            dialog.accept()
            said = self.tr("Taken over: list number {number}.").format(number=number)
            then = self.tr(
                "Send the list to the regions. Then let the successor follow twice, so that no "
                "key the former body knew remains."
            )
            self._done(said, then)

        self.root.bring(self._dialogs, begin)

    # After

    def _done(self, said: str, then: str = "") -> None:
        self._page.say(said, then)
        self.refresh()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.show_refused(error)


def _write_and_read(path: Path, content: bytes) -> bytes:
    write_durably(path, content)
    return read_limited(path, LIMIT)


def _read_list(path: Path) -> tuple[SignedList, ...]:
    return read_list_file(read_limited(path, FILE_LIMIT))


def _literally(text: str) -> str:
    """Return a text for a pattern that is still to be filled in."""
    return text.replace("{", "{{").replace("}", "}}")


def _not_yet(_error: object) -> None:
    """Say nothing: before enrolment nobody is believed, and the page is not offered."""
