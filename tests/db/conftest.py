"""Vaults for the tests of the data floor."""

from tests.builders import builder, office, vault

__all__ = ["builder", "office", "vault"]
