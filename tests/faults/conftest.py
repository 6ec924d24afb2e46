"""Where the campaigns of kills get their children from."""

import multiprocessing

import pytest

from tests.faults.lives import FORKS


@pytest.fixture(scope="session")
def nursery():
    """Start lives quickly: all that they import is loaded once, and no database is opened."""
    context = multiprocessing.get_context("forkserver" if FORKS else "spawn")
    if FORKS:
        context.set_forkserver_preload(["tests.faults.lives", "tests.faults.warm"])
    return context
