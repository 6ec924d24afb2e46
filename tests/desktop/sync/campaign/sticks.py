"""What happens to bundles in a campaign: lost, late, doubled, cut, changed on the way."""

from dataclasses import dataclass
from pathlib import Path

from desktop.sync.model import Outcome

SMALL_VOLUMES = {"file": 300_000, "piece": 2_000}
DONE = (Outcome.IMPORTED, Outcome.DUPLICATE)


@dataclass
class Bundle:
    """A bundle that was written: from whom, for whom, where it lies, out of which life."""

    sender: str
    to: str
    file: Path
    life: int
    number: tuple[int, int]
    digest: str = ""


class Sticks:
    """Steps on the way between two vaults; ``None`` means that there was nothing to carry."""

    def send(self, a, b, n, folder=None, **room):
        name = next((one for one in self.turned(a, n)), None)
        if name is None:
            return None
        return self.export(a, name, n, folder, **room)

    def turned(self, a, n):
        """Return the peers of a vault, beginning with the n-th."""
        found = list(self.peers(a))
        return found[n % len(found) :] + found[: n % len(found)] if found else []

    def export(self, a, to, n=1, folder=None, **room):
        sender, reader = self.vault(a, n), self.offices[to]
        # Numbers begin anew when a vault is restored; every stick is another one.
        place = folder or self.folder / f"stick-{len(self.sent)}"
        if not room and n % 5 == 0:
            room = {**SMALL_VOLUMES, **({"budget": 0} if n % 2 else {})}
        done = sender.export(reader, place, **room)
        cloned = sender is not self.offices[a]
        life = -1 if cloned else self.lives[a]
        bundle = Bundle(a, to, done.file, life, (done.epoch, done.number))
        self.ledger.check_export(self, sender, bundle)
        self.sent.append(bundle)
        return bundle

    def send_over(self, a, b, n):
        """Send on the stick that goes to and fro between two: older bundles give way."""
        for to in self.turned(a, n)[:1]:
            return self.export(a, to, n, self.folder / f"stick-{a}-{to}")
        return None

    def deliver(self, a, b, n):
        """Bring any bundle that was ever written, one of the last ones most of the time."""
        return self.bring(self.picked(n), n)

    def picked(self, n):
        left = [one for one in self.sent if one.file.exists()]
        late = left[-6:] if n % 4 else left
        return late[n % len(late)] if late else None

    def bring(self, bundle, n=1):
        if bundle is None:
            return None
        office = self.vault(bundle.to, n)
        result = office.take(bundle.file)
        assert self.was_fine(bundle, result), result
        if result.outcome is Outcome.DUPLICATE:
            known = bundle in self.ledger.brought[bundle.to]
            assert known, "2 idempotence: taken for a bundle that came before"
        self.ledger.brought[bundle.to].append(bundle)
        self.heard(bundle, office, result)
        return result

    def heard(self, bundle, office, result):
        """Note the latest that a vault took in of another one: what it says there counts."""
        if result.outcome in DONE and office is self.offices[bundle.to]:
            latest = self.latest[bundle.to]
            known = latest.setdefault(bundle.sender, bundle)
            if bundle.number > known.number:
                latest[bundle.sender] = bundle

    def was_fine(self, bundle, result):
        """A bundle is refused only for reasons that this campaign gave."""
        if result.outcome in DONE:
            return True
        reasons = {
            "bundle.unknown_sender": True,  # two of one office, before the list came
            "sync.not_enrolled": bundle.to not in self.joined,
            "bundle.revoked_sender": bundle.sender in self.revoked,
            # The key went with what a setback took, or before others had heard of the new one.
            "sealed.not_for_us": bundle.to in self.rotated and self.lives[bundle.to] > 0,
        }
        return reasons.get(result.code, False)

    def again(self, a, b, n):
        """Bring a bundle twice in a row: the second time changes nothing."""
        bundle = self.picked(n)
        if self.bring(bundle) is None:
            return None
        office = self.offices[bundle.to]
        before = office.tables()
        result = self.bring(bundle)
        if result.outcome is Outcome.DUPLICATE:
            assert office.tables() == before, "2 idempotence: a second reading changed something"
        return result

    def tour(self, a, b, n):
        """Go to somebody and back with one stick, as a courier does."""
        for to in self.turned(a, n)[:1]:
            self.bring(self.export(a, to))
            return self.bring(self.export(to, a))
        return None

    def partial(self, a, b, n):
        """Bring a bundle without a part of its volumes."""
        self.evidence(a, b, n)
        bundle = self.send(a, b, 1, **SMALL_VOLUMES)
        if bundle is None:
            return None
        beside = sorted(bundle.file.parent.glob(f"{bundle.file.name}.v*"))
        hidden = beside[n % len(beside) :] if beside else []
        for path in hidden:
            path.rename(path.with_suffix(".hidden"))
        result = self.bring(bundle)
        for path in hidden:
            path.with_suffix(".hidden").rename(path)
        return result

    def damage(self, a, b, n):
        """Bring a bundle in which something was changed on the way: nothing of it counts."""
        bundle = self.picked(n)
        if bundle is None or bundle.to not in self.joined:
            return None
        content = bytearray(bundle.file.read_bytes())
        at = n * 7919 % len(content)
        match n % 4:
            case 0:
                content = content[:at]
            case 1:
                content += bytes(512)
            case _:
                content[at] ^= 1 << n % 8
        path = self.folder / "damaged" / bundle.file.name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        office = self.offices[bundle.to]
        before = office.tables()
        result = office.take(path)
        assert result.outcome is Outcome.REJECTED, f"9 tamper: {result}"
        assert office.tables() == before, "9 tamper: a changed bundle left something"
        return result
