"""The commands about the journal, on a vault with a real case."""

import functools
import io
import json
import sys
from contextlib import closing

import pytest

from desktop.app import cli
from desktop.app.places import find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import form

PASSPHRASE = "kuda makan rumput hijau 77"


@pytest.fixture
def netra(qapp, tmp_path, capsys, monkeypatch):
    """The command line on a region's vault with one case; returns exit code and value."""
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))
    office = {"name": "Inspektorat Contoh", "region_code": "32.01", "authority": "KASN"}
    founding = Founding(Side.REGION, office, "sari", "Sari Contoh", PASSPHRASE, CHEAP_FOR_TESTS)
    create_vault(find_places(tmp_path / "vault"), founding).session.close()

    def run(*words):
        code = cli.main(["--vault", str(tmp_path / "vault"), "--json", *words])
        return code, json.loads(capsys.readouterr().out)

    monkeypatch.setattr(
        sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(form()).encode()), "utf-8")
    )
    assert run("case", "add", "-")[0] == 0
    return run


def spoil(tmp_path, *statements):
    with closing(open_vault(find_places(tmp_path / "vault"), None, PASSPHRASE,
                            cost=CHEAP_FOR_TESTS)) as session:  # fmt: skip
        for statement in statements:
            session.store._writer.execute(statement)


def test_a_sound_journal(netra):
    code, sound = netra("journal", "verify")
    assert (code, sound["sound"]) == (0, True)
    assert sound["ops"] > 20
    code, head = netra("journal", "head")
    assert (code, head) == (0, {"head": sound["head"], "short": sound["short"]})
    assert len(head["short"]) == 19
    assert netra("journal", "rebuild", "--check") == (0, {"rebuilt": False, "differences": []})
    assert netra("journal", "rebuild") == (0, {"rebuilt": True, "differences": []})


def test_the_first_bad_place_is_named(netra, tmp_path):
    spoil(
        tmp_path,
        "DROP TRIGGER op_payload",
        "UPDATE op SET payload = x'00' WHERE key = 'subject'",
    )
    code, value = netra("journal", "verify")
    assert (code, value["error"]["code"]) == (3, "journal.flaw.payload")
    details = value["error"]["details"]
    assert (details["why"], details["flaws"][0]["seq"]) == ("payload", details["seq"])
    assert details["feed"].count(".") == 2
    assert f"({details['feed']}, nomor {details['seq']})" in value["error"]["message"]


def test_tables_that_differ_are_named_and_made_anew(netra, tmp_path):
    spoil(tmp_path, "UPDATE case_row SET subject = 'lain'", "DELETE FROM search")
    code, value = netra("journal", "rebuild", "--check")
    assert (code, value["error"]["code"]) == (3, "journal.tables_differ")
    assert {line.split(" ")[0] for line in value["error"]["details"]["differences"]} == {
        "case_row",
        "search",
    }
    assert value["error"]["details"]["differences"][0] in value["error"]["message"]
    assert netra("journal", "rebuild")[0] == 0
    assert netra("journal", "rebuild", "--check")[0] == 0
