"""Sentences for the filter's language and for lists of work."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "filter.unknown_prefix": (
        mark("messages", "The filter does not know “{prefix}:”."),
        mark(
            "messages",
            "Use one of these: {known}. To look for the text itself, put it in quotation marks.",
        ),
    ),
    "filter.no_value": (
        mark("messages", "Nothing stands behind “{prefix}:” yet."),
        mark("messages", "Go on typing, for example {prefix}:… without a space."),
    ),
    "filter.unknown_value": (
        mark("messages", "“{prefix}:” does not know “{value}”."),
        mark("messages", "Possible are: {known}."),
    ),
    "filter.bad_day": (
        mark("messages", "“{value}” behind “{prefix}:” is no day."),
        mark(
            "messages",
            "Write 2026-11-26, 2026-11 or 2026, with < or > in front, or two with .. between; "
            "jatuh: also takes a number of days, lewat, hari-ini and minggu-ini.",
        ),
    ),
    "filter.too_long": (
        mark("messages", "This filter is too long (most: {limit})."),
        mark("messages", "Take something out of it."),
    ),
    "worklist.unknown": (
        mark("messages", "There is no list {id} of yours."),
        mark("messages", "It may have been deleted on another PC."),
    ),
    "list.unknown": (
        mark("messages", "There is no list “{name}”."),
        mark("messages", "There are: {known}."),
    ),
    "list.ready_made": (
        mark("messages", "“{name}” comes with the program and stays as it is."),
        mark("messages", "Save its filter under a name of your own, and change that."),
    ),
    "list.no_title": (
        mark("messages", "The list has no name."),
        mark("messages", "Give it a short name."),
    ),
    "list.title_too_long": (
        mark("messages", "The name of the list is too long (most: {limit} letters)."),
        mark("messages", "Give it a shorter name."),
    ),
    "list.title_used": (
        mark("messages", "There is a list “{title}” already."),
        mark("messages", "Give this one another name."),
    ),
    "list.too_many": (
        mark("messages", "There are {limit} lists already."),
        mark("messages", "Delete one that nobody needs."),
    ),
}
