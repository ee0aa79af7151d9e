import { quantile } from './figures.mjs';

const CALLS = 200;
/** A slow page is called less often. */
const LONGEST_MS = 30_000;

/** The pages of figures that trainers and leads look at, by name and address. */
export function dashboardsOf({ trainer, lead, cohortId, waveId }) {
  return [
    { name: 'heat map and ranked gaps of a wave', client: trainer, path: `/waves/${waveId}/heat-map` },
    { name: 'progress of a cohort over its waves', client: trainer, path: `/cohorts/${cohortId}/progress` },
    {
      name: 'figures of a wave group by group',
      client: lead,
      path: `/waves/${waveId}/figures`,
      rowsOf: ({ groups }) => groups.length,
    },
    {
      name: 'overview of the agency with its units',
      client: lead,
      path: `/agency-overview?cohortId=${cohortId}`,
      rowsOf: ({ units }) => units.length,
    },
    {
      name: 'units of a wave by competence',
      client: lead,
      path: `/waves/${waveId}/group-heat-map?by=unit`,
      rowsOf: ({ groups }) => groups.length,
    },
    { name: 'the same people in both waves', client: trainer, path: `/cohorts/${cohortId}/matched-change` },
  ];
}

/** The first unit of the overview that has more inside than the page came with, opened; none where all are there. */
export async function openedUnitOf({ lead, cohortId }) {
  const { units } = await lead.call('GET', `/agency-overview?cohortId=${cohortId}`);
  return units
    .filter(({ unitsInside }) => unitsInside > 0)
    .slice(0, 1)
    .map(({ id }) => ({
      name: 'units inside one of them',
      client: lead,
      path: `/agency-overview/units?cohortId=${cohortId}&unitId=${id}`,
      rowsOf: ({ units: inside }) => inside.length,
    }));
}

/** Calls a page again and again: times in milliseconds, the first by itself, and how many rows it shows where it says. */
export async function timePage({ client, path, rowsOf = () => undefined }) {
  const times = [];
  let page;
  const began = performance.now();
  for (let call = 0; call < CALLS && performance.now() - began < LONGEST_MS; call++) {
    const sent = performance.now();
    page = await client.call('GET', path);
    times.push(performance.now() - sent);
  }
  return {
    times,
    first: times[0],
    rows: rowsOf(page),
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
