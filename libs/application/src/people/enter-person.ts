import { Injectable } from '@nestjs/common';
import type { Id, Language } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { EmailKnown } from './errors';
import type { AccessRole } from './permissions';
import { Credentials, People } from './ports';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly AccessRole[];
}

export interface EnteredPerson {
  readonly personId: Id<'Person'>;
  /** By which they set their password; it exists in clear text only here. */
  readonly token: string;
}

const INVITATION_LIFETIME_MS = 14 * 24 * 60 * 60 * 1000;

/** Enters a person into an agency with their roles and an invitation, inside the transaction of a use case. */
@Injectable()
export class EnterPerson {
  constructor(
    private readonly people: People,
    private readonly credentials: Credentials,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws `EmailKnown` where the agency has a person of this e-mail. */
  async execute({ name, email: typed, language, roles }: NewPerson): Promise<EnteredPerson> {
    const email = typed.trim().toLowerCase();
    if ((await this.people.byEmails([email])).has(email)) throw new EmailKnown(email);

    const now = this.clock.now();
    const personId = this.ids.next<'Person'>();
    const token = this.ids.secret();
    await this.people.add([{ id: personId, name: name.trim(), email, language }], now);
    await this.people.setRoles(personId, roles);
    const expiresAt = new Date(now.getTime() + INVITATION_LIFETIME_MS);
    await this.credentials.invite({ token, personId, now, expiresAt });
    return { personId, token };
  }
}
