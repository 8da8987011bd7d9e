package ca.touchstone.pack;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A folder of packs as it was at one moment.
 *
 * @param themes what {@code themes.yaml} said
 * @param packs the files of each pack, in order of the ids
 */
record FolderContents(Themes themes, List<PackFiles> packs) {

    /** The folder as it is now, of the packs those whose ids are wanted; throws {@link UncheckedIOException} when it cannot be listed. */
    static FolderContents of(Path root, Predicate<String> wanted) {
        return new FolderContents(
                Themes.in(root),
                Packs.ids(root).stream()
                        .filter(wanted)
                        .map(id -> PackFiles.in(root, id))
                        .toList());
    }
}
