"""The rules of planning as pure functions and types. Imports nothing of the other floors."""
