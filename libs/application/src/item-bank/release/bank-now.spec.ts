import { idOf, type Id } from '@qabilet/kernel';
import { bankChanges, versionsToRelease } from './bank-now';
import type { AskedAs, BankVersion } from './release-ports';

const COMPETENCES = new Set([idOf<'Competence'>('1.1')]);

function version(id: string, different: Partial<BankVersion> = {}): BankVersion {
  return {
    id: idOf(id),
    code: '1.1-01',
    version: 1,
    state: 'operational',
    competence: idOf('1.1'),
    stem: { en: 'What?' },
    languages: ['en'],
    drafted: [],
    isReleased: true,
    ...different,
  };
}

const asks = (asked: Readonly<Record<string, AskedAs>>) =>
  new Map(Object.entries(asked).map(([id, as]): [Id<'Item'>, AskedAs] => [idOf<'Item'>(id), as]));
const released = (...versions: readonly BankVersion[]) =>
  Object.fromEntries(versionsToRelease(versions, COMPETENCES));

describe('The next release of a bank', () => {
  it('asks what has been accepted, each item as it was accepted', () => {
    expect(
      released(version('a'), version('b', { code: '1.1-02', state: 'pilot', isReleased: false })),
    ).toEqual({ a: 'operational', b: 'pilot' });
  });

  it('asks nothing of another framework', () => {
    expect(released(version('a', { competence: idOf('9.9') }))).toEqual({});
  });

  it.each(['draft', 'review'] as const)('goes on with the version before one in %s', (state) => {
    expect(released(version('a'), version('b', { version: 2, state, isReleased: false }))).toEqual({
      a: 'operational',
    });
  });

  it('takes the newest of two accepted versions, whatever their order', () => {
    const newer = version('b', { version: 2, state: 'pilot', isReleased: false });
    expect(released(version('a'), newer)).toEqual({ b: 'pilot' });
    expect(released(newer, version('a'))).toEqual({ b: 'pilot' });
  });

  it.each(['retired', 'quarantined', 'review'] as const)(
    'brings back no earlier words where a released version is %s now',
    (state) => {
      expect(released(version('a'), version('b', { version: 2, state }))).toEqual({});
    },
  );
});

describe('Between two releases', () => {
  const changes = (
    before: Readonly<Record<string, AskedAs>>,
    after: Readonly<Record<string, AskedAs>>,
    ...versions: readonly BankVersion[]
  ) => bankChanges(asks(before), asks(after), versions).map(({ id, change, asked }) => [id, change, asked]);

  it('an item is new, or known in other words', () => {
    expect(
      changes(
        { a: 'operational' },
        { b: 'operational', c: 'pilot' },
        version('c', { code: '1.1-02' }),
        version('b', { version: 2 }),
        version('a'),
      ),
    ).toEqual([
      ['b', 'reworded', 'operational'],
      ['c', 'new', 'pilot'],
    ]);
  });

  it('an item comes to count, or is tried out again', () => {
    expect(changes({ a: 'pilot' }, { a: 'operational' }, version('a'))).toEqual([
      ['a', 'counts-now', 'operational'],
    ]);
    expect(changes({ a: 'operational' }, { a: 'pilot' }, version('a'))).toEqual([
      ['a', 'pilot-again', 'pilot'],
    ]);
  });

  it('an item goes out, and what nobody released is in neither', () => {
    expect(
      changes({ a: 'operational' }, {}, version('a', { state: 'retired' }), version('x', { code: '1.1-09' })),
    ).toEqual([['a', 'out', undefined]]);
  });

  it('an item stays as it is', () => {
    expect(changes({ a: 'pilot' }, { a: 'pilot' }, version('a'))).toEqual([['a', 'kept', 'pilot']]);
  });
});
