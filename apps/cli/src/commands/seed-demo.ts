import { constants, setPriority } from 'node:os';
import type { INestApplicationContext } from '@nestjs/common';
import { parseConfig } from '@qabilet/config';
import { startDemoContext } from '../demo/demo-context';
import { seedInstitute } from '../demo/seed-institute';
import { openMinistry, seedMinistry } from '../demo/seed-ministry';
import { UsageError } from '../usage-error';
import type { Command } from './command';

/** Makes the demo's accounts and its institute by simulating people; after a break it goes on where it stopped. */
export const seedDemoCommand: Command = {
  name: 'seed demo',
  usage: '',
  run: () =>
    inDemo(async (app) => {
      await openMinistry(app);
      await seedInstitute(app, console.log);
    }),
};

/** Makes the demo's ministry of two thousand officials: minutes, beside the running system. */
export const seedMinistryCommand: Command = {
  name: 'seed ministry',
  usage: '',
  run: () => {
    // Whoever looks at the demo meanwhile comes first.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    return inDemo((app) => seedMinistry(app, console.log));
  },
};

async function inDemo(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const { demo, database } = parseConfig(process.env);
  if (!demo)
    throw new UsageError(
      'Demo accounts have a password that everybody knows, so the demo is made only on the embedded database and on loopback: `npm start` without DATABASE_URL and HOST.',
    );
  const app = await startDemoContext(database.worker);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}
