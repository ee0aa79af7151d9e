import { Agencies, Clock, Ids } from '@qabilet/application';
import { LANGUAGES } from '@qabilet/kernel';
import { readLine, textOf } from '../command-line';
import { withServerContext } from '../server-context';
import { UsageError } from '../usage-error';
import type { Command } from './command';

const USAGE = '<slug> --name <name> [--language en|ru|kk|uz|ko] [--minimum-cell 5]';
const SLUG = /^[a-z0-9-]{2,60}$/;
const DEFAULT_MINIMUM_CELL = 5;
const SMALLEST_MINIMUM_CELL = 3;

/** Opens an agency: a tenant of its own, with nobody and nothing in it yet. */
export const tenantOpenCommand: Command = {
  name: 'tenant open',
  usage: USAGE,
  run: async (words) => {
    const { slug, name, language, minimumCell } = readAgency(words);
    await withServerContext(async (context) => {
      const id = context.get(Ids).next<'Tenant'>();
      const isNew = await context
        .get(Agencies)
        .open({ id, slug, name, language, minimumCell }, context.get(Clock).now());
      console.log(isNew ? `Opened ${slug}.` : `The agency ${slug} exists already. Nothing changed.`);
    });
  },
};

function readAgency(words: readonly string[]) {
  const usage = `qabilet tenant open ${USAGE}`;
  const options = { name: 'string', language: 'string', 'minimum-cell': 'string' } as const;
  const line = readLine(words, { usage, options });
  const [slug = ''] = line.positionals;
  if (!SLUG.test(slug))
    throw new UsageError(
      `A slug has 2 to 60 small letters, digits and hyphens; "${slug}" has not.\nUsage: ${usage}`,
    );

  const wanted = line.values.language ?? 'en';
  const language = LANGUAGES.find((known) => known === wanted);
  if (!language) throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}, not ${String(wanted)}.`);

  const minimumCell = Number(line.values['minimum-cell'] ?? DEFAULT_MINIMUM_CELL);
  if (!Number.isInteger(minimumCell) || minimumCell < SMALLEST_MINIMUM_CELL)
    throw new UsageError(`--minimum-cell is a whole number, ${SMALLEST_MINIMUM_CELL} or more.`);

  return { slug, name: textOf(line, 'name', usage), language, minimumCell };
}
