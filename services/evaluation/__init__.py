"""Evaluations of the plan's domains: written, signed twice, frozen; and the verdicts that others read."""

from services.evaluation.verdicts import verdicts_of

__all__ = ["verdicts_of"]
