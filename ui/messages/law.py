"""Sentences for rule packs, calendar and deadlines."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {}
