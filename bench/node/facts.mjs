// What the rules of both engines see of a program. Made before anything is timed, in the shape that suits an engine best.

/** One level deep, as json-rules-engine reads fastest: provider.type is a fact of that name. */
export function flat(facts) {
  const all = { partners: facts.partners };
  flatten(all, '', facts);
  all.partnerTypes = facts.partners?.map(partner => partner.type) ?? null;
  return all;
}

function flatten(all, prefix, facts) {
  for (const [name, value] of Object.entries(facts)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      flatten(all, prefix + name + '.', value);
    } else {
      all[prefix + name] = value;
    }
  }
}

/** As JSON has them; a list of partners that is not stated has no members. */
export function nested(facts) {
  return { ...facts, partners: facts.partners ?? [] };
}
