import { DomainError } from '@qabilet/kernel';

/**
 * The life of an item. Review may lead straight to operational: an expert then sets its parameters until a calibration
 * has. Quarantine takes an item out of all tests at once (leaked, wrong key, drift) and is left by decision only.
 */
export const ITEM_TRANSITIONS = {
  draft: ['review', 'retired'],
  review: ['draft', 'pilot', 'operational', 'retired'],
  pilot: ['review', 'operational', 'quarantined', 'retired'],
  operational: ['quarantined', 'retired'],
  quarantined: ['review', 'operational', 'retired'],
  retired: [],
} as const satisfies Record<string, readonly string[]>;

export type ItemState = keyof typeof ITEM_TRANSITIONS;

export class ItemCannotMove extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.item-cannot-move';

  constructor(from: ItemState, to: ItemState) {
    super(`An item in state ${from} cannot become ${to}`);
  }
}

/** The new state. Throws `ItemCannotMove` when the table has no such transition. */
export function moveItem(from: ItemState, to: ItemState): ItemState {
  const allowed: readonly ItemState[] = ITEM_TRANSITIONS[from];
  if (!allowed.includes(to)) throw new ItemCannotMove(from, to);
  return to;
}

/** Whether the item may appear in a test, scored (operational) or not (pilot). */
export function isDeliverable(state: ItemState): state is 'operational' | 'pilot' {
  return state === 'operational' || state === 'pilot';
}

/** Whether its authors have not let go of it yet. */
export function isBeingWritten(state: ItemState): state is 'draft' | 'review' {
  return state === 'draft' || state === 'review';
}

/** Whether people who answer for it must be told why: it goes back, out, or in again. */
export function needsReason(from: ItemState, to: ItemState): boolean {
  const isOnward = from !== 'quarantined' && (isDeliverable(to) || (from === 'draft' && to === 'review'));
  return !isOnward;
}
