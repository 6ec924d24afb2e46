"""The office's own words: sentences of a form changed, tried, kept in versions, restored.

A version holds all changed sentences of one kind; the one with the highest number counts.
What carries the law (title, identity, articles, sanction, number) is locked. Issued letters
keep the words they were issued with.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.cases.office import today
from desktop.errors import BugError, Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json
from desktop.letters.compose import RECOMMENDATION_WORDING, compose_recommendation
from desktop.letters.filling import compose_form
from desktop.letters.forms import sentences_of
from desktop.letters.model import LetterData
from desktop.letters.offered import form_of, offered_forms, wording_of
from desktop.letters.office_style import STANDARD, style_on, teach_fonts
from desktop.letters.placeholder_words import explained
from desktop.letters.ports import LetterUnit, Press, Printed
from desktop.letters.trial import Extent, trial_setting, trial_values
from desktop.letters.wording import Wording, parse_wording, placeholders

RECOMMENDATIONS: Final = ("REK-1", "REK-2")
"""They share one set of sentences, kept under the first name."""

_LOCKED: Final = frozenset(
    {
        *("judul_dokumen", "label_nomor", "hal_satu", "hal_banyak", "tanda_SR", "tanda_R"),
        *("label_nama", "label_pangkat", "label_golongan", "label_jabatan", "label_unit"),
        *("label_instansi", "label_ketentuan", "rekomendasi_satu", "rekomendasi_banyak"),
        *("dasar_bernomor", "dasar_tanpa_nomor", "kaki", "halaman", "kode_arsip"),
        *("atas_nama", "untuk_beliau", "selaku_ppk", "salinan"),
    }
)
"""Sentences of every letter that carry its legal basis, identity, number or signature."""

_OF_ALL: Final = frozenset(
    {"isi_nomor", "menimbang", "mengingat", "butir_mengingat", "memutuskan", "rahmat"}
)
"""Locked in every form besides what the form itself locks."""


@dataclass(frozen=True, slots=True)
class SentenceLine:
    """One sentence: as it stands, as it is shipped, and what may stand in it.

    ``offered`` are the names that may be put in, each with its explanation.
    """

    key: str
    text: str
    standard: str
    locked: bool
    must: tuple[str, ...]

    @property
    def changed(self) -> bool:
        """Whether the office put it into its own words."""
        return self.text != self.standard


@dataclass(frozen=True, slots=True)
class WordingView:
    """The sentences of a kind, its version (0 for the shipped ones), and whether it was
    compared with an official text and confirmed."""

    kind: str
    title: str
    version: int
    needs_review: bool
    confirmed: bool
    sentences: tuple[SentenceLine, ...]
    offered: tuple[tuple[str, str], ...]


def _kept_under(kind: str) -> str:
    return RECOMMENDATIONS[0] if kind in RECOMMENDATIONS else kind


def standard_wording(press: Press, kind: str) -> Wording:
    """Return the shipped sentences of a kind; raises ``letter.unknown_kind``."""
    if kind in RECOMMENDATIONS:
        return parse_wording(press.wording_text(kind), RECOMMENDATION_WORDING)
    return wording_of(press, form_of(press, kind))


def locked_keys(press: Press, kind: str) -> frozenset[str]:
    """Return the sentences of a kind that no office changes."""
    if kind in RECOMMENDATIONS:
        return _LOCKED
    form = form_of(press, kind)
    own = {key for key, locked in sentences_of(form).items() if locked}
    return _LOCKED | _OF_ALL | own


def _version(unit: LetterUnit, kind: str) -> tuple[int, Mapping[str, str]]:
    kept = [one for one in unit.objects.all("wording_version")
            if one.text("kind") == _kept_under(kind)]  # fmt: skip
    if not kept:
        return 0, {}
    # Two PCs may have kept the same number; the id settles it alike on both.
    last = max(kept, key=lambda one: (int(one.get("version", 0)), one.id))
    return int(last.get("version", 0)), dict(last.get("sentences", {}))


def wording_in_use(unit: LetterUnit, press: Press, kind: str) -> Wording:
    """Return the sentences of a kind as the office says them.

    A change of a sentence that a newer Netra no longer has, or has locked since, is passed
    over; one that no longer fits raises as :meth:`Wording.override`.
    """
    standard = standard_wording(press, kind)
    _, changes = _version(unit, kind)
    locked = locked_keys(press, kind) if changes else frozenset()
    usable = {
        key: text
        for key, text in changes.items()
        if key in standard.sentences and key not in locked
    }
    return standard.override(usable) if usable else standard


def wording_view(unit: LetterUnit, press: Press, kind: str) -> WordingView:
    """Return the sentences of a kind as the office can edit them; ``letter.unknown_kind``."""
    standard, now = standard_wording(press, kind), wording_in_use(unit, press, kind)
    locked = locked_keys(press, kind)
    version, _ = _version(unit, kind)
    form = offered_forms(press).get(kind)
    used = set(standard.sentences) if form is None else set(sentences_of(form))
    if form is not None and form.addressee:
        used.add("salam")
    if form is not None and form.copies:
        used.add("tembusan")
    lines = tuple(
        SentenceLine(
            key,
            now.sentences[key],
            standard.sentences[key],
            key in locked,
            tuple(sorted(standard.contract[key].must)),
        )
        for key in standard.sentences
        if key in used
    )
    lines = tuple(sorted(lines, key=lambda line: line.locked))
    names = sorted({name for line in lines for name in _allowed(standard, line.key)})
    return WordingView(
        kind,
        form.title if form is not None else "Rekomendasi kepada PPK",
        version,
        form.needs_review if form is not None else False,
        is_confirmed(unit, press, kind),
        lines,
        tuple((name, explained(name, form)) for name in names),
    )


def _allowed(wording: Wording, key: str) -> frozenset[str]:
    sentence = wording.contract[key]
    return sentence.must | sentence.may


def unknown_names(wording: Wording, key: str, text: str) -> tuple[tuple[str, str], ...]:
    """Return each name in a text that its sentence does not know, with the likeliest one."""
    allowed = sorted(_allowed(wording, key))
    return tuple(
        (name, next(iter(difflib.get_close_matches(name, allowed, 1, 0.5)), ""))
        for name in placeholders(text)
        if name not in allowed
    )


def _refuse_unknown(wording: Wording, key: str, text: str) -> None:
    """Refuse a name that is likely another one misspelt; others the wording refuses itself."""
    for name, suggestion in unknown_names(wording, key, text):
        if suggestion:
            details = {"sentence": key, "placeholder": name, "suggestion": suggestion}
            raise Refused("letter.wording_misspelt", **details)


@action("wording.set")
def set_wording(
    unit: LetterUnit, press: Press, kind: str, changes: Mapping[str, str | None]
) -> ObjectId:
    """Keep the office's words for sentences of a kind; ``None`` restores the shipped one.

    They are tried on ordinary, few and awkward values first. Raises ``Refused``:
    ``letter.wording_locked`` (sentence), ``letter.wording_misspelt`` (sentence, placeholder,
    suggestion), the ``letter.wording_…`` codes, ``letter.does_not_fit``,
    ``letter.glyphs_missing`` (problems).
    """
    standard, locked = standard_wording(press, kind), locked_keys(press, kind)
    version, sentences = _version(unit, kind)
    merged = {key: text for key, text in sentences.items() if key in standard.sentences}
    for key, text in changes.items():
        if key in locked:
            raise Refused("letter.wording_locked", sentence=key)
        if key not in standard.sentences:
            raise Refused("letter.wording_unknown_sentence", sentence=key)
        if text is None or text == standard.sentences[key]:
            merged.pop(key, None)
            continue
        _refuse_unknown(standard, key, text)
        merged[key] = text
    try_wording(press, kind, standard.override(merged))
    values: dict[str, Json] = {
        "kind": _kept_under(kind), "version": version + 1, "sentences": merged,
    }  # fmt: skip
    return unit.journal.create("wording_version", values, scope=OFFICE)


def try_wording(press: Press, kind: str, wording: Wording) -> None:
    """Print a kind in every extent; raises what would stop a real letter."""
    for letter in trial_letters(press, kind, wording):
        form = offered_forms(press).get(kind)
        style = STANDARD.for_form(form)
        if found := press.problems(letter.kind, letter, style):
            raise Refused("letter.glyphs_missing", problems=[one._asdict() for one in found])
        press.render(letter.kind, letter, style, draft=True)


def trial_letters(press: Press, kind: str, wording: Wording) -> Iterator[LetterData]:
    """Yield a kind with ordinary values, the fewest, and the most awkward ones."""
    if kind in RECOMMENDATIONS:
        for facts in press.trial_facts():
            made = compose_recommendation(facts, wording)
            yield _whole(kind, made)
        return
    form = form_of(press, kind)
    for extent in Extent:
        values = trial_values(form, wording, extent)
        setting = trial_setting(form, wording, values, extent)
        yield _whole(kind, compose_form(form, wording, values, setting))


def _whole(kind: str, made: LetterData | object) -> LetterData:
    if not isinstance(made, LetterData):
        raise BugError(f"the trial of {kind} is not whole: {made}")
    return made


# --- confirmed once by the office ---------------------------------------------------------


def _digest(press: Press, kind: str) -> str:
    """Return what a confirmation is about: the shipped sentences of the kind."""
    sentences = standard_wording(press, kind).sentences
    told = "\0".join(f"{key}\0{text}" for key, text in sorted(sentences.items()))
    return hashlib.sha256(told.encode()).hexdigest()


def is_confirmed(unit: LetterUnit, press: Press, kind: str) -> bool:
    """Say whether the office compared the form with its own rule; a changed form asks anew."""
    kept = [one for one in unit.objects.all("form_confirmation")
            if one.text("kind") == _kept_under(kind)]  # fmt: skip
    return bool(kept) and any(one.text("digest") == _digest(press, kind) for one in kept)


@action("wording.confirm")
def confirm_form(unit: LetterUnit, press: Press, kind: str) -> None:
    """Write down that the office compared a form with its own rule; nothing warns of it then."""
    if not is_confirmed(unit, press, kind):
        values: dict[str, Json] = {"kind": _kept_under(kind), "digest": _digest(press, kind)}
        unit.journal.create("form_confirmation", values, scope=OFFICE)


# --- in one letter only -------------------------------------------------------------------

EDITS: Final = "suntingan"
"""The wish that holds texts changed in one letter: ``{sentence: text}``."""


@dataclass(frozen=True, slots=True)
class LetterText:
    """A text of one letter that may be changed in it alone; ``standard`` is what it would say."""

    key: str
    text: str
    standard: str

    @property
    def changed(self) -> bool:
        """Whether somebody changed it in this letter."""
        return self.text != self.standard


def edited_wording(
    unit: LetterUnit, press: Press, kind: str, edits: Json
) -> tuple[Wording, frozenset[str]]:
    """Return the sentences for one letter with its own texts, which are literal.

    With them come the keys that were changed. Raises ``letter.wording_locked`` (sentence),
    ``letter.wording_unknown_sentence`` (sentence), ``letter.wording_too_long``.
    """
    wording = wording_in_use(unit, press, kind)
    given = edits if isinstance(edits, Mapping) else {}
    locked = locked_keys(press, kind) if given else frozenset()
    for key in given:
        if key in locked or _moves(wording.sentences.get(str(key), "")):
            raise Refused("letter.wording_locked", sentence=str(key))
    texts = {str(key): str(text).strip() for key, text in given.items() if str(text).strip()}
    return wording.literally(texts), frozenset(texts)


def _moves(text: str) -> bool:
    """Say whether a sentence names the number or the date, which issuing may still change."""
    return any(
        name in ("nomor", "surat.nomor") or name.startswith("surat.tanggal")
        for name in placeholders(text)
    )


def _has_words(text: str) -> bool:
    """Say whether a sentence says anything of its own besides the values it names."""
    return len(re.sub(r"\[[^\[\]]*\]", " ", text).split()) > 1


def letter_texts(
    press: Press, kind: str, wording: Wording, standard: Wording
) -> tuple[LetterText, ...]:
    """Return the texts of a composed letter that may be changed in it, in the letter's order.

    Both wordings were traced through the same letter. What is locked, repeated, moves with
    the number or date, or only names a value, is not offered.
    """
    locked, told = locked_keys(press, kind), standard.told or {}
    now = wording.told or {}
    return tuple(
        LetterText(key, now.get(key, texts)[0], texts[0])
        for key, texts in told.items()
        if len(texts) == 1
        and key not in locked
        and not _moves(standard.sentences[key])
        and (_has_words(standard.sentences[key]) or now.get(key, texts) != texts)
    )


def with_told(wording: Wording) -> Wording:
    """Return a wording that notes what every sentence said."""
    return replace(wording, told={})


# --- to look at ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WordingKind:
    """A kind in the list of those that can be reworded."""

    code: str
    title: str
    changed: bool
    needs_review: bool


def wording_kinds(unit: LetterUnit, press: Press) -> tuple[WordingKind, ...]:
    """Return every kind with sentences, those of the recommendation first."""
    first = WordingKind(
        RECOMMENDATIONS[0],
        "Rekomendasi kepada PPK",
        bool(_version(unit, RECOMMENDATIONS[0])[1]),
        needs_review=False,
    )
    forms = (
        WordingKind(
            form.code,
            form.title,
            bool(_version(unit, form.code)[1]),
            form.needs_review and not is_confirmed(unit, press, form.code),
        )
        for form in offered_forms(press).values()
    )
    return (first, *forms)


def wording_sample(
    unit: LetterUnit,
    press: Press,
    kind: str,
    changes: Mapping[str, str],
    extent: Extent = Extent.NORMAL,
) -> Printed:
    """Return a kind on invented values in the words to come, marked DRAF.

    Raises as :func:`set_wording`, but keeps nothing.
    """
    wording = wording_in_use(unit, press, kind)
    for key, text in changes.items():
        _refuse_unknown(wording, key, text)
    letters = list(trial_letters(press, kind, wording.override(changes)))
    letter = letters[min(list(Extent).index(extent), len(letters) - 1)]
    style = style_on(unit, today(unit)).style.for_form(offered_forms(press).get(kind))
    teach_fonts(unit, press, style)
    return press.render(letter.kind, letter, style, draft=True)
