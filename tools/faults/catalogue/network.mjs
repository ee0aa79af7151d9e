import { pause } from '../waiting.mjs';

async function network(system, kind, { share, seconds }) {
  system.balancer.trouble(kind, share);
  await pause(seconds);
  system.balancer.trouble(undefined);
}

export const NETWORK_FAULTS = [
  {
    key: 'reset',
    name: 'three connections in ten reset after the request was worked on',
    seconds: 15,
    smoke: true,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'reset-after-request', { share: 0.3, seconds }),
  },
  {
    key: 'refused',
    name: 'three connections in ten refused',
    seconds: 10,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'drop', { share: 0.3, seconds }),
  },
  {
    key: 'late',
    name: 'half of the connections 0.3 to 2 s late',
    seconds: 15,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'delay', { share: 0.5, seconds }),
  },
  {
    key: 'half-open',
    name: 'one connection in ten taken and never answered',
    seconds: 20,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'half-open', { share: 0.1, seconds }),
  },
];
