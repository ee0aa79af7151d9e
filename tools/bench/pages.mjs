import { quantile } from './figures.mjs';

const CALLS = 200;

/** The pages of figures that trainers and leads look at, by name and address. */
export function dashboardsOf({ trainer, lead, cohortId, waveId }) {
  return [
    { name: 'heat map and ranked gaps of a wave', client: trainer, path: `/waves/${waveId}/heat-map` },
    { name: 'progress of a cohort over its waves', client: trainer, path: `/cohorts/${cohortId}/progress` },
    {
      name: 'overview of the agency with its units',
      client: lead,
      path: `/agency-overview?cohortId=${cohortId}`,
      rowsOf: ({ units }) => units.length,
    },
  ];
}

/** Calls a page again and again: times in milliseconds, and how many rows it shows where it says. */
export async function timePage({ client, path, rowsOf = () => undefined }) {
  const times = [];
  let page;
  for (let call = 0; call < CALLS; call++) {
    const sent = performance.now();
    page = await client.call('GET', path);
    times.push(performance.now() - sent);
  }
  return { times, rows: rowsOf(page), median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
