"""Which fields a letter has while it is written, what they are called, and their headings."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.letters.agenda import AFTER, RESERVATION, WHY
from desktop.letters.forms import Form, Numbering
from desktop.letters.model import HeadKind
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, WHY_SIGNED
from ui.letters import words
from ui.letters.fields import ChoiceWish, CountWish, DateWish, LinesWish, TextWish, Wish
from ui.letters.form_fields import TableWish, editor_of

translate = QCoreApplication.translate

DATED, SIGNER, ADDRESSEE = "dated", "signer", "addressee"

Editor = Wish | TableWish

_WHO: Final = (
    *(SIGNER, PRINCIPAL, BETWEEN, WHY_SIGNED, ADDRESSEE, DATED),
    *(RESERVATION, AFTER, WHY),
)
ONLY_TYPED: Final = frozenset({PRINCIPAL, BETWEEN, WHY_SIGNED, RESERVATION, AFTER, WHY})
"""Fields that nothing but a person fills in."""


def fields_of(form: Form | None) -> dict[str, tuple[str, Editor]]:
    """Return what is asked for: its label and editor by its key; ``None`` is a recommendation."""
    common: dict[str, tuple[str, Editor]] = {
        DATED: (translate("WishFields", "Date of the letter"), DateWish()),
        SIGNER: (translate("WishFields", "Signed by"), ChoiceWish()),
        ADDRESSEE: (translate("WishFields", "Addressed to"), ChoiceWish()),
        PRINCIPAL: (translate("WishFields", "In whose name"), ChoiceWish()),
        BETWEEN: (translate("WishFields", "Through (u.b.)"), ChoiceWish()),
        WHY_SIGNED: (translate("WishFields", "Why it is signed all the same"), TextWish(2, 5)),
        RESERVATION: (translate("WishFields", "Reserved number"), ChoiceWish()),
        AFTER: (translate("WishFields", "Squeeze in behind number"), TextWish(1, 1)),
        WHY: (translate("WishFields", "Why it is squeezed in"), TextWish(2, 5)),
    }
    if form is None:
        return {**common, **_recommendation_fields()}
    if not form.signer:
        for key in (SIGNER, PRINCIPAL, BETWEEN, WHY_SIGNED):
            del common[key]
    if form.numbering is not Numbering.OWN:
        for key in (RESERVATION, AFTER, WHY):
            del common[key]
    if form.addressee != "ppk":
        del common[ADDRESSEE]
    labels = {
        **{one.name: (one.label, editor_of(one)) for one in form.field},
        **common,
        "sifat": (translate("WishFields", "Security"), ChoiceWish(words.security_choices())),
        "kop": (translate("WishFields", "Letterhead"), ChoiceWish(letterheads())),
    }
    if form.copies:
        labels["tembusan"] = (translate("WishFields", "Copies to (one a line)"), LinesWish(2, 8))
    return labels


def groups_of(form: Form | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the headings with the fields below them, as on the paper."""
    if form is None:
        return (
            (translate("WishFields", "Who and when"), _WHO),
            (translate("WishFields", "What it asks for"), ("kesimpulan", "tenggat", "penerima")),
            (translate("WishFields", "How it goes"), ("sifat", "urgensi", "lampiran", "tembusan")),
        )
    return (
        (translate("WishFields", "What it says"), tuple(one.name for one in form.field)),
        (translate("WishFields", "Who and when"), _WHO),
        (translate("WishFields", "How it goes"), ("sifat", "kop", "tembusan")),
    )


def letterheads() -> list[tuple[str, str]]:
    """Return whose paper a letter can be printed on, and what that is called."""
    return [
        (HeadKind.OFFICE.value, translate("WishFields", "of this office")),
        (HeadKind.HEAD_OF_REGION.value, translate("WishFields", "of the head of region")),
        (HeadKind.SECRETARIAT.value, translate("WishFields", "of the regional secretariat")),
        ("TANPA", translate("WishFields", "none")),
    ]


def _recommendation_fields() -> dict[str, tuple[str, Editor]]:
    return {
        "kesimpulan": (translate("WishFields", "Conclusion"), TextWish(3, 10)),
        "tenggat": (translate("WishFields", "At the latest"), TextWish(1, 3)),
        "penerima": (translate("WishFields", "The decision is reported to"), TextWish(1, 4)),
        "sifat": (translate("WishFields", "Security"), ChoiceWish(words.security_choices())),
        "urgensi": (translate("WishFields", "Urgency"), ChoiceWish(words.urgency_choices())),
        "lampiran": (translate("WishFields", "Enclosed bundles"), CountWish()),
        "tembusan": (translate("WishFields", "Copies to (one a line)"), LinesWish(2, 8)),
    }
