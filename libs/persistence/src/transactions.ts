import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Transaction } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { DataSource, type EntityManager } from 'typeorm';

interface OpenTransaction {
  readonly tenantId: Id<'Tenant'>;
  readonly manager: EntityManager;
}

/** Raised when code asks for the database without having opened a transaction for a tenant. */
export class OutsideTransaction extends Error {
  constructor() {
    super('The database is only reached inside Transaction.run.');
    this.name = 'OutsideTransaction';
  }
}

/**
 * The one place that opens a transaction and sets the tenant. The setting is local to the transaction, so the next
 * borrower of the pooled connection never sees it; every adapter takes its manager from here.
 */
@Injectable()
export class TypeOrmTransaction extends Transaction {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  run<T>(tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T> {
    const outer = this.open.getStore();
    if (outer) {
      if (outer.tenantId === tenantId) return work();
      throw new Error('A transaction of one agency cannot reach into another.');
    }
    return this.dataSource.transaction(async (manager) => {
      await manager.query("SELECT set_config('qabilet.tenant', $1, true)", [tenantId]);
      return this.open.run({ tenantId, manager }, work);
    });
  }

  /** The transaction that is open here, for adapters. */
  get current(): OpenTransaction {
    const open = this.open.getStore();
    if (!open) throw new OutsideTransaction();
    return open;
  }

  /** Parameterised SQL in the open transaction; `$1` is NOT the tenant: pass `tenantId` where the statement needs it. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.current.manager.query(sql, [...parameters]);
  }

  get tenantId(): Id<'Tenant'> {
    return this.current.tenantId;
  }

  /** Runs work with the rights of the role that may read answer keys, and gives them up again. */
  async asMarker<T>(work: () => Promise<T>): Promise<T> {
    await this.query('SET LOCAL ROLE qabilet_marker');
    const done = await work();
    await this.query('RESET ROLE');
    return done;
  }

  /** Look-ups before the tenant is known: one setting, read only, of no tenant. */
  before<T>(
    setting: 'sign_in_email' | 'session_hash' | 'invitation_hash',
    value: string,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT set_config($1, $2, true)', [`qabilet.${setting}`, value]);
      return work(manager);
    });
  }
}
