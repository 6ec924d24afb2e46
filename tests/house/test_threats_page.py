"""What docs/threats.md says is shown by a test is shown by a test that exists."""

import re

from tests.house.tree import ROOT

PAGE = ROOT / "docs" / "threats.md"


def test_every_test_that_the_page_names_exists():
    named = set(re.findall(r"`(test_\w+)`", PAGE.read_text("utf-8")))
    written = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    }
    assert len(named) > 60
    assert sorted(named - written) == []


def test_every_threat_names_at_least_one_test():
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    told = [row for row in rows if not row.startswith(("| What happens |", "| ---"))]
    assert not [row for row in told if "`test_" not in row]
