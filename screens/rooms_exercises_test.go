package screens_test

import (
	"slices"
	"strings"
	"time"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// exerciseRooms is everything that the rooms of the exercises can show.
func exerciseRooms() []room {
	list := []room{
		{name: "gallery", route: galleryRoom},
		{name: "gallery, one filter of each kind, and some hidden", route: galleryRoom, chosen: full},
		{name: "gallery, nothing left", route: galleryRoom, chosen: hideAll},
		{name: "gallery, with a session that was left", route: galleryRoom, enter: func(s *stage) {
			s.begin("gallery.start.bed")
			s.Go(galleryRoom)
		}},
		{name: "own, new", route: parts.Route{Room: parts.Own}},
		{name: "own, nothing in it and saved", route: parts.Route{Room: parts.Own, Asking: true}, enter: func(s *stage) { s.pressOn("own.save") }},
		{name: "own, everything wrong", route: parts.Route{Room: parts.Own, Asking: true}, chosen: wrongDraft},
		{name: "own, while another is being written", route: parts.Route{Room: parts.Own, ID: "own-1"}, chosen: fullAndWrongDraft},
		{name: "own exercise", route: parts.Route{Room: parts.Exercise, ID: "own-1"}, chosen: full},
		{name: "own exercise, to be removed", route: parts.Route{Room: parts.Exercise, ID: "own-1", Asking: true}, chosen: full},
		{name: "mine, empty", route: parts.Route{Room: parts.Mine}},
		{name: "mine, full", route: parts.Route{Room: parts.Mine}, chosen: full},
		{name: "settings, some hidden", route: parts.Route{Room: parts.Settings}, chosen: hideAll},
		{name: "session, waiting", route: sessionRoom, enter: func(s *stage) { s.begin("gallery.start.waking") }},
		{name: "session, ready", route: sessionRoom, enter: func(s *stage) { s.run("gallery.start.waking", time.Second) }},
		{name: "session, working", route: sessionRoom, enter: func(s *stage) { s.run("gallery.start.waking", 12*time.Second) }},
		{name: "session, paused", route: sessionRoom, enter: func(s *stage) {
			s.run("gallery.start.bed", 12*time.Second)
			s.clock.jump(time.Hour)
		}},
		{name: "session, other side", route: sessionRoom, enter: func(s *stage) {
			s.run("gallery.start.waking", 7*time.Second)
			s.pressOn("session.side")
		}},
		{name: "session, of one's own, resting", route: sessionRoom, chosen: full, enter: func(s *stage) {
			s.run("gallery.start.mine", 7*time.Second)
			s.pressOn("session.skip")
		}},
		{name: "session, of one's own", route: sessionRoom, chosen: full, enter: func(s *stage) {
			s.run("gallery.start.mine", 7*time.Second)
			s.pressOn("session.skip", "session.skip")
			s.clock.turn(12 * time.Second)
		}},
		{name: "session, done", route: sessionRoom, enter: func(s *stage) {
			s.run("gallery.start.bed", 40*time.Second)
			s.pressOn("session.end", "session.feel.7")
		}},
	}
	for i, e := range exercise.Catalogue() {
		form := exercise.Forms()[i%len(exercise.Forms())]
		list = append(list, room{name: e.ID + ", " + string(form), route: parts.Route{Room: parts.Exercise, ID: e.ID},
			chosen: func(chosen *profile.Exercises) { chosen.SetForm(e.ID, form) }})
	}
	return list
}

var (
	galleryRoom = parts.Route{Room: parts.Gallery}
	sessionRoom = parts.Route{Room: parts.Session}
)

// begin begins a session in the gallery.
func (s *stage) begin(start string) {
	s.Helper()
	s.Go(galleryRoom)
	s.pressOn(start)
	if s.Route() != sessionRoom {
		s.Fatalf("%s leads to %v", start, s.Route())
	}
}

// run begins a session, starts its first exercise, and lets time pass.
func (s *stage) run(start string, d time.Duration) {
	s.Helper()
	s.begin(start)
	s.pressOn("session.press")
	s.clock.turn(d)
}

// The words of the person's own that the rooms show.
var (
	ownName  = strings.TrimSpace(strings.Repeat("Schulterblätter ", 5))
	ownSteps = []string{"Sit tall.", strings.TrimSpace(strings.Repeat("Slide both blades down. ", 12)), "Let go."}
	longName = strings.Repeat("ab", 250)
)

const ownPicture = "/nowhere/physio.png"

func ownWords() []string {
	return append(slices.Clone(ownSteps), ownName, longName, ownPicture, "physio.png")
}

// ownExercise is an exercise of one's own that holds as much as it may.
func ownExercise(id string) exercise.Custom {
	return exercise.Custom{ID: id, Name: ownName, Sided: true, Reps: exercise.MostReps, HoldSeconds: exercise.LongestHoldS,
		Steps: ownSteps, Picture: ownPicture}
}

// full is a person who has chosen as much as can be.
func full(chosen *profile.Exercises) {
	chosen.Filters = []profile.Filter{profile.FilterNoFloor, profile.FilterAfterWaking}
	chosen.Hide("cat-cow")
	chosen.Hide("foam-rolling")
	chosen.RunOn, chosen.Silent, chosen.PacePercent = true, true, exercise.SlowestPace
	for _, id := range []string{"own-1", "own-2"} {
		chosen.SaveOwn(ownExercise(id))
	}
	chosen.AddToMine(profile.Pick{ID: "scapular-clocks"})
	chosen.AddToMine(profile.Pick{ID: "own-1", Own: true})
	for _, id := range []string{"open-book", "head-tilt", "shoulder-rows", "overhead-reach", "belly-breathing"} {
		chosen.AddToMine(profile.Pick{ID: id})
	}
	began := time.Date(2026, time.November, 20, 6, 0, 0, 0, time.UTC)
	chosen.Record(exercise.Log{Began: began, Ended: began.Add(5 * time.Minute), Done: []exercise.Performed{{ID: "cat-cow", Reps: 8, Planned: 8}}})
}

func hideAll(chosen *profile.Exercises) {
	for _, e := range exercise.Catalogue() {
		chosen.Hide(e.ID)
	}
}

// wrongDraft is a draft with something wrong in every field.
func wrongDraft(chosen *profile.Exercises) {
	chosen.Draft = &profile.Draft{Name: longName, Steps: []string{"", ownSteps[0], "  "}, Reps: "10000", Hold: "-3", Picture: ownPicture}
}

func fullAndWrongDraft(chosen *profile.Exercises) {
	full(chosen)
	wrongDraft(chosen)
}
