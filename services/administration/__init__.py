"""Running the installation: accounts, grants and deputies, departments, the rights table, the ledger."""

from domain.ledger import LedgerFilter, LedgerPage
from services.administration.accounts import (
    create_user,
    reset_password,
    set_active,
    set_active_by_login,
    temporary_password,
)
from services.administration.departments import department_id, save_department
from services.administration.grants import GrantTerms, grant_role, name_deputy
from services.administration.ledger import read_ledger

__all__ = [
    "GrantTerms",
    "LedgerFilter",
    "LedgerPage",
    "create_user",
    "department_id",
    "grant_role",
    "name_deputy",
    "read_ledger",
    "reset_password",
    "save_department",
    "set_active",
    "set_active_by_login",
    "temporary_password",
]
