import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Transaction } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { escapeLiteral, type PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Turns } from './turns';

interface Connection {
  readonly manager: EntityManager;
  readonly client: PoolClient;
}

interface OpenTransaction extends Connection {
  readonly tenantId: Id<'Tenant'>;
}

/** Decides what the rows of a transaction may be: its tenant, or the one secret that says which tenant it is. */
type Setting =
  | 'tenant'
  | 'sign_in_email'
  | 'sign_in_domain'
  | 'invitation_hash'
  | 'reset_hash'
  | 'sign_on_hash'
  | 'sign_out_provider'
  | 'catalogue'
  | 'badge_issuer';

/** A statement of the answer path: parsed and planned once a connection. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** One statement whose rows are read little by little. */
export interface LongReading {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows that come at a time. */
  readonly size: number;
}

/** Longest that one of its steps may take: the whole is sorted before its first row comes. */
const LONG_READING_STEP_MS = 60_000;
/** Longest in all: rows that a long reading can still see are kept by the whole database. */
const LONG_READING_MS = 600_000;

/** Connections of the pool that transactions leave to single statements: answers go on while a crowd starts its tests. */
const KEPT_FREE = 2;

/** Raised when code asks for the database without having opened a transaction for a tenant. */
export class OutsideTransaction extends Error {
  constructor() {
    super('The database is only reached inside Transaction.run.');
    this.name = 'OutsideTransaction';
  }
}

/** Raised when somebody fetches what they asked for too slowly. */
export class ReadTooSlowly extends Error {
  constructor() {
    super('The rows were fetched too slowly, and the reading was ended.');
    this.name = 'ReadTooSlowly';
  }
}

/** Raised when a statement had failed and its error was swallowed: PostgreSQL then answers COMMIT by undoing all. */
export class UndoneInSilence extends Error {
  constructor() {
    super('Nothing was kept: a statement of this transaction had failed and its error was not passed on.');
    this.name = 'UndoneInSilence';
  }
}

/**
 * The one place that opens a transaction and sets the tenant. The setting is local to the transaction, so the next
 * borrower of the pooled connection never sees it; every adapter takes its manager from here.
 */
@Injectable()
export class TypeOrmTransaction extends Transaction {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();
  private readonly turns: Turns;
  /** Long readings go one after the other, whoever asks for them: each keeps a connection for as long as it lasts. */
  private readonly readings = new Turns(1);

  constructor(private readonly dataSource: DataSource) {
    super();
    const { poolSize = KEPT_FREE + 1 } = dataSource.options;
    this.turns = new Turns(Math.max(1, poolSize - KEPT_FREE));
  }

  run<T>(tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T> {
    const outer = this.open.getStore();
    if (outer) {
      if (outer.tenantId === tenantId) return work();
      throw new Error('A transaction of one agency cannot reach into another.');
    }
    return this.within('tenant', tenantId, (connection) => this.open.run({ tenantId, ...connection }, work));
  }

  apart<T>(tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T> {
    return this.open.exit(() => this.run(tenantId, work));
  }

  get isOpen(): boolean {
    return this.open.getStore() !== undefined;
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

  /** As `query`, for statements that run for every answer. */
  async prepared<Row extends object>(
    statement: PreparedStatement,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    const { rows } = await this.current.client.query<Row>({ ...statement, values: [...parameters] });
    return rows;
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
    setting: Exclude<Setting, 'tenant'>,
    value: string,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.within(setting, value, ({ manager }) => work(manager));
  }

  /** One statement by itself, which opens no more than its own parameters let it. */
  async alone<Row extends object>(
    statement: PreparedStatement,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client: PoolClient = await runner.connect();
      const { rows } = await client.query<Row>({ ...statement, values: [...parameters] });
      return rows;
    } finally {
      await runner.release();
    }
  }

  /** What is read of one tenant, in memory that does not grow with it. */
  async *readLong<Row>(tenantId: Id<'Tenant'>, { text, values, size }: LongReading): AsyncGenerator<Row[]> {
    const leave = await this.readings.come();
    try {
      const runner = this.dataSource.createQueryRunner();
      const client: PoolClient = await runner.connect();
      try {
        const until = performance.now() + LONG_READING_MS;
        await client.query(
          `BEGIN READ ONLY; SET LOCAL statement_timeout = ${LONG_READING_STEP_MS};
           SELECT set_config('qabilet.tenant', ${escapeLiteral(tenantId)}, true)`,
        );
        await client.query(`DECLARE long_reading NO SCROLL CURSOR FOR ${text}`, [...values]);
        for (;;) {
          const { rows } = await client.query(`FETCH ${size} FROM long_reading`);
          if (rows.length > 0) yield rows as Row[];
          if (rows.length < size) return;
          if (performance.now() > until) throw new ReadTooSlowly();
        }
      } finally {
        // Where it cannot be undone, nobody may borrow the connection with this tenant still set.
        await client.query('ROLLBACK').catch(() => client.end());
        await runner.release();
      }
    } finally {
      leave();
    }
  }

  private within<T>(
    setting: Setting,
    value: string,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    return this.turns.take(() => this.transact(setting, value, work));
  }

  /** Opens the transaction and makes its setting in one round trip. */
  private async transact<T>(
    setting: Setting,
    value: string,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      await client.query(`BEGIN; SELECT set_config('qabilet.${setting}', ${escapeLiteral(value)}, true)`);
      const done = await work({ manager: runner.manager, client });
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new UndoneInSilence();
      return done;
    } catch (failure) {
      // Where it cannot be undone, nobody may borrow the connection with this tenant still set.
      await client.query('ROLLBACK').catch(() => client.end());
      throw failure;
    } finally {
      await runner.release();
    }
  }
}
