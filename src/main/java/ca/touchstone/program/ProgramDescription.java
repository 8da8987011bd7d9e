package ca.touchstone.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The document that a provider submits about one program. A null member is not stated; an empty list states that there
 * is none; a group is never null, though all in it may be unstated. Holds no personal data. The fields and their names
 * follow what the frameworks ask; {@code fields.yaml} says in words what each one means.
 */
public record ProgramDescription(
        @Nullable String id,
        @Nullable String version,
        @Nullable LocalizedText title,
        @Nullable LocalizedText description,

        @OneOf({"program", "series"}) @Nullable String describes,
        ProgramStatus status,

        @OneOf({"university", "college", "technical-vocational", "other"}) @Nullable
        String level,

        QualificationLevel qualificationLevel,
        @Nullable Boolean recognisedByAuthority,

        @DateOf(value = DateOf.Kind.SINCE, fields = "recognisedByAuthority") @Nullable
        LocalDate recognisedOn,

        @Written(Notation.LANGUAGE) @Nullable List<String> languages,
        Provider provider,
        Issuer issuer,
        @Nullable List<Partner> partners,
        @Nullable Boolean partnersComplete,
        LabourMarket labourMarket,
        @Nullable List<Competency> competencies,
        @Nullable List<LearningOutcome> learningOutcomes,
        @Nullable List<Assessment> assessments,
        Workload workload,
        Delivery delivery,
        Pathway pathway,
        Admission admission,
        Cost cost,
        Credential credential,
        QualityAssurance qualityAssurance,
        Marketplace marketplace,
        Funding funding,
        @Nullable List<Evidence> evidence,
        @Nullable List<Waiver> waivers) {
    /**
     * How many members a list may have; one more is refused. It bounds the work of rules, which may look at every pair of
     * the members of two lists.
     */
    public static final int MOST_MEMBERS = 200;

    public ProgramDescription {
        status = Stated.group(status, ProgramStatus.class);
        qualificationLevel = Stated.group(qualificationLevel, QualificationLevel.class);
        provider = Stated.group(provider, Provider.class);
        issuer = Stated.group(issuer, Issuer.class);
        labourMarket = Stated.group(labourMarket, LabourMarket.class);
        workload = Stated.group(workload, Workload.class);
        delivery = Stated.group(delivery, Delivery.class);
        pathway = Stated.group(pathway, Pathway.class);
        admission = Stated.group(admission, Admission.class);
        cost = Stated.group(cost, Cost.class);
        credential = Stated.group(credential, Credential.class);
        qualityAssurance = Stated.group(qualityAssurance, QualityAssurance.class);
        marketplace = Stated.group(marketplace, Marketplace.class);
        funding = Stated.group(funding, Funding.class);
        languages = Stated.copy(languages);
        partners = Stated.copy(partners);
        competencies = Stated.copy(competencies);
        learningOutcomes = Stated.copy(learningOutcomes);
        assessments = Stated.copy(assessments);
        evidence = Stated.copy(evidence);
        waivers = Stated.copy(waivers);
    }

    /**
     * Whether partners are stated and others than these may take part. Naming some denies no others, unless there are none
     * or they are said to be all; said not to be all, none of them are. False where no partners are stated.
     */
    public boolean mayHaveMorePartners() {
        return partners != null && !(partnersComplete == null ? partners.isEmpty() : partnersComplete);
    }

    /**
     * Everything that is stated, by JSON Pointer, in the order of the fields: scalars, texts, the ends of ranges, and
     * lists that are empty or hold scalars. A list of parts is stated by what its members state.
     */
    public Map<String, Object> statements() {
        return Statements.of(this);
    }

    /** This description with what stands at or below each of the pointers left unsaid. Unknown pointers do nothing. */
    public ProgramDescription without(Set<String> pointers) {
        return Statements.without(this, pointers);
    }

    /**
     * This description with another quantity or text in one of its fields; throws {@link IllegalArgumentException} for a
     * field of members, and for one of another type.
     */
    public ProgramDescription stating(FieldPath field, Object value) {
        return Statements.stating(this, field, value);
    }

    /**
     * How well what stands at the pointer is evidenced: the best level among the evidence that points at it or at
     * something that holds it; for a list of parts also the level that every one of its members reaches.
     */
    public EvidenceLevel evidenceFor(String pointer) {
        return evidence == null || evidence.isEmpty() ? EvidenceLevel.ASSERTED : Statements.evidenceFor(this, pointer);
    }

    /**
     * Where a part stands: the JSON Pointer of that very object. Throws {@link IllegalArgumentException} when it is no
     * member of this description's lists.
     */
    public String pointerTo(Object part) {
        return Statements.pointerTo(this, part);
    }
}
