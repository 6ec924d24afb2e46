"""What stops a recommendation or deserves a second look, before any paper is made.

``missing_fields`` lists what is empty; ``lint`` judges what is there. Both look at facts, so
every entry leads to the place where it is put right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from desktop.cases.nip import Severity, check_nip, squeeze
from desktop.letters.facts import RecommendationFacts, RespondentFacts
from desktop.letters.model import LintFinding, MissingField, Official
from desktop.letters.names import AsnType
from desktop.letters.signature_lines import without_capacity
from desktop.letters.style_rules import style_remarks

_SPOKEN: Final = re.compile(r"^(?:kepada )?(?:yth\.? )?(?:bapak/ibu|bapak|ibu|saudara|sdr\.) ")
"""How somebody is spoken to before his post, which makes no difference to whom is meant."""


class RetiredBody(NamedTuple):
    """A supervising body whose name must not stand in letters dated after ``last_day``."""

    name: str
    last_day: date


# --- what is missing ----------------------------------------------------------------------


def missing_fields(facts: RecommendationFacts) -> tuple[MissingField, ...]:
    """Return everything the letter cannot be made without, in the order of the letter."""
    return tuple(_missing(facts))


def _missing(facts: RecommendationFacts) -> Iterator[MissingField]:
    yield from _missing_of_office(facts)
    yield from _missing_of_officials(facts)
    yield from _missing_of_bases(facts)
    if not facts.respondents:
        yield MissingField("respondents", "none", "case")
    for index, person in enumerate(facts.respondents):
        yield from _missing_of_respondent(f"respondents[{index}]", person)
    if not facts.findings:
        yield MissingField("findings", "none", "examination")
    for index, finding in enumerate(facts.findings):
        yield from _empty("examination", f"findings[{index}]", text=finding.text)
    yield from _empty("letter", "", conclusion=facts.conclusion)
    yield from _empty("letter", "", deadline=facts.deadline, report_to=facts.report_to)
    if not facts.number:
        yield from _empty("letter", "", draft_number=facts.draft_number)


def _missing_of_office(facts: RecommendationFacts) -> Iterator[MissingField]:
    head = facts.letterhead
    if not head.preprinted_mm:
        yield from _empty("office", "letterhead", government=head.government)
        for name, lines in (("office", head.office), ("address", head.address)):
            yield from _empty("office", "letterhead", **{name: "".join(lines)})
    yield from _empty("office", "", place=facts.place)


def _missing_of_bases(facts: RecommendationFacts) -> Iterator[MissingField]:
    if not facts.reports:
        yield MissingField("reports", "none", "case")
    for index, report in enumerate(facts.reports):
        path = f"reports[{index}]"
        yield from _empty("case", path, report.subject, sender=report.sender)
        yield from _empty("case", path, report.sender, date=report.date, subject=report.subject)
    if not facts.records:
        yield MissingField("records", "none", "examination")
    for index, record in enumerate(facts.records):
        about = f"{record.title} {record.number}".strip()
        yield from _empty("examination", f"records[{index}]", about, title=record.title)
        yield from _empty(
            "examination", f"records[{index}]", about, number=record.number, date=record.date
        )


def _missing_of_officials(facts: RecommendationFacts) -> Iterator[MissingField]:
    signer, addressee = facts.signer, facts.addressee
    yield from _empty("official", "signer", post=signer.post, name=signer.name.name)
    if not signer.head_of_region:
        yield from _empty("official", "signer", signer.post, rank=signer.rank, nip=signer.nip)
    yield from _empty(
        *("official", "addressee", addressee.post),
        post=addressee.post,
        pronoun=addressee.pronoun,
        address=addressee.address,
        place=addressee.place,
    )


def _missing_of_respondent(path: str, person: RespondentFacts) -> Iterator[MissingField]:
    about = person.name.full()
    yield from _empty("respondent", path, squeeze(person.nip), name=person.name.name)
    yield from _empty("respondent", path, about, nip=person.nip, grade=person.grade)
    yield from _empty("respondent", path, about, position=person.position)
    yield from _empty("respondent", path, about, unit=person.unit, institution=person.institution)
    yield from _empty("allegation", path, about, act=person.act, act_date=person.act_date)
    yield from _empty("allegation", path, about, act_place=person.act_place)
    if not any(article.strip() for article in person.articles):
        yield MissingField(f"{path}.articles", "none", "allegation", about)
    yield from _empty("allegation", path, about, sanction=person.sanction)


def _empty(where: str, path: str, about: str = "", **values: object) -> Iterator[MissingField]:
    for name, value in values.items():
        if value is None or (isinstance(value, str) and not value.strip()):
            yield MissingField(f"{path}.{name}".lstrip("."), "empty", where, about)


# --- what looks wrong ---------------------------------------------------------------------


def lint(
    facts: RecommendationFacts, *, today: date, retired: tuple[RetiredBody, ...] = ()
) -> tuple[LintFinding, ...]:
    """Return remarks on facts that are complete; blocking ones first."""
    found = [
        *_lint_dates(facts, today),
        *_lint_people(facts, today),
        *_lint_copies(facts),
        *_lint_texts(facts, retired),
    ]
    return tuple(sorted(found, key=lambda remark: not remark.blocks))


def _lint_dates(facts: RecommendationFacts, today: date) -> Iterator[LintFinding]:
    if facts.date > today:
        yield LintFinding("letter.lint.date_in_future", True, "date", facts.date.isoformat())
    earlier = [
        *((f"reports[{n}].date", basis.date) for n, basis in enumerate(facts.reports)),
        *((f"records[{n}].date", basis.date) for n, basis in enumerate(facts.records)),
        *((f"respondents[{n}].act_date", one.act_date) for n, one in enumerate(facts.respondents)),
    ]
    for field, day in earlier:
        if day is not None and day > facts.date:
            yield LintFinding("letter.lint.basis_after_letter", True, field, day.isoformat())


def _lint_people(facts: RecommendationFacts, today: date) -> Iterator[LintFinding]:
    numbered = [(f"respondents[{n}]", one) for n, one in enumerate(facts.respondents)]
    for field, person in numbered:
        yield from nip_remarks(f"{field}.nip", person.nip, person.asn_type, today)
        yield from _lint_name(f"{field}.name", person.name.name)
    counts = Counter(squeeze(person.nip) for _, person in numbered)
    for nip, times in counts.items():
        if nip and times > 1:
            yield LintFinding("letter.lint.respondent_twice", True, "respondents", nip)
    yield from _lint_official("signer", facts.signer, facts, counts)
    yield from _lint_official("addressee", facts.addressee, facts, counts)
    spoken = (facts.addressee.pronoun, facts.addressee.address)
    if any("saudara" in text.casefold() for text in spoken):
        yield LintFinding(
            "letter.lint.saudara_upward", True, "addressee.pronoun", facts.addressee.post
        )
    if not facts.addressee.ppk:
        yield LintFinding("letter.lint.addressee_not_ppk", True, "addressee", facts.addressee.post)


def _lint_official(
    field: str, official: Official, facts: RecommendationFacts, respondents: Counter[str]
) -> Iterator[LintFinding]:
    if not official.holds_on(facts.date):
        yield LintFinding("letter.lint.official_not_in_post", True, field, official.post)
    if squeeze(official.nip) in respondents and official.nip:
        yield LintFinding("letter.lint.official_is_respondent", True, field, official.name.full())
    yield from nip_remarks(f"{field}.nip", official.nip, AsnType.PNS, facts.date)
    yield from _lint_name(f"{field}.name", official.name.name)


def nip_remarks(field: str, nip: str, asn_type: AsnType, today: date) -> Iterator[LintFinding]:
    """Yield what the check of the number says, under the check's own codes."""
    for found in check_nip(nip, asn_type, today).findings:
        blocks = found.severity is Severity.ERROR
        yield LintFinding(found.code, blocks, field, nip, found.details)


