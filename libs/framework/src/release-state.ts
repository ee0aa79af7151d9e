import { DomainError } from '@qabilet/kernel';

/** A draft changes freely; what is released never changes; what is withdrawn is no longer offered but still read. */
export const RELEASE_TRANSITIONS = {
  draft: ['released'],
  released: ['withdrawn'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type ReleaseState = keyof typeof RELEASE_TRANSITIONS;

export class ReleaseCannotMove extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'framework.release-cannot-move';

  constructor(from: ReleaseState, to: ReleaseState) {
    super(`A ${from} release cannot become ${to}`);
  }
}

/** The new state. Throws `ReleaseCannotMove` when the table has no such transition. */
export function moveRelease(from: ReleaseState, to: ReleaseState): ReleaseState {
  const allowed: readonly ReleaseState[] = RELEASE_TRANSITIONS[from];
  if (!allowed.includes(to)) throw new ReleaseCannotMove(from, to);
  return to;
}
