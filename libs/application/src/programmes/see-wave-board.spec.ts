import { idOf, type Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { Clock, Transaction } from '../ports';
import type { Board, WaveListing, Waves } from './ports';
import { SeeWaveBoard } from './see-wave-board';

const WAVE = idOf<'Wave'>('wave');

describe('the board of a wave', () => {
  const person = (name: string, agency = 'agency'): Actor => ({
    tenantId: idOf(agency),
    personId: idOf(name),
    roles: ['trainer'],
    language: 'en',
  });

  /** A wave with the same id in every agency, which everybody but a stranger may see; who is invited is the agency. */
  function arrange() {
    const readings: string[] = [];
    let open: Id<'Tenant'> | undefined;
    const listing: Partial<WaveListing> = { opensAt: new Date(0), closesAt: new Date(1) };
    const waves: Pick<Waves, 'find' | 'board'> = {
      find: async (_id, { trainerId }) => (trainerId === 'stranger' ? undefined : (listing as WaveListing)),
      board: async () => {
        readings.push(String(open));
        const people: Board['people'] = [
          {
            personId: idOf('one'),
            name: String(open),
            selfAssessment: 'finished',
            test: 'finished',
            scored: true,
          },
        ];
        await new Promise((done) => setImmediate(done));
        return { selfAssessmentFinished: 1, testStarted: 1, testFinished: 1, people };
      },
    };
    const transaction: Pick<Transaction, 'run'> = {
      run: (tenantId, work) => {
        open = tenantId;
        return work();
      },
    };
    const clock: Clock = { now: () => new Date(0) };
    const board = new SeeWaveBoard(waves as Waves, transaction as Transaction, clock);
    const namesFor = async (actor: Actor) =>
      (await board.execute(actor, WAVE)).people.map(({ name }) => name);
    return { readings, namesFor };
  }

  it('is read once for all who ask together', async () => {
    const { readings, namesFor } = arrange();
    const told = await Promise.all(['a', 'b', 'c'].map((name) => namesFor(person(name))));
    expect(told).toEqual([['agency'], ['agency'], ['agency']]);
    expect(readings).toEqual(['agency']);
  });

  it('is refused to whoever may not see it, also while it is read for others', async () => {
    const { namesFor } = arrange();
    const [own, strange] = await Promise.allSettled([namesFor(person('a')), namesFor(person('stranger'))]);
    expect(own.status).toBe('fulfilled');
    expect(strange).toMatchObject({ status: 'rejected', reason: { code: 'programmes.wave-not-found' } });
  });

  it('is never that of another agency, whoever asks at the same moment', async () => {
    const { readings, namesFor } = arrange();
    const told = await Promise.all([namesFor(person('a')), namesFor(person('a', 'elsewhere'))]);
    expect(told).toEqual([['agency'], ['elsewhere']]);
    expect(readings).toEqual(['agency', 'elsewhere']);
  });
});
