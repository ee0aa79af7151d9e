import 'reflect-metadata';
import { DomainError } from '@qabilet/kernel';
import { InvalidConfiguration } from '@qabilet/config';
import { commands } from './commands/index';
import { UsageError } from './usage-error';

const BAD_INPUT = 2;
const FAILED = 1;

process.exitCode = await run(process.argv.slice(2));

/** Finds the command by its words, runs it, and turns refusals into one clear line. */
async function run(words: string[]): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (!command) {
    console.error(words.length === 0 ? 'Name a command.' : `There is no command "${words.join(' ')}".`);
    console.error(
      `Commands:\n${commands.map(({ name, usage }) => `  qabilet ${name} ${usage}`.trimEnd()).join('\n')}`,
    );
    return BAD_INPUT;
  }
  try {
    await command.run(words.slice(command.name.split(' ').length));
    return 0;
  } catch (error) {
    if (
      error instanceof UsageError ||
      error instanceof DomainError ||
      error instanceof InvalidConfiguration
    ) {
      console.error(error.message);
      if (error instanceof DomainError)
        error.faults.forEach(({ at, message }) => console.error(`  ${at}: ${message}`));
      return BAD_INPUT;
    }
    console.error(error instanceof Error ? `The command failed: ${error.message}` : 'The command failed.');
    if (process.env.LOG_LEVEL === 'debug') console.error(error);
    return FAILED;
  }
}
