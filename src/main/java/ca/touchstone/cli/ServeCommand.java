package ca.touchstone.cli;

import ca.touchstone.http.Server;
import ca.touchstone.i18n.Language;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.PackWatch;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
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

    @Option(names = "--host", paramLabel = "HOST")
    private String host = Server.LOOPBACK;

    @Option(names = "--insecure")
    private boolean insecure;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Language language = lang.language();
        int number = port();
        checkHost();
        Path folder = rules.path();
        PackWatch watch = new PackWatch(folder);
        PackReading reading = watch.reading();
        if (reading.packs().isEmpty()) {
            throw reading.faults().isEmpty() ? CliException.noPacks(folder) : new CliException(reading.faults());
        }
        reading.faults().forEach(fault -> console.complain(fault.told(language)));
        reading.rejected().forEach(pack -> console.complain(console.say(language, "serving.without", pack.id())));
        try (Server server = start(folder, watch, number, language)) {
            console.print(console.say(language, "serving", server.address()));
            console.out().flush();
            server.join();
        } catch (Server.PortTakenException e) {
            throw new CliException("error.port-taken", host + ":" + port);
        }
        return 0;
    }

    /** Nothing secures the server yet, so that others reach it only where somebody says that this is meant. */
    private void checkHost() {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress() && !insecure) {
                throw new CliException("error.host-open", host);
            }
        } catch (UnknownHostException e) {
            throw new CliException("error.host", host);
        }
    }

    /** The packs inside the jar cannot change, so only a folder is watched. */
    private Server start(Path folder, PackWatch watch, int number, Language language) throws Server.PortTakenException {
        Clock clock = Clock.systemUTC();
        return folder.getFileSystem().equals(FileSystems.getDefault())
                ? Server.start(watch, clock, host, number, language)
                : Server.start(watch.reading(), clock, host, number);
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
        throw new CliException("error.port", port);
    }
}
