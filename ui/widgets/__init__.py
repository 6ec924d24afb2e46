"""Pieces that know no domain: what every page is put together from.

Each does one thing, has a name for the screen reader, works by keyboard alone
and follows the theme. Import from the module that bears the noun::

    from ui.widgets.buttons import ActionButton, Role
    from ui.widgets.form import FormColumn
"""
