"""Running the installation: accounts, grants and deputies, departments, the rights table, the ledger."""

from domain.accounts import (
    AccountLine,
    AccountPage,
    AccountState,
    Consequences,
    DeputyLine,
    GrantLine,
    WorkName,
)
from domain.ledger import LedgerFilter, LedgerPage
from domain.permissions import ROLE_NAMES, Role
from services.administration.accounts import (
    activate,
    create_user,
    deactivate,
    end_session,
    erase_person,
    rename_person,
    reset_password,
    reset_password_of,
    set_active,
    set_active_by_login,
    temporary_password,
    unlock,
)
from services.administration.departments import department_id, save_department
from services.administration.directory import (
    AccountFilter,
    AccountList,
    account_page,
    consequences_of_closing,
    list_accounts,
)
from services.administration.grants import (
    GrantTerms,
    deputies_of,
    grant_role,
    name_deputy,
    possible_deputies,
    revoke_deputy,
    revoke_grant,
    terms_of,
)
from services.administration.ledger import read_ledger

__all__ = [
    "ROLE_NAMES",
    "AccountFilter",
    "AccountLine",
    "AccountList",
    "AccountPage",
    "AccountState",
    "Consequences",
    "DeputyLine",
    "GrantLine",
    "GrantTerms",
    "LedgerFilter",
    "LedgerPage",
    "Role",
    "WorkName",
    "account_page",
    "activate",
    "consequences_of_closing",
    "create_user",
    "deactivate",
    "department_id",
    "deputies_of",
    "end_session",
    "erase_person",
    "grant_role",
    "list_accounts",
    "name_deputy",
    "possible_deputies",
    "read_ledger",
    "rename_person",
    "reset_password",
    "reset_password_of",
    "revoke_deputy",
    "revoke_grant",
    "save_department",
    "set_active",
    "set_active_by_login",
    "temporary_password",
    "terms_of",
    "unlock",
]
