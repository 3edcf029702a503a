# Two commands are the main job: `make run` and `make test`. Both set up what is missing first.
# What has to be done on every system is in tasks.py; on Windows, type `py tasks.py run`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: day test-long test-browser test-desktop deb screens coverage mutation test-anywhere soak run test test-fleet test-install test-failover test-locales check demo pictures translations package bench bench-quick setup lock

setup run test check package translations:
	$(PYTHON) tasks.py $@

# The same tests, and those of a fleet, on a PostgreSQL server that lives for the run.
test-fleet: setup
	sh resources/system-packages.sh fleet
	KIOSK_TEST_DAY=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m testbed.fleet_server \
		$(BIN)/python -m pytest -q -n auto --dist loadgroup tests/system/test_fleet.py tests/system/test_fleet_faults.py tests/system/test_fleet_roles.py tests/system/test_working_day.py tests/system/test_day_in_windows.py tests/verification/test_enrolment.py \
		tests/verification/test_rules.py tests/verification/test_phone_service.py tests/verification/test_kiosk_service.py \
		tests/verification/test_any_order.py tests/verification/test_class_players.py tests/classroom/test_pages.py tests/verification/test_trust.py tests/verification/test_history.py tests/verification/test_session_sums.py tests/verification/test_training_accounts.py \
		tests/verification/test_key_rotation.py tests/system/test_windows.py tests/kiosk/test_trust_windows.py tests/system/test_processes.py tests/mobile_sim/test_phone_faults.py \
		tests/kiosk/test_visitor.py tests/kiosk/test_idle.py tests/kiosk/test_staff_area.py tests/kiosk/test_full_screen.py \
		tests/kiosk/test_account_entry.py tests/kiosk/test_staff_dialogs.py \
		tests/verification/test_erasure.py::test_the_servers_time_is_asked_for \
		tests/jdcloud_kiosk/test_server_errors.py::test_every_state_of_the_server_was_decided_on

# The file and command-line tests where the computer's encoding is not UTF-8. GBK is that of a Chinese
# Windows; an open() that leaves the encoding to the computer is an error.
LOCALES := build/locales
test-locales: setup $(LOCALES)/zh_CN.GBK $(LOCALES)/zh_CN.GB18030 $(LOCALES)/en_US.ISO-8859-1
	for one in zh_CN.GBK zh_CN.GB18030 en_US.ISO-8859-1 C; do \
		KIOSK_TEST_LONG=1 LOCPATH=$(CURDIR)/$(LOCALES) LC_ALL=$$one PYTHONUTF8=0 PYTHONWARNDEFAULTENCODING=1 \
		QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto \
		tests/jdcloud_kiosk/test_encodings.py tests/kiosk/test_printing.py \
		tests/jdcloud_kiosk/test_readers.py tests/verification/test_names.py tests/verification/test_local_time.py \
		tests/jdcloud_kiosk/test_command_line.py tests/verification/test_training_accounts.py tests/verification/test_history.py \
		|| exit 1; done

$(LOCALES)/%:
	sh resources/system-packages.sh locales
	mkdir -p $(LOCALES)
	localedef -i $(basename $(@F)) -f $(subst .,,$(suffix $(@F))) $@

# As other computers would run them: time zones, locales, users, random orders, a busy machine. A
# night; QUICK=1 for a sample of each, in minutes.
test-anywhere: setup $(LOCALES)/zh_CN.GB18030
	$(BIN)/python -m tests.anywhere $(if $(QUICK),--quick)

# A visitor at a kiosk while the leader of a real cluster is changed and killed: a good minute.
test-failover: setup
	sh resources/system-packages.sh failover
	KIOSK_TEST_CLUSTER=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/system/test_failover.py

# Every scenario, size and dialog, every released database, whole plays on the stage: what `make test`
# tries in part.
test-long: setup
	KIOSK_TEST_LONG=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --dist worksteal -m long

# A trainee's phone, and the page of a trace, in a real browser: a minute.
test-browser: setup
	sh resources/system-packages.sh browser
	KIOSK_TEST_BROWSER=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto -m browser

# The desk's session, a screen reader, Wayland: real servers, real keys, a bus. A minute.
test-desktop: setup
	sh resources/system-packages.sh desktop
	KIOSK_TEST_DESKTOP=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto -m desktop

# Wheel, commands and fixtures in an empty environment, far from here, and the packaged program: a
# few minutes.
test-install: package
	KIOSK_TEST_INSTALL=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/system/test_install.py

