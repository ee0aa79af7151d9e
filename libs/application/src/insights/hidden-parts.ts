import { type Cell, shownCells } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { GroupEvidence, UnitLines } from './ports';

export interface PartsOfUnits {
  readonly units: readonly Pick<UnitLines, 'id' | 'parentId'>[];
  /** Of which figures may be told at all. */
  readonly shown: ReadonlySet<Id<'Unit'>>;
  readonly evidence: readonly GroupEvidence[];
  readonly minimum: number;
}

const WHOLE = 'whole';

/**
 * Competences with people enough that may not be told of a unit all the same, since another unit could be had by
 * subtraction. A figure over all competences must leave them out: less those that are told it would give them away.
 */
export function hiddenParts({
  units,
  shown,
  evidence,
  minimum,
}: PartsOfUnits): ReadonlyMap<Id<'Unit'>, ReadonlySet<CompetenceId>> {
  const ids = new Set(units.map(({ id }) => id));
  const barred = new Set<string>(units.map(({ id }) => id).filter((id) => !shown.has(id)));
  const hidden = new Map<Id<'Unit'>, Set<CompetenceId>>();
  for (const [competence, people] of byCompetence(evidence)) {
    const cells = units.map(({ id, parentId }): Cell => ({
      id,
      parentId: parentId !== undefined && ids.has(parentId) ? parentId : WHOLE,
      counts: [people.get(id) ?? 0],
    }));
    const told = shownCells([{ id: WHOLE, counts: [people.get(WHOLE) ?? 0] }, ...cells], minimum, barred);
    for (const { id } of units)
      if (shown.has(id) && !told.has(id) && (people.get(id) ?? 0) >= minimum)
        hidden.set(id, (hidden.get(id) ?? new Set()).add(competence));
  }
  return hidden;
}

function byCompetence(
  evidence: readonly GroupEvidence[],
): ReadonlyMap<CompetenceId, ReadonlyMap<string, number>> {
  const people = new Map<CompetenceId, Map<string, number>>();
  for (const { unitId, competence, people: own } of evidence) {
    const known = people.get(competence) ?? new Map<string, number>();
    people.set(competence, known.set(unitId ?? WHOLE, own));
  }
  return people;
}
