"""The languages of the screen: English in the source, Indonesian by default.

Each room of ``ui`` has a catalogue of its own, so that people can translate side
by side: ``id/frame.ts`` for the modules directly under ``ui``, ``id/cases.ts``
for ``ui/cases``, ``id/command.ts`` for the command line, and ``id/qtbase.ts``
for Qt's own buttons and dialogs, which is written by hand. From the root::

    python -m ui.i18n update [room …]      look for new strings in the source
    python -m ui.i18n missing [room …]     what is not translated yet, as JSON
    python -m ui.i18n fill FILE.json       take translations from such a JSON
    python -m ui.i18n build [room …]       write the .qm files the program reads
    python -m ui.i18n check                fail on anything missing or stale
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).parent
INDONESIAN = "id"
ENGLISH = "en"

_LOCALES = {INDONESIAN: "id_ID", ENGLISH: "en_GB"}


def mark(context: str, text: str) -> str:
    """Return ``text``, a source string for a table: found by ``update``, translated when shown.

    ``context`` must be a literal; show it by ``QCoreApplication.translate(context, text)``.
    """
    del context
    return text


def locale_of(language: str) -> QLocale:
    """Return the locale that writes dates and numbers in ``language``."""
    return QLocale(_LOCALES.get(language, _LOCALES[INDONESIAN]))


class Tongue:
    """The language that is spoken; works for the window and the command line alike."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, language: str) -> None:
        """Change the language of every text made from now on, and the default locale."""
        QLocale.setDefault(locale_of(language))
        former, self._translators = self._translators, []
        self.language = language
        for path in sorted((FOLDER / language).glob("*.qm")):
            translator = QTranslator(self._application)
            if translator.load(str(path)):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        for old in former:
            self._application.removeTranslator(old)
            old.deleteLater()
