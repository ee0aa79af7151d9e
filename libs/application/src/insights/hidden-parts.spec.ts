import { idOf } from '@qabilet/kernel';
import { hiddenParts, type PartsOfUnits } from './hidden-parts';

const [north, south, port] = [idOf<'Unit'>('north'), idOf<'Unit'>('south'), idOf<'Unit'>('port')];
const [search, share] = [idOf<'Competence'>('1.1'), idOf<'Competence'>('2.2')];
const UNITS = [{ id: north }, { id: south }, { id: port, parentId: south }];

function hidden(
  people: readonly (readonly [PartsOfUnits['evidence'][number]['unitId'], typeof search, number])[],
  shown = new Set([north, south, port]),
): Record<string, string[]> {
  const evidence = people.map(([unitId, competence, count]) => ({ unitId, competence, people: count }));
  const parts = hiddenParts({ units: UNITS, shown, evidence, minimum: 5 });
  return Object.fromEntries([...parts].map(([id, competences]) => [id, [...competences]]));
}

describe('competences that are hidden of a unit for the sake of another', () => {
  it('are none where every unit has people enough in them', () => {
    expect(
      hidden([
        [undefined, search, 20],
        [north, search, 8],
        [south, search, 12],
        [port, search, 6],
      ]),
    ).toEqual({});
  });

  it('are those whose figure less the whole would tell of too few elsewhere', () => {
    expect(
      hidden([
        [undefined, search, 20],
        [north, search, 8],
        [south, search, 12],
        [port, search, 6],
        [undefined, share, 11],
        [north, share, 8],
        [south, share, 3],
      ]),
    ).toEqual({ north: ['2.2'] });
  });

  it('are those of a unit inside another of which too few would be left', () => {
    expect(
      hidden([
        [undefined, search, 20],
        [north, search, 8],
        [south, search, 12],
        [port, search, 9],
      ]),
    ).toEqual({ port: ['1.1'] });
  });

  it('are not named of a unit of which nothing is told, nor of one with too few itself', () => {
    const few = [
      [undefined, share, 11],
      [north, share, 8],
      [south, share, 3],
    ] as const;
    expect(hidden(few, new Set([south, port]))).toEqual({});
  });
});
