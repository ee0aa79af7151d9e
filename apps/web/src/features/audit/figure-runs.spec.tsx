import type { JobOverview, SummaryRunView } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

const RIGHT = { compared: 12, differing: 0, miscounted: 0, uncounted: 0 };
const WRONG = { compared: 12, differing: 2, miscounted: 1, uncounted: 3 };

const aRun = (different: Partial<SummaryRunView> = {}): SummaryRunView => ({
  id: 'r1',
  kind: 'verification',
  state: 'done',
  parts: 4,
  partsDone: 4,
  results: 1300,
  requestedAt: '2026-11-23T01:00:00Z',
  finishedAt: '2026-11-23T01:01:00Z',
  found: RIGHT,
  ...different,
});

async function arrange(runs: readonly SummaryRunView[]) {
  const audit = {
    figureRuns: jest.fn().mockResolvedValue(runs),
    startFigureRun: jest.fn().mockResolvedValue({ id: 'r2' }),
    cancelFigureRun: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ path: '/jobs/figures', me: meWith({ roles: ['administrator'] }), answers: { audit } });
  await screen.findByRole('heading', { level: 1, name: 'Rebuild the figures' });
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  };
  return { audit, press };
}

describe('making the figures anew', () => {
  it('says that nobody has verified them yet, and offers both', async () => {
    const { audit, press } = await arrange([]);
    expect(screen.getByText(/have not been verified yet/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await press('Rebuild the figures');
    expect(audit.startFigureRun).toHaveBeenCalledWith({ kind: 'rebuild' });
    await press('Verify the figures');
    expect(audit.startFigureRun).toHaveBeenLastCalledWith({ kind: 'verification' });
  });

  it('says of the last verification that all is right, and who asked for it', async () => {
    await arrange([aRun()]);
    expect(screen.getByText(/the figures of all 12 groups are right/)).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Verification.*Done.*1,300.*All right.*The clock/ }),
    ).toBeVisible();
  });

  it('says what is wrong until they were made anew since', async () => {
    await arrange([aRun({ found: WRONG })]);
    expect(screen.getByText('2 groups of 12 with sums that are not those of its people')).toBeVisible();
    expect(screen.getByText(/^1 group with a wrong number/)).toBeVisible();
    expect(screen.getByText(/^3 results over ten minutes old/)).toBeVisible();
    expect(screen.getByText(/Rebuild the figures to put this right/)).toBeVisible();
    expect(screen.getByRole('row', { name: /6 faults/ })).toBeVisible();
  });

  it('asks to verify again after that', async () => {
    const later = {
      id: 'r2',
      kind: 'rebuild',
      requestedAt: '2026-11-23T08:00:00Z',
      found: undefined,
    } as const;
    await arrange([aRun(later), aRun({ found: WRONG })]);
    expect(screen.getByText(/made anew since/)).toBeVisible();
  });

  it('shows how far it has come, and is stopped only after being asked once more', async () => {
    const run = { id: 'r9', kind: 'rebuild', state: 'running', partsDone: 1, requestedBy: 'Dana' } as const;
    const { audit } = await arrange([aRun({ ...run, found: undefined })]);
    expect(screen.getByRole('heading', { name: 'The figures are being made anew' })).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.25);
    expect(screen.getByText('1 of 4 parts, 1,300 results read')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Verify the figures' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stop it' }));
    expect(audit.cancelFigureRun).not.toHaveBeenCalled();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stop it' }));
    expect(audit.cancelFigureRun).toHaveBeenCalledWith('r9');
  });

  it.each(['failed', 'cancelled'] as const)(
    'says of a %s run that the next begins from the start',
    async (state) => {
      await arrange([aRun({ id: 'r3', state, found: undefined }), aRun()]);
      expect(screen.getByText(/It is not resumed/)).toBeVisible();
    },
  );

  it('says nothing of it when the last run came to its end', async () => {
    await arrange([aRun(), aRun({ id: 'r3', state: 'failed', found: undefined })]);
    expect(screen.queryByText(/It is not resumed/)).not.toBeInTheDocument();
  });

  it('is found from the page on background work, which says when figures are wrong', async () => {
    const overview: JobOverview = {
      backend: 'redis',
      reachable: true,
      queue: [],
      outbox: [],
      oldestSeconds: 0,
      jobs: [],
    };
    const audit = {
      jobs: jest.fn().mockResolvedValue(overview),
      figureRuns: jest.fn().mockResolvedValue([aRun({ found: WRONG })]),
    };
    await renderPage({ path: '/jobs', me: meWith({ roles: ['administrator'] }), answers: { audit } });
    expect(await screen.findByText(/some figures are wrong/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Rebuild or verify the figures of groups' })).toHaveAttribute(
      'href',
      '/jobs/figures',
    );
  });
});
