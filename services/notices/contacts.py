"""Addresses of people, in the one erasable table that holds any."""

from __future__ import annotations

from data_access.models import PersonContact, UserAccount
from data_access.unit_of_work import UnitOfWork
from domain.errors import NotFound
from domain.notices import clean_email
from domain.permissions import Actor, Permission
from services.context import Context


def set_email(context: Context, actor: Actor, user_id: int, email: str) -> None:
    """Keep or, with an empty text, erase a person's address: one's own, or anybody's for administrators.

    The ledger records that it changed and not what it is. Raises Invalid, Forbidden or NotFound.
    """
    if actor.user_id == user_id:
        actor.require(Permission.ACCOUNT_OWN)
    else:
        actor.require(Permission.USER_MANAGE)
    cleaned = clean_email(email)
    with context.database.writing(actor) as work:
        if work.session.get(UserAccount, user_id) is None:
            raise NotFound("没有这个账户。")
        keep_address(work, user_id, cleaned)


def keep_address(work: UnitOfWork, user_id: int, email: str) -> None:
    """Keep a cleaned address, or erase it when empty, within another change; no difference, no record."""
    kept = work.session.get(PersonContact, user_id)
    before = kept.email if kept else ""
    if before == email:
        return
    if kept is not None and not email:
        work.session.delete(kept)
    elif kept is not None:
        kept.email, kept.updated_at = email, work.now
    else:
        work.session.add(PersonContact(user_id=user_id, email=email, updated_at=work.now))
    work.record("account.set_contact", "contact", user_id, {"set": bool(before)}, {"set": bool(email)})


def erase_address(work: UnitOfWork, user_id: int) -> None:
    """Forget the address of somebody who has left, with their name."""
    kept = work.session.get(PersonContact, user_id)
    if kept is not None:
        work.session.delete(kept)
