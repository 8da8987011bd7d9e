package ca.touchstone.cli;

import ca.touchstone.http.Server;
import ca.touchstone.text.Language;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code touchstone serve}: serves reviews over HTTP until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Mixin
    private final RulesFolder rules = new RulesFolder();

    @Option(names = "--port", paramLabel = "N")
    private String port = "8080";

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Language language = lang.language();
        int number = port();
        try (Server server = Server.start(rules.read(id -> true), Clock.systemUTC(), number)) {
            console.print(console.say(language, "serving", server.address()));
            console.out().flush();
            server.join();
        } catch (Server.PortTakenException e) {
            throw new Refusal("error.port-taken", port);
        }
        return 0;
    }

    private int port() {
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= LARGEST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like any other number that is no port.
        }
        throw new Refusal("error.port", port);
    }
}
