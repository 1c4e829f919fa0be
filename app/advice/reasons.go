package advice

import (
	"strings"

	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/profile"
	"chevet/app/units"
)

// reasons gathers why the plan says what it says.
type reasons []Reason

// add gives a reason that is as strong as its source.
func (r *reasons) add(key string, id evidence.SourceID, args values) {
	source, _ := evidence.ByID(id)
	r.addAs(key, id, source.Strength, args)
}

// addAs gives a reason whose strength is not that of its source: most often a
// number worked out here from what the source measured.
func (r *reasons) addAs(key string, id evidence.SourceID, strength evidence.Strength, args values) {
	source, _ := evidence.ByID(id)
	*r = append(*r, Reason{Line: say(key, args), Source: id, Year: source.Year, Strength: strength})
}

func reasonsFor(a profile.Answers, plan Plan) []Reason {
	var r reasons
	r.ofPosition(a)
	r.belongTo(TopicPosition)
	r.ofPillow(a, plan)
	r.belongTo(TopicPillow)
	r.ofMattress(a, plan.Mattress)
	r.belongTo(TopicMattress)
	r.ofSupports(plan.Supports)
	r.belongTo(TopicSupports)
	r.ofExpectations()
	r.belongTo(TopicExpect)
	return r
}

// belongTo names the topic of the reasons that have none yet.
func (r reasons) belongTo(topic Topic) {
	for i := range r {
		if r[i].Topic == "" {
			r[i].Topic = topic
		}
	}
}

// ofPosition gives the reasons for how to lie (evidence.md §3).
func (r *reasons) ofPosition(a profile.Answers) {
	if a.Has(profile.Pregnancy) {
		r.add("reason.position.pregnancy", "cronin2019", nil)
	}
	if a.Has(profile.Snoring) {
		r.add("reason.position.snoring", "cochrane2019", nil)
	}
	if a.Has(profile.Reflux) {
		r.add("reason.position.reflux", "simadibrata2023", nil)
		r.add("reason.position.raise", "hob2021", nil)
	}
	if a.Has(profile.ShoulderLeft) || a.Has(profile.ShoulderRight) {
		r.add("reason.position.shoulder", "kempf2012", nil)
	}
	if names(a, body.Stomach) {
		r.add("reason.position.stomach", "mayo", nil)
	}
	r.add("reason.position.side", "gordon2007", nil)
	if usualOf(a) == "" || turns(a) {
		r.add("reason.position.turn", "skarpsno2017", values{"Turns": turnsAnHour})
	}
}

// turnsAnHour is how often people changed position (skarpsno2017; evidence.md §3).
const turnsAnHour = 1.6

// ofPillow gives the reasons for the pillow heights (evidence.md §1).
func (r *reasons) ofPillow(a profile.Answers, plan Plan) {
	side, back := estimated(plan.Bands, body.Side), estimated(plan.Bands, body.Back)
	if side || back {
		r.ofGap(a)
	}
	for _, band := range plan.Bands {
		if band.Found {
			r.addAs("reason.pillow.found", "spinefit", evidence.Convention, values{
				"Position": onPosition(band.Position), "Best": units.Length(band.BestCM), "Half": units.Length(foundHalf),
			})
		}
		r.ofBand(a, band)
	}
	r.ofFirmness(a, side, back)
	r.add("reason.pillow.class", "saatva", values{
		"Position": onPosition(plan.Bands[0].Position),
		"Class":    units.Term("class." + string(plan.Bands[0].Class)),
		"Low":      units.Length(lowBelow),
		"High":     units.Length(highAbove),
	})
	if plan.Mixed != nil {
		r.ofMixed(*plan.Mixed)
	}
	if plan.AllowanceCM > 0 {
		r.addAs("reason.pillow.fill", "notemu", evidence.Common, values{"Allowance": units.Length(plan.AllowanceCM)})
	}
	if plan.Owned == nil || plan.Owned.TooLow {
		r.add("reason.pillow.towels", "spinefit", nil)
	}
	r.add("reason.pillow.no_formula", "lei2021", nil)
}

// estimated says that there is a band for a position that was not found in bed.
func estimated(bands []Band, position body.Position) bool {
	band, asked := bandOf(bands, position)
	return asked && !band.Found
}

// peopleMeasured is how many people the averages rest on (ansur2012).
const peopleMeasured = 6068

// ofGap says where the gap between head and shoulder comes from.
func (r *reasons) ofGap(a profile.Answers) {
	key := "reason.gap.average"
	switch {
	case a.ShouldersCM > 0:
		key = "reason.gap.shoulders"
	case a.StatureCM > 0:
		key = "reason.gap.stature"
	case a.Sex != body.SexUnknown:
		key = "reason.gap.sex"
	}
	r.addAs(key, "ansur2012", evidence.Derived, values{
		"Gap":    units.Length(a.Person().GapCM()),
		"People": peopleMeasured,
	})
}

