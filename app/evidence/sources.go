package evidence

import "slices"

// Sources lists every source, subject by subject (evidence.md §9). What stands empty
// was not known when it was read.
func Sources() []Source { return slices.Clone(sources) }

// ByID finds a source.
func ByID(id SourceID) (Source, bool) {
	i := slices.IndexFunc(sources, func(s Source) bool { return s.ID == id })
	if i < 0 {
		return Source{}, false
	}
	return sources[i], true
}

var sources = slices.Concat(backSources, pillowSources, mattressSources, positionSources, exerciseSources, sleepSources, signSources)

var pillowSources = []Source{
	{ID: "sacco2015", Title: "The effect of pillow height on muscle activity of the neck and mid-upper back and patient perception of comfort",
		Authors: "Sacco et al.", Published: "J Manipulative Physiol Ther 2015;38(6):375–381",
		Year: 2015, DOI: "10.1016/j.jmpt.2015.06.012", Strength: Lab},
	{ID: "pillow2014", Title: "Development and comparative evaluation of new shapes of pillows",
		Published: "J Phys Ther Sci 2014", Year: 2014, URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3976006/", Strength: Lab},
	{ID: "kim2015", Title: "The effect of different pillow heights on the parameters of cervicothoracic spine segments",
		Authors: "Kim HC, Jun HS, Kim JH, et al.", Published: "Korean J Spine 2015;12(3):135–138",
		Year: 2015, DOI: "10.14245/kjs.2015.12.3.135", Strength: Lab},
	{ID: "ren2016", Title: "Effect of pillow height on the biomechanics of the head-neck complex",
		Authors: "Ren S, Wong DWC, Yang H, et al.", Published: "PeerJ 2016;4:e2397",
		Year: 2016, DOI: "10.7717/peerj.2397", Strength: Lab},
	{ID: "radwan2020", Title: "Effect of different pillow designs on promoting sleep comfort, quality, and spinal alignment: systematic review",
		Authors: "Radwan A, Ashton N, Gates T, Kilmer A, Vanfleet M", Year: 2020,
		URL: "https://www.researchgate.net/publication/347997444", Strength: Review},
	{ID: "lei2021", Title: "Ergonomic consideration in pillow height determinants and evaluation",
		Authors: "Lei JX, Yang PF, Yang AL, et al.", Published: "Healthcare 2021;9(10):1333",
		Year: 2021, DOI: "10.3390/healthcare9101333", Strength: Review},
	{ID: "pang2021", Title: "The effects of pillow designs on neck pain, waking symptoms… systematic review and meta-analysis",
		Authors: "Pang JCY, Tsang SMH, Fu ACL", Published: "Clin Biomech 2021;105353",
		Year: 2021, DOI: "10.1016/j.clinbiomech.2021.105353", Strength: Trial},
	{ID: "vanti2019", Title: "Effectiveness of a “spring pillow” versus education in chronic nonspecific neck pain",
		Authors: "Vanti C, Banchelli F, Marino C, et al.", Published: "Phys Ther 2019;99(9):1177–1188",
		Year: 2019, DOI: "10.1093/ptj/pzz056", Strength: Trial},
	{ID: "gordon2010", Title: "Pillow use: the behavior of cervical stiffness, headache and scapular/arm pain",
		Authors: "Gordon SJ, Grimmer-Somers KA, Trott PH", Published: "J Pain Res 2010;3:137–145",
		Year: 2010, DOI: "10.2147/JPR.S10880", Strength: Trial},
	{ID: "hong2022", Title: "The influence of mattress stiffness on spinal curvature and intervertebral disc stress",
		Authors: "Hong TTH, Wang Y, Wong DWC, et al.", Published: "Biology 2022;11(7):1030",
		Year: 2022, DOI: "10.3390/biology11071030", Strength: Lab},
	{ID: "ansur2012", Title: "ANSUR II", Published: "NATICK/TR-15/007", Year: 2012,
		URL: "https://github.com/coleharlow12/ANSURDataAnalysis", Strength: Survey},
	{ID: "allabout", URL: "https://allabout.co.jp/gm/gc/301448/2/", Strength: Convention},
	{ID: "nenmi", URL: "https://nenmi.jp/sleep_wisdom/chiebukuro406", Strength: Convention},
	{ID: "notemu", URL: "https://note.mu/ptentame/n/n9f3ccbec80f6", Strength: Convention},
	{ID: "saatva", URL: "https://www.saatva.com/blog/pillow-height/", Strength: Convention},
	{ID: "mattressproducts", URL: "https://mattressproducts.com/blog/best-pillows-by-sleep-position", Strength: Convention},
	{ID: "agentcalc", URL: "https://agentcalc.com/pillow-loft-height-calculator", Strength: Convention},
	{ID: "spinefit", URL: "https://spinefitchiro.com/how-to-choose-the-right-pillow/", Strength: Convention},
	{ID: "traumfabrik", URL: "https://traum-fabrik.de/matratzen-seitenschlaefer", Strength: Convention},
	{ID: "newentor", URL: "https://newentor.com.au/blogs/news/side-sleeper-pillow-for-neck-pain", Strength: Convention},
	{ID: "optimaleskissen", URL: "https://optimales-kissen.de/kissenform-und-kissengroesse", Strength: Convention},
}

var mattressSources = []Source{
	{ID: "kovacs2003", Title: "Effect of firmness of mattress on chronic non-specific low-back pain",
		Authors: "Kovacs FM, Abraira V, Peña A, et al.", Published: "Lancet 2003;362:1599–1604",
		Year: 2003, URL: "https://pubmed.ncbi.nlm.nih.gov/14630439/", Strength: Trial},
	{ID: "caggiari2021", Title: "What type of mattress should be chosen to avoid back pain and improve sleep quality? Review of the literature",
		Authors: "Caggiari G, Talesa GR, Toro G, Jannelli E, Monteleone G, Puddu L", Published: "J Orthop Traumatol 2021;22:51",
		Year: 2021, DOI: "10.1186/s10195-021-00616-5", Strength: Review},
	{ID: "radwan2015", Authors: "Radwan A, Fess P, James D, et al.", Published: "Sleep Health 2015;1(4):257–267",
		Year: 2015, DOI: "10.1016/j.sleh.2015.08.001", Strength: Review},
	{ID: "krystal", Title: "Choosing a mattress: using actigraphy and diary reports…",
		Authors: "Krystal AD, Edinger JD, Bieler GS, Mladsi SW, Hogan SO",
		URL:     "https://www.rti.org/publications/rtipress.cfm?pubid=16625", Strength: Trial},
	{ID: "jacobson2008", Published: "Appl Ergon 39(2):247–254", Year: 2008,
		DOI: "10.1016/j.apergo.2007.04.002", Strength: Survey},
	{ID: "wong2019", Title: "Sleeping mattress determinants and evaluation", Published: "PeerJ 2019;7:e6364",
		Year: 2019, URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6348954/", Strength: Review},
	{ID: "verhaert2011", Title: "Ergonomics in bed design: the effect of spinal alignment on sleep parameters",
		Authors: "Verhaert V, Haex B, De Wilde T, et al.", Year: 2011, Strength: Lab},
	{ID: "hkcc2018", Authors: "Hong Kong Consumer Council", Year: 2018,
		URL: "https://www.consumer.org.hk/en/press-release/498-single-mattresses", Strength: Survey},
	{ID: "sleepranked", URL: "https://sleepranked.com/guides/mattress-firmness-by-body-weight", Strength: Convention},
	{ID: "bestmattress", URL: "https://bestmattress.org/mattress-firmness-guide/", Strength: Convention},
}

var positionSources = []Source{
	{ID: "skarpsno2017", Authors: "Skarpsno ES, Mork PJ, Nilsen TIL, Holtermann A", Published: "Nat Sci Sleep 2017;9:267–275",
		Year: 2017, DOI: "10.2147/NSS.S145777", Strength: Survey},
	{ID: "gordon2007", Title: "Sleep position, age, gender, sleep quality and waking cervico-thoracic symptoms",
		Authors: "Gordon SJ, Grimmer KA, Trott P", Published: "IJAHSP 2007;5(1):1–8",
		Year: 2007, URL: "https://researchonline.jcu.edu.au/2702", Strength: Survey},
	{ID: "cary2019", Authors: "Cary D, Briffa K, McKenna L", Published: "BMJ Open 2019;9:e027633",
		Year: 2019, DOI: "10.1136/bmjopen-2018-027633", Strength: Review},
	{ID: "cary2021", Authors: "Cary D, Jacques A, Briffa K", Published: "PLoS One 2021;16(11):e0260582",
		Year: 2021, DOI: "10.1371/journal.pone.0260582", Strength: Survey},
	{ID: "mayo", Authors: "Mayo Clinic",
		URL: "https://www.mayoclinic.org/diseases-conditions/back-pain/in-depth/sleeping-positions/art-20546852", Strength: Clinic},
	{ID: "spinerf", URL: "https://spinerf.org/sleeping/", Strength: Convention},
	{ID: "athletico", URL: "https://www.athletico.com/?p=74591", Strength: Convention},
	{ID: "kempf2012", Published: "JMPT 2012;35(5):407–412", Year: 2012, DOI: "10.1016/j.jmpt.2012.04.015", Strength: Survey},
	{ID: "holdaway2018", Authors: "Holdaway LA, Hegmann KT, Thiese MS, Kapellusch J", Published: "BMC Musculoskelet Disord 2018;19:408",
		Year: 2018, DOI: "10.1186/s12891-018-2319-9", Strength: Survey},
	// A meta-analysis of case-control studies: pooled surveys, not trials.
	{ID: "cronin2019", Authors: "Cronin RS, Li M, Thompson JMD, et al.", Published: "EClinicalMedicine 2019;10:49–57",
		Year: 2019, DOI: "10.1016/j.eclinm.2019.03.014", Strength: Survey},
	// Two of its three studies were not randomised.
	{ID: "simadibrata2023", Authors: "Simadibrata DM, Lesmana E, et al.", Published: "World J Clin Cases 2023;11(30):7329–7336",
		Year: 2023, DOI: "10.12998/wjcc.v11.i30.7329", Strength: Review},
	{ID: "hob2021", Published: "BMC Fam Pract 2021", Year: 2021, DOI: "10.1186/s12875-021-01369-0", Strength: Review},
	{ID: "cochrane2019", Authors: "Srijithesh PR, Aghoram R, Goel A, Dhanya J", Published: "Cochrane CD010990.pub2",
		Year: 2019, URL: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6491901/", Strength: Review},
}

var signSources = []Source{
	{ID: "ifompt2020", Title: "International framework for red flags for potential serious spinal pathologies",
		Authors: "Finucane LM, Downie A, Mercer C, et al.", Published: "JOSPT 2020;50(7):350–372", Year: 2020, Strength: Guide},
	{ID: "downie2013", Title: "Red flags to screen for malignancy and fracture…", Authors: "Downie A, et al.",
		Published: "BMJ 2013;347:f7095", Year: 2013, Strength: Review},
	{ID: "cochranefx2023", Authors: "Han CS, et al.", Published: "Cochrane CD014461.pub2", Year: 2023, Strength: Review},
	{ID: "yusuf2019", Title: "Red flags for the early detection of spinal infection…",
		Published: "BMC Musculoskelet Disord 2019", Year: 2019, DOI: "10.1186/s12891-019-2949-6", Strength: Review},
	{ID: "redflags", URL: "https://redflagsymptoms.co.uk/back-pain", Strength: Clinic},
	{ID: "gcare", URL: "https://g-care.glos.nhs.uk/pathway/75/resource/3", Strength: Guide},
	{ID: "rnoh", Title: "MSCC patient information", Authors: "RNOH", URL: "https://www.rnoh.nhs.uk", Strength: Clinic},
	{ID: "sussex", URL: "https://sussexmskpartnershipeast.co.uk", Strength: Clinic},
	{ID: "thinkaorta", URL: "https://thinkaorta.us", Strength: Clinic},
	{ID: "fiveds", URL: "https://unanswered.io/guide/what-are-the-5-ds-cervical-red-flags-neck-pain", Strength: Convention},
	{ID: "ng65", Title: "NG65", Authors: "NICE", URL: "https://rightdecisions.scot.nhs.uk", Strength: Guide},
}
