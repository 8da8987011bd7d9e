package ca.touchstone.oracle;

import static ca.touchstone.oracle.Oracles.no;
import static ca.touchstone.oracle.Oracles.yes;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.Credential;
import ca.touchstone.program.Delivery;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HEQCO's quality markers, 2021. */
final class Heqco implements RuleEvaluator {
    private static final List<String> METADATA = List.of("outcomes", "assessment-instruments", "issuer", "hours");

    private final RuleMatch competencyBasedMet;
    private final RuleMatch competencyBasedNotMet;
    private final Rule alignedByPartner;
    private final RuleMatch alignedNotMet;
    private final Rule relevantByPartner;
    private final RuleMatch relevantByStandard;
    private final RuleMatch relevantByEvidence;
    private final RuleMatch relevantNotMet;
    private final RuleMatch flexibleMet;
    private final RuleMatch flexibleNotMet;
    private final RuleMatch shortMet;
    private final RuleMatch shortTooManyWeeks;
    private final RuleMatch shortTooManyHours;
    private final RuleMatch assessedMet;
    private final RuleMatch assessedNotMet;
    private final RuleMatch stackableMet;
    private final RuleMatch stackableNotMet;
    private final RuleMatch describedMet;
    private final RuleMatch describedNotMet;
    private final RuleMatch awardedMet;
    private final RuleMatch awardedNotMet;
    private final RuleMatch competenciesMet;
    private final RuleMatch competenciesNone;
    private final RuleMatch competenciesTooMany;

    Heqco(Pack pack) {
        competencyBasedMet = Oracles.ruling(pack, "competency-based: met");
        competencyBasedNotMet = Oracles.ruling(pack, "competency-based: not met");
        alignedByPartner = Oracles.rule(pack, "industry-aligned: met");
        alignedNotMet = Oracles.ruling(pack, "industry-aligned: not met");
        relevantByPartner = Oracles.rule(pack, "relevant: met, an outside body acted");
        relevantByStandard = Oracles.ruling(pack, "relevant: met, it follows a named standard");
        relevantByEvidence = Oracles.ruling(pack, "relevant: met, the need is evidenced");
        relevantNotMet = Oracles.ruling(pack, "relevant: not met");
        flexibleMet = Oracles.ruling(pack, "flexible: met");
        flexibleNotMet = Oracles.ruling(pack, "flexible: not met");
        shortMet = Oracles.ruling(pack, "short: met");
        shortTooManyWeeks = Oracles.ruling(pack, "short: not met, too many weeks");
        shortTooManyHours = Oracles.ruling(pack, "short: not met, too many hours");
        assessedMet = Oracles.ruling(pack, "assessed: met");
        assessedNotMet = Oracles.ruling(pack, "assessed: not met");
        stackableMet = Oracles.ruling(pack, "stackable: met");
        stackableNotMet = Oracles.ruling(pack, "stackable: not met");
        describedMet = Oracles.ruling(pack, "described-in-metadata: met");
        describedNotMet = Oracles.ruling(pack, "described-in-metadata: not met");
        awardedMet = Oracles.ruling(pack, "awarded-on-completion: met");
        awardedNotMet = Oracles.ruling(pack, "awarded-on-completion: not met");
        competenciesMet = Oracles.ruling(pack, "discrete-competencies: met");
        competenciesNone = Oracles.ruling(pack, "discrete-competencies: not met, none");
        competenciesTooMany = Oracles.ruling(pack, "discrete-competencies: not met, too many");
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        List<RuleMatch> said = new ArrayList<>();
        competencyBased(program.credential().basis(), said);
        aligned(program.description().partners(), said);
        relevant(program, said);
        flexible(program.delivery(), said);
        shortEnough(program, said);
        eitherWay(some(program.assessmentCount()), assessedMet, assessedNotMet, said);
        eitherWay(program.pathway().stacks(), stackableMet, stackableNotMet, said);
        eitherWay(described(program.credential()), describedMet, describedNotMet, said);
        eitherWay(program.credential().awardedOnCompletion(), awardedMet, awardedNotMet, said);
        discreteCompetencies(program, said);
        return said;
    }

    private static void eitherWay(@Nullable Boolean proven, RuleMatch met, RuleMatch notMet, List<RuleMatch> said) {
        if (proven != null) {
            said.add(proven ? met : notMet);
        }
    }

