package advice

import (
	"math/rand/v2"

	"chevet/app/body"
	"chevet/app/profile"
	"chevet/app/safety"
)

// anyAnswers draws one set of answers out of the whole space that the program
// takes, each measure left out about one time in three.
func anyAnswers(random *rand.Rand) profile.Answers {
	a := profile.Answers{
		Sex:         pick(random, body.SexUnknown, body.Female, body.Male),
		StatureCM:   maybe(random, 120, 230),
		ShouldersCM: maybe(random, 25, 55),
		WeightKG:    maybe(random, 30, 250),
		Nights:      anyNights(random),
		Concerns:    some(random, profile.Concerns()),
		Pillow: profile.Pillow{
			Known:    pick(random, profile.HeightUnknown, profile.HeightGuessed, profile.HeightMeasured),
			HeightCM: random.Float64() * 25,
			Moved:    random.IntN(2) == 0,
			Fill:     pick(random, append(profile.Fills(), profile.FillUnknown)...),
			Squashed: random.IntN(2) == 0,
		},
		Mattress: profile.Mattress{
			Firmness: maybe(random, 1, 10),
			Sag:      pick(random, profile.SagUnknown, profile.SagNone, profile.SagSlight, profile.SagDeep),
			Age:      pick(random, profile.AgeUnknown, profile.AgeNew, profile.AgeMiddle, profile.AgeOld),
		},
		Supports:       some(random, profile.Supports()),
		SupportsChosen: random.IntN(2) == 0,
		Things:         some(random, profile.Things()),
	}
	a.Signs.Answer = pick(random, safety.NotAnswered, safety.NoneOfThese, safety.NotSure)
	return a
}

func anyNights(random *rand.Rand) []profile.Share {
	positions := body.Positions()
	random.Shuffle(len(positions), func(i, j int) { positions[i], positions[j] = positions[j], positions[i] })
	var nights []profile.Share
	for _, position := range positions[:random.IntN(4)] {
		nights = append(nights, profile.Share{Position: position, Percent: random.IntN(101)})
	}
	return nights
}

// maybe is a number between low and high, or 0 for "not known".
func maybe(random *rand.Rand, low, high float64) float64 {
	if random.IntN(3) == 0 {
		return 0
	}
	return low + random.Float64()*(high-low)
}

func pick[T any](random *rand.Rand, values ...T) T { return values[random.IntN(len(values))] }

func some[T any](random *rand.Rand, values []T) []T {
	var picked []T
	for _, value := range values {
		if random.IntN(3) == 0 {
			picked = append(picked, value)
		}
	}
	return picked
}

// everyCase calls check with every combination of positions, special cases and
// sex, on a bed and body of which nothing else is known.
func everyCase(check func(profile.Answers)) {
	nights := [][]profile.Share{nil}
	for _, first := range body.Positions() {
		nights = append(nights, []profile.Share{{Position: first}})
		for _, second := range body.Positions() {
			if second != first {
				nights = append(nights, []profile.Share{{Position: first, Percent: 70}, {Position: second, Percent: 30}})
			}
		}
	}
	concerns := profile.Concerns()
	for _, night := range nights {
		for set := range 1 << len(concerns) {
			var named []profile.Concern
			for i, concern := range concerns {
				if set&(1<<i) != 0 {
					named = append(named, concern)
				}
			}
			for _, sex := range []body.Sex{body.SexUnknown, body.Female, body.Male} {
				check(profile.Answers{Nights: night, Concerns: named, Sex: sex})
			}
		}
	}
}
