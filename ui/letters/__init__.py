"""Writing, issuing, showing and printing letters.

``desk`` holds the dialogs as callables, so that a test needs none. The ways in::

    make_letter_page(background, press, people, dialogs)         writing one
    make_issued_page(background, letter, dialogs)                an issued one
    make_register_page(background, remembered, dialogs)          the rail's "Surat"

``LetterPage.field_requested(where, field, object_id)`` leads to what is missing; ``where``
is ``office``, ``official``, ``respondent``, ``allegation``, ``examination`` or ``case``.
``paper`` draws pages off the GUI thread, ``printing`` puts the same bytes on a printer.
"""