# The packaged folder as a Debian package, in dist.
deb: package
	sh package/deb.sh

# Does a test notice when the program is changed? A sample, today's or that of SEED=…; SAMPLE=50 for
# more, MODULE=kiosk/idle for one, WHOLE=1 for all: many hours. MINUTES=3 for no longer than that.
# REACH=build/reach.json tries a change only with the tests that reach it.
mutation: setup
	$(BIN)/python -m tests.mutation $(if $(WHOLE),--whole) $(if $(SAMPLE),--sample $(SAMPLE)) \
		$(if $(SEED),--seed $(SEED)) $(if $(MODULE),--module $(MODULE)) \
		$(if $(REACH),--reach $(REACH)) \
		$(if $(MINUTES),--patience $(shell expr $(MINUTES) \* 60 - 120) --limit 60)

# Which branches of verification/ no test runs, those for a server counted in: the lines are listed.
COVER = QT_QPA_PLATFORM=offscreen $(BIN)/python -m coverage run -m pytest -q -n auto --dist loadgroup
coverage: setup
	sh resources/system-packages.sh fleet
	rm -rf build/coverage
	$(COVER) tests/verification tests/jdcloud_kiosk tests/system/test_faults.py \
		tests/system/test_windows.py tests/system/test_backup_recipes.py
	$(BIN)/python -m testbed.fleet_server env $(COVER) tests/system/test_fleet.py \
		tests/system/test_fleet_faults.py tests/system/test_fleet_roles.py \
		tests/verification/test_rules.py tests/verification/test_key_rotation.py
	$(BIN)/python -m coverage combine -q
	$(BIN)/python -m coverage report --skip-covered --show-missing --fail-under=95

demo: setup
	$(BIN)/python main.py demo

# A working day in the windows, on a file and on a server: two clerks, forty visitors, what goes wrong.
day: setup
	sh resources/system-packages.sh fleet
	KIOSK_TEST_DAY=1 $(BIN)/python -m pytest -q tests/system/test_day_in_windows.py
	KIOSK_TEST_DAY=1 $(BIN)/python -m testbed.fleet_server $(BIN)/python -m pytest -q tests/system/test_day_in_windows.py

# The pictures of the README and the docs.
pictures: setup
	$(BIN)/python main.py demo --out docs/pictures --lang en
	$(BIN)/python main.py demo --out docs/pictures/zh_CN --lang zh_CN
	$(BIN)/python -m testbed.day_pictures docs/pictures/day en
	$(BIN)/python -m testbed.day_pictures docs/pictures/zh_CN/day zh_CN
	$(BIN)/python main.py demo --stage --scenario verified --out docs/pictures/stage --lang en
	$(BIN)/python main.py demo --stage --scenario drill-fake-helper --out docs/pictures/stage --lang zh_CN
	sh resources/system-packages.sh browser
	$(BIN)/python -m tests.support.class_pictures docs/pictures/class
	$(BIN)/python -m tests.support.contact_sheets --small --out docs/pictures/screens

# Every screen of the kiosk, the phone and the console in each theme, language and size, in
# build/screens: half an hour, QUICK=1 for a few of each, LOOK="1024x600 200%" for some. Fails where
# a text is cut off, covered or not translated, or a control too small to touch.
screens: setup
	$(BIN)/python -m tests.support.contact_sheets $(if $(QUICK),--quick) $(if $(ONLY),--only $(ONLY)) \
		$(if $(LOOK),--look "$(LOOK)")

# A night of kills over everything; MINUTES=10 for less. Counts from outside whether anything is lost.
soak: setup
	$(BIN)/python -m benchmarks.soak --minutes $(or $(MINUTES),480)

# Everything that docs/performance.md says, measured here: about half an hour, best with nothing else
# running. Ten million sessions need 7 GB of disk in $TMPDIR.
bench: setup
	sh resources/system-packages.sh benchmarks
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[benchmarks]'
	$(BIN)/python -m benchmarks.everything

# The main figures in three minutes, from less: for a look at what a change does.
bench-quick: setup
	sh resources/system-packages.sh fleet
	$(BIN)/python -m benchmarks.everything --quick

# What `setup` installs, for every supported Python and system: the newest that pyproject.toml allows.
lock: setup
	$(BIN)/python -m pip install -q --disable-pip-version-check uv
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate --extra development pyproject.toml -o requirements.lock
