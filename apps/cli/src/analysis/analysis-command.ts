import { ChecksFailed } from '../checks-failed';
import type { Command } from '../commands/command';
import { Options, type OptionKinds } from './options';
import { refuseUnwritable } from './output-file';
import { printResult, type Result } from './result';

/** Options that name a file to write. */
const OUTPUTS = ['out', 'persons'];

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
      for (const output of OUTPUTS) {
        const path = line.text(output);
        if (path !== undefined) await refuseUnwritable(path);
      }
      const result = await run(line);
      await printResult(result, line.has('json'));
      if (result.failure !== undefined) throw new ChecksFailed(result.failure);
    },
  };
}
