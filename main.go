// Chevet helps a person who wakes with a sore upper back to set up their bed.
package main

import (
	"fmt"
	"log"
	"os"
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"chevet/app/crash"
	"chevet/app/outbox"
	"chevet/app/profile"
	"chevet/locales"
	"chevet/resources"
	"chevet/screens"
	_ "chevet/screens/lean"
	"chevet/screens/monitor"
	"chevet/terminal"
)

const (
	id      = "app.chevet.Chevet"
	name    = "Chevet"
	version = "0.1.0"
)

func main() {
	if len(os.Args) > 1 {
		terminal.Attach()
		about := terminal.About{Name: name, ID: id, Version: version}
		os.Exit(about.Run(os.Args[1:], os.Stdout, os.Stderr, os.Getenv))
	}
	words, err := locales.Open()
	if err != nil {
		log.Fatal(fmt.Errorf("opening the languages: %w", err))
	}
	language := words.Match(locales.System())
	if screens.DisplayMissing(runtime.GOOS, os.Getenv) {
		fmt.Fprintln(os.Stderr, words.Speaker(language, "", "").T("start.no_display"))
		os.Exit(1)
	}
	log.SetOutput(screens.ExplainFailures(os.Stderr, screens.ShowFailure, words.Speaker(language, "", ""), os.Exit))
	watch, crashed := crash.Begin(profile.Dir(), name+" "+version)
	store, state, notices := profile.Open(profile.Dir())
	screens.MakeCacheFolder()
	app.SetMetadata(fyne.AppMetadata{ID: id, Name: name, Version: version, Icon: resources.AppIcon()})
	a := app.NewWithID(id)
	screens.Run(screens.Params{
		App: a, Window: a.NewWindow(name),
		Keeper: profile.NewKeeper(store, state), Notices: append(crashed, notices...),
		Words: words, SystemLanguage: language,
		Region: locales.SystemRegion(), Places: outbox.Places(), PlanText: terminal.PlanText,
		Folder: profile.Dir(), Version: version, Room: monitor.Room,
	})
	watch.End()
}
