"""When a figure is doubtful: thresholds that hold from a day on."""

from __future__ import annotations

from domain.network.checks.season import Terms
from domain.settings import SettingField
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

KEY = "network_checks"
_STANDARD = Terms()


def terms_of(rules: Rules) -> Terms:
    """The thresholds among some rules."""
    values = values_of(rules, KEY)
    return Terms(odds=float(values["odds"]), share=float(values["share"]) / 100, least=float(values["least"]))


register(
    own_group(
        KEY,
        "服务数据检查",
        "与本单位往年同期、近几期相比，并扣除全网当期变动后仍明显偏离的数据列为存疑，由填报单位说明",
        (
            SettingField(
                "odds", "偏离倍数", "偏离达到常年波动的几倍才列为存疑；越小提示越多", 2, 20, 5, decimals=True
            ),
            SettingField("share", "偏离幅度", "与预计数相差至少百分之几（%）", 5, 500, 40),
            SettingField("least", "最小差数", "与预计数相差至少多少，小数目不提示", 1, 100_000, 50),
        ),
        {"odds": _STANDARD.odds, "share": round(_STANDARD.share * 100), "least": round(_STANDARD.least)},
    )
)
