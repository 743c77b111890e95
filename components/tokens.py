"""The one source of every colour: CSS, charts and tables are all derived from here.

The values were computed for contrast (WCAG 2.2) and for colour-blind separation; each is a pair of
a light and a dark value. ``python -m components.tokens`` writes ``assets/css/tokens.css``.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

CSS_FILE = Path(__file__).resolve().parent.parent / "assets" / "css" / "tokens.css"

FONT_STACK = (
    '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC",'
    "system-ui,sans-serif"
)


class Pair(NamedTuple):
    """One colour in the light and in the dark theme."""

    light: str
    dark: str


BASE: dict[str, Pair] = {
    "page": Pair("#F6F5F1", "#11161D"),
    "card": Pair("#FFFFFF", "#19202A"),
    "ink": Pair("#1F2329", "#E8ECF1"),
    "ink-2": Pair("#4A515C", "#B7C0CC"),
    "ink-3": Pair("#646B76", "#95A0AE"),
    "control": Pair("#858073", "#7A899D"),
    "line": Pair("#E3E0D8", "#313D4C"),
    "primary": Pair("#005CA1", "#84B5E8"),
    "primary-hover": Pair("#004A82", "#A6C9EF"),
    "on-primary": Pair("#FFFFFF", "#0F1720"),
    "header": Pair("#1D3B68", "#0C1118"),
    "on-header": Pair("#FFFFFF", "#E8ECF1"),
    "on-header-2": Pair("#C9D5E6", "#B7C0CC"),
    "header-line": Pair("#3A5787", "#313D4C"),
    "accent": Pair("#8A6414", "#DDB464"),
    "on-header-accent": Pair("#F0D08A", "#DDB464"),
    "wash": Pair("#F1EFE9", "#202936"),
    "selected": Pair("#EAF2F9", "#1F3148"),
}


class Status(NamedTuple):
    """The three colours of a status: words, the ground behind them, and marks in charts."""

    text: Pair
    tint: Pair
    fill: Pair


STATUS: dict[str, Status] = {
    "normal": Status(Pair("#0F634A", "#56E3B5"), Pair("#E2F2EB", "#12332A"), Pair("#157B5D", "#56E3B5")),
    "watch": Status(Pair("#7A4E00", "#FBC73C"), Pair("#FFF1CF", "#3A2D0C"), Pair("#BD8300", "#FBC73C")),
    "behind": Status(Pair("#961701", "#F08A72"), Pair("#FCE8E3", "#43201A"), Pair("#961701", "#DB735B")),
    "done": Status(Pair("#1D3B68", "#7FA9EE"), Pair("#E5EBF4", "#1A2C49"), Pair("#1D3B68", "#6091E6")),
    "unset": Status(Pair("#565D68", "#A3A9B2"), Pair("#EDEEF0", "#2A323D"), Pair("#848F9C", "#8D9198")),
}

CATEGORICAL: tuple[Pair, ...] = (
    Pair("#005CA1", "#006DBC"),
    Pair("#C4893F", "#FFC15F"),
    Pair("#3FA495", "#96EDDA"),
    Pair("#9E84EE", "#B7AAFE"),
    Pair("#B73256", "#F65E85"),
    Pair("#512B00", "#876427"),
)
SEQUENTIAL: tuple[str, ...] = ("#EAF2F9", "#BCD5EA", "#82B1D8", "#3F85BF", "#005CA1", "#003A68")
DIVERGING: tuple[str, ...] = ("#8A4B00", "#F3F2EE", "#005CA1")

SPACING: tuple[int, ...] = (4, 8, 12, 16, 24, 32, 48)

TYPE_SCALE: dict[str, str] = {
    "title": "600 20px/28px",
    "card-title": "600 16px/24px",
    "body": "400 14px/22px",
    "table": "400 13px/20px",
    "note": "400 12px/18px",
    "figure": "600 30px/38px",
}

BOOTSTRAP: dict[str, str] = {
    "--bs-body-bg": "var(--page)",
    "--bs-body-color": "var(--ink)",
    "--bs-body-font-family": "var(--font)",
    "--bs-body-font-size": "14px",
    "--bs-body-line-height": "1.5714",
    "--bs-emphasis-color": "var(--ink)",
    "--bs-secondary-color": "var(--ink-2)",
    "--bs-tertiary-color": "var(--ink-3)",
    "--bs-secondary-bg": "var(--wash)",
    "--bs-tertiary-bg": "var(--wash)",
    "--bs-border-color": "var(--line)",
    "--bs-border-color-translucent": "var(--line)",
    "--bs-border-radius": "var(--radius)",
    "--bs-border-radius-sm": "var(--radius)",
    "--bs-border-radius-lg": "var(--radius)",
    "--bs-primary": "var(--primary)",
    "--bs-link-color": "var(--primary)",
    "--bs-link-hover-color": "var(--primary-hover)",
    "--bs-heading-color": "var(--ink)",
    "--bs-focus-ring-color": "var(--primary)",
    "--bs-form-valid-color": "var(--normal-text)",
    "--bs-form-invalid-color": "var(--behind-text)",
    "--bs-form-invalid-border-color": "var(--behind-fill)",
}
"""Bootstrap's variables, by our tokens."""

