# On a bare Debian with python3 (3.11 or newer), its venv and make, each target does its own set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
GAZETTEER := src/truceline/gazetteer/places.sqlite
GAZETTEER_SOURCES := $(addprefix src/truceline/,gazetteer/build.py gazetteer/names.py gazetteer/admin1.tsv \
	lexicon/toponyms.yaml)
BRIEF := build/demo

.PHONY: help setup demo test lint eval expect bench lock clean

help:
	@echo "make demo    set up, read the example case file, write $(BRIEF)/brief.html"
	@echo "make test    set up and run the tests"
	@echo "make lint    set up and check style and types"
	@echo "make eval    score against the evaluation data    make bench   measure speed"
	@echo "make expect  accept what the reader gives for its own corpus, after looking at the difference"
	@echo "make setup   only set up                          make clean   remove what was built, not $(VENV)"
	@echo "make lock    pin newer dependencies (needs uv)"

setup: $(VENV)/installed $(GAZETTEER)

$(VENV)/locked: requirements-dev.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# Made once: another Python over it would mix the two.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
		"Truceline needs Python 3.11 or newer, not %d.%d; give one: make PYTHON=python3.12" % sys.version_info[:2])'
	$(PYTHON) -m venv --clear $(VENV)

# Hash mode refuses a local directory, and an isolated build would fetch what is not locked.
$(VENV)/installed: $(VENV)/locked pyproject.toml hatch_build.py
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

# A wheel builds its own; an editable installation looks for it beside the sources.
$(GAZETTEER): $(GAZETTEER_SOURCES) requirements-dev.lock | $(VENV)/installed
	$(BIN)/python -m truceline.gazetteer.build

demo: setup
	$(BIN)/truceline brief examples/karabakh-2020 -o $(BRIEF)

test: setup
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

eval: setup
	$(BIN)/python -m tests.evaluation

expect: setup
	$(BIN)/python -m tests.evaluation.expect

bench: setup
	$(BIN)/python -m tests.bench

# One version of each dependency for all Pythons; no registry's address, so that mirrors work.
LOCK := uv pip compile pyproject.toml --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-annotate --no-header --no-emit-index-url --upgrade
lock:
	$(LOCK) --group dev --output-file requirements-dev.lock
	$(LOCK) --constraint requirements-dev.lock --output-file requirements.lock

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
