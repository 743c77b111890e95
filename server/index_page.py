"""The index page: the shell (navigation, title, skeleton) is painted before any script runs."""

from __future__ import annotations

import re
from typing import Any

import dash
from flask import Flask, current_app, g, render_template, request, url_for
from flask_wtf.csrf import generate_csrf

from domain.asof import Basis, Knowledge
from domain.errors import CockpitError
from domain.permissions import ROLE_NAMES, Actor, Role
from server.frontend import vendor_files
from server.guard import home_of, is_wall, navigation, page_of, view_request
from server.scripts import bundle_address
from server.state import served
from services.settings import rules_for_display
from services.viewing import shell_view

TITLE = "金陵图书馆规划管理驾驶舱"


UNUSED_SCRIPTS = re.compile(r'<script src="[^"]*/(?:polyfill@|dash_table/bundle)[^"]*"></script>')
"""Scripts that Dash links on every page and none of ours needs: old browsers' gaps, and its old table."""


class CockpitDash(dash.Dash):
    """Dash with an index page of our own, made for the person who asks."""

    def interpolate_index(self, *_: Any, **parts: Any) -> str:
        """Render the shell around Dash's own parts."""
        vendor = vendor_files()
        parts["scripts"] = UNUSED_SCRIPTS.sub("", parts["scripts"])
        if not hasattr(g, "actor") or g.actor is None:
            return render_template("index.html", vendor=vendor, nav=[], **parts)
        if is_wall():
            return render_template("wall.html", vendor=vendor, **{**parts, **wall()})
        return render_template("index.html", vendor=vendor, **{**parts, **shell(g.actor)})


def install(server: Flask) -> None:
    """Give every template the addresses of our files and the theme that the person chose."""

    @server.context_processor
    def shared() -> dict[str, Any]:
        theme = "dark" if request.cookies.get("theme") == "dark" else "light"
        return {"asset": asset_address, "theme": theme, "app_title": TITLE, "bundle": bundle_address}


def asset_address(path: str) -> str:
    """The address of a file of ours; with its time of change, so that it may be cached for ever."""
    if "?" in path:
        return f"/assets/{path}"
    folder = current_app.extensions["assets_folder"]
    return f"/assets/{path}?m={int((folder / path).stat().st_mtime)}"


def wall() -> dict[str, Any]:
    """What the frame of the wall page shows, in colours that the address may choose."""
    demonstration = served().context.demonstration_date
    theme = {"theme": "dark"} if request.args.get("theme") == "dark" else {}
    return {
        "title": f"{page_of('/').title} · {TITLE}",
        "demo": {"date": demonstration.isoformat()} if demonstration else None,
        **theme,
    }


def shell(actor: Actor) -> dict[str, Any]:
    """What the shell shows a person: navigation, plan, point of view, name."""
    page = page_of(request.path)
    demonstration = served().context.demonstration_date
    found: dict[str, Any] = {
        "title": f"{page.title} · {TITLE}",
        "nav": [
            {
                "href": item.template,
                "label": item.nav_label,
                "icon": item.nav_icon,
                "active": item is page,
                "section": item.nav_section,
            }
            for item in navigation(actor)
        ],
        "user": {
            "name": actor.name,
            "roles": "、".join(ROLE_NAMES[role] for role in Role if role in actor.roles),
        },
        "demo": {"date": demonstration.isoformat()} if demonstration else None,
        "today": served().context.today.isoformat(),
        "csrf_token": generate_csrf(),
        "idle_minutes": rules_for_display(served().context).session_idle_minutes,
        "home": home_of(actor),
        "account_href": "/account",
        "bell": {
            "address": url_for("notices.bell"),
            "read": url_for("notices.read"),
            "page": f"{request.script_root}/notices",
        },
        "logout_href": url_for("login.log_out"),
        "plan": None,
        "asof": None,
    }
    found |= _point_of_view(actor)
    return found


def _point_of_view(actor: Actor) -> dict[str, Any]:
    """The plan and as-of controls, for those who read the plan; a faulty address shows the default."""
    try:
        wanted = view_request(request.args)
    except CockpitError:
        wanted = view_request({})
    view = shell_view(served().context, actor, wanted)
    if view is None:
        return {}
    as_of = view.plan_view.as_of
    return {
        "plan": {"code": view.plan_view.plan.code, "title": view.plan_view.plan.title},
        "plans": [{"code": plan.code, "title": plan.title} for plan in view.plans],
        "asof": {
            "value": as_of.effective_on.isoformat(),
            "default": view.default_day.isoformat(),
            "min": view.plan_view.plan.starts_on.isoformat(),
            "max": max(view.plan_view.today, view.plan_view.plan.ends_on).isoformat(),
            "known": Knowledge(as_of.knowledge).value,
            "basis": Basis(as_of.basis).value,
            "is_default": view.plan_view.is_default and as_of.basis is Basis.APPROVED,
        },
    }


def warm_up(flask: Flask) -> None:
    """Do what the first request would do, before workers are forked: routes, layout, compressed files."""
    client = flask.test_client()
    for encoding in ("gzip", "br"):
        client.get("/assets/css/app.css", headers={"Accept-Encoding": encoding})
    client.get("/_dash-layout")
