"""Every code that is raised has its two sentences, and they take their details."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.app import telling
from desktop.cases.history import WHAT
from desktop.errors import Refused
from desktop.journal import fold, queries
from desktop.journal.roles import ROLE_OF_ACTION
from desktop.keys.passphrases import Strength
from desktop.keys.slots import Notice
from ui.messages import (
    _TABLES,
    Message,
    history,
    known_codes,
    message,
    parts,
    placeholders,
    sentence,
    stage_words,
    told,
    words,
)

ROOT = Path(__file__).parents[2]
RAISED = re.compile(r'(?:Refused|Trouble)\(\s*"([a-z0-9_]+(?:\.[a-z0-9_]+)+)"')
PART = re.compile(
    r'"(?:bundle\.(?:malformed|too_large|damaged|header_differs)|transfer\.damaged'
    r'|journal\.malformed_op)",\s*(?P<detail>why|what|member|field)="(?P<part>[^"]+)"'
)
WRITTEN = re.compile(r'"([a-z]+(?:\.[a-z0-9_]+)+)"')
TRACES = {
    *("officer.admitted", "passphrase.changed", "recovery.renewed"),
    *("case.unknown_code", "case.new", "evidence.exported", "document.exported"),
    "prevention.exported",
    "week.printed",
    *("case.bound", "idis.written", "letter.copied", "dispatch.written"),
    *("reporter.opened", "reporter.shared", "person.nik_opened", "office.name"),
    *(
        "letter.printed",
        "letter.exported",
        "letter.book_exported",
        "bundle.refused",
        "trust.revoke",
    ),
    "bundle.discard",
    "bundle.lost",
    *(
        "trust.root_file",
        "trust.rename",
        "trust.recipient",
        "trust.recipient_destroyed",
    ),
    *("trust.follow", "keys.next", "keys.destroyed"),
    *("trust.issuing", "trust.root", "trust.take_over", "trust.retire", "trust.taken"),
    "trust.hold",
    *("enrolment.request", "enrolment.approve", "enrolment.accept"),
    *("join.request", "join.approve", "join.accept"),
    *("slots.json", "slots.backup.json", "form.toml"),
}
"""Names of traces, drafts, settings and files, which are told in no sentence."""
REPORTED = re.compile(r'\.report\(\s*"([a-z0-9_.]+)"')


def codes_in(*folders, pattern=RAISED):
    """Return every code that the source under ``folders`` raises, by the file that does."""
    return {
        code: path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        for code in pattern.findall(path.read_text("utf-8"))
    }


def test_every_code_has_a_sentence():
    raised = codes_in("desktop", "db", "reports_templates", "ui")
    missing = {code: place for code, place in raised.items() if code not in known_codes()}
    assert missing == {}


def test_every_code_carried_as_data_has_a_sentence():
    """Reasons, findings, remarks, notices: whatever looks like a code of a known room."""
    rooms = {code.partition(".")[0] for code in known_codes()}
    others = {*ROLE_OF_ACTION, *WHAT.values(), *TRACES}
    written = codes_in("desktop", "db", "reports_templates", pattern=WRITTEN)
    missing = {
        code: place
        for code, place in written.items()
        if code.partition(".")[0] in rooms and code not in known_codes() | others
    }
    assert missing == {}


def test_every_flaw_strength_and_notice_has_a_sentence():
    flaws = [getattr(queries, name) for name in dir(queries) if name.startswith("BAD_")]
    good = (Strength.FAIR, Strength.GOOD, Strength.STRONG)
    wanted = {
        *(f"journal.flaw.{flaw}" for flaw in flaws),
        *(f"passphrase.strength.{strength.value}" for strength in good),
        *(f"slots.{notice.value}" for notice in Notice),
    }
    assert len(flaws) > 5
    assert wanted - known_codes() == set()


def test_every_kind_of_object_that_is_asked_for_can_be_unknown():
    """``need`` builds its code from the type it is asked for."""
    asked = re.compile(r'\bneed\(unit, [^"]+?"([a-z_]+)"\)')
    found = {name for name in codes_in("desktop", pattern=asked)}
    assert "case" in found
    assert {f"{name}.unknown" for name in found} - known_codes() == set()


def test_every_stage_has_words():
    from ui.messages.stages import STAGES

    raised = codes_in("desktop", "db", "reports_templates", "ui", pattern=REPORTED)
    assert {code: place for code, place in raised.items() if code not in STAGES} == {}


def test_no_code_stands_in_two_tables():
    assert sum(len(table) for table in _TABLES) == len(known_codes())


def test_sentences_name_only_details_that_are_given():
    """A placeholder that no raise of its code passes would always show a dash."""
    given = {}
    call = re.compile(r'(?:Refused|Trouble)\(\s*"([a-z0-9_.]+)"([^()]*(?:\([^()]*\)[^()]*)*)\)')
    for folder in ("desktop", "db", "reports_templates", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for code, rest in call.findall(path.read_text("utf-8")):
                given.setdefault(code, set()).update(re.findall(r"(\w+)=", rest))
                if "**" in rest:
                    given[code].add("*")
    wrong = {}
    for table in _TABLES:
        for code, both in table.items():
            named = set().union(*(placeholders(one) for one in both))
            if code in given and "*" not in given[code] and named - given[code]:
                wrong[code] = sorted(named - given[code])
    assert wrong == {}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("<b>x</b> {y}", "<b>x</b> {y}"),
        (date(2026, 11, 26), "26 Nov 2026"),
        (("a", "b"), "a, b"),
        (frozenset({2, 1}), "1, 2"),
        (None, "—"),
        ("2026-11-26", "26 Nov 2026"),
        ("2026-02-30", "2026-02-30"),
        (True, "ya"),
        (3, "3"),
    ],
)
def test_details_are_shown_as_people_read_them(tongue, monkeypatch, value, shown):
    monkeypatch.setattr("ui.messages._TABLES", ({"x.y": ("See {path}.", "")},))
    assert sentence(Refused("x.y", path=value)) == f"See {shown}."


def test_a_missing_detail_is_a_dash(tongue, monkeypatch):
    monkeypatch.setattr("ui.messages._TABLES", ({"x.y": ("See {path}.", "Do {this}.")},))
    assert message(Refused("x.y")) == Message("See —.", "Do —.")


def test_an_unknown_code_is_named(tongue):
    told = message(Refused("never.heard_of"))
    assert told == Message(
        "Ini tidak dapat dilakukan (kode never.heard_of).",
        "Catat kodenya dan tanyakan kepada admin.",
    )


def test_both_languages(tongue):
    assert stage_words("never heard of") == "Sedang bekerja…"
    tongue.speak("en")
    assert stage_words("never heard of") == "Working…"
    assert str(message(Refused("a.b"))).startswith("This cannot be done (code a.b).")


def test_messages_need_no_window():
    code = "import ui.messages, sys; print('PySide6.QtGui' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_every_reason_for_counting_nothing_has_words():
    reasons = {value for name, value in vars(fold).items() if name.startswith("VOID_")}
    assert reasons == set(history.VOIDS)


def test_every_flaw_of_the_journal_names_its_place(tongue):
    reasons = {value for name, value in vars(queries).items() if name.startswith("BAD_")}
    for why in reasons:
        assert "(a.1.b, nomor 7)" in sentence(Refused(f"journal.flaw.{why}", feed="a.1.b", seq=7))


def test_a_remark_that_carries_details_shows_no_dash(tongue):
    remark = {"code": "nip.length", "about": "12", "details": {"found": 2, "wanted": 18}}
    for said in (told("nip.length", remark), sentence(Refused("letter.blocked", remarks=[remark]))):
        assert "2 angka" in said
        assert "18" in said
        assert "—" not in said


def test_papers_of_which_one_is_enough_are_not_asked_for_together(tongue):
    either = {"any_of": ["BAP", "BA_KETIDAKHADIRAN"]}
    assert "BAP atau BA_KETIDAKHADIRAN." in told("law.step_lacks_document", either)
    assert telling.told("any_of", ["X", "Y"]) == "X atau Y"


# --- values inside sentences ------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("received_on", "“Tanggal diterima”"),
        ("respondents.1.nip", "“NIP” (Terlapor 2)"),
        ("respondents[0].nip", "“NIP” (Terlapor 1)"),
        ("signer.rank", "“Golongan ruang” (Penanda tangan)"),
        ("respondents.0.supervisor.name", "“Nama” (Atasan langsung) (Terlapor 1)"),
        ("never_heard_of", "“never_heard_of”"),
        ("(root)", "“isi berkas”"),
        ("-", "“ditarik kembali, tetapi diubah sejak itu”"),
        ("", "“”"),
    ],
)
def test_fields_are_named_as_the_window_names_them(tongue, path, shown):
    assert words.quoted(path) == shown
    assert sentence(Refused("field.required", field=path)).startswith(f"{shown} belum diisi.")


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        (None, "–"),
        ("", "–"),
        ([], "–"),
        (False, "tidak"),
        (0, "0"),
        ("2026-11-26", "26 Nov 2026"),
        ("2026-13-26", "2026-13-26"),
        ("x 2026-11-26", "x 2026-11-26"),
    ],
)
def test_values_are_read_as_people_write_them(tongue, plain, shown):
    assert words.value(plain) == shown


def test_a_moment_is_told_in_the_time_of_this_pc(tongue):
    assert words.value("2026-11-26T02:41:07.123Z") == "26 Nov 2026 09.41"


def test_the_wrong_part_of_a_bundle_is_told_in_words(tongue):
    found = {
        (one["detail"], one["part"])
        for path in (ROOT / "desktop").rglob("*.py")
        for one in PART.finditer(path.read_text(encoding="utf-8"))
    }
    assert len(found) > 25
    for detail, name in found:
        shown = words.key(name) if detail == "field" else parts.part(name)
        assert shown != name, (detail, name)
    damaged = sentence(Refused("bundle.damaged", member="0012.blob.age"))
    assert damaged.startswith("Paket itu rusak: berkas ke-12.")
    cut = sentence(Refused("bundle.malformed", why="cut"))
    assert cut.startswith("Berkas itu bukan paket Netra, atau terpotong: berakhir sebelum")


def test_bytes_and_lists_of_findings_are_told_in_words(tongue):
    assert "2,0 MB" in sentence(Refused("letter.crest_too_large", limit=2 * 1024 * 1024))
    missing = [
        {"field": "respondents[0].nip", "why": "empty", "where": "respondent", "about": "Budi"},
        {"field": "place", "why": "empty", "where": "office", "about": ""},
    ]
    told = sentence(Refused("letter.incomplete", missing=missing))
    assert "“NIP” (Budi), “Tempat”" in told
    remarks = [{"code": "letter.lint.copy_twice", "blocks": True, "about": "Arsip", "field": "x"}]
    assert "“Arsip” tercantum dua kali" in sentence(Refused("letter.blocked", remarks=remarks))


def test_a_sentence_never_fails_on_odd_details(tongue):
    for code in known_codes():
        for odd in ({}, {"field": 3, "limit": "x", "known": None, "missing": [{}], "groups": [()]}):
            assert sentence(Refused(code, **odd))
