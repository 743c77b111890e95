"""Risks and problems: what may go wrong with the work, and what has."""
