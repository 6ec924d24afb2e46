"""Commands with sample data: demo, tour."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_office as tell
from desktop.app import tell_tour
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.places import Places
from desktop.journal.model import Json


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    demo = line.add_free(
        "demo",
        _demo,
        help=translate("Command", "headquarters and regions with sample cases"),
        say=tell.samples_made,
    )
    demo.add_argument("folder", type=Path, metavar="DIR")
    demo.add_argument("--regions", type=int, metavar="N", default=2)
    demo.add_argument("--cases", type=int, metavar="N", default=12)
    demo.add_argument("--seed", type=int, metavar="S", default=1)
    tour = line.add_free(
        "tour",
        _tour,
        help=translate("Command", "the main job without a screen, on sample data"),
        say=tell_tour.tour_told,
    )
    tour.add_argument("folder", type=Path, metavar="DIR")


def _demo(args: argparse.Namespace, places: Places) -> Json:
    from desktop.app.samples import PASSPHRASE, make_demo

    del places
    made = make_demo(args.folder, args.regions, args.cases, seed=args.seed)
    return {"folder": str(args.folder), "passphrase": PASSPHRASE, "vaults": made}


def _tour(args: argparse.Namespace, places: Places) -> Json:
    from desktop.app.pictures import take_pictures
    from desktop.app.tour import take_tour

    del places
    return take_tour(args.folder, terminal_progress(), pictures=take_pictures)
