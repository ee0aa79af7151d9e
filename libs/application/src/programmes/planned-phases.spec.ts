import { PhasesContradict, plannedPhases } from './planned-phases';
import type { Phase } from './phase-ports';

const PROGRAMME = { startsOn: '2026-04-01', endsOn: '2026-10-31' };
const LECTURES: Phase = { kind: 'lectures', name: 'Lectures', startsOn: '2026-04-01', endsOn: '2026-07-31' };
const PRACTICE: Phase = { kind: 'practice', name: 'Practice', startsOn: '2026-08-01', endsOn: '2026-09-30' };

function placesRefused(...phases: Phase[]): readonly string[] {
  try {
    plannedPhases(phases, PROGRAMME);
    return [];
  } catch (refusal) {
    if (refusal instanceof PhasesContradict) return refusal.faults.map(({ at }) => at);
    throw refusal;
  }
}

describe('The phases of a programme', () => {
  it('are kept in the order in which they begin, the shorter first where they begin together', () => {
    const visit = { ...LECTURES, kind: 'other', name: ' Visit  ', endsOn: '2026-04-03' } as const;
    expect(plannedPhases([PRACTICE, LECTURES, visit], PROGRAMME)).toEqual([
      { ...visit, name: 'Visit' },
      LECTURES,
      PRACTICE,
    ]);
  });

  it('may overlap, last one day, and fill the programme to its last day', () => {
    expect(
      placesRefused(
        LECTURES,
        { ...PRACTICE, startsOn: '2026-07-01' },
        { ...PRACTICE, startsOn: '2026-10-31', endsOn: '2026-10-31' },
      ),
    ).toEqual([]);
  });

  it('are refused where they end before they begin or lie outside, each at its place', () => {
    expect(
      placesRefused(
        LECTURES,
        { ...PRACTICE, endsOn: '2026-07-31' },
        { ...PRACTICE, startsOn: '2026-03-31' },
        { ...PRACTICE, endsOn: '2026-11-01' },
      ),
    ).toEqual(['phases[1].endsOn', 'phases[2].startsOn', 'phases[3].endsOn']);
  });

  it('have names', () => {
    expect(() => plannedPhases([{ ...LECTURES, name: '  ' }], PROGRAMME)).toThrow('Give it a name.');
  });
});
