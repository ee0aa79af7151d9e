import { isIP } from 'node:net';

/** One variable that cannot be used, and what to set instead. Never carries the value: it may hold a password. */
export interface ConfigurationFault {
  readonly variable: string;
  readonly problem: string;
  readonly remedy: string;
}

interface IntegerRange {
  readonly from: number;
  readonly to: number;
  readonly otherwise: number;
}

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** True when only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity;
  return rest.length === 0 && longest > 0 && length > 0 && length <= longest;
}

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text);
}

/** Reads variables one by one and collects what is wrong with them instead of stopping at the first. */
export class EnvironmentReader {
  private readonly found = new Map<string, ConfigurationFault>();

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  get faults(): readonly ConfigurationFault[] {
    return [...this.found.values()];
  }

  /** Notes a fault; a variable is named once, with the first thing found wrong. */
  refuse(variable: string, problem: string, remedy: string): void {
    if (!this.found.has(variable)) this.found.set(variable, { variable, problem, remedy });
  }

  text(variable: string, otherwise: string): string {
    return this.value(variable) ?? otherwise;
  }

  /** All variables of a kind, by name. */
  beginningWith(prefix: string): Readonly<Record<string, string>> {
    const names = Object.keys(this.env).filter((name) => name.startsWith(prefix));
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = this.value(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  oneOf<const T extends string>(variable: string, allowed: readonly T[], otherwise: T): T {
    const given = this.value(variable);
    if (given === undefined) return otherwise;
    const match = allowed.find((candidate) => candidate === given);
    if (match === undefined)
      this.refuse(variable, `"${given}" is not known`, `Set one of ${allowed.join(', ')}.`);
    return match ?? otherwise;
  }

  onOff(variable: string): boolean {
    return this.oneOf(variable, ['on', 'off'], 'off') === 'on';
  }

  integer(variable: string, { from, to, otherwise }: IntegerRange): number {
    const given = this.value(variable);
    if (given === undefined) return otherwise;
    const number = /^\d+$/.test(given) ? Number(given) : NaN;
    if (number >= from && number <= to) return number;
    this.refuse(
      variable,
      `"${given}" is not a whole number from ${from} to ${to}`,
      `Set a number such as ${otherwise}.`,
    );
    return otherwise;
  }

  host(variable: string, otherwise: string): string {
    const given = this.value(variable);
    if (given === undefined) return otherwise;
    if (isIP(given) > 0 || HOST_NAME.test(given)) return given;
    this.refuse(
      variable,
      `"${given}" is no address to listen on`,
      `Set an address such as ${otherwise}, without scheme or port.`,
    );
    return otherwise;
  }

  /** Addresses and networks such as 10.0.0.0/8, separated by commas. */
  networks(variable: string): readonly string[] {
    const given =
      this.value(variable)
        ?.split(',')
        .map((part) => part.trim()) ?? [];
    const wrong = given.find((part) => !isNetwork(part));
    if (wrong === undefined) return given;
    this.refuse(variable, `"${wrong}" is no address or network`, 'Set such as 10.0.0.5 or 10.0.0.0/8.');
    return [];
  }

  /** Keys of 32 bytes in base64, separated by commas. */
  keys(variable: string, need: 'required' | 'optional'): readonly string[] {
    const remedy =
      'Set what `openssl rand -base64 32` prints; while keys change, the new one, a comma, the old one.';
    const given = (this.value(variable) ?? '').split(',').map((part) => part.trim());
    if (given.every((part) => part === '')) {
      if (need === 'required') this.refuse(variable, 'is missing', remedy);
      return [];
    }
    if (given.every(isKey)) return given;
    this.refuse(variable, 'is not a key of 32 bytes in base64', remedy);
    return [];
  }

  url(variable: string, schemes: readonly string[], need: 'required' | 'optional'): string | undefined {
    const example = `${schemes[0]}//user:password@host/name`;
    const given = this.value(variable);
    if (given === undefined) {
      if (need === 'required') {
        this.refuse(
          variable,
          'is missing',
          `Set an address such as ${example}; \`npm start\` brings its own.`,
        );
      }
      return undefined;
    }
    return this.address(variable, given, schemes);
  }

  /** Addresses with commas between them; none when the variable is not set. */
  urls(variable: string, schemes: readonly string[]): readonly string[] {
    const given = this.value(variable)?.split(',') ?? [];
    return given.flatMap((one) => this.address(variable, one.trim(), schemes) ?? []);
  }

  private address(variable: string, given: string, schemes: readonly string[]): string | undefined {
    const parsed = URL.canParse(given) ? new URL(given) : undefined;
    if (parsed === undefined || parsed.hostname === '' || !schemes.includes(parsed.protocol)) {
      this.refuse(
        variable,
        `is not an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
        `Set one such as ${schemes[0]}//user:password@host/name; special characters in the password are written as %XX.`,
      );
      return undefined;
    }
    return given;
  }

  /** A variable set to nothing counts as not set: compose files and shells write it that way. */
  private value(variable: string): string | undefined {
    const given = this.env[variable]?.trim();
    return given === '' ? undefined : given;
  }
}
