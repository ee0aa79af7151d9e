import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OneTimeCodes } from '@qabilet/application';
import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** Steps to either side that are taken as well: clocks differ, and typing takes time. */
const TOLERANCE = 1;
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** 120 bits: a plain digest of it needs no salt and no slowness. */
const RECOVERY_SIGNS = 24;
/** Nothing that is read as something else: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One-time codes as every authenticator knows them: SHA-1, six digits, thirty seconds. */
@Injectable()
export class OtpauthOneTimeCodes extends OneTimeCodes {
  newSecret(): string {
    return new Secret({ size: SECRET_BYTES }).base32;
  }

  addressOf(secret: string, email: string): string {
    return totpOf(secret, email).toString();
  }

  stepOf(secret: string, code: string, now: Date): number | undefined {
    const delta = totpOf(secret).validate({ token: code, window: TOLERANCE, timestamp: now.getTime() });
    return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
  }

  newRecoveryCodes(): readonly string[] {
    return Array.from({ length: RECOVERY_CODES }, () => {
      const signs = [...randomBytes(RECOVERY_SIGNS)].map((byte) => SIGNS[byte % SIGNS.length]);
      return signs.join('').replace(/.{4}(?=.)/g, '$&-');
    });
  }
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Qabilet',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}
