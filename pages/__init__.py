"""The pages: a package each, its layout and its callbacks side by side; no SQL, no rules."""
