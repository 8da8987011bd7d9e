package ca.touchstone.cli;

import ca.touchstone.report.Engine;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} answers. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Touchstone " + Engine.version()};
    }
}
