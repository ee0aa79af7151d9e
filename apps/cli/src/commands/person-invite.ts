import { ACCESS_ROLES, InvitePerson, type AccessRole } from '@qabilet/application';
import { LANGUAGES } from '@qabilet/kernel';
import { agencyOf, readLine, textIn, textOf } from '../command-line';
import { withServerContext } from '../server-context';
import { UsageError } from '../usage-error';
import type { Command } from './command';

const USAGE =
  '<e-mail> --name <name> --roles administrator,trainer,… [--tenant <slug>] [--language en|ru|kk|uz|ko]';
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Brings a person into an agency with their roles and prints the link by which they set a password. */
export const personInviteCommand: Command = {
  name: 'person invite',
  usage: USAGE,
  run: async (words) => {
    const { tenant, ...person } = readPerson(words);
    await withServerContext(async (context) => {
      const agency = await agencyOf(context, tenant);
      const { token } = await context.get(InvitePerson).execute(agency.id, person);
      console.log(`Invited ${person.email} to ${agency.slug} as ${person.roles.join(', ')}.`);
      console.log('They set a password within 14 days at this page of your address; it is shown only now:');
      console.log(`/invitation#${token}`);
    });
  },
};

function readPerson(words: readonly string[]) {
  const usage = `qabilet person invite ${USAGE}`;
  const options = { name: 'string', roles: 'string', tenant: 'string', language: 'string' } as const;
  const line = readLine(words, { usage, options });
  const [email = ''] = line.positionals;
  if (!EMAIL.test(email)) throw new UsageError(`"${email}" is no e-mail address.\nUsage: ${usage}`);

  const wanted = textIn(line, 'language') ?? 'en';
  const language = LANGUAGES.find((known) => known === wanted);
  if (!language) throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}, not ${wanted}.`);

  const roles = textOf(line, 'roles', usage).split(',').map(roleOf);
  return { email, name: textOf(line, 'name', usage), roles, language, tenant: textIn(line, 'tenant') };
}

function roleOf(word: string): AccessRole {
  const role = ACCESS_ROLES.find((known) => known === word.trim());
  if (!role) throw new UsageError(`There is no role "${word.trim()}". Roles are ${ACCESS_ROLES.join(', ')}.`);
  return role;
}
