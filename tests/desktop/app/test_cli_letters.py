"""The commands of letters on a sample office: numbers, files, what is refused."""

import functools
import json

import docx
import pypdfium2
import pytest

from desktop.app import cli
from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE, assess, sample_region
from desktop.app.vaults import open_vault
from desktop.cases.documents import NewDocument, attach_document
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.queries import respondents_for
from tests.signers import make_signer, sign


@pytest.fixture(scope="module")
def office(qapp, tmp_path_factory):
    """A sample office's folder and a case about one person, ready for its letter."""
    folder = tmp_path_factory.mktemp("letters")
    sample = sample_region(Places(folder / "vault", folder / "state"), cases=2,
                           cost=CHEAP_FOR_TESTS)  # fmt: skip
    session = sample.session
    cases = session.ask(lambda unit: [case.id for case in unit.objects.all("case")])
    case = next(one for one in cases if len(session.ask(respondents_for, one)) == 1)
    paper = {"type": "BAP", "number": "BAP-01/INSP/2026", "dated": "2026-11-09"}
    session.do(attach_document, case, NewDocument(paper))
    assess(session, session.ask(respondents_for, case))
    session.close()
    return folder, case


@pytest.fixture
def letter(office, capsys, monkeypatch):
    """Run a ``letter`` command with ``--json``; return exit code and value."""
    folder, _ = office
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("NETRA_STATE", str(folder / "state"))
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))

    def run(*words):
        code = cli.main(["--vault", str(folder / "vault"), "--json", "letter", *map(str, words)])
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def issued(letter, office):
    code, value = letter("issue", office[1], "REK-1")
    assert code == 0, value
    return value["letter"]


@pytest.mark.parametrize("number", ["0", "-3", "1000000", "99999999999999999999"])
def test_no_such_number(letter, office, number):
    code, value = letter("issue", office[1], "REK-1", f"--number={number}")
    assert (code, value["error"]["code"]) == (3, "letter.number_used")


def test_a_number_is_used_once_and_the_next_follows_the_largest(letter, office):
    code, value = letter("issue", office[1], "REK-1", "--number", 50)
    assert (code, "/50/" in value["number"]) == (0, True)
    code, value = letter("issue", office[1], "REK-1", "--number", 50)
    assert (code, value["error"]["code"]) == (3, "letter.number_used")
    code, value = letter("issue", office[1], "REK-1")
    assert (code, "/51/" in value["number"]) == (0, True)


@pytest.mark.parametrize("year", ["26", "99999999999999999999", "-100", "x"])
def test_a_year_has_four_digits(letter, year):
    with pytest.raises(SystemExit) as stop:
        letter("register", f"--year={year}")
    assert stop.value.code == 2


def test_a_letter_is_saved_again_but_never_over_another_file(letter, issued, tmp_path):
    out = tmp_path / "surat.pdf"
    assert letter("export", issued, out)[0] == 0
    assert letter("export", issued, out)[0] == 0
    signed = out.read_bytes() + b"signature"
    out.write_bytes(signed)
    code, value = letter("export", issued, out)
    assert (code, value["error"]["code"]) == (3, "files.exists")
    assert out.read_bytes() == signed


def test_a_preview_takes_the_place_of_a_paper_only(letter, office, tmp_path):
    out = tmp_path / "draf.pdf"
    assert letter("preview", office[1], "REK-1", out)[0] == 0
    assert letter("preview", office[1], "REK-1", out)[0] == 0
    form = tmp_path / "perkara.json"
    form.write_text("{}")
    code, value = letter("preview", office[1], "REK-1", form)
    assert (code, value["error"]["code"]) == (3, "files.exists")
    assert form.read_text() == "{}"


def test_every_kind_of_letter_has_a_label(letter):
    code, kinds = letter("kinds")
    assert code == 0
    assert [one["kind"] for one in kinds][:2] == ["REK-1", "REK-2"]
    assert {"PGL-1", "BAP-1", "HD-R2"} <= {one["kind"] for one in kinds}
    assert all(one["label"] and one["group"] for one in kinds)


def test_a_summons_asks_for_its_fields_and_is_issued(letter, office, tmp_path):
    code, fields = letter("fields", "PGL-1")
    assert code == 0
    assert {"tanggal_periksa", "menghadap"} <= {one["field"] for one in fields}
    respondent = office[1]
    code, value = letter("issue", respondent, "PGL-1")
    assert (code, value["error"]["code"]) == (3, "letter.incomplete")
    assert "tanggal_periksa" in [one["field"] for one in value["error"]["details"]["missing"]]


