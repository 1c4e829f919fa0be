package exercises

import (
	"strconv"

	"fyne.io/fyne/v2"

	"chevet/app/exercise"
	"chevet/app/profile"
	"chevet/screens/parts"
)

// Mine makes the room in which a person puts their own routine together.
func (s *Studio) Mine(kit *parts.Kit) parts.Screen {
	m := mine{kit, s}
	words := kit.Words
	toGallery := func() { kit.Go(parts.Route{Room: parts.Gallery}) }
	content := parts.Column(18,
		parts.Column(4,
			kit.Text(parts.Title, parts.Plain, words.T("routine.mine")),
			kit.Text(parts.Body, parts.Soft, words.T("mine.lead"))),
		kit.Split(760, 0.5, 24, kit.Panel(m.choice()), kit.Panel(m.order())))
	right := parts.Flow(8)
	if len(drillsOf(kit.State.Exercises, RoutineMine)) > 0 {
		right.Add(kit.Primary("mine.start", words.T("session.start"), func() { s.Begin(kit, RoutineMine) }))
	}
	return parts.Screen{
		Body:   kit.Page(content),
		Footer: parts.Bar(8, kit.Return("mine.back", words.T("page.to_all"), toGallery), right),
		Title:  words.T("routine.mine"),
		First:  "mine.pick.1",
		OnBack: toGallery,
	}
}

type mine struct {
	kit    *parts.Kit
	studio *Studio
}

// choice lists every exercise that can be taken.
func (m mine) choice() fyne.CanvasObject {
	list := parts.Column(4, parts.Pad(0, 0, 4, 0, m.kit.Text(parts.Heading, parts.Plain, m.kit.Words.T("mine.choose"))))
	add := func(pick profile.Pick, name string) {
		taken := m.kit.State.Exercises.InMine(pick)
		list.Add(m.kit.Choice("mine.pick."+strconv.Itoa(len(list.Objects)), parts.Square, taken, name, func() {
			m.kit.Change(func(state *profile.State) {
				if taken {
					state.Exercises.RemoveFromMine(pick)
					return
				}
				state.Exercises.AddToMine(pick)
			})
		}))
	}
	for _, e := range exercise.Catalogue() {
		if !m.kit.State.Exercises.IsHidden(e.ID) {
			add(profile.Pick{ID: e.ID}, m.kit.Words.T(e.NameKey()))
		}
	}
	for _, own := range m.kit.State.Exercises.Own {
		add(profile.Pick{ID: own.ID, Own: true}, own.Name)
	}
	return list
}

// order lists what was taken, to be put in order.
func (m mine) order() fyne.CanvasObject {
	words := m.kit.Words
	list := parts.Column(8, m.kit.Text(parts.Heading, parts.Plain, words.T("mine.order")))
	picks := m.kit.State.Exercises.Mine
	for i, pick := range picks {
		name := nameOf(m.kit, pick.ID)
		number := strconv.Itoa(i + 1)
		move := func(id, icon string, by int) fyne.CanvasObject {
			if to := i + by; to < 0 || to >= len(picks) {
				return m.kit.InertIcon("mine."+id+"."+number, icon, words.T("mine."+id+"_end", "What", name))
			}
			return m.kit.IconButton("mine."+id+"."+number, icon, words.T("mine."+id, "What", name), func() {
				m.kit.Change(func(state *profile.State) { state.Exercises.MoveInMine(i, by) })
				m.studio.window.FocusOn("mine." + id + "." + strconv.Itoa(i+by+1))
			})
		}
		buttons := parts.Flow(4, move("up", "up", -1), move("down", "down", 1),
			m.kit.IconButton("mine.remove."+number, "close", words.T("mine.remove", "What", name), func() {
				m.kit.Change(func(state *profile.State) { state.Exercises.RemoveFromMine(pick) })
			}))
		list.Add(parts.Bar(8, m.kit.Text(parts.Body, parts.Plain, words.T("gallery.entry", "N", i+1, "What", name)), buttons))
	}
	if len(picks) == 0 {
		list.Add(m.kit.Text(parts.Body, parts.Soft, words.T("mine.empty")))
	}
	return list
}
