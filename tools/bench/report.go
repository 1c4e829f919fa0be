package main

import (
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
)

// figure is one kind of figure, and the ratio to the empty window hoped for, or
// 0 where none was.
type figure struct {
	name  string
	unit  string
	scale float64
	hoped float64
	of    func(*subject) []float64
}

var figures = []figure{
	{"start to first frame", "ms", 1, 1.15, func(s *subject) []float64 { return s.starts }},
	{"start to whole picture", "ms", 1, 0, func(s *subject) []float64 { return s.wholes }},
	{"memory", "MB", 1e-6, 1.25, func(s *subject) []float64 { return s.memory }},
	{"processor at rest", "ms/s", 1, 1.00, func(s *subject) []float64 { return s.idle }},
	{"stripped program", "MB", 1e-6, 1.35, func(s *subject) []float64 { return []float64{s.size} }},
}

// report writes the table; the first subject is what the others are compared to.
func report(to io.Writer, all []*subject) error {
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "figure\tprogram\tmedian\tleast\tmost\tratio\thoped for\t")
	for _, figure := range figures {
		base := median(figure.of(all[0]))
		for i, s := range all {
			values := figure.of(s)
			fmt.Fprintf(table, "%s\t%s\t%.1f %s\t%.1f\t%.1f\t", figure.name, s.name,
				median(values)*figure.scale, figure.unit, slices.Min(values)*figure.scale, slices.Max(values)*figure.scale)
			if i > 0 {
				ratio := median(values) / base
				fmt.Fprintf(table, "%.2f\t%s\t", ratio, verdict(ratio, figure.hoped))
			}
			fmt.Fprintln(table)
		}
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("write the table: %w", err)
	}
	_, err := fmt.Fprintf(to, "The picture is whole when %d lines across the screen have last changed before they stay the same for %v.\n", lines, stillness)
	if err != nil {
		return fmt.Errorf("write how it was measured: %w", err)
	}
	return nil
}

func verdict(ratio, hoped float64) string {
	switch {
	case hoped == 0:
		return "–"
	case ratio <= hoped:
		return fmt.Sprintf("≤ %.2f met", hoped)
	}
	return fmt.Sprintf("≤ %.2f not met", hoped)
}

// median is the middle of the values, or the mean of the middle two.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	half := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[half]
	}
	return (sorted[half-1] + sorted[half]) / 2
}
