/** The value below which this share of the times lies, in milliseconds. */
export function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** Rate, waiting times and errors of one measured stretch. */
export function spread({ times, seconds, errors }) {
  const at = (share) => quantile(times, share).toFixed(1);
  return `${(times.length / seconds).toFixed(0)}/s, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${errors} errors`;
}

/** CPU seconds as milliseconds a request, by process. */
export function cpuEach(used, requests) {
  return Object.entries(used)
    .map(([name, seconds]) => `${name} ${((1_000 * seconds) / requests).toFixed(2)} ms`)
    .join(' and ');
}

/** What was used between two readings. */
export function used(before, after) {
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}
