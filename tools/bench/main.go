// Command bench measures Chevet beside an empty window of its toolkit, in turn,
// on the X display it is started on: time from start to the first frame and to
// the whole picture, memory, processor time at rest and size of the program. It
// prints medians, ratios and whether each ratio is as small as was hoped for,
// and fails on none of them.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
	"slices"
	"time"
)

const (
	// rounds is how often each program is started for its first frame.
	rounds = 11
	// rests is how often the programs are left alone for their memory and idle time.
	rests = 7
	// settling is how long the programs run before their memory is read.
	settling = 5 * time.Second
	// rest is how long the idle time is measured.
	rest = 30 * time.Second
)

// onThePlan is the data file of a person who has been through the wizard.
const onThePlan = `{"schema":1,"answers":{"signs":{"answer":"none"}},"settings":{},"place":{"step":6,"plan_seen":true}}`

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	empty := flag.String("empty", "", "the program that opens an empty window")
	chevet := flag.String("chevet", "", "Chevet")
	home := flag.String("home", "", "a folder for the home folders of the programs")
	flag.Parse()
	if err := run(*empty, *chevet, *home); err != nil {
		log.Fatal(err)
	}
}

func run(empty, chevet, home string) error {
	screen, err := openScreen()
	if err != nil {
		return err
	}
	defer screen.close()
	again := &subject{name: "empty window again", path: empty, home: filepath.Join(home, "again")}
	first := &subject{name: "Chevet, first question", path: chevet, home: filepath.Join(home, "first")}
	plan := &subject{name: "Chevet, plan", path: chevet, home: filepath.Join(home, "plan"), data: onThePlan}
	all := []*subject{{name: "empty window", path: empty, home: filepath.Join(home, "empty")}, again, first, plan}
	if err := measure(screen, slices.Clone(all)); err != nil {
		return err
	}
	return report(os.Stdout, all)
}

// measure takes every figure of every subject: the starts in turn and the rests
// side by side, so that whatever else the machine does falls on all of them
// alike. One program is measured twice under two names: what differs between
// these is chance.
func measure(screen *screen, all []*subject) error {
	for _, s := range all {
		if err := s.weigh(); err != nil {
			return err
		}
	}
	for round := range rounds + 1 {
		for i := range all {
			s := all[(i+round)%len(all)]
			painted, whole, err := s.timeStart(screen)
			if err != nil {
				return err
			}
			if round > 0 {
				s.starts = append(s.starts, painted)
				s.wholes = append(s.wholes, whole)
			}
		}
	}
	for range rests {
		if err := leaveAlone(screen, all); err != nil {
			return err
		}
		all = append(all[1:], all[0])
	}
	return nil
}
