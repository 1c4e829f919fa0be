package main_test

import (
	"go/ast"
	"go/parser"
	"slices"
	"testing"
)

// sizeIn is what a file first gives to NewSize.
func sizeIn(t *testing.T, path string) (size []string) {
	t.Helper()
	file, err := parser.ParseFile(positions, path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(node ast.Node) bool {
		call, ok := node.(*ast.CallExpr)
		if !ok || size != nil || nameOf(call) != "NewSize" {
			return true
		}
		for _, argument := range call.Args {
			if number, ok := argument.(*ast.BasicLit); ok {
				size = append(size, number.Value)
			}
		}
		return true
	})
	return size
}

// The empty window that Chevet is measured against cannot use its screens without
// being as heavy as they are, so each writes the size down.
func TestTheEmptyWindowIsAsLargeAsChevet(t *testing.T) {
	chevet, empty := sizeIn(t, "screens/shell.go"), sizeIn(t, "scripts/emptywindow.go")
	if len(chevet) != 2 || !slices.Equal(chevet, empty) {
		t.Errorf("Chevet opens with %v, the empty window with %v", chevet, empty)
	}
}
