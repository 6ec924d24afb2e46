"""The commands in docs/bundle-format.md open what we write."""

import hashlib
import json
import re
import shutil
import subprocess

import msgspec
import pytest

from desktop.keys.signing import openssh_line
from desktop.sync.model import FORMAT, OPS_FORMAT, Inner
from tests.desktop.sync.conftest import bundle_key
from tests.house.tree import ROOT

TOOLS = ("tar", "ssh-keygen", "age", "zstd", "sha256sum")
PAGE = ROOT / "docs" / "bundle-format.md"

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="the stock tools are not installed here"
)


@pytest.fixture
def opened(bogor, hq, stick, tmp_path):
    """Run the page's commands in an empty folder; returns it and what they printed."""
    bogor.add(title="perkara")
    for content in (b"foto" * 1000, b"surat"):
        bogor.keep_file(content)
    bundle = bogor.export(hq, stick).file
    folder = tmp_path / "by-hand"
    folder.mkdir()
    (folder / "identity").write_text(bundle_key("hq").secret + "\n")
    commands = re.search(r"```sh\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)[1]
    done = subprocess.run(
        ["sh", "-eux", "-c", commands],
        cwd=folder,
        env={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "BUNDLE": str(bundle),
            "SIGNER": openssh_line(bogor.key.public),
            "IDENTITY": "identity",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, done.stdout


def test_members_and_signature(opened):
    _, said = opened
    assert said.startswith("manifest.json\nmanifest.json.sig\nops.age\n0001.blob.age\n")
    assert 'Good "netra-bundle" signature for sender' in said


def test_hashes_are_those_of_the_manifest(opened):
    folder, said = opened
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["format"] == FORMAT
    for member in manifest["members"]:
        assert f"{member['sha256']}  {member['name']}" in said
        assert (folder / member["name"]).stat().st_size == member["size"]


def test_lines_are_what_the_page_says(opened):
    folder, said = opened
    inner = msgspec.json.decode((folder / "inner.json").read_bytes(), type=Inner)
    assert inner.format == OPS_FORMAT
    trailer = json.loads((folder / "trailer.json").read_text())
    assert f"{trailer['sha256']}  -" in said
    lines = (folder / "ops.lines").read_bytes().splitlines()
    assert trailer["ops"] == len(lines) - 2 == inner.limits.ops
    assert (folder / "ops.zst").stat().st_size % 65536 == 0


def test_chain_recomputed_from_the_page_alone(opened):
    folder, _ = opened
    sha = lambda content: hashlib.sha256(content).digest()  # noqa: E731
    inner = json.loads((folder / "inner.json").read_text())
    (part,) = inner["feeds"]
    head = sha(part["feed"].encode())
    assert head.hex() == part["before"]
    for line in (folder / "ops.lines").read_bytes().splitlines()[1:-1]:
        header, payload = line.split(b"\t")
        head = sha(head + sha(header) + sha(payload))
    assert head.hex() == part["after"]


def test_files_come_out_whole(opened):
    folder, said = opened
    for content in (b"foto" * 1000, b"surat"):
        name = hashlib.sha256(content).hexdigest()
        assert (folder / name).read_bytes() == content
        assert f"{name}  {name}" in said


def test_checkpoint_verifies_by_stock_tool(opened, tmp_path):
    folder, _ = opened
    (part,) = json.loads((folder / "inner.json").read_text())["feeds"]
    (folder / "cp.sig").write_text(part["signature"])
    signer = (folder / "allowed_signers").read_text().replace("netra-bundle", "netra-checkpoint")
    (folder / "signers").write_text(signer)
    text = f"netra checkpoint 1\n{part['feed']}\n{part['last']}\n{part['after']}\n"
    done = subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "sender", "-n", "netra-checkpoint",
         "-s", "cp.sig"],
        cwd=folder, input=text.encode(), capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_every_key_of_the_inner_header_is_described():
    page = PAGE.read_text("utf-8")
    assert not [name for name in Inner.__struct_encode_fields__ if f"`{name}`" not in page]
