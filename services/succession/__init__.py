"""From one plan to the next: starting it, carrying unfinished work over, comparing the two."""
