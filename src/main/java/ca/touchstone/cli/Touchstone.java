package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code touchstone review}, {@code compare}, {@code frameworks}, {@code check}, {@code serve}, {@code new}, {@code docs} and {@code migrate}. */
@Command(
        name = "touchstone",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ReviewCommand.class,
            CompareCommand.class,
            FrameworksCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            NewCommand.class,
            DocsCommand.class,
            MigrateCommand.class
        })
public final class Touchstone implements Runnable {
    static final int UNREADABLE = 3;

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // The log too is UTF-8, whatever the system's encoding.
        System.setErr(err);
        int code = run(new Console(System.in, out, err, Ansi.AUTO.enabled()), arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs one command and gives its exit code. */
    static int run(Console console, String... arguments) {
        Language language = language(arguments);
        CommandLine line = new CommandLine(new Touchstone(), new Commands(console));
        line.setResourceBundle(new Help(language));
        line.setUsageHelpWidth(Console.WIDTH);
        line.setOut(console.writer());
        line.setErr(console.errors());
        line.setParameterExceptionHandler((problem, given) -> {
            console.complain(misuse(problem, console, language));
            return UNREADABLE;
        });
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            console.complain(problem, language);
            return UNREADABLE;
        });
        return line.execute(arguments);
    }

    private static String misuse(ParameterException problem, Console console, Language language) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return console.say(language, "error.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .filter(ArgSpec::isOption)
                    .findFirst()
                    .map(option -> console.say(language, "error.option-value", name(option)))
                    .orElseGet(() -> Set.of("review", "compare")
                                    .contains(missing.getCommandLine().getCommandName())
                            ? console.say(language, "error.file-argument")
                            : console.say(
                                    language,
                                    "error.argument-missing",
                                    missing.getMissing().stream()
                                            .map(ArgSpec::paramLabel)
                                            .collect(Collectors.joining(", "))));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return console.say(language, "error.option-twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        return console.say(
                language, "error.usage", argument == null ? String.valueOf(problem.getMessage()) : name(argument));
    }

    /** What the user calls an option or argument. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The language asked for, looked up before anything is parsed, so that misuse is answered in it too. */
    private static Language language(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        int option = given.indexOf("--lang");
        String code = option >= 0 && option + 1 < given.size()
                ? given.get(option + 1)
                : given.stream()
                        .filter(argument -> argument.startsWith("--lang="))
                        .map(argument -> argument.substring("--lang=".length()))
                        .findFirst()
                        .orElse("en");
        return Language.of(code).orElse(Language.EN);
    }

    @Override
    public void run() {
        throw new CliException("error.command-missing");
    }
}
