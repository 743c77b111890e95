"""Attached files put back from a backup, and taken away again when it fails."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from data_access.attachment_store import AttachmentStore, chunks_of, write_chunks
from domain.backup import DAMAGED
from domain.errors import Invalid


def stored(store: AttachmentStore) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Every kept file by its digest, with its content; one that goes meanwhile was referred to by nothing."""
    for file in store.listing():
        if file.path.exists():
            yield file.sha256, chunks_of(file.path)


def put_back(store: AttachmentStore, sha256: str, content: Iterable[bytes]) -> bool:
    """Keep a file that is not there yet; returns whether it was missing. Raises Invalid for other content."""
    if store.path_of(sha256).exists():
        return False
    with store.incoming() as folder:
        file = folder / "restored"
        digest, _ = write_chunks(file, content)
        if digest != sha256:
            raise Invalid(DAMAGED)
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
