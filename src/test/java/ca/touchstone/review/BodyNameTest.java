package ca.touchstone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Motors | Example Motors",
                "Example Motors | EXAMPLE  MOTORS",
                "Example Motors | Example-Motors, Inc.",
                "Example Motors Ltd. | Example Motors Limited",
                "Example Motors Ltée | Example Motors",
                "The Example College | Example College",
                "L'Université Exemple | Universite Exemple",
                "L’Université Exemple | l'universite exemple",
                "Collège Boréal | College Boreal",
                "N.A.I.T. | NAIT",
                "Exemple S.A. | Exemple SA",
                "École d'été | ecole d’ete",
                "Acme Co., Inc. | Acme"
            })
    void oneBodyInSeveralSpellings(String one, String other) {
        assertEquals(true, BodyName.isSame(one, other));
        assertEquals(true, BodyName.isSame(other, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Motors | Example Motors Foundation",
                "Example College | Example University",
                "BCIT | British Columbia Institute of Technology",
                "Ryerson University | Toronto Metropolitan University",
                "University of Ottawa | Université d'Ottawa",
                "Co | Inc",
                "The | La",
                "Example College | Students of Example College",
                "L | D"
            })
    void otherNamesMayBeOfOtherBodies(String one, String other) {
        assertEquals(false, BodyName.isSame(one, other));
    }

    @Test
    void nobodyIsNamedWhereNothingIsStated() {
        assertEquals(false, BodyName.isSame(null, null));
        assertEquals(false, BodyName.isSame("A", null));
    }

    @Test
    void aNameWithoutLettersIsNoBody() {
        assertEquals(false, BodyName.isSame("!!!", "???"));
    }
}
