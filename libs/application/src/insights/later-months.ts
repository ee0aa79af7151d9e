/** Ends of months, as calendar dates: of the one of the first instant, and of those after it that are over by `now`. */
export function monthEnds(from: Date, now: Date): readonly string[] {
  const ends: string[] = [];
  for (let month = from.getUTCMonth() + 1; ; month += 1) {
    const next = Date.UTC(from.getUTCFullYear(), month, 1);
    if (next > now.getTime()) return ends;
    ends.push(new Date(next - 1).toISOString().slice(0, 10));
  }
}
