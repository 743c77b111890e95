"""The network's part of the API over HTTP, on either database: narrowed, exact, all or nothing, and once."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from data_access.models import AnsweredRequest, Change, ObservationBatch, UnitObservation
from domain.errors import Invalid
from domain.periods import Month, span
from domain.permissions import Permission
from server.api.schemas import Batch, Figures, Observations, Problem, Units
from server.login import limiter
from services import credentials
from tests.support.application import application, serving
from tests.support.branches import Branches, branches
from tests.support.factories import TODAY, Library
from tests.support.session import TestSession
from tests.support.threads import at_once

PATH = "/api/v1/observations"
SENDING = (Permission.NETWORK_READ, Permission.UNIT_WRITE, Permission.INDICATOR_READ)


@dataclass
class Programs:
    """The application before a small network, as programs ask it."""

    flask: Flask
    net: Branches
    secrets: dict[tuple[str, ...], str] = field(default_factory=dict)
    months: Iterator[Month] = field(default_factory=lambda: iter(span(Month(2021, 2), Month(2022, 9))))
    keys: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    month: str = ""
    """The month that this test tells of; no other one does."""

    @property
    def library(self) -> Library:
        return self.net.library

    def token(self, *units: str, who: str = "statistics", days: int = 30) -> str:
        """A token that reads and sends, of all units or narrowed to some; made once."""
        key = (who, str(days), *units)
        if key not in self.secrets:
            made = credentials.make_token(
                self.library.context, self.library.actor(who), "计数器", SENDING, days, units
            )
            self.secrets[key] = made.secret
        return self.secrets[key]

    def get(self, path: str, *units: str, **headers: str) -> TestResponse:
        given = {"Authorization": f"Bearer {self.token(*units)}", **headers}
        return self.flask.test_client().get(f"/api/v1{path}", headers=given)

    def send(self, body: Any, *units: str, key: str | None = "", **more: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token(*units)}"}
        if key is not None:
            headers["Idempotency-Key"] = key or f"batch-{next(self.keys):04d}"
        data = body if isinstance(body, str | bytes) else json.dumps(self.dated(body))
        options = {"content_type": "application/json", **more}
        return self.flask.test_client().post(PATH, data=data, headers=headers, **options)

    def dated(self, body: Any) -> Any:
        """A body whose items are of this test's month, where they say nothing else."""
        items = body.get("items") if isinstance(body, dict) else None
        if not items:
            return body
        return body | {"items": [{"period": self.month, **i} if isinstance(i, dict) else i for i in items]}

    def counts(self) -> tuple[int, ...]:
        """How many rows there are of all that sending writes."""
        tables = (UnitObservation.batch_id, ObservationBatch.id, Change.seq, AnsweredRequest.id)
        with self.library.context.database.reading() as session:
            return tuple(session.scalar(select(func.count(column))) or 0 for column in tables)


@pytest.fixture(name="programs", scope="module")
def _programs(run: TestSession, unchanging_library: Library) -> Iterator[Programs]:
    """One network for all tests: each tells months of its own."""
    flask = application(run)
    net = branches(unchanging_library)
    with serving(flask, unchanging_library.context):
        yield Programs(flask, net)


@pytest.fixture(autouse=True)
def _unlimited(programs: Programs) -> None:
    limiter.reset()
    programs.library.go_to(TODAY, 10)
    programs.token()


@pytest.fixture
def month(programs: Programs) -> str:
    """A month in which nothing has been told yet."""
    programs.month = str(next(programs.months))
    return programs.month


def item(unit: str = "XW-1", value: Any = 1200, code: str = "V01", **more: Any) -> Any:
    return {"unit": unit, "indicator": code, "value": value, **more}


def batch(*items: Any, note: str = "") -> Any:
    return {"items": list(items), "note": note}


def pointers(answer: TestResponse) -> dict[str, str]:
    """The faults of an answer by their places."""
    problem = Problem.model_validate_json(answer.text)
    assert answer.mimetype == "application/problem+json"
    return {fault.pointer: fault.detail for fault in problem.errors or []}


