"""Sentences for the journal and its chain."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {}
