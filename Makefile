# Prepares what a fresh machine lacks, then calls the program or a tool; the rest is in pyproject.toml.
# Plain `make` lists the tasks.

VENV   := .venv
PYTHON := $(VENV)/bin/python
CODE   := desktop ui db reports_templates
QT      = $(VENV)/lib/python3*/site-packages/PySide6

# Debian's names of what the wheels and the tests expect to find; measured by `make fresh`.
VENV_PACKAGES    := python3 python3-venv
QT_PACKAGES      := libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libbrotli1
XCB_PACKAGES     := libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0
WAYLAND_PACKAGES := libwayland-client0 libwayland-cursor0 libwayland-egl1
TEST_PACKAGES    := age openssh-client poppler-utils zstd
BUILD_PACKAGES    = binutils libpython$(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run test check fix campaign i18n locks build build-test fresh clean
.PHONY: qt-libraries screen-libraries test-programs

help: ## list the tasks
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: $(VENV)/product qt-libraries screen-libraries ## start Netra; without a screen, tour the main job into build/tour
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	$(PYTHON) -m desktop
else
	@echo 'No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): touring the main job instead.'
	rm -rf build/tour
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m desktop tour build/tour
	@echo 'The letters, the bundle and the screenshots lie in build/tour.'
endif

test: check test-programs ## check style, types and floors, then run all tests
	$(PYTHON) -m pytest

check: $(VENV)/development qt-libraries ## check style, types and floors
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-logo

fix: $(VENV)/development ## repair what can be repaired: order of imports, format
	$(VENV)/bin/ruff check --fix
	$(VENV)/bin/ruff format

campaign: $(VENV)/development qt-libraries test-programs ## the long runs with faults and random input
	NETRA_CAMPAIGN=full $(PYTHON) -m pytest -m campaign

i18n: $(VENV)/development ## collect the texts of the screen, compile and check the translations
	$(PYTHON) -m ui.i18n update
	$(PYTHON) -m ui.i18n build
	$(PYTHON) -m ui.i18n check

locks: $(VENV)/development ## take the newest libraries that pyproject.toml allows, with their hashes
	$(VENV)/bin/uv $(LOCK) -o requirements.lock
	$(VENV)/bin/uv $(LOCK) --group dev -c requirements.lock -o tests/requirements.lock

# Universal: one file for Linux and Windows and for every Python that pyproject.toml allows.
LOCK := pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-config --no-header --quiet --upgrade

build: $(VENV)/development qt-libraries ## freeze the program into dist/netra
	$(call require,objdump --version && $(PYTHON) -c '$(FIND_LIBPYTHON)',$(BUILD_PACKAGES))
	$(VENV)/bin/pyinstaller --noconfirm --log-level WARN --workpath build/pyinstaller build.spec

FIND_LIBPYTHON = from PyInstaller.depend.bindepend import get_python_library_path as find; find()

build-test: build ## start the frozen program offscreen and open a vault with it
	$(PYTHON) -m pytest tests/faults/frozen_program.py

fresh: ## prove README's commands in a minimal Debian that has nothing installed (root, mmdebstrap)
	tests/faults/fresh_machine.sh

clean: ## remove everything that can be made again, the environment too
	rm -rf $(VENV) build dist netra.egg-info .*_cache .hypothesis
	find $(CODE) tests -name __pycache__ -prune -exec rm -rf {} +

# --- what a machine must have ---------------------------------------------------------------

# $(call require,COMMAND,PACKAGES): if COMMAND fails, install PACKAGES where we may, else name the line.
define require
@{ $(1); } >/dev/null 2>&1 || { \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -q && \
		DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $(2); \
	fi; \
	{ $(1); } >/dev/null 2>&1 || { \
		echo 'Something from the system is missing. This line brings it on Debian and Ubuntu; then run make again:'; \
		echo '    sudo apt-get install $(2)'; \
		exit 1; \
	}; \
}
endef

# The oldest Python that Netra allows comes first: the program is built on it.
FIND_PYTHON = for python in python3.11 python3.12 python3.13 python3; do \
	if $$python -c 'import sys, ensurepip, venv; assert (3, 11) <= sys.version_info < (3, 14)'; \
	then break; else python=false; fi; done 2>/dev/null; [ $$python != false ]

$(PYTHON):
	$(call require,$(FIND_PYTHON),$(VENV_PACKAGES))
	@$(FIND_PYTHON); $$python -m venv $(VENV)

# The empty files `product` and `development` say when their libraries were installed.
$(VENV)/product: requirements.lock | $(PYTHON)
	$(PYTHON) -m pip install --quiet --require-hashes -r requirements.lock
	@touch $@

$(VENV)/development: tests/requirements.lock pyproject.toml $(VENV)/product
	$(PYTHON) -m pip install --quiet --require-hashes -r tests/requirements.lock
	PYTHONWARNINGS=ignore $(PYTHON) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

qt-libraries: $(VENV)/product
	$(call require,$(call loads,$(QT)/QtWidgets.abi3.so $(QT)/QtSvg.abi3.so $(QT)/Qt/plugins/platforms/libqoffscreen.so),$(QT_PACKAGES))

# Ask the loader itself: Qt's own message may name the wrong library.
loads = ! ldd $(1) | grep 'not found'

screen-libraries: qt-libraries
ifneq ($(DISPLAY),)
	$(call require,$(call loads,$(QT)/Qt/plugins/platforms/libqxcb.so),$(XCB_PACKAGES))
endif
ifneq ($(WAYLAND_DISPLAY),)
	$(call require,$(call loads,$(QT)/Qt/plugins/platforms/libqwayland.so),$(WAYLAND_PACKAGES))
endif

test-programs:
	$(call require,command -v age && command -v ssh-keygen && command -v pdftoppm && command -v zstd,$(TEST_PACKAGES))
