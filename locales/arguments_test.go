package locales

import (
	"go/ast"
	"slices"
	"testing"
)

// call is one place where the program says a message with values named on the spot.
type call struct {
	texts  []string
	plural bool
	given  []string
}

// calls are the calls of T and N whose values are given as pairs.
func (p program) calls() []call {
	var all []call
	for _, file := range p.files {
		for _, decl := range file.Decls {
			reader := p.readTexts(decl)
			ast.Inspect(decl, func(node ast.Node) bool {
				if found, ok := reader.readCall(node); ok {
					all = append(all, found)
				}
				return true
			})
		}
	}
	return all
}

func (r *textReader) readCall(node ast.Node) (call, bool) {
	n, ok := node.(*ast.CallExpr)
	if !ok {
		return call{}, false
	}
	called, ok := n.Fun.(*ast.SelectorExpr)
	if !ok || called.Sel.Name != "T" && called.Sel.Name != "N" {
		return call{}, false
	}
	said := call{plural: called.Sel.Name == "N"}
	pairs := n.Args[1:]
	if said.plural {
		said.given, pairs = []string{"Count"}, n.Args[2:]
	}
	if len(pairs)%2 != 0 {
		return call{}, false
	}
	for i := 0; i < len(pairs); i += 2 {
		name, ok := literal(pairs[i])
		if !ok {
			return call{}, false
		}
		said.given = append(said.given, name)
	}
	said.texts = r.expand(n.Args[0])
	return said, true
}

func TestEveryMessageGetsTheValuesItNames(t *testing.T) {
	all, p := read(t)["en"], parseProgram(t)
	known := families(t, p)
	checked := 0
	for _, said := range p.calls() {
		for _, text := range said.texts {
			ids := []string{text}
			if values, isFamily := known[text]; isFamily {
				ids = nil
				for _, value := range values {
					ids = append(ids, fillFamily(text, value))
				}
			}
			for _, id := range ids {
				if all[id] == nil {
					continue
				}
				checked++
				for _, name := range variables(t, id, all[id].Other) {
					if !slices.Contains(said.given, name) {
						t.Errorf("%s names %s and is given only %v", id, name, said.given)
					}
				}
				if isPlural := len(forms(all[id])) > 1; isPlural != said.plural {
					t.Errorf("%s has plural forms: %v; it is said as if: %v", id, isPlural, said.plural)
				}
			}
		}
	}
	if checked < 150 {
		t.Errorf("only %d calls could be checked", checked)
	}
}
