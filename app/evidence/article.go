package evidence

// backSources are the article that Chevet began with, and the studies of upper back
// pain that it names; sleepSources are what it names on sleeping well. Its other
// references stand with their subjects (the article's list of references; evidence.md §9).
var backSources = []Source{
	{ID: "hinge2025", Title: "Upper Back Pain After Sleeping: Causes and Treatments", Authors: "Hinge Health",
		Year: 2025, Strength: Clinic},
	{ID: "fouquet2014", Title: "Prevalence of thoracic spine pain in a surveillance network",
		Authors: "Fouquet N, Bodin J, Descatha A, Petit A, Ramond A, Ha C, Roquelaure Y", Published: "Occupational Medicine 65(2):122–125",
		Year: 2014, DOI: "10.1093/occmed/kqu151", Strength: Survey},
	{ID: "fouquetoem", URL: "https://oem.bmj.com/content/71/Suppl_1/A24.1", Strength: Survey},
	{ID: "spencer2019", Title: "Upper back pain in postmenopausal women and associated physical characteristics",
		Authors: "Spencer L, McKenna L, Fary R, Jacques A, Briffa K", Published: "PloS One 14(7):e0220452",
		Year: 2019, DOI: "10.1371/journal.pone.0220452", Strength: Survey},
	{ID: "rabbing2022", Title: "Upper and lower musculoskeletal back pain, stress, physical activity, and organisational work support: " +
		"An exploratory study of police investigative interviewers",
		Authors: "Rabbing L, Bjørkelo B, Langvik E", Published: "Health Psychology Open 9(2):205510292211463",
		Year: 2022, DOI: "10.1177/20551029221146396", Strength: Survey},
}

var sleepSources = []Source{
	{ID: "martin2024", Title: "Patient education: Insomnia treatments (Beyond the Basics)", Authors: "Martin JL, Benca R",
		Published: "UpToDate, 17 October 2024", Year: 2024,
		URL: "https://www.uptodate.com/contents/insomnia-treatments-beyond-the-basics", Strength: Clinic},
}
