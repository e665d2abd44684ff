# The one door for people and CI. `make` alone lists what there is.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

CARGO := cargo
RELEASE := target/release
CONTENT := target/content
# Outside the checkout, where nothing is committed by chance.
SHEET = $(or $(TMPDIR),/tmp)/lantern-contact-sheet.html
LANGUAGE = en
# CI passes a date of its own so that an expiring fact never turns an old commit red.
ON := $(if $(CI),--on $(shell cat .ci/date),)

# Whose signatures the app believes: a folder in assets/trust with `root.json`, and the keys for it.
TRUST ?= development
export LANTERN_TRUST := $(TRUST)
KEYS ?= assets/trust/$(TRUST)
# The date as the least version: a clean checkout never looks older than what is installed.
SIGN = $(RELEASE)/lantern-publish sign --repository $(1) --keys $(2) --version $$(date +%s) $(ON)

# The city and the two languages of a test run, and their lessons; Latvian and Russian are always there,
# for the screens that are looked at in two pairs.
DRAWN = LANTERN_DRAWN="$$(.ci/chance $(SEED))" LANTERN_CONTENT="$(CURDIR)/target/test-content"
TEST_CONTENT = @read -r home own city <<<"$$(.ci/chance $(SEED))"; \
	echo "seed $(SEED): $$home at home, $$own in $$city"; \
	$(RELEASE)/lantern-publish build --out target/test-content --lang "$$home,$$own,lv,ru" $(ON); \
	$(call SIGN,target/test-content,assets/trust/development)

# Everything in one go, tests too: asked for crate by crate, cargo would compile most of it again for each
# set of features.
ALL = $(CARGO) build --release --locked --workspace --all-targets

.PHONY: help setup packages packages-publish packages-test ui-packages ui programs tools content trusted build run \
        check test faults e2e contact-sheet bench package clean

help: ## What can be made
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: packages packages-test ui-packages ## Everything building and testing needs (asks for root where a package is missing)

packages: ## Packages the app is built with
	@.ci/packages build

packages-test: ## Packages the tests need
	@.ci/packages test

ui-packages: ui/node_modules/.installed
ui/node_modules/.installed: ui/package-lock.json
	@.ci/needs node 20
	cd ui && npm ci --no-audit --no-fund
	@touch $@

ui: ui-packages ## The screen, into ui/dist
	cd ui && npm run --silent build

programs: packages ## lantern-publish and lantern-espeak
	@.ci/needs cargo
	$(CARGO) build --release --locked -p publish -p espeak

tools: packages-test programs target/python/.installed ## The same, and python-tuf, another's client that checks our signatures

target/python/.installed: .ci/python.txt
	@.ci/needs python3
	python3 -m venv --clear target/python
	target/python/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

content: programs ## The lessons, drawn, narrated and signed, into target/content (TRUST=name, KEYS=dir)
	@cmp -s $(CONTENT)/metadata/1.root.json assets/trust/$(TRUST)/root.json || rm -rf $(CONTENT)/metadata $(CONTENT)/pending
	$(RELEASE)/lantern-publish build --out $(CONTENT) $(ON)
	$(call SIGN,$(CONTENT),$(KEYS))

build: packages ui ## The programs, into target/release
	@.ci/needs cargo
	$(CARGO) build --release --locked -p publish -p espeak -p lantern

run: build content ## Lessons, screen and app; opens the window
	$(RELEASE)/lantern --content $(CONTENT)

check: packages ui ## Form, lints, types, lessons, licences
	@.ci/needs cargo
	$(CARGO) fmt --all --check
	cd ui && npm run --silent check && npm run --silent lint
	$(CARGO) clippy --release --locked --workspace --all-targets -- -D warnings
	$(ALL)
	$(RELEASE)/lantern-publish check $(ON)
	@if command -v cargo-deny >/dev/null; then $(CARGO) deny --locked check; \
	else echo "check: cargo-deny is not installed, licences and advisories were not looked at"; fi

test: SEED = 2
test: packages packages-test ui target/python/.installed ## Everything, headless, in two languages
	@.ci/needs cargo
	$(ALL)
	$(TEST_CONTENT)
	cd ui && npm run --silent test
	$(DRAWN) $(CARGO) test --release --locked --workspace

faults: packages packages-test ui ## Kills, failing disks, readers and hostile sources, as often as it takes
	$(ALL)
	FAULTS=long $(CARGO) test --release --locked --workspace --test faults -- --nocapture

e2e: SEED := $(or $(SEED),$(shell echo $$RANDOM))
e2e: packages packages-test ui target/python/.installed ## The journeys in a real window, in two languages drawn by chance (SEED=n draws the same)
	$(ALL)
	$(TEST_CONTENT)
	$(DRAWN) $(CARGO) test --release --locked --workspace --test e2e

contact-sheet: programs ## Every scene with its sentence in both forms, one page to look at (LANGUAGE=de, SHEET=file)
	$(RELEASE)/lantern-publish contact-sheet --lang $(LANGUAGE) --out $(SHEET)

bench: packages-test build content ## Figures against a baseline in the same run; not part of CI
	$(CARGO) run --release --locked --quiet -p tests --bin bench

trusted:
	@if [ "$(TRUST)" = development ] && [ "$(TRIAL)" != 1 ]; then \
		echo "The development keys are public: whoever has them could tell children anything." >&2; \
		echo "Put your publisher's root.json into assets/trust/NAME and run: make package TRUST=NAME KEYS=folder-of-keys" >&2; \
		echo "Only to try it, marked as trial content: make package TRIAL=1. See docs/publishing.md." >&2; \
		exit 1; \
	fi

package: trusted packages ui ## A .deb, into target/dist/bundle (TRUST=name KEYS=dir, or TRIAL=1)
	@.ci/packages package
	$(MAKE) content
	ui/node_modules/.bin/tauri build --config src-tauri/package.conf.json --bundles deb -- --profile dist

clean: ## Forgets what was built, keeps the clips
	rm -rf $(CONTENT) ui/dist
	$(CARGO) clean --release -p lantern
