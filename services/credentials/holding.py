"""What ends with the person who gave it out: tokens of programs, links for people without an account."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import accounts as account_queries
from domain.permissions import CredentialKind
from services.administration.consequences import Closing, Holding, holds
from services.context import Context

_TOLD = {
    CredentialKind.API_TOKEN: "{} 个访问令牌停止使用，用它取数的程序将取不到数据",
    CredentialKind.SIGNED_LINK: "{} 个分享链接不能再打开",
}


@holds
def credentials_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """The tokens and links of a person that are in use."""
    if closing.user_id is None:
        return
    for kind, told in _TOLD.items():
        count = account_queries.credentials_in_use(session, closing.user_id, kind, context.clock.now())
        yield Holding(kind.value, count, told.format(count))
