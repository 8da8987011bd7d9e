package ca.touchstone.oracle;

import static ca.touchstone.oracle.Oracles.hasOthers;
import static ca.touchstone.oracle.Oracles.kind;
import static ca.touchstone.oracle.Oracles.no;
import static ca.touchstone.oracle.Oracles.yes;

import ca.touchstone.program.Credential;
import ca.touchstone.program.Delivery;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HEQCO's quality markers, 2021. */
final class Heqco implements Oracle {
    private static final List<String> METADATA = List.of("outcomes", "assessment-instruments", "issuer", "hours");

    @Override
    public List<Decided> decide(Program program) {
        List<Decided> said = new ArrayList<>();
        competencyBased(program.credential().basis(), said);
        aligned(program.description(), said);
        relevant(program, said);
        flexible(program.delivery(), said);
        shortEnough(program, said);
        eitherWay(some(program.assessmentCountAtLeast()), "assessed", said);
        Boolean stacks = program.pathway().stacks();
        Boolean ladders = program.pathway().ladders();
        Boolean never = (no(stacks) && no(ladders)) ? Boolean.FALSE : null;
        eitherWay((yes(stacks) || yes(ladders)) ? Boolean.TRUE : never, "stackable", said);
        eitherWay(described(program.credential()), "described-in-metadata", said);
        eitherWay(program.credential().awardedOnCompletion(), "awarded-on-completion", said);
        discreteCompetencies(program, said);
        return said;
    }

    private static void eitherWay(@Nullable Boolean proven, String criterion, List<Decided> said) {
        if (proven != null) {
            said.add(proven ? Decided.met(criterion) : Decided.notMet(criterion));
        }
    }

    private static @Nullable Boolean some(@Nullable Integer count) {
        return count == null ? null : count > 0;
    }

    private static @Nullable Boolean described(Credential credential) {
        List<String> metadata = credential.metadata();
        return metadata == null ? null : metadata.containsAll(METADATA);
    }

    private void competencyBased(@Nullable String basis, List<Decided> said) {
        if (basis != null) {
            switch (basis) {
                case "competency" -> said.add(Decided.met("competency-based"));
                case "time", "attendance", "mixed" -> said.add(Decided.notMet("competency-based"));
                default -> {}
            }
        }
    }

    private void aligned(ProgramDescription description, List<Decided> said) {
        List<Partner> partners = description.partners();
        if (partners == null) {
            return;
        }
        boolean possible = hasOthers(partners, description.partnersComplete());
        for (Partner partner : partners) {
            String type = kind(partner);
            List<String> roles = partner.roles();
            if ((type == null || isIndustry(type)) && (roles == null || hasActed(roles))) {
                possible = true;
                if (type != null && roles != null) {
                    said.add(Decided.met("industry-aligned", partner));
                }
            }
        }
        if (!possible) {
            said.add(Decided.notMet("industry-aligned"));
        }
    }

    private void relevant(Program program, List<Decided> said) {
        List<Partner> partners = program.description().partners();
        boolean possible =
                partners == null || hasOthers(partners, program.description().partnersComplete());
        if (partners != null) {
            for (Partner partner : partners) {
                String type = kind(partner);
                List<String> roles = partner.roles();
                if ((type == null || isOutside(type)) && (roles == null || hasActed(roles))) {
                    possible = true;
                    if (type != null && roles != null) {
                        said.add(Decided.met("relevant", partner));
                    }
                }
            }
        }
        Boolean standards = program.labourMarket().hasStandards();
        Boolean evidence = program.labourMarket().hasEvidence();
        if (yes(standards)) {
            said.add(Decided.met("relevant"));
        }
        if (yes(evidence)) {
            said.add(Decided.met("relevant"));
        }
        if (!possible && no(standards) && no(evidence)) {
            said.add(Decided.notMet("relevant"));
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
            case "community", "indigenous-community" -> true;
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

    private void flexible(Delivery delivery, List<Decided> said) {
        if (yes(delivery.selfPaced()) || yes(delivery.flexibleStructure())) {
            said.add(Decided.met("flexible"));
        }
        if (no(delivery.selfPaced()) && no(delivery.flexibleStructure())) {
            said.add(Decided.notMet("flexible"));
        }
    }

    private void shortEnough(Program program, List<Decided> said) {
        BigDecimal mostHours = program.limit("most-hours");
        BigDecimal hours = program.instructionalHoursAtMost();
        BigDecimal effort = program.learnerHoursAtMost();
        if ((hours != null && hours.compareTo(mostHours) <= 0)
                || (effort != null && effort.compareTo(mostHours) <= 0)) {
            said.add(Decided.met("short"));
        }
        BigDecimal leastHours = program.instructionalHoursAtLeast();
        if (leastHours != null && leastHours.compareTo(mostHours) > 0) {
            said.add(Decided.notMet("short"));
        }
    }

    private void discreteCompetencies(Program program, List<Decided> said) {
        Integer count = program.competencyCountAtLeast();
        if (count == null) {
            return;
        }
        if (count == 0) {
            said.add(Decided.notMet("discrete-competencies"));
        }
        if (BigDecimal.valueOf(count).compareTo(program.limit("most-competencies")) > 0) {
            said.add(Decided.notMet("discrete-competencies"));
        } else if (count > 0) {
            said.add(Decided.met("discrete-competencies"));
        }
    }
}
