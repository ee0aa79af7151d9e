import { Logger } from '@nestjs/common';
import { FollowWave, type AccessRole, type Actor } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { WaveNews } from './wave-news';

const WAVE = idOf<'Wave'>('wave');
const trainer = (name: string): Actor => ({
  tenantId: idOf('agency'),
  personId: idOf(name),
  roles: ['trainer'],
  language: 'en',
});

/** News of waves whose marks the test sets; the clock goes on when the test says so. */
function arrange() {
  const marks = new Map([[WAVE, 'first']]);
  const ended = new Set<string>();
  const roles = new Map<string, readonly AccessRole[]>();
  const letGo = new Set<string>();
  const present = new Set<Actor['personId']>();
  const looks: number[] = [];
  const followWave: Pick<FollowWave, 'begin' | 'look'> = {
    begin: () => Promise.resolve(),
    look: (_tenantId, { waveIds, sessionIds }) => {
      looks.push(waveIds.length);
      const live = sessionIds.filter((id) => !ended.has(id));
      const rolesOf = new Map(live.map((id) => [id, roles.get(id) ?? trainer(id).roles]));
      const trainers = new Set([...present].filter((id) => !letGo.has(id)));
      return Promise.resolve({ marks: new Map(marks), rolesOf, trainersOf: new Map([[WAVE, trainers]]) });
    },
  };
  const news = new WaveNews(followWave as FollowWave);
  const follow = async (name: string, told?: string) => {
    const page = { told: 0, hasEnded: false };
    present.add(idOf(name));
    const stream = await news.follow({
      actor: trainer(name),
      sessionId: idOf(name),
      waveId: WAVE,
      ...(told !== undefined && { told }),
    });
    stream.on('data', (chunk: Buffer) => (page.told += String(chunk).split('event: changed').length - 1));
    stream.on('end', () => (page.hasEnded = true));
    return page;
  };
  return { marks, ended, letGo, roles, looks, news, follow };
}

const seconds = (count: number) => jest.advanceTimersByTimeAsync(count * 1_000);

describe('news of a wave', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells a new page at once, and again only when something has happened', async () => {
    const { marks, follow } = arrange();
    const page = await follow('a');
    await seconds(1);
    expect(page.told).toBe(1);
    await seconds(10);
    expect(page.told).toBe(1);
    marks.set(WAVE, 'second');
    await seconds(1);
    expect(page.told).toBe(2);
  });

  it('tells a page that comes again nothing but what is new to it', async () => {
    const { marks, follow } = arrange();
    const [same, behind] = [await follow('a', 'first'), await follow('a', 'older')];
    await seconds(2);
    expect([same.told, behind.told]).toEqual([0, 1]);
    marks.set(WAVE, 'second');
    await seconds(1);
    expect([same.told, behind.told]).toEqual([1, 2]);
  });

  it('looks once for all who follow, and tells twenty of them a second, five at a time and everybody in turn', async () => {
    const { looks, follow } = arrange();
    const pages = await Promise.all(Array.from({ length: 50 }, (_, index) => follow(`person-${index}`)));
    const told = () => pages.filter((page) => page.told > 0).length;
    const counts: number[] = [];
    await seconds(1);
    for (let quarter = 0; quarter < 12; quarter += 1) {
      await seconds(0.001);
      counts.push(told());
      await seconds(0.249);
    }
    expect(counts).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 50, 50]);
    expect(looks).toEqual([1, 1, 1, 1]);
  });

  it('lets nobody wait for ever while something happens every second', async () => {
    const { marks, follow } = arrange();
    const pages = await Promise.all(Array.from({ length: 50 }, (_, index) => follow(`person-${index}`)));
    for (let second = 0; second < 15; second += 1) {
      marks.set(WAVE, `mark ${second}`);
      await seconds(1);
    }
    await seconds(0.9);
    expect(new Set(pages.map((page) => page.told))).toEqual(new Set([6]));
  });

  it('ends by itself within a minute, so that the session is looked at again, and stops looking', async () => {
    const { looks, follow } = arrange();
    const page = await follow('a');
    await seconds(60);
    expect(page.hasEnded).toBe(true);
    const before = looks.length;
    await seconds(60);
    expect(looks).toHaveLength(before);
  });

  it('tells nothing to a session that has ended or whose person has other roles, and ends what it follows', async () => {
    const { marks, ended, roles, follow } = arrange();
    const [gone, changed, still] = [await follow('gone'), await follow('changed'), await follow('still')];
    await seconds(1);
    ended.add('gone');
    roles.set('changed', ['trainer', 'agency-lead']);
    marks.set(WAVE, 'second');
    await seconds(1);
    expect([gone, changed, still]).toEqual([
      { told: 1, hasEnded: true },
      { told: 1, hasEnded: true },
      { told: 2, hasEnded: false },
    ]);
  });

  it('tells nothing to a trainer who was let go from the cohort, and ends what they follow', async () => {
    const { marks, letGo, follow } = arrange();
    const [gone, still] = [await follow('gone'), await follow('still')];
    await seconds(1);
    letGo.add('gone');
    marks.set(WAVE, 'second');
    await seconds(1);
    expect([gone, still]).toEqual([
      { told: 1, hasEnded: true },
      { told: 2, hasEnded: false },
    ]);
  });

  it('opens no more than a dozen for one person', async () => {
    const { follow } = arrange();
    for (let page = 0; page < 12; page += 1) await follow('a');
    await expect(follow('a')).rejects.toMatchObject({ code: 'insights.too-many-followed' });
    const other = await follow('b');
    await seconds(1.9);
    expect(other.told).toBe(1);
  });

  it('goes on when the database was away for a while', async () => {
    Logger.overrideLogger(false);
    const { marks, follow, news } = arrange();
    const page = await follow('a');
    const away = jest.spyOn(marks, Symbol.iterator).mockImplementation(() => {
      throw new Error('away');
    });
    await seconds(5);
    expect(page.told).toBe(0);
    away.mockRestore();
    await seconds(5);
    expect(page.told).toBe(1);
    news.beforeApplicationShutdown();
    await seconds(0);
    expect(page.hasEnded).toBe(true);
  });
});
