"""Sentences for the vault: opening, unlocking, files."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {}
