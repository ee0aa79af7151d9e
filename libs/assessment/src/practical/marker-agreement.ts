import {
  coincidences,
  crossTable,
  krippendorffAlpha,
  resampledInterval,
  shareWithin,
  sumOfTables,
  weightedKappa,
  type Interval,
  type PairTable,
} from '@qabilet/psychometrics';
import type { HandedInMarks } from './settled-marks';
import type { Rubric } from './rubric';

/** With fewer people whose work two or more have marked, a figure of agreement would be chance. */
export const FEWEST_MARKED_TWICE = 10;

/** From here on marks can be relied on, and below the second figure they cannot: Krippendorff (2004), Content Analysis, ch. 11. */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/** Marks of one marker for one person's work. */
export interface MarkedWork {
  readonly person: string;
  readonly marker: string;
  readonly steps: HandedInMarks;
}

export type AgreementVerdict = 'reliable' | 'tentative' | 'unreliable';

/** How far markers agree; the figures are absent where too few works were marked twice to say. */
export interface Agreement {
  /** Whose work two or more have marked. */
  readonly people: number;
  readonly figures?: {
    /** Shares of the pairs of marks for the same work and criterion. */
    readonly exact: number;
    readonly withinOneStep: number;
    /** Krippendorff's alpha on ordered steps; absent where all marks are the same. */
    readonly alpha?: number;
    readonly interval?: Interval;
    readonly verdict?: AgreementVerdict;
  };
}

/** Two markers over the works that both have marked. */
export interface PairAgreement {
  readonly markers: readonly [string, string];
  readonly people: number;
  readonly figures?: {
    readonly exact: number;
    readonly withinOneStep: number;
    /** Weighted by squared steps; absent where both gave one and the same mark throughout. */
    readonly kappa?: number;
  };
}

export interface MarkerAgreement {
  readonly whole: Agreement;
  /** In the order of the rubric. */
  readonly criteria: readonly Agreement[];
  /** Of markers who share at least one work, in the order in which they are met. */
  readonly pairs: readonly PairAgreement[];
}

/** The agreement of all who marked a piece of practical work: over all criteria, by criterion, and pair by pair. */
export function markerAgreement({ steps, criteria }: Rubric, works: readonly MarkedWork[]): MarkerAgreement {
  const people = markedTwice(works);
  const tablesOf = (places: readonly number[]) =>
    people.map((marks) =>
      coincidences(
        places.map((place) => marks.map((mark) => mark.steps[place])),
        steps.length,
      ),
    );
  const places = criteria.map((_, place) => place);
  return {
    whole: agreementOf(tablesOf(places), steps.length, 'whole'),
    criteria: places.map((place) => agreementOf(tablesOf([place]), steps.length, `criterion ${place}`)),
    pairs: pairsOf(works)
      .map((markers) => pairAgreement(markers, people, steps.length))
      .filter((pair) => pair.people > 0),
  };
}

/** The marks of each person whose work two or more have marked. */
function markedTwice(works: readonly MarkedWork[]): readonly (readonly MarkedWork[])[] {
  const byPerson = new Map<string, MarkedWork[]>();
  for (const work of works) {
    const marks = byPerson.get(work.person);
    if (marks) marks.push(work);
    else byPerson.set(work.person, [work]);
  }
  return [...byPerson.values()].filter(({ length }) => length > 1);
}

function agreementOf(tables: readonly PairTable[], steps: number, seed: string): Agreement {
  if (tables.length < FEWEST_MARKED_TWICE) return { people: tables.length };
  const table = sumOfTables(tables, steps);
  const alpha = krippendorffAlpha(table);
  const interval = resampledInterval(tables, krippendorffAlpha, seed);
  return {
    people: tables.length,
    figures: {
      ...sharesOf(table),
      ...(alpha === undefined ? {} : { alpha, verdict: verdictOf(alpha, interval) }),
      ...(interval && { interval }),
    },
  };
}

/** Reliable only where the interval leaves no doubt that the marks are at least tentatively so. */
function verdictOf(alpha: number, interval: Interval | undefined): AgreementVerdict {
  if (alpha < TENTATIVE) return 'unreliable';
  return alpha >= RELIABLE && interval !== undefined && interval.low >= TENTATIVE ? 'reliable' : 'tentative';
}

function pairsOf(works: readonly MarkedWork[]): readonly (readonly [string, string])[] {
  const markers = [...new Set(works.map(({ marker }) => marker))];
  return markers.flatMap((one, place) => markers.slice(place + 1).map((other) => [one, other] as const));
}

function pairAgreement(
  markers: readonly [string, string],
  people: readonly (readonly MarkedWork[])[],
  steps: number,
): PairAgreement {
  const both = people.flatMap((marks) => {
    const [one, other] = markers.map((marker) => marks.find((mark) => mark.marker === marker));
    return one && other ? [one.steps.map((step, place) => [step, other.steps[place] ?? step] as const)] : [];
  });
  if (both.length < FEWEST_MARKED_TWICE) return { markers, people: both.length };
  const table = crossTable(both.flat(), steps);
  const kappa = weightedKappa(table);
  return {
    markers,
    people: both.length,
    figures: { ...sharesOf(table), ...(kappa === undefined ? {} : { kappa }) },
  };
}

function sharesOf(table: PairTable): { readonly exact: number; readonly withinOneStep: number } {
  return { exact: shareWithin(table, 0) ?? 1, withinOneStep: shareWithin(table, 1) ?? 1 };
}
