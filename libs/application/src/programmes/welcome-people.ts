import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Credentials, People, Units } from '../people/ports';
import { Clock, Ids } from '../ports';
import type { MatchedMember } from './match-member-list';

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
    private readonly people: People,
    private readonly units: Units,
    private readonly credentials: Credentials,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(list: readonly MatchedMember[]): Promise<Welcomed> {
    const now = this.clock.now();
    const members = list.map((member) => ({
      ...member,
      personId: member.known?.personId ?? this.ids.next<'Person'>(),
    }));
    const newcomers = members.filter(({ known }) => known === undefined);

    await this.people.add(
      newcomers.map((member) => ({
        id: member.personId,
        name: member.name,
        email: member.email,
        language: member.language,
        employeeNumber: member.employeeNumber,
      })),
      now,
    );
    await this.people.grant(
      members.map(({ personId }) => personId),
      'official',
    );
    await this.units.place(
      newcomers.flatMap(({ personId, unitId }) =>
        unitId === undefined ? [] : [{ personId, unitId, validFrom: now.toISOString().slice(0, 10) }],
      ),
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
