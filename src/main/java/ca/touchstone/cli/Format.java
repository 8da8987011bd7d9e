package ca.touchstone.cli;

import picocli.CommandLine.Option;

/** The option that says in what form a command answers. */
final class Format {
    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    boolean isJson() {
        return switch (format) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new CliException("error.format", format);
        };
    }
}
