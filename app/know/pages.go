package know

import (
	"slices"

	"chevet/app/evidence"
)

type ids = []evidence.SourceID

func exercise(id string) []Lead { return []Lead{{ToExercise, id}} }
func page(id PageID) []Lead     { return []Lead{{ToPage, string(id)}} }
func to(places ...Place) (leads []Lead) {
	for _, place := range places {
		leads = append(leads, Lead{Place: place})
	}
	return leads
}

// pages is everything that is said. What is said comes from the article (hinge2025)
// and from evidence.md: causes and relief §0 and §4.1, position §3, pillow §1, signs §5,
// how often §6.1, what is not known §0, what is said without reason §8.
var pages = slices.Concat(understanding, doing, asking)

var understanding = []Page{
	{ID: UpperBack, Statements: []Statement{
		{ID: "where", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "feel", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "tension", Sources: ids{"hinge2025", "skarpsno2017"}, Strength: evidence.Clinic, Further: true, Leads: page(Causes)},
		{ID: "common", Sources: ids{"fouquet2014", "fouquetoem"}, Strength: evidence.Survey},
		{ID: "studied", Sources: ids{"fouquet2014", "spencer2019"}, Strength: evidence.Survey, Leads: page(Unknown)},
		{ID: "mild", Sources: ids{"hinge2025", "redflags"}, Strength: evidence.Clinic, Leads: to(ToSigns)},
	}},
	{ID: Causes, Advises: true, Statements: []Statement{
		{ID: "strain", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Try: true, Leads: exercise("cat-cow")},
		{ID: "injury", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Try: true, Leads: to(ToOwn)},
		{ID: "arthritis", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Try: true, Leads: exercise("scapular-clocks")},
		{ID: "stress", Sources: ids{"hinge2025", "rabbing2022"}, Strength: evidence.Survey, Further: true, Try: true, Leads: exercise("belly-breathing")},
		{ID: "sitting", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Try: true, Leads: page(Day)},
		{ID: "tight", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Try: true, Leads: exercise("open-book")},
		{ID: "bed", Sources: ids{"hinge2025", "caggiari2021"}, Strength: evidence.Clinic, Further: true, Try: true, Leads: to(ToPlan)},
	}},
}

