package profile

import "chevet/app/units"

// Notice is something to tell the person about the data file: one of the
// messages "notice.…".
type Notice = units.Line

// The notices. File and Folder in their Args are paths, What is a Term and N an
// int.
const (
	noticeNoHome       = "notice.no_home"       // the system names no folder to save in
	noticeReadOnly     = "notice.read_only"     // Folder may not be written to
	noticeDiskFull     = "notice.disk_full"     // no room in Folder
	noticeNotSaved     = "notice.not_saved"     // saving in Folder failed for another reason
	noticeNotLasting   = "notice.not_lasting"   // saved in Folder, but a power cut may still undo it
	noticeOtherCopy    = "notice.other_copy"    // another copy holds the file; what this one holds goes into Folder at its end
	noticeNewer        = "notice.newer"         // File was written by a newer version and stays untouched
	noticeSetAside     = "notice.set_aside"     // what could not be read is kept as File
	noticeLeft         = "notice.left"          // File could not be read and was left where it is
	noticeRestored     = "notice.restored"      // the last good copy was opened instead
	noticeStartedEmpty = "notice.started_empty" // there was no good copy to open
	noticeDropped      = "notice.dropped"       // What was left out, since it can't be right
	noticeDroppedMany  = "notice.dropped_many"  // N things were left out
	noticeChanged      = "notice.changed"       // another program changed the file; its version is kept as File
)

// The notices that the window has a hand in.
const (
	NoticeSavedAgain = "notice.saved_again" // saving works again
	NoticeErased     = "notice.erased"      // everything was deleted, as was asked
	NoticeClosing    = "notice.closing"     // closing again loses the last changes
)

// NoticeKeys lists the id of every message about the data file.
func NoticeKeys() []string {
	keys := []string{
		noticeNoHome, noticeReadOnly, noticeDiskFull, noticeNotSaved, noticeNotLasting, NoticeSavedAgain,
		noticeOtherCopy, noticeNewer, noticeSetAside, noticeLeft, noticeRestored,
		noticeStartedEmpty, noticeDropped, noticeDroppedMany, noticeChanged, NoticeClosing, NoticeErased,
	}
	for _, p := range parts() {
		keys = append(keys, string(p.term()))
	}
	return keys
}

// Replaces says that a notice makes an earlier one untrue: both are about whether
// saving works.
func Replaces(now, earlier Notice) bool {
	return aboutSaving(now) && aboutSaving(earlier)
}

func aboutSaving(n Notice) bool {
	switch n.Key {
	case noticeNoHome, noticeReadOnly, noticeDiskFull, noticeNotSaved, noticeNotLasting, NoticeSavedAgain, noticeOtherCopy:
		return true
	}
	return false
}

// AllWell says that a notice tells of something that went as the person wished.
func AllWell(n Notice) bool { return n.Key == NoticeSavedAgain || n.Key == NoticeErased }

func fileNotice(key, path string) Notice {
	return Notice{Key: key, Args: map[string]any{"File": path}}
}

func folderNotice(key, dir string) Notice {
	return Notice{Key: key, Args: map[string]any{"Folder": dir}}
}

// droppedNotice names the one part of the file that was left out, or counts them.
func droppedNotice(dropped []part) []Notice {
	switch len(dropped) {
	case 0:
		return nil
	case 1:
		return []Notice{{Key: noticeDropped, Args: map[string]any{"What": dropped[0].term()}}}
	}
	return []Notice{{Key: noticeDroppedMany, Args: map[string]any{"N": len(dropped)}}}
}