    private static @Nullable Boolean some(@Nullable Integer count) {
        return count == null ? null : count > 0;
    }

    private static @Nullable Boolean described(Credential credential) {
        List<String> metadata = credential.metadata();
        return metadata == null ? null : metadata.containsAll(METADATA);
    }

    private void competencyBased(@Nullable String basis, List<RuleMatch> said) {
        if (basis != null) {
            switch (basis) {
                case "competency" -> said.add(competencyBasedMet);
                case "time", "attendance", "mixed" -> said.add(competencyBasedNotMet);
                default -> {}
            }
        }
    }

    private void aligned(@Nullable List<Partner> partners, List<RuleMatch> said) {
        if (partners == null) {
            return;
        }
        boolean possible = false;
        for (Partner partner : partners) {
            String type = partner.type();
            List<String> roles = partner.roles();
            if ((type == null || isIndustry(type)) && (roles == null || hasActed(roles))) {
                possible = true;
                if (type != null && roles != null) {
                    said.add(new RuleMatch(alignedByPartner, List.of(partner)));
                }
            }
        }
        if (!possible) {
            said.add(alignedNotMet);
        }
    }

    private void relevant(Program program, List<RuleMatch> said) {
        List<Partner> partners = program.description().partners();
        boolean possible = false;
        if (partners != null) {
            for (Partner partner : partners) {
                String type = partner.type();
                List<String> roles = partner.roles();
                if ((type == null || isOutside(type)) && (roles == null || hasActed(roles))) {
                    possible = true;
                    if (type != null && roles != null) {
                        said.add(new RuleMatch(relevantByPartner, List.of(partner)));
                    }
                }
            }
        }
        Boolean standards = program.labourMarket().hasStandards();
        Boolean evidence = program.labourMarket().hasEvidence();
        if (yes(standards)) {
            said.add(relevantByStandard);
        }
        if (yes(evidence)) {
            said.add(relevantByEvidence);
        }
        if (!possible && no(standards) && no(evidence)) {
            said.add(relevantNotMet);
        }
    }

    private static boolean isIndustry(String type) {
        return switch (type) {
            case "employer", "industry-association", "professional-body" -> true;
            default -> false;
        };
    }

    private static boolean isOutside(String type) {
        return switch (type) {
            case "community", "indigenous-community", "government" -> true;
            default -> isIndustry(type);
        };
    }

    private static boolean hasActed(List<String> roles) {
        for (String role : roles) {
            boolean acts =
                    switch (role) {
                        case "need-identified",
                                "co-design",
                                "agreed-competencies",
                                "attest-need",
                                "assess-or-recognise",
                                "endorse",
                                "host-work-integrated-learning" -> true;
                        default -> false;
                    };
            if (acts) {
                return true;
            }
        }
        return false;
    }

    private void flexible(Delivery delivery, List<RuleMatch> said) {
        if (yes(delivery.selfPaced()) || yes(delivery.flexibleStructure())) {
            said.add(flexibleMet);
        }
        if (no(delivery.selfPaced()) && no(delivery.flexibleStructure())) {
            said.add(flexibleNotMet);
        }
    }

    private void shortEnough(Program program, List<RuleMatch> said) {
        BigDecimal weeksBelow = program.limit("weeks-below");
        BigDecimal mostHours = program.limit("most-hours");
        BigDecimal weeks = program.weeksAtMost();
        BigDecimal hours = program.instructionalHoursAtMost();
        if (weeks != null && weeks.compareTo(weeksBelow) < 0 && hours != null && hours.compareTo(mostHours) <= 0) {
            said.add(shortMet);
        }
        BigDecimal leastWeeks = program.weeksAtLeast();
        if (leastWeeks != null && leastWeeks.compareTo(weeksBelow) >= 0) {
            said.add(shortTooManyWeeks);
        }
        BigDecimal leastHours = program.instructionalHoursAtLeast();
        if (leastHours != null && leastHours.compareTo(mostHours) > 0) {
            said.add(shortTooManyHours);
        }
    }

    private void discreteCompetencies(Program program, List<RuleMatch> said) {
        Integer count = program.competencyCount();
        if (count == null) {
            return;
        }
        if (count == 0) {
            said.add(competenciesNone);
        }
        if (BigDecimal.valueOf(count).compareTo(program.limit("most-competencies")) > 0) {
            said.add(competenciesTooMany);
        } else if (count > 0) {
            said.add(competenciesMet);
        }
    }
}
