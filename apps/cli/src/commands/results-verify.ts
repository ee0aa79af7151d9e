import { Agencies, VerifyResults } from '@qabilet/application';
import { DomainError } from '@qabilet/kernel';
import { agencyOf, readLine, textIn } from '../command-line';
import { withServerContext } from '../server-context';
import type { Command } from './command';

const USAGE = '[--tenant <slug>]';

class ResultsDiffer extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'results.computed-otherwise';

  constructor(slug: string, { count, first }: { readonly count: number; readonly first: string }) {
    super(`${slug}: ${count} results come out otherwise than they are stored; the first is ${first}.`);
  }
}

/** Computes every result of one agency, or of all, again from its answers; the exit code is 2 when one comes out otherwise. */
export const resultsVerifyCommand: Command = {
  name: 'results verify',
  usage: USAGE,
  run: async (words) => {
    const usage = `qabilet results verify ${USAGE}`;
    const named = textIn(readLine(words, { usage, options: { tenant: 'string' } }), 'tenant');
    await withServerContext(async (context) => {
      const slugs = named === undefined ? await context.get(Agencies).slugs() : [named];
      for (const slug of slugs) {
        const { id } = await agencyOf(context, slug);
        const { attempts, older, otherwise } = await context.get(VerifyResults).execute(id);
        const [first] = otherwise;
        if (first) {
          const where = `attempt ${first.attemptId} (${first.differences.slice(0, 3).join(', ')})`;
          throw new ResultsDiffer(slug, { count: otherwise.length, first: where });
        }
        const left = older > 0 ? ` ${older} of an earlier scoring version were left as they are.` : '';
        console.log(`${slug}: ${attempts - older} results computed again, all the same.${left}`);
      }
    });
  },
};
