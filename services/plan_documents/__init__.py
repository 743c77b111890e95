"""Plan documents: uploaded, reviewed by people, loaded as a plan."""
