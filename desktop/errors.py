"""Two roots for everything that can go wrong, with stable codes and no sentences.

The sentence for a code, in the user's language, is chosen in ``ui.messages``.
"""

from __future__ import annotations


class KnownError(Exception):
    """Something the person at the desk can do something about.

    ``code`` is stable and dotted (``"case.unknown_code"``). ``details`` hold
    the values that the sentence names; they may contain case data and are never
    written to a log.
    """

    def __init__(self, code: str, /, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class Refused(KnownError):
    """The request breaks a rule, names something unknown or is malformed."""


class Trouble(KnownError):
    """Input or output failed: disk full, stick gone, file locked or damaged."""


class BugError(Exception):
    """Our own fault: an invariant of the program does not hold.

    The text names the invariant and must never contain case data.
    """
