"""Settings: the officers of this vault, their roles, and letting them in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.officers import OfficerView
from desktop.journal.model import Json
from desktop.journal.roles import ROLES
from ui.messages import words
from ui.officers.looking import OfficersLook, RoleWords
from ui.settings.listing import NEW, Entry, ListSection
from ui.settings.looking import SettingsView
from ui.start.passphrase_form import PassphraseForm
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind

_ROLE = "role."


class OfficersSection(ListSection):
    """Who may log in and do what; an officer is never deleted, only let in no more."""

    admit_requested = Signal(str)
    disable_requested = Signal(str)
    hand_over_requested = Signal(str)
    """The officer's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.head.show_title(
            self.tr("Officers"),
            self.tr("Who may open this vault, and what each may do. All see the same cases."),
        )
        self.list.setAccessibleName(self.tr("Officers"))
        self.add.setText(self.tr("Add an officer"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._look: OfficersLook | None = None

    def build(self, form: FormColumn) -> None:
        """Put name, post, roles and the first passphrase into the form."""
        book = self.book
        name = book.text("name", "Sri Rahayu, S.H.")
        form.add(self.tr("Full name"), name)
        self._login = book.text("login", "sri")
        self._login_row = form.add(
            self.tr("Log-in name"), self._login, self.tr("Short, small letters; stays as it is.")
        )
        form.beside(
            (self.tr("NIP"), book.nip("nip")), (self.tr("Position"), book.text("post", "Auditor"))
        )
        self._state = PlainLabel("", TextKind.SECOND, wrap=True)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 8, 0, 0)
        self.admit = ActionButton(self.tr("New first passphrase…"), Role.PLAIN, icon="key")
        self.over = ActionButton(self.tr("Hand cases over…"), Role.PLAIN, icon="users")
        self.disable = ActionButton(self.tr("Disable…"), Role.DANGER)
        for button, signal in (
            (self.admit, self.admit_requested),
            (self.over, self.hand_over_requested),
            (self.disable, self.disable_requested),
        ):
            button.clicked.connect(lambda signal=signal: signal.emit(self.key))
            row.addWidget(button)
        row.addStretch(1)
        form.widget(self._state)
        form.widget(self._buttons)
        form.heading(self.tr("Roles"))
        self._roles: dict[str, tuple[QCheckBox, PlainLabel]] = {}
        for code in ROLES:
            box = book.flag(_ROLE + code, words.role(code))
            about = PlainLabel("", TextKind.SECOND, wrap=True)
            about.setContentsMargins(26, 0, 0, 0)
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(box)
            column.addWidget(about)
            form.widget(both)
            self._roles[code] = (box, about)
        self._first_words = PlainLabel(
            self.tr(
                "First passphrase: tell it to the officer, who chooses an own one at the first "
                "log-in."
            ),
            TextKind.SECOND,
            wrap=True,
        )
        self.first = PassphraseForm()
        self.first.changed.connect(self.judge)
        form.widget(self._first_words)
        form.widget(self.first)

    def entries(self, view: SettingsView) -> Sequence[Entry]:
        """Have none in the general look; officers come by :meth:`show_look`."""
        del view
        return ()

    def show_look(self, look: OfficersLook) -> None:
        """Show the officers; what somebody is typing stays."""
        self._look = look
        for role in look.roles:
            self._explain(role)
        if not self.is_changed:
            refusals = (
                look.refusals.get("officer.add", ""), look.refusals.get("officer.edit", ""),
            )  # fmt: skip
            self.show_entries([self._entry(one) for one in look.officers], refusals)

    def _explain(self, role: RoleWords) -> None:
        if role.code in self._roles:
            box, about = self._roles[role.code]
            box.setText(role.label)
            about.setText(f"{role.may} {role.may_not}")

    def _entry(self, one: OfficerView) -> Entry:
        roles = ", ".join(words.role(role) for role in one.roles)
        if one.disabled:
            roles = self.tr("disabled")
        elif not one.here:
            roles = self.tr("no passphrase on this PC · {roles}").format(roles=roles)
        fields: dict[str, Json] = {
            "name": one.name, "login": one.login, "nip": one.nip, "post": one.post,
        }  # fmt: skip
        fields |= {_ROLE + code: code in one.roles for code in ROLES}
        return Entry(one.id, one.name, roles, fields)

    @property
    def officer(self) -> OfficerView | None:
        """The officer that is shown."""
        if self._look is None:
            return None
        return next((one for one in self._look.officers if one.id == self.key), None)

    def values(self) -> dict[str, Json]:
        """Return the form as the actions read it."""
        found = self.book.values()
        plain = {key: value for key, value in found.items() if not key.startswith(_ROLE)}
        return plain | {"roles": [code for code in ROLES if found.get(_ROLE + code)]}

    def officer_changes(self) -> dict[str, Json]:
        """Return only what was changed; any role brings all of them."""
        changed = self.book.changes()
        found = changes_without_roles(changed)
        if any(key.startswith(_ROLE) for key in changed):
            found["roles"] = self.values()["roles"]
        return found

    def complaint(self) -> str:
        """A name, a log-in name, a role, and for a new officer a passphrase."""
        values = self.values()
        if not values["name"]:
            return self.tr("The full name is needed.")
        if not values["login"]:
            return self.tr("The log-in name is needed.")
        if not values["roles"]:
            return self.tr("Choose at least one role.")
        return self.first.complaint() if self.key == NEW else ""

    @Slot()
    def begin(self) -> None:
        """Begin a new officer."""
        super().begin()
        self.first.wipe()
        self._show_state()

    @Slot(int)
    def _choose(self, row: int) -> None:
        super()._choose(row)
        self._show_state()

    def judge(self) -> None:
        """Judge the passphrase with the log-in name in mind."""
        if hasattr(self, "first") and self.key == NEW:
            login = str(self.book.values().get("login") or "")
            if login != getattr(self, "_judged", None):
                self._judged = login
                self.first.for_login(login)
        super().judge()

    def _show_state(self) -> None:
        new, one = self.key == NEW, self.officer
        self._login.setEnabled(new)
        for widget in (self._first_words, self.first):
            widget.setVisible(new)
        for part in (self._state, self._buttons):
            part.setVisible(one is not None)
        if one is None or self._look is None:
            return
        own = one.id == self._look.own
        self._state.setText(self._about(one))
        self.disable.setVisible(not one.disabled)
        self.over.setVisible(one.cases > 0)
        caption = self.tr("Let in again…") if one.disabled else self.tr("New first passphrase…")
        self.admit.button.setText(caption)
        self.admit.button.setAccessibleName(caption)
        for button, name in (
            (self.admit, "officer.admit"), (self.disable, "officer.disable"),
            (self.over, "case.hand_over"),
        ):  # fmt: skip
            role = self._look.refusals.get(name, "")
            if role:
                said = self.tr("This needs the role {role}. Ask an officer who has it.")
                button.forbid(said.format(role=words.role(role)))
            elif own and name != "case.hand_over":
                button.forbid(self.tr("Nobody can do this to oneself."))
            else:
                button.allow()

    def _about(self, one: OfficerView) -> str:
        parts = [self.tr("Cases in charge: {count}.").format(count=one.cases)]
        if one.disabled:
            parts.append(self.tr("May not log in any more; what was done stays under this name."))
        elif not one.here:
            parts.append(self.tr("Has no passphrase on this PC yet."))
        elif one.temporary:
            parts.append(self.tr("Has not chosen an own passphrase yet."))
        return " ".join(parts)


def changes_without_roles(changed: dict[str, Json]) -> dict[str, Json]:
    """Return what was changed apart from the boxes of the roles."""
    return {key: value for key, value in changed.items() if not key.startswith(_ROLE)}
