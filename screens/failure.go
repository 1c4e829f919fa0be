//go:build !windows

package screens

// ShowFailure shows nothing here: what the program says is read where it was
// started, or in the system's journal.
func ShowFailure(string) {}
