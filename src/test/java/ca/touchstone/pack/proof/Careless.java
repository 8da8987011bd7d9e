package ca.touchstone.pack.proof;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A program that trusts its machine for everything that a result may not depend on. */
final class Careless {
    /** Given as argument, also prints an order of chance, which seldom is the same twice. */
    static final String CHANCE = "chance";

    private static final int MANY = 50;

    private Careless() {}

    /** Prints one line for each thing. */
    public static void main(String[] arguments) {
        lines().forEach(System.out::println);
        if (List.of(arguments).contains(CHANCE)) {
            System.out.println(orderOfChance());
        }
    }

    /** A word in small letters, the time zone, a letter as bytes and the release of Java. */
    @SuppressWarnings("StringCaseLocaleUsage") // What it is for.
    static List<String> lines() {
        return List.of(
                "TITLE".toLowerCase(),
                ZoneId.systemDefault().toString(),
                Arrays.toString("é".getBytes(Charset.defaultCharset())),
                String.valueOf(Runtime.version().feature()));
    }

    /** Numbered things in the order of a set, whose hash codes are those that the JVM gives to objects. */
    static String orderOfChance() {
        Set<Object> things = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            int number = i;
            things.add(new Object() {
                @Override
                public String toString() {
                    return String.valueOf(number);
                }
            });
        }
        return things.toString();
    }
}
