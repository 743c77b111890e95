"""One folder for a whole test run, and things made once in it though several processes need them."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TestSession:
    """A test run: its folder, and the process that lives as long as the run does."""

    # Keeps pytest from taking the class for a collection of tests.
    __test__ = False

    folder: Path
    owner: int
    worker: str

    @contextmanager
    def locked(self, name: str) -> Iterator[None]:
        """Hold the lock ``name``, which only one process of the run has at a time."""
        with (self.folder / f"{name}.lock").open("w") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def once(self, name: str, make: Callable[[Path], None]) -> Path:
        """Have ``make`` fill the path ``name`` the first time any process asks; return the path.

        A failure is remembered and raised again as RuntimeError, so that the work is not tried by every test.
        """
        path = self.folder / name
        done, failed = self.folder / f"{name}.done", self.folder / f"{name}.failed"
        with self.locked(name):
            if failed.exists():
                raise RuntimeError(f"Making {name} failed earlier in this run: {failed.read_text('utf-8')}")
            if not done.exists():
                try:
                    make(path)
                except BaseException as error:
                    failed.write_text(repr(error), "utf-8")
                    raise
                done.touch()
        return path
