# shellcheck shell=bash
# The program on a virtual screen, seen and driven from outside. Sourced, not
# run, after scripts/screen.sh. The caller sets `scratch` and `fail`, and `home`,
# `log` and `language` before it starts the program.

: "${scratch=}" "${home=}" "${log=}" "${language=}"
program=$PWD/build/chevet
program_argument=      # one to start it with, or none
program_wrapper=()     # what to start it through, or nothing
program_display=()     # how it is told its screen, where that is not DISPLAY alone
program_environment=() # what else it finds in its environment
program_process=
window=

declare -A locale=([en]=en_US.UTF-8 [fr]=fr_FR.UTF-8)

start_limit=60  # seconds from start to the window
step_limit=30   # seconds from a key to what it brings
still_limit=15  # seconds for the picture to come to rest
blinking=600    # pixels that a text cursor may change in a picture at rest

# Believable answers of a person who has them all.
# shellcheck disable=SC2034 # for the scripts that source this one
someone='"nights":[{"position":"side","percent":70},{"position":"back","percent":30}],
	"sex":"female","stature_cm":168,"shoulders_cm":36,"weight_kg":64,
	"typed":{"stature":"168","shoulders":"36","weight":"64"},
	"pillow":{"known":"measured","height_cm":6,"moved":true,"fill":"foam"},
	"mattress":{"firmness":5,"sag":"none","age":"middle"},
	"supports":["between-knees","under-knees"],"supports_chosen":true,"things":["spare-pillow","cushion","blanket"]'

# A session of their own, of two short exercises, the second one written by them.
# shellcheck disable=SC2034 # for the scripts that source this one
chosen='"own":[{"id":"own-1","name":"Chin tucks","steps":["Sit tall.","Draw your chin straight back."],"sided":true,"reps":1}],
	"mine":[{"id":"foam-rolling"},{"id":"own-1","own":true}]'

# A change that they have been trying for five days.
# shellcheck disable=SC2034 # for the scripts that source this one
trying='"now":{"change":"pillow","height_cm":9,"since":"'$(date -d '5 days ago' +%F)'"}'

# keep ANSWERS SETTINGS PLACE EXERCISES TRIALS: makes a home with a data file that holds them.
keep() {
	rm -rf "$home"
	mkdir -p "$home/.local/share/chevet"
	printf '{"schema":1,"answers":{%s},"settings":{%s},"place":{%s},"exercises":{%s},"trials":{%s}}\n' \
		"$1" "$2" "$3" "${4:-}" "${5:-}" >"$home/.local/share/chevet/chevet.json"
	chmod 600 "$home/.local/share/chevet/chevet.json"
}

