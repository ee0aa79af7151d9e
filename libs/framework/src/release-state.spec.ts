import { moveRelease, RELEASE_TRANSITIONS, ReleaseCannotMove, type ReleaseState } from './release-state';

const STATES = Object.keys(RELEASE_TRANSITIONS) as ReleaseState[];

describe('a release', () => {
  it('is released from draft and withdrawn from released', () => {
    expect(moveRelease('draft', 'released')).toBe('released');
    expect(moveRelease('released', 'withdrawn')).toBe('withdrawn');
  });

  it.each(STATES.flatMap((from) => STATES.map((to) => [from, to] as const)))(
    'moves from %s to %s only by the table',
    (from, to) => {
      const allowed: readonly ReleaseState[] = RELEASE_TRANSITIONS[from];
      if (allowed.includes(to)) expect(moveRelease(from, to)).toBe(to);
      else expect(() => moveRelease(from, to)).toThrow(ReleaseCannotMove);
    },
  );

  it('never becomes a draft again', () => {
    expect(() => moveRelease('released', 'draft')).toThrow('A released release cannot become draft');
  });

  it('refuses as a conflict under a stable code', () => {
    expect(new ReleaseCannotMove('withdrawn', 'released')).toMatchObject({
      kind: 'conflict',
      code: 'framework.release-cannot-move',
    });
  });
});
