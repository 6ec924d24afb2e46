"""Vaults for the tests of the journal."""

from tests.builders import builder, office, vault

__all__ = ["builder", "office", "vault"]
