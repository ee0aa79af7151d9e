import { randomUUID } from 'node:crypto';
import { Letters, PlanLetters, Postman, SendLetter, Transaction } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { SmtpPostman } from '@qabilet/letters';
import {
  addScoredPerson,
  openWave,
  startTestContext,
  type OpenedWave,
  type TestContext,
} from '@qabilet/persistence/testing';
import { startMailServer, type MailServer } from '../testing/mail-server';

let mail: MailServer;
let test: TestContext;
beforeAll(async () => {
  mail = await startMailServer();
  const postman = new SmtpPostman({
    url: mail.url,
    from: 'Skills check <skills@agency.example>',
    publicUrl: 'https://skills.agency.example',
    allowsPlain: true,
  });
  const providers = [PlanLetters, SendLetter, { provide: Postman, useValue: postman }];
  test = await startTestContext(providers, 'qabilet_worker');
});
beforeEach(() => {
  (mail.letters as unknown[]).length = 0;
  (mail.envelopes as unknown[]).length = 0;
});
afterAll(async () => {
  await test.stop();
  await mail.stop();
});

interface PersonShape {
  readonly name?: string;
  readonly language?: string;
  readonly account?: boolean;
}

interface Arranged extends OpenedWave {
  readonly tenant: Id<'Tenant'>;
  add(shape?: PersonShape): Promise<string>;
}

const signUp = (personId: string) =>
  test.database.query(
    `INSERT INTO credential (tenant_id, person_id, email, password_hash, changed_at)
     SELECT tenant_id, id, email, 'x', now() FROM person WHERE id = $1`,
    [personId],
  );

