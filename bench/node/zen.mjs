// The packs in ZEN: an expression for each rule of the pack, true where it proves its side.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { nested } from './facts.mjs';

const texts = values => `[${values.map(value => `'${value}'`).join(', ')}]`;
const PUBLIC = texts(['public-college', 'public-university', 'indigenous-institute']);
const EMPLOYERS = texts(['employer', 'industry-association']);
const INDUSTRY = texts(['employer', 'industry-association', 'professional-body']);
const OUTSIDE = texts(
  ['employer', 'industry-association', 'professional-body', 'community', 'indigenous-community']);
const ACTED = ['need-identified', 'co-design', 'agreed-competencies', 'attest-need', 'assess-or-recognise', 'endorse',
  'host-work-integrated-learning'].map(role => `'${role}' in #.roles`).join(' or ');
const METADATA = ['outcomes', 'assessment-instruments', 'issuer', 'hours'];

const PACKS = {
  'ca-on/osap-microcredentials/2022': limit => [
    ['short-duration: met', `weeksAtMost != null and weeksAtMost < ${limit['weeks-below']}`],
    ['short-duration: not-met', `weeksAtLeast != null and weeksAtLeast >= ${limit['weeks-below']}`],
    ['hours: met', `averageInstructionalHoursAtLeast != null and averageInstructionalHoursAtMost != null
      and averageInstructionalHoursAtLeast >= ${limit['least-hours']}
      and averageInstructionalHoursAtMost <= ${limit['most-hours']}`],
    ['hours: not-met', `averageInstructionalHoursAtMost != null
      and averageInstructionalHoursAtMost < ${limit['least-hours']}`],
    ['hours: not-met', `averageInstructionalHoursAtLeast != null
      and averageInstructionalHoursAtLeast > ${limit['most-hours']}`],
    ['eligible-provider: met', `provider.type in ${PUBLIC} and provider.jurisdiction == 'CA-ON'`],
    ['eligible-provider: not-met', `provider.type != null and provider.type not in ${PUBLIC} and provider.type != 'consortium'`],
    ['eligible-provider: not-met',
      `provider.jurisdiction != null and provider.jurisdiction not in ['CA-ON', 'CA']`],
    ['ministry-approved: met', `funding.osap.approved == true and funding.osap.listSnapshotDate != null`],
    ['ministry-approved: not-met', `funding.osap.approved == false`],
    ['quality-assured: met', `qualityAssurance.hasApproval == true and qualityAssurance.hasPolicy == true`],
    ['quality-assured: not-met', `qualityAssurance.hasApproval == false or qualityAssurance.hasPolicy == false`],
    ['employer-partnership: met', `some(partners, #.type in ${EMPLOYERS})`],
    ['employer-partnership: not-met',
      `partnerCount != null and none(partners, #.type == null or #.type in ${EMPLOYERS})`],
    ['program-code: met', `labourMarket.cip2021 != null`],
    ['occupation-codes: met', `nocCount != null and nocCount > 0 and nocCount <= ${limit['most-occupations']}`],
    ['occupation-codes: not-met', `nocCount == 0`],
    ['occupation-codes: not-met', `nocCount != null and nocCount > ${limit['most-occupations']}`],
    ['delivery-mode: met', `delivery.mode != null`],
  ],
  'ca-on/heqco-quality-markers/2021': limit => [
    ['competency-based: met', `credential.basis == 'competency'`],
    ['competency-based: not-met', `credential.basis in ['time', 'attendance', 'mixed']`],
    ['industry-aligned: met', `some(partners, #.type in ${INDUSTRY} and #.roles != null and (${ACTED}))`],
    ['industry-aligned: not-met', `partnerCount != null
      and none(partners, (#.type == null or #.type in ${INDUSTRY}) and (#.roles == null or ${ACTED}))`],
    ['relevant: met', `some(partners, #.type in ${OUTSIDE} and #.roles != null and (${ACTED}))`],
    ['relevant: met', `labourMarket.hasStandards == true`],
    ['relevant: met', `labourMarket.hasEvidence == true`],
    ['relevant: not-met', `partnerCount != null and labourMarket.hasStandards == false and labourMarket.hasEvidence == false
      and none(partners, (#.type == null or #.type in ${OUTSIDE}) and (#.roles == null or ${ACTED}))`],
    ['flexible: met', `delivery.selfPaced == true or delivery.flexibleStructure == true`],
    ['flexible: not-met', `delivery.selfPaced == false and delivery.flexibleStructure == false`],
    ['short: met', `weeksAtMost != null and instructionalHoursAtMost != null
      and weeksAtMost < ${limit['weeks-below']} and instructionalHoursAtMost <= ${limit['most-hours']}`],
    ['short: not-met', `weeksAtLeast != null and weeksAtLeast >= ${limit['weeks-below']}`],
    ['short: not-met', `instructionalHoursAtLeast != null and instructionalHoursAtLeast > ${limit['most-hours']}`],
    ['assessed: met', `assessmentCount != null and assessmentCount > 0`],
    ['assessed: not-met', `assessmentCount == 0`],
    ['stackable: met', `pathway.stacks == true`],
    ['stackable: not-met', `pathway.stacks == false`],
    ['described-in-metadata: met', `credential.metadata != null and ${
      METADATA.map(name => `'${name}' in credential.metadata`).join(' and ')}`],
    ['described-in-metadata: not-met', `credential.metadata != null and (${
      METADATA.map(name => `'${name}' not in credential.metadata`).join(' or ')})`],
    ['awarded-on-completion: met', `credential.awardedOnCompletion == true`],
    ['awarded-on-completion: not-met', `credential.awardedOnCompletion == false`],
    ['discrete-competencies: met',
      `competencyCount != null and competencyCount > 0 and competencyCount <= ${limit['most-competencies']}`],
    ['discrete-competencies: not-met', `competencyCount == 0`],
    ['discrete-competencies: not-met', `competencyCount != null and competencyCount > ${limit['most-competencies']}`],
  ],
};

export const prepare = nested;

/** Gives what a pack's rules prove of a program, one text for each side. */
export function build(pack, limits) {
  const rules = PACKS[pack](limits);
  const expressions = rules.map(([, value], i) => ({ id: `e${i}`, key: `r${i}`, value: value.replace(/\s+/g, ' ') }));
  const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
  const decision = new ZenEngine().createDecision(new ZenDecisionContent({
    nodes: [node('in', 'inputNode', {}), node('rules', 'expressionNode', { expressions }), node('out', 'outputNode', {})],
    edges: [edge('in', 'rules'), edge('rules', 'out')],
  }));
  return async facts => {
    const { result } = await decision.evaluate(facts);
    return rules.filter((_, i) => result[`r${i}`] === true).map(([side]) => side);
  };
}
