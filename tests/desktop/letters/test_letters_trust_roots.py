"""Which files are certificates of issuers, and what is said of all others."""

import base64

import pytest
from asn1crypto import x509

from desktop.errors import Refused, Trouble
from desktop.letters import trust_roots
from desktop.letters.trust_roots import holder_name, read_roots, roots_in
from tests.signers import make_signer


@pytest.fixture(scope="module")
def der(tmp_path_factory):
    return make_signer(tmp_path_factory.mktemp("satu"))[1]


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    return make_signer(tmp_path_factory.mktemp("dua"))[1]


def pem(der, kind="CERTIFICATE"):
    text = base64.encodebytes(der).decode()
    return f"-----BEGIN {kind}-----\n{text}-----END {kind}-----\n".encode()


def test_both_ways_of_writing_are_read(der, other):
    (plain,), (armoured,) = roots_in(der, "a.cer"), roots_in(pem(der), "a.pem")
    assert plain.der == armoured.der == der
    assert plain.sha256 == armoured.sha256
    assert plain.name == "Contoh Penanda Tangan"
    assert plain.valid_until.isoformat() == "2035-12-30"
    both = roots_in(b"Penerbit\r\n" + pem(der).replace(b"\n", b"\r\n") + pem(other), "dua.pem")
    assert [root.der for root in both] == [der, other]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"common_name": "CA Contoh", "country_name": "ID"}, "CA Contoh"),
        ({"common_name": "CA", "organization_name": "Badan Contoh"}, "CA, Badan Contoh"),
        ({"country_name": "ID"}, "Country: ID"),
    ],
)
def test_a_certificate_is_called_as_people_call_it(parts, said):
    assert holder_name(x509.Name.build(parts)) == said


@pytest.mark.parametrize(
    "spoil",
    [
        lambda der: b"",
        lambda der: b"tidak ada",
        lambda der: der[:-1],
        lambda der: der + b"\0",
        lambda der: der[:40] + bytes(len(der) - 40),
        lambda der: pem(der, "PRIVATE KEY"),
        lambda der: pem(der) + pem(b"\x30\x00", "PRIVATE KEY"),
        lambda der: pem(der)[:-40],
        lambda der: b"%PDF-1.7\n",
        lambda der: der * 400,
    ],
)
def test_whatever_else_a_file_holds_is_refused_with_its_name(der, spoil):
    with pytest.raises(Refused) as found:
        roots_in(spoil(der), "lain.cer")
    assert (found.value.code, found.value.details["name"]) == ("esign.bad_root", "lain.cer")


def test_a_folder_is_read_once_each_and_other_files_are_passed_by(der, other, tmp_path):
    (tmp_path / "a.CER").write_bytes(der)
    (tmp_path / "b.pem").write_bytes(pem(der) + pem(other))
    (tmp_path / "catatan.txt").write_bytes(b"catatan")
    roots = read_roots([tmp_path, tmp_path / "a.CER"])
    assert [root.der for root in roots] == [der, other]
    assert [root.file for root in roots] == ["a.CER", "b.pem"]


def test_a_folder_with_a_spoilt_certificate_is_refused(der, tmp_path):
    (tmp_path / "a.cer").write_bytes(der)
    (tmp_path / "z.crt").write_bytes(b"rusak")
    with pytest.raises(Refused) as found:
        read_roots([tmp_path])
    assert found.value.details["name"] == "z.crt"


def test_an_empty_folder_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(Refused) as found:
        read_roots([tmp_path])
    assert (found.value.code, found.value.details["name"]) == ("esign.no_roots", tmp_path.name)
    with pytest.raises(Trouble) as missing:
        read_roots([tmp_path / "tidak-ada.cer"])
    assert missing.value.code == "file.missing"


def test_more_than_one_check_takes_is_refused(der, other, tmp_path, monkeypatch):
    monkeypatch.setattr(trust_roots, "MOST_ROOTS", 1)
    (tmp_path / "a.pem").write_bytes(pem(der) + pem(other))
    with pytest.raises(Refused) as found:
        read_roots([tmp_path])
    assert found.value.code == "esign.too_many_roots"
