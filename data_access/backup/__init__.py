"""Backups: tables as neutral text, one archive with a manifest, all put back in one transaction."""
