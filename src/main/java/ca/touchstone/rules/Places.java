package ca.touchstone.rules;

/** Places as ISO 3166 codes: a country, or a subdivision after its country. */
final class Places {
    private Places() {}

    /** The country of a place; a country's own code. */
    static String country(String place) {
        return place.split("-", 2)[0];
    }
}
