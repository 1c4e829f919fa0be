package locales

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// program is the source of Chevet without its tests.
type program struct {
	files []*ast.File
	// enums are the values of the typed string constants, by "folder.Type".
	enums map[string][]string
	// naming are the functions whose first argument is the name of a control.
	naming map[string]bool
}

func parseProgram(t *testing.T) program {
	t.Helper()
	p := program{enums: map[string][]string{}, naming: map[string]bool{}}
	for _, root := range []string{"../main.go", "../app", "../screens", "../terminal", "."} {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			p.files = append(p.files, file)
			p.readEnums(filepath.Base(filepath.Dir(path)), file)
			p.readNaming(file)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func (p program) readEnums(folder string, file *ast.File) {
	ast.Inspect(file, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		kind, typed := spec.Type.(*ast.Ident)
		value, isText := literal(spec.Values[0])
		if typed && isText && value != "" {
			name := folder + "." + kind.Name
			p.enums[name] = append(p.enums[name], value)
		}
		return true
	})
}

func (p program) readNaming(file *ast.File) {
	for _, decl := range file.Decls {
		function, ok := decl.(*ast.FuncDecl)
		if !ok || len(function.Type.Params.List) == 0 {
			continue
		}
		first := function.Type.Params.List[0]
		if len(first.Names) > 0 && first.Names[0].Name == "name" {
			p.naming[function.Name.Name] = true
		}
	}
}

// enum is the values of a type, such as "body.Position".
func (p program) enum(t *testing.T, names ...string) []string {
	t.Helper()
	var values []string
	for _, name := range names {
		if len(p.enums[name]) == 0 {
			t.Errorf("found no constants of type %s", name)
		}
		values = append(values, p.enums[name]...)
	}
	return values
}

func literal(expr ast.Expr) (string, bool) {
	basic, ok := expr.(*ast.BasicLit)
	if !ok || basic.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(basic.Value)
	return text, err == nil
}

// textReader gathers the texts that a function builds: its string literals as
// they stand, and its concatenations with * for what is not literal. A variable
// that holds such a text is followed when it becomes part of another.
type textReader struct {
	naming map[string]bool
	// held are the texts assigned to each variable; joined says which variables
	// become part of a longer text.
	held   map[string][]ast.Expr
	joined map[string]bool
	// found are the texts, names those that name a control.
	found, names []string
}

func (p program) readTexts(function ast.Node) *textReader {
	r := &textReader{naming: p.naming, held: map[string][]ast.Expr{}, joined: map[string]bool{}}
	ast.Inspect(function, r.readAssignments)
	ast.Inspect(function, r.readTexts)
	return r
}

func (r *textReader) readAssignments(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.AssignStmt:
		for i, right := range n.Rhs {
			name, simple := n.Lhs[i].(*ast.Ident)
			if simple && len(n.Lhs) == len(n.Rhs) && n.Tok != token.ADD_ASSIGN {
				r.held[name.Name] = append(r.held[name.Name], right)
			}
		}
	case *ast.BinaryExpr:
		for _, side := range []ast.Expr{n.X, n.Y} {
			if name, ok := side.(*ast.Ident); ok && n.Op == token.ADD {
				r.joined[name.Name] = true
			}
		}
	}
	return true
}

func isText(expr ast.Expr) bool {
	if sum, ok := expr.(*ast.BinaryExpr); ok {
		return sum.Op == token.ADD && (isText(sum.X) || isText(sum.Y))
	}
	_, ok := literal(expr)
	return ok
}

func (r *textReader) readTexts(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.CallExpr:
		called, ok := n.Fun.(*ast.SelectorExpr)
		if ok && r.naming[called.Sel.Name] && len(n.Args) > 0 {
			r.names = append(r.names, r.expand(n.Args[0])...)
			for _, arg := range n.Args[1:] {
				ast.Inspect(arg, r.readTexts)
			}
			return false
		}
	case *ast.AssignStmt:
		for i, right := range n.Rhs {
			if name, ok := n.Lhs[i].(*ast.Ident); !ok || !r.joined[name.Name] || !isText(right) {
				ast.Inspect(right, r.readTexts)
			}
		}
		return false
	case *ast.BinaryExpr:
		if isText(n) {
			r.found = append(r.found, r.expand(n)...)
			r.readLeaves(n)
			return false
		}
	case ast.Expr:
		if text, ok := literal(n); ok {
			r.found = append(r.found, text)
		}
	}
	return true
}

// readLeaves reads what stands between the literals of a concatenation.
func (r *textReader) readLeaves(sum *ast.BinaryExpr) {
	for _, side := range []ast.Expr{sum.X, sum.Y} {
		if inner, ok := side.(*ast.BinaryExpr); ok {
			r.readLeaves(inner)
		} else if !isText(side) {
			ast.Inspect(side, r.readTexts)
		}
	}
}

// expand is every text that an expression can come to.
func (r *textReader) expand(expr ast.Expr) []string {
	if text, ok := literal(expr); ok {
		return []string{text}
	}
	switch n := expr.(type) {
	case *ast.BinaryExpr:
		var joined []string
		for _, left := range r.expand(n.X) {
			for _, right := range r.expand(n.Y) {
				joined = append(joined, left+right)
			}
		}
		return joined
	case *ast.Ident:
		held := r.held[n.Name]
		if !slices.ContainsFunc(held, isText) {
			break
		}
		r.held[n.Name] = nil // a variable that is built from itself is not followed twice
		var all []string
		for _, text := range held {
			all = append(all, r.expand(text)...)
		}
		r.held[n.Name] = held
		return all
	}
	return []string{"*"}
}

func TestTextsOfAFunctionAreFound(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "", `package p
func f(x string) {
	say("exact.id")
	say("family." + string(x))
	say("wizard." + x + ".title")
	id := "picture." + string(x)
	say(id + ".low", "Off", 1)
	part := "unknown"
	if x != "" {
		part = string(x)
	}
	words := " " + say("inside." + part)
	words += " " + say("added")
	key := "either.one"
	if x == "" {
		key = "either.other"
	}
	say(key)
	k.Chip("chip."+x, "icon.name")
}
func (k kit) Chip(name, icon string) {}
`, 0)
	if err != nil {
		t.Fatal(err)
	}
	p := program{naming: map[string]bool{}}
	p.readNaming(file)
	r := p.readTexts(file)
	found := slices.Sorted(slices.Values(r.found))
	want := []string{"", "", " *", " *", "Off", "added", "either.one", "either.other", "exact.id", "family.*", "icon.name", "inside.*", "inside.unknown", "picture.*.low", "wizard.*.title"}
	if !slices.Equal(found, want) {
		t.Errorf("found %q, want %q", found, want)
	}
	if !slices.Equal(r.names, []string{"chip.*"}) {
		t.Errorf("took %q for the names of controls", r.names)
	}
}
