# Everything a newcomer runs. `make demo` and `make test` do all their own set-up: Python 3.11, make and git are enough.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
#: tests run on this many processes
JOBS ?= 2
LOCK := requirements.lock

.DEFAULT_GOAL := help
.PHONY: help install demo test check lint types contracts bench faults known calibration second-reader oracle bench-console screenshots lock policy settings architecture servers clean

help:  ## tell what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(VENV)/installed  ## make .venv from the lock, and install the project into it

$(VENV)/installed: $(LOCK) pyproject.toml
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 is missing: install it, or name one with 'make PYTHON=...'"; exit 1; }
	@echo "installing into $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv is missing: on Debian, apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: install  ## see mail come in, be understood and answered; needs no account anywhere
	$(BIN)/kundservice demo

test: install servers  ## run all tests
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal

servers:  ## the mail server, Redis, PostgreSQL, browser and mailauth of the tests (Debian packages, npm)
	@sh tests/servers/install.sh
	@sh tests/oracle/install.sh

check: install lint types contracts test  ## what CI runs: lint, format, types, import contracts, tests

lint: install  ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: install  ## mypy --strict
	$(BIN)/mypy

contracts: install  ## which module may import which
	$(BIN)/lint-imports

bench: install  ## measure, each figure beside its floor in the same run
	$(BIN)/python -m tests.bench

faults: install servers  ## kill processes, servers and connections in seeded runs, against a model (ARGS="--runs 20"; the whole takes half an hour)
	$(BIN)/python -m tests.faults $(ARGS)

known: install  ## try all labelled mails, and list those that do not come out as they should; and the calibration
	$(BIN)/python -m tests.unit.known_misses && $(BIN)/python -m tests.calibration > /dev/null

calibration: install  ## write docs/calibration.md: how often each confidence is right over the labelled mails
	$(BIN)/python -m tests.calibration

second-reader: install  ## teach the second reader from the labelled mails, and measure it (ARGS="--labelled FOLDER")
	$(BIN)/python -c "import sklearn" 2>/dev/null || $(BIN)/pip install --quiet scikit-learn
	$(BIN)/python -m tests.second_reader $(ARGS)

oracle: install  ## have 100,000 mutated mails and headers judged by a second, independent check (mailauth, authres)
	@sh tests/oracle/install.sh
	$(BIN)/python -m tests.oracle $(ARGS)

bench-console: install servers  ## measure the console's queue and search over 100,000 mails (minutes)
	$(BIN)/python -m tests.bench.console

screenshots: install servers  ## make docs/screenshots anew: the console's main pages over the demo's mails
	$(BIN)/python -m tests.browser.screenshots

lock: install  ## solve the dependencies anew: hashes, no index addresses
	$(BIN)/pip-compile --quiet --all-extras --generate-hashes --allow-unsafe --strip-extras --no-annotate --no-header \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --output-file $(LOCK) pyproject.toml

policy: install  ## write docs/policy.md from the tables
	$(BIN)/python -m worker.policy_doc > docs/policy.md

settings: install  ## write docs/settings.md from the table
	$(BIN)/python -c 'from worker.setting_table import as_markdown; print(as_markdown(), end="")' > docs/settings.md

architecture: install  ## write the list of files into ARCHITECTURE.md
	$(BIN)/python -m tests.file_list

clean:  ## remove what make and the tools made
	rm -rf $(VENV) tests/oracle/node_modules build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
