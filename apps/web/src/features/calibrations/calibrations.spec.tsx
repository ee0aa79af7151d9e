import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CalibrationOverview, CalibrationSource } from '@qabilet/api-client';
import { ProblemError } from '@qabilet/api-client';
import { overview, run, runView, source } from '../../testing/calibration-examples';
import { meWith, renderPage } from '../../testing/render-page';

const AUTHOR = meWith({ roles: ['author'] });

describe('the list of calibrations', () => {
  async function arrange(seen: CalibrationOverview) {
    await renderPage({
      path: '/calibrations',
      me: AUTHOR,
      answers: { calibrations: { overview: () => Promise.resolve(seen) } },
    });
    await screen.findByRole('heading', { level: 1, name: 'Calibrations' });
  }

  it('explains what a calibration is while there was none, and shows what the tests rest on', async () => {
    await arrange(overview());
    expect(screen.getByText(/works out from the answers people gave/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^2026\.1 Newest/ })).toHaveTextContent(
      '215 items, judged by experts',
    );
    expect(screen.getByRole('link', { name: 'New calibration' })).toHaveAttribute(
      'href',
      '/calibrations/new',
    );
  });

  it('tells of each run its state, how far it is, and who asked for it', async () => {
    const running = run({ state: 'running', step: 'items', done: 3, total: 12 });
    await arrange(overview({ runs: [running] }));
    const row = screen.getByRole('row', { name: /Baseline \(Programme 2026\)/ });
    expect(row).toHaveTextContent('Being computed Estimating the items, 25%');
    expect(row).toHaveTextContent('Anna Weber');
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/calibrations/runs/run-1');
  });

  it('tells of a published calibration what was scored anew with it', async () => {
    const [first] = overview().releases;
    if (!first) throw new Error('The example has no release.');
    const second = {
      ...first,
      id: 'calibration-2',
      version: '2026.1+c2',
      calibrated: 40,
      runId: 'run-1',
      rescorings: [{ waveId: 'wave-1', waveName: 'Baseline', cohortName: 'Programme', done: 3, total: 12 }],
    };
    await arrange(overview({ releases: [second, { ...first, isNewest: false }] }));
    const row = screen.getByRole('row', { name: /^2026\.1\+c2/ });
    expect(row).toHaveTextContent('40 of 215 items calibrated from answers');
    expect(row).toHaveTextContent('Baseline: 3 of 12');
    expect(within(row).getByRole('link', { name: 'Report of version 2026.1+c2' })).toBeInTheDocument();
  });
});

describe('a new calibration', () => {
  async function arrange(start: jest.Mock, sources: readonly CalibrationSource[] = [source()]) {
    await renderPage({
      path: '/calibrations/new',
      me: AUTHOR,
      answers: {
        calibrations: {
          sources: () => Promise.resolve([...sources]),
          start,
          run: () => Promise.resolve(runView({ state: 'queued' })),
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'New calibration' });
  }
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Start the calibration' }));
  const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));

  it('says before it starts what will happen, and that no score moves', async () => {
    await arrange(jest.fn());
    expect(screen.getByText(/No score moves/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Baseline/ })).toHaveAccessibleDescription(
      '1 April 2026 to 30 April 2026. 12 finished tests, from calibration 2026.1.',
    );
  });

  it('asks for a wave when none is chosen, and leads to them', async () => {
    const start = jest.fn();
    await arrange(start);
    await press();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveFocus();
    await userEvent.click(within(alert).getByRole('link', { name: 'Choose at least one wave' }));
    expect(screen.getByRole('checkbox', { name: /Baseline/ })).toHaveFocus();
    expect(start).not.toHaveBeenCalled();
  });

  it('does not start from waves that nobody has finished', async () => {
    const start = jest.fn();
    await arrange(start);
    await tick(/Endline/);
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('somebody has finished the test');
    expect(start).not.toHaveBeenCalled();
  });

  it('starts with all scales unless some are chosen, and goes to the run', async () => {
    const start = jest.fn().mockResolvedValue({ id: 'run-1' });
    await arrange(start);
    await tick(/Baseline/);
    expect(screen.getByText('12 finished tests chosen')).toBeInTheDocument();
    await press();
    expect(start.mock.calls[0]?.[0]).toEqual({ waveIds: ['wave-1'], competences: [] });
    expect(await screen.findByRole('progressbar', { name: 'Waiting to begin' })).toBeInTheDocument();
  });

  it('starts with the chosen scales alone', async () => {
    const start = jest.fn().mockResolvedValue({ id: 'run-1' });
    await arrange(start);
    await tick(/Baseline/);
    await userEvent.click(screen.getByRole('radio', { name: 'Only some' }));
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('Choose at least one competence, or all of them');
    await tick(/1\.2 Judging/);
    await press();
    expect(start.mock.calls[0]?.[0]).toEqual({ waveIds: ['wave-1'], competences: ['1.2'] });
  });

  it('asks for the framework first where there are several', async () => {
    const other = source({ frameworkReleaseId: 'framework-2', frameworkName: 'Other', waves: [] });
    await arrange(jest.fn(), [source(), other]);
    await press();
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a framework');
    expect(screen.queryByRole('checkbox', { name: /Baseline/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'DigComp 3.0' }));
    expect(screen.getByRole('checkbox', { name: /Baseline/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Other 3.0' }));
    expect(screen.getByText(/no wave yet whose answers could be used/)).toBeInTheDocument();
  });

  it('says in words why it was refused', async () => {
    const refusal = new ProblemError({
      status: 409,
      code: 'item-bank.calibration-underway',
      title: '',
      detail: 'x',
      faults: [],
    });
    await arrange(jest.fn().mockRejectedValue(refusal));
    await tick(/Baseline/);
    await press();
    expect(await screen.findByRole('alert')).toHaveTextContent('Wait for it, or cancel it.');
  });
});
