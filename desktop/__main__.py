"""Starts the program: ``python -m desktop`` and the frozen build come through here."""

import sys

from desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
