"""Exchange by stick, and how an office becomes known to headquarters.

The ways in::

    make_sync_page(background, press, places, dialogs)      the rail's "Flashdisk"
    make_enrolment_page(background, dialogs, codes)         also inside it and in the settings

``vault_calls`` lets work on the helper thread call the vault one transaction at a time, so
that a slow stick never holds up the data threads. ``stick`` is that work. "Saved",
"written to stick" and "received" are three words; only a bundle that came back makes the third.
"""
