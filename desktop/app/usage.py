"""The words of ``argparse`` itself in the language of the program.

``argparse`` asks ``gettext`` for its words, which wants compiled files of its own; here
it asks the catalogue of the command line like everybody else.
"""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark

WORDS = (
    mark("argparse", "usage: "),
    mark("argparse", "options"),
    mark("argparse", "positional arguments"),
    mark("argparse", "show this help message and exit"),
    mark("argparse", "%(prog)s: error: %(message)s\n"),
    mark("argparse", "argument %(argument_name)s: %(message)s"),
    mark("argparse", "the following arguments are required: %s"),
    mark("argparse", "one of the arguments %s is required"),
    mark("argparse", "not allowed with argument %s"),
    mark("argparse", "unrecognized arguments: %s"),
    mark("argparse", "ambiguous option: %(option)s could match %(matches)s"),
    mark("argparse", "ignored explicit argument %r"),
    mark("argparse", "expected one argument"),
    mark("argparse", "expected at most one argument"),
    mark("argparse", "expected at least one argument"),
    mark("argparse", "expected %s argument"),
    mark("argparse", "expected %s arguments"),
    mark("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    mark("argparse", "unknown parser %(parser_name)r (choices: %(choices)s)"),
    mark("argparse", "invalid %(type)s value: %(value)r"),
)
"""What a person can come to read; as ``argparse`` of Python 3.11 to 3.13 spells it."""


def translate_argparse() -> None:
    """Let ``argparse`` speak the language of the program from now on.

    It takes its words through two names of its module, which is all that is exchanged.
    """
    vars(argparse).update(_=_word, ngettext=_counted)


def _word(source: str) -> str:
    return QCoreApplication.translate("argparse", source)


def _counted(one: str, many: str, count: int) -> str:
    return _word(one if count == 1 else many)
