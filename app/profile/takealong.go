package profile

// PaperSize is a size of paper.
type PaperSize string

// The sizes of paper. The empty one is the usual size where the person is.
const (
	PaperUsual  PaperSize = ""
	PaperA4     PaperSize = "a4"
	PaperLetter PaperSize = "letter"
)

func paperSizes() []PaperSize { return []PaperSize{PaperUsual, PaperA4, PaperLetter} }

// TakeAlong is how a person wants what they take along. Its zero value leaves
// everything to Chevet.
type TakeAlong struct {
	// Folder is where documents are saved; "" is the first folder that is offered.
	Folder string    `json:"folder,omitempty"`
	Paper  PaperSize `json:"paper,omitempty"`
	// Language is the BCP 47 tag of the language of documents; "" is that of the window.
	Language string `json:"language,omitempty"`
}
