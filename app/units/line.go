package units

// Line is something to be said: the id of a message and the values it names.
// It carries no words, so that package app stays silent in every language.
type Line struct {
	// Key is the id of a message in locales/.
	Key string
	// Args are the values the message names: Length, Mass, Term, int, float64
	// or string, each written in the manner of the language that says it.
	Args map[string]any
}

// Term is the id of a message whose words stand inside another message.
type Term string
