import type { AgencyOverview, StatisticalReleaseView } from '@qabilet/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const OVERVIEW: AgencyOverview = {
  campaigns: [{ cohortId: 'c1', name: 'Spring' }],
  gaps: [],
  minimumCell: 5,
  units: [],
  progress: {
    ...{
      cohortId: 'c1',
      cohortName: 'Spring',
      levels: [],
      cuts: [],
      waves: [],
      competences: [],
      earlier: [],
    },
    updatedAt: '2026-11-24T00:00:00Z',
  },
};

const aRelease = (different: Partial<StatisticalReleaseView> = {}): StatisticalReleaseView => ({
  id: 'r1',
  state: 'done',
  requestedBy: 'Lana Lead',
  requestedAt: '2026-11-23T09:00:00Z',
  finishedAt: '2026-11-23T09:01:00Z',
  ...{ steps: 3, stepsDone: 2 },
  contents: {
    ...{ rows: 1204, hidden: 31, bytes: 90_000 },
    digest: '0123456789abcdef'.repeat(4),
    keptUntil: '2026-12-23T09:01:00Z',
  },
  ...different,
});
const failedBy = (failure: string) => aRelease({ state: 'failed', failure, contents: undefined });

async function arrange(...readings: readonly (readonly StatisticalReleaseView[])[]) {
  let reading = 0;
  const insights = {
    agencyOverview: () => Promise.resolve(OVERVIEW),
    releases: jest.fn(() => Promise.resolve([...(readings[Math.min(reading++, readings.length - 1)] ?? [])])),
    askForRelease: jest.fn().mockResolvedValue({ id: 'r2' }),
    cancelRelease: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path: '/agency', me: meWith({ roles: ['agency-lead'] }), answers: { insights } });
  await screen.findByRole('heading', { level: 3, name: 'Statistical release' });
  await waitFor(() => expect(insights.releases).toHaveBeenCalled());
  return insights;
}

describe('statistical releases on the page of the lead', () => {
  it('are asked for once it was said what is written down', async () => {
    const { askForRelease, releases } = await arrange(
      [],
      [aRelease({ state: 'queued', contents: undefined })],
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Make a statistical release' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/everybody who downloads it/)).toBeVisible();
    expect(askForRelease).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Make a statistical release' }));
    expect(askForRelease).toHaveBeenCalledWith('c1');
    expect(releases).toHaveBeenLastCalledWith('c1');
    expect(await screen.findByText('Waiting for a worker')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make a statistical release' })).not.toBeInTheDocument();
  });

  it('say how far they are, and are stopped only after being asked once more', async () => {
    const { cancelRelease } = await arrange([
      aRelease({ id: 'r9', state: 'running', stepsDone: 1, contents: undefined }),
      aRelease(),
    ]);
    expect(await screen.findByRole('progressbar')).toHaveProperty('value', 1 / 3);
    expect(screen.getByText(/^1 of 3 steps/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: /^Download \(ZIP\): release of/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Stop it' }));
    expect(cancelRelease).not.toHaveBeenCalled();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stop it' }));
    expect(cancelRelease).toHaveBeenCalledWith('c1', 'r9');
  });

  it('of before are downloaded while they are kept, with what is in them and their checksum', async () => {
    await arrange([aRelease(), aRelease({ id: 'r0', state: 'cancelled', contents: undefined })]);
    const link = await screen.findByRole('link', {
      name: 'Download (ZIP): release of 23 November 2026, 09:00',
    });
    expect(link).toHaveAttribute('href', '/api/cohorts/c1/statistical-releases/r1/file');
    expect(
      screen.getByRole('row', { name: /1,204, of them 31 hidden.*23 December 2026.*Lana Lead.*0123/ }),
    ).toBeVisible();
    expect(screen.getByRole('row', { name: /Stopped/ })).toBeVisible();
  });

  it.each([
    ['insights.release-tells-too-much', /tell of too few people.*Tell the operator/],
    ['insights.release-begun-too-often', /begun several times/],
    ['something.else', /Have it made once more/],
  ])('that failed say why in words: %s', async (failure, words) => {
    await arrange([failedBy(failure)]);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a statistical release' })).toBeVisible();
  });
});
