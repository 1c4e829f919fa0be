package profile

import "time"

// Day is a day of the calendar where the person is, such as "2026-11-24"; "" is
// no day.
type Day string

// DayOf is the day of a moment, in the zone of that moment.
func DayOf(moment time.Time) Day { return Day(moment.Format(time.DateOnly)) }

// Time is the day as a moment in UTC, for counting and for writing it in words,
// and whether there is such a day.
func (d Day) Time() (time.Time, bool) {
	moment, err := time.Parse(time.DateOnly, string(d))
	return moment, err == nil
}

// DaysTo is how many days after d later is: negative when it is before. Days that
// do not exist are no days apart.
func (d Day) DaysTo(later Day) int {
	from, known := d.Time()
	to, alsoKnown := later.Time()
	if !known || !alsoKnown {
		return 0
	}
	return int(to.Sub(from).Hours() / 24)
}

// canBe says whether there is such a day, in a year in which Chevet can be in use.
func (d Day) canBe() bool {
	moment, known := d.Time()
	return known && canBeTime(moment)
}
