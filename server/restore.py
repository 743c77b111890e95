"""Restore without an application to open: ``python -m server.restore FILE [--replace-everything]``."""

from __future__ import annotations

import os

from config import get_settings
from server.cli_backup import restore_command

if __name__ == "__main__":
    os.umask(0o077)
    get_settings().data_dir.mkdir(parents=True, exist_ok=True)
    restore_command()
