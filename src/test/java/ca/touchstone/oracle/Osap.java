package ca.touchstone.oracle;

import static ca.touchstone.oracle.Oracles.no;
import static ca.touchstone.oracle.Oracles.yes;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.Funding;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.Provider;
import ca.touchstone.program.QualityAssurance;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OSAP for Micro-credentials, program side, 2022. */
final class Osap implements RuleEvaluator {
    private final RuleMatch shortMet;
    private final RuleMatch shortNotMet;
    private final RuleMatch hoursMet;
    private final RuleMatch hoursTooFew;
    private final RuleMatch hoursTooMany;
    private final RuleMatch providerMet;
    private final RuleMatch providerOfAnotherKind;
    private final RuleMatch providerElsewhere;
    private final RuleMatch approvedMet;
    private final RuleMatch approvedNotMet;
    private final RuleMatch assuredMet;
    private final RuleMatch assuredNotMet;
    private final Rule partnerMet;
    private final RuleMatch partnerNotMet;
    private final RuleMatch programCodeMet;
    private final RuleMatch occupationsMet;
    private final RuleMatch occupationsNone;
    private final RuleMatch occupationsTooMany;
    private final RuleMatch deliveryMet;

    Osap(Pack pack) {
        shortMet = Oracles.ruling(pack, "short-duration: met");
        shortNotMet = Oracles.ruling(pack, "short-duration: not met");
        hoursMet = Oracles.ruling(pack, "hours: met");
        hoursTooFew = Oracles.ruling(pack, "hours: not met, too few");
        hoursTooMany = Oracles.ruling(pack, "hours: not met, too many");
        providerMet = Oracles.ruling(pack, "eligible-provider: met");
        providerOfAnotherKind = Oracles.ruling(pack, "eligible-provider: not met, another kind of provider");
        providerElsewhere = Oracles.ruling(pack, "eligible-provider: not met, not in Ontario");
        approvedMet = Oracles.ruling(pack, "ministry-approved: met");
        approvedNotMet = Oracles.ruling(pack, "ministry-approved: not met");
        assuredMet = Oracles.ruling(pack, "quality-assured: met");
        assuredNotMet = Oracles.ruling(pack, "quality-assured: not met");
        partnerMet = Oracles.rule(pack, "employer-partnership: met");
        partnerNotMet = Oracles.ruling(pack, "employer-partnership: not met");
        programCodeMet = Oracles.ruling(pack, "program-code: met");
        occupationsMet = Oracles.ruling(pack, "occupation-codes: met");
        occupationsNone = Oracles.ruling(pack, "occupation-codes: not met, none");
        occupationsTooMany = Oracles.ruling(pack, "occupation-codes: not met, too many");
        deliveryMet = Oracles.ruling(pack, "delivery-mode: met");
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        List<RuleMatch> said = new ArrayList<>();
        shortDuration(program, said);
        hours(program, said);
        eligibleProvider(program.provider(), said);
        ministryApproved(program.funding().osap(), said);
        qualityAssured(program.qualityAssurance(), said);
        employerPartnership(program.description().partners(), said);
        occupationCodes(program, said);
        if (program.labourMarket().cip2021() != null) {
            said.add(programCodeMet);
        }
        if (program.delivery().mode() != null) {
            said.add(deliveryMet);
        }
        return said;
    }

    private void shortDuration(Program program, List<RuleMatch> said) {
        BigDecimal limit = program.limit("weeks-below");
        BigDecimal most = program.weeksAtMost();
        if (most != null && most.compareTo(limit) < 0) {
            said.add(shortMet);
        }
        BigDecimal least = program.weeksAtLeast();
        if (least != null && least.compareTo(limit) >= 0) {
            said.add(shortNotMet);
        }
    }

    private void hours(Program program, List<RuleMatch> said) {
        BigDecimal least = program.averageInstructionalHoursAtLeast();
        BigDecimal most = program.averageInstructionalHoursAtMost();
        if (least == null || most == null) {
            return;
        }
        BigDecimal fewest = program.limit("least-hours");
        BigDecimal highest = program.limit("most-hours");
        if (least.compareTo(fewest) >= 0 && most.compareTo(highest) <= 0) {
            said.add(hoursMet);
        }
        if (most.compareTo(fewest) < 0) {
            said.add(hoursTooFew);
        }
        if (least.compareTo(highest) > 0) {
            said.add(hoursTooMany);
        }
    }

    private void eligibleProvider(Provider provider, List<RuleMatch> said) {
        String type = provider.type();
        String jurisdiction = provider.jurisdiction();
        boolean eligible = type != null
                && switch (type) {
                    case "public-college", "public-university", "indigenous-institute" -> true;
                    default -> false;
                };
        boolean inOntario = "CA-ON".equals(jurisdiction);
        if (eligible && inOntario) {
            said.add(providerMet);
        }
        if (type != null && !eligible) {
            said.add(providerOfAnotherKind);
        }
        if (jurisdiction != null && !inOntario && !jurisdiction.equals("CA")) {
            said.add(providerElsewhere);
        }
    }

    private void ministryApproved(Funding.Osap osap, List<RuleMatch> said) {
        if (yes(osap.approved()) && osap.listSnapshotDate() != null) {
            said.add(approvedMet);
        }
        if (no(osap.approved())) {
            said.add(approvedNotMet);
        }
    }

    private void qualityAssured(QualityAssurance assurance, List<RuleMatch> said) {
        Boolean approval = assurance.hasApproval();
        Boolean policy = assurance.hasPolicy();
        if (yes(approval) && yes(policy)) {
            said.add(assuredMet);
        }
        if (no(approval) || no(policy)) {
            said.add(assuredNotMet);
        }
    }

    private void employerPartnership(@Nullable List<Partner> partners, List<RuleMatch> said) {
        if (partners == null) {
            return;
        }
        boolean possible = false;
        for (Partner partner : partners) {
            String type = partner.type();
            if (type == null) {
                possible = true;
            } else if (type.equals("employer") || type.equals("industry-association")) {
                possible = true;
                said.add(new RuleMatch(partnerMet, List.of(partner)));
            }
        }
        if (!possible) {
            said.add(partnerNotMet);
        }
    }

    private void occupationCodes(Program program, List<RuleMatch> said) {
        Integer count = program.nocCount();
        if (count == null) {
            return;
        }
        if (count == 0) {
            said.add(occupationsNone);
        }
        boolean tooMany = BigDecimal.valueOf(count).compareTo(program.limit("most-occupations")) > 0;
        if (tooMany) {
            said.add(occupationsTooMany);
        } else if (count > 0) {
            said.add(occupationsMet);
        }
    }
}
