"""Sentences for bundles, sticks and trust."""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {}
