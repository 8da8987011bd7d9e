package ca.touchstone.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.touchstone.program.Descriptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    @ParameterizedTest(name = "{0} excludes a provider in {1}: {2}")
    @CsvSource({
        "CA-ON, CA-ON, false",
        "CA-ON, CA-BC, true",
        "CA-ON, US, true",
        "CA, CA-ON, false",
        "CA, CA, false",
        "CA, US-CA, true",
        "CA-ON, CA, false",
        "CA-O, CA-ON, true",
        "AU-NSW, AU-N, true"
    })
    void anotherPlaceExcludesButACountryAndItsPartsDoNotExcludeEachOther(
            String place, String jurisdiction, boolean excluded) {
        assertExcluded(
                excluded ? "provider.jurisdiction" : null,
                new Scope(List.of(place), List.of(), List.of()),
                "{'provider': {'jurisdiction': '" + jurisdiction + "'}}");
    }

    @Test
    void oneOfSeveralPlacesIsEnough() {
        Scope scope = new Scope(List.of("CA-ON", "CA-BC"), List.of(), List.of());
        assertExcluded(null, scope, "{'provider': {'jurisdiction': 'CA-BC'}}");
        assertExcluded("provider.jurisdiction", scope, "{'provider': {'jurisdiction': 'CA-AB'}}");
    }

    @Test
    void anotherKindOfProviderExcludes() {
        Scope scope = new Scope(List.of(), List.of("public-college", "public-university"), List.of());
        assertExcluded(null, scope, "{'provider': {'type': 'public-university'}}");
        assertExcluded("provider.type", scope, "{'provider': {'type': 'career-college'}}");
    }

    @Test
    void anotherInstitutionExcludesFromTheRulesOfOne() {
        Scope scope = new Scope(List.of(), List.of(), List.of("Red River", "RRC"));
        assertExcluded(null, scope, "{'provider': {'name': 'RED RIVER College Polytechnic'}}");
        assertExcluded(null, scope, "{'provider': {'name': 'rrc polytech'}}");
        assertExcluded(null, scope, "{'provider': {'jurisdiction': 'CA-MB'}}");
        assertExcluded("provider.name", scope, "{'provider': {'name': 'Assiniboine College'}}");
    }

    @Test
    void thePlaceIsNamedFirstWhenBothExclude() {
        Scope scope = new Scope(List.of("CA-ON"), List.of("public-college"), List.of());
        assertExcluded("provider.jurisdiction", scope, "{'provider': {'jurisdiction': 'US', 'type': 'employer'}}");
        assertExcluded("provider.type", scope, "{'provider': {'jurisdiction': 'CA-ON', 'type': 'employer'}}");
    }

    @Test
    void whatIsNotStatedExcludesNothing() {
        assertExcluded(null, new Scope(List.of("CA-ON"), List.of("public-college"), List.of()), "{}");
    }

    @Test
    void aScopeWithoutPlacesOrKindsExcludesNothing() {
        assertExcluded(
                null,
                new Scope(List.of(), List.of(), List.of()),
                "{'provider': {'jurisdiction': 'US', 'type': 'employer'}}");
    }

    private static void assertExcluded(@Nullable String by, Scope scope, String description) {
        String excludedBy = scope.excludedBy(Descriptions.of(description));
        if (by == null) {
            assertNull(excludedBy);
        } else {
            assertEquals(by, excludedBy);
        }
    }
}
