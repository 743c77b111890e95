"""The project list in the browser: search in the tree, the department scope. Both write the address."""

from __future__ import annotations

from dash import ClientsideFunction, Input, Output, State, clientside_callback

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="searchTree"),
    Output("projects-count", "children"),
    Input("projects-search", "value"),
    State("projects-tree", "id"),
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="navigate"),
    Output("projects-department", "title"),
    Input("projects-department", "value"),
    prevent_initial_call=True,
)
