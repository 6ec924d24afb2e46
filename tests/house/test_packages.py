"""The four generic names mean our own four packages, in whatever way the tests are started."""

import importlib
from importlib.metadata import packages_distributions

import pytest

from tests.house.tree import PACKAGES, ROOT


@pytest.mark.parametrize("name", PACKAGES)
def test_package_comes_from_this_repository(name):
    assert importlib.import_module(name).__file__ == str(ROOT / name / "__init__.py")


@pytest.mark.parametrize("name", [*PACKAGES, "tests"])
def test_no_installed_library_uses_our_name(name):
    assert set(packages_distributions().get(name, [])) <= {"netra"}


def test_tests_are_no_package():
    # tests/db/__init__.py would make "import db" find the tests.
    assert list((ROOT / "tests").rglob("__init__.py")) == []
