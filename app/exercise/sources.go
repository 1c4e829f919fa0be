package exercise

import (
	"slices"

	"chevet/app/advice"
)

// Sources lists every source that the exercises rest on (evidence.md §9). What
// stands empty was not known when it was read.
func Sources() []advice.Source { return slices.Clone(sources) }

// SourceByID finds a source of the exercises.
func SourceByID(id advice.SourceID) (advice.Source, bool) {
	i := slices.IndexFunc(sources, func(s advice.Source) bool { return s.ID == id })
	if i < 0 {
		return advice.Source{}, false
	}
	return sources[i], true
}

var sources = []advice.Source{
	{ID: "tunwatt2016", Authors: "Tunwattanapong P, Kongkasuwan R, Kuptniratsaikul V", Published: "Clin Rehabil 2016;30(1):64–72",
		Year: 2016, DOI: "10.1177/0269215515575747", Strength: advice.Trial},
	{ID: "andersen2011", Authors: "Andersen LL, Saervoll CA, Mortensen OS, et al.", Published: "Pain 2011;152(2):440–446",
		Year: 2011, DOI: "10.1016/j.pain.2010.11.016", Strength: advice.Trial},
	{ID: "acsm", Authors: "ACSM", URL: "https://www.acsm.org", Strength: advice.Guide},
	{ID: "foamrolling2022", Authors: "Pagaduan JC, Chang SY, Chang NJ", Published: "IJERPH 2022;19(7):4315",
		Year: 2022, URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8998857/", Strength: advice.Review},
	{ID: "konrad2022", Authors: "Konrad A, et al.", Published: "Sports Med 2022;52:2523–2535",
		Year: 2022, DOI: "10.1007/s40279-022-01699-8", Strength: advice.Review},
	{ID: "baycare", Authors: "BayCare", URL: "https://baycare.org", Strength: advice.Clinic},
	{ID: "commonspirit", Authors: "CommonSpirit", URL: "https://www.commonspirit.org", Strength: advice.Clinic},
	{ID: "hinge2025", Title: "Upper Back Pain After Sleeping: Causes and Treatments", Authors: "Hinge Health",
		Year: 2025, Strength: advice.Clinic},
	{ID: "ccbreath", URL: "https://paperzz.com/doc/7837989", Strength: advice.Clinic},
	{ID: "wellen", URL: "https://www.getwellen.com", Strength: advice.Clinic},
	{ID: "debreen", URL: "https://debreen.com/2021/10/26", Strength: advice.Convention},
	{ID: "laird", URL: "https://lairdchiropractic.com", Strength: advice.Convention},
	{ID: "prehab", URL: "https://library.theprehabguys.com", Strength: advice.Convention},
	{ID: "mountainhp", URL: "https://mountainhp.ca", Strength: advice.Convention},
	{ID: "stretchpartner", URL: "https://stretchpartner.com/exercises/thoracic-open-book", Strength: advice.Convention},
	{ID: "nielasher", URL: "https://nielasher.com", Strength: advice.Convention},
	{ID: "movementredefined", URL: "https://movementredefinedaz.com", Strength: advice.Convention},
	{ID: "oakingtons", URL: "https://help.oakingtons.com", Strength: advice.Convention},
	{ID: "physiokenya", URL: "https://physioproductskenya.com", Strength: advice.Convention},
}
