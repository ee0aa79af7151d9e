import { isDeliverable, ITEM_TRANSITIONS, type ItemState } from './item-state';

const STATES = Object.keys(ITEM_TRANSITIONS) as ItemState[];

/** All states that can be reached from one, itself included. */
function reachable(from: ItemState): ReadonlySet<ItemState> {
  const seen = new Set<ItemState>([from]);
  for (const state of seen) for (const next of ITEM_TRANSITIONS[state]) seen.add(next);
  return seen;
}

describe('the life of an item', () => {
  it('leads from a draft to every state', () => {
    expect(reachable('draft')).toEqual(new Set(STATES));
  });

  it('can end from every state', () => {
    for (const state of STATES) expect(reachable(state)).toContain('retired');
  });

  it('leads back from quarantine to delivery by decision', () => {
    expect(ITEM_TRANSITIONS.quarantined).toContain('operational');
  });

  it('never lets an operational item be edited in place', () => {
    const editable: readonly ItemState[] = ['draft', 'review'];
    for (const state of STATES.filter(isDeliverable).filter((each) => each !== 'pilot')) {
      expect(ITEM_TRANSITIONS[state].some((next) => editable.includes(next))).toBe(false);
    }
  });
});