AG_GRID: dict[str, str] = {
    "--ag-background-color": "var(--card)",
    "--ag-foreground-color": "var(--ink)",
    "--ag-text-color": "var(--ink)",
    "--ag-cell-text-color": "var(--ink)",
    "--ag-header-text-color": "var(--ink-2)",
    "--ag-subtle-text-color": "var(--ink-3)",
    "--ag-header-background-color": "var(--wash)",
    "--ag-chrome-background-color": "var(--card)",
    "--ag-border-color": "var(--line)",
    "--ag-row-hover-color": "var(--wash)",
    "--ag-selected-row-background-color": "var(--selected)",
    "--ag-accent-color": "var(--primary)",
    "--ag-browser-color-scheme": "inherit",
    "--ag-font-family": "var(--font)",
    "--ag-font-size": "13px",
    "--ag-data-font-size": "13px",
    "--ag-header-font-size": "12px",
    "--ag-header-font-weight": "600",
    "--ag-row-height": "36px",
    "--ag-header-height": "36px",
    "--ag-spacing": "6px",
    "--ag-cell-horizontal-padding": "12px",
    "--ag-border-radius": "var(--radius)",
    "--ag-wrapper-border-radius": "var(--radius)",
    "--ag-wrapper-border": "none",
    "--ag-header-column-border": "none",
    "--ag-header-column-resize-handle-color": "transparent",
    "--ag-range-selection-border-color": "var(--primary)",
    "--ag-focus-shadow": "none",
    "--ag-tooltip-background-color": "var(--ink)",
    "--ag-tooltip-text-color": "var(--card)",
}
"""AG Grid's theme parameters, by our tokens."""

DASH: dict[str, str] = {
    "--Dash-Fill-Interactive-Strong": "var(--primary)",
    "--Dash-Fill-Interactive-Weak": "var(--selected)",
    "--Dash-Fill-Inverse-Strong": "var(--card)",
    "--Dash-Fill-Primary-Hover": "var(--wash)",
    "--Dash-Fill-Primary-Active": "var(--selected)",
    "--Dash-Fill-Disabled": "var(--wash)",
    "--Dash-Text-Strong": "var(--ink)",
    "--Dash-Text-Primary": "var(--ink)",
    "--Dash-Text-Weak": "var(--ink-2)",
    "--Dash-Text-Disabled": "var(--ink-3)",
    "--Dash-Stroke-Strong": "var(--control)",
    "--Dash-Stroke-Weak": "var(--line)",
}
"""The variables of Dash's own controls (drop-downs, date pickers), by our tokens."""


def colour_pairs() -> dict[str, Pair]:
    """Every colour token by its CSS name (without the two dashes)."""
    pairs = dict(BASE)
    for name, status in STATUS.items():
        pairs[f"{name}-text"] = status.text
        pairs[f"{name}-tint"] = status.tint
        pairs[f"{name}-fill"] = status.fill
    pairs |= {f"cat-{number}": pair for number, pair in enumerate(CATEGORICAL, start=1)}
    pairs |= {f"seq-{number}": Pair(value, value) for number, value in enumerate(SEQUENTIAL, start=1)}
    return pairs


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two ``#RRGGBB`` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(value) for value in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _rule(selector: str, declarations: dict[str, str]) -> str:
    body = "".join(f"  {name}: {value};\n" for name, value in declarations.items())
    return f"{selector} {{\n{body}}}\n"


def _sizes() -> dict[str, str]:
    sizes = {"--font": FONT_STACK, "--radius": "6px"}
    sizes |= {f"--space-{number}": f"{value}px" for number, value in enumerate(SPACING, start=1)}
    return sizes | {f"--type-{name}": f"{value} var(--font)" for name, value in TYPE_SCALE.items()}


def _chart_rules() -> str:
    """Rules that turn a chart drawn with the light palette into a dark one.

    Charts are always drawn with the light values; plotly writes them into each mark's style
    attribute as ``rgb(r, g, b)``. In the dark theme the style sheet maps each to its partner, so a
    change of theme needs neither a script nor a second figure.
    """
    marks: dict[str, str] = {}
    words: dict[str, str] = {}
    for pair in (
        BASE["card"],
        BASE["page"],
        BASE["ink"],
        BASE["ink-2"],
        BASE["ink-3"],
        BASE["line"],
        BASE["wash"],
    ):
        marks[pair.light] = words[pair.light] = pair.dark
    for status in STATUS.values():
        for pair in (status.tint, status.text):
            marks.setdefault(pair.light, pair.dark)
            words[pair.light] = pair.dark
        marks[status.fill.light] = status.fill.dark
        words.setdefault(status.fill.light, status.fill.dark)
    for pair in CATEGORICAL:
        marks[pair.light] = pair.dark
    words[BASE["primary"].light] = BASE["primary"].dark
    rules = []
    for element, mapping in (("", marks), ("text", words)):
        for light, dark in mapping.items():
            rgb = "rgb({}, {}, {})".format(*_channels(light))
            for prop in ("fill", "stroke") if not element else ("fill",):
                selector = f'[data-bs-theme="dark"] .js-plotly-plot {element}[style*="{prop}: {rgb}"]'
                rules.append(f"{selector} {{ {prop}: {dark} !important; }}\n")
    return "".join(rules)


def render_css() -> str:
    """The text of ``assets/css/tokens.css``."""
    pairs = colour_pairs()
    light = {f"--{name}": pair.light for name, pair in pairs.items()}
    dark = {f"--{name}": pair.dark for name, pair in pairs.items() if pair.dark != pair.light}
    parts = [
        "/* Generated by `python -m components.tokens`; edit components/tokens.py instead. */\n",
        _rule(":root", {"color-scheme": "light"} | _sizes() | light),
        "@media screen {\n" + _rule('[data-bs-theme="dark"]', {"color-scheme": "dark"} | dark) + "}\n",
        _rule(':root, [data-bs-theme="light"], [data-bs-theme="dark"]', BOOTSTRAP),
        _rule("html body", AG_GRID | DASH),
        "@media screen {\n" + _chart_rules() + "}\n",
    ]
    return "\n".join(parts)


def main() -> None:
    """Write the style sheet."""
    CSS_FILE.write_text(render_css(), encoding="utf-8")


if __name__ == "__main__":
    main()
