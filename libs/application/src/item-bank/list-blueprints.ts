import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { Blueprints, type Blueprint } from './ports';

/** The tests that can be given. */
@Injectable()
export class ListBlueprints {
  constructor(
    private readonly blueprints: Blueprints,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<readonly Blueprint[]> {
    return this.transaction.run(actor.tenantId, () => this.blueprints.list());
  }
}
