"""The rail's "Pengaturan": office, officials, elections, letters, enrolment, officer, about.

The way in::

    page = make_settings_page(background, SettingsDesk(...), dialogs)
    page.show_section("officials", object_id)       what a letter lacked leads here

``book`` binds fields to the names of the journal, so that a section is a table of fields
and only what was changed is saved. A dot marks a section that still lacks something.
"""
