# shellcheck shell=bash
# A virtual screen. Sourced, not run. The caller sets `scratch`, a folder of its
# own, and `fail`.

: "${scratch=}"
screen_processes=()
screen_options=(+extension GLX)

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
	Xvfb -displayfd 3 -screen 0 "${1}x24" "${screen_options[@]}" -noreset -nolisten tcp 3>"$number" 2>"$scratch/xvfb.log" </dev/null &
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
