package ca.touchstone.proof;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Arrays;

/** A program that trusts its machine for everything that a result may not depend on. */
final class Careless {
    private Careless() {}

    /** Prints one line for each thing. */
    @SuppressWarnings("StringCaseLocaleUsage") // What it is for.
    public static void main(String[] arguments) {
        System.out.println("TITLE".toLowerCase());
        System.out.println(ZoneId.systemDefault());
        System.out.println(Arrays.toString("é".getBytes(Charset.defaultCharset())));
        System.out.println(Runtime.version().feature());
    }
}
