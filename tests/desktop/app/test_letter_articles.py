"""Every article in every letter comes from a row of law that held on the day of the act.

Walks all pairs of sanction and rule set over a real vault: somebody did something on a day of
that rule set, and whatever can be written about him names no article, and no regulation, of
another one.
"""

import re
from datetime import date, timedelta

import msgspec
import pytest

from desktop.app.places import Places
from desktop.app.samples import assess, sample_region
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.intake import read_case
from desktop.cases.office import officials, reading
from desktop.cases.registration import edit_object, register_case
from desktop.journal.actions import action
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.law.citations import cite
from desktop.law.model import Regulation, RuleSet, Sanction, Violation
from desktop.law.packs import law
from desktop.letters.actions import case_and_people, prepare
from desktop.letters.forms import FieldKind
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import strings
from desktop.letters.offered import offered_forms
from desktop.letters.queries import kinds_for
from reports_templates import catalogue
from tests.desks import form

TABLES = law()
FORMS = offered_forms(catalogue)
RULE_SETS = [row.code for row in TABLES.rows(RuleSet)]
SANCTIONS = [row for row in TABLES.rows(Sanction) if row.letter]
ARTICLE = re.compile(r"Pasal\s+\d")


def forms_of_violation(rules):
    """Return the forms that the catalogues of a rule set hold, with an article of its own."""
    return [
        row.code
        for row in TABLES.rows(Violation)
        if row.catalogue in rules.catalogues and cite(TABLES, row.breached, rule_set=rules.code)
    ]


@pytest.fixture(scope="module")
def office(qapp, tmp_path_factory):
    """An office with one case a rule set, about a civil servant and somebody on contract."""
    folder = tmp_path_factory.mktemp("articles")
    places = Places(folder / "vault", folder / "state")
    session = sample_region(places, cases=0, cost=CHEAP_FOR_TESTS).session
    people = {}
    for code in RULE_SETS:
        rules = TABLES.row(RuleSet, code)
        acted = rules.valid_from + timedelta(days=3)
        typed = form(acted_on=acted.isoformat(), subject="Unggahan dukungan",
                     received_on=(acted + timedelta(days=5)).isoformat(), event="")  # fmt: skip
        typed["respondents"][0]["allegations"] = forms_of_violation(rules)
        made = session.do(register_case, read_case(typed, session.ask(reading))).result
        for kind in ("BAP", "LHP"):
            paper = {"type": kind, "number": f"{kind}-1", "dated": "2026-11-09"}
            session.do(attach_document, made.case, NewDocument(paper))
        assess(session, made.respondents)
        people[code] = made.respondents[0]
    yield session, people
    session.close()


def typed_for(session, kind):
    """Return something typed into every field of a form."""
    official = next(one.id for one in session.ask(officials) if not one.ppk)
    values = {}
    for asked in FORMS[kind].field if kind in FORMS else ():
        match asked.kind:
            case FieldKind.DATE:
                values[asked.name] = "2026-12-01"
            case FieldKind.TIME:
                values[asked.name] = "09:00"
            case FieldKind.NUMBER:
                values[asked.name] = "12"
            case FieldKind.CHOICE:
                values[asked.name] = asked.choices[0]
            case FieldKind.OFFICIAL:
                values[asked.name] = official
            case FieldKind.TABLE:
                values[asked.name] = [{one.name: "contoh" for one in asked.columns}]
            case _ if not asked.default:
                values[asked.name] = "contoh"
    return values


def prepared(session, person, kind):
    wishes = Wishes(dated=date(2026, 11, 23), values=typed_for(session, kind))

    def ask(unit):
        case, persons = case_and_people(unit, [person])
        return prepare(unit, catalogue, case, persons, wishes, kind)

    return session.ask(ask)


def words_of(ready):
    """Return everything a letter says, and everything its sentences could have said."""
    said = list(strings(msgspec.to_builtins(ready.data)))
    if ready.drawn is not None:
        said += ready.drawn.values.texts.values()
        said += strings(list(ready.drawn.values.lists.values()))
    return " ".join(said).replace("\N{NO-BREAK SPACE}", " ")


def check(ready, code, sanction):
    rules, text = TABLES.row(RuleSet, code), words_of(ready)
    rows = [TABLES.row(Violation, one).breached for one in forms_of_violation(rules)]
    together = [one for row in rows for one in row]
    cited = (*rows, together, sanction.basis)
    known = {cite(TABLES, row, rule_set=code) for row in cited} - {""}
    for citation in sorted(known, key=len, reverse=True):
        text = text.replace(citation, "")
    assert not ARTICLE.search(text), (code, ready.kind, ARTICLE.split(text)[1][:80])
    whole = words_of(ready)
    for row in TABLES.rows(Regulation):
        over = row.valid_to is not None and row.valid_to < rules.valid_from
        early = rules.valid_to is not None and row.valid_from is not None and (
            row.valid_from > rules.valid_to
        )  # fmt: skip
        if row.name in whole:
            assert not over, (code, ready.kind, row.code)
            assert not early or row.code == "PERBKN-6-2022", (code, ready.kind, row.code)
            if early:
                # It carries out the discipline law of that day, and is the one in force today.
                assert rules.discipline_law == "PP-94-2021"


