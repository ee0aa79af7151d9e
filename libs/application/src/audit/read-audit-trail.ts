import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import type { Page, PageRequest } from '../people/ports';
import { Transaction } from '../ports';
import { AuditTrail, type AuditListing } from './ports';

/** Who did what in the agency, latest first. */
@Injectable()
export class ReadAuditTrail {
  constructor(
    private readonly trail: AuditTrail,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, request: PageRequest): Promise<Page<AuditListing>> {
    return this.transaction.run(actor.tenantId, () => this.trail.list(request));
  }
}
