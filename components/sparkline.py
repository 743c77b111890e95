"""A trend the size of a word, as one component: a masked block coloured by the style sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import quote

from dash import html

from components import formatting as fmt
from components.attributes import aria

WIDTH, HEIGHT, MARGIN = 72, 22, 3


def sparkline(
    values: Sequence[float | None],
    *,
    label: str = "近期走势",
    unit: str = "%",
    low: float | None = None,
    high: float | None = None,
) -> html.Span:
    """A line through `values` (oldest first) with a dot at the last; None leaves a gap and is never 0.

    `low` and `high` fix the scale where several lines are compared; otherwise it follows the values.
    """
    text = sparkline_text(values, label, unit)
    if not any(value is not None for value in values):
        return html.Span(fmt.MISSING, className="spark spark-none", title=text, **aria(label=text))
    image = f'url("data:image/svg+xml,{quote(_svg(values, low, high), safe=_SAFE)}")'
    return html.Span(
        className="spark",
        style={"maskImage": image, "WebkitMaskImage": image},
        role="img",
        title=text,
        **aria(label=text),
    )


_SAFE = " '=:/,;.-()!~*"


def sparkline_text(values: Sequence[float | None], label: str, unit: str) -> str:
    """The line in words: every value, oldest first."""
    said = "、".join("未报" if value is None else f"{value:g}{unit}" for value in values)
    return f"{label}：{said or '没有数据'}"


def _svg(values: Sequence[float | None], low: float | None, high: float | None) -> str:
    known = [value for value in values if value is not None]
    bottom, top = (min(known) if low is None else low), (max(known) if high is None else high)
    span = (top - bottom) or 1.0
    step = (WIDTH - 2 * MARGIN) / max(len(values) - 1, 1)

    def place(index: int, value: float) -> tuple[float, float]:
        share = 0.5 if top == bottom else (value - bottom) / span
        share = min(max(share, 0.0), 1.0)
        return round(MARGIN + index * step, 1), round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN), 1)

    dots = [place(index, value) for index, value in enumerate(values) if value is not None]
    last_x, last_y = dots[-1]
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' preserveAspectRatio='none'>"
        f"<path d='{_path(values, place)}' fill='none' stroke='black' stroke-width='1.6' "
        "stroke-linecap='round' stroke-linejoin='round'/>"
        f"<circle cx='{last_x:g}' cy='{last_y:g}' r='2.4'/></svg>"
    )


def _path(values: Sequence[float | None], place: Callable[[int, float], tuple[float, float]]) -> str:
    commands, pen_down = [], False
    for index, value in enumerate(values):
        if value is None:
            pen_down = False
            continue
        x, y = place(index, value)
        commands.append(f"{'L' if pen_down else 'M'}{x:g} {y:g}")
        pen_down = True
    return "".join(commands)
