package terminal

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"

	"chevet/app/advice"
	"chevet/app/body"
	"chevet/app/evidence"
	"chevet/app/safety"
	"chevet/app/units"
	"chevet/locales"
)

// schema numbers the form of the data. It grows when a field changes its meaning
// or goes away, not when one is added.
const schema = 1

// document is the plan as data. Keys and ids are the same in every language;
// texts are in the language asked for. Heights are those of a firm, unloaded
// pillow, in centimetres.
type document struct {
	Schema   int                        `json:"schema"`
	Language string                     `json:"language"`
	Pillow   map[body.Position]bandData `json:"pillow"`
	// FillAllowanceCM is to be added to every height for the fill that was named.
	FillAllowanceCM float64 `json:"fill_allowance_cm"`
	// Mixed and Owned are missing when there is nothing to say of them.
	Mixed        *mixedData    `json:"mixed,omitempty"`
	Owned        *ownedData    `json:"owned,omitempty"`
	Mattress     mattressData  `json:"mattress"`
	Supports     []supportData `json:"supports"`
	Tonight      []saying      `json:"tonight"`
	Warnings     []saying      `json:"warnings"`
	Reasons      []reasonData  `json:"reasons"`
	WouldChange  []saying      `json:"would_change"`
	Disagree     []reasonData  `json:"disagree"`
	SeeSomeone   []reasonData  `json:"see_someone"`
	WarningSigns []signData    `json:"warning_signs"`
	Sources      []sourceData  `json:"sources"`
	Disclaimer   string        `json:"disclaimer"`
}

// bandData is a band; LevelCM is the height at which the neck lies level, and
// BoundOffCM how far a bound of the rule keeps the best height from it.
type bandData struct {
	LowCM      float64      `json:"low_cm"`
	BestCM     float64      `json:"best_cm"`
	HighCM     float64      `json:"high_cm"`
	Class      advice.Class `json:"class"`
	LevelCM    float64      `json:"level_cm"`
	BoundOffCM float64      `json:"bound_off_cm"`
	// Found says that the height was found in bed and not estimated.
	Found bool `json:"found"`
}

type mixedData struct {
	MeanCM   float64 `json:"mean_cm"`
	MiddleCM float64 `json:"middle_cm,omitempty"`
	SidesCM  float64 `json:"sides_cm,omitempty"`
	saying
}

type ownedData struct {
	HeightCM float64 `json:"height_cm"`
	SleptCM  float64 `json:"slept_cm"`
	OffCM    float64 `json:"off_cm"`
	saying
}

type mattressData struct {
	Firmness float64         `json:"firmness"`
	Label    string          `json:"label"`
	Purchase advice.Purchase `json:"purchase"`
	Text     string          `json:"text"`
}

type saying struct {
	Key  string `json:"key"`
	Text string `json:"text"`
}

type supportData struct {
	saying
	Place     string `json:"place"`
	Suggested bool   `json:"suggested"`
}

// reasonData has the year null where it is not known.
type reasonData struct {
	saying
	Topic    advice.Topic      `json:"topic,omitempty"`
	Source   evidence.SourceID `json:"source"`
	Year     *int              `json:"year"`
	Strength evidence.Strength `json:"strength"`
}

type signData struct {
	saying
	Level string `json:"level"`
}

// sourceData has empty strings, and the year null, where something is not known.
type sourceData struct {
	ID        evidence.SourceID `json:"id"`
	Title     string            `json:"title"`
	Authors   string            `json:"authors"`
	Published string            `json:"published"`
	Year      *int              `json:"year"`
	DOI       string            `json:"doi"`
	URL       string            `json:"url"`
	Strength  evidence.Strength `json:"strength"`
	Use       string            `json:"use"`
}

