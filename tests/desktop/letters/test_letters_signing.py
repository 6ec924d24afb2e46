"""Who signs in whose name: the lines on paper, what is refused, held, and lifted by a reason."""

import os
from pathlib import Path

import pytest

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import sample_region
from desktop.cases.office import add_official, officials
from desktop.cases.registration import edit_object
from desktop.errors import Refused
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.law.signing import HELD, REFUSED, TOLD, VERDICTS, SigningRule
from desktop.letters.actions import case_and_people, issue_letter, letter_proposal, prepare
from desktop.letters.gather import Wishes
from desktop.letters.model import Official
from desktop.letters.names import PersonName
from desktop.letters.offered import form_of
from desktop.letters.ports import RegisterFilter
from desktop.letters.queries import search_register
from desktop.letters.signature_lines import in_post_capitals, post_lines, without_capacity
from desktop.letters.signing import HOLDS, OVERRIDDEN, Signing, signing_choices, signing_remarks
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, WHY_SIGNED

REGENERATE = os.environ.get("NETRA_REGENERATE_GOLDEN") == "1"
GOLDEN = Path(__file__).parents[2] / "golden" / "signatures.txt"
CAPACITIES = ("definitif", "plt", "plh", "pj")
MODES = {
    "sendiri": {},
    "a.n.": {PRINCIPAL: "Bupati Bogor"},
    "a.n. u.b.": {PRINCIPAL: "Bupati Bogor", BETWEEN: "Sekretaris Daerah"},
}
FILLED = {
    "dasar_pemeriksaan": "Laporan Nomor 1",
    "perbuatan": "Hadir dalam kampanye",
    "jabatan_baru": "Pelaksana",
    "tmt_turun": "2026-12-01",
    "surat_dirujuk": "surat kami",
    "batas": "2026-01-02",
    "hari_lewat": "3",
    "dugaan": "Hadir dalam kampanye",
    "anggota": [
        {
            "nama": "Contoh Anggota",
            "nip": "197001011995031009",
            "jabatan": "Auditor",
            "unsur": "Pengawasan",
        },
    ],
}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("signing")
    made = sample_region(Places(folder / "v", folder / "s"), cases=1, cost=CHEAP_FOR_TESTS)
    session = made.session
    for capacity in CAPACITIES:
        form = {
            "name": f"Contoh {capacity.title()}",
            "back_title": "S.H., M.Si.",
            "post": f"Asisten {capacity.title()}",
            "rank": "IV/c",
            "nip": "",
        }
        if capacity != "definitif":
            form |= {"capacity": capacity, "valid_from": "2020-01-01"}
        session.do(add_official, form)
    yield session
    session.close()


def held_by(session, capacity):
    """Let the regional head hold the post in this capacity, empty for definitively."""
    head = next(one for one in session.ask(officials) if one.ppk)
    since = {"valid_from": "2020-01-01"}
    session.do(edit_object, head.id, {"capacity": capacity, **since})
    return head.name


@pytest.fixture
def acting(office):
    """Let a Plt. hold the regional head's post for this test; returns his name."""
    yield held_by(office, "plt")
    held_by(office, "")


@pytest.fixture
def head(office):
    """Return the name of the regional head."""
    return next(one.name for one in office.ask(officials) if one.ppk)


def people(unit):
    case = unit.objects.all("case")[0]
    return [person.id for person in unit.objects.children(case.id, "respondent")][:1]


def named(session, name):
    return next(one.id for one in session.ask(officials) if one.name == name)


def wishes(session, kind, signer, **values):
    """Return wishes with every field that the form needs filled in, and a chosen signer."""
    known = {}
    for asked in form_of(press, kind).field:
        known[asked.name] = FILLED.get(asked.name)
    filled = {key: value for key, value in known.items() if value}
    return Wishes(signer=named(session, signer), values={**filled, **values})


def prepared(session, kind, signer, **values):
    asked = wishes(session, kind, signer, **values)

    def look(unit):
        case, persons = case_and_people(unit, people(unit))
        return prepare(unit, press, case, persons, asked, kind)

    return session.ask(look)


def codes(ready):
    return {one.code for one in ready.remarks}


# --- the lines -----------------------------------------------------------------------------


def every_signature():
    """Yield each combination and its lines, as a letter and as a decree."""
    for paper, capitals in (("surat", False), ("keputusan", True)):
        for capacity in ("", "Plt. ", "Plh. ", "Pj. "):
            for mode, chosen in MODES.items():
                principal, between = chosen.get(PRINCIPAL, ""), chosen.get(BETWEEN, "")
                lines = post_lines(
                    *(f"{capacity}Asisten Pemerintahan", principal, between),
                    words=(f"a.n. {principal}", "u.b."),
                    capitals=capitals,
                )
                yield f"{paper}, {capacity or 'definitif '}{mode}", lines


