import {
  isBeingWritten,
  isDeliverable,
  ITEM_TRANSITIONS,
  ItemCannotMove,
  type ItemState,
  moveItem,
  needsReason,
} from './item-state';

const STATES = Object.keys(ITEM_TRANSITIONS) as ItemState[];

describe('an item', () => {
  it('lives from draft over review and pilot to operational use and retirement', () => {
    const path: ItemState[] = ['draft', 'review', 'pilot', 'operational', 'retired'];
    expect(path.reduce((from, to) => (from === to ? from : moveItem(from, to)))).toBe('retired');
  });

  it.each(STATES.flatMap((from) => STATES.map((to) => [from, to] as const)))(
    'moves from %s to %s only by the table',
    (from, to) => {
      const allowed: readonly ItemState[] = ITEM_TRANSITIONS[from];
      if (allowed.includes(to)) expect(moveItem(from, to)).toBe(to);
      else expect(() => moveItem(from, to)).toThrow(ItemCannotMove);
    },
  );

  it('can be taken out at once wherever it is delivered', () => {
    for (const state of STATES.filter(isDeliverable))
      expect(moveItem(state, 'quarantined')).toBe('quarantined');
  });

  it('never skips review', () => {
    expect(() => moveItem('draft', 'operational')).toThrow(
      'An item in state draft cannot become operational',
    );
  });

  it('is being written until it has been reviewed', () => {
    expect(STATES.filter(isBeingWritten)).toEqual(['draft', 'review']);
  });

  it('is delivered as pilot and operational only', () => {
    expect(STATES.filter(isDeliverable)).toEqual(['pilot', 'operational']);
  });

  it('goes onward without a reason, and back, out or in again with one', () => {
    const moves = STATES.flatMap((from) => ITEM_TRANSITIONS[from].map((to) => [from, to] as const));
    const onward = moves.filter(([from, to]) => !needsReason(from, to)).map((move) => move.join(' > '));
    expect(onward).toEqual([
      'draft > review',
      'review > pilot',
      'review > operational',
      'pilot > operational',
    ]);
  });

  it('stays retired', () => {
    expect(ITEM_TRANSITIONS.retired).toEqual([]);
  });

  it('refuses as a conflict under a stable code', () => {
    expect(new ItemCannotMove('retired', 'draft')).toMatchObject({
      kind: 'conflict',
      code: 'item-bank.item-cannot-move',
    });
  });
});
