"""Attached files put back from a backup, and taken away again when it fails."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator

from data_access.attachment_store import AttachmentStore, chunks_of, file_digest, write_chunks
from domain.backup import DAMAGED
from domain.errors import Invalid


def stored(store: AttachmentStore) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Every kept file by its digest, with its content; one that goes meanwhile was referred to by nothing."""
    for file in store.listing():
        if file.path.exists():
            yield file.sha256, chunks_of(file.path)


def put_back(store: AttachmentStore, sha256: str, content: Iterable[bytes]) -> bool:
    """Keep a file that is not there yet; returns whether it was missing. One that is damaged is replaced.

    Raises Invalid for other content.
    """
    path = store.path_of(sha256)
    there = path.exists()
    if there and file_digest(path) == sha256:
        return False
    with store.incoming() as folder:
        file = folder / "restored"
        digest, _ = write_chunks(file, content)
        if digest != sha256:
            raise Invalid(DAMAGED)
        if there:
            # In place of what was damaged: it stays even when the restore fails later.
            os.replace(file, path)
            return False
        store.keep(file, sha256)
    return True


def take_away(store: AttachmentStore, digests: Collection[str]) -> int:
    """Delete these files; returns how many were there."""
    found = [file for file in store.listing() if file.sha256 in digests]
    for file in found:
        store.remove(file)
    return len(found)


def surplus(store: AttachmentStore, kept: Collection[str]) -> set[str]:
    """The files in the store that are not among these."""
    return {file.sha256 for file in store.listing()} - set(kept)
