"""Money of projects: stating it, deciding on it, reading it for a project, a node and the plan."""
