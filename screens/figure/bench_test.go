package figure

import (
	"fmt"
	"image"
	"testing"

	"chevet/app/body"
)

// BenchmarkFrame is one frame of a slider being dragged: lie, ease and paint over
// the still background.
func BenchmarkFrame(b *testing.B) {
	for _, size := range []image.Point{{X: 420, Y: 300}, {X: 700, Y: 420}, {X: 1400, Y: 840}} {
		for _, position := range body.Positions() {
			b.Run(fmt.Sprintf("%dx%d/%s", size.X, size.Y, position), func(b *testing.B) {
				dst := image.NewRGBA(image.Rectangle{Max: size})
				var p painter
				scene := Scene{Position: position, Props: body.Props{BetweenKnees: true, UnderKnees: true, UnderHips: true, Hugged: true}}
				from := shotOf(scene)
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					scene.PillowCM = float64(i%80) / 4
					p.paint(dst, between(from, shotOf(scene), 0.5), LightInk)
				}
			})
		}
	}
}
