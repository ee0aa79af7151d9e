import { DomainError } from '@qabilet/kernel';
import { InvalidConfiguration } from '@qabilet/config';
import { joinCalibration } from '@qabilet/psychometrics';
import { calibrationToJoin } from './analysis/threads';
import { analysisCommands } from './commands/analysis';
import { ChecksFailed } from './checks-failed';
import type { Command } from './commands/command';
import { UsageError } from './usage-error';

const BAD_INPUT = 2;
const FAILED = 1;

const calibration = calibrationToJoin();
if (calibration) joinCalibration(calibration);
else process.exitCode = await run(process.argv.slice(2));

/** Finds the command by its words, runs it, and turns refusals into one clear line. */
async function run(words: string[]): Promise<number> {
  const command = called(analysisCommands, words) ?? called((await onData()).commands, words);
  if (!command) {
    const commands = [...(await onData()).commands, ...analysisCommands];
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
    if (error instanceof ChecksFailed) {
      console.error(error.message);
      return FAILED;
    }
    console.error(error instanceof Error ? `The command failed: ${error.message}` : 'The command failed.');
    if (process.env.LOG_LEVEL === 'debug') console.error(error);
    return FAILED;
  }
}

function called(commands: readonly Command[], words: readonly string[]): Command | undefined {
  return commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
}

/** Commands on an agency's data, with the application that they need. */
async function onData(): Promise<typeof import('./commands/index')> {
  await import('reflect-metadata');
  return import('./commands/index');
}
