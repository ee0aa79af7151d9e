import { ResetSecondFactor } from '@qabilet/application';
import { agencyOf, readLine, textIn } from '../command-line';
import { withServerContext } from '../server-context';
import { UsageError } from '../usage-error';
import type { Command } from './command';

const USAGE = '<e-mail> [--tenant <slug>]';

/** Frees a person of a lost second factor where no other administrator can: they set up another one after their password. */
export const personResetCommand: Command = {
  name: 'person reset-second-factor',
  usage: USAGE,
  run: async (words) => {
    const usage = `qabilet person reset-second-factor ${USAGE}`;
    const line = readLine(words, { usage, options: { tenant: 'string' } });
    const [email] = line.positionals;
    if (email === undefined) throw new UsageError(`The e-mail of the person is missing.\nUsage: ${usage}`);
    await withServerContext(async (context) => {
      const agency = await agencyOf(context, textIn(line, 'tenant'));
      await context.get(ResetSecondFactor).byOperator(agency.id, email);
      console.log(`${email} sets up another second factor at the next sign-in.`);
    });
  },
};
