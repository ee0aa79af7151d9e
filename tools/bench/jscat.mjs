#!/usr/bin/env node
/** Times @bdelab/jscat from the folder it was installed in: selection and estimate, at each step of 30-item tests. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, size] = [process.argv[2], Number(process.argv[3])];
const { Cat } = createRequire(join(folder, 'package.json'))('@bdelab/jscat');
const QUESTIONS = 30;
const TESTS = size > 1000 ? 8 : 20;

const next = generator(20_26);
const bank = Array.from({ length: size }, (_, index) => ({
  id: `item-${index}`,
  discrimination: Math.exp(0.1 + 0.3 * normal()),
  difficulty: 1.2 * normal(),
  guessing: 0,
  slipping: 1,
}));
const selections = [];
const estimates = [];
for (let test = 0; test < TESTS; test++) {
  const ability = normal();
  const cat = new Cat({ method: 'EAP', itemSelect: 'MFI', nStartItems: 0 });
  let left = bank;
  for (let question = 0; question < QUESTIONS; question++) {
    const began = performance.now();
    const { nextStimulus, remainingStimuli } = cat.findNextItem(left);
    const selected = performance.now();
    const { discrimination: a, difficulty: b } = nextStimulus;
    const answer = next() < 1 / (1 + Math.exp(-a * (ability - b))) ? 1 : 0;
    const answered = performance.now();
    cat.updateAbilityEstimate({ a, b, c: 0, d: 1 }, answer);
    const estimated = performance.now();
    left = remainingStimuli;
    // The first tests warm the compiler up and do not count.
    if (test < TESTS / 4) continue;
    selections.push(selected - began);
    estimates.push(estimated - answered);
  }
}
console.log(
  JSON.stringify({
    items: size,
    calls: selections.length,
    selectMedianMs: quantile(selections, 0.5),
    selectP95Ms: quantile(selections, 0.95),
    estimateMedianMs: quantile(estimates, 0.5),
    estimateP95Ms: quantile(estimates, 0.95),
  }),
);

function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))];
}

/** Uniform numbers from a seed. Marsaglia (2003), xorshift with 32 bits. */
function generator(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function normal() {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
