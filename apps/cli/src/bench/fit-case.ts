import {
  calibrate,
  createGenerator,
  drawCategory,
  NOT_GIVEN,
  type CalibrationModel,
  type CalibrationOptions,
  type Generator,
  type ItemParameters,
  type ResponseTable,
  type Threads,
} from '@qabilet/psychometrics';

/** One calibration whose time is taken: simulated answers, a model, and the priors it goes with. */
export interface FitCase {
  readonly name: string;
  readonly model: CalibrationModel;
  readonly persons: number;
  readonly items: number;
  readonly make: (draw: Generator) => ItemParameters;
  /** Which items the person is given; all unless said. */
  readonly given?: (person: number, draw: Generator) => readonly number[];
  readonly priors: CalibrationOptions['priors'];
}

const MISSING_BLOCKS = 5;
const ITEMS_EACH = 30;
/** What mirt is given as well: logit(c) ~ N(-1.39, 0.5). */
const GUESSING = { asymptote: { family: 'logit-normal', mean: -1.39, sd: 0.5 } } as const;

export const FIT_CASES: readonly FitCase[] = [
  { name: '2pl-10000x100', model: '2pl', persons: 10_000, items: 100, make: twoParameter, priors: 'none' },
  {
    ...{ name: '2pl-50000x100-block-missing', model: '2pl', persons: 50_000, items: 100 },
    ...{ make: twoParameter, given: allButOneBlock, priors: 'none' },
  },
  {
    ...{ name: '2pl-20000x500-30-each', model: '2pl', persons: 20_000, items: 500 },
    ...{ make: twoParameter, given: thirtyByLot, priors: 'none' },
  },
  { name: 'grm-10000x50x4', model: 'grm', persons: 10_000, items: 50, make: graded, priors: 'none' },
  { name: 'gpcm-10000x50x4', model: 'gpcm', persons: 10_000, items: 50, make: partial, priors: 'none' },
  { name: '3pl-10000x60-prior', model: '3pl', persons: 10_000, items: 60, make: guessed, priors: GUESSING },
];

/** The answers of a case: the same for the same name, in this and every other process. */
export function answersOf({ name, persons, items, make, given }: FitCase): ResponseTable {
  const draw = createGenerator(`bench ${name}`);
  const truth = Array.from({ length: items }, () => make(draw));
  const all = truth.map((_, index) => index);
  const categories = new Int8Array(persons * items).fill(NOT_GIVEN);
  for (let person = 0; person < persons; person++) {
    const ability = draw.normal();
    for (const index of given?.(person, draw) ?? all)
      categories[person * items + index] = drawCategory(ability, truth[index] as ItemParameters, draw.next());
  }
  return { persons, items, categories };
}

export interface FitTaken {
  readonly name: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number;
  readonly logLikelihood: number;
  readonly passes: number;
  readonly converged: boolean;
  readonly errorMethod: string;
}

/**
 * Calibrates once, standard errors included, alone or with other threads, whose CPU counts too. Meant for a fresh
 * process: nothing is warm, and the peak is its own.
 */
export function takeTime(fitCase: FitCase, threads?: Threads): FitTaken {
  const table = answersOf(fitCase);
  const { name, model, items, priors } = fitCase;
  const planned = Array.from({ length: items }, (_, index) => ({ id: String(index + 1), model }));
  const cpu = process.cpuUsage();
  const began = performance.now();
  const found = calibrate(table, planned, {
    ...(priors === undefined ? {} : { priors }),
    ...(threads ? { threads } : {}),
  });
  const wallSeconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    name,
    cpuSeconds: (user + system) / 1e6,
    wallSeconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    logLikelihood: found.logLikelihood,
    passes: found.steps,
    converged: found.converged,
    errorMethod: found.errorMethod,
  };
}

function slope(draw: Generator): number {
  return Math.exp(0.3 * draw.normal());
}

function twoParameter(draw: Generator): ItemParameters {
  return { model: '2pl', a: slope(draw), b: draw.normal() };
}

function guessed(draw: Generator): ItemParameters {
  return { model: '3pl', a: slope(draw), b: draw.normal(), c: 0.1 + 0.2 * draw.next() };
}

function graded(draw: Generator): ItemParameters {
  return { model: 'grm', a: slope(draw), thresholds: thresholds(draw) };
}

function partial(draw: Generator): ItemParameters {
  return { model: 'gpcm', a: slope(draw), thresholds: thresholds(draw) };
}

function thresholds(draw: Generator): readonly number[] {
  const middle = 0.5 * draw.normal();
  return [middle - 0.9, middle, middle + 0.9];
}

/** A booklet design: everybody is spared one fifth of the items. */
function allButOneBlock(person: number): readonly number[] {
  const items = 100;
  const size = items / MISSING_BLOCKS;
  const spared = person % MISSING_BLOCKS;
  return Array.from({ length: items }, (_, index) => index).filter(
    (index) => Math.floor(index / size) !== spared,
  );
}

function thirtyByLot(_person: number, draw: Generator): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < ITEMS_EACH) drawn.add(draw.below(500));
  return [...drawn];
}
