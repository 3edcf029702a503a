# Two commands are the main job: `make run` and `make test`. Both set up what is missing first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRANSLATED := resources/translations/zh_CN

.PHONY: soak run test test-fleet test-install test-failover test-locales check demo pictures translations package bench setup
run: setup
	$(BIN)/python main.py

test: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --dist worksteal

# The same tests, and those of a fleet, on a PostgreSQL server that lives for the run.
test-fleet: setup
	sh resources/system-packages.sh fleet
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.support.fleet_server \
		$(BIN)/python -m pytest -q -n auto --dist loadgroup tests/system/test_fleet.py tests/system/test_fleet_faults.py tests/system/test_fleet_roles.py \
		tests/verification/test_rules.py \
		tests/verification/test_any_order.py tests/verification/test_trust.py tests/verification/test_history.py tests/verification/test_training_accounts.py \
		tests/verification/test_key_rotation.py tests/system/test_windows.py tests/kiosk/test_trust_windows.py tests/system/test_processes.py tests/mobile_sim/test_phone_faults.py \
		tests/kiosk/test_visitor.py tests/kiosk/test_idle.py tests/kiosk/test_staff_area.py tests/kiosk/test_full_screen.py \
		tests/kiosk/test_account_entry.py tests/kiosk/test_staff_dialogs.py \
		tests/verification/test_erasure.py::test_the_servers_time_is_asked_for \
		tests/jdcloud_kiosk/test_server_errors.py::test_every_state_of_the_server_was_decided_on

# The file and command-line tests where the computer's encoding is not UTF-8.
LOCALES := build/locales
test-locales: setup $(LOCALES)/zh_CN.GB18030 $(LOCALES)/en_US.ISO-8859-1
	for one in zh_CN.GB18030 en_US.ISO-8859-1 C; do \
		LOCPATH=$(CURDIR)/$(LOCALES) LC_ALL=$$one QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto \
		tests/jdcloud_kiosk/test_readers.py tests/verification/test_names.py tests/verification/test_local_time.py \
		tests/jdcloud_kiosk/test_command_line.py tests/verification/test_training_accounts.py tests/verification/test_history.py \
		|| exit 1; done

$(LOCALES)/%:
	sh resources/system-packages.sh locales
	mkdir -p $(LOCALES)
	localedef -i $(basename $(@F)) -f $(subst .,,$(suffix $(@F))) $@

# A visitor at a kiosk while the leader of a real cluster is changed and killed: a good minute.
test-failover: setup
	sh resources/system-packages.sh failover
	KIOSK_TEST_CLUSTER=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/system/test_failover.py

# Wheel, commands and fixtures in an empty environment, far from here, and the packaged program: a
# few minutes.
test-install: package
	KIOSK_TEST_INSTALL=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/system/test_install.py

# Not `setup`, which would compile the translations first.
check: $(VENV)/packages.stamp
	$(BIN)/pyside6-lrelease -silent $(TRANSLATED).ts -qm $(VENV)/compiled.qm
	@cmp -s $(VENV)/compiled.qm $(TRANSLATED).qm || { echo "$(TRANSLATED).qm is older than its source:" \
		"run make translations and commit both files" >&2; exit 1; }
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONPATH=. $(BIN)/lint-imports --no-logo

demo: setup
	$(BIN)/python main.py demo

# The pictures of the README and the docs.
pictures: setup
	$(BIN)/python main.py demo --out docs/pictures --lang en
	$(BIN)/python main.py demo --out docs/pictures/zh_CN --lang zh_CN
	$(BIN)/python main.py demo --stage --scenario verified --out docs/pictures/stage --lang en
	$(BIN)/python main.py demo --stage --scenario drill-fake-helper --out docs/pictures/stage --lang zh_CN

# A folder that runs without Python, in dist/jdcloud-kiosk; install.sh in it installs it.
package: setup
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build package/kiosk.spec
	cp package/jdcloud-kiosk.desktop package/jdcloud-kiosk.service package/install.sh \
		resources/icons/jdcloud-kiosk.svg dist/jdcloud-kiosk/
	cp -r package/session dist/jdcloud-kiosk/
	du -sm dist/jdcloud-kiosk

# Collect the texts of the source into the .ts file, for a translator, and compile it. Both files are
# committed, so that an installation needs no Qt tools. Where two branches compiled, a merge keeps
# either: compile again.
translations: setup
	git config merge.compiled.driver true
	$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none \
		$$(git ls-files -co --exclude-standard 'verification/*.py' 'kiosk/*.py' 'mobile_sim/*.py' 'ui/*.py' 'demonstration/*.py' 'jdcloud_kiosk/*.py') \
		-target-language zh_CN -ts $(TRANSLATED).ts
	$(BIN)/pyside6-lrelease -silent $(TRANSLATED).ts -qm $(TRANSLATED).qm
	@git diff --quiet -- $(TRANSLATED).qm || echo "$(TRANSLATED).qm was compiled again: commit it" >&2

setup: $(VENV)/system.stamp $(VENV)/packages.stamp $(TRANSLATED).qm

$(VENV)/system.stamp: resources/system-packages.sh
	sh resources/system-packages.sh
	mkdir -p $(VENV) && touch $@

$(VENV)/packages.stamp: pyproject.toml $(VENV)/system.stamp
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --upgrade setuptools
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[development]'
	touch $@

resources/translations/%.qm: resources/translations/%.ts $(VENV)/packages.stamp
	$(BIN)/pyside6-lrelease -silent $< -qm $@

# A night of kills over everything; MINUTES=10 for less. Counts from outside whether anything is lost.
soak: setup
	$(BIN)/python -m benchmarks.soak --minutes $(or $(MINUTES),480)

# Everything that docs/performance.md says, measured here: about half an hour, best with nothing else
# running. Ten million sessions need 7 GB of disk in $TMPDIR.
bench: setup
	sh resources/system-packages.sh benchmarks
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[benchmarks]'
	for one in latency qr_frame decode cold_start throughput growth endurance bulk \
		trail writer_lock; do \
		$(BIN)/python -m benchmarks.$$one || exit 1; done
	$(BIN)/python -m benchmarks.history
	$(BIN)/python -m benchmarks.scan_robustness --chart docs/pictures/scan-robustness.png
	$(BIN)/python -m benchmarks.chart
