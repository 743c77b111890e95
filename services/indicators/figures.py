"""The indicators of a plan at a point of view: how they stand, and what of the plan moves with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import indicators as queries
from data_access.queries import plan_elements
from domain.indicators.aggregation import Book, latest, years_told
from domain.indicators.definition import Subject
from domain.indicators.target import FigureStanding, stand_to, tracks
from domain.indicators.views import (
    DrivingFigure,
    ElementKind,
    ElementLine,
    IndicatorFigures,
    IndicatorRecord,
    Link,
    NodeFigures,
    PlanElement,
    TargetRecord,
)
from domain.permissions import Actor, Permission
from domain.plan import PlanView, Tree
from domain.projects.lights import Light, Thresholds, severity_rank
from domain.projects.rollup import Standing
from domain.projects.schedule import clock
from domain.projects.trend import ProjectTrack
from domain.projects.work import ProjectState, ProjectWork, WorkKind

Key = tuple[str, Subject]
"""An indicator of a subject."""


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """Indicators with their readings, targets and ties to the plan, read once."""

    view: PlanView
    records: Mapping[str, IndicatorRecord]
    targets: Mapping[Key, TargetRecord]
    books: Mapping[Subject, Book]
    elements: tuple[PlanElement, ...]
    links: tuple[Link, ...]
    thresholds: Thresholds

    def standing(self, key: Key, on: date | None = None) -> FigureStanding:
        """How an indicator stands to its confirmed target at the view, or on an earlier day."""
        code, subject = key
        found = self.targets.get(key)
        target = found.target if found is not None and found.confirmed else None
        day = on or self.view.as_of.effective_on
        return stand_to(self.books[subject], code, target, day, self.thresholds)

    def of(self, key: Key) -> IndicatorFigures:
        """An indicator's latest figure, its last whole year, its target and how it stands to it."""
        code, subject = key
        book = self.books[subject]
        years = [year for year in years_told(book, code) if year.complete]
        return IndicatorFigures(
            record=self.records[code],
            subject=subject,
            latest=latest(book, code),
            year=years[-1] if years else None,
            target=self.targets.get(key),
            standing=self.standing(key),
        )

    def scorecard(self) -> tuple[ElementLine, ...]:
        """What the plan states in figures or admits as short, each with the indicators that follow it."""
        lines = []
        for element in self.elements:
            ties = (
                link
                for link in self.links
                if (link.element_kind, link.element_code) == (element.kind, element.code)
            )
            followed = tuple((link, self.of((link.code, link.subject))) for link in ties)
            lines.append(ElementLine(element, followed))
        return tuple(lines)

    def driving(self, work: ProjectWork, node_code: str) -> TargetRecord | None:
        """The confirmed target by which a piece of work moves: tied to it or, failing that, to its node.

        Only confirmed 指标类 work moves by figures.
        """
        if work.kind is not WorkKind.INDICATOR or not work.kind_confirmed:
            return None
        for wanted in ((ElementKind.PROJECT, work.code), (ElementKind.NODE, node_code)):
            for link in self.links:
                target = self.targets.get((link.code, link.subject))
                if (link.element_kind, link.element_code) == wanted and target and target.confirmed:
                    return target
        return None

    def driving_figure(self, work: ProjectWork, node_code: str) -> DrivingFigure | None:
        """The indicator by which a piece of work moves, with how it stands."""
        target = self.driving(work, node_code)
        if target is None:
            return None
        standing = self.standing((target.code, target.subject), clock(work, self.view.as_of.effective_on))
        return DrivingFigure(self.records[target.code], target, standing)

    def moved(self, by_milestones: Standing, node_code: str) -> Standing:
        """How a project stands: by its indicator if it moves by one, else as its milestones say.

        That it was paused or cancelled is its owners' word and stays.
        """
        figure = self.driving_figure(by_milestones.work, node_code)
        if figure is None:
            return by_milestones
        stopped = by_milestones.work.state is not ProjectState.ACTIVE
        return replace(
            by_milestones,
            progress=figure.standing.progress,
            verdict=by_milestones.verdict if stopped else figure.standing.verdict,
            by_figures=True,
        )

    def track(self, work: ProjectWork, node_code: str, days: Sequence[date]) -> ProjectTrack | None:
        """The course of work that moves by an indicator, for curves on these days; None for other work."""
        target = self.driving(work, node_code)
        if target is None:
            return None
        return ProjectTrack(
            weight=work.weight,
            stopped_on=work.state_since if work.state is ProjectState.PAUSED else None,
            milestones=tracks(self.books[target.subject], target.code, target.target, days),
        )

    def of_nodes(self, tree: Tree, project_nodes: Mapping[str, int]) -> dict[int | None, NodeFigures]:
        """The indicators with confirmed targets at or below each node; below None, of the whole plan.

        An indicator stands at the nodes it is tied to, at those of the projects it is tied to
        (`project_nodes`, by code), and at the node of the stated target that it follows.
        """
        grouped: dict[int | None, set[Key]] = {}
        for link in self.links:
            key = (link.code, link.subject)
            target = self.targets.get(key)
            node_id = self._node_of(link, tree, project_nodes)
            if target is None or not target.confirmed or node_id is None:
                continue
            for above in (None, *(node.node_id for node in tree.path(node_id))):
                grouped.setdefault(above, set()).add(key)
        standings = {key: self.standing(key) for keys in grouped.values() for key in keys}
        return {node_id: self._summary(keys, standings) for node_id, keys in grouped.items()}

    def followed(self, tree: Tree, project_nodes: Mapping[str, int], node_id: int | None) -> tuple[Key, ...]:
        """The indicators tied to anything at or below a node, with or without a target, by code."""
        found: set[Key] = set()
        for link in self.links:
            tied = self._node_of(link, tree, project_nodes)
            if tied is not None and node_id in {None, *(node.node_id for node in tree.path(tied))}:
                found.add((link.code, link.subject))
        return tuple(sorted(found))

    def _node_of(self, link: Link, tree: Tree, project_nodes: Mapping[str, int]) -> int | None:
        if link.element_kind is ElementKind.PROJECT:
            return project_nodes.get(link.element_code)
        code = link.element_code
        if link.element_kind is ElementKind.TARGET:
            stated = (e for e in self.elements if e.kind is ElementKind.TARGET and e.code == code)
            code = next((element.node_code for element in stated), "")
        elif link.element_kind is not ElementKind.NODE:
            return None
        node = tree.by_code.get(code)
        return node.node_id if node else None

    def _summary(self, keys: Iterable[Key], standings: Mapping[Key, FigureStanding]) -> NodeFigures:
        ordered = sorted(keys, key=lambda key: _badness(key, standings[key]))
        worst = ordered[0]
        return NodeFigures(
            total=len(ordered),
            behind=sum(standings[key].light is Light.BEHIND for key in ordered),
            worst=worst[0],
            worst_name=self.records[worst[0]].definition.name,
            standing=standings[worst],
        )