/** An agency with a wave that writes letters. */
async function arrange(shape: { opens?: number; closes?: number; writes?: boolean } = {}): Promise<Arranged> {
  const tenant = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.get }, { tenantId: tenant, ...shape });
  await test.database.query('UPDATE wave SET writes_letters = $2 WHERE id = $1', [
    wave.waveId,
    shape.writes ?? true,
  ]);
  return {
    ...wave,
    tenant,
    async add({ name = 'Aigerim Bekova', language = 'en', account = true } = {}) {
      const id = randomUUID();
      await test.database.query(
        `INSERT INTO person (tenant_id, id, name, email, language, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
        [tenant, id, name, `${id}@agency.example`, language],
      );
      if (account) await signUp(id);
      await wave.invite(id, 'confirmed');
      return id;
    },
  };
}

const plan = () => test.get(PlanLetters).execute();
const run = <T>(tenant: Id<'Tenant'>, work: () => Promise<T>) => test.get(Transaction).run(tenant, work);
const missing = ({ tenant }: Arranged) => run(tenant, () => test.get(Letters).missing(100));

/** Sends everything that is due in the agency, one after the other. */
async function send(arranged: Arranged): Promise<void> {
  for (const letter of await missing(arranged)) await test.get(SendLetter).execute(arranged.tenant, letter);
}

async function statesOf({ tenant }: Arranged): Promise<string[]> {
  const { rows } = await test.database.query<{ state: string }>(
    'SELECT kind || $2 || state AS state FROM letter WHERE tenant_id = $1 ORDER BY asked_at, state',
    [tenant, ' '],
  );
  return rows.map(({ state }) => state);
}

const letTimePass = ({ tenant }: Arranged) =>
  test.database.query(`UPDATE letter SET due_at = due_at - interval '1 hour' WHERE tenant_id = $1`, [tenant]);

describe('letters to officials', () => {
  it('tell that a wave is open, in the language of the reader', async () => {
    const arranged = await arrange();
    await arranged.add({ name: 'Айгерім Бекова', language: 'kk' });
    await plan();
    await send(arranged);

    const [letter] = mail.letters;
    expect(letter?.from?.value).toEqual([{ address: 'skills@agency.example', name: 'Skills check' }]);
    expect(letter?.subject).toBe('Spring cohort: цифрлық дағдыларды тексеру ашылды');
    expect(letter?.text).toContain('Құрметті Айгерім Бекова!');
    expect(letter?.text).toContain('https://skills.agency.example');
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await statesOf(arranged)).toEqual(['opened sent']);
  });

  it('are written once, however often it is looked what is due', async () => {
    const arranged = await arrange();
    await arranged.add();
    expect(await plan()).toBe(1);
    expect(await plan()).toBe(0);
    await Promise.all([send(arranged), send(arranged), send(arranged)]);

    expect(await plan()).toBe(0);
    expect(mail.letters).toHaveLength(1);
  });

  it('tell of the end three days before it', async () => {
    const arranged = await arrange({ opens: -20, closes: 2 });
    await arranged.add({ name: 'Оюна', language: 'ru' });
    await plan();
    await send(arranged);

    expect(await statesOf(arranged)).toEqual(['closing sent']);
    expect(mail.letters[0]?.text).toContain('вы её ещё не завершили');
  });

  it.each([
    ['of a wave that is not to write any', { writes: false }],
    ['of a wave that is not open yet', { opens: 1 }],
    ['of a wave that is over', { opens: -30, closes: -1 }],
  ])('are not written %s', async (_what, shape) => {
    const arranged = await arrange(shape);
    await arranged.add();

    await plan();
    expect(await statesOf(arranged)).toEqual([]);
  });

  it('leave out who has finished, who cannot sign in and who is disabled', async () => {
    const arranged = await arrange();
    await signUp((await addScoredPerson(test, arranged)).personId);
    await arranged.add({ account: false });
    const disabled = await arranged.add();
    await test.database.query('UPDATE person SET disabled_at = now() WHERE id = $1', [disabled]);

    expect(await plan()).toBe(0);
    const figures = await run(arranged.tenant, () => test.get(Letters).figures(idOf(arranged.waveId)));
    expect(figures).toMatchObject({ unfinished: 0, withoutAccount: 1, waiting: 0, sent: 0 });
  });

  it('are dropped when nothing is left to do by the time they are sent', async () => {
    const arranged = await arrange();
    await arranged.add();
    await plan();
    await test.database.query(`UPDATE wave SET closes_at = now() WHERE id = $1`, [arranged.waveId]);
    await send(arranged);

    expect(await statesOf(arranged)).toEqual(['opened dropped']);
    expect(mail.letters).toHaveLength(0);
  });

  it('hold no line but their own, whatever a name holds', async () => {
    const arranged = await arrange();
    await arranged.add({ name: 'Eve\r\nBcc: all@agency.example\r\n\r\nPay {{agencyName}} <b>now</b>' });
    await plan();
    await send(arranged);

    expect(mail.envelopes[0]?.to).toHaveLength(1);
    expect(mail.letters[0]?.headers.has('bcc')).toBe(false);
    expect(mail.letters[0]?.text).toContain(
      'Dear Eve Bcc: all@agency.example Pay {{agencyName}} <b>now</b>,',
    );
  });
});

describe('a mail server in trouble', () => {
  it('is tried again when it cannot take a letter now', async () => {
    const arranged = await arrange();
    await arranged.add();
    await plan();
    mail.order('come-later');
    await send(arranged);
    expect(await statesOf(arranged)).toEqual(['opened waiting']);
    expect(await missing(arranged)).toEqual([]);

    await letTimePass(arranged);
    await send(arranged);
    expect(await statesOf(arranged)).toEqual(['opened sent']);
    expect(mail.letters).toHaveLength(1);
  });

  it.each(['refuse-reader', 'refuse-letter'] as const)(
    'is believed when it will not have it: %s',
    async (order) => {
      const arranged = await arrange();
      const personId = await arranged.add();
      await plan();
      mail.order(order);
      await send(arranged);

      expect(await statesOf(arranged)).toEqual(['opened refused']);
      const figures = await run(arranged.tenant, () => test.get(Letters).figures(idOf(arranged.waveId)));
      expect(figures.problems).toMatchObject([{ personId, kind: 'opened', state: 'refused' }]);
    },
  );

  it('is not given a letter twice that it may have taken before it was lost', async () => {
    const arranged = await arrange();
    await arranged.add();
    await plan();
    mail.order('hang-up-after-letter');
    await send(arranged);
    await letTimePass(arranged);
    await send(arranged);

    expect(await statesOf(arranged)).toEqual(['opened unsure']);
    expect(mail.letters).toHaveLength(1);
  });

  it('is waited for while it is away', async () => {
    const away = await startMailServer();
    const url = away.url;
    await away.stop();
    const postman = new SmtpPostman({
      url,
      from: 'a@b.example',
      publicUrl: 'https://b.example',
      allowsPlain: true,
    });
    const letter = {
      id: idOf<'Letter'>(randomUUID()),
      kind: 'reminder' as const,
      address: 'a@agency.example',
      language: 'en' as const,
      personName: 'A',
      agencyName: 'B',
      cohortName: 'C',
      waveName: 'D',
      closesAt: new Date(),
    };
    expect(await postman.handOver(letter)).toBe('later');

    const back = await startMailServer(Number(new URL(url).port));
    expect(await postman.handOver(letter)).toBe('accepted');
    postman.onApplicationShutdown();
    await back.stop();
  });
});

describe('a worker that dies over a letter', () => {
  it('leaves it to be given up on, and never to be sent a second time', async () => {
    const arranged = await arrange();
    await arranged.add();
    await plan();
    const [letter] = await missing(arranged);
    await run(arranged.tenant, () => test.get(Letters).claim(letter?.letterId ?? idOf(''), new Date()));

    await test.get(SendLetter).execute(arranged.tenant, letter ?? { letterId: idOf('') });
    expect(await statesOf(arranged)).toEqual(['opened sending']);
    await letTimePass(arranged);
    await plan();
    expect(await statesOf(arranged)).toEqual(['opened unsure']);
    expect(mail.letters).toHaveLength(0);
  });
});

describe('letters of two agencies', () => {
  it('never hold a word of the other', async () => {
    const [one, other] = [await arrange(), await arrange()];
    for (const { tenant, cohortId } of [one, other]) {
      await test.database.query('UPDATE cohort SET name = $2 WHERE id = $1', [
        cohortId,
        `Cohort of ${tenant}`,
      ]);
      await test.database.query('UPDATE tenant SET name = $2 WHERE id = $1', [tenant, `Agency ${tenant}`]);
    }
    await one.add({ name: 'Person of one' });
    await other.add({ name: 'Person of other' });
    await plan();
    await Promise.all([send(one), send(other)]);

    expect(mail.letters).toHaveLength(2);
    for (const { subject = '', text = '' } of mail.letters) {
      const [mine, theirs] = text.includes('Person of one') ? [one, other] : [other, one];
      expect(`${subject} ${text}`).toContain(mine.tenant);
      expect(`${subject} ${text}`).not.toContain(theirs.tenant);
    }
    const [foreign] = await missing(one).then(async () => {
      const { rows } = await test.database.query<{ id: string }>(
        'SELECT id FROM letter WHERE tenant_id = $1',
        [other.tenant],
      );
      return rows;
    });
    const claimed = await run(one.tenant, () => test.get(Letters).claim(idOf(foreign?.id ?? ''), new Date()));
    expect(claimed).toBeUndefined();
  });
});