var doing = []Page{
	{ID: Ease, Advises: true, Statements: []Statement{
		{ID: "stretch", Sources: ids{"tunwatt2016", "hinge2025"}, Strength: evidence.Trial, Further: true, Leads: to(ToGallery)},
		{ID: "band", Sources: ids{"andersen2011"}, Strength: evidence.Trial, Leads: exercise("shoulder-rows")},
		{ID: "mid-back", Sources: ids{"seo2022"}, Strength: evidence.Trial, Leads: exercise("open-book")},
		{ID: "walk", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Leads: exercise("cat-cow")},
		{ID: "heat-ice", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "heat-care", Strength: evidence.Common},
		{ID: "foam", Sources: ids{"hendricks2019", "foamrolling2022", "konrad2022", "physiokenya"}, Strength: evidence.Review, Further: true,
			Leads: exercise("foam-rolling")},
		{ID: "medicine", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "medicine-care", Strength: evidence.Common},
		{ID: "physio", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Leads: page(See)},
	}},
	{ID: Morning, Advises: true, Statements: []Statement{
		{ID: "reach", Sources: ids{"hinge2025", "acsm"}, Strength: evidence.Derived, Further: true, Leads: exercise("overhead-reach")},
		{ID: "small", Sources: ids{"acsm"}, Strength: evidence.Guide},
		{ID: "pain-scale", Sources: ids{"providephysio"}, Strength: evidence.Convention},
		{ID: "both-ends", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Leads: to(ToGallery)},
	}},
	{ID: Day, Advises: true, Statements: []Statement{
		{ID: "move", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Leads: to(ToGallery)},
		{ID: "screen", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "breaks", Sources: ids{"hinge2025"}, Strength: evidence.Clinic, Leads: exercise("head-tilt")},
		{ID: "year", Sources: ids{"sihawong2014"}, Strength: evidence.Trial, Leads: to(ToGallery)},
		{ID: "training", Sources: ids{"louw2017"}, Strength: evidence.Trial, Leads: exercise("shoulder-rows")},
	}},
	{ID: Night, Advises: true, Statements: []Statement{
		{ID: "another", Sources: ids{"hinge2025", "mayo"}, Strength: evidence.Clinic, Leads: to(ToSupports)},
		{ID: "side-survey", Sources: ids{"gordon2007"}, Strength: evidence.Survey, Leads: to(ToPosition)},
		{ID: "pillow-side", Sources: ids{"sacco2015", "hinge2025"}, Strength: evidence.Lab, Leads: to(ToFit, ToPillow)},
		{ID: "pillow-back", Sources: ids{"ren2016", "hinge2025"}, Strength: evidence.Lab, Leads: to(ToFit, ToPillow)},
		{ID: "pillow-stomach", Sources: ids{"mayo", "hinge2025"}, Strength: evidence.Clinic, Leads: to(ToPosition)},
		{ID: "towels", Sources: ids{"spinefit"}, Strength: evidence.Convention, Leads: to(ToPlan)},
		{ID: "firm", Sources: ids{"kovacs2003"}, Strength: evidence.Trial, Leads: to(ToMattress)},
	}},
	{ID: Evening, Advises: true, Statements: []Statement{
		{ID: "breathe", Sources: ids{"hinge2025", "ccbreath"}, Strength: evidence.Clinic, Leads: exercise("belly-breathing")},
		{ID: "relax", Sources: ids{"hinge2025", "martin2024"}, Strength: evidence.Clinic, Further: true},
		{ID: "hours", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "screens-off", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "dark", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
	}},
}

var asking = []Page{
	{ID: See, Statements: []Statement{
		{ID: "at-once", Sources: ids{"redflags", "thinkaorta", "gcare", "fiveds"}, Strength: evidence.Clinic, Leads: to(ToSigns)},
		{ID: "same-day", Sources: ids{"redflags", "gcare", "hinge2025"}, Strength: evidence.Clinic, Leads: to(ToSigns)},
		{ID: "weeks", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "month", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "mornings", Sources: ids{"hinge2025"}, Strength: evidence.Clinic},
		{ID: "inflamed", Sources: ids{"ng65"}, Strength: evidence.Guide},
		{ID: "one-sign", Sources: ids{"ifompt2020", "cochranefx2023"}, Strength: evidence.Review, Leads: to(ToSigns)},
	}},
	{ID: Unknown, Statements: []Statement{
		{ID: "formula", Sources: ids{"lei2021", "wong2019"}, Strength: evidence.Review, Leads: to(ToPlan)},
		{ID: "little", Sources: ids{"vanti2019", "pang2021"}, Strength: evidence.Trial},
		{ID: "differ", Sources: ids{"krystal"}, Strength: evidence.Trial},
		{ID: "few-studies", Sources: ids{"cary2019"}, Strength: evidence.Review},
		{ID: "filmed", Sources: ids{"cary2021"}, Strength: evidence.Survey},
		{ID: "as-a-set", Sources: ids{"hinge2025", "tunwatt2016"}, Strength: evidence.Derived, Leads: to(ToGallery)},
	}},
	{ID: Claims, Statements: []Statement{
		{ID: "harder", Sources: ids{"kovacs2003", "hkcc2018"}, Strength: evidence.Trial, Leads: to(ToMattress)},
		{ID: "back-best", Sources: ids{"gordon2007"}, Strength: evidence.Survey, Leads: to(ToPosition)},
		{ID: "stomach-bad", Sources: ids{"gordon2007"}, Strength: evidence.Survey},
		{ID: "left-only", Sources: ids{"cronin2019"}, Strength: evidence.Survey, Leads: to(ToPosition)},
		{ID: "high-side", Sources: ids{"sacco2015", "saatva"}, Strength: evidence.Lab, Leads: to(ToPillow)},
		{ID: "ear-edge", Sources: ids{"ansur2012"}, Strength: evidence.Derived},
		{ID: "found-height", Sources: ids{"lei2021", "newentor"}, Strength: evidence.Review},
		{ID: "knee-half", Sources: ids{"spinerf", "mayo"}, Strength: evidence.Convention, Leads: to(ToSupports)},
	}},
}
