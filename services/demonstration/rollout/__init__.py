"""The children's rooms of the demonstration: invented sites, their way to the opening, and what came then."""
