import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { BadgeAddresses } from './badge-addresses';
import { BadgeFormat } from './badge-format';
import type { BadgeDraft } from './draft-badge';
import { IssuingKey, type ReadyIssuer } from './issuing-key';
import type { StatusPlace, TakenBadge } from './ports';

/** Digital competence ages: after this a badge says what was, and a new test is due. */
const VALID_YEARS = 3;

export type IssuedBadge = Pick<TakenBadge, 'id' | 'signed' | 'pageKey' | 'status' | 'issuedAt' | 'expiresAt'>;

/** Gives a badge its number, its time and its places, and signs it. */
@Injectable()
export class IssueBadge {
  constructor(
    private readonly key: IssuingKey,
    private readonly addresses: BadgeAddresses,
    private readonly format: BadgeFormat,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Nobody else of the agency takes a badge until the transaction of the caller ends. */
  alone(): Promise<ReadyIssuer> {
    return this.key.ready();
  }

  /** `place` draws its place among those that can be withdrawn. */
  async execute(
    issuer: ReadyIssuer,
    draft: BadgeDraft,
    place: (nextListId: Id<'BadgeStatusList'>, now: Date) => Promise<StatusPlace>,
  ): Promise<IssuedBadge> {
    const issuedAt = wholeSecond(this.clock.now());
    const expiresAt = new Date(issuedAt);
    expiresAt.setUTCFullYear(expiresAt.getUTCFullYear() + VALID_YEARS);
    const id = this.ids.next<'Badge'>();
    const status = await place(this.ids.next(), issuedAt);
    const signed = await this.format.sign(
      {
        ...draft,
        badgeId: id,
        subjectId: this.ids.next<'BadgeSubject'>(),
        salt: this.ids.secret(),
        places: this.placesOf(issuer, status),
        issuedAt,
        expiresAt,
      },
      issuer.key.privateKey,
    );
    return { id, signed, status, issuedAt, expiresAt, pageKey: this.ids.secret() };
  }

  private placesOf({ issuerId, key }: ReadyIssuer, { listId, index }: StatusPlace) {
    return {
      issuer: this.addresses.issuer(issuerId),
      key: this.addresses.key(issuerId, key.id),
      statusList: this.addresses.statusList(issuerId, listId),
      statusIndex: index,
    };
  }
}

function wholeSecond(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000);
}
