package exercises

import (
	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/screens/parts"
)

// end makes the room at the end of a session: what was done, and how it feels now.
// Nothing has the focus in it at first, so that the key that led through the session
// does not lead out of this room unseen.
func (s *Studio) end(kit *parts.Kit) parts.Screen {
	words := kit.Words
	kit.Keys = func(*fyne.KeyEvent) bool { return false }
	finish := func() {
		s.guide = nil
		kit.Go(parts.Route{Room: parts.Gallery})
	}
	content := parts.Column(18,
		parts.Column(4,
			kit.Text(parts.Title, parts.Plain, words.T("session.done")),
			kit.Text(parts.Body, parts.Soft, words.T("session.kept"))),
		kit.Split(760, 0.45, 24, s.done(kit), s.feel(kit)),
		kit.Text(parts.Small, parts.Soft, words.T("disclaimer.short")))
	return parts.Screen{
		Body:   kit.Page(content),
		Footer: parts.Bar(8, parts.Flow(8), kit.Primary("session.finish", words.T("session.finish"), finish)),
		Title:  words.T("shell.title.session_done"),
		OnBack: finish,
		OnNext: finish,
	}
}

// done lists what was done.
func (s *Studio) done(kit *parts.Kit) fyne.CanvasObject {
	list := parts.Column(8, kit.Text(parts.Heading, parts.Plain, kit.Words.T("session.what")))
	for i := range s.guide.drills {
		if said := s.performed(kit, i); said != "" {
			list.Add(kit.IconText("check", parts.Good, kit.Text(parts.Body, parts.Plain, said)))
		}
	}
	return kit.Panel(list)
}

// performed says how much of a drill was done, each side for itself, or nothing where
// none of it was.
func (s *Studio) performed(kit *parts.Kit, drill int) string {
	words, one := kit.Words, s.guide.drills[drill]
	name := s.guide.nameOf(kit, one.ID)
	right, planned := s.guide.session.DoneOn(drill, exercise.Right)
	left, _ := s.guide.session.DoneOn(drill, exercise.Left)
	switch {
	case right+left == 0:
		return ""
	case !one.Sided:
		return words.N("session.performed", right, "What", name, "Of", planned)
	case right == left:
		return words.N("session.performed_each", right, "What", name, "Of", planned)
	}
	return words.T("session.performed_sides", "What", name, "Right", right, "Left", left, "Of", planned)
}

// feel asks how it feels, and answers what is said. It may be left open.
func (s *Studio) feel(kit *parts.Kit) fyne.CanvasObject {
	words := kit.Words
	chips := parts.Even(6)
	for n := range exercise.WorstFeel + 1 {
		number := words.Number(float64(n), 0)
		chips.Add(kit.Chip("session.feel."+number, parts.Round, s.guide.feel != nil && *s.guide.feel == n, number, func() { s.guide.rate(n) }))
	}
	list := parts.Column(10,
		kit.Text(parts.Heading, parts.Plain, words.T("session.feel")),
		kit.Text(parts.Body, parts.Soft, words.T("session.feel_lead")),
		chips)
	if s.guide.feel != nil {
		list.Add(kit.Text(parts.Body, parts.Plain, words.T("session.answer."+string(exercise.Judge(*s.guide.feel)))))
		list.Add(kit.PracticeCredit(exercise.FeelStrength, exercise.FeelSource))
	}
	return kit.Panel(list)
}
