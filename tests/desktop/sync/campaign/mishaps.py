"""What happens to vaults and to trust in a campaign: restored, copied, cut off, revoked."""

import shutil

from db.engine import DatabaseError
from desktop.errors import KnownError
from desktop.journal.model import Side
from desktop.progress import Silent
from desktop.sync import enrolment, exchange
from desktop.sync.custody import renew_recipient
from desktop.sync.rotating import make_next_key
from desktop.sync.trusting import list_file, take_list
from tests.desktop.sync.campaign import cast as people
from tests.desktop.sync.campaign import ledger
from tests.desktop.sync.campaign.cast import BOGOR, BOGOR2, HQ, HQ2, NEWCOMER, OFFICE
from tests.desktop.sync.campaign.writing import SHARED


class Mishaps:
    """Steps that no merge asks for; ``None`` means that it could not happen here."""

    def keep(self, a, b, n):
        """Copy a vault's folder, as an office's backup does."""
        if a in self.clone_of:
            return None
        office = self.offices[a]
        office.close()
        copy = self.folder / f"kept-{a}"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(office.folder, copy)
        self.kept[a] = copy, dict(self.latest[a])
        office.open()
        return True

    def restore(self, a, b, n):
        if a not in self.kept or a in self.clone_of:
            return None
        office = self.offices[a]
        self.ledger.before_setback(self, a)
        office.close()
        shutil.rmtree(office.folder)
        # With what it held goes what it had heard since of others that were set back.
        copy, latest = self.kept[a]
        shutil.copytree(copy, office.folder)
        self.latest[a] = dict(latest)
        office.open()
        self.set_back(a)
        if n % 2:
            # Others do not know yet, and what they leave out was here once.
            for name in self.turned(a, n):
                self.bring(self.export(name, a))
        return True

    def setback(self, a, b, n):
        """Work and travel after the copy that is restored then; others think they were heard."""
        found = self.turned(a, n)
        if not self.keep(a, b, n) or not found:
            return None
        for at, to in enumerate(found * 2):
            self.edit(a, b, n + at)
            self.bring(self.export(a, to))
            self.bring(self.export(to, a))
        office = self.offices[found[0]]
        for oid in self.some(office, SHARED, self.region(found[0], n), n):
            self.change(office, oid, self.region(found[0], n), 0)
        done = self.restore(a, b, n)
        self.edit(a, b, n)
        self.bring(self.export(a, found[0]))
        return done

    def set_back(self, name):
        """Note that a vault knows less than it said it did."""
        self.lives[name] += 1
        self.ledger.after_setback(self, name)

    def clone(self, a, b, n):
        """Go on with a copy on another PC, beside the original; at the end it is thrown away."""
        office = self.offices[a]
        if self.clone_of or office.side is Side.HQ or a == self.older:
            return None
        office.close()
        place = self.folder / f"clone-{a}"
        shutil.copytree(office.folder, place / "vault")
        office.open()
        other = type(office)(
            office.name, place / "vault", place / "anchors", office.side, office.scope,
            office.clock, office.registry, projectors=office.projectors,
        )  # fmt: skip
        self.clone_of[a] = other.open()
        self.kept.pop(a, None)
        self.lives[a] += 1
        return True

    def reopen(self, a, b, n):
        office = self.offices[a]
        office.close()
        office.open()
        return True

    def kill_import(self, a, b, n):
        bundle = self.picked(n)
        if bundle is None or bundle.to not in self.joined:
            return None
        office = self.offices[bundle.to]
        self.ledger.brought[bundle.to].append(bundle)
        done = self.killed(bundle.to, n, lambda: office.take(bundle.file), bundle)
        received = office.ask(lambda unit: unit.bundles.received(bundle.digest))
        if received is not None:
            self.heard(bundle, office, received)
        return done

    def kill_export(self, a, b, n):
        found = self.turned(a, n)
        place = self.folder / f"stick-{len(self.sent)}-cut"
        if not found:
            return None
        sender, reader = self.offices[a], self.offices[found[0]]
        return self.killed(a, n, lambda: sender.export(reader, place))

    def killed(self, name, n, work, bundle=None):
        """Cut the power at a random point of the engine's work; what is on the disk goes on."""
        office = self.offices[name]
        self.ledger.before_setback(self, name)
        before = office.tables()
        image = {}
        left = 1 + n % 40

        def tick():
            nonlocal left
            left -= 1
            if left == 0:
                image.update(_image(office))
            return left <= 0

        office.store._writer.set_progress_handler(tick, 150)
        try:
            work()
        except (DatabaseError, KnownError):
            pass
        finally:
            office.store._writer.set_progress_handler(None, 0)
        if not image:
            return None
        _put_back(office, image)
        self.set_back(name)
        ledger.check_cut(office, before, bundle)
        return exchange.finish_interrupted(office, office.folder, Silent()) or True

    def join(self, a, b, n):
        if a != NEWCOMER or a in self.joined:
            return None
        colleague = next(one for one in OFFICE if one in self.joined - self.revoked)
        people.join(self.offices[a], self.offices[colleague], self.offices[HQ])
        self.joined.add(a)
        self.list_changed()
        return True

    def revoke(self, a, b, n):
        if self.revoked or self.clone_of:
            return None
        # The last that it wrote reaches a colleague before the news does, and nobody else.
        self.create(BOGOR2, b, n)
        self.edit(BOGOR2, b, n)
        for at in range(n % 3):
            self.redact(BOGOR2, b, n + at)
        self.bring(self.export(BOGOR2, BOGOR))
        self.offices[HQ].do(enrolment.revoke_device, self.offices[BOGOR2].id, "dicuri")
        self.revoked.add(BOGOR2)
        self.list_changed()
        return True

    def rotate(self, a, b, n):
        """Let a vault's recipient key be followed by a new one."""
        office = self.offices[a]
        # The second PC's key waits for the first one's next list, and here the two never meet.
        if a == HQ2:
            return None
        self.rotated.add(a)
        if office.side is Side.HQ:
            office.do(renew_recipient)
            self.list_changed()
        else:
            office.do(make_next_key)
        return True

    def list_changed(self):
        # A headquarters that forgets its own list is another story; see the docstring of ledger.
        self.kept.pop(HQ, None)
        self.told = {HQ}

    def list(self, a, b, n):
        """Bring headquarters' list to somebody in a file of its own."""
        office = self.offices[a]
        if a == HQ or not self.told:
            return None
        if office.side is Side.HQ:
            people.take_list(office, self.offices[HQ])
        else:
            office.do(take_list, self.offices[HQ].ask(list_file))
        self.told.add(a)
        return True

    def update(self, a, b, n):
        """Replace the older program by the present one."""
        if self.older is None or n % 2:
            return None
        self.reopen_with(self.offices[self.older], self.newest)
        self.older = None
        return True


def _image(office):
    """Return what the disk holds at this moment; the index of the log lives in memory only."""
    place = office.folder.parent
    return {
        path: path.read_bytes()
        for path in place.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }


def _put_back(office, image):
    """Let the disk be what it was, in the very same files."""
    office.close()
    for path in office.folder.parent.rglob("*"):
        if path.is_file() and path not in image:
            path.unlink()
    for path, content in image.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    office.open()
