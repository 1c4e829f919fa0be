package advice

import (
	"slices"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/units"
)

// mixedFor is one pillow for a sleeper of several positions; nil for others. Side
// and back go well with a contoured pillow. Where the pillow is the same height
// all over, the mean of the best heights is taken, each weighted by its share of
// the night (evidence.md §1.6); but not where a special case asks for a position in
// whose band that mean does not lie: then it is the height of that position.
func mixedFor(a profile.Answers, bands []Band) *Mixed {
	if !turns(a) {
		return nil
	}
	mixed, tonight := Mixed{MeanCM: toHalf(meanOf(bands, a.Shares()))}, bands[0]
	apart := stanceFor(a).lie.asked() && (mixed.MeanCM < tonight.LowCM || mixed.MeanCM > tonight.HighCM)
	if apart {
		mixed.MeanCM = tonight.BestCM
	}
	key := "mixed.mean"
	side, onSide := bandOf(bands, body.Side)
	back, onBack := bandOf(bands, body.Back)
	switch {
	case onSide && onBack:
		key = "mixed.contoured"
		mixed.MiddleCM, mixed.SidesCM = back.BestCM, side.BestCM
	case apart:
		return nil
	}
	mixed.Line = say(key, values{
		"Mean":   units.Length(mixed.MeanCM),
		"Middle": units.Length(mixed.MiddleCM),
		"Sides":  units.Length(mixed.SidesCM),
	})
	return &mixed
}

// meanOf is the mean of the best heights before rounding, weighted by shares.
func meanOf(bands []Band, shares []profile.Share) float64 {
	sum, weight := 0.0, 0.0
	for _, share := range shares {
		if band, asked := bandOf(bands, share.Position); asked {
			sum += float64(share.Percent) * band.heldCM()
			weight += float64(share.Percent)
		}
	}
	return sum / weight
}

func bandOf(bands []Band, position body.Position) (Band, bool) {
	i := slices.IndexFunc(bands, func(b Band) bool { return b.Position == position })
	if i < 0 {
		return Band{}, false
	}
	return bands[i], true
}
