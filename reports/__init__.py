"""Documents for people: PDF, Word and Excel files made from view data."""
