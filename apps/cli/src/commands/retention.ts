import { Agencies, ApplyRetention } from '@qabilet/application';
import { agencyOf, readLine, textIn } from '../command-line';
import { withServerContext } from '../server-context';
import type { Command } from './command';

const USAGE = '[--tenant <slug>]';

/** Tells what retention would take away now, and changes nothing. */
export const retentionReportCommand: Command = {
  name: 'retention report',
  usage: USAGE,
  run: (words) => overAgencies('report', words),
};

/** Takes away now what has run its time; the worker does the same by itself. */
export const retentionApplyCommand: Command = {
  name: 'retention apply',
  usage: USAGE,
  run: (words) => overAgencies('execute', words),
};

async function overAgencies(what: 'report' | 'execute', words: readonly string[]): Promise<void> {
  const line = readLine(words, {
    usage: `qabilet retention ${what} ${USAGE}`,
    options: { tenant: 'string' },
  });
  const named = textIn(line, 'tenant');
  await withServerContext(async (context) => {
    const slugs = named === undefined ? await context.get(Agencies).slugs() : [named];
    for (const slug of slugs) {
      const { id } = await agencyOf(context, slug);
      for (const { dataClass, before, count } of await context.get(ApplyRetention)[what](id)) {
        const day = before.toISOString().slice(0, 10);
        console.log(`${slug}  ${dataClass.padEnd(10)} before ${day}  ${String(count).padStart(8)}`);
      }
    }
  });
}
