"""Planned against actual: the bar is the actual, the tick is the plan."""

from __future__ import annotations

from dash import html

from components import formatting as fmt
from components.attributes import aria
from domain.projects.lights import Light


def bullet(
    actual: float | None, planned: float | None, light: Light | None = None, *, show_value: bool = True
) -> html.Span:
    """A bullet bar of two percentages (0–100; None where there is none), coloured by its light.

    Three components with the figure beside it, one without.
    """
    bar = html.Span(
        className=" ".join(_classes(actual, planned, light)),
        style={"--actual": f"{_clamp(actual):g}%", "--planned": f"{_clamp(planned):g}%"},
        role="img",
        title=bullet_text(actual, planned),
        **aria(label=bullet_text(actual, planned)),
    )
    if not show_value:
        return bar
    return html.Span(
        [bar, html.Span(fmt.percent(actual, decimals=0), className="bullet-value")], className="bullet"
    )


def bullet_text(actual: float | None, planned: float | None) -> str:
    """The bar in words, for those who cannot see it."""
    said = "实际进度未报" if actual is None else f"实际 {fmt.percent(actual)}"
    return f"{said}，序时进度{'未设' if planned is None else ' ' + fmt.percent(planned)}"


def _classes(actual: float | None, planned: float | None, light: Light | None) -> list[str]:
    classes = ["bullet-bar"]
    if light is not None:
        classes.append(f"bullet--{light.value}")
    if planned is None:
        classes.append("no-plan")
    if actual is None:
        classes.append("no-value")
    return classes


def _clamp(value: float | None) -> float:
    return 0.0 if value is None else round(min(max(value, 0.0), 100.0), 2)
