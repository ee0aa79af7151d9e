import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { Agencies } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { UsageError } from './usage-error';

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

/** The text of an option, required. */
export function textOf({ values }: Line, option: string, usage: string): string {
  const value = values[option];
  if (typeof value !== 'string' || value.trim() === '')
    throw new UsageError(`--${option} is missing.\nUsage: ${usage}`);
  return value;
}

/** The agency of a slug; the message names the command that opens one. */
export async function agencyOf(context: INestApplicationContext, slug: string): Promise<Id<'Tenant'>> {
  const id = await context.get(Agencies).idOf(slug);
  if (id === undefined)
    throw new UsageError(`There is no agency "${slug}". Open it: qabilet tenant open ${slug} --name "…"`);
  return id;
}
