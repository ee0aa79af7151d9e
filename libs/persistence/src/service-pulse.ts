import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Seconds without a beat of any process that count as an outage. */
export const LONGEST_SILENCE_SECONDS = 20;

/** The sign that somebody serves; a silence before it is recorded, and its time is added to the tests it fell into. */
@Injectable()
export class ServicePulse {
  constructor(private readonly dataSource: DataSource) {}

  /** Seconds of the outage that this beat ends; 0 when there was none. */
  async beat(): Promise<number> {
    const [{ silence } = { silence: 0 }] = await this.dataSource.query<{ silence: number | null }[]>(
      'SELECT extract(epoch FROM beat(make_interval(secs => $1)))::float8 AS silence',
      [LONGEST_SILENCE_SECONDS],
    );
    return silence ?? 0;
  }
}
