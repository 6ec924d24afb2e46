"""What people write in a campaign: every kind of object that a merge tells apart."""

import io
import re
from contextlib import suppress

from desktop.cases.redacting import redact_object
from desktop.errors import Refused
from desktop.journal.model import WITHDRAW, Side
from desktop.sync import conflicts
from tests.desktop.sync.campaign import ledger

OWN = ("matter", "case", "respondent", "evidence", "person")
SHARED = ("task", "matter")
FILE_BYTES = 5_000
WORD = re.compile(r"kenari[a-z]+[0-9]*n[0-9]+x")
"""What :meth:`Campaign.word` writes."""


class Writing:
    """Steps at the desk; ``n`` chooses, ``None`` means that it could not be done."""

    def create(self, a, b, n):
        office, scope = self.vault(a, n), self.region(a, n)
        kind = ("task", "matter", "case", "respondent", "person")[n % 5]
        if office.side is Side.HQ:
            kind = "task"
        if kind not in office.registry.types:
            kind = "matter"
        if kind == "respondent":
            for case in self.some(office, ("case",), scope, n):
                return office.add(kind, parent=case, name=self.word(scope))
            kind = "case"
        field = {"case": "subject", "person": "name"}.get(kind, "title")
        return office.add(kind, scope=scope, **{field: self.word(scope)})

    def edit(self, a, b, n):
        """Change a field of an object that this side owns, or of one that both may write."""
        office, scope = self.vault(a, n), self.region(a, n)
        kinds = SHARED if office.side is Side.HQ else (*SHARED, *OWN)
        for oid in self.some(office, kinds, scope, n):
            return self.change(office, oid, scope, n)
        return None

    def rival(self, a, b, n):
        """Let two write the same field of one object before either has heard of the other."""
        one, scope = self.offices[a], self.region(a, n)
        for name in self.turned(a, n // 7):
            other = self.offices[name]
            found = set(self.many(one, SHARED, scope)) & set(self.many(other, SHARED, scope))
            if found:
                oid = sorted(found)[n % len(found)]
                for office in (one, other):
                    self.change(office, oid, scope, 0)
                return True
        return None

    def change(self, office, oid, scope, n):
        obj = office.get(oid)
        word = self.word(scope)
        if obj.type == "matter" and office.side is Side.HQ:
            return office.put(oid, assignee=word)
        choices = {
            "task": ({"title": word}, {"assignee": word}, {"count": n}),
            "matter": ({"assignee": word}, {"title": word}, {"note": word}, {"tags": [word]},
                       {"closed": bool(n % 2)}, {"on": f"2026-01-{1 + n % 28:02}"}),
            "case": ({"subject": word}, {"place": word}, {"acted_on": f"2026-02-{1 + n % 28:02}"}),
            "respondent": ({"name": word}, {"state": {"code": "DRAF", "step": word}}),
            "evidence": ({"title": word}, {"note": word}),
            "person": ({"name": word}, {"note": word}),
        }[obj.type]  # fmt: skip
        return office.put(oid, **choices[n % len(choices)])

    def remark(self, a, b, n):
        """Write what is written only once."""
        office, scope = self.vault(a, n), self.region(a, n)
        hq = office.side is Side.HQ
        for oid in self.some(office, ("matter", "case", "respondent"), scope, n):
            word = self.word(scope)
            match office.get(oid).type:
                case "matter":
                    kind, field = "opinion" if hq else "remark", "text"
                case "case" if hq:
                    kind, field = "review", "text"
                case "respondent":
                    kind, field = "escalation", "number"
                case _:
                    return None
            if kind in office.registry.types:
                return office.add(kind, parent=oid, **{field: word})
        return None

    def note(self, a, b, n):
        """Write what stays in the office, what stays on this PC, and what is for everybody."""
        office = self.vault(a, n)
        if office.side is Side.HQ and n % 2:
            return office.add("identity_key", scope="umum", recipient=self.word("umum"))
        office.add("trace", scope="lokal", kind=self.word("lokal"))
        for oid in self.some(office, ("plan",), "kantor", n)[: n % 2]:
            return office.put(oid, title=self.word(f"kantor{a[:5]}"))
        return office.add("plan", scope="kantor", title=self.word(f"kantor{a[:5]}"))

    def evidence(self, a, b, n):
        office, scope = self.vault(a, n), self.region(a, n)
        for case in self.some(office, ("case",), scope, n):
            if office.side is Side.HQ or a == self.older:
                return None
            line = self.word(scope).encode() + b"\n"
            ref = office.store.blobs.add(io.BytesIO(line * (FILE_BYTES // len(line))))
            self.ledger.files.add((ref.sha256, ref.size))
            return office.add("evidence", parent=case, sha256=ref.sha256, size=ref.size)
        return None

    def withdraw(self, a, b, n):
        office = self.vault(a, n)
        found = self.some(office, SHARED, self.region(a, n), n)
        return found and office.change(lambda unit: unit.journal.withdraw(found[0])) is None

    def restore_object(self, a, b, n):
        office = self.vault(a, n)
        for oid in self.some(office, SHARED, self.region(a, n), n, withdrawn=True):
            return office.put(oid, **{WITHDRAW: False})
        return None

    def foreign(self, a, b, n):
        """Write what belongs to the other side, as a changed program would."""
        office, scope = self.offices[a], self.region(a, n)
        found = self.some(office, ("matter", "case"), scope, n)
        if not found or (a == self.older and office.side is Side.REGION):
            return None
        text, matter = self.word(scope), office.get(found[0]).type == "matter"
        if office.side is Side.HQ:
            values = {"title" if matter else "place": text}
            return office.change(lambda unit: _past_the_rules(unit).put(found[0], values))
        return office.change(
            lambda unit: _past_the_rules(unit).create(
                "opinion" if matter else "review", {"text": text}, parent=found[0]
            )
        )

    def resolve(self, a, b, n):
        office = self.vault(a, n)
        found = office.ask(conflicts.list_conflicts)
        for conflict in found[n % len(found) :] if found else ():
            rivals = [one for one in conflict.rivals if one.n]
            value = conflicts.value_taken(conflict, 1 + n % len(rivals))
            with suppress(Refused):
                office.do(conflicts.resolve_conflict, conflict, value, "sesuai berkas")
                left = [one.id for one in office.ask(conflicts.list_conflicts)]
                assert conflict.id not in left, "7 conflicts: decided, and still listed"
                return True
        return None

    def redact(self, a, b, n):
        office = self.offices[a]
        for oid in self.some(office, (*SHARED, *OWN), self.region(a, n), n):
            field = {"task": "title", "matter": "title", "case": "subject"}.get(
                office.get(oid).type, "name"
            )
            return office.do(redact_object, oid, (field,) if n % 2 else (), "putusan").result
        return None

    def some(self, office, kinds, scope, n, *, withdrawn=False):
        """Return one object of these kinds, or none; the same number often gives the same one."""
        found = self.many(office, kinds, scope, withdrawn=withdrawn)
        return [found[n % len(found)]] if found else []

    def many(self, office, kinds, scope, *, withdrawn=False):
        """Return the first few objects of these kinds, alike in every vault that has them."""
        marks = ",".join("?" * len(kinds))
        return [
            oid
            for (oid,) in ledger.rows(
                office,
                f"SELECT oid FROM object WHERE withdrawn = ? AND scope = ? AND otype IN ({marks})"
                " ORDER BY oid LIMIT 6",
                int(withdrawn), scope, *kinds,
            )
        ]  # fmt: skip


def _past_the_rules(unit):
    unit.journal._refuse = lambda void, header: None
    return unit.journal
