import type { Id } from '@qabilet/kernel';

export interface SecondFactor {
  /** Shared with the person's authenticator. */
  readonly secret: string;
  /** A first code has shown that their device holds the secret. */
  readonly isConfirmed: boolean;
}

/** What people prove themselves with beside the password, and what helps when it is lost. */
export abstract class SecondFactors {
  abstract of(personId: Id<'Person'>): Promise<SecondFactor | undefined>;
  /** Keeps a secret until it is confirmed, in place of one that never was; false where one is confirmed already. */
  abstract propose(personId: Id<'Person'>, secret: string, now: Date): Promise<boolean>;
  abstract confirm(personId: Id<'Person'>): Promise<void>;
  /** True once for each time step, and only for steps later than the last one taken. */
  abstract take(personId: Id<'Person'>, step: number): Promise<boolean>;
  /** False when there was none. */
  abstract remove(personId: Id<'Person'>): Promise<boolean>;
  /** Only hashes are kept; the codes before are worth nothing from now on. */
  abstract setRecoveryCodes(personId: Id<'Person'>, codes: readonly string[]): Promise<void>;
  /** True once for each code. */
  abstract useRecoveryCode(personId: Id<'Person'>, code: string): Promise<boolean>;
  /** Keeps the secrets of the agency under the present key, whatever they were kept under; says how many it moved. */
  abstract sealAnew(): Promise<number>;
  abstract countRecoveryCodes(personId: Id<'Person'>): Promise<number>;
}

/** Time-based one-time codes (RFC 6238), and codes for the day the device is lost. */
export abstract class OneTimeCodes {
  abstract newSecret(): string;
  /** What a QR picture tells an authenticator. */
  abstract addressOf(secret: string, email: string): string;
  /** The time step a code belongs to, where that is the present one or one beside it. */
  abstract stepOf(secret: string, code: string, now: Date): number | undefined;
  /** Ten new ones, in the form they are printed. */
  abstract newRecoveryCodes(): readonly string[];
}
