"""Reading what people typed, field by field: one table for every object that can be edited.

A field that stands in no table here is the program's own (states, numbers, hashes) and
cannot be typed. Readers return the value as the journal keeps it, or refuse it by name:
``field.unknown`` (field, known), ``field.not_editable`` (field), ``field.type`` (field,
wanted), ``field.too_long`` (field, limit), ``field.unknown_code`` (field, value, known),
``field.date`` and ``field.moment`` (field, value), ``field.required`` (field),
``field.register_pattern`` (field), and the ``nip.…`` codes (field and what
:mod:`desktop.cases.nip` found).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from desktop.cases.model import TYPES
from desktop.cases.nip import check_nip, squeeze
from desktop.clock import ZONES, iso_date
from desktop.errors import Refused
from desktop.journal.model import Json, Kind

LINE_LIMIT: Final = 500
"""Characters of a field that is one line."""
LINK_LIMIT: Final = 2_000
"""Characters of a link; browsers take about as much."""
TEXT_LIMIT: Final = 20_000
"""Characters of a long text; it must also fit into one value of the journal."""
LIST_LIMIT: Final = 50
_MANY: Final = 100
"""Of a longer list only the codes that begin alike are named to somebody who mistyped one."""

CAPACITIES: Final = ("definitif", "plt", "plh", "pj")
PAPERS: Final = ("A4", "F4")

_EMPTY: Final[tuple[Json, ...]] = (None, "", [], {})

Codes = Callable[[str], Collection[str]]
"""Gives the known codes of a list of law by the list's name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What readers may ask: the known codes, today at the office, and where they are."""

    codes: Codes
    today: date
    at: str = ""

    def inside(self, name: str) -> Reading:
        """Return the reading one level deeper, for messages that name the field."""
        return replace(self, at=f"{self.at}.{name}" if self.at else name)


Reader = Callable[[Json, Reading], Json]
"""Turns an untrusted value into the journal's, or refuses it."""


def required(reading: Reading, fields: Mapping[str, Json], *names: str) -> None:
    """Refuse a form that lacks one of the few fields nothing can be saved without."""
    for name in names:
        if fields.get(name) in (None, "", []):
            raise Refused("field.required", field=reading.inside(name).at)


def read_form(form: Mapping[str, Reader], untrusted: Json, reading: Reading) -> dict[str, Json]:
    """Read a mapping by its table; empty values are left out, unknown keys are refused."""
    if not isinstance(untrusted, dict):
        raise Refused("field.type", field=reading.at or "(root)", wanted="map")
    fields: dict[str, Json] = {}
    for name, value in untrusted.items():
        inside = reading.inside(str(name))
        if name not in form:
            raise Refused("field.unknown", field=inside.at, known=sorted(form))
        if value not in _EMPTY and (read := form[name](value, inside)) not in _EMPTY:
            fields[name] = read
    return fields


def read_changes(otype: str, untrusted: Mapping[str, Json], reading: Reading) -> dict[str, Json]:
    """Read changes to an object's fields; an empty value clears the field (``None``)."""
    form = FORMS[otype]
    own = next(kind for kind in TYPES if kind.name == otype).fields
    changes: dict[str, Json] = {}
    for name, value in untrusted.items():
        if name not in form:
            code = "field.not_editable" if name in own else "field.unknown"
            raise Refused(code, field=name, known=sorted(form))
        read = None if value in _EMPTY else form[name](value, reading.inside(name))
        changes[name] = None if read in _EMPTY else read
    return changes


def from_text(otype: str, field: str, typed: str) -> Json:
    """Return the value a person meant with ``FIELD=VALUE``: lists by commas, maps as JSON.

    Lines of an address are parted by semicolons. Raises ``field.type`` (field, wanted).
    """
    if field not in FORMS[otype]:
        return typed
    kind = next(kind for kind in TYPES if kind.name == otype).fields[field]
    if typed == "":
        return None
    if kind is Kind.LIST and not typed.startswith("["):
        parts = typed.split(_SEPARATORS.get(field, ","))
        return [part.strip() for part in parts if part.strip()]
    if kind in (Kind.LIST, Kind.MAP):
        import msgspec

        try:
            return msgspec.json.decode(typed)
        except msgspec.MsgspecError as error:
            raise Refused("field.type", field=field, wanted=kind.value) from error
    return _FLAGS.get(typed.casefold(), typed) if kind is Kind.FLAG else typed


_SEPARATORS: Final = {"address": ";"}
_FLAGS: Final = {
    **dict.fromkeys(("ya", "yes", "true", "1"), True),
    **dict.fromkeys(("tidak", "no", "false", "0"), False),
}


