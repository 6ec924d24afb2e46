"""The report as it comes in: one strict form for the window, the command line and scripts.

Only the day of receipt, the source, the subject and one respondent's name are needed to
save; everything else may follow. Nothing is kept of a form that is refused.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import msgspec

from desktop.cases.fields import (
    CASE,
    RESPONDENT,
    Reader,
    Reading,
    line,
    one_of,
    read_form,
    required,
)
from desktop.cases.fields import long_text as _long
from desktop.cases.nip import check_nip
from desktop.errors import Refused
from desktop.journal.model import Json

FILE_LIMIT: Final = 1024 * 1024
"""Bytes of a form in a file."""
RESPONDENT_LIMIT: Final = 200
ANONYMOUS: Final = "anonim"

NEW_RESPONDENT: Final[dict[str, Reader]] = {**RESPONDENT, "person": line}
"""A new respondent may name the person of the registry that he is; later only a link does."""
REPORTER: Final[dict[str, Reader]] = {
    "mode": one_of("reporter_mode"),
    "name": line,
    "contact": _long,
}
_AT_BYTE: Final = re.compile(r"\(byte (\d+)\)")
"""Where msgspec says that the text stops being JSON."""


@dataclass(frozen=True, slots=True)
class ReporterDraft:
    """Who reported, before it is sealed; never stored or shown like this."""

    mode: str
    name: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A checked form: fields of the case and of each respondent, as the journal keeps them."""

    case: dict[str, Json]
    respondents: tuple[dict[str, Json], ...]
    reporter: ReporterDraft | None = None


def read_json(untrusted: bytes) -> Json:
    """Return the JSON value in a file.

    Raises ``form.too_large`` (limit), ``form.not_text``, ``form.malformed`` (line, column),
    ``form.too_deep`` and ``form.twice`` (field).
    """
    if len(untrusted) > FILE_LIMIT:
        raise Refused("form.too_large", limit=FILE_LIMIT)
    text = _utf8(untrusted)
    try:
        value = msgspec.json.decode(text)
        json.loads(text, object_pairs_hook=_once)
    except RecursionError as error:
        raise Refused("form.too_deep") from error
    except (msgspec.MsgspecError, ValueError) as error:
        found = _AT_BYTE.search(str(error))
        before = text[: int(found[1])] if found else text
        last = before.rpartition(b"\n")[2].decode("utf-8", "ignore")
        place = {"line": before.count(b"\n") + 1, "column": len(last) + 1}
        raise Refused("form.malformed", **place) from error
    return value


def _utf8(untrusted: bytes) -> bytes:
    """Return text in UTF-8, without the mark that Windows puts before it.

    Redirected output of PowerShell is UTF-16.
    """
    wide = untrusted.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return untrusted.decode("utf-16" if wide else "utf-8-sig").encode("utf-8")
    except UnicodeError:
        raise Refused("form.not_text") from None


def _once(pairs: list[tuple[str, Json]]) -> None:
    """Refuse a mapping that says one thing twice; which one is meant, nobody knows."""
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise Refused("form.twice", field=key)


def read_case(untrusted: Json, reading: Reading) -> CaseDraft:
    """Check a whole form.

    Raises the ``field.…`` and ``nip.…`` codes with the path of the field, and
    ``case.received_in_future`` (received_on, today), ``case.received_before_acted``
    (received_on, acted_on, field), ``case.anonymous_with_name``, ``case.same_nip_twice``
    (nip).
    """
    if not isinstance(untrusted, dict):
        raise Refused("field.type", field="(root)", wanted="map")
    rest = {
        key: value for key, value in untrusted.items() if key not in ("respondents", "reporter")
    }
    _only(untrusted, (*CASE, "reporter", "respondents"))
    case = read_form(CASE, rest, reading)
    required(reading, case, "received_on", "source", "subject")
    respondents = _respondents(untrusted.get("respondents"), reading.inside("respondents"))
    received = date.fromisoformat(case["received_on"])
    check_dates(received, case, reading)
    for at, respondent in enumerate(respondents):
        check_dates(received, respondent, reading.inside("respondents").inside(str(at)))
    reporter = untrusted.get("reporter")
    return CaseDraft(
        case, respondents, None if reporter is None else read_reporter(reporter, reading)
    )


def read_respondent(untrusted: Json, reading: Reading) -> dict[str, Json]:
    """Check one respondent's form; raises as :func:`read_case`."""
    fields = read_form(NEW_RESPONDENT, untrusted, reading)
    required(reading, fields, "name")
    return checked_respondent(fields, reading)


def checked_respondent(fields: dict[str, Json], reading: Reading) -> dict[str, Json]:
    """Check what hangs together in a respondent's fields and return them as kept.

    Raises ``nip.…`` (field) and ``respondent.primary_not_alleged`` (field, value).
    """
    nip = fields.get("nip") or ""
    check = check_nip(nip, fields.get("asn_type") or "", reading.today)
    for found in check.errors:
        raise Refused(found.code, field=reading.inside("nip").at, **found.details)
    primary = fields.get("primary_allegation")
    if primary and primary not in (fields.get("allegations") or []):
        at = reading.inside("primary_allegation").at
        raise Refused("respondent.primary_not_alleged", field=at, value=primary)
    return {**fields, "nip": check.digits} if nip else fields


def check_dates(received: date, fields: dict[str, Json], reading: Reading) -> None:
    """Refuse a receipt in the future and an act after its receipt."""
    if received > reading.today:
        raise Refused(
            "case.received_in_future",
            received_on=received.isoformat(),
            today=reading.today.isoformat(),
        )
    acted = fields.get("acted_on")
    if acted and date.fromisoformat(acted) > received:
        raise Refused(
            "case.received_before_acted",
            field=reading.inside("acted_on").at,
            received_on=received.isoformat(),
            acted_on=acted,
        )


def _only(untrusted: dict[str, Json], known: tuple[str, ...]) -> None:
    for key in untrusted:
        if key not in known:
            raise Refused("field.unknown", field=str(key), known=sorted(known))


def _respondents(untrusted: Json, reading: Reading) -> tuple[dict[str, Json], ...]:
    if untrusted in (None, []):
        raise Refused("field.required", field="respondents")
    if not isinstance(untrusted, list):
        raise Refused("field.type", field=reading.at, wanted="list")
    if len(untrusted) > RESPONDENT_LIMIT:
        raise Refused("field.too_long", field=reading.at, limit=RESPONDENT_LIMIT)
    people = tuple(
        read_respondent(item, reading.inside(str(at))) for at, item in enumerate(untrusted)
    )
    nips = [person["nip"] for person in people if person.get("nip")]
    for nip in nips:
        if nips.count(nip) > 1:
            raise Refused("case.same_nip_twice", nip=nip)
    return people


def read_reporter(untrusted: Json, reading: Reading) -> ReporterDraft:
    """Return who reported; raises the ``field.…`` codes and ``case.anonymous_with_name``."""
    inside = reading.inside("reporter")
    fields = read_form(REPORTER, untrusted, inside)
    required(inside, fields, "mode")
    if fields["mode"] == ANONYMOUS and len(fields) > 1:
        raise Refused("case.anonymous_with_name")
    return ReporterDraft(fields["mode"], fields.get("name", ""), fields.get("contact", ""))
