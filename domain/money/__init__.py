"""Money of projects by year and source: what was budgeted, received and spent."""
