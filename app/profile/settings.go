package profile

import (
	"chevet/app/body"
	"chevet/app/units"
)

// Theme is how the window is coloured.
type Theme string

// The themes. The empty theme follows the system.
const (
	ThemeSystem   Theme = ""
	ThemeLight    Theme = "light"
	ThemeDark     Theme = "dark"
	ThemeContrast Theme = "contrast"
)

// Settings is how the person wants Chevet to look and speak. Its zero value
// follows the system in everything.
type Settings struct {
	// Language is a BCP 47 tag such as "fr"; empty follows the system.
	Language string `json:"language,omitempty"`
	Theme    Theme  `json:"theme,omitempty"`
	// TextPercent is the size of the text, 100 to 200; 0 means 100.
	TextPercent int              `json:"text_percent,omitempty"`
	Length      units.LengthUnit `json:"length,omitempty"`
	Mass        units.MassUnit   `json:"mass,omitempty"`
	// LessMotion stops pictures from moving.
	LessMotion bool `json:"less_motion,omitempty"`
}

// Place is where in the program the person is.
type Place struct {
	// Step is the page of the wizard, 1 to 6; 0 means not started.
	Step int `json:"step,omitempty"`
	// PlanSeen says that the plan has been reached once, so that the next start
	// opens on it.
	PlanSeen bool `json:"plan_seen,omitempty"`
	// Shown is the position whose picture is in view; empty means the usual one.
	Shown body.Position `json:"shown,omitempty"`
}

// State is everything that Chevet remembers.
type State struct {
	Answers   Answers   `json:"answers"`
	Settings  Settings  `json:"settings"`
	Place     Place     `json:"place"`
	Exercises Exercises `json:"exercises"`
	Fit       Fit       `json:"-"`
	Trials    Trials    `json:"trials"`
	TakeAlong TakeAlong `json:"take_along"`
}
