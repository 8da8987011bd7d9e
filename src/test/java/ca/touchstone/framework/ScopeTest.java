package ca.touchstone.framework;

import static ca.touchstone.framework.Applicability.Value.CERTAIN;
import static ca.touchstone.framework.Applicability.Value.IMPOSSIBLE;
import static ca.touchstone.framework.Applicability.Value.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Applicability.Value;
import ca.touchstone.program.Descriptions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    @ParameterizedTest(name = "that {0} covers a provider in {1} is {2}")
    @CsvSource({
        "CA-ON, CA-ON, CERTAIN",
        "CA-ON, CA-BC, IMPOSSIBLE",
        "CA-ON, US, IMPOSSIBLE",
        "CA, CA-ON, CERTAIN",
        "CA, CA, CERTAIN",
        "CA, US-CA, IMPOSSIBLE",
        "CA-ON, CA, POSSIBLE",
        "CA-O, CA-ON, IMPOSSIBLE",
        "EU, NL, CERTAIN",
        "EU, DE-BY, CERTAIN",
        "EU, GB, IMPOSSIBLE",
        "EU, CH, IMPOSSIBLE",
        "EU, NO, IMPOSSIBLE",
        "EU, CA-ON, IMPOSSIBLE"
    })
    void aPlaceIsCoveredByWhatItLiesInAndMayBeByAPartOfIt(String place, String jurisdiction, Value value) {
        assertScope(
                new Scope(List.of(place), List.of(), List.of()),
                "{'provider': {'jurisdiction': '" + jurisdiction + "'}}",
                value,
                "provider.jurisdiction");
    }

    @Test
    void theUnionHasTwentySevenMembers() {
        long members = 0;
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = "" + first + second;
                members += !code.equals("EU") && Jurisdictions.isIn(code, "EU") ? 1 : 0;
            }
        }
        assertEquals(27, members);
    }

    @Test
    void oneOfSeveralPlacesIsEnough() {
        Scope scope = new Scope(List.of("CA-ON", "CA-BC"), List.of(), List.of());
        assertScope(scope, "{'provider': {'jurisdiction': 'CA-BC'}}", CERTAIN);
        assertScope(scope, "{'provider': {'jurisdiction': 'CA-AB'}}", IMPOSSIBLE, "provider.jurisdiction");
    }

    @Test
    void anotherKindOfProviderIsOutOfIt() {
        Scope scope = new Scope(List.of(), List.of("public-college", "public-university"), List.of());
        assertScope(scope, "{'provider': {'type': 'public-university'}}", CERTAIN);
        assertScope(scope, "{'provider': {'type': 'career-college'}}", IMPOSSIBLE, "provider.type");
        assertScope(scope, "{'provider': {'jurisdiction': 'CA-ON'}}", POSSIBLE, "provider.type");
    }

    @Test
    void anotherInstitutionIsOutOfTheRulesOfOne() {
        Scope scope = new Scope(List.of(), List.of(), List.of("Red River", "RRC"));
        assertScope(scope, "{'provider': {'name': 'RED RIVER College Polytechnic'}}", CERTAIN);
        assertScope(scope, "{'provider': {'name': 'rrc polytech'}}", CERTAIN);
        assertScope(scope, "{'provider': {'jurisdiction': 'CA-MB'}}", POSSIBLE, "provider.name");
        assertScope(scope, "{'provider': {'name': 'Assiniboine College'}}", IMPOSSIBLE, "provider.name");
    }

    @Test
    void thePlaceIsNamedFirstWhenSeveralRuleItOut() {
        Scope scope = new Scope(List.of("CA-ON"), List.of("public-college"), List.of());
        assertScope(
                scope, "{'provider': {'jurisdiction': 'US', 'type': 'employer'}}", IMPOSSIBLE, "provider.jurisdiction");
        assertScope(scope, "{'provider': {'jurisdiction': 'CA-ON', 'type': 'employer'}}", IMPOSSIBLE, "provider.type");
    }

    @Test
    void oneStatedFactRulesItOutWhateverElseIsNotStated() {
        Scope scope = new Scope(List.of("CA-ON"), List.of("public-college"), List.of("Mohawk"));
        assertScope(scope, "{'provider': {'type': 'employer'}}", IMPOSSIBLE, "provider.type");
        assertScope(scope, "{'provider': {'name': 'Lambton College'}}", IMPOSSIBLE, "provider.name");
    }

    @Test
    void allThatWouldTellIsNamed() {
        Scope scope = new Scope(List.of("CA-ON"), List.of("public-college"), List.of("Mohawk"));
        assertScope(scope, "{}", POSSIBLE, "provider.jurisdiction", "provider.type", "provider.name");
        assertScope(
                scope,
                "{'provider': {'jurisdiction': 'CA'}}",
                POSSIBLE,
                "provider.jurisdiction",
                "provider.type",
                "provider.name");
        assertScope(
                scope, "{'provider': {'jurisdiction': 'CA-ON', 'type': 'public-college'}}", POSSIBLE, "provider.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'provider': {'jurisdiction': 'US', 'type': 'employer'}}"})
    void aScopeThatLeavesNothingOutCoversAnyProgram(String description) {
        assertScope(new Scope(List.of(), List.of(), List.of()), description, CERTAIN);
    }

    @ParameterizedTest(name = "from {0}, {1} is at {2}")
    @CsvSource({
        "CA-ON, CA-ON, 0",
        "CA-ON, CA, 1",
        "CA-ON, CA-BC, 2",
        "CA-ON, EU, 2",
        "NL, NL, 0",
        "NL, EU, 1",
        "NL, CA, 2",
        "CA, CA, 0",
        "CA, CA-ON, 2",
        ", CA-ON, 2"
    })
    void theOwnPlaceIsNearestThenWhatItLiesIn(@Nullable String provider, String place, int distance) {
        Framework framework = Samples.pack()
                .named(place.toLowerCase(Locale.ROOT) + "/sample/2021")
                .build()
                .framework();
        assertEquals(distance, framework.distanceFrom(provider));
    }

    private static void assertScope(Scope scope, String description, Value value, String... fields) {
        assertEquals(
                new Applicability(value, value == CERTAIN ? List.of() : List.of(fields)),
                scope.of(Descriptions.of(description)));
    }
}
