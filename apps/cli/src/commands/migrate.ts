import { parseConfig } from '@qabilet/config';
import { migrate } from '@qabilet/persistence';
import { migrateQueue } from '@qabilet/queue';
import type { Command } from './command';

/** Brings roles, schema and the PostgreSQL queue up to date; safe to run at every start. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  run: async () => {
    const { database, queue } = parseConfig(process.env);
    const ran = await migrate(database.owner);
    if (queue.backend === 'postgres') await migrateQueue(database.owner.url);
    console.log(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}.`);
  },
};
