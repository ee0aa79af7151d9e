import { idOf } from '@qabilet/kernel';
import type { Crosswalk } from '../frameworks/crosswalks/ports';
import { carriedOver } from './carried-competences';

const [OLD, NEW] = [idOf<'FrameworkRelease'>('old'), idOf<'FrameworkRelease'>('new')];

function crosswalk(different: Partial<Crosswalk> = {}): Crosswalk {
  return {
    ...{ id: idOf('crosswalk'), fromId: OLD, toId: NEW, state: 'released', revision: 1, steps: 0 },
    links: [
      { from: '1.1', to: '2.1', relation: 'exact' },
      { from: '1.2', to: '2.2', relation: 'broader' },
      { from: '1.3', to: '2.3', relation: 'replaced-by' },
    ],
    createdAt: new Date('2026-04-01T09:00:00Z'),
    ...different,
  };
}

const carried = (...crosswalks: readonly Crosswalk[]) => [...carriedOver(crosswalks, OLD, NEW)];

describe('competences of an earlier framework', () => {
  it('go on where a published crosswalk calls them the same, and nowhere else', () => {
    expect(carried(crosswalk())).toEqual([['2.1', '1.1']]);
    expect(carried(crosswalk({ state: 'draft' }))).toEqual([]);
    expect(carried(crosswalk({ toId: idOf('another') }))).toEqual([]);
    expect(carried()).toEqual([]);
  });

  it('go on whichever way the crosswalk leads', () => {
    expect(carried(crosswalk({ fromId: NEW, toId: OLD }))).toEqual([['1.1', '2.1']]);
  });

  it('go on as the crosswalk says that was published last', () => {
    const at = (day: string) => new Date(`2026-05-${day}T09:00:00Z`);
    const earlier = crosswalk({ releasedAt: at('01') });
    const later = crosswalk({ releasedAt: at('02'), links: [{ from: '1.2', to: '2.2', relation: 'exact' }] });
    expect(carried(earlier, later)).toEqual([['2.2', '1.2']]);
    expect(carried(later, earlier)).toEqual([['2.2', '1.2']]);
  });

  it('of which two are called the same as one go on as the first of them', () => {
    const links = ['1.1', '1.2'].map((from) => ({ from, to: '2.1', relation: 'exact' as const }));
    expect(carried(crosswalk({ links }))).toEqual([['2.1', '1.1']]);
  });
});
