package lean

import (
	"os"
	"testing"
	"time"
)

func TestTheToolkitForgetsSoon(t *testing.T) {
	kept, err := time.ParseDuration(os.Getenv("FYNE_CACHE"))
	if err != nil || kept < 11*time.Second || kept > 30*time.Second {
		t.Errorf("the toolkit keeps what it no longer shows for %q", os.Getenv("FYNE_CACHE"))
	}
}
