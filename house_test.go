package main_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// source is one Go file of the house.
type source struct {
	path  string // from the root, with slashes
	lines int
	file  *ast.File
}

func (s source) isTest() bool { return strings.HasSuffix(s.path, "_test.go") }

// standsAlone says that a file is a program of its own, for a script.
func (s source) standsAlone() bool {
	for _, group := range s.file.Comments {
		for _, comment := range group.List {
			if comment.Text == "//go:build ignore" {
				return true
			}
		}
	}
	return false
}

// folder is the package that a file belongs to, from the root.
func (s source) folder() string { return path.Dir(s.path) }

// imports are the packages that a file uses.
func (s source) imports() (paths []string) {
	for _, spec := range s.file.Imports {
		if used, err := strconv.Unquote(spec.Path.Value); err == nil {
			paths = append(paths, used)
		}
	}
	return paths
}

var positions = token.NewFileSet()

// house reads every Go file but those that are made or lie outside the program.
func house(t *testing.T) []source {
	t.Helper()
	var all []source
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (strings.HasPrefix(name, ".") && name != "." || name == "build" || entry.Name() == "testdata" || outsideModule(name)):
			return fs.SkipDir
		case entry.IsDir() || filepath.Ext(name) != ".go":
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(positions, name, text, parser.ParseComments)
		if err != nil {
			return err
		}
		if s := (source{filepath.ToSlash(name), strings.Count(string(text), "\n"), file}); !s.standsAlone() {
			all = append(all, s)
		}
		return nil
	})
	if err != nil || len(all) < 50 {
		t.Fatalf("read %d files: %v", len(all), err)
	}
	return all
}

// outsideModule says that a folder has a module of its own.
func outsideModule(folder string) bool {
	_, err := os.Stat(filepath.Join(folder, "go.mod"))
	return err == nil && folder != "."
}

// arrows says what a part of the house may not use. A name ends at a slash: a
// package and all below it.
var arrows = []struct {
	part, because string
	forbidden     []string
}{
	{"app", "what Chevet knows does not know how it is shown",
		[]string{"fyne.io", "chevet/screens", "chevet/locales", "chevet/resources", "chevet/terminal"}},
	{"locales", "words do not know where they are shown", []string{"fyne.io", "chevet/screens", "chevet/resources", "chevet/terminal"}},
	{"resources", "looks know no rules", []string{"chevet/screens", "chevet/locales", "chevet/terminal", "chevet/app"}},
	{"terminal", "the words come without a window", []string{"fyne.io", "chevet/screens", "chevet/resources"}},
	{"screens", "the window does not know the terminal", []string{"chevet/terminal", "fyne.io/fyne/v2/app"}},
	{"", "nothing is ever sent", []string{"net", "net/http", "net/rpc", "net/smtp", "crypto/tls", "golang.org/x/net"}},
	{"", "only tests measure how easy a text is to read", []string{"chevet/locales/reading"}},
}

// allowed are uses that are not what they seem.
var allowed = map[string]string{
	"net/url": "takes an address apart without going there",
}

func TestTheArrowsRunOneWay(t *testing.T) {
	for _, s := range house(t) {
		if s.isTest() {
			continue
		}
		for _, used := range s.imports() {
			for _, arrow := range arrows {
				if _, harmless := allowed[used]; !harmless && within(s.folder(), arrow.part) && slices.ContainsFunc(arrow.forbidden, func(forbidden string) bool { return within(used, forbidden) }) {
					t.Errorf("%s uses %s, yet %s", s.path, used, arrow.because)
				}
			}
		}
	}
}

// within says that a package is folder, or lies below it; "" holds all.
func within(name, folder string) bool {
	return folder == "" || name == folder || strings.HasPrefix(name, folder+"/")
}

func TestOnlyMainOpensTheRealWindow(t *testing.T) {
	var users []string
	for _, s := range house(t) {
		if slices.Contains(s.imports(), "fyne.io/fyne/v2/app") {
			users = append(users, s.path)
		}
	}
	if !slices.Equal(users, []string{"main.go"}) {
		t.Errorf("the real driver is used by %v", users)
	}
}

// owners are the files that may start a goroutine, one each, and what for. None
// of them touches the window.
var owners = map[string]string{
	"app/profile/keeper.go":  "saves in the background",
	"screens/tone/player.go": "waits for the end of a tone, so that no player of the system is left behind",
}

func TestOnlyTheirOwnersStartGoroutines(t *testing.T) {
	started := map[string]int{}
	for _, s := range house(t) {
		if s.isTest() {
			continue
		}
		ast.Inspect(s.file, func(node ast.Node) bool {
			if statement, ok := node.(*ast.GoStmt); ok {
				started[s.path]++
				if owners[s.path] == "" {
					t.Errorf("%v starts a goroutine", positions.Position(statement.Pos()))
				}
			}
			return true
		})
	}
	for owner, why := range owners {
		if started[owner] != 1 {
			t.Errorf("%s starts %d goroutines, not the one that %s", owner, started[owner], why)
		}
	}
}

func TestEveryPackageSaysWhatItOwns(t *testing.T) {
	comments := map[string]int{}
	for _, s := range house(t) {
		if s.isTest() {
			continue
		}
		comments[s.folder()] += 0
		if s.file.Doc != nil && len(s.file.Doc.Text()) > 20 {
			comments[s.folder()]++
		}
	}
	for folder, count := range comments {
		if count != 1 {
			t.Errorf("%s has %d package comments", folder, count)
		}
	}
}

const (
	longestFile = 300
	longestTest = 400
)

func TestFilesAreShort(t *testing.T) {
	for _, s := range house(t) {
		longest := longestFile
		if s.isTest() {
			longest = longestTest
		}
		if s.lines > longest {
			t.Errorf("%s has %d lines, more than %d", s.path, s.lines, longest)
		}
	}
}

func TestEveryExportedNameIsExplained(t *testing.T) {
	explained := 0
	for _, s := range house(t) {
		if s.isTest() || s.file.Name.Name == "main" {
			continue
		}
		for _, declaration := range s.file.Decls {
			for name, comment := range exported(declaration) {
				explained++
				if !strings.Contains(comment, " ") {
					t.Errorf("%s: %s has no comment", s.path, name)
				}
			}
		}
	}
	if explained < 200 {
		t.Errorf("only %d exported names were found", explained)
	}
}

// exported lists the exported names of a declaration with what is said of each.
// A group of values may share one comment; a method of an unexported type is not
// seen outside.
func exported(declaration ast.Decl) map[string]string {
	names := map[string]string{}
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && (d.Recv == nil || ast.IsExported(receiver(d))) {
			names[d.Name.Name] = d.Doc.Text()
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				if spec.Name.IsExported() {
					names[spec.Name.Name] = d.Doc.Text() + spec.Doc.Text()
				}
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					if name.IsExported() {
						names[name.Name] = d.Doc.Text() + spec.Doc.Text() + spec.Comment.Text()
					}
				}
			}
		}
	}
	return names
}

func receiver(function *ast.FuncDecl) string {
	kind := function.Recv.List[0].Type
	if pointer, ok := kind.(*ast.StarExpr); ok {
		kind = pointer.X
	}
	if generic, ok := kind.(*ast.IndexExpr); ok {
		kind = generic.X
	}
	return fmt.Sprint(kind)
}