# --- readers --------------------------------------------------------------------------


def line(untrusted: Json, reading: Reading) -> str:
    """Read one line of text; line breaks become spaces, control characters go."""
    return " ".join(_text(untrusted, reading, LINE_LIMIT).split())


def long_text(untrusted: Json, reading: Reading) -> str:
    """Read text of several paragraphs."""
    return _text(untrusted, reading, TEXT_LIMIT).strip()


def _text(untrusted: Json, reading: Reading, limit: int) -> str:
    if not isinstance(untrusted, str):
        raise Refused("field.type", field=reading.at, wanted="text")
    if len(untrusted) > limit:
        raise Refused("field.too_long", field=reading.at, limit=limit)
    unified = untrusted.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in unified if c in "\n\t" or unicodedata.category(c) != "Cc")
    # Joiners have their place inside Javanese or emoji, but alone they look like nothing.
    seen = any(not c.isspace() and unicodedata.category(c) != "Cf" for c in kept)
    return unicodedata.normalize("NFC", kept) if seen else ""


def flag(untrusted: Json, reading: Reading) -> bool:
    """Read yes or no."""
    if not isinstance(untrusted, bool):
        raise Refused("field.type", field=reading.at, wanted="flag")
    return untrusted


def day(untrusted: Json, reading: Reading) -> str:
    """Read a date as ISO writes it, within the years a case can lie in."""
    try:
        found = iso_date(untrusted)
    except (ValueError, TypeError):
        raise Refused("field.date", field=reading.at, value=str(untrusted)[:40]) from None
    if not 1945 <= found.year <= 2100:
        raise Refused("field.date", field=reading.at, value=found.isoformat())
    return found.isoformat()


def one_of(name: str) -> Reader:
    """Read one code of the list ``name`` of the tables of law."""

    def read(untrusted: Json, reading: Reading) -> str:
        code = line(untrusted, reading)
        return "" if not code else _known(code, reading.codes(name), reading)

    return read


def choice(*codes: str) -> Reader:
    """Read one of a few codes of our own."""

    def read(untrusted: Json, reading: Reading) -> str:
        code = line(untrusted, reading)
        return "" if not code else _known(code, codes, reading)

    return read


def _known(code: str, known: Collection[str], reading: Reading) -> str:
    if code not in known:
        near = [other for other in known if other[:2] == code[:2]] if len(known) > _MANY else known
        raise Refused("field.unknown_code", field=reading.at, value=code[:80], known=list(near))
    return code


def coded(name: str) -> Reader:
    """Read one code of a list, however it is written: ``Facebook`` is ``FACEBOOK``."""
    read = one_of(name)

    def read_as_code(untrusted: Json, reading: Reading) -> Json:
        typed = line(untrusted, reading)
        code = "_".join(typed.upper().split())
        return read(code if code in reading.codes(name) else typed, reading)

    return read_as_code


def link(untrusted: Json, reading: Reading) -> str:
    """Read a link or the name of a place; links are long, and have no spaces to save."""
    return " ".join(_text(untrusted, reading, LINK_LIMIT).split())


def moment(untrusted: Json, reading: Reading) -> str:
    """Read a day, or a day and a time: ``2024-09-28`` or ``2024-09-28 20:15``."""
    typed = line(untrusted, reading).replace("T", " ")
    on, _, at = typed.partition(" ")
    if not on:
        return ""
    read_on = day(on, reading)
    if not at:
        return read_on
    try:
        read_at = time.fromisoformat(at.replace(".", ":")).isoformat("minutes")
    except ValueError:
        raise Refused("field.moment", field=reading.at, value=typed[:40]) from None
    return f"{read_on} {read_at}"


def many(reader: Reader) -> Reader:
    """Read a list whose entries ``reader`` reads; empty ones and repeats are left out."""

    def read(untrusted: Json, reading: Reading) -> list[Json]:
        if not isinstance(untrusted, list):
            raise Refused("field.type", field=reading.at, wanted="list")
        if len(untrusted) > LIST_LIMIT:
            raise Refused("field.too_long", field=reading.at, limit=LIST_LIMIT)
        found = (reader(item, reading.inside(str(at))) for at, item in enumerate(untrusted))
        return list(dict.fromkeys(item for item in found if item not in ("", None)))

    return read


def form_of(form: Mapping[str, Reader]) -> Reader:
    """Read a mapping with the named fields and no others."""

    def read(untrusted: Json, reading: Reading) -> dict[str, Json]:
        return read_form(form, untrusted, reading)

    return read