@pytest.mark.parametrize("code", RULE_SETS)
def test_all_sanctions_of_a_rule_set_cite_its_law_alone(office, code):
    session, people = office
    rules = TABLES.row(RuleSet, code)
    written, decrees = 0, []
    for sanction in SANCTIONS:
        session.do(edit_object, people[code], {"proposed_sanction": sanction.code})
        for kind in (sanction.letter, "REK-1", "LHP-1"):
            ready = prepared(session, people[code], kind)
            if ready.data is None:
                lacks = {one.where for one in ready.missing}
                assert lacks <= {"respondent", "letter", "case", "allegation"}, ready.missing
                continue
            written += 1
            if sanction in TABLES.sanctions(rules):
                check(ready, code, sanction)
                decrees += [sanction.code] if kind == sanction.letter else []
            else:
                stops = [one.code for one in ready.remarks if one.blocks]
                assert "letter.lint.sanction_of_other_law" in stops, (code, kind, sanction.code)
    assert written >= len(SANCTIONS)
    # Whatever the law of that day knows for a civil servant could be decreed.
    assert set(decrees) == {one.code for one in TABLES.sanctions(rules) if "PNS" in one.asn_types}


@pytest.mark.parametrize(("code", "form", "told"), [
    ("RS2020", "P20-08", ["P20-08"]),
    ("RS2022", "KE-01", ["KE-01"]),
    ("RS2022", "DS-01", []),
])  # fmt: skip
def test_an_unverified_article_is_told_on_the_screen_alone(office, code, form, told):
    session, people = office
    held = session.ask(lambda unit: unit.objects.get(people[code])).fields["allegations"]
    session.do(edit_object, people[code], {"allegations": [form], "proposed_sanction": "HD-T2"})
    ready = prepared(session, people[code], "REK-1")
    found = [one for one in ready.remarks if one.code == "letter.lint.article_unverified"]
    assert [one.about for one in found] == told
    assert not any(one.blocks for one in found)
    assert not re.search(r"verifikasi|dipastikan", words_of(ready), re.IGNORECASE)
    session.do(edit_object, people[code], {"allegations": held})


@pytest.mark.parametrize("code", RULE_SETS)
def test_every_other_kind_of_letter_does_so_too(office, code):
    session, people = office
    sanction = TABLES.row(Sanction, "HD-T2")
    session.do(edit_object, people[code], {"proposed_sanction": sanction.code})
    written = 0
    for kind, one in FORMS.items():
        if one.sanctions or one.about.value == "beberapa" or one.asn_types == ("PPPK",):
            continue
        ready = prepared(session, people[code], kind)
        if ready.data is not None:
            written += 1
            check(ready, code, sanction)
    assert written > 25


@pytest.mark.parametrize(("code", "offered"), [
    ("RS2020", {"P53-B1", "P53-B2", "P53-B3", "HD-B3", "HD-T1", "PTDH"}),
    ("RS2021", {"HD-B1", "HD-B2", "HD-B3", "HD-B4", "HD-S1", "HD-T1", "PTDH"}),
])  # fmt: skip
def test_the_decrees_of_the_law_of_that_day_are_offered_first(office, code, offered):
    session, people = office

    @action("respondent.step")
    def to_ppk(unit):
        unit.journal.put(people[code], {"state": {"code": "DI_PPK"}})

    session.do(to_ppk)
    lines = session.ask(kinds_for, catalogue, [people[code]])
    first = {one.code for one in lines if one.offered and one.fits}
    assert offered <= first
    other = {"P53-B1", "HD-B1"} - offered
    assert not other & first
    assert other <= {one.code for one in lines}


def test_a_letter_about_several_people_says_how_many_acted(office):
    session, people = office
    wishes = Wishes(dated=date(2026, 11, 23), values=typed_for(session, "KLR-1"))

    def ask(unit):
        case, persons = case_and_people(unit, [people["RS2022"]])
        return prepare(unit, catalogue, case, [*persons, *persons], wishes, "KLR-1")

    said = words_of(session.ask(ask))
    assert "dugaan pelanggaran netralitas oleh 2 (dua) orang ASN yang sedang" in said
