import type { Command } from '../commands/command';
import { Options, type OptionKinds } from './options';
import { printResult, type Result } from './result';

export interface AnalysisCommand {
  readonly name: string;
  readonly usage: string;
  readonly options: OptionKinds;
  readonly run: (options: Options) => Promise<Result>;
}

/** A command that takes files and gives files: `--json` for machines, `--help` for people, no database. */
export function analysisCommand({ name, usage, options, run }: AnalysisCommand): Command {
  return {
    name,
    usage,
    run: async (words) => {
      if (words.includes('--help')) return console.log(`qabilet ${name} ${usage}`);
      const line = Options.read(name, words, { ...options, json: 'flag' });
      await printResult(await run(line), line.has('json'));
    },
  };
}
