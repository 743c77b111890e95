# The commands of this project; `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENV ?= .venv
PY := $(VENV)/bin/python
PYTEST := $(VENV)/bin/pytest
export VENV PYTHON

# Which processes run the tests side by side; 2 suits a machine of two cores.
TEST_PROCESSES ?= 2

.PHONY: help run run-empty test test-fast lint format bench clean venv venv-dev

help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# What the application writes (passwords' hashes, names) is for its own user only, hence the umask.
run: venv ## Install what is missing, load the plan and demonstration data on first start, and serve
	@scripts/frontend.sh
	@umask 077 && $(PY) -m server.prepare --demo
	@exec $(VENV)/bin/gunicorn -c gunicorn.conf.py app:server

run-empty: venv ## The same with the plan alone, for real use
	@scripts/frontend.sh
	@umask 077 && $(PY) -m server.prepare --no-demo
	@exec $(VENV)/bin/gunicorn -c gunicorn.conf.py app:server

test: ## Install what tests need, then lint, types, layers and every test
	@scripts/test_setup.sh
	@scripts/venv.sh dev
	@scripts/frontend.sh
	@scripts/lint.sh
	@$(PYTEST) -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

test-fast: venv-dev ## Tests that need neither a browser nor PostgreSQL
	@$(PYTEST) -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder -m "not browser and not postgresql"

lint: venv-dev ## Check style, types and the layers' contracts
	@scripts/lint.sh

format: venv-dev ## Rewrite the sources in the common style
	@$(VENV)/bin/ruff check --fix --quiet .
	@$(VENV)/bin/ruff format .

bench: venv-dev ## Measure pages, callbacks and queries
	@$(PYTEST) tests/bench -m bench -p no:xdist

clean: ## Remove the virtual environment and caches; the data in var/ stay
	@rm -rf $(VENV) .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './var/*' -prune -exec rm -rf {} +

venv:
	@scripts/venv.sh runtime

venv-dev:
	@scripts/venv.sh dev
