"""The store of files: one of each content, private, complete or not there."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path

import pytest

from data_access.attachment_store import AttachmentStore, write_chunks
from domain.errors import Unavailable


def kept(store: AttachmentStore, content: bytes) -> str:
    with store.incoming() as folder:
        sha256, _ = write_chunks(folder / "content", [content])
        store.keep(folder / "content", sha256)
    return sha256


def test_a_file_is_named_by_its_digest_and_its_user_s_own(tmp_path: Path) -> None:
    store = AttachmentStore(tmp_path / "attachments")
    digest = kept(store, b"one")
    assert digest == hashlib.sha256(b"one").hexdigest()
    path = store.path_of(digest)
    assert path == tmp_path / "attachments" / digest[:2] / digest[2:]
    assert path.read_bytes() == b"one"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_same_content_is_kept_once_and_the_listing_is_in_order(tmp_path: Path) -> None:
    store = AttachmentStore(tmp_path)
    digests = {kept(store, content) for content in (b"one", b"two", b"one", b"three" * 1000)}
    listed = list(store.listing())
    assert [file.sha256 for file in listed] == sorted(digests)
    assert {file.size for file in listed} == {3, 5000}
    assert all(hashlib.sha256(file.path.read_bytes()).hexdigest() == file.sha256 for file in listed)


def test_an_upload_that_fails_leaves_nothing(tmp_path: Path) -> None:
    store = AttachmentStore(tmp_path)

    def broken() -> object:
        yield b"half"
        raise ConnectionError

    with pytest.raises(ConnectionError), store.incoming() as folder:
        write_chunks(folder / "content", broken())  # type: ignore[arg-type]
    assert not list((tmp_path / "incoming").iterdir())
    assert not list(store.listing())


def test_strangers_in_the_folder_are_not_listed(tmp_path: Path) -> None:
    store = AttachmentStore(tmp_path)
    digest = kept(store, b"one")
    (tmp_path / "README").write_text("x")
    (tmp_path / digest[:2] / "notes.txt").write_text("x")
    (tmp_path / "zz").mkdir()
    assert [file.sha256 for file in store.listing()] == [digest]
    assert not list(AttachmentStore(tmp_path / "none").listing())


@pytest.mark.parametrize("digest", ["", "..", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 65, "a/" * 32])
def test_what_is_no_digest_is_no_path(digest: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        AttachmentStore(tmp_path).path_of(digest)


def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = AttachmentStore(tmp_path)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="磁盘已满"), store.incoming() as folder:
        write_chunks(folder / "content", [b"x"])
    assert not list((tmp_path / "incoming").iterdir())
