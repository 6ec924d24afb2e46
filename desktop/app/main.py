"""Decides between the window and the command line, and loads no more than that needs."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or run the command that was given; returns the exit code."""
    if len(sys.argv) > 1:
        from desktop.app import cli

        return cli.main(sys.argv[1:])
    from desktop.app.window import open_window

    return open_window()
