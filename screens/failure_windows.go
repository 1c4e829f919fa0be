package screens

import "golang.org/x/sys/windows"

// failureTitle is the name of the program, which is the same in every language.
const failureTitle = "Chevet"

// ShowFailure shows a text in a window of the system's own, since a program with a
// window has no terminal there. It returns once the person has closed it. A text
// that the system cannot show is left out.
func ShowFailure(text string) {
	body, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return
	}
	title, err := windows.UTF16PtrFromString(failureTitle)
	if err != nil {
		return
	}
	_, _ = windows.MessageBox(0, body, title, windows.MB_OK|windows.MB_ICONERROR)
}
