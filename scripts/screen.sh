# shellcheck shell=bash
# A virtual screen and a program on it, for scripts/tour and scripts/bench.
# Sourced, not run. The caller sets `scratch`, a folder of its own, and `fail`.

: "${scratch=}"
screen_processes=()
program_process=
window=

# within SECONDS COMMAND...: repeats the command until it succeeds.
within() {
	local deadline=$((SECONDS + $1))
	shift
	until "$@"; do
		((SECONDS < deadline)) || return 1
		sleep 0.05
	done
}

# open_screen WIDTHxHEIGHT: starts an X server on a display number of its own,
# with a window manager.
open_screen() {
	local number=$scratch/display
	: >"$number"
	Xvfb -displayfd 3 -screen 0 "${1}x24" +extension GLX -nolisten tcp 3>"$number" 2>"$scratch/xvfb.log" </dev/null &
	screen_processes+=($!)
	within 30 test -s "$number" || fail "the virtual screen did not start: $(tail -n 1 "$scratch/xvfb.log")"
	DISPLAY=:$(<"$number")
	export DISPLAY
	HOME=$scratch openbox >"$scratch/openbox.log" 2>&1 </dev/null &
	screen_processes+=($!)
	within 30 window_manager_is_up || fail "the window manager did not start: $(tail -n 1 "$scratch/openbox.log")"
}

window_manager_is_up() {
	xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'
}

# close_screen: ends the window manager and the X server.
close_screen() {
	local index
	for ((index = ${#screen_processes[@]} - 1; index >= 0; index--)); do
		kill "${screen_processes[index]}" 2>/dev/null && wait "${screen_processes[index]}" 2>/dev/null
	done
	screen_processes=()
	unset DISPLAY
}

# start_program LOG HOME LOCALE PROGRAM: starts a program in a folder and an
# environment of its own, so that nothing of this machine's settings reaches it.
start_program() {
	local log=$1 home=$2 locale=$3 program=$4
	mkdir -p "$home/.cache" "$home/run"
	chmod 700 "$home/run"
	(
		cd "$home" && exec env -i PATH="$PATH" DISPLAY="$DISPLAY" HOME="$home" XDG_RUNTIME_DIR="$home/run" \
			LANG="$locale" LC_ALL="$locale" CHEVET_DIR="$home/chevet" \
			DBUS_SESSION_BUS_ADDRESS=disabled: LIBGL_ALWAYS_SOFTWARE=1 "$program"
	) >"$log" 2>&1 </dev/null &
	program_process=$!
}

program_is_running() { kill -0 "$program_process" 2>/dev/null; }
program_has_ended() { ! program_is_running; }

# find_window NAME: puts the program's visible window into `window`.
find_window() {
	window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1)
	[[ -n $window ]]
}

# stop_program: ends the program, asking first.
stop_program() {
	[[ -n $program_process ]] || return 0
	kill "$program_process" 2>/dev/null
	within 5 program_has_ended || kill -KILL "$program_process" 2>/dev/null
	wait "$program_process" 2>/dev/null
	program_process=
}
