"""Legal citations in Indonesian, composed from structured rows.

Articles stand from lowest to highest, several with commas and "dan"; the name of
a regulation follows the last of its articles. Laws stand before lower rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

import msgspec

from desktop.law.model import Citation, Regulation
from desktop.law.packs import Law

_NUMBER = re.compile(r"(\d*)(.*)")


def cite(
    law: Law,
    citations: Iterable[Citation],
    *,
    rule_set: str | None = None,
    already_named: frozenset[str] = frozenset(),
) -> str:
    """Return the citation as a letter prints it, or ``""`` for none.

    ``Pasal 5 huruf n angka 5 dan angka 6 Peraturan Pemerintah Nomor 94 Tahun 2021
    tentang …``. ``rule_set`` keeps only what holds under it; regulations in
    ``already_named`` stand in their short form.
    """
    parts = []
    for regulation, group in _by_regulation(law, citations, rule_set):
        name = regulation.short if regulation.code in already_named else full_name(law, regulation)
        parts.append(f"{_articles(group)} {name}".strip())
    return join(parts)


def cite_short(law: Law, citations: Iterable[Citation], *, rule_set: str | None = None) -> str:
    """Return the citation for a screen: ``PP 94/2021 Pasal 26 ayat (3)``."""
    return join(
        f"{regulation.short} {_articles(group)}".strip()
        for regulation, group in _by_regulation(law, citations, rule_set)
    )


def full_name(law: Law, regulation: Regulation) -> str:
    """Return the long name with the amendments that the row knows."""
    amendments = [law.row(Regulation, code) for code in regulation.amended_by]
    if not amendments:
        return regulation.name
    shorter = join(row.name.split(" tentang ", 1)[0] for row in amendments)
    return f"{regulation.name} sebagaimana telah diubah dengan {shorter}"


def join(parts: Iterable[str]) -> str:
    """Join like Indonesian prose: ``a``, ``a dan b``, ``a, b, dan c``."""
    items = [part for part in parts if part]
    if len(items) < 3:
        return " dan ".join(items)
    return f"{', '.join(items[:-1])}, dan {items[-1]}"


def _by_regulation(
    law: Law, citations: Iterable[Citation], rule_set: str | None
) -> list[tuple[Regulation, list[Citation]]]:
    """Return citations by regulation, the highest regulation first."""
    kept = [citation for citation in citations if citation.holds_in(rule_set)]
    rows = {citation.regulation: law.row(Regulation, citation.regulation) for citation in kept}

    def place(citation: Citation) -> tuple[int, int, tuple[int, str], str]:
        row = rows[citation.regulation]
        return row.rank, row.year, _order(row.number), row.code

    ordered = sorted(kept, key=place)
    return [
        (rows[code], list(group))
        for code, group in groupby(ordered, key=lambda citation: citation.regulation)
    ]


def _articles(citations: list[Citation]) -> str:
    """Return the articles of one regulation, lowest first, those tied by juncto together."""
    chains: list[list[Citation]] = []
    for citation in citations:
        if citation.juncto and chains:
            chains[-1].append(citation)
        else:
            chains.append([citation])
    chains = _merged(chains)
    chains.sort(key=lambda chain: _place(chain[0]))
    return join(dict.fromkeys(" juncto ".join(map(_article, chain)) for chain in chains))


def _merged(chains: list[list[Citation]]) -> list[list[Citation]]:
    """Return citations that differ only in their last level as one with all of it."""
    found: dict[object, Citation] = {}
    tied = [chain for chain in chains if len(chain) > 1]
    for citation in (chain[0] for chain in chains if len(chain) == 1):
        stem, level = _stem(citation)
        before = found.get((stem, level))
        if before is not None and level:
            every = dict.fromkeys((*getattr(before, level), *getattr(citation, level)))
            citation = msgspec.structs.replace(citation, **{level: tuple(every)})
        found[stem, level] = citation
    return [*tied, *([citation] for citation in found.values())]


def _stem(citation: Citation) -> tuple[object, str]:
    """Return what stands before the last level of a citation, and that level's name."""
    below = ("angka", "huruf") if citation.number_first else ("huruf", "angka")
    levels = ("ayat", *below)
    last = next((name for name in reversed(levels) if getattr(citation, name)), "")
    above = tuple(getattr(citation, name) for name in levels if name != last)
    return (citation.pasal, citation.number_first, above), last


def _article(citation: Citation) -> str:
    """Return one article with its parts; the deepest level may have several."""
    if not citation.pasal:
        return ""
    paragraphs = [f"ayat ({number})" for number in sorted(citation.ayat, key=_order)]
    letters = [f"huruf {letter}" for letter in sorted(citation.huruf, key=_letter_order)]
    numbers = [f"angka {number}" for number in sorted(citation.angka, key=_order)]
    below = (numbers, letters) if citation.number_first else (letters, numbers)
    levels = (paragraphs, *below)
    return " ".join([f"Pasal {citation.pasal}", *(join(level) for level in levels if level)])


def _place(citation: Citation) -> tuple[object, ...]:
    letters: list[object] = [_letter_order(letter) for letter in citation.huruf]
    numbers: list[object] = [_order(number) for number in citation.angka]
    below = (numbers, letters) if citation.number_first else (letters, numbers)
    return _order(citation.pasal), [_order(number) for number in citation.ayat], *below


def _order(number: str) -> tuple[int, str]:
    """Return what sorts ``9`` before ``10`` and ``71A`` after ``71``."""
    digits, rest = _NUMBER.fullmatch(number).groups()  # type: ignore[union-attr]
    return int(digits or 0), rest


def _letter_order(letter: str) -> tuple[int, str]:
    """Return what sorts ``z`` before ``aa``."""
    return len(letter), letter
