/** Does the work for each of them, so many at a time, beginning in their order. After a failure none is begun any more. */
export async function eachAtOnce<T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = [...things].reverse();
  const line = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      try {
        await work(next);
      } catch (failure) {
        waiting.length = 0;
        throw failure;
      }
    }
  };
  const lines = await Promise.allSettled(Array.from({ length: atOnce }, line));
  const failed = lines.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
