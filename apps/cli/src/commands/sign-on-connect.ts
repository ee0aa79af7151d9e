import { ConnectProvider } from '@qabilet/application';
import { agencyOf, readLine, textIn, textOf } from '../command-line';
import { withServerContext } from '../server-context';
import { UsageError } from '../usage-error';
import type { Command } from './command';

const USAGE =
  '<issuer> --name <name> --client-id <id> --secret-variable QABILET_OIDC_… --domains gov.example,… ' +
  '[--second-factor mfa,…] [--tenant <slug>]';
const VARIABLE = /^QABILET_OIDC_[A-Z0-9_]{1,60}$/;
const DOMAIN = /^[^\s@.]+(\.[^\s@.]+)+$/;

/** Lets people of some e-mail domains sign in through the identity provider of their agency. */
export const signOnConnectCommand: Command = {
  name: 'sign-on connect',
  usage: USAGE,
  run: async (words) => {
    const { tenant, ...provider } = readProvider(words);
    await withServerContext(async (context) => {
      const agency = await agencyOf(context, tenant);
      const { id } = await context.get(ConnectProvider).execute({ tenantId: agency.id, ...provider });
      console.log(
        `People of ${provider.domains.join(', ')} now sign in to ${agency.slug} through ${provider.issuer}.`,
      );
      console.log(`Register the way back at the provider: <PUBLIC_URL>/api/sign-on/callback`);
      console.log(
        `And where it tells of sign-outs (back-channel logout, with session): <PUBLIC_URL>/api/sign-on/providers/${id}/sign-outs`,
      );
      console.log(`Give the API the client's secret as ${provider.clientSecretVariable}.`);
    });
  },
};

function readProvider(words: readonly string[]) {
  const usage = `qabilet sign-on connect ${USAGE}`;
  const names = ['name', 'client-id', 'secret-variable', 'domains', 'second-factor', 'tenant'];
  const options = Object.fromEntries(names.map((name) => [name, 'string' as const]));
  const line = readLine(words, { usage, options });
  const [issuer] = line.positionals;
  if (issuer === undefined) throw new UsageError(`The address of the issuer is missing.\nUsage: ${usage}`);

  const clientSecretVariable = textOf(line, 'secret-variable', usage);
  if (!VARIABLE.test(clientSecretVariable))
    throw new UsageError('--secret-variable begins with QABILET_OIDC_ and goes on in A to Z, 0 to 9 and _.');
  const domains = listOf(textOf(line, 'domains', usage));
  const wrong = domains.find((domain) => !DOMAIN.test(domain));
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is no domain of e-mail addresses.`);

  return {
    ...{ issuer, clientSecretVariable, domains },
    name: textOf(line, 'name', usage),
    clientId: textOf(line, 'client-id', usage),
    secondFactorValues: listOf(textIn(line, 'second-factor') ?? ''),
    tenant: textIn(line, 'tenant'),
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
