// The packs in json-rules-engine: a rule for each rule of the pack, an event for what it proves.
import { Engine } from 'json-rules-engine';
import { flat } from './facts.mjs';

const is = (fact, operator, value) => ({ fact, operator, value });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });
const contains = (fact, ...values) => values.map(value => is(fact, 'contains', value));

const INDUSTRY = ['employer', 'industry-association', 'professional-body'];
const OUTSIDE = ['employer', 'industry-association', 'professional-body', 'community', 'indigenous-community'];
const ACTS = ['need-identified', 'co-design', 'agreed-competencies', 'attest-need', 'assess-or-recognise', 'endorse',
  'host-work-integrated-learning'];
const METADATA = ['outcomes', 'assessment-instruments', 'issuer', 'hours'];

const PUBLIC = ['public-college', 'public-university', 'indigenous-institute'];
const EMPLOYERS = ['employer', 'industry-association'];

const PACKS = {
  'ca-on/osap-microcredentials/2022': limit => [
    ['short-duration: met', all(is('weeksAtMost', 'lessThan', limit['weeks-below']))],
    ['short-duration: not-met', all(is('weeksAtLeast', 'greaterThanInclusive', limit['weeks-below']))],
    ['hours: met', all(
      is('averageInstructionalHoursAtLeast', 'greaterThanInclusive', limit['least-hours']),
      is('averageInstructionalHoursAtMost', 'lessThanInclusive', limit['most-hours']))],
    ['hours: not-met', all(is('averageInstructionalHoursAtMost', 'lessThan', limit['least-hours']))],
    ['hours: not-met', all(is('averageInstructionalHoursAtLeast', 'greaterThan', limit['most-hours']))],
    ['eligible-provider: met', all(is('provider.type', 'in', PUBLIC), is('provider.jurisdiction', 'equal', 'CA-ON'))],
    ['eligible-provider: not-met', all(is('provider.type', 'notEqual', null), is('provider.type', 'notIn', [...PUBLIC, 'consortium']))],
    ['eligible-provider: not-met', all(
      is('provider.jurisdiction', 'notEqual', null), is('provider.jurisdiction', 'notIn', ['CA-ON', 'CA']))],
    ['ministry-approved: met', all(
      is('funding.osap.approved', 'equal', true), is('funding.osap.listSnapshotDate', 'notEqual', null))],
    ['ministry-approved: not-met', all(is('funding.osap.approved', 'equal', false))],
    ['quality-assured: met', all(
      is('qualityAssurance.hasApproval', 'equal', true), is('qualityAssurance.hasPolicy', 'equal', true))],
    ['quality-assured: not-met', any(
      is('qualityAssurance.hasApproval', 'equal', false), is('qualityAssurance.hasPolicy', 'equal', false))],
    ['employer-partnership: met', any(...contains('partnerTypes', ...EMPLOYERS))],
    ['employer-partnership: not-met', all(
      is('partnerCount', 'notEqual', null), { not: any(...contains('partnerTypes', null, ...EMPLOYERS)) })],
    ['program-code: met', all(is('labourMarket.cip2021', 'notEqual', null))],
    ['occupation-codes: met', all(
      is('nocCount', 'greaterThan', 0), is('nocCount', 'lessThanInclusive', limit['most-occupations']))],
    ['occupation-codes: not-met', all(is('nocCount', 'equal', 0))],
    ['occupation-codes: not-met', all(is('nocCount', 'greaterThan', limit['most-occupations']))],
    ['delivery-mode: met', all(is('delivery.mode', 'notEqual', null))],
  ],
  'ca-on/heqco-quality-markers/2021': limit => [
    ['competency-based: met', all(is('credential.basis', 'equal', 'competency'))],
    ['competency-based: not-met', all(is('credential.basis', 'in', ['time', 'attendance', 'mixed']))],
    ['industry-aligned: met', all(is('industryActed', 'equal', true))],
    ['industry-aligned: not-met', all(is('partnerCount', 'notEqual', null), is('industryMayHaveActed', 'equal', false))],
    ['relevant: met', all(is('outsideActed', 'equal', true))],
    ['relevant: met', all(is('labourMarket.hasStandards', 'equal', true))],
    ['relevant: met', all(is('labourMarket.hasEvidence', 'equal', true))],
    ['relevant: not-met', all(
      is('partnerCount', 'notEqual', null),
      is('labourMarket.hasStandards', 'equal', false), is('labourMarket.hasEvidence', 'equal', false),
      is('outsideMayHaveActed', 'equal', false))],
    ['flexible: met', any(is('delivery.selfPaced', 'equal', true), is('delivery.flexibleStructure', 'equal', true))],
    ['flexible: not-met', all(is('delivery.selfPaced', 'equal', false), is('delivery.flexibleStructure', 'equal', false))],
    ['short: met', all(
      is('weeksAtMost', 'lessThan', limit['weeks-below']),
      is('instructionalHoursAtMost', 'lessThanInclusive', limit['most-hours']))],
    ['short: not-met', all(is('weeksAtLeast', 'greaterThanInclusive', limit['weeks-below']))],
    ['short: not-met', all(is('instructionalHoursAtLeast', 'greaterThan', limit['most-hours']))],
    ['assessed: met', all(is('assessmentCount', 'greaterThan', 0))],
    ['assessed: not-met', all(is('assessmentCount', 'equal', 0))],
    ['stackable: met', all(is('pathway.stacks', 'equal', true))],
    ['stackable: not-met', all(is('pathway.stacks', 'equal', false))],
    ['described-in-metadata: met', all(...contains('credential.metadata', ...METADATA))],
    ['described-in-metadata: not-met', any(
      ...METADATA.map(name => is('credential.metadata', 'doesNotContain', name)))],
    ['awarded-on-completion: met', all(is('credential.awardedOnCompletion', 'equal', true))],
    ['awarded-on-completion: not-met', all(is('credential.awardedOnCompletion', 'equal', false))],
    ['discrete-competencies: met', all(
      is('competencyCount', 'greaterThan', 0), is('competencyCount', 'lessThanInclusive', limit['most-competencies']))],
    ['discrete-competencies: not-met', all(is('competencyCount', 'equal', 0))],
    ['discrete-competencies: not-met', all(is('competencyCount', 'greaterThan', limit['most-competencies']))],
  ],
};

/** Two conditions on the same member of a list cannot be said in its rules, so that code does it, as its manual advises. */
const acted = types => partners => partners.some(({ type, roles }) =>
  type !== null && roles !== null && types.includes(type) && roles.some(role => ACTS.includes(role)));
const mayHaveActed = types => partners => partners.some(({ type, roles }) =>
  (type === null || types.includes(type)) && (roles === null || roles.some(role => ACTS.includes(role))));

const COMPUTED = {
  'ca-on/heqco-quality-markers/2021': {
    industryActed: acted(INDUSTRY),
    industryMayHaveActed: mayHaveActed(INDUSTRY),
    outsideActed: acted(OUTSIDE),
    outsideMayHaveActed: mayHaveActed(OUTSIDE),
  },
};

export const prepare = flat;

/** Gives what a pack's rules prove of a program, one text for each side. */
export function build(pack, limits) {
  const engine = new Engine(
    PACKS[pack](limits).map(([type, conditions]) => ({ conditions, event: { type } })));
  for (const [name, compute] of Object.entries(COMPUTED[pack] ?? {})) {
    engine.addFact(name, async (_, almanac) => compute(await almanac.factValue('partners') ?? []));
  }
  return async facts => (await engine.run(facts)).events.map(event => event.type);
}
