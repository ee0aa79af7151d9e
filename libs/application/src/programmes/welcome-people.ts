import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { EnterPeople } from '../people/enter-people';
import { Credentials, People } from '../people/ports';
import { Clock, Ids } from '../ports';
import type { MatchedMember } from './match-members';

/** How long an invitation can be used. */
const INVITATION_LIFETIME_MS = 14 * 24 * 60 * 60 * 1000;

/** A secret by which one person sets their password; it exists in clear text only here and on its way to the trainer. */
export interface IssuedInvitation {
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

export interface Welcomed {
  /** By e-mail, of everybody on the list. */
  readonly personIds: ReadonlyMap<string, Id<'Person'>>;
  readonly invitations: readonly IssuedInvitation[];
}

/**
 * Makes everybody on a list an official of the agency: new people are created in their unit, and whoever has no account
 * yet is invited. People who carry other roles are never invited by a list: that link would open those roles too.
 */
@Injectable()
export class WelcomePeople {
  constructor(
    private readonly enter: EnterPeople,
    private readonly people: People,
    private readonly credentials: Credentials,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(list: readonly MatchedMember[]): Promise<Welcomed> {
    const now = this.clock.now();
    const entered = await this.enter.execute(
      list
        .filter(({ known }) => known === undefined)
        .map(({ name, email, language, employeeNumber, unitId }) => {
          return { name, email, language, employeeNumber, unitId };
        }),
    );
    const members = list.flatMap((member) => {
      const personId = member.known?.personId ?? entered.get(member.email);
      return personId === undefined ? [] : [{ ...member, personId }];
    });
    await this.people.grant(
      members.flatMap(({ known }) => known?.personId ?? []),
      'official',
    );

    const invited = members.filter(({ known }) => !known || (known.isOnlyOfficial && !known.hasAccount));
    const invitations = invited.map(({ personId, name, email }) => ({
      personId,
      name,
      email,
      token: this.ids.secret(),
    }));
    const expiresAt = new Date(now.getTime() + INVITATION_LIFETIME_MS);
    for (const { token, personId } of invitations)
      await this.credentials.invite({ token, personId, now, expiresAt });
    return { personIds: new Map(members.map(({ email, personId }) => [email, personId])), invitations };
  }
}
