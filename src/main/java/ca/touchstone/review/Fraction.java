package ca.touchstone.review;

/**
 * An exact share between 0 and 1, in lowest terms.
 *
 * @param numerator from 0 to the denominator
 * @param denominator above 0
 */
public record Fraction(int numerator, int denominator) {
    private static final int PER_MILLE = 1000;
    private static final int PER_CENT = 10;

    public Fraction {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
        int common = greatestCommonDivisor(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    private static int greatestCommonDivisor(int a, int b) {
        int greater = a;
        int smaller = b;
        while (smaller != 0) {
            int rest = greater % smaller;
            greater = smaller;
            smaller = rest;
        }
        return greater;
    }

    /** In per cent with one decimal, rounded down, so that nothing short of all reads as 100.0. */
    public String percent() {
        long tenths = (long) numerator * PER_MILLE / denominator;
        return tenths / PER_CENT + "." + tenths % PER_CENT;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
