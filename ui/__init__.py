"""What people see and press: Qt, and nothing that decides a rule.

``ui`` imports ``desktop`` rooms and Qt, never ``db`` or ``reports_templates``.
Nothing is global: what a page needs is handed to it.

The frame
    ``application`` builds the QApplication, ``main_window`` is rail, bars and
    one page at a time, ``background`` has the only threads, ``messages`` the
    sentences for error codes, ``style`` the colours and icons, ``widgets`` the
    pieces that know no domain, ``i18n`` the languages, ``start`` what stands
    before an open vault.

A page and its controller
    A room is a folder: ``page.py`` draws and asks, ``controller.py`` says what
    happens next. The page has ``show_…`` methods that take frozen views, and
    ``…_requested`` signals; it holds no rule and knows no background, so a test
    drives it with made-up values. The controller is a ``QObject`` and a child
    of its page, so both die together and no answer reaches a dead one::

        class CasesController(QObject):
            def __init__(self, page: CasesPage, background: Background) -> None:
                super().__init__(page)
                self._page, self._background = page, background
                page.case_requested.connect(self._look_at)
                background.changed.connect(self._on_changed)

            @Slot(str)
            def _look_at(self, case_id: str) -> None:
                self._background.ask(case_view, case_id).by(self).then(self._page.show_case)

            @Slot(object)
            def _on_changed(self, change: Change) -> None:
                if change.touches("case", "respondent") and change.by is not self:
                    self._page.refresh()

    A factory makes both and is registered under a key of the rail::

        window.register(PageEntry("cases", "folders", cases_title, make_cases_page))

    Keys of the frame arrive as signals of the window (``new_requested``,
    ``refresh_requested`` …); a page itself binds Ctrl+F to its filter, Ctrl+S and
    Ctrl+Return to saving and to its main button, and Esc to going back.

Asking and doing
    ``background.ask(query, …)`` looks something up, ``background.do(action, …)``
    changes something and announces what it touched, ``background.run(work, …)``
    is for work that needs no open vault. Each returns a job:
    ``.by(self).then(slot).failed(slot).ended(slot)``. Without ``failed`` a known
    error shows in the window's message bar. ``ActionButton.busy_with(job)`` keeps
    a button grey meanwhile. Never a lambda where a page could die before it runs.
    A list is a ``PagedTable`` whose fetcher is one ``ask``.

A text
    English in ``self.tr("…")`` with named placeholders filled by ``format``; no
    ``%n`` and no markup. In tables of a module: ``mark("context", "…")``, shown
    through ``QCoreApplication.translate``. Then ``python -m ui.i18n update ROOM``,
    translate ``ui/i18n/id/ROOM.ts``, ``python -m ui.i18n build ROOM``. Law,
    statuses and letters are Indonesian data and are not translated. Text from
    people goes into ``PlainLabel`` or ``ElidedLabel``; on buttons and menus
    through ``plain_caption``, in tooltips through ``plain_tooltip``.

A message
    A line in the table of its room in ``ui/messages``: code, what happened, what
    to do. A test finds codes without one.

An icon
    Copy an outline of Tabler into ``style/icons``; use it by its file name:
    ``PlainButton(…, icon="printer")``, ``wear(action, "printer")``,
    ``IconView("printer")``. All follow the theme. Colours only from
    ``tokens_of(self.palette())``.
"""