def test_every_combination_of_lines_is_the_approved_one():
    text = "".join(
        f"[{name}]\n" + "".join(f"{line}\n" for line in lines) + "\n"
        for name, lines in every_signature()
    )
    if REGENERATE:
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")
    assert text == GOLDEN.read_text("utf-8")
    assert text.count("[") == 24


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("capacity", CAPACITIES)
@pytest.mark.parametrize("kind", ["TGR-1", "TIM-1"])
def test_every_combination_is_printed(office, kind, capacity, mode):
    at = CAPACITIES.index(capacity)
    office.do(
        edit_object,
        named(office, f"Contoh {capacity.title()}"),
        {"nip": f"19700101199503{1 + at % 2}00{at + 1}"},
    )
    ready = prepared(office, kind, f"Contoh {capacity.title()}", **MODES[mode])
    assert ready.missing == ()
    lines = ready.data.signature.post
    assert len(lines) == {"sendiri": 1, "a.n.": 2, "a.n. u.b.": 4}[mode]
    assert lines[-1].endswith(",")
    assert all(not line.endswith(",") for line in lines[:-1])
    short = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}.get(capacity, "")
    assert lines[-1].startswith(short)
    assert lines[-1].removeprefix(short)[:-1].isupper() is (kind == "TIM-1")
    assert press.render(kind, ready.data, ready.style, draft=True).pages >= 1


def test_a_decree_of_an_acting_head_keeps_the_abbreviation_small(office, acting):
    ready = prepared(office, "TIM-1", acting)
    (post,) = ready.data.signature.post
    assert post.startswith("Plt. ")
    assert post.removeprefix("Plt. ").isupper()
    assert ready.data.signature.name == acting.upper()
    assert "PLT." not in "".join(block.text for block in ready.data.body if hasattr(block, "text"))


@pytest.mark.parametrize(
    ("post", "capitals", "bare"),
    [
        ("Plt. Inspektur", "Plt. INSPEKTUR", "Inspektur"),
        ("plh. Camat", "Plh. CAMAT", "Camat"),
        ("Pltu Meulaboh", "PLTU MEULABOH", "Pltu Meulaboh"),
        ("  Sekretaris Daerah ", "SEKRETARIS DAERAH", "Sekretaris Daerah"),
        ("", "", ""),
    ],
)
def test_a_post_in_capitals(post, capitals, bare):
    assert (in_post_capitals(post), without_capacity(post)) == (capitals, bare)


# --- the rules -----------------------------------------------------------------------------


def asked(session, kind, signer, sanction="", position="ADMINISTRATOR", principal="", between=""):
    return session.ask(
        signing_remarks,
        Signing(signer, principal, between, form_of(press, kind), sanction, position),
    )


def official(capacity="", *, head=False, post="Sekretaris Daerah"):
    from desktop.letters.model import Capacity

    return Official(post=post, name=PersonName("Contoh"), capacity=Capacity(capacity),
                    head_of_region=head, ppk=head)  # fmt: skip


HEAVY, LIGHT, MORAL = ("HD-B2", "HD-B2"), ("HD-R2", "HD-R2"), ("MOR-T", "MOR-T")
HEAD = official(head=True, post="Bupati Bogor")


@pytest.mark.parametrize(
    ("paper", "signer", "chosen", "expected"),
    [
        (HEAVY, HEAD, {}, []),
        (HEAVY, official("Pj.", head=True, post="Bupati"), {}, []),
        (HEAVY, official("Plt.", head=True, post="Bupati"), {}, ["held"]),
        (HEAVY, official("Plh.", head=True, post="Bupati"), {}, ["held"]),
        (LIGHT, official("Plt.", head=True, post="Bupati"), {}, ["told", "competence"]),
        (HEAVY, official(), {}, ["held"]),
        (HEAVY, official(), {"principal": "Bupati Bogor"}, ["held"]),
        (HEAVY, official("Plt."), {"principal": "Bupati Bogor"}, ["held", "held"]),
        (LIGHT, official(), {}, ["competence"]),
        (LIGHT, official(), {"principal": "Bupati Bogor"}, ["held"]),
        (MORAL, official(), {"principal": "Bupati Bogor"}, ["told"]),
        (HEAVY, HEAD, {"principal": "Gubernur"}, ["refused", "held"]),
        (("TIM-1", ""), official(), {}, ["held"]),
        (("TIM-1", ""), official(), {"principal": "Bupati Bogor"}, []),
        (("TGR-1", ""), official("Plt."), {}, []),
        (("TGR-1", ""), official(), {"between": "Asisten"}, ["through_nobody"]),
        (("TGR-1", ""), official(), {"principal": "Plt. sekretaris  daerah"}, ["himself"]),
    ],
)
def test_what_stands_against_a_signature(office, paper, signer, chosen, expected):
    names = {"held": HOLDS, "told": "letter.lint.signing_told",
             "refused": "letter.lint.signing_refused",
             "competence": "letter.lint.sanction_competence",
             "through_nobody": "letter.lint.through_nobody",
             "himself": "letter.lint.signs_for_himself"}  # fmt: skip
    found = [one.code for one in asked(office, paper[0], signer, paper[1], **chosen)]
    assert sorted(found) == sorted(names[one] for one in expected)


