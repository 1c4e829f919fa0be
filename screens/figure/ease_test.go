package figure

import (
	"math"
	"testing"

	"chevet/app/body"
)

func TestBonesKeepTheirLengthOnTheWay(t *testing.T) {
	for _, position := range body.Positions() {
		from := shotOf(Scene{Position: position, PillowCM: 2, Bed: body.Bed{Firmness: 2}})
		to := shotOf(Scene{Position: position, PillowCM: 18, Bed: body.Bed{Firmness: 9},
			Props: body.Props{UnderKnees: true, BetweenKnees: true, UnderHips: true}})
		want := bones(to.posture)
		for _, part := range []float64{0, 0.25, 0.5, 0.75, 1} {
			for i, got := range bones(between(from, to, part).posture) {
				if math.Abs(got-want[i]) > 1e-6 {
					t.Fatalf("%s, %.0f %% of the way: bone %d is %.4f cm, want %.4f", position, part*100, i, got, want[i])
				}
			}
		}
	}
}

func bones(p body.Posture) []float64 {
	lengths := []float64{
		distance(p.Spine[0], p.Head.Centre),
		distance(p.NearLeg.Hip, p.NearLeg.Knee), distance(p.NearLeg.Knee, p.NearLeg.Ankle),
		distance(p.FarLeg.Hip, p.FarLeg.Knee), distance(p.FarLeg.Knee, p.FarLeg.Ankle),
		distance(p.NearArm.Shoulder, p.NearArm.Elbow), distance(p.NearArm.Elbow, p.NearArm.Wrist),
	}
	for i := 1; i < len(p.Spine); i++ {
		lengths = append(lengths, distance(p.Spine[i-1], p.Spine[i]))
	}
	return lengths
}

func TestTheWayStartsAndEndsWhereItShould(t *testing.T) {
	for _, position := range body.Positions() {
		from := shotOf(Scene{Position: position, PillowCM: 2, Props: body.Props{SagCM: 2}})
		to := shotOf(Scene{Position: position, PillowCM: 14, Props: body.Props{Hugged: true}})
		for part, want := range map[float64]body.Posture{0: from.posture, 1: to.posture} {
			got := between(from, to, part).posture
			for i := range want.Spine {
				if distance(got.Spine[i], want.Spine[i]) > 1e-6 {
					t.Fatalf("%s at %.0f: vertebra %d is %.3f cm away", position, part, i, distance(got.Spine[i], want.Spine[i]))
				}
			}
			if distance(got.Head.Centre, want.Head.Centre) > 1e-6 || math.Abs(got.NeckAngleDeg-want.NeckAngleDeg) > 1e-6 {
				t.Errorf("%s at %.0f: head %v, want %v", position, part, got.Head.Centre, want.Head.Centre)
			}
		}
	}
}