func (r *reasons) ofBand(a profile.Answers, band Band) {
	switch band.Position {
	case body.Side:
		r.add("reason.side.tested", "sacco2015", values{
			"Low": units.Length(5), "Best": units.Length(10), "High": units.Length(14),
		})
		r.add("reason.side.measured", "pillow2014", values{
			"Head": units.Length(9), "Neck": units.Length(11),
		})
		r.ofBound(band, "reason.side.floor", "sacco2015")
		r.ofBound(band, "reason.side.cap", "sacco2015")
	case body.Back:
		r.add("reason.back.range", "radwan2020", values{
			"Low": units.Length(7), "High": units.Length(11),
		})
		if a.Has(profile.RoundedBack) {
			r.add("reason.back.rounded", "allabout", values{"More": units.Length(1)})
		}
		r.add("reason.back.not_high", "ren2016", values{"High": units.Length(backCap)})
		r.ofBound(band, "reason.back.floor", "nenmi")
		r.ofBound(band, "reason.back.cap", "radwan2020")
	case body.Stomach:
		key := "reason.stomach.thin"
		if a.Has(profile.Neck) {
			key = "reason.stomach.neck"
		}
		r.add(key, "mayo", values{"High": units.Length(band.HighCM)})
	}
}

// ofBound says that the bound of the rule that key names holds a height off the
// level one, where it does.
func (r *reasons) ofBound(band Band, key string, id evidence.SourceID) {
	isFloor := strings.HasSuffix(key, ".floor")
	if !band.Held() || isFloor != (band.BoundOffCM > 0) {
		return
	}
	r.addAs(key, id, evidence.Derived, values{"Best": units.Length(band.BestCM), "Level": units.Length(band.LevelCM)})
}

// ofFirmness says how the mattress moves the pillow: by how much the height would
// differ on a medium-firm one (evidence.md §1.2).
func (r *reasons) ofFirmness(a profile.Answers, side, back bool) {
	medium := body.Bed{Firmness: body.DefaultFirmness}
	shift := func(position body.Position) float64 {
		person := a.Person()
		return body.LevelPillowCM(person, position, a.Bed()) - body.LevelPillowCM(person, position, medium)
	}
	if onSide := shift(body.Side); side && onSide < 0 {
		r.add("reason.mattress_pillow.soft_side", "allabout", values{"Lower": units.Length(-onSide)})
	} else if side && onSide > 0 {
		r.add("reason.mattress_pillow.firm_side", "traumfabrik", values{"Higher": units.Length(onSide)})
	}
	if onBack := shift(body.Back); back && onBack < 0 {
		r.add("reason.mattress_pillow.soft_back", "hong2022", values{"Lower": units.Length(-onBack)})
	}
}

func (r *reasons) ofMixed(mixed Mixed) {
	if mixed.SidesCM > 0 {
		r.add("reason.mixed.contoured", "radwan2020", nil)
		return
	}
	r.addAs("reason.mixed.mean", "pillow2014", evidence.Derived, nil)
}

// ofMattress gives the reasons for the firmness, the tested part apart from shop
// convention (evidence.md §2).
func (r *reasons) ofMattress(a profile.Answers, firmness Firmness) {
	r.add("reason.mattress.trial", "kovacs2003", nil)
	r.add("reason.mattress.trials", "radwan2015", nil)
	if len(namedPositions(a)) == 1 {
		r.add("reason.mattress.position", "bestmattress", nil)
	}
	if a.WeightKG > 0 {
		r.add("reason.mattress.weight", "sleepranked", nil)
	}
	if sleeper(a).SoreLowerShoulder && !turns(a) {
		r.addAs("reason.mattress.shoulder", "bestmattress", evidence.Derived, nil)
	}
	switch {
	case a.Mattress.Sag == profile.SagDeep || a.Mattress.Sag == profile.SagSlight:
		r.add("reason.buy.sag", "verhaert2011", nil)
	case a.Mattress.Age == profile.AgeOld:
		r.add("reason.buy.old", "jacobson2008", nil)
	}
	r.add("reason.mattress.people_differ", "krystal", nil)
}

func (r *reasons) ofSupports(supports []SupportAdvice) {
	for _, support := range supports {
		if !support.Suggested {
			continue
		}
		source := evidence.SourceID("mayo")
		if support.Place == profile.Hugged {
			source = "athletico"
		}
		r.add("reason.support."+string(support.Place), source, nil)
	}
}

// ofExpectations says how little a pillow was seen to change, so that nobody
// expects more (evidence.md §0).
func (r *reasons) ofExpectations() {
	r.add("reason.expect.small", "vanti2019", nil)
	r.add("reason.expect.sleep", "pang2021", nil)
}
