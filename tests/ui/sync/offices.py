"""PCs with real keys behind windows, and the two of one office that write at the same time."""

from threading import RLock

from desktop.app.wiring import Done
from tests.desktop.sync.conftest import WHO, Country
from ui.background import Background


class OfficeSession:
    """An office of the sync tests as the background wants it."""

    def __init__(self, office):
        self.office = office
        self._turn = RLock()

    def do(self, action, /, *args, progress=None, **kwargs):
        if progress is not None:
            kwargs["progress"] = progress
        with self._turn:
            with self.office.store.begin(WHO) as unit:
                result = action(unit, *args, **kwargs)
            return Done(result, unit.touched)

    def ask(self, query, /, *args, **kwargs):
        with self._turn:
            return self.office.ask(query, *args, **kwargs)

    def close(self):
        """The country closes its offices."""


def behind(office):
    """Return a background over an office, and the session through which a test may look in."""
    background, session = Background(), OfficeSession(office)
    background.use(session)
    return background, session


def at_odds(country, folder):
    """Return two PCs of one office whose officers edited the same case apart."""
    hq = country.headquarters()
    one = country.office("bogor", enrolled_at=hq)
    two = country.office("bogor2", enrolled_at=hq)
    case = one.add(
        "case",
        subject="Unggahan dukungan kepada pasangan calon",
        register_number="0042/NET/2026",
        acted_on="2026-01-01",
        place="Cibinong",
    )
    one.send(hq, folder)
    hq.send(two, folder)
    hq.send(one, folder)
    one.put(case, acted_on="2026-01-02", place="Kantor Kecamatan Cibinong")
    two.clock.set(one.clock.now())
    two.put(case, acted_on="2026-01-03", place="Halaman Kantor Kecamatan Cibinong, Cirimekar")
    two.send(one, folder)
    return one, two, case


__all__ = ["Country", "OfficeSession", "at_odds", "behind"]
