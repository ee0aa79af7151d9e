import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { Agencies } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { UsageError } from './usage-error';

interface Agency {
  readonly id: Id<'Tenant'>;
  readonly slug: string;
}

interface Line {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Takes the words after a command's name apart; options it does not know are refused with its usage. */
export function readLine(
  words: readonly string[],
  { usage, options }: { usage: string; options: Readonly<Record<string, 'string' | 'boolean'>> },
): Line {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}

/** The text of an option, undefined when it was left out. */
export function textIn({ values }: Line, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The text of an option that must be given. */
export function textOf(line: Line, option: string, usage: string): string {
  const text = textIn(line, option);
  if (text === undefined) throw new UsageError(`--${option} is missing.\nUsage: ${usage}`);
  return text;
}

/** The agency a command works on: the one named, or the only one there is. The message says what to do when it is neither. */
export async function agencyOf(context: INestApplicationContext, named: string | undefined): Promise<Agency> {
  const agencies = context.get(Agencies);
  const slug = named ?? onlyOneOf(await agencies.slugs());
  const id = await agencies.idOf(slug);
  if (id === undefined)
    throw new UsageError(`There is no agency "${slug}". Open it: qabilet tenant open ${slug} --name "…"`);
  return { id, slug };
}

function onlyOneOf(slugs: readonly string[]): string {
  const [only, ...others] = slugs;
  if (only === undefined)
    throw new UsageError('There is no agency yet. Open one: qabilet tenant open <slug> --name "…"');
  if (others.length > 0)
    throw new UsageError(`There are several agencies. Name one: --tenant ${slugs.join(' | ')}`);
  return only;
}
