"""The outlines of the map: our own schematic or, where an installation has them, licensed ones."""

from __future__ import annotations

import json
import logging
from functools import lru_cache
from pathlib import Path

from domain.errors import Invalid
from domain.network.geometry import Geometry, from_geojson, tiles
from services.context import Context

_LOG = logging.getLogger(__name__)
LARGEST_FILE = 20_000_000


def geometry_of(context: Context) -> Geometry:
    """The map of this installation. A file that cannot be drawn is noted in the log, and tiles are shown."""
    path = context.storage.map_file
    if path is None:
        return tiles()
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        _LOG.warning("the map file cannot be read: %s", error)
        return tiles()
    return _read(path, changed, context.storage.map_review_number)


@lru_cache(maxsize=2)
def _read(path: Path, changed: int, review_number: str) -> Geometry:
    """The outlines of a file as it was changed last."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Invalid("地图文件过大。")
        return from_geojson(json.loads(path.read_text("utf-8")), review_number)
    except Invalid as error:
        _LOG.warning("the map file is not used: %s", error.message)
    except (OSError, ValueError, RecursionError) as error:
        _LOG.warning("the map file cannot be read: %s", error)
    return tiles()