def test_every_rule_has_a_reason_a_basis_and_a_known_verdict(office):
    from desktop.cases.rules import law_of

    rules = office.ask(lambda unit: law_of(unit).rows(SigningRule))
    assert {one.verdict for one in rules} == {HELD, REFUSED, TOLD} == set(VERDICTS)
    assert all(one.reason and one.basis and one.needs_review for one in rules)


# --- held, and lifted ----------------------------------------------------------------------


@pytest.fixture
def heavy(office):
    """Whoever is first in the sample is to get a heavy sanction."""
    person = office.ask(people)[0]
    office.do(edit_object, person, {"proposed_sanction": "HD-B2"})
    return person


def test_a_held_letter_is_issued_with_a_reason_that_shows_in_the_register(office, heavy, acting):
    plain = wishes(office, "HD-B2", acting)
    with pytest.raises(Refused, match=r"letter\.blocked") as caught:
        office.do(issue_letter, press, [heavy], "HD-B2", plain)
    assert [one["code"] for one in caught.value.details["remarks"]] == [HOLDS]
    why = "Plt. Bupati berwenang menurut SK Mendagri 1/2026"
    reasoned = wishes(office, "HD-B2", acting, **{WHY_SIGNED: f"  {why} "})
    subject = office.ask(
        lambda unit: letter_proposal(
            unit, press, *case_and_people(unit, [heavy]), reasoned, "HD-B2"
        )
    ).subject
    assert subject.endswith(f"; penandatanganan: {why}"), "the second person reads it"
    letter = office.do(issue_letter, press, [heavy], "HD-B2", reasoned).result.letter
    found = office.ask(search_register, RegisterFilter(kind="HD-B2"), 10, 0).rows
    assert [(line.id, line.override) for line in found] == [(letter, why)]
    kept = office.ask(lambda unit: unit.objects.get(letter))
    assert kept.text("signing_reason") == why
    ((op, *_),) = [office.ask(lambda unit: unit.trail.history([letter]))][0][:1]
    assert office.ask(lambda unit: unit.trail.group(op.header.g))["reason"] == why


def test_a_reason_lifts_no_refusal_and_is_not_kept_where_none_was_needed(office, heavy, head):
    refused = prepared(office, "HD-B2", head, **{PRINCIPAL: "Gubernur", WHY_SIGNED: "boleh saja"})
    assert "letter.lint.signing_refused" in {one.code for one in refused.remarks if one.blocks}
    assert OVERRIDDEN in codes(refused)
    free = prepared(office, "HD-B2", head, **{WHY_SIGNED: "tidak perlu"})
    assert not {HOLDS, OVERRIDDEN} & codes(free)


# --- what is offered -----------------------------------------------------------------------


def test_whoever_may_not_sign_is_offered_with_the_reason(office, head):
    form = form_of(press, "HD-B2")
    choices = office.ask(signing_choices, Signing(HEAD, "", "", form, "HD-B2", "ADMINISTRATOR"))
    by_name = {one.label.split(",")[0]: one for one in choices.signers}
    assert [one.label for one in choices.signers if head in one.label and one.remarks] == []
    assert by_name["Contoh Definitif"].needs_reason
    assert [one.key for one in choices.principals if not one.refused] == [""]
    assert len(choices.principals) > 3
    assert choices.between == ()


def test_nobody_is_offered_for_himself_or_twice(office):
    form = form_of(press, "TGR-1")
    asked = Signing(official(post="Asisten Plt"), "Asisten Pj", "", form)
    offered = office.ask(signing_choices, asked)
    assert "Plt. Asisten Plt" not in {one.key for one in offered.principals}
    assert [one.key for one in offered.between if one.refused] == ["Pj. Asisten Pj"]
    assert {"an", "ub", "sendiri"} == set(offered.modes)
    assert set(offered.capacities) == {"Plt.", "Plh.", "Pj."}