def named_lines(untrusted: Json, reading: Reading) -> dict[str, Json]:
    """Read a mapping of free keys to lines, such as the numbers other bodies gave the case."""
    if not isinstance(untrusted, dict):
        raise Refused("field.type", field=reading.at, wanted="map")
    if len(untrusted) > LIST_LIMIT:
        raise Refused("field.too_long", field=reading.at, limit=LIST_LIMIT)
    pairs = ((line(key, reading), line(value, reading.inside(key)))
             for key, value in untrusted.items() if isinstance(key, str))  # fmt: skip
    return {key: value for key, value in pairs if key and value}


def nip_of(asn_type: str) -> Reader:
    """Read a NIP and refuse one that cannot be; stored as digits only."""

    def read(untrusted: Json, reading: Reading) -> str:
        check = check_nip(line(untrusted, reading), asn_type, reading.today)
        for found in check.errors:
            raise Refused(found.code, field=reading.at, **found.details)
        return check.digits

    return read


def loose_nip(untrusted: Json, reading: Reading) -> str:
    """Read the NIP of somebody who is only mentioned: kept as typed, without spaces if digits."""
    typed = line(untrusted, reading)
    digits = squeeze(typed)
    return digits if digits.isascii() and digits.isdigit() else typed


def old_nip(untrusted: Json, reading: Reading) -> str:
    """Read the nine digits civil servants had before 2009."""
    digits = squeeze(line(untrusted, reading))
    if digits and not re.fullmatch(r"[0-9]{9}", digits):
        raise Refused("nip.old_length", field=reading.at, found=len(digits), wanted=9)
    return digits


def settings(untrusted: Json, reading: Reading) -> dict[str, Json]:
    """Read a mapping that the room which uses it checks itself."""
    if not isinstance(untrusted, dict):
        raise Refused("field.type", field=reading.at, wanted="map")
    return untrusted


def terms(untrusted: Json, reading: Reading) -> dict[str, Json]:
    """Read the office's own clocks: ``{clock: {"value": days, "unit": "HK"}}``."""
    found = settings(untrusted, reading)
    for key, term in found.items():
        inside = reading.inside(str(key))
        _known(key, reading.codes("clock"), inside)
        good = isinstance(term, dict) and set(term) == {"value", "unit"}
        value = term["value"] if good else None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 3650:
            raise Refused("field.type", field=inside.at, wanted="term")
        _known(term["unit"], ("HK", "HL", "BULAN"), inside)
    return found


def register_pattern(untrusted: Json, reading: Reading) -> str:
    """Read how register numbers look: ``{nomor:04}/NET/{tahun}``; needs both tokens."""
    pattern = line(untrusted, reading)
    tokens = re.findall(r"\{([^{}]*)\}", pattern)
    whole = re.sub(r"\{[^{}]*\}", "", pattern)
    known = all(re.fullmatch(r"nomor(:0[1-6])?|tahun", token) for token in tokens)
    kinds = {token.partition(":")[0] for token in tokens}
    if kinds != {"nomor", "tahun"} or not known or "{" in whole or "}" in whole:
        raise Refused("field.register_pattern", field=reading.at)
    return pattern


def members(untrusted: Json, reading: Reading) -> list[Json]:
    """Read who sits in a body: a list of people, each with a name."""
    if not isinstance(untrusted, list):
        raise Refused("field.type", field=reading.at, wanted="list")
    if len(untrusted) > LIST_LIMIT:
        raise Refused("field.too_long", field=reading.at, limit=LIST_LIMIT)
    found = []
    for at, item in enumerate(untrusted):
        inside = reading.inside(str(at))
        member = read_form(MEMBER, item, inside)
        required(inside, member, "name")
        found.append(member)
    return found


def body_sizes(untrusted: Json, reading: Reading) -> dict[str, Json]:
    """Read how many members the office wants at least in a body: ``{body: number}``."""
    found = settings(untrusted, reading)
    for kind, least in found.items():
        inside = reading.inside(str(kind))
        _known(kind, reading.codes("body"), inside)
        if isinstance(least, bool) or not isinstance(least, int) or not 1 <= least <= LIST_LIMIT:
            raise Refused("field.type", field=inside.at, wanted="number")
    return found


# --- the tables -----------------------------------------------------------------------

_PNS_NIP: Final = nip_of("PNS")
SUPERVISOR: Final[dict[str, Reader]] = {"name": line, "nip": loose_nip, "position": line}

MEMBER: Final[dict[str, Reader]] = {
    "name": line,
    "nip": loose_nip,
    "rank": one_of("rank"),
    "position": line,
    "element": one_of("body_element"),
}

