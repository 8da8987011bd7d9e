// Times json-rules-engine and ZEN on the programs that Touchstone was timed on, and refuses to when their findings
// differ from Touchstone's on any of them or on any example of the packs. Usage: node bench.mjs IN.json OUT.json
import { readFileSync, writeFileSync } from 'node:fs';
import * as jsonRules from './json-rules.mjs';
import * as zen from './zen.mjs';

const ENGINES = { 'json-rules-engine': jsonRules, '@gorules/zen-engine': zen };
const WARM_UP_MILLIS = 3_000;
const ROUNDS = 6;
const ROUND_MILLIS = 2_000;

const [input, output] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url))).dependencies;
const sides = found => [...new Set(found)].sort().join(', ');

/** Runs every program again and again for that long, one after the other or all at once, and gives how often. */
async function rounds(run, programs, millis, atOnce) {
  let done = 0;
  for (const end = performance.now() + millis; performance.now() < end;) {
    if (atOnce) {
      await Promise.all(programs.map(run));
    } else {
      for (const program of programs) {
        await run(program);
      }
    }
    done += programs.length;
  }
  return done;
}

const results = [];
for (const pack of JSON.parse(readFileSync(input))) {
  for (const [engine, { build, prepare }] of Object.entries(ENGINES)) {
    const run = build(pack.id, pack.limits);
    let differences = 0;
    for (const { name, facts, sides: ours } of [...pack.programs, ...pack.examples]) {
      const theirs = sides(await run(prepare(facts)));
      if (theirs !== sides(ours)) {
        differences++;
        console.error(`${engine}, ${pack.id}, ${name}: ours ${sides(ours)}; theirs ${theirs}`);
      }
    }
    if (differences > 0) {
      process.exit(1);
    }
    const programs = pack.programs.map(({ facts }) => prepare(facts));
    await rounds(run, programs, WARM_UP_MILLIS, false);
    const micros = [];
    for (let i = 0; i < ROUNDS; i++) {
      const before = process.cpuUsage();
      const done = await rounds(run, programs, ROUND_MILLIS, i % 2 === 1);
      const { user, system } = process.cpuUsage(before);
      micros.push((user + system) / done);
    }
    results.push({ engine, version: versions[engine], node: process.version, pack: pack.id,
      compared: pack.programs.length + pack.examples.length, cpuMicros: Math.min(...micros) });
  }
}
writeFileSync(output, JSON.stringify(results));
process.exit(0);
