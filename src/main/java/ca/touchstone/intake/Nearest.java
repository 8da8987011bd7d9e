package ca.touchstone.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone probably meant to write. */
public final class Nearest {
    private static final int LONGEST = 64;

    /** Of two shorter words another letter makes another word: et is no misspelt en. */
    private static final int SHORTEST = 3;

    private Nearest() {}

    /**
     * The known word nearest to the one found; empty when none is near. Case, hyphens, underscores and spaces do not
     * count; otherwise a third of the letters may differ, and at least one unless both are shorter than three. Of words
     * equally near it is the first in alphabetical order, in whatever order they are known.
     */
    public static Optional<String> to(String found, Collection<String> known) {
        String plain = plain(found);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            String other = plain(word);
            int shorter = Math.min(plain.length(), other.length());
            if (plain.length() > LONGEST || Math.abs(plain.length() - other.length()) > shorter / 2) {
                continue;
            }
            int distance = distance(plain, other);
            boolean nearer = distance < least || (distance == least && best != null && word.compareTo(best) < 0);
            boolean mayDiffer = Math.max(plain.length(), other.length()) >= SHORTEST;
            if (distance <= (mayDiffer ? Math.max(1, shorter / 3) : 0) && nearer) {
                best = word;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The known word that the one found spells, with at most one letter wrong; empty when there is none. For values that
     * mean different things: a word that is merely like one of them may well mean another.
     */
    public static Optional<String> spelling(String found, Collection<String> known) {
        return to(found, known).filter(word -> distance(plain(found), plain(word)) <= 1);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Letters to insert, remove, replace, or exchange with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
