package ca.touchstone.program;

import java.util.regex.Pattern;

/** The notations in which some fields of a program description are written, each with a pattern and an example. */
public enum Notation {
    /** ISO 3166-1 alpha-2 country, or ISO 3166-2 subdivision. */
    JURISDICTION("[A-Z]{2}(-[A-Z0-9]{1,3})?", "CA-ON"),
    /** BCP 47 language tag. */
    LANGUAGE("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "fr-CA"),
    /** ISO 4217 currency. */
    CURRENCY("[A-Z]{3}", "CAD"),
    /** National Occupational Classification 2021, unit group. */
    NOC_2021("[0-9]{5}", "72106"),
    /** Classification of Instructional Programs Canada 2021, class. */
    CIP_2021("[0-9]{2}\\.[0-9]{4}", "48.0508"),
    /** Absolute web address, or {@code none}. */
    WEB_ADDRESS("none|https?://[^\\s/]+(/\\S*)?", "https://example.org/verify"),
    /** SHA-256 digest in hexadecimal. */
    SHA_256("[0-9a-f]{64}", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    /** JSON Pointer (RFC 6901) into the same description. */
    POINTER("(/([^/~]|~[01])*)+", "/workload/weeks"),
    /** Academic year. */
    ACADEMIC_YEAR("[0-9]{4}-[0-9]{2}", "2022-23");

    private final Pattern pattern;
    private final String example;

    Notation(String pattern, String example) {
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    /** Whether the whole text is written in this notation. */
    public boolean accepts(String text) {
        return pattern.matcher(text).matches();
    }

    /** The pattern, unanchored, in the syntax that Java and ECMA 262 share. */
    public String pattern() {
        return pattern.pattern();
    }

    /** A text in this notation, for messages. */
    public String example() {
        return example;
    }
}
