"""Lists for evidence: platforms, what happens to a piece of it, tracking parts of links."""

from __future__ import annotations

from desktop.law.lists import Listed
from desktop.law.model import Row


class Platform(Listed, frozen=True, kw_only=True):
    """Where something was seen on the internet.

    ``hosts`` are the sites that belong to it, without ``www.``; a link of one of them tells
    the platform. ``account_at`` says where in such a link the account stands: the name of the
    part before it, ``""`` for the first part, ``-`` where links tell no account.
    """

    kind = "platform"
    hosts: tuple[str, ...] = ()
    account_at: str = "-"


class CustodyAction(Listed, frozen=True, kw_only=True):
    """What an entry of the custody register tells.

    ``asks`` names the fields that such an entry needs; ``by_program`` are those that the
    program enters itself and nobody types.
    """

    kind = "custody_action"
    asks: tuple[str, ...] = ()
    by_program: bool = False


class OnlineState(Listed, frozen=True):
    """Whether something seen on the internet is still there."""

    kind = "online_state"


class TrackingPart(Row, frozen=True, kw_only=True):
    """A parameter of links that names who shared them and not what they show.

    ``code`` is its name, a final ``*`` stands for any ending; ``hosts`` are the only sites on
    which it may be taken out, none means all of them.
    """

    kind = "tracking_part"
    hosts: tuple[str, ...] = ()


class CommonNamePart(Row, frozen=True, kw_only=True):
    """A part of names so frequent that alone it tells nobody; ``code`` as it is sounded."""

    kind = "common_name_part"