class TestSending:
    def test_what_is_sent_counts_as_provisional(self, programs: Programs, month: str) -> None:
        answer = programs.send(
            batch(
                item(), item("QH-1", 7.25), item("XW", None, state="missing", reason="counter"), note="门禁"
            )
        )
        done = Batch.model_validate_json(answer.text)
        assert (answer.status_code, done.changed, done.unchanged) == (200, 3, 0)
        read = programs.get(f"/observations?from={month}&basis=provisional")
        found = Observations.model_validate_json(read.text)
        assert [(o.unit, o.indicator, o.value, o.version) for o in found.observations] == [
            ("QH-1", "V01", 7.25, done.version),
            ("XW", "V01", None, done.version),
            ("XW-1", "V01", 1200, done.version),
        ]
        assert (
            Observations.model_validate_json(programs.get(f"/observations?from={month}").text).observations
            == []
        )
        query = f"indicator=V01&from={month}&basis=provisional"
        figures = programs.get(f"/figures?scope=network,under:XW&{query}")
        totals = {
            f.scope: (f.value, f.told, f.expected) for f in Figures.model_validate_json(figures.text).figures
        }
        assert totals == {"network": (1207.25, 2, 5), "under:XW": (1200, 1, 2)}
        assert programs.net.verify() == ()
        again = programs.send(batch(item())).get_json()
        assert again == {"batch": None, "version": None, "changed": 0, "unchanged": 1}

    def test_the_same_batch_again_is_written_once(self, programs: Programs, month: str) -> None:
        first = programs.send(batch(item()), key="the-same-1")
        before = programs.counts()
        again = programs.send(json.dumps(programs.dated(batch(item())), indent=3), key="the-same-1")
        assert (again.status_code, again.get_json()) == (200, first.get_json())
        assert (first.headers.get("Idempotent-Replayed"), again.headers["Idempotent-Replayed"]) == (
            None,
            "true",
        )
        assert programs.counts() == before
        other = programs.send(batch(item(value=1300)), key="the-same-1")
        assert (other.status_code, "请换键" in other.get_json()["detail"]) == (422, True)
        assert programs.counts() == before

    def test_of_the_same_batch_twice_at_once_one_is_done(self, programs: Programs, month: str) -> None:
        before = programs.counts()
        answers: list[Any] = at_once(
            *(lambda: programs.send(batch(item()), key="the-same-2") for _ in range(4))
        )
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.text for answer in answers}) == 1
        assert sum("Idempotent-Replayed" in answer.headers for answer in answers) == 3
        # Two lines of the ledger: the figure, and that it is doubted for being the one of the month before.
        changes = [after - earlier for after, earlier in zip(programs.counts(), before, strict=True)]
        assert changes == [1, 1, 2, 1]

    def test_an_earlier_version_is_told_and_nothing_written(self, programs: Programs, month: str) -> None:
        version = programs.send(batch(item(version=0))).get_json()["version"]
        newer = programs.send(batch(item(value=1250, version=version)))
        assert newer.status_code == 200
        before = programs.counts()
        late = programs.send(batch(item("QH-1", 5), item(value=1300, version=version)))
        assert late.status_code == 409
        assert "1250" in pointers(late)["/items/1"]
        assert programs.counts() == before

    def test_what_is_approved_is_locked(self, programs: Programs, month: str) -> None:
        programs.send(batch(item()))
        programs.net.approve("XW-1", month)
        read = programs.get(f"/observations?from={month}").text
        found = Observations.model_validate_json(read).observations
        assert [(o.value, o.provisional, o.locked) for o in found] == [(1200, False, True)]
        answer = programs.send(batch(item(value=9)))
        assert (answer.status_code, "锁定" in pointers(answer)["/items/0"]) == (409, True)

    def test_every_fault_is_told_with_its_place(self, programs: Programs, month: str) -> None:
        programs.token()
        before = programs.counts()
        answer = programs.send(
            batch(
                item(),
                item(value=-5),
                item("XW-2", period="2024-13"),
                item("QH-1", period="2024-02-31"),
                item("NO-1"),
                item("QH-1", code="V99"),
                item("QH-1", code="M11"),
                item("QH-1", 0),
                item("QH-1", 1.00001, code="C01"),
                item(),
                item("QH-1", period="2024-03"),
                item("QH-1", period="2023"),
                item("XW", 1e300, code="C02"),
            )
        )
        assert answer.status_code == 422
        found = pointers(answer)
        # Whose place is wrong is told first; the rest once the places are right.
        assert set(found) == {"/items/1", "/items/2/period", "/items/3/period", "/items/4/unit", "/items/9"}
        assert "没有代码为“NO-1”的单位" in found["/items/4/unit"]
        answer = programs.send(
            batch(
                item(value=-5), item("QH-1", code="V99"), item("QH-1", code="M11"), item("QH-1", 0),
                item("QH-1", "1.00001", code="C01"), item("QH-1", period="2024-03"),
                item("QH-1", period="2023"),
                item("XW", 1e300, code="C02"), item("XW-1", 5, code="C01"),
            )
        )  # fmt: skip
        assert set(pointers(answer)) == {f"/items/{place}" for place in range(8)}
        assert "不能为负数" in pointers(answer)["/items/0"]
        assert "真零" in pointers(answer)["/items/3"]
        assert programs.counts() == before

    @pytest.mark.parametrize(
        ("body", "place"),
        [
            ([], ""),
            ({}, "/items"),
            (batch(), "/items"),
            ({"items": [1]}, "/items/0"),
            (batch(item()) | {"more": 1}, "/more"),
            (batch(item(value="=1+1")), "/items/0/value"),
            (batch(item(value="1,200")), "/items/0/value"),
            (batch(item(value="NaN")), "/items/0/value"),
            (batch(item(value=True)), "/items/0/value"),
            (batch(item(value=[1])), "/items/0/value"),
            (batch(item(period="2023-05", value="9" * 40)), "/items/0"),
            (batch(item(state="guess")), "/items/0/state"),
            (batch(item(unit="")), "/items/0/unit"),
            (batch(item(unit="X\x00W")), "/items/0/unit"),
            (batch(item(note="\ud800")), "/items/0/note"),
            (batch(item(note="长" * 501)), "/items/0/note"),
            (batch(item(version=-1)), "/items/0/version"),
            (batch(item(version="1")), "/items/0/version"),
            (batch(item() | {"a/b~c": 1}), "/items/0/a~1b~0c"),
            (batch(*[item()] * 2001), "/items"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_bodies_of_another_shape_are_refused(self, programs: Programs, body: Any, place: str) -> None:
        programs.token()
        before = programs.counts()
        answer = programs.send(body)
        assert answer.status_code == 422, answer.text
        assert place in pointers(answer)
        assert all(text.endswith("。") for text in pointers(answer).values())
        assert programs.counts() == before

    @pytest.mark.parametrize(
        ("body", "status"),
        [
            ("", 400),
            ("{", 400),
            ("[" * 100_000, 400),
            ('{"a":' * 50_000, 400),
            ('{"items": [{"value": NaN}]}', 400),
            ('{"items": [{"value": -Infinity}]}', 400),
            ('{"items": [], "items": []}', 400),
            ("1" * 5000, 400),
            ("到馆".encode("gb18030"), 400),
            ("x" * 4_000_001, 413),
        ],
        ids=lambda value: str(value)[:12],
    )
    def test_what_is_no_json_is_refused(self, programs: Programs, body: Any, status: int) -> None:
        programs.token()
        before = programs.counts()
        answer = programs.send(body)
        assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
        assert answer.get_json()["detail"].endswith("。")
        assert programs.counts() == before

    def test_ten_thousand_names_are_told_in_short(self, programs: Programs) -> None:
        wide = {f"c{number}": "=cmd()" for number in range(10_000)}
        answer = programs.send(batch(item() | wide))
        assert answer.status_code == 422
        assert "有 10000 处错误" in answer.get_json()["detail"]
        assert len(pointers(answer)) == 50

    def test_a_key_and_the_type_are_asked_for(self, programs: Programs, month: str) -> None:
        for key in (None, "short", "with a space"):
            answer = programs.send(batch(item()), key=key)
            assert (answer.status_code, "Idempotency-Key" in answer.get_json()["detail"]) == (422, True)
        assert programs.send(batch(item()), content_type="text/csv").status_code == 415
        assert programs.flask.test_client().post(PATH).status_code == 401

    def test_text_that_a_spreadsheet_would_run_stays_text(self, programs: Programs, month: str) -> None:
        programs.send(batch(item(note="=1+1")))
        read = programs.get(f"/observations?from={month}&basis=provisional")
        assert read.get_json()["observations"][0]["note"] == "=1+1"
        table = programs.get(f"/observations?from={month}&basis=provisional&format=csv")
        assert "'=1+1" in table.text


class TestReach:
    def test_a_token_of_one_library_sends_for_what_lies_below(self, programs: Programs, month: str) -> None:
        assert programs.send(batch(item("XW"), item("XW-1")), "XW").status_code == 200
        before = programs.counts()
        answer = programs.send(batch(item("XW-2", 5, code="C01"), item("QH-1")), "XW")
        assert (answer.status_code, set(pointers(answer))) == (422, {"/items/1/unit"})
        assert "不在这个令牌的报送范围内" in pointers(answer)["/items/1/unit"]
        assert programs.counts() == before

    def test_it_reads_these_and_nothing_else(self, programs: Programs, month: str) -> None:
        programs.send(batch(item("XW-1"), item("QH-1", 7)))
        units = Units.model_validate_json(programs.get("/units", "XW").text).units
        assert [unit.code for unit in units] == ["XW", "XW-1", "XW-2"]
        told = programs.get(f"/observations?from={month}&basis=provisional", "XW").get_json()["observations"]
        assert [row["unit"] for row in told] == ["XW-1"]
        query = f"indicator=V01&from={month}&basis=provisional"
        own = programs.get(f"/figures?scope=under:XW,unit:XW-1&{query}", "XW").get_json()["figures"]
        assert [row["value"] for row in own] == [1200, 1200]
        for path in (
            f"/figures?{query}",
            f"/figures?scope=district:320102&{query}",
            f"/figures?scope=under:SG&{query}",
            f"/figures?scope=unit:QH-1&{query}",
            "/observations?unit=QH-1",
            "/units?under=QH",
            "/targets",
        ):
            answer = programs.get(path, "XW")
            assert (answer.status_code, answer.mimetype) == (403, "application/problem+json"), path
        for path in ("/cockpit", "/projects"):
            assert programs.get(path, "XW").status_code == 403
        assert programs.get("/indicators?indicator=V01", "XW").status_code == 200

    def test_a_narrowed_token_carries_what_stands_in_units(self, programs: Programs) -> None:
        context, statistics = programs.library.context, programs.library.actor("statistics")
        with pytest.raises(Invalid, match="没有代码为“NO”的单位"):
            credentials.make_token(context, statistics, "x", SENDING, 30, ["NO"])
        director = programs.library.actor("director")
        with pytest.raises(Invalid, match="限定单位的令牌只能"):
            credentials.make_token(context, director, "x", [Permission.COCKPIT_READ], 30, ["XW"])
        programs.token("XW")
        assert 1 in {listed.units for listed in credentials.own_tokens(context, statistics)}

    def test_a_token_that_is_over_sends_nothing(self, programs: Programs, month: str) -> None:
        programs.token("XW", days=1)
        usual = programs.secrets.pop(("statistics", "30"))
        programs.secrets["statistics", "30"] = programs.secrets["statistics", "1", "XW"]
        programs.library.go_to(TODAY + timedelta(days=2), 10)
        before = programs.counts()
        answer = programs.send(batch(item()))
        programs.secrets["statistics", "30"] = usual
        assert (answer.status_code, "失效" in answer.get_json()["detail"]) == (401, True)
        assert programs.counts() == before

    def test_who_only_reads_cannot_send(self, programs: Programs, month: str) -> None:
        made = credentials.make_token(
            programs.library.context,
            programs.library.actor("director"),
            "大屏",
            [Permission.NETWORK_READ],
            30,
        )
        headers = {"Authorization": f"Bearer {made.secret}", "Idempotency-Key": "who-only-reads"}
        client = programs.flask.test_client()
        assert client.post(PATH, json=programs.dated(batch(item())), headers=headers).status_code == 403
        assert client.get("/api/v1/units", headers=headers).status_code == 200


class TestReading:
    def test_units_say_where_they_stand_and_what_they_owe(self, programs: Programs) -> None:
        units = {u.code: u for u in Units.model_validate_json(programs.get("/units").text).units}
        assert (units["XW-1"].parent, units["XW-1"].district, units["XW-1"].open) == ("XW", "320102", True)
        assert units["XW-2"].owes == ["C01", "C02", "C03", "R08", "R09"]
        assert {u["code"] for u in programs.get("/units?under=XW&type=street").get_json()["units"]} == {
            "XW-1"
        }
        assert programs.get("/units?asof=2020-12-31").get_json()["units"] == []

    @pytest.mark.parametrize(
        ("path", "word"),
        [
            ("/units?type=tower", "tower"),
            ("/units?unit=NO", "NO"),
            ("/observations?to=2024-01", "from"),
            ("/observations?from=2024-01&to=2023-12", "早于"),
            ("/observations?from=2024-01&to=2024", "同样长短"),
            ("/observations?from=2000-01&to=2024-01", "最多读 120 期"),
            ("/observations?from=0001-01&to=9999-12", "最多读 120 期"),
            ("/observations?from=2024-13", "期次写法不对"),
            ("/observations?from=2024-02-31", "期次写法不对"),
            ("/figures?scope=tower", "写法不对"),
            ("/figures?scope=under:XW-2", "改用 unit:XW-2"),
            ("/figures?scope=under:", "写法不对"),
            ("/figures?indicator=V99", "V99"),
            ("/figures?scope=network,type:street,type:theme&from=2014-01&to=2023-12", "20000"),
        ],
    )
    def test_what_is_asked_wrongly_is_told(self, programs: Programs, path: str, word: str) -> None:
        answer = programs.get(path)
        assert answer.status_code == 422, answer.text[:300]
        assert word in answer.get_json()["detail"]

    def test_an_answer_is_sent_again_only_when_it_changed(self, programs: Programs, month: str) -> None:
        path = f"/figures?indicator=V01&from={month}&basis=provisional"
        mark = programs.get(path).headers["ETag"]
        assert programs.get(path, **{"If-None-Match": mark}).status_code == 304
        programs.send(batch(item()))
        assert programs.get(path, **{"If-None-Match": mark}).status_code == 200

    def test_it_reads_as_known_earlier(self, programs: Programs, month: str) -> None:
        programs.send(batch(item(value=5)))
        programs.library.go_to(TODAY + timedelta(days=3), 10)
        programs.send(batch(item(value=9)))
        query = f"/observations?from={month}&basis=provisional&asof={TODAY}&known="
        assert programs.get(query + "then").get_json()["observations"][0]["value"] == 5
        assert programs.get(query + "now").get_json()["observations"][0]["value"] == 9

    def test_refused_sums_say_why(self, programs: Programs) -> None:
        answer = programs.get("/figures?scope=under:XW,network&indicator=SP01,Q11&from=2023")
        assert answer.status_code == 200
        Figures.model_validate_json(answer.text)

    def test_pages_of_any_length_are_together_the_whole_list(self, programs: Programs, month: str) -> None:
        programs.send(
            batch(
                *(
                    item(unit, 1 + place, code, period=f"2023-{odd:02d}")
                    for place, unit in enumerate(("XW", "XW-1", "QH-1"))
                    for odd in range(1, 13, 2)
                    for code in ("V01", "C01")
                )
            )
        )

        def rows(path: str, name: str, limit: int) -> list[tuple[str, ...]]:
            found: list[tuple[str, ...]] = []
            cursor = ""
            while True:
                page = programs.get(
                    f"{path}&limit={limit}" + (f"&cursor={cursor}" if cursor else "")
                ).get_json()
                assert len(page[name]) <= limit
                found += [tuple(str(row[part]) for part in list(row)[:3]) for row in page[name]]
                cursor = page["next"] or ""
                if not cursor:
                    return found

        cells = "/observations?from=2022-11&to=2024-02&basis=provisional"
        figures = "/figures?scope=network,unit:XW&indicator=V01,C01&from=2023-01&to=2023-12&basis=provisional"
        whole = rows(cells, "observations", 1000), rows(figures, "figures", 1000)
        assert (len(whole[0]), len(whole[1])) == (36, 48)
        for limit in (5, 7, 12, 35, 36):
            limiter.reset()
            assert rows(cells, "observations", limit) == whole[0]
            assert rows(figures, "figures", limit) == whole[1]
