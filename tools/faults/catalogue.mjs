import { BROWSER_FAULTS } from './catalogue/browser.mjs';
import { CLOCK_FAULTS } from './catalogue/clock.mjs';
import { JOB_FAULTS } from './catalogue/jobs.mjs';
import { NETWORK_FAULTS } from './catalogue/network.mjs';
import { PEOPLE_FAULTS } from './catalogue/people.mjs';
import { PROCESS_FAULTS } from './catalogue/processes.mjs';
import { MIGRATION_FAULTS, NEW_VERSION_FAULTS } from './catalogue/releases.mjs';
import { SERVER_FAULTS } from './catalogue/servers.mjs';
import { STORAGE_FAULTS } from './catalogue/storage.mjs';
import { pause } from './waiting.mjs';

/**
 * What is done to one system, one fault after the other: {key, name, seconds, inject}. `smoke` ones run in CI, `smokeOnly`
 * ones nowhere else. `isFresh`: the officials open a new connection for each request, so that the network can misbehave
 * for each. `copies`: each answer is sent so many times at once. `people`: so many officials, where not as many as for
 * all. `needs` says what is missing on this machine. `inject` answers {notes, faults}: what was seen beside the answers,
 * and what should not have been.
 */
const FAULTS = [
  { key: 'nothing', name: 'nothing', seconds: 10, smoke: true, inject: (_, { seconds }) => pause(seconds) },
  ...PROCESS_FAULTS,
  ...NEW_VERSION_FAULTS,
  ...SERVER_FAULTS,
  ...NETWORK_FAULTS,
  ...PEOPLE_FAULTS,
];

/** What takes its time and little else: two minutes of pauses between tries, a browser, processes started anew. */
const PATIENT_FAULTS = [...CLOCK_FAULTS, ...MIGRATION_FAULTS, ...JOB_FAULTS, ...BROWSER_FAULTS];

/** One system each, side by side; the last one beside a PostgreSQL that can be slowed, filled, copied and taken away. */
export const SYSTEMS = [
  { faults: FAULTS },
  { faults: PATIENT_FAULTS },
  { faults: STORAGE_FAULTS, keepsCluster: true },
];
