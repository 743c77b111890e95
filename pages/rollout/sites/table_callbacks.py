"""The grid of sites and the preview of an upload: the same callbacks as for every table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback

from pages.exchange.callbacks import register_save, register_upload
from server.guard import Permission

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableAnswered"),
    Output("table-sites-count", "title"),
    Input("table-sites-answer", "data"),
    State("table-sites-grid", "id"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableSearch"),
    Output("table-sites-told", "title"),
    Input("table-sites-search", "value"),
    State("table-sites-grid", "id"),
    prevent_initial_call=True,
)


def _grid_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "table-sites-save.n_clicks": 1,
        "table-sites-edits.data": {
            "at": 1,
            "rows": [{"id": "S1", "cells": {"seats": "20"}, "base": {"seats": ""}}],
        },
        "table-sites-marks.data": {},
    }


register_save("sites", Permission.SITE_WRITE, _grid_example, ("code", "name"))
register_upload("sites", Permission.SITE_WRITE)
