"""Files of figures: received, mapped, tried, committed whole or not at all, undone."""
