import { SummaryRunLog, SummaryRunUnderway, Transaction } from '@qabilet/application';
import { agencyOf, readLine, textIn } from '../command-line';
import { withServerContext } from '../server-context';
import type { Command } from './command';

const USAGE = '[--tenant <slug>]';

/** Has the workers make all figures of an agency anew, and prints by which run. */
export const benchRebuildCommand: Command = {
  name: 'bench rebuild',
  usage: USAGE,
  run: async (words) => {
    const line = readLine(words, { usage: `qabilet bench rebuild ${USAGE}`, options: { tenant: 'string' } });
    await withServerContext(async (context) => {
      const { id } = await agencyOf(context, textIn(line, 'tenant'));
      const log = context.get(SummaryRunLog);
      const run = await context.get(Transaction).run(id, () => log.open({ kind: 'rebuild' }));
      if (run === undefined) throw new SummaryRunUnderway();
      console.log(run);
    });
  },
};
