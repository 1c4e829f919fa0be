package reading

import (
	"strings"
	"testing"
)

func TestEnglishSyllables(t *testing.T) {
	checkSyllables(t, English, map[int]string{
		1: "a the bed head neck back hurts side knees place changed sore pain rest stopped sides close eyes loose reached " +
			"names pressed sized night light through straight squashed height weight breathe years there here same more " +
			"choose care don’t it’s you’re days use firm pushed",
		2: "pillow mattress shoulder towel morning doctor needed started pages houses places pushes little middle sleeper " +
			"firmness keyboard numbness reflux machine slowly quiet trying watches being useful again settled tables " +
			"people question answers beyond safely apart",
		3: "position recommend hospital pregnancy another video remember suggested area piano difficult period positions " +
			"easier average radio diary",
		4: "information emergency temporary ability education material usually",
	})
}

func TestFrenchSyllables(t *testing.T) {
	checkSyllables(t, French, map[int]string{
		1: "le lit nuit dos tête nuque bien être votre plus bas ferme vos yeux œil pied dorment quatre que qui fois vie " +
			"dent cent main doigts hier cachent",
		2: "matin côté genoux épaule hauteur coussin conseil mesure fauteuil essaie travail action souvent moment argent " +
			"fatigue question bouger pliée pays réponses l’épaule",
		3: "oreiller matelas position médecin fermeté essayez travailler aujourd’hui déplacez fatiguer maintenant " +
			"différent idéal",
		4: "recommandé mesurerez hésitation approximer réalité",
		5: "généralité communication",
	})
}

func checkSyllables(t *testing.T, rules Rules, words map[int]string) {
	t.Helper()
	for want, list := range words {
		for _, word := range strings.Fields(list) {
			if got := rules.syllables(word); got != want {
				t.Errorf("%s has %d syllables, counted %d", word, want, got)
			}
		}
	}
}
