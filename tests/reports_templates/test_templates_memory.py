"""A paper grows in memory: no temporary file ever holds a letter in clear."""

import tempfile

from desktop.letters.model import StyleProfile
from reports_templates.catalogue import render
from reports_templates.recommendation.sample import sample_facts
from reports_templates.recovery_sheet.sample import sample_sheet


def test_no_paper_passes_through_a_file(monkeypatch, recommend):
    def refuse(*_args, **_more):
        raise AssertionError("a paper in clear on the disk")

    for name in ("TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(tempfile, name, refuse)
    for draft in (False, True):
        assert recommend(sample_facts(StyleProfile()), draft=draft).pdf.startswith(b"%PDF")
        sheet = render("recovery_sheet", sample_sheet(), StyleProfile(), draft=draft)
        assert sheet.pdf.startswith(b"%PDF")
