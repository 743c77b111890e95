"""Settings of tests: the defaults and what a test says, nothing of a developer's environment or ``.env``."""

from __future__ import annotations

import os

from config import Settings


def ignore_developer_settings() -> None:
    """Take every setting out of this process's environment and leave ``.env`` unread.

    A ``DATABASE_URL`` that names somebody's real database must never reach a test.
    """
    for name in Settings.model_fields:
        os.environ.pop(name.upper(), None)
    Settings.model_config["env_file"] = None


def server_environment(**settings: object) -> dict[str, str]:
    """The environment of a server started by tests: all defaults, but for the settings given.

    Each default is spelled out, because a variable that is set keeps ``.env`` from being asked.
    """
    unknown = settings.keys() - Settings.model_fields.keys()
    if unknown:
        raise TypeError(f"No such settings: {', '.join(sorted(unknown))}")
    values = {name: field.default for name, field in Settings.model_fields.items()} | settings
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONWARNINGS"}
    return (
        inherited
        | {"PYTHONUNBUFFERED": "1"}
        | {name.upper(): "" if value is None else str(value) for name, value in values.items()}
    )
