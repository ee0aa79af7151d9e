import type { Progress } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import { competence, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';
import { latestBegun, toldReadings, untoldReadings } from './gentle-news';

const FIGURE = { suppressed: false, enough: true, n: 12, mean: 0, low: -0.2, high: 0.2, level: 2 };
const wave = (id: string, opensAt: string) =>
  ({ waveId: id, waveName: id, kind: 'baseline', opensAt, figure: FIGURE }) as const;
const PROGRESS: Progress = {
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  levels: LEVELS,
  cuts: [-1.5, -0.5, 0.5, 1.5],
  waves: [
    wave('wave-1', '2026-04-01T06:00:00Z'),
    wave('wave-2', '2026-07-01T06:00:00Z'),
    wave('wave-3', '2026-10-01T06:00:00Z'),
  ],
  competences: [{ competence: competence(), cuts: [-1.5, -0.5, 0.5, 1.5], points: [FIGURE] }],
  earlier: [],
  updatedAt: '2026-08-10T10:00:00Z',
};
const NEWS = '/api/waves/wave-2/news';

async function arrange(role: 'trainer' | 'agency-lead') {
  const progress = jest.fn(() => Promise.resolve(PROGRESS));
  const { news, unmount } = await renderPage({
    path: '/programmes/cohort-1/progress',
    me: meWith({ roles: [role] }),
    answers: { insights: { progress, matchedChange: () => new Promise(() => undefined) } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Progress over the waves' });
  return { news, unmount };
}

describe('a page of figures', () => {
  it('follows the wave that began last, as long as it is looked at by a trainer', async () => {
    const { news, unmount } = await arrange('trainer');
    expect(news.followed()).toEqual([NEWS]);
    unmount();
    expect(news.followed()).toEqual([]);
  });

  it('follows nothing for a lead, who would learn of each person when they began and ended', async () => {
    const { news } = await arrange('agency-lead');
    expect(news.followed()).toEqual([]);
  });

  it('follows nothing while no wave has begun', () => {
    expect(latestBegun({ ...PROGRESS, updatedAt: '2026-01-01T00:00:00Z' })).toBeUndefined();
  });
});

describe('figures that stay open', () => {
  let isHidden = false;
  beforeEach(() => {
    isHidden = false;
    jest.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });
  const pass = (seconds: number) => jest.advanceTimersByTime(seconds * 1000);

  it('are read again when something has happened, once in half a minute', () => {
    const read = jest.fn();
    const { hear } = toldReadings(read);
    hear('a');
    pass(40);
    expect(read).not.toHaveBeenCalled();

    for (const mark of ['b', 'c', 'd']) hear(mark);
    pass(1);
    expect(read).toHaveBeenCalledTimes(1);
    hear('e');
    pass(25);
    expect(read).toHaveBeenCalledTimes(1);
    pass(6);
    expect(read).toHaveBeenCalledTimes(2);
    pass(300);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('are not read while nobody looks, and then once when what they show is no longer new', () => {
    const read = jest.fn();
    const { hear } = toldReadings(read);
    hear('a');
    hear('b');
    isHidden = true;
    pass(60);
    expect(read).not.toHaveBeenCalled();
    isHidden = false;
    hear('b');
    pass(1);
    hear('b');
    pass(60);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are read every two minutes where nobody tells of news, and only while they are looked at', () => {
    const read = jest.fn();
    const { begin, stop } = untoldReadings(read);
    begin();
    begin();
    pass(119);
    expect(read).not.toHaveBeenCalled();
    pass(2);
    expect(read).toHaveBeenCalledTimes(1);
    isHidden = true;
    pass(300);
    expect(read).toHaveBeenCalledTimes(1);
    isHidden = false;
    stop();
    pass(300);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are read no more once the page is left', () => {
    const read = jest.fn();
    const { hear, stop } = toldReadings(read);
    hear('a');
    hear('b');
    stop();
    pass(300);
    expect(read).not.toHaveBeenCalled();
  });
});
