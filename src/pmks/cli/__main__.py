"""Run the command as a module: python -m pmks.cli."""

import sys

from pmks.cli import main

if __name__ == "__main__":
    sys.exit(main())
