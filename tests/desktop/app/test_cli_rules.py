"""The commands of the law and the calendar."""

import functools
import io
import json
import sys

import pytest

from desktop.app import cli
from desktop.app.places import find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.law.packs import law

PASSPHRASE = "kuda makan rumput hijau 77"
EDITION = (
    '[[pack]]\ncode = "pusat-1"\ntitle = "Paket contoh"\nissued_on = {day}\nnumber = 9\n'
    'confidence = "B"\n'
)
SUMMONS = (
    '[[clock]]\ncode = "panggilan_1_maks"\nlabel = "Pemeriksaan setelah panggilan I"\n'
    'value = 5\nunit = "HK"\nstart_event = "SURAT_PANGGILAN"\nconfidence = "C"\n'
)


class Netra:
    """The command line on a region's and headquarters' vault, in this process."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder, self.capsys, self.monkeypatch = folder, capsys, monkeypatch

    def run(self, name, *words, given=""):
        stdin = io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8")
        self.monkeypatch.setattr(sys, "stdin", stdin)
        code = cli.main(["--vault", str(self.folder / name), *map(str, words)])
        return code, *self.capsys.readouterr()

    def done(self, name, *words, given=""):
        code, out, err = self.run(name, *words, "--json", given=given)
        assert code == 0, out + err
        return json.loads(out)

    def refused(self, name, *words, given=""):
        code, out, _ = self.run(name, *words, "--json", given=given)
        assert code == 3, out
        return json.loads(out)["error"]["code"]


@pytest.fixture(scope="module")
def vaults(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("rules")
    for name, side in (("hq", Side.HQ), ("bogor", Side.REGION)):
        office = {"name": f"Inspektorat {name}", "authority": "KASN"}
        if side is Side.REGION:
            office["region_code"] = "32.01"
        founding = Founding(side, office, "sari", "Sari Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS)
        create_vault(find_places(folder / name), founding).session.close()
    return folder


@pytest.fixture
def netra(vaults, capsys, monkeypatch):
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))
    return Netra(vaults, capsys, monkeypatch)


def test_every_table_is_listed_with_all_its_rows(netra):
    tables = netra.done("bogor", "rules", "kinds")
    assert {one["kind"]: one["rows"] for one in tables} == {
        kind: len(rows) for kind, rows in law().tables.items()
    }
    rows = netra.done("bogor", "rules", "list")
    assert {(row["kind"], row["code"]) for row in rows} == {
        (kind, code) for kind, found in law().tables.items() for code in found
    }


def test_a_row_is_shown_with_source_and_confidence(netra):
    row = netra.done("bogor", "rules", "show", "DS-06")
    assert (row["confidence"], row["level"], row["catalogue"]) == ("A", "BERAT", "SKB2022")
    assert row["sources"][0]["title"]
    _, said, _ = netra.run("bogor", "rules", "show", "sampaikan_sk_maks")
    for word in ("Perlu verifikasi", "14 hari", "Sumber", "hari kerja"):
        assert word in said
    assert netra.refused("bogor", "rules", "show", "RINGAN") == "rules.several_rows"
    assert netra.done("bogor", "rules", "show", "RINGAN", "--kind", "level")["kind"] == "level"
    assert netra.refused("bogor", "rules", "list", "--kind", "x") == "rules.unknown_table"
    found = netra.done("bogor", "rules", "list", "--kind", "clock", "--query", "banding")
    assert {row["kind"] for row in found} == {"clock"}


def test_who_may_punish(netra):
    (found,) = netra.done("bogor", "rules", "officials", "ADMINISTRATOR", "BERAT")
    assert found["competence"]["official"] == "PPK_KABKOTA"
    _, said, _ = netra.run("bogor", "rules", "officials", "PENGAWAS", "RINGAN")
    assert "administrator" in said


def test_a_family_is_chosen_and_taken_back(netra):
    (choice,) = netra.done(
        "bogor", "rules", "choose-family", "PP53", "--from", "2026-01-01", "--note", "peralihan"
    )
    assert (choice["family"], choice["valid_from"]) == ("PP53", "2026-01-01")
    assert netra.done("bogor", "rules", "families") == [choice]
    assert netra.done("bogor", "rules", "drop-family", choice["id"][:8]) == []
    _, said, _ = netra.run("bogor", "rules", "families")
    assert "Kedua rumpun" in said


def test_a_pack_goes_from_tables_over_a_signature_into_a_region(netra, vaults, tmp_path):
    out, tables = tmp_path / "aturan.netra-rules", tmp_path / "tabel"
    written = netra.done("hq", "rules", "tables", tables)
    assert "clock.toml" in written["files"]
    assert netra.refused("hq", "rules", "tables", tables) == "files.exists"
    assert netra.refused("hq", "rules", "export", out, "--from", tables) == "rules.no_edition"
    (tables / "pack.toml").write_text(EDITION.format(day=law().pack.issued_on), encoding="utf-8")
    clocks = (tables / "clock.toml").read_text(encoding="utf-8")
    changed = clocks.replace("value = 7", "value = 5", 1)
    (tables / "clock.toml").write_text(changed, encoding="utf-8")
    sent = netra.done("hq", "rules", "export", out, "--from", tables)
    assert out.stat().st_size == sent["size"]

    told = netra.done("bogor", "rules", "inspect", out)
    assert [(one["code"], one["what"]) for one in told["changes"]] == [
        ("panggilan_1_maks", "changed")
    ]
    assert (told["believed"], told["refused"]) == (False, None)
    assert told["signer"] == sent["own_fingerprint"]
    _, said, _ = netra.run("bogor", "rules", "inspect", out)
    assert "berubah: Tenggat panggilan_1_maks" in said
    assert "Lama: 7 → 5" in said
    for raw in ("clock ", "value:", "start_event"):
        assert raw not in said
    assert netra.refused("bogor", "rules", "import", out) == "rules.not_confirmed"
    assert netra.refused("bogor", "rules", "import", out, "--yes") == "rules.digits_needed"
    assert netra.done("bogor", "rules", "show", "panggilan_1_maks")["value"] == 7
    digits = sent["own_fingerprint"]
    taken = netra.done("bogor", "rules", "import", out, given=f"ya\n{digits}\n")
    assert taken["code"] == "pusat-1"
    assert netra.done("bogor", "rules", "show", "panggilan_1_maks")["value"] == 5
    since = netra.done("bogor", "rules", "changes")
    assert [one["code"] for one in since["changes"]] == ["panggilan_1_maks"]
    assert netra.refused("bogor", "rules", "import", out, "--yes") == "rules.same"
    assert netra.refused("bogor", "rules", "export", tmp_path / "x") == "sync.only_headquarters"
    again = netra.done("hq", "rules", "import", out, "--yes")
    assert again["pack"]


def test_labels_on_the_terminal_follow_the_pack(netra, vaults, tmp_path):
    tables, out = tmp_path / "tabel", tmp_path / "dua.netra-rules"
    tables.mkdir()
    edition = EDITION.format(day=law().pack.issued_on).replace("number = 9", "number = 10")
    (tables / "pack.toml").write_text(edition, encoding="utf-8")
    source = '[[report_source]]\ncode = "BAWASLU"\nlabel = "Bawaslu contoh"\nconfidence = "C"\n'
    (tables / "sumber.toml").write_text(source, encoding="utf-8")
    netra.done("hq", "rules", "export", out, "--from", tables)
    netra.done("hq", "rules", "import", out, "--yes")
    _, said, _ = netra.run("hq", "rules", "show", "BAWASLU", "--kind", "report_source")
    assert "Bawaslu contoh" in said
    from desktop.app.telling import label

    assert label("report_source", "BAWASLU") != "Bawaslu contoh"


def test_a_broken_file_changes_nothing(netra, tmp_path):
    broken = tmp_path / "rusak.netra-rules"
    broken.write_bytes(b'{\n "format": "netra-rules/1",\n')
    assert netra.refused("bogor", "rules", "inspect", broken) == "rules.unsigned"
    assert netra.refused("bogor", "rules", "import", broken, "--yes") == "rules.unsigned"


def test_the_calendar_is_kept_by_hand(netra):
    year = netra.done("bogor", "calendar", "list", "--year", "2026")
    assert year["final"]
    assert "2026-08-17" in {one["day"] for one in year["days"]}
    added = netra.done("bogor", "calendar", "add", "2026-06-03", "Hari jadi daerah")
    assert {"day": "2026-06-03", "weekday": 2, "name": "Hari jadi daerah", "sort": "own"} in (
        added["days"]
    )
    netra.done("bogor", "calendar", "remove", "2026-06-03", "--reason", "salah")
    assert not netra.done("bogor", "calendar", "list", "--year", "2028")["final"]
    _, said, _ = netra.run("bogor", "calendar", "list", "--year", "2028")
    assert "kalender belum final" in said
    confirmed = netra.done("bogor", "calendar", "confirm", "2028", "--note", "SKB 3 Menteri")
    assert (confirmed["final"], confirmed["note"]) == (True, "SKB 3 Menteri")
    assert not netra.done("bogor", "calendar", "confirm", "2028", "--undo")["final"]
    assert netra.refused("bogor", "calendar", "remove", "2026-06-04", "--reason", "x") == (
        "calendar.not_off"
    )
