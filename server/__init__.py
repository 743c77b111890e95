"""The HTTP edge: login, guard, headers, index page, static files, health, commands."""
