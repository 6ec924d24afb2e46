"""Decides between window, command line and worker, and loads no more than that needs."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or run the command that was given; returns the exit code."""
    if sys.argv[1:2] == ["--worker"]:
        from desktop.app.worker import serve

        return serve(sys.argv[2:])
    if len(sys.argv) > 1:
        from desktop.app import cli

        return cli.main(sys.argv[1:])
    from desktop.app.window import open_window

    return open_window()
