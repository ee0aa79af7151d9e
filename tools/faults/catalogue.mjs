import { BROWSER_FAULTS } from './catalogue/browser.mjs';
import { CLOCK_FAULTS } from './catalogue/clock.mjs';
import { JOB_FAULTS } from './catalogue/jobs.mjs';
import { NETWORK_FAULTS } from './catalogue/network.mjs';
import { PEOPLE_FAULTS } from './catalogue/people.mjs';
import { PROCESS_FAULTS } from './catalogue/processes.mjs';
import { RELEASE_FAULTS } from './catalogue/releases.mjs';
import { SERVER_FAULTS } from './catalogue/servers.mjs';
import { STORAGE_FAULTS } from './catalogue/storage.mjs';
import { pause } from './waiting.mjs';

/**
 * What is done to one system, one fault after the other: {key, name, seconds, inject}. `smoke` ones run in CI, `smokeOnly` ones nowhere else. `isFresh`:
 * the officials open a new connection for each request, so that the network can misbehave for each. `copies`: each answer
 * is sent so many times at once. `people`: so many officials, where not as many as for all. `needs` says what is missing
 * on this machine. `inject` answers {notes, faults}: what was seen beside the answers, and what should not have been.
 */
export const FAULTS = [
  { key: 'nothing', name: 'nothing', seconds: 10, smoke: true, inject: (_, { seconds }) => pause(seconds) },
  ...PROCESS_FAULTS,
  ...SERVER_FAULTS,
  ...NETWORK_FAULTS,
  ...PEOPLE_FAULTS,
  ...CLOCK_FAULTS,
  ...RELEASE_FAULTS,
  ...JOB_FAULTS,
  ...BROWSER_FAULTS,
];

/** What is done to a system beside a PostgreSQL that can be slowed, filled, copied and taken away. */
export const SITE_FAULTS = STORAGE_FAULTS;
