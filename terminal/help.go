package terminal

import (
	"fmt"

	"chevet/locales"
)

// helpColumn is where the words about an option begin.
const helpColumn = 15

// programHelp says what the program can be asked for.
func programHelp(say *locales.Speaker) string {
	var p page
	for _, command := range []struct{ name, help string }{
		{"chevet", "terminal.help.window"},
		{"chevet plan", "terminal.help.plan"},
		{"chevet --version", "terminal.help.version"},
	} {
		p.paragraph(command.name)
		p.hang("    ", say.T(command.help))
	}
	return p.String()
}

// planHelp explains every option of "chevet plan".
func planHelp(say *locales.Speaker) string {
	var p page
	p.paragraph(say.T("terminal.help.usage"))
	p.paragraph(say.T("terminal.help.about", "Length", "5ft7in", "Weight", "150lb"))
	p.text.WriteString("\n")
	for _, o := range options() {
		p.hang(fmt.Sprintf("  %-*s", helpColumn-2, o.name), say.T(o.help, o.helpArgs))
	}
	return p.String()
}
