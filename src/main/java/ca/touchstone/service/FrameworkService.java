package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.FrameworkDetails;
import ca.touchstone.report.FrameworkWriter;
import java.util.Optional;

/** Lists the frameworks, and shows each whole. Safe for use by several threads at once. */
public final class FrameworkService {
    private final PackSource packs;
    private final Fields fields;

    /** Lists these packs. */
    public FrameworkService(PackSource packs, Fields fields) {
        this.packs = packs;
        this.fields = fields;
    }

    /** Every framework that is in use, and every pack that was refused. */
    public FrameworksDocument list(Language language) {
        ActivePacks active = packs.packs();
        FrameworkWriter writer = new FrameworkWriter(fields, language);
        return new FrameworksDocument(
                active.packs().stream().map(writer::entry).toList(),
                active.rejected().stream()
                        .map(rejected -> FrameworksDocument.RejectedPack.of(rejected, language))
                        .toList());
    }

    /** One framework by its whole id. Throws {@link RefusedException} when there is none. */
    public FrameworkDetails show(String id, Language language) {
        return new FrameworkWriter(fields, language).details(found(packs.packs().pack(id), id));
    }

    /** The DRL of one framework, as it stands in its file. Throws {@link RefusedException} when there is none. */
    public String rules(String id) {
        return found(packs.packs().rules(id), id);
    }

    private static <T> T found(Optional<T> wanted, String id) {
        return wanted.orElseThrow(() -> new RefusedException(Problem.unknownFramework(id)));
    }
}
