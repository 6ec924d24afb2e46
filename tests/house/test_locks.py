"""The locks name every library by version and hash, and this environment follows them."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PRODUCT = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "tests" / "requirements.lock"


def entries(lock):
    """Return ``name → (requirement, hashes)`` of a lock."""
    text = re.sub(r"\s*\\\n\s*", " ", lock.read_text("utf-8"))
    found = {}
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            pin, *hashes = line.split(" --hash=")
            requirement = Requirement(pin)
            found[canonicalize_name(requirement.name)] = (requirement, hashes)
    return found


@pytest.mark.parametrize("lock", [PRODUCT, DEVELOPMENT], ids=["product", "development"])
def test_every_entry_has_one_version_and_hashes(lock):
    for name, (requirement, hashes) in entries(lock).items():
        assert re.fullmatch(r"==[^,*]+", str(requirement.specifier)), name
        assert hashes, name
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", entry) for entry in hashes), name


def covered(requirement, locked):
    """Say what of ``requirement`` the lock leaves open: the name, or None."""
    name = canonicalize_name(requirement.name)
    pin = locked.get(name)
    if pin is None or not requirement.specifier.contains(str(pin[0].specifier)[2:]):
        return name
    return None


@pytest.mark.parametrize(
    ("wanted", "locks"),
    [
        (PROJECT["project"]["dependencies"], [PRODUCT]),
        (PROJECT["dependency-groups"]["dev"], [PRODUCT, DEVELOPMENT]),
    ],
    ids=["product", "development"],
)
def test_locks_cover_what_the_project_asks_for(wanted, locks):
    locked = {name: entry for lock in locks for name, entry in entries(lock).items()}
    open_ends = {covered(Requirement(text), locked) for text in wanted}
    for name, (pin, _) in locked.items():
        try:
            further = requires(name) or []
        except PackageNotFoundError:
            assert pin.marker is not None, f"{name} is locked for this system but not installed"
            continue
        for requirement in map(Requirement, further):
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                open_ends.add(covered(requirement, locked))
    assert open_ends == {None}


def test_both_locks_agree():
    product, development = entries(PRODUCT), entries(DEVELOPMENT)
    for name in product.keys() & development.keys():
        assert product[name][0].specifier == development[name][0].specifier
        assert product[name][1] == development[name][1]


def test_this_environment_follows_the_locks():
    strays = {
        name: (str(pin.specifier), version(name))
        for lock in (PRODUCT, DEVELOPMENT)
        for name, (pin, _) in entries(lock).items()
        if (pin.marker is None or pin.marker.evaluate())
        and not pin.specifier.contains(version(name))
    }
    assert strays == {}, "run make test, or make locks after a change of pyproject.toml"
