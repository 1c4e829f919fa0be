# Chevet: what can be made. `make` alone lists it.

GO ?= go
PROGRAM := build/chevet
RELEASE := build/release/chevet

# One set of compiler flags for every build, so that the graphics bindings,
# which take minutes, are compiled once. Tags and linker flags do not touch them.
FLAGS := -trimpath -buildvcs=false
TAGS := no_emoji
RELEASE_TAGS := no_emoji,release,migrated_fynedo

# The tests draw in memory: no C compiler, no display.
PURE := CGO_ENABLED=0
TEST_TAGS := -tags ci

FUZZTIME ?= 1m
KILLS ?= 1000
WALK_STEPS ?= 100000
MINUTES ?= 15
export GO FUZZTIME MINUTES

.DEFAULT_GOAL := help
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(firstword $(MAKEFILE_LIST)))

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Install what is missing, build Chevet and open it
	@MAKE='$(MAKE)' scripts/run

build: ## Build the program into build/
	@scripts/setup go build
	@test -x $(PROGRAM) || echo 'Building Chevet. A first build compiles the graphics bindings and takes some minutes; later ones take seconds.'
	$(GO) build $(FLAGS) -tags $(TAGS) -o $(PROGRAM) .

release: ## Build the small program without debugging aids into build/release/
	@scripts/setup go build
	$(GO) build $(FLAGS) -tags $(RELEASE_TAGS) -ldflags '-s -w' -o $(RELEASE) .

# What Chevet is measured against, built as Chevet is.
empty:
	$(GO) build $(FLAGS) -tags $(RELEASE_TAGS) -ldflags '-s -w' -o build/release/empty scripts/emptywindow.go
	$(GO) build $(FLAGS) -tags $(RELEASE_TAGS) -ldflags '-s -w' -o build/release/rectangle scripts/movingrectangle.go

test: ## Run every test; needs Go alone
	@scripts/setup go
	$(PURE) $(GO) test $(TEST_TAGS) -timeout 30m ./...

# The toolkit keeps what it no longer shows for a minute at first, which is long here.
walk: ## Walk WALK_STEPS random steps through the whole program in memory
	@scripts/setup go
	$(PURE) FYNE_CACHE=30s WALK_STEPS=$(WALK_STEPS) $(GO) test $(TEST_TAGS),no_emoji -count=1 -timeout 4h -v -run TestALongWalk ./screens

vet: ## Run go vet
	@scripts/setup go
	$(PURE) $(GO) vet $(TEST_TAGS) ./...
	cd tools && $(PURE) $(GO) vet ./...

lint: ## Run staticcheck, at the version pinned in tools/go.mod
	@scripts/setup go
	$(PURE) $(GO) tool -modfile=tools/go.mod staticcheck $(TEST_TAGS) ./...
	cd tools && $(PURE) $(GO) tool staticcheck ./...

race: ## Run every test under the race detector
	@scripts/setup go compiler
	$(GO) test -race $(TEST_TAGS) -timeout 60m ./...

fuzz: ## Run every fuzz target for FUZZTIME each
	@scripts/setup go
	@scripts/fuzz

kill: ## Kill a saver KILLS times while it saves, and look at what is left
	@scripts/setup go
	CHEVET_KILLS=$(KILLS) $(PURE) $(GO) test $(TEST_TAGS) -count=1 -v -timeout 60m -run '^TestKilledWhileSaving$$' ./app/profile

tour: ## Walk the real window on a virtual screen; pictures in build/tour/
	@MAKE='$(MAKE)' scripts/tour

disk: ## Run the real program on a disk that is full, read-only or gone; pictures in build/disk/
	@MAKE='$(MAKE)' scripts/disk
screens: ## Look at every room on small and large screens, X11 and Wayland; pictures in build/screens/
	@MAKE='$(MAKE)' scripts/screens

wander: ## Press, click, type and resize at random for MINUTES in the real window
	@MAKE='$(MAKE)' scripts/wander

pictures: ## Take the pictures of the README from the real program
	@MAKE='$(MAKE)' scripts/pictures

bench: ## Measure start, memory, idle and size beside an empty window
	@MAKE='$(MAKE)' scripts/bench

package: ## Make the packages for Linux in dist/: a .deb and an archive
	@MAKE='$(MAKE)' scripts/package

package-windows: ## Make the program and its installer for Windows in dist/, on Linux
	@scripts/package-windows

package-macos: ## Make the bundle for macOS in dist/, on a Mac
	@MAKE='$(MAKE)' scripts/package-macos

test-install: package ## Install the packages in a fresh Debian, use them, remove them; pictures in build/install/
	@scripts/test-install

test-windows: package-windows ## Try the packages for Windows under Wine; pictures in build/windows/
	@scripts/test-windows

clean: ## Remove build/ and dist/
	rm -rf build dist
