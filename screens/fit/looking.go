package fit

import (
	"strings"

	"fyne.io/fyne/v2"

	"chevet/app/fit"
	"chevet/screens/figure"
	"chevet/screens/parts"
)

// lie asks the person to lie down and wait.
func (r room) lie() fyne.CanvasObject {
	words, height := r.kit.Words, r.check.Rounds[len(r.check.Rounds)-1].HeightCM
	said := parts.Column(20,
		r.progress(),
		r.kit.Text(parts.Title, parts.Plain, words.T("fit.lie."+string(r.check.Position))),
		r.kit.Text(parts.Heading, parts.Plain, words.T("fit.lie.wait")),
		r.kit.Text(parts.Heading, parts.Soft, words.T("fit.looker.how."+string(r.check.Looker))),
	)
	return r.beside(said, r.lying(height), r.looker(height))
}

func (r room) lain() { r.step(func(c *fit.Check) { c.LieDown() }) }

// look asks what one sign shows, each answer drawn. Nothing has the focus at first, so
// that no key that led here answers unseen.
func (r room) look() fyne.CanvasObject {
	r.kit.Runes, r.kit.Keys = r.runes, func(*fyne.KeyEvent) bool { return false }
	words, sign := r.kit.Words, r.check.Sign()
	id := "fit.sign." + string(sign)
	said := parts.Column(6, r.progress())
	if _, again := r.check.Look(); again {
		said.Add(r.kit.Text(parts.Heading, parts.Soft, words.T("fit.again")))
	}
	said.Add(r.kit.Text(r.roleOfQuestion(), parts.Plain, words.T(id)))
	pictures := r.kit.Grid(narrowestSign/r.kit.Scale, 3, 14)
	for _, answer := range fit.Answers() {
		if answer == fit.CantTell {
			continue
		}
		shown := words.T("fit.sign." + string(sign) + "." + string(answer))
		picture := figure.NewSign(sign, answer, r.sleeper(), r.kit.Ink, shown)
		pictures.Add(r.kit.PictureButton("fit.answer."+string(answer), picture, shown, func() { r.answer(answer) }))
	}
	return parts.Column(16, said, pictures, parts.Flow(14,
		r.kit.Secondary("fit.answer.unsure", words.T("fit.unsure"), func() { r.answer(fit.CantTell) }),
		r.kit.Text(parts.Body, parts.Soft, words.T("fit.press"))))
}

// roleOfQuestion is how the question is set: as large as leaves the pictures in view.
func (r room) roleOfQuestion() parts.Role {
	const large = 1.5
	if r.kit.Scale > large {
		return parts.Heading
	}
	return parts.Title
}

// narrowestSign is the least width of a picture of a sign, in pixels. Larger text does
// not change it: the three are to be compared at a glance.
const narrowestSign = 230

func (r room) answer(answer fit.Answer) { r.step(func(c *fit.Check) { c.Answer(answer) }) }

// answerRunes are the figures that answer, in the order of the answers, and below them
// what the same keys type on a French keyboard.
var answerRunes = []string{"1&", "2é", "3\"", "4'"}

// runes answers by one key, which is easier from a pillow than to go to a button.
func (r room) runes(typed rune) {
	for i, runes := range answerRunes {
		if strings.ContainsRune(runes, typed) {
			r.answer(fit.Answers()[i])
		}
	}
}
