package ca.touchstone.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it speaks to. */
final class Commands implements IFactory {
    private final IFactory others = CommandLine.defaultFactory();
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReviewCommand.class) {
            return type.cast(new ReviewCommand(console));
        }
        if (type == FrameworksCommand.class) {
            return type.cast(new FrameworksCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console));
        }
        if (type == DocsCommand.class) {
            return type.cast(new DocsCommand(console));
        }
        if (type == NewCommand.class) {
            return type.cast(new NewCommand(console));
        }
        if (type == MigrateCommand.class) {
            return type.cast(new MigrateCommand(console));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(console));
        }
        return others.create(type);
    }
}
