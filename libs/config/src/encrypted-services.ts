import { isLoopback, type EnvironmentReader } from './environment-reader';

/** Lets an installation speak to its services in plain words: where nobody else is on the network between them. */
export const PLAIN_SERVICES = 'QABILET_PLAIN_SERVICES';
const ENCRYPTED = ['require', 'verify-ca', 'verify-full'];

/** The addresses of services by the names of their variables; those that are not set are undefined. */
export type ServiceAddresses = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Notes each service of a production system that would be spoken to over a network without encryption. */
export function requireEncryption(read: EnvironmentReader, services: ServiceAddresses): void {
  if (read.onOff(PLAIN_SERVICES)) return;
  for (const [variable, addresses = []] of Object.entries(services)) {
    const plain = [addresses].flat().find((one) => URL.canParse(one) && !isEncrypted(new URL(one)));
    if (plain === undefined) continue;
    read.refuse(
      variable,
      'reaches another machine without TLS',
      `${remedyFor(new URL(plain))}, or set ${PLAIN_SERVICES}=on where nobody else is on that network.`,
    );
  }
}

function remedyFor({ protocol }: URL): string {
  if (protocol === 'redis:') return 'Begin it with rediss://';
  return protocol === 'http:' ? 'Begin it with https://' : 'Add ?sslmode=verify-full';
}

function isEncrypted({ protocol, hostname, searchParams }: URL): boolean {
  const isHere =
    isLoopback(hostname.replace(/^\[|\]$/g, '')) || (searchParams.get('host') ?? '').startsWith('/');
  return (
    isHere ||
    ['rediss:', 'https:'].includes(protocol) ||
    ENCRYPTED.includes(searchParams.get('sslmode') ?? '')
  );
}