def _lint_name(field: str, name: str) -> Iterator[LintFinding]:
    if re.search(r"[,.]", name) and not re.fullmatch(r"[^,]*\b[A-Z]\.[^,]*", name):
        yield LintFinding("letter.lint.degree_in_name", False, field, name)


def _lint_copies(facts: RecommendationFacts) -> Iterator[LintFinding]:
    yield from copy_remarks(facts.copies, (facts.addressee.post,), facts.signer.post)
    if len(facts.respondents) == 1 and not facts.attachments:
        yield LintFinding("letter.lint.nothing_enclosed", False, "attachments")


def copy_remarks(
    copies: Sequence[str], addressed: Iterable[str], signer: str
) -> Iterator[LintFinding]:
    """Yield remarks on who gets a copy twice, or has the letter anyway."""
    whom = {_post(name) for name in addressed if name.strip()}
    seen: set[str] = set()
    for copy in copies:
        key = _post(copy)
        if key in seen:
            yield LintFinding("letter.lint.copy_twice", False, "copies", copy)
        elif key in whom:
            yield LintFinding("letter.lint.copy_to_addressee", False, "copies", copy)
        elif signer and key == _post(signer):
            yield LintFinding("letter.lint.copy_to_signer", False, "copies", copy)
        seen.add(key)


def _post(text: str) -> str:
    """Return a post as it compares: without capacity, address and the mark at its end."""
    plain = " ".join(text.split()).casefold().rstrip(".;, ")
    return " ".join(without_capacity(_SPOKEN.sub("", plain)).split())


def _lint_texts(
    facts: RecommendationFacts, retired: tuple[RetiredBody, ...]
) -> Iterator[LintFinding]:
    for field, text in written_texts(facts):
        yield from text_remarks(field, text, facts.date, retired)
    for index, finding in enumerate(facts.findings):
        if not finding.evidence:
            yield LintFinding(
                "letter.lint.finding_without_evidence", False, f"findings[{index}]", finding.text
            )


def text_remarks(
    field: str, text: str, dated: date, retired: Sequence[RetiredBody]
) -> Iterator[LintFinding]:
    """Yield what looks wrong in a text that somebody typed for a letter of a day."""
    yield from style_remarks(field, text)
    for body in retired:
        if dated > body.last_day and re.search(rf"\b{re.escape(body.name)}\b", text):
            yield LintFinding("letter.lint.retired_body", False, field, body.name)


def written_texts(facts: RecommendationFacts) -> Iterator[tuple[str, str]]:
    """Yield what a person wrote for this letter; quoted titles of old letters are left out."""
    yield "conclusion", facts.conclusion
    yield "deadline", facts.deadline
    yield "report_to", facts.report_to
    for index, copy in enumerate(facts.copies):
        yield f"copies[{index}]", copy
    for index, finding in enumerate(facts.findings):
        yield f"findings[{index}]", finding.text
    for index, person in enumerate(facts.respondents):
        for name in ("act", "act_place", "sanction", "position", "unit", "history"):
            yield f"respondents[{index}].{name}", getattr(person, name)