// planData is the plan as JSON.
func planData(say *locales.Speaker, plan advice.Plan) (string, error) {
	d := document{
		Schema:          schema,
		Language:        say.Tag(),
		Pillow:          map[body.Position]bandData{},
		FillAllowanceCM: plan.AllowanceCM,
		Mattress:        mattressOf(say, plan.Mattress),
		Supports:        []supportData{},
		Tonight:         sayings(say, plan.Tonight),
		Warnings:        sayings(say, plan.Warnings),
		Reasons:         reasonsOf(say, plan.Reasons),
		WouldChange:     sayings(say, plan.WouldChange),
		Disagree:        reasonsOf(say, plan.Disagree),
		SeeSomeone:      reasonsOf(say, plan.SeeSomeone),
		WarningSigns:    signsOf(say),
		Sources:         sourcesOf(say, citedBy(plan)),
		Disclaimer:      say.T("disclaimer.short"),
	}
	for _, band := range plan.Bands {
		if !slices.Contains(plan.Positions, band.Position) {
			continue
		}
		d.Pillow[band.Position] = bandData{
			LowCM: band.LowCM, BestCM: band.BestCM, HighCM: band.HighCM, Class: band.Class,
			LevelCM: toHundredth(band.LevelCM), BoundOffCM: toHundredth(band.BoundOffCM), Found: band.Found,
		}
	}
	for _, support := range plan.Supports {
		d.Supports = append(d.Supports, supportData{sayingOf(say, support.Line), string(support.Place), support.Suggested})
	}
	if mixed := plan.Mixed; mixed != nil {
		d.Mixed = &mixedData{mixed.MeanCM, mixed.MiddleCM, mixed.SidesCM, sayingOf(say, mixed.Line)}
	}
	if owned := plan.Owned; owned != nil {
		d.Owned = &ownedData{toHundredth(owned.HeightCM), toHundredth(owned.SleptCM), toHundredth(owned.OffCM), sayingOf(say, owned.Line)}
	}
	return encode(d)
}

func encode(d document) (string, error) {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(d); err != nil {
		return "", fmt.Errorf("writing the plan as data: %w", err)
	}
	return text.String(), nil
}

func mattressOf(say *locales.Speaker, mattress advice.Firmness) mattressData {
	text := []string{
		mattressText(say, mattress),
		say.T("buy." + string(mattress.Purchase)),
		say.Say(mattress.Why),
	}
	return mattressData{mattress.Best, mattress.Label, mattress.Purchase, strings.Join(text, " ")}
}

func sayingOf(say *locales.Speaker, line units.Line) saying {
	return saying{Key: line.Key, Text: say.Say(line)}
}

func sayings(say *locales.Speaker, lines []units.Line) []saying {
	said := []saying{}
	for _, line := range lines {
		said = append(said, sayingOf(say, line))
	}
	return said
}

func reasonsOf(say *locales.Speaker, reasons []advice.Reason) []reasonData {
	data := []reasonData{}
	for _, reason := range reasons {
		data = append(data, reasonData{
			sayingOf(say, reason.Line), reason.Topic, reason.Source, yearOf(reason.Year), reason.Strength,
		})
	}
	return data
}

func signsOf(say *locales.Speaker) []signData {
	levels := map[safety.Level]string{safety.Emergency: "emergency", safety.Urgent: "urgent"}
	data := []signData{}
	for _, sign := range safety.Signs() {
		id := "sign." + string(sign)
		data = append(data, signData{saying{id, say.T(id)}, levels[safety.LevelOf(sign)]})
	}
	return data
}

func sourcesOf(say *locales.Speaker, sources []evidence.Source) []sourceData {
	data := []sourceData{}
	for _, s := range sources {
		data = append(data, sourceData{
			s.ID, s.Title, s.Authors, s.Published, yearOf(s.Year), s.DOI, s.URL, s.Strength,
			say.T("source.use." + string(s.ID)),
		})
	}
	return data
}

func yearOf(year int) *int {
	if year == 0 {
		return nil
	}
	return &year
}

// toHundredth rounds a length to a tenth of a millimetre, finer than anything is
// known.
func toHundredth(cm float64) float64 { return math.Round(cm*100) / 100 }
