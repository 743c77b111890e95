"""The most that may be claimed at once, set by day like all rules. Registered by being imported."""

from __future__ import annotations

from dataclasses import asdict

from domain.settings import SettingField
from domain.talent.hour_claims import ClaimLimits
from services.context import Rules
from services.setting_groups import own_group, register
from services.settings import values_of

KEY = "hour_claims"


def limits_of(rules: Rules) -> ClaimLimits:
    """The limits among some rules."""
    return ClaimLimits(**values_of(rules, KEY))


register(
    own_group(
        KEY,
        "学时申报",
        "超过上限的申报不能保存，以免把分钟或累计数误填成学时",
        (
            SettingField("claim", "一次申报上限", "一次申报最多几学时", 1, 1000, 150),
            SettingField("day", "每天上限", "培训期间每天最多几学时", 1, 24, 10),
        ),
        asdict(ClaimLimits()),
    )
)
