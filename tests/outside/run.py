#!/usr/bin/env python3
"""Runs other people's tools against the published document and the running stub. See README.md."""

import sys

if sys.version_info < (3, 11):
    sys.exit("this needs Python 3.11 or later")

from kit.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
