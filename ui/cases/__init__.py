"""Cases: the list, the form for a new one, and the page of one case.

The way in is one factory; what it needs is handed to it::

    files = FileDesk(keep=…, verify=…, export=…, …)
    room = make_cases_room(background, remembered, files)      # ui.cases.room
    window.register(PageEntry("cases", "folders", title, lambda: make_cases_room(…)))

``room.show_list()``, ``room.show_case(id)``, ``room.show_new_case()``,
``room.search(text)`` (the search of the top bar) and ``room.show_field(case, where, id)``
(from a letter that lacks something) lead inside. ``room.letter_requested(case,
respondents)`` and ``room.letter_open_requested(letter)`` lead out to the letters.

``FileDesk`` has the only three things that touch files of the vault; they run on the
background's thread for work without a vault, never on a data thread. Every page has a
controller of its own name. ``lists`` brings labels and permissions, ``words`` says them,
``fields`` is the form all forms here are made of, ``writing`` joins what one press does.
"""
