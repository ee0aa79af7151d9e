import type { LevelOrdinal } from '@qabilet/framework';
import { selfStatements, statementId } from './self-statements';
import { competences } from './testing';

const [A, B, C] = competences(3);
const ORDER = competences(3);

function levelsFor(level: LevelOrdinal): number[] {
  return selfStatements([{ competence: A!, level, weight: 1 }], ORDER).map((statement) => statement.level);
}

describe('the statements that a person judges', () => {
  it.each([
    [1, [1, 2]],
    [2, [1, 2]],
    [3, [2, 3]],
    [4, [3, 4]],
  ] as const)('for a target at level %p are those of levels %p', (level, levels) => {
    expect(levelsFor(level)).toEqual(levels);
  });

  it('come in framework order whatever the order of the role', () => {
    const targets = [
      { competence: C!, level: 1, weight: 1 },
      { competence: A!, level: 4, weight: 1 },
    ] as const;
    expect(selfStatements(targets, ORDER).map(statementId)).toEqual(['C01.3', 'C01.4', 'C03.1', 'C03.2']);
  });

  it('leave out competences that the role does not ask for or the framework does not have', () => {
    expect(selfStatements([{ competence: B!, level: 2, weight: 1 }], [A!])).toEqual([]);
  });
});
