package evidence

// exerciseSources are what the exercises rest on, beside hinge2025 (evidence.md §9).
var exerciseSources = []Source{
	{ID: "tunwatt2016", Authors: "Tunwattanapong P, Kongkasuwan R, Kuptniratsaikul V", Published: "Clin Rehabil 2016;30(1):64–72",
		Year: 2016, DOI: "10.1177/0269215515575747", Strength: Trial},
	{ID: "andersen2011", Authors: "Andersen LL, Saervoll CA, Mortensen OS, et al.", Published: "Pain 2011;152(2):440–446",
		Year: 2011, DOI: "10.1016/j.pain.2010.11.016", Strength: Trial},
	{ID: "acsm", Authors: "ACSM", URL: "https://www.acsm.org", Strength: Guide},
	{ID: "foamrolling2022", Authors: "Pagaduan JC, Chang SY, Chang NJ", Published: "IJERPH 2022;19(7):4315",
		Year: 2022, URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8998857/", Strength: Review},
	{ID: "konrad2022", Authors: "Konrad A, et al.", Published: "Sports Med 2022;52:2523–2535",
		Year: 2022, DOI: "10.1007/s40279-022-01699-8", Strength: Review},
	{ID: "baycare", Authors: "BayCare", URL: "https://baycare.org", Strength: Clinic},
	{ID: "commonspirit", Authors: "CommonSpirit", URL: "https://www.commonspirit.org", Strength: Clinic},
	{ID: "ccbreath", URL: "https://paperzz.com/doc/7837989", Strength: Clinic},
	{ID: "wellen", URL: "https://www.getwellen.com", Strength: Clinic},
	{ID: "debreen", URL: "https://debreen.com/2021/10/26", Strength: Convention},
	{ID: "laird", URL: "https://lairdchiropractic.com", Strength: Convention},
	{ID: "prehab", URL: "https://library.theprehabguys.com", Strength: Convention},
	{ID: "mountainhp", URL: "https://mountainhp.ca", Strength: Convention},
	{ID: "stretchpartner", URL: "https://stretchpartner.com/exercises/thoracic-open-book", Strength: Convention},
	{ID: "nielasher", URL: "https://nielasher.com", Strength: Convention},
	{ID: "movementredefined", URL: "https://movementredefinedaz.com", Strength: Convention},
	{ID: "oakingtons", URL: "https://help.oakingtons.com", Strength: Convention},
	{ID: "physiokenya", URL: "https://physioproductskenya.com", Strength: Convention},
	{ID: "providephysio", URL: "https://providephysiotherapy.org.uk/pain-traffic-light", Strength: Convention},
}