# start_program: starts the program in its home and an environment of its own,
# so that nothing of this machine's settings reaches it.
start_program() {
	local display=("${program_display[@]}")
	((${#display[@]} > 0)) || display=("DISPLAY=$DISPLAY")
	mkdir -p "$home/.cache" "$home/run"
	chmod 700 "$home/run"
	(
		cd "$home" && exec env -i PATH="$PATH" "${display[@]}" HOME="$home" XDG_RUNTIME_DIR="$home/run" "${program_environment[@]}" \
			LANG="${locale[$language]}" LC_ALL="${locale[$language]}" \
			DBUS_SESSION_BUS_ADDRESS=disabled: LIBGL_ALWAYS_SOFTWARE=1 "${program_wrapper[@]}" "$program" ${program_argument:+"$program_argument"}
	) >"$log" 2>&1 </dev/null &
	program_process=$!
}

# open_program: starts the program and finds its window.
open_program() {
	start_program
	within "$start_limit" window_or_end || fail "the window did not open"
	program_is_running || fail "the program ended at its start"
	xdotool windowactivate "$window" 2>/dev/null
}

# stop_program: ends the program, asking first.
stop_program() {
	[[ -n $program_process ]] || return 0
	kill "$program_process" 2>/dev/null
	within 5 program_has_ended || kill -KILL "$program_process" 2>/dev/null
	wait "$program_process" 2>/dev/null
	program_process=
}

program_is_running() { kill -0 "$program_process" 2>/dev/null; }
program_has_ended() { ! program_is_running; }

# reported_error: says whether the program printed an error. Three are Fyne's own
# and mean nothing here: there is no message bus to ask for the system's colours,
# while it quits it may read its empty preferences as it writes them, and the home
# has no folders for pictures and videos.
reported_error() {
	grep -v -E 'Fyne error:  (failed to watch theme settings|Preferences load error|Getting favorite locations)' "$log" |
		grep -q -E 'Error in Fyne call thread|Fyne error|^panic:|^fatal error:'
}

# find_window: puts the program's visible window into `window`.
find_window() {
	window=$(xdotool search --onlyvisible --name '^Chevet' 2>/dev/null | head -n 1)
	[[ -n $window ]]
}

window_or_end() { program_has_ended || find_window; }

title() { xdotool getwindowname "$window" 2>/dev/null; }
title_has() { program_has_ended || title | grep -q -F -- "$1"; }

# words LANGUAGE ID: the message with that id.
words() {
	awk -v id="[\"$2\"]" '$0 == id { found = 1 } found && sub(/^other = "/, "") { sub(/"$/, ""); print; exit }' \
		"locales/$1.toml"
}

# expect TITLE WHAT: waits until the window's title says it.
expect() {
	within "$step_limit" title_has "$1" || fail "$2 did not come: the title is still '$(title)'"
	program_is_running || fail "the program ended before $2"
}

# step_is LANGUAGE NUMBER: waits for a step of the wizard.
step_is() {
	local title
	title=$(words "$1" shell.title.step)
	title=${title/'{{.N}}'/$2}
	expect "${title/'{{.Of}}'/6}" "step $2"
}

# room_is LANGUAGE ROOM: waits for another room.
room_is() { expect "$(words "$1" "shell.title.$2")" "the room '$2'"; }

press() {
	[[ $(xdotool getwindowfocus 2>/dev/null) == "$window" ]] || xdotool windowactivate "$window" 2>/dev/null
	xdotool key --clearmodifiers "$1" || fail "the key $1 could not be pressed"
}

# place: puts where the window is into left, top, width and height, in pixels of
# the screen. It asks xwininfo, since xdotool counts the window's frame twice.
place() {
	read -r left top width height < <(xwininfo -id "$window" 2>/dev/null | awk '
		/Absolute upper-left/ { at = at " " $NF }
		/^  (Width|Height):/ { size = size " " $NF }
		END { print at size }')
	[[ -n ${height:-} ]]
}

# shoot FILE: keeps what the screen shows where the window is. It asks for the
# whole screen, since import waits for a click when a window has just gone.
shoot() {
	place && import -window root -crop "${width}x$height+$left+$top" +repage "$1" 2>/dev/null
}

# same FILE FILE: says whether two pictures are the same, but for a text cursor.
same() {
	local changed
	! cmp -s "$1" "$2" || return 0
	changed=$(compare -metric AE -fuzz 2% "$1" "$2" null: 2>&1)
	[[ $changed =~ ^[0-9]+$ ]] && ((changed <= blinking))
}

# at_rest: says whether two pictures, a moment apart, are the same. A busy machine may
# take a while to paint a window that has just opened: until then it has one colour.
at_rest() {
	shoot "$scratch/before.ppm" && sleep 0.2 && shoot "$scratch/after.ppm" &&
		same "$scratch/before.ppm" "$scratch/after.ppm" && (($(identify -format '%k' "$scratch/after.ppm") >= 16))
}

rest_or_end() { program_has_ended || at_rest; }

# see NAME: leaves a picture of the window at rest in $scratch/after.ppm.
see() {
	within "$still_limit" rest_or_end || fail "the picture of $1 never came to rest"
	program_is_running || fail "the program ended at $1"
}