def _badness(key: Key, standing: FigureStanding) -> tuple[int, float, str]:
    return severity_rank(standing.light), standing.progress.gap or 0.0, key[0]


def load_figures(
    session: Session, view: PlanView, thresholds: Thresholds, *, everything: bool = False
) -> PlanFigures:
    """Read the indicators that a plan ties or sets targets for, or all there are, in two statements."""
    plan_id, as_of = view.plan.plan_id, view.as_of
    found = queries.facts(session, plan_id, as_of, everything=everything)
    elements, links = plan_elements.elements_and_links(session, plan_id, as_of)
    definitions = {code: record.definition for code, record in found.records.items()}
    return PlanFigures(
        view=view,
        records=found.records,
        targets=found.targets,
        books={subject: Book(definitions, found.readings.get(subject, {})) for subject in Subject},
        elements=elements,
        links=tuple(link for link in links if link.code in found.records),
        thresholds=thresholds,
    )


def no_figures(session: Session, view: PlanView, thresholds: Thresholds) -> PlanFigures:
    """A plan without indicators, for pages that have no use for any."""
    empty = {subject: Book({}) for subject in Subject}
    return PlanFigures(view, {}, {}, empty, (), (), thresholds)


def may_state(actor: Actor, record: IndicatorRecord) -> bool:
    """Whether the actor may state figures of an indicator."""
    scope = actor.scope(Permission.INDICATOR_WRITE)
    return record.definition.entered and scope.covers_departments([record.owner_department_id], False)
