"""The real files of other cities, read where they lie: everything is taken, and again nothing changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from domain.permissions import Actor
from tests.support.factories import Library
from tests.support.imports import send_file, try_out
from tests.support.sample_files import LOANS, VISITS, bring_in, register, samples

pytestmark = pytest.mark.skipif(
    "NETWORK_SAMPLES" not in os.environ, reason="NETWORK_SAMPLES names no folder of sample files"
)


def test_the_samples_are_imported_whole(library: Library) -> None:
    paths = samples(Path(os.environ["NETWORK_SAMPLES"]))
    assert {path.name for path in paths} == {*VISITS, LOANS}
    context, actor = library.context, Actor.system()
    register(context, paths)
    for path in paths:
        counts = bring_in(context, actor, path).line.counts
        assert counts is not None
        assert (counts.rejected, counts.warnings) == (0, 0)
        assert path.name not in VISITS or counts.added == 79 * 12
        again = try_out(context, actor, send_file(context, actor, path)).line.counts
        assert again is not None
        assert (again.added, again.updated, again.rejected) == (0, 0, 0)
