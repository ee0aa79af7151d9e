import { DomainError, type Fault } from '@qabilet/kernel';
import type { Phase } from './phase-ports';
import { programmeName } from './programme-name';

export class PhasesContradict extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.phases-contradict';
  constructor(override readonly faults: readonly Fault[]) {
    super('The phases do not fit the programme. Correct the dates that are named.');
  }
}

interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * The phases as they are kept: by the day on which they begin. They may overlap, as practice and lectures do. Throws
 * `PhasesContradict` with each phase that ends before it begins or lies outside the programme.
 */
export function plannedPhases(phases: readonly Phase[], programme: Period): readonly Phase[] {
  const faults = phases.flatMap((phase, place) => faultsOf(phase, place, programme));
  if (faults.length > 0) throw new PhasesContradict(faults);
  return phases
    .map(({ kind, name, startsOn, endsOn }) => ({ kind, name: programmeName(name), startsOn, endsOn }))
    .sort((a, b) => compare(a.startsOn, b.startsOn) || compare(a.endsOn, b.endsOn));
}

function faultsOf({ startsOn, endsOn }: Phase, place: number, programme: Period): readonly Fault[] {
  const at = `phases[${place}]`;
  if (endsOn < startsOn)
    return [{ at: `${at}.endsOn`, code: 'end-before-start', message: 'A phase ends before it begins' }];
  return [
    ...(startsOn < programme.startsOn ? [outside(`${at}.startsOn`, 'begins before the programme')] : []),
    ...(endsOn > programme.endsOn ? [outside(`${at}.endsOn`, 'ends after the programme')] : []),
  ];
}

function outside(at: string, what: string): Fault {
  return { at, code: 'outside-programme', message: `A phase ${what}` };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
