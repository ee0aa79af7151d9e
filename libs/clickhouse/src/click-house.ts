import { createClient, type ClickHouseClient } from '@clickhouse/client';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { AnalysisAway } from '@qabilet/application';
import { TABLES } from './schema';

/** Shorter than a transaction of PostgreSQL may wait. */
const TIMEOUT_MS = 14_000;
const CONNECTIONS = 4;

export interface Insertion {
  readonly table: string;
  readonly rows: readonly object[];
  /** The same token, the same rows. */
  readonly token: string;
}

/** The connection to ClickHouse; makes its tables where they are missing. Whatever fails there is `AnalysisAway`. */
@Injectable()
export class ClickHouse implements OnApplicationShutdown {
  private readonly client: ClickHouseClient;
  private readonly log = new Logger('analysis');
  private made: Promise<void> | undefined;

  constructor(url: string) {
    this.client = createClient({
      url,
      application: 'qabilet',
      request_timeout: TIMEOUT_MS,
      max_open_connections: CONNECTIONS,
      clickhouse_settings: { output_format_json_quote_64bit_integers: 0 },
      log: { level: 127 },
    });
  }

  rows<Row>(query: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    return this.reach(async () => {
      const answer = await this.client.query({
        query,
        query_params: { ...parameters },
        format: 'JSONEachRow',
      });
      return answer.json<Row>();
    });
  }

  command(query: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
    return this.reach(
      async () => void (await this.client.command({ query, query_params: { ...parameters } })),
    );
  }

  insert({ table, rows, token }: Insertion): Promise<void> {
    const settings = { insert_deduplication_token: token };
    return this.reach(
      async () =>
        void (await this.client.insert({
          table,
          values: rows,
          format: 'JSONEachRow',
          clickhouse_settings: settings,
        })),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.close();
  }

  private async reach<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.makeTables();
      return await work();
    } catch (error) {
      this.log.warn(error instanceof Error ? error.message : 'ClickHouse cannot be reached.');
      throw new AnalysisAway();
    }
  }

  private makeTables(): Promise<void> {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }

  private async make(): Promise<void> {
    for (const query of TABLES) await this.client.command({ query });
  }
}
