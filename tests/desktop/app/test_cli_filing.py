"""What is put on a case that is there, by command: people, reports, papers, who reported."""

import json

from tests.desks import form
from tests.desktop.app.test_cli_cases import netra

__all__ = ["netra"]


def a_case(netra):
    return netra.done("case", "add", given(netra, "case.json", form()))["case"]


def given(netra, name, value):
    return netra.file(name, json.dumps(value).encode())


def test_a_respondent_and_a_report_join_a_case(netra):
    case = a_case(netra)
    ani = netra.done("respondent", "add", case, given(netra, "ani.json", {"name": "Ani Contoh"}))
    second = {"source": "MASYARAKAT", "received_on": "2024-10-05", "subject": "Laporan kedua"}
    report = netra.done("report", "add", case, given(netra, "lapor.json", second))
    shown = netra.done("case", "show", case)
    assert [one["name"] for one in shown["respondents"]] == ["Budi Santoso", "Ani Contoh"]
    assert shown["respondents"][1]["id"] == ani["respondent"]
    assert [one["id"] for one in shown["reports"]] == [report["report"]]
    odd = given(netra, "salah.json", {"nama": "X"})
    assert netra.refused("respondent", "add", case, odd)["code"] == "field.unknown"


def test_a_reporter_is_sealed_later(netra):
    case = a_case(netra)
    who = {"mode": "dirahasiakan", "name": "Rahasia Sekali", "contact": "0812"}
    made = netra.done("reporter", "add", case, given(netra, "pelapor.json", who))
    shown = netra.done("case", "show", case)
    assert shown["reporter"]["id"] == made["reporter"]
    assert "Rahasia Sekali" not in json.dumps(shown)


def test_a_document_is_filed_without_a_step_and_written_out(netra, tmp_path):
    case = a_case(netra)
    person = netra.done("case", "show", case)["respondents"][0]["id"]
    paper = netra.file("lhp.pdf", b"%PDF-1.4 contoh")
    made = netra.done("document", "add", case, "LHP", paper, "--for", person,
                      "--set", "number=700/1/LHP")  # fmt: skip
    (shown,) = netra.done("case", "show", case)["documents"]
    assert (shown["id"], shown["type"], shown["number"]) == (made["document"], "LHP", "700/1/LHP")
    out = tmp_path / "salinan.pdf"
    assert netra.done("document", "export", made["document"], out)["size"] == 15
    assert out.read_bytes() == b"%PDF-1.4 contoh"
    again = netra.refused("document", "export", made["document"], out)
    assert again["code"] == "files.exists"
    bare = netra.done("document", "add", case, "LHP")
    refused = netra.refused("document", "export", bare["document"], tmp_path / "x")
    assert refused["code"] == "document.no_file"
