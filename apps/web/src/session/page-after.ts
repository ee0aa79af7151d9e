/** The page to go to after signing in: only ever one of ours. */
export function pageAfter(state: unknown): string {
  const then: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'then') : undefined;
  return typeof then === 'string' && /^\/(?![/\\])/.test(then) ? then : '/';
}
