package ca.touchstone.framework;

import java.util.Set;

/** Which places lie in which, by their ISO 3166 codes and by the one group of countries that packs name. */
final class Jurisdictions {
    /** Reserved by ISO 3166 for the union; written for a framework that its members have in common. */
    private static final String EUROPEAN_UNION = "EU";

    /**
     * The 27 Member States by their codes of ISO 3166-1, in alphabetical order of the codes. They are those that Article
     * 52 of the Treaty on European Union names, without the United Kingdom, which left. No date stands beside them: no
     * pack of the union is in force on a day on which another state was a member.
     */
    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final int COUNTRY = 2;

    private Jurisdictions() {}

    /** Whether all of a place lies in another, as a province does in its country and in itself. */
    static boolean isIn(String place, String whole) {
        return place.equals(whole)
                || place.startsWith(whole + "-")
                || (whole.equals(EUROPEAN_UNION) && MEMBER_STATES.contains(country(place)));
    }

    private static String country(String place) {
        return place.substring(0, Math.min(COUNTRY, place.length()));
    }
}
