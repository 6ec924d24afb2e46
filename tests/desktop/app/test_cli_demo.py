"""The sample vaults, and the keys by which a script finds them."""

import json
from pathlib import Path

from desktop.app import cli


def test_a_sample_vault_is_told_with_its_folders(qapp, capsys, tmp_path):
    assert cli.main(["--json", "demo", str(tmp_path / "contoh"), "--regions", "0"]) == 0
    (made,) = json.loads(capsys.readouterr().out)["vaults"]
    assert (Path(made["vault"]) / "netra.db").is_file()
    assert Path(made["state_folder"]).is_dir()
    assert made["role"] == "hq"
