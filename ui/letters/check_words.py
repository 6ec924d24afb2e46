"""What is known of a paper that was checked, and of the signatures in it, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.letters.esignatures import SignatureCheck
from desktop.letters.trust_roots import TrustRoot
from desktop.letters.verifying import Match
from ui.i18n import mark
from ui.letters.fields import day_words
from ui.messages.words import code

_CONTEXT = "letters"

_MATCHES: dict[Match, tuple[str, str]] = {
    Match.STORED: (mark("letters", "This file is exactly the letter that was issued."), ""),
    Match.SIGNED: (mark("letters", "This file is exactly the signed copy that is stored."), ""),
    Match.EXTENDED: (
        mark("letters", "This file is the letter that was issued, with something added behind it."),
        mark("letters", "That is how an electronic signature goes into a PDF; see below."),
    ),
    Match.CODE: (mark("letters", "The code belongs to a letter that is stored here."), ""),
    Match.NUMBER: (mark("letters", "A letter with this number is stored here."), ""),
    Match.OTHER_CONTENT: (
        mark("letters", "The number is one of ours, but the content is another one."),
        mark(
            "letters",
            "The paper is not the letter that was issued under this number. Keep it, and ask "
            "where it comes from.",
        ),
    ),
    Match.UNKNOWN: (
        mark("letters", "Nothing here is like this."),
        mark(
            "letters",
            "It may be a letter of another office or PC, or one from before Netra. Ask whoever "
            "is said to have issued it.",
        ),
    ),
}
_NO_CODE = (
    mark("letters", "No QR code was found on it, and no stored file is like it."),
    mark(
        "letters",
        "The code of a letter stands below the signature, beside the list of copies. Take a "
        "photo of it from near, or type the letter's number.",
    ),
)

_SIGNATURE = mark(
    "letters",
    "Signed by {signer} ({issuer}): unchanged {intact}, whole file {whole_file}, issuer trusted "
    "{trusted}, certificate valid then {in_validity}, withdrawn {revoked}.",
)

_ROOTS = mark("letters", "Issuers are judged by these certificates (valid until): {names}.")
_NO_ROOTS = mark(
    "letters", "Issuers are judged without any certificate of theirs: nobody is trusted."
)
_MORE = mark("letters", "{count} more")
_NAMED = 5
"""Certificates named one by one; the rest are counted."""


def match_words(match: Match, *, coded: bool = True) -> tuple[str, str]:
    """Return what was found out, and what to do or to know; without ``coded`` no code was seen."""
    known = coded or match is not Match.UNKNOWN
    what, then = _MATCHES[match] if known else _NO_CODE
    return _say(what), _say(then)


def signature_words(signatures: Sequence[SignatureCheck]) -> tuple[str, ...]:
    """Return a line for each electronic signature, with its answers apart."""
    return tuple(
        _say(_SIGNATURE).format(
            signer=one.signer,
            issuer=one.issuer,
            intact=code(one.intact),
            whole_file=code(one.whole_file),
            trusted=code(one.trusted),
            in_validity=code(one.in_validity),
            revoked=code(one.revoked),
        )
        for one in signatures
    )


def root_words(roots: Sequence[TrustRoot]) -> str:
    """Return by which certificates issuers are judged, and until when each is valid."""
    if not roots:
        return _say(_NO_ROOTS)
    named = [f"{one.name} ({day_words(one.valid_until)})" for one in roots[:_NAMED]]
    more = len(roots) - len(named)
    rest = [_say(_MORE).format(count=more)] if more else []
    return _say(_ROOTS).format(names="; ".join(named + rest))


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source) if source else ""
