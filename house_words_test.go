package main_test

import (
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// textCalls are the calls that put text into the window, and which of their
// arguments it is.
var textCalls = map[string][]int{
	"Text": {2}, "Set": {2}, "Choice": {3}, "Chip": {3}, "Tile": {4, 5}, "Primary": {1}, "Secondary": {1}, "Return": {1}, "SecondaryOrIcon": {2}, "InLow": {0}, "Quiet": {2},
	"IconButton": {2}, "AnswerButton": {1, 2, 3}, "Slider": {1}, "Badge": {1}, "NewDrawing": {2}, "NewPicture": {2}, "ShowScene": {1},
	"NewText": {0}, "NewLabel": {0}, "NewRichTextFromMarkdown": {0}, "NewButton": {0}, "NewCheck": {0}, "SetText": {0},
	"NewMenu": {0}, "NewMenuItem": {0}, "SetTitle": {0}, "SetPlaceHolder": {0}, "NewNotification": {0, 1},
	"ShowInformation": {0, 1}, "ShowConfirm": {0, 1},
}

// textFields are the fields of values that hold text for the window.
var textFields = []string{"Title", "Label", "Unit", "Example", "Problem", "Note", "Offer", "Words", "PlaceHolder"}

// sayers say a message: what they are given is an id and names of values.
var sayers = map[string]bool{"T": true, "N": true, "item": true, "choose": true, "section": true, "card": true, "group": true, "question": true}

var letters = regexp.MustCompile(`\pL`)

// TestNoTextStandsInTheCode looks at everything that the screens put into the
// window: no word of it is written there.
func TestNoTextStandsInTheCode(t *testing.T) {
	looked := 0
	for _, s := range house(t) {
		if s.isTest() || !within(s.folder(), "screens") {
			continue
		}
		ast.Inspect(s.file, func(node ast.Node) bool {
			for _, text := range textsOf(node) {
				looked++
				for _, word := range written(text) {
					t.Errorf("%v puts %q into the window", positions.Position(text.Pos()), word)
				}
			}
			return true
		})
	}
	if looked < 100 {
		t.Errorf("only %d texts were found", looked)
	}
}

// textsOf are the expressions of a node that become text in the window.
func textsOf(node ast.Node) (texts []ast.Expr) {
	switch n := node.(type) {
	case *ast.CallExpr:
		for _, i := range textCalls[nameOf(n)] {
			if i < len(n.Args) {
				texts = append(texts, n.Args[i])
			}
		}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && contains(textFields, key.Name) {
			texts = append(texts, n.Value)
		}
	}
	return texts
}

func contains(list []string, wanted string) bool {
	for _, one := range list {
		if one == wanted {
			return true
		}
	}
	return false
}

func nameOf(call *ast.CallExpr) string {
	switch function := call.Fun.(type) {
	case *ast.SelectorExpr:
		return function.Sel.Name
	case *ast.Ident:
		return function.Name
	}
	return ""
}

// written are the literals with letters in an expression, but for those given to
// what says a message.
func written(expression ast.Expr) (words []string) {
	ast.Inspect(expression, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.CallExpr:
			return !sayers[nameOf(n)]
		case *ast.FuncLit:
			return false
		case *ast.BasicLit:
			if word, err := strconv.Unquote(n.Value); n.Kind == token.STRING && err == nil && letters.MatchString(word) {
				words = append(words, word)
			}
		}
		return true
	})
	return words
}

// forMachines are calls whose sentences are for a log or another program.
var forMachines = map[string]bool{"Errorf": true, "New": true, "LogError": true, "panic": true, "Fprintf": true, "Sprintf": true}

// TestNoSentenceStandsInTheScreens finds text that comes into the window by a way
// of its own: anything of two words.
func TestNoSentenceStandsInTheScreens(t *testing.T) {
	for _, s := range house(t) {
		if s.isTest() || !within(s.folder(), "screens") {
			continue
		}
		ast.Inspect(s.file, func(node ast.Node) bool {
			if call, ok := node.(*ast.CallExpr); ok && forMachines[nameOf(call)] {
				return false
			}
			literal, ok := node.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return true
			}
			text, err := strconv.Unquote(literal.Value)
			if err == nil && len(strings.Fields(text)) > 1 && letters.MatchString(text) && !toolkitSays[text] && !cites[text] {
				t.Errorf("%v writes %q", positions.Position(literal.Pos()), text)
			}
			return true
		})
	}
}

var (
	// toolkitSays are words of the toolkit's log that the program looks for.
	toolkitSays = map[string]bool{"window creation error": true, "failed to initialise GLFW": true, "dummy context": true}
	// cites are the Latin words of citations, which every language uses.
	cites = map[string]bool{" et al.": true}
)
