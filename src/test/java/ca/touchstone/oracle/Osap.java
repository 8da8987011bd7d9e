package ca.touchstone.oracle;

import static ca.touchstone.oracle.Oracles.hasOthers;
import static ca.touchstone.oracle.Oracles.kind;
import static ca.touchstone.oracle.Oracles.no;
import static ca.touchstone.oracle.Oracles.yes;

import ca.touchstone.program.Funding;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Provider;
import ca.touchstone.program.QualityAssurance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** OSAP for Micro-credentials, program side, 2022. */
final class Osap implements Oracle {
    @Override
    public List<Decided> decide(Program program) {
        List<Decided> said = new ArrayList<>();
        shortDuration(program, said);
        hours(program, said);
        eligibleProvider(program.provider(), said);
        ministryApproved(program.funding().osap(), said);
        qualityAssured(program.qualityAssurance(), said);
        employerPartnership(program.description(), said);
        occupationCodes(program, said);
        if (program.labourMarket().cip2021() != null) {
            said.add(Decided.met("program-code"));
        }
        if (program.delivery().mode() != null) {
            said.add(Decided.met("delivery-mode"));
        }
        return said;
    }

    private void shortDuration(Program program, List<Decided> said) {
        BigDecimal limit = program.limit("weeks-below");
        BigDecimal most = program.weeksAtMost();
        if (most != null && most.compareTo(limit) < 0) {
            said.add(Decided.met("short-duration"));
        }
        BigDecimal least = program.weeksAtLeast();
        if (least != null && least.compareTo(limit) >= 0) {
            said.add(Decided.notMet("short-duration"));
        }
    }

    private void hours(Program program, List<Decided> said) {
        BigDecimal least = program.averageInstructionalHoursAtLeast();
        BigDecimal most = program.averageInstructionalHoursAtMost();
        BigDecimal fewest = program.limit("least-hours");
        BigDecimal highest = program.limit("most-hours");
        boolean enough = least != null && least.compareTo(fewest) >= 0;
        if (enough && most != null && most.compareTo(highest) <= 0) {
            said.add(Decided.met("hours"));
        }
        boolean tooFew = most != null && most.compareTo(fewest) < 0;
        if (tooFew || (least != null && least.compareTo(highest) > 0)) {
            said.add(Decided.notMet("hours"));
        }
    }

    private void eligibleProvider(Provider provider, List<Decided> said) {
        String type = provider.type();
        String jurisdiction = provider.jurisdiction();
        boolean eligible = type != null
                && switch (type) {
                    case "public-college", "public-university", "indigenous-institute" -> true;
                    default -> false;
                };
        boolean inOntario = "CA-ON".equals(jurisdiction);
        if (eligible && inOntario) {
            said.add(Decided.met("eligible-provider"));
        }
        boolean consortium = "consortium".equals(type);
        if (consortium && inOntario) {
            said.add(Decided.notApplicable("eligible-provider"));
        }
        if (type != null && !consortium) {
            said.add(Decided.notApplicable("consortium-members"));
        }
        boolean elsewhere = jurisdiction != null && !inOntario && !jurisdiction.equals("CA");
        if (elsewhere || (type != null && !eligible && !consortium)) {
            said.add(Decided.notMet("eligible-provider"));
        }
    }

    private void ministryApproved(Funding.Osap osap, List<Decided> said) {
        if (yes(osap.approved()) && osap.listSnapshotDate() != null) {
            said.add(Decided.met("ministry-approved"));
        }
        if (no(osap.approved())) {
            said.add(Decided.notMet("ministry-approved"));
        }
    }

    private void qualityAssured(QualityAssurance assurance, List<Decided> said) {
        Boolean approval = assurance.hasApproval();
        Boolean policy = assurance.hasPolicy();
        if (yes(approval) && yes(policy) && assurance.approvedOn() != null) {
            said.add(Decided.met("quality-assured"));
        }
        if (no(approval) || no(policy)) {
            said.add(Decided.notMet("quality-assured"));
        }
    }

    private void employerPartnership(ProgramDescription description, List<Decided> said) {
        List<Partner> partners = description.partners();
        if (partners == null) {
            return;
        }
        boolean possible = hasOthers(partners, description.partnersComplete());
        for (Partner partner : partners) {
            String type = kind(partner);
            List<String> roles = partner.roles();
            boolean mayBuild = roles == null || roles.stream().anyMatch(role -> !role.equals("fund"));
            if (type == null) {
                possible |= mayBuild;
            } else if (mayBuild && (type.equals("employer") || type.equals("industry-association"))) {
                possible = true;
                if (roles != null) {
                    said.add(Decided.met("employer-partnership", partner));
                }
            }
        }
        if (!possible) {
            said.add(Decided.notMet("employer-partnership"));
        }
    }

    private void occupationCodes(Program program, List<Decided> said) {
        Integer count = program.nocCount();
        if (count == null) {
            return;
        }
        if (count == 0) {
            said.add(Decided.notMet("occupation-codes"));
        }
        boolean tooMany = BigDecimal.valueOf(count).compareTo(program.limit("most-occupations")) > 0;
        if (tooMany) {
            said.add(Decided.notMet("occupation-codes"));
        } else if (count > 0) {
            said.add(Decided.met("occupation-codes"));
        }
    }
}
