"""Real sample vaults behind a window: region, headquarters, and what a test needs to drive them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import RLock

from desktop.app.places import Places
from desktop.app.samples import Sample, assess, enrol, sample_headquarters, sample_region
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.office import set_office
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.actions import issue_letter
from desktop.letters.queries import respondents_for
from reports_templates import catalogue
from ui.background import Background


class WindowSession:
    """A session as the background wants it: it hands progress on.

    One call at a time, so that a test may look into the vault beside the two data threads.
    """

    def __init__(self, session):
        self.session = session
        self._turn = RLock()

    def do(self, action, /, *args, progress=None, **kwargs):
        if progress is not None:
            kwargs["progress"] = progress
        with self._turn:
            return self.session.do(action, *args, **kwargs)

    def ask(self, query, /, *args, **kwargs):
        with self._turn:
            return self.session.ask(query, *args, **kwargs)

    def close(self):
        self.session.close()


@dataclass
class Side:
    """One office: its sample vault and a background over it."""

    sample: Sample
    background: Background
    session: WindowSession

    @property
    def folder(self) -> Path:
        return self.sample.places.vault


def region_sample(folder: Path, name="wilayah", cases=2) -> Sample:
    return sample_region(
        Places(folder / name / "vault", folder / name / "state"), cases=cases, cost=CHEAP_FOR_TESTS
    )


def hq_sample(folder: Path, name="pusat") -> Sample:
    return sample_headquarters(
        Places(folder / name / "vault", folder / name / "state"), cost=CHEAP_FOR_TESTS
    )


def behind_window(sample: Sample) -> Side:
    background, session = Background(), WindowSession(sample.session)
    background.use(session)
    return Side(sample, background, session)


def first_case(session):
    return session.ask(lambda unit: unit.objects.all("case")[0].id)


def people_of(session, case=None):
    return session.ask(respondents_for, case or first_case(session))


def complete(session, people):
    """Fill in whatever a recommendation needs, so that nothing is missing."""
    case = session.ask(lambda unit: unit.objects.get(people[0]).parent)
    paper = {"type": "BAP", "number": "BAP-01/INSP/2026", "dated": "2026-11-09"}
    session.do(attach_document, case, NewDocument(paper))
    assess(session, people)


def issued_letter(session, people):
    return session.do(issue_letter, catalogue, people).result


def on_paper(session, paper):
    session.do(set_office, {"paper": paper})


__all__ = [
    "CHEAP_FOR_TESTS", "Side", "WindowSession", "behind_window", "catalogue", "complete",
    "enrol", "first_case", "hq_sample", "issued_letter", "on_paper", "people_of", "region_sample",
]  # fmt: skip
