# `make run` starts the program and `make test` checks it; both prepare the machine first.
.PHONY: run test lint style house format screens bench usefulness soak check clean translations lock
.DEFAULT_GOAL := run

PY := .venv/bin/python
WORKERS ?= 2
# Days the whole suite is run on by `make soak`; on the last the clock is put back. The zone is
# spelt out, for a bare machine has no table of zones.
DAYS ?= 2026-12-31 2027-01-01 2028-02-29 2027-05-01 2036-11-29 2027-10-31T02:30
ZONE := CET-1CEST,M3.5.0,M10.5.0/3
# Compiled modules halve the time to the first window.
unexport PYTHONDONTWRITEBYTECODE

run:
	@.ci/setup.sh run
	@$(PY) main.py $(ARGS)

# The types are looked at beside the tests: by itself mypy leaves all processors but one idle.
test: style
	said=$$(mktemp); $(PY) -m mypy >$$said 2>&1 & types=$$!; \
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(WORKERS) --dist worksteal $(ARGS); tests=$$?; \
	wait $$types; types=$$?; cat $$said; rm $$said; exit $$((tests ? tests : types))

lint: style
	$(PY) -m mypy

style:
	@.ci/setup.sh dev
	$(PY) -m ruff format --check
	$(PY) -m ruff check

screens:
	@.ci/setup.sh dev
	$(PY) -m tests.screens $(ARGS)

soak:
	@.ci/setup.sh dev
	HYPOTHESIS_PROFILE=search QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m soak tests $(ARGS)
	for day in $(DAYS); do echo "The suite on $$day" && TZ=$(ZONE) SUITE_DAY=$$day \
		HYPOTHESIS_PROFILE=search \
		QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(WORKERS) --dist worksteal $(ARGS) || exit; done

bench:
	@.ci/setup.sh bench
	.venv-bench/bin/python -m benchmarks $(ARGS)

usefulness:
	@.ci/setup.sh run
	$(PY) -m benchmarks.usefulness $(ARGS)

# How large the rooms are and who knows whom, into docs/house.md and docs/images/house.svg.
house:
	@.ci/setup.sh dev
	$(PY) -m tests.house $$(date +%F)

# The table of a program's fields, into docs/catalogue-format.md.
format:
	@.ci/setup.sh dev
	$(PY) -m tests.field_table

check: test soak screens bench usefulness

# New and changed texts go into the .ts files; the .qm files the program reads are made from them.
# qtbase_nb.ts holds Qt's own texts in bokmål and is written by hand.
TRANSLATIONS := resources/translations
LUPDATE = .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none \
	-source-language nb_NO main.py $$(find ui -name '*.py' | sort)
translations:
	@.ci/setup.sh dev
	for locale in $$($(PY) -m tests.locales); do $(LUPDATE) -target-language $$locale \
		-ts $(TRANSLATIONS)/tiltaksfinner_$${locale%_*}.ts || exit; done
	.venv/bin/pyside6-lrelease -silent $(TRANSLATIONS)/*.ts

# Newest versions the .in files allow, for Python 3.11 and later on Linux, macOS and Windows.
# In this order: the second and third are held to the first.
LOCK := .venv-lock/bin/uv --no-config pip compile --quiet --upgrade --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--custom-compile-command 'make lock'
lock:
	@.ci/setup.sh dev
	test -x .venv-lock/bin/uv || $(PY) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(LOCK) requirements.in --output-file requirements.txt
	$(LOCK) requirements-dev.in --output-file requirements-dev.txt
	$(LOCK) requirements-bench.in --output-file requirements-bench.txt

clean:
	rm -rf .venv .venv-bench .venv-lock build dist screens *.egg-info \
		.hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
