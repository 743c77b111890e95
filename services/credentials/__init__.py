"""Credentials besides log-ins: API tokens, signed links and screens; each narrows whom it lets in."""

from domain.credentials import (
    LINK_DAYS,
    LINK_DAYS_USUAL,
    TOKEN_DAYS,
    CredentialState,
    CredentialView,
    LinkOver,
    Made,
    NotLetIn,
)
from domain.permissions import CREDENTIAL_POLICY, CredentialKind
from services.credentials.common import all_credentials, revoke
from services.credentials.links import Brief, links_of_project, may_share, open_link, share_project
from services.credentials.screens import actor_of_screen, exchange_code, make_screen
from services.credentials.tokens import actor_of_token, choices, make_token, own_tokens

__all__ = [
    "CREDENTIAL_POLICY",
    "LINK_DAYS",
    "LINK_DAYS_USUAL",
    "TOKEN_DAYS",
    "Brief",
    "CredentialKind",
    "CredentialState",
    "CredentialView",
    "LinkOver",
    "Made",
    "NotLetIn",
    "actor_of_screen",
    "actor_of_token",
    "all_credentials",
    "choices",
    "exchange_code",
    "links_of_project",
    "make_screen",
    "make_token",
    "may_share",
    "open_link",
    "own_tokens",
    "revoke",
    "share_project",
]
