import { idOf, type Id } from '@qabilet/kernel';
import { Clock, Transaction } from '../ports';
import { KeptOfCohorts, type KeptPlace } from './kept-of-cohorts';

class MovedClock extends Clock {
  at = 0;

  now(): Date {
    return new Date(this.at);
  }
}

class CountedTransaction extends Transaction {
  apartFor = 0;

  run<T>(_tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T> {
    return work();
  }

  apart<T>(_tenantId: Id<'Tenant'>, work: () => Promise<T>): Promise<T> {
    this.apartFor += 1;
    return work();
  }
}

function arrange(invited: number) {
  const [clock, transaction] = [new MovedClock(), new CountedTransaction()];
  const kept = new KeptOfCohorts<string>(2, transaction, clock);
  const place: KeptPlace = {
    tenantId: idOf('agency'),
    cohort: { waves: [{ invited }] as unknown as KeptPlace['cohort']['waves'] },
    key: 'wave',
    steady: 'five',
    moving: '1',
  };
  const ask = (at: number, asked: Partial<KeptPlace> = {}) => {
    clock.at = at;
    return kept.get({ ...place, ...asked }, () => Promise.resolve(`made at ${at}`));
  };
  return { ask, transaction };
}

const MINUTE = 60_000;

describe('what is kept of a cohort', () => {
  it('is as of now where few are invited', async () => {
    const { ask, transaction } = arrange(10_000);
    await ask(0);
    expect(await ask(9 * MINUTE)).toBe('made at 0');
    expect(await ask(9 * MINUTE, { moving: '2' })).toBe(`made at ${9 * MINUTE}`);
    expect(transaction.apartFor).toBe(0);
  });

  it('is made anew apart while it is served where many are', async () => {
    const { ask, transaction } = arrange(10_001);
    await ask(0);
    expect(await ask(1, { moving: '2' })).toBe('made at 0');
    expect(await ask(MINUTE, { moving: '2' })).toBe('made at 0');
    expect(transaction.apartFor).toBe(1);
    await Promise.resolve();
    expect(await ask(MINUTE + 1)).toBe(`made at ${MINUTE}`);
  });

  it('is never old in what must not be, nor older than five minutes', async () => {
    const { ask } = arrange(300_000);
    await ask(0);
    expect(await ask(1, { steady: 'six' })).toBe('made at 1');
    expect(await ask(5 * MINUTE + 1, { steady: 'six' })).toBe(`made at ${5 * MINUTE + 1}`);
  });
});
