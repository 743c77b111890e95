"""First start: ``python -m server.prepare --demo | --no-demo``.

Creates or upgrades the database, makes the secret key, loads the plan and, with ``--demo``, the
demonstration history into an empty database. Running it again changes no data and takes a moment.
"""

from __future__ import annotations

import argparse
import sys

from pydantic import ValidationError

from config import Settings, get_settings
from domain.errors import CockpitError
from domain.permissions import Actor
from server.rules import rules_of, storage_of
from services.demonstration import DemonstrationResult, load_demonstration
from services.indicators.catalogue import load_catalogue
from services.indicators.counting import fill
from services.installation import is_empty, migrate, open_context
from services.network.calendar import open_periods
from services.plans import load_reference_plan


def prepare(settings: Settings, demonstration: bool) -> DemonstrationResult | None:
    """Make the installation ready to serve; returns the accounts when a demonstration was loaded."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    settings.load_secret_key()
    url = settings.effective_database_url
    migrate(url, settings.database_timeout_seconds)
    context = open_context(url, settings.database_timeout_seconds, rules_of(settings), storage_of(settings))
    try:
        if not is_empty(context):
            # A release may bring indicators that the database does not know yet.
            load_catalogue(context, Actor.system())
            open_periods(context)
            fill(context, Actor.system())
            return None
        if demonstration:
            print("首次启动：正在生成演示数据，约需半分钟……", flush=True)
            return load_demonstration(context, settings.demo_password or None)
        load_reference_plan(context, Actor.system())
        load_catalogue(context, Actor.system())
        return None
    finally:
        context.database.engine.dispose()


def main() -> int:
    """Prepare, then say where to go and with which accounts."""
    parser = argparse.ArgumentParser(description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--demo", action="store_true", help="load the demonstration on first start")
    choice.add_argument("--no-demo", action="store_true", help="load the plan alone")
    arguments = parser.parse_args()
    try:
        settings = get_settings()
        result = prepare(settings, arguments.demo)
    except CockpitError as error:
        print(error.message, file=sys.stderr)
        return 1
    except ValidationError as error:
        names = "、".join(str(fault["loc"][0]).upper() for fault in error.errors())
        print(f"配置有误，请检查环境变量或 .env：{names}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"不能使用数据文件夹：{error.strerror}（{error.filename}）", file=sys.stderr)
        return 1
    print(f"地址：http://{settings.host}:{settings.port}")
    if result is not None:
        _print_accounts(result, settings)
    elif arguments.no_demo:
        print("建立第一个管理员：.venv/bin/flask --app app user create <登录名> <姓名> --role administrator")
    return 0


def _print_accounts(result: DemonstrationResult, settings: Settings) -> None:
    print(
        "演示账户（密码只显示这一次）："
        if not settings.demo_password
        else "演示账户（密码为 DEMO_PASSWORD 所设）："
    )
    for account in result.accounts:
        print(f"  {account.role}　{account.name}　{account.login}　{account.password}")


if __name__ == "__main__":
    sys.exit(main())
