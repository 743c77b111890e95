"""Nodes of the plan: one node's place in the tree, and what its pages show."""