def test_the_recommendation_says_what_may_be_set(letter, office):
    code, fields = letter("fields", "REK-1")
    assert (code, {one["required"] for one in fields}) == (0, {False})
    chosen = next(one for one in fields if one["field"] == "alasan_identitas")
    assert chosen["label"] == "Alasan identitas"
    wrong = letter("preview", office[1], "REK-1", "x.pdf", "--set", "warna=merah")[1]["error"]
    assert (wrong["code"], wrong["details"]["known"]) == (
        "letter.unknown_wish", [one["field"] for one in fields],
    )  # fmt: skip


def test_a_kind_says_whom_it_fits(letter, office):
    code, kinds = letter("kinds", office[1])
    assert code == 0
    assert [one["kind"] for one in kinds if one["offered"] and one["fits"]][0] == "REK-1"


def words_in(path):
    document = docx.Document(path)
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join(one.text for one in (*document.paragraphs, *cells))


def test_a_working_copy_says_so_and_is_written_down(letter, office, issued, tmp_path):
    draft, copy = tmp_path / "draf.docx", tmp_path / "surat.docx"
    code, value = letter("preview", office[1], "REK-1", draft)
    assert (code, value["working_copy"]) == (0, True), value
    assert letter("export", issued, copy)[0] == 0
    for path in (draft, copy):
        document = docx.Document(path)
        head = [one.text for one in document.sections[0].header.paragraphs]
        assert "SALINAN KERJA – bukan naskah asli" in head
        assert "Pejabat Pembina Kepegawaian" in words_in(path)
    code, value = letter("export", issued, copy)
    assert (code, value["error"]["code"]) == (3, "files.exists")
    session = open_vault(Places(office[0] / "vault", office[0] / "state"), None, PASSPHRASE,
                         cost=CHEAP_FOR_TESTS)  # fmt: skip
    traces = session.ask(lambda unit: [one.fields for one in unit.objects.all("trace")])
    session.close()
    subjects = [one["subject"] for one in traces if one["kind"] == "letter.copied"]
    assert subjects == [office[1], issued]


def test_a_copy_is_marked_on_every_page_and_the_record_is_not(letter, issued, tmp_path):
    copy, record = tmp_path / "salinan.pdf", tmp_path / "asli.pdf"
    assert letter("export", issued, copy, "--copy")[0] == 0
    assert letter("export", issued, record)[0] == 0
    texts = [[page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
             for path in (copy, record)]  # fmt: skip
    assert len(texts[0]) == len(texts[1]) > 1
    assert all("SALINAN" in text for text in texts[0])
    assert not any("SALINAN" in text for text in texts[1])
    assert "Kode arsip" not in "".join(texts[0])
    assert "Kode arsip" in "".join(texts[1])


def test_a_paper_is_checked_by_its_scan_its_code_and_its_number(letter, issued, tmp_path):
    paper = tmp_path / "surat.pdf"
    assert letter("export", issued, paper)[0] == 0
    code, stored = letter("verify", paper)
    assert (code, stored["match"], stored["letter"]) == (0, "tersimpan", issued)
    document = pypdfium2.PdfDocument(paper)
    scans = [page.render(scale=200 / 72).to_pil().convert("L").rotate(4) for page in document]
    document.close()
    scan = tmp_path / "pindai.pdf"
    scans[0].save(scan, "PDF", save_all=True, append_images=scans[1:], quality=60)
    code, seen = letter("verify", scan)
    assert (code, seen["match"], seen["letter"]) == (0, "kode", issued)
    assert (len(seen["codes"]), seen["number"]) == (1, stored["number"])
    code, named = letter("verify", "--number", stored["number"].lower())
    assert (code, named["match"], named["letter"]) == (0, "nomor", issued)
    empty = tmp_path / "catatan.txt"
    empty.write_text("bukan surat", "utf-8")
    assert letter("verify", empty)[1]["match"] == "tidak_dikenal"
    roots = tmp_path / "induk"
    roots.mkdir()
    signer, root = make_signer(tmp_path)
    signed = tmp_path / "surat-tte.pdf"
    signed.write_bytes(sign(paper.read_bytes(), signer))
    assert letter("verify", signed, "--root", roots)[1]["error"]["code"] == "esign.no_roots"
    (roots / "contoh.crt").write_bytes(root)
    for place in (roots, roots / "contoh.crt"):
        code, judged = letter("verify", signed, "--root", place)
        assert (code, judged["match"]) == (0, "tersimpan_dengan_tambahan")
        assert judged["signatures"][0]["trusted"] == "ya"
        assert [one["file"] for one in judged["roots"]] == ["contoh.crt"]
    code, doubted = letter("verify", signed)
    assert (doubted["signatures"][0]["trusted"], doubted["roots"]) == ("tidak", [])
    with pytest.raises(SystemExit):
        letter("verify")
