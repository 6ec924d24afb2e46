"""What a letter being written has in each of its fields, and where that comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.cases.views import OfficialView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.letters.actions import Prepared
from desktop.letters.agenda import RESERVATION
from desktop.letters.drawing import Drawn
from desktop.letters.facts import RecommendationFacts
from desktop.letters.forms import FieldKind, Form
from desktop.letters.leak_check import REASON
from desktop.letters.ports import RegisterLine
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL
from ui.letters import words
from ui.letters.fields import day_words
from ui.letters.wish_fields import ADDRESSEE, DATED, ONLY_TYPED, SIGNER, letterheads

translate = QCoreApplication.translate


@dataclass(slots=True)
class WishValues:
    """The values of a letter's fields: what a person typed, else what follows from the case.

    ``officials`` are those who can be chosen, ``reserved`` the numbers kept for such a letter.
    """

    typed: dict[str, Json] = field(default_factory=dict)
    officials: tuple[OfficialView, ...] = ()
    reserved: Mapping[ObjectId, RegisterLine] = field(default_factory=dict)

    def of(self, key: str, ready: Prepared) -> tuple[Json, str]:
        """Return a field's value as its editor takes it, and in words."""
        if key in ONLY_TYPED:
            return self.typed.get(key, ""), self._typed_words(key)
        if key == REASON:
            typed = str(self.typed.get(REASON, ""))
            return typed, " ".join(typed.split())
        if ready.facts is not None:
            return self._of_recommendation(key, ready.facts)
        if ready.form is None or ready.drawn is None:
            return None, ""
        return self._of_form(key, ready.form, ready.drawn)

    def _typed_words(self, key: str) -> str:
        text = str(self.typed.get(key) or "")
        if key == PRINCIPAL:
            return f"a.n. {text}" if text else translate("WishValues", "in his own name")
        if key == BETWEEN:
            return f"u.b. {text}" if text else ""
        if key == RESERVATION:
            kept = self.reserved.get(ObjectId(text))
            return kept.number if kept is not None else translate("WishValues", "the next number")
        return text

    def _of_form(self, key: str, form: Form, drawn: Drawn) -> tuple[Json, str]:
        asked = form.field_named(key)
        if key == SIGNER:
            named = (one.id for one in self.officials if one.full_name == drawn.signer.name.full())
            return next(named, ""), drawn.signer.name.full()
        if key == DATED:
            return drawn.setting.date.isoformat(), day_words(drawn.setting.date)
        if key == "sifat":
            return drawn.security, dict(words.security_choices()).get(drawn.security, "")
        if key == "kop":
            kind = drawn.setting.letterhead.kind.value or "TANPA"
            return kind, dict(letterheads())[kind]
        if key == "tembusan":
            listed = "; ".join(drawn.setting.copies)
            return list(drawn.setting.copies), listed or translate("WishValues", "none")
        if asked is not None and asked.kind is FieldKind.TABLE:
            rows = drawn.values.lists.get(key, ())
            names = [column.name for column in asked.columns]
            kept = [{name: row.get(name, "") for name in names} for row in rows]
            return kept, translate("WishValues", "{count} rows").format(
                count=len(rows)
            ) if rows else ""
        text = drawn.values.text(key)
        if asked is not None and asked.kind is FieldKind.LINES:
            return [row["teks"] for row in drawn.values.lists.get(key, ())], text
        if asked is not None and asked.kind in (FieldKind.DATE, FieldKind.TIME, FieldKind.OFFICIAL):
            return self.typed.get(key, ""), text
        return text, " ".join(text.split())

    def _of_recommendation(self, key: str, facts: RecommendationFacts) -> tuple[Json, str]:
        who = facts.signer if key == SIGNER else facts.addressee
        text = {
            "kesimpulan": facts.conclusion,
            "tenggat": facts.deadline,
            "penerima": facts.report_to,
        }
        if key in text:
            return text[key], " ".join(text[key].split())
        if key in (SIGNER, ADDRESSEE):
            named = (one.id for one in self.officials if one.full_name == who.name.full())
            return next(named, ""), words.official_words(facts, key)
        if key == DATED:
            return facts.date.isoformat(), day_words(facts.date)
        if key in ("sifat", "urgensi"):
            code = (facts.security if key == "sifat" else facts.urgency).value
            choices = words.security_choices() + words.urgency_choices()
            return code, dict(choices).get(code, code)
        if key == "lampiran":
            none = translate("WishValues", "none")
            return facts.attachments, str(facts.attachments) if facts.attachments else none
        listed = "; ".join(facts.copies)
        return list(facts.copies), listed or translate("WishValues", "none")


def source_of(key: str, form: Form | None, *, typed: bool) -> str:
    """Return where the value of a field comes from, in words."""
    if typed:
        return translate("WishValues", "chosen here")
    if key in ONLY_TYPED:
        return ""
    return {
        SIGNER: translate("WishValues", "from the list of officials"),
        ADDRESSEE: translate("WishValues", "from the list of officials"),
        DATED: translate("WishValues", "today"),
        "kesimpulan": translate("WishValues", "from the respondent's assessment"),
        "tenggat": translate("WishValues", "from the rules in force for the act"),
        "penerima": translate("WishValues", "from the office and its authority"),
        "sifat": translate("WishValues", "from the case"),
        "kop": translate("WishValues", "from the kind of letter and who signs"),
        "tembusan": translate("WishValues", "from Settings, Letters"),
    }.get(key, translate("WishValues", "from the case") if form is not None else "")