CASE: Final[dict[str, Reader]] = {
    "event": one_of("event"),
    "received_on": day,
    "source": one_of("report_source"),
    "external_numbers": named_lines,
    "subject": line,
    "account": long_text,
    "place": line,
    "acted_on": day,
    "confidentiality": one_of("confidentiality"),
    "share_reporter": flag,
    "officer": line,
    "motive": one_of("motive"),
    "motive_note": long_text,
}

RESPONDENT: Final[dict[str, Reader]] = {
    "name": line,
    "front_title": line,
    "back_title": line,
    "asn_type": one_of("asn_type"),
    "nip": line,  # checked by ``registration`` against the type it belongs to
    "nip_old": old_nip,
    "rank": one_of("rank"),
    "position": line,
    "position_kind": one_of("position_kind"),
    "area_head": one_of("area_head"),
    "unit": line,
    "institution": line,
    "supervisor": form_of(SUPERVISOR),
    "allegations": many(one_of("violation")),
    "primary_allegation": one_of("violation"),
    "acted_on": day,
    "facts": long_text,
    "aggravating": long_text,
    "mitigating": long_text,
    "conclusion": long_text,
    "proposed_sanction": one_of("sanction"),
    "competent_official": line,
    "phase": choice("KE", "DS"),
    "phase_reason": line,
    "criminal": many(one_of("criminal_provision")),
    "criminal_to": line,
    "criminal_number": line,
    "criminal_on": day,
    "moved_to": line,
    "moved_on": day,
}

FORMS: Final[dict[str, dict[str, Reader]]] = {
    "case": CASE,
    "respondent": RESPONDENT,
    "person": {
        "name": line,
        "front_title": line,
        "back_title": line,
        "asn_type": one_of("asn_type"),
        "nip": line,  # checked by ``persons`` against the type it belongs to
        "nip_old": old_nip,
        "note": long_text,
    },
    "prior_sanction": {
        "sanction": one_of("sanction"),
        "number": line,
        "dated": day,
        "starts_on": day,
        "ends_on": day,
        "official": line,
        "source": line,
        "note": long_text,
    },
    "report": {
        "source": one_of("report_source"),
        "sender": line,
        "number": line,
        "dated": day,
        "received_on": day,
        "subject": line,
    },
    "reporter": {"mode": one_of("reporter_mode")},
    "examination": {
        "kind": one_of("body"),
        "number": line,
        "dated": day,
        "formed_by": line,
        "respondents": many(line),
        "members": members,
        "note": long_text,
    },
    "release": {
        "number": line,
        "dated": day,
        "from_on": day,
        "until": day,
        "acting": line,
        "acting_post": line,
        "note": long_text,
    },
    "document": {
        "type": one_of("document_type"),
        "number": line,
        "dated": day,
        "title": line,
        "respondents": many(line),
        "received_on": day,
    },
    "evidence": {
        "type": one_of("evidence_type"),
        "title": line,
        "from_whom": line,
        "how": line,
        "url": link,
        "platform": coded("platform"),
        "account": line,
        "account_name": line,
        "account_id": line,
        "seen_at": moment,
        "seen_zone": choice(*ZONES),
        "captured_by": line,
        "device": line,
        "online": coded("online_state"),
        "archives": many(link),
        "witness": line,
        "witness_post": line,
        "witness_number": loose_nip,
        "relation": line,
        "protected": flag,
        "redacts": line,
        "original_at": line,
        "confidentiality": one_of("confidentiality"),
        "note": long_text,
    },
    "event": {
        "code": line,
        "name": line,
        "kinds": many(one_of("event_kind")),
        "area": line,
        "candidate_fixing_on": day,
        "campaign_from": day,
        "campaign_to": day,
        "vote_on": day,
    },
    "official": {
        "name": line,
        "front_title": line,
        "back_title": line,
        "post": line,
        "rank": one_of("rank"),
        "nip": _PNS_NIP,
        "capacity": choice(*CAPACITIES),
        "ppk": flag,
        "pronoun": line,
        "addressee": line,
        "place": line,
        "valid_from": day,
        "valid_to": day,
    },
    "office": {
        "name": line,
        "government": line,
        "unit_code": line,
        "address": many(line),
        "phone": line,
        "fax": line,
        "email": line,
        "website": line,
        "place": line,
        "zone": choice(*ZONES),
        "region_code": one_of("region"),
        "region_since": day,
        "classification_code": line,
        "number_pattern": line,
        "register_pattern": register_pattern,
        "paper": choice(*PAPERS),
        "style": settings,
        "terms": terms,
        "bodies": body_sizes,
        "authority": one_of("authority"),
        "authority_dismissed": flag,
        "single_officer": flag,
    },
}
