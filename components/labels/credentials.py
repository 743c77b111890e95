"""Tokens, links and screens."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import LedgerWords
from domain.credentials import CredentialState
from domain.permissions import CredentialKind, Permission

CREDENTIAL_KINDS: Mapping[CredentialKind, str] = {
    CredentialKind.SESSION: "登录",
    CredentialKind.API_TOKEN: "访问令牌",
    CredentialKind.SIGNED_LINK: "分享链接",
    CredentialKind.SCREEN: "显示屏",
}

CREDENTIAL_STATES: Mapping[CredentialState, tuple[str, str]] = {
    CredentialState.WAITING: ("待启用", "watch"),
    CredentialState.LIVE: ("有效", "normal"),
    CredentialState.EXPIRED: ("已过期", "unset"),
    CredentialState.REVOKED: ("已撤销", "unset"),
}
"""What a credential's state is called, and the tone of its tag."""

CREDENTIAL_PERMISSIONS: Mapping[Permission, str] = {
    Permission.COCKPIT_READ: "读取驾驶舱",
    Permission.INDICATOR_READ: "读取指标",
    Permission.PROJECT_READ: "读取项目",
    Permission.NETWORK_READ: "读取服务网络",
    Permission.UNIT_WRITE: "报送单位数据",
}
"""What the permissions that credentials may carry are called."""

LEDGER = LedgerWords(
    actions={
        "api_token.make": "新建访问令牌",
        "api_token.revoke": "撤销访问令牌",
        "screen.make": "新建显示屏凭据",
        "screen.open": "启用显示屏",
        "screen.revoke": "撤销显示屏凭据",
        "signed_link.make": "新建分享链接",
        "signed_link.revoke": "撤销分享链接",
        "signed_link.view": "查看分享链接",
    },
    kinds={"credential": "凭据"},
    fields={"expires_at": "有效期至", "credential.units": "限定单位"},
)
