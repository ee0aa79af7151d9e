import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BlueprintView, CalibrationRunView } from '@qabilet/api-client';
import { emptyReport, overview, report, runView, source, taken } from '../../testing/calibration-examples';
import { english } from '../../testing/examples';
import { meWith, renderPage, type ApiAnswers } from '../../testing/render-page';

/** The run as it stands at each reading; the last one stays. */
async function arrange(states: readonly CalibrationRunView[], more: ApiAnswers = {}) {
  const left = [...states];
  const read = jest.fn(() => {
    const [now = runView()] = left;
    if (left.length > 1) left.shift();
    return Promise.resolve(now);
  });
  await renderPage({
    path: '/calibrations/runs/run-1',
    me: meWith({ roles: ['author'] }),
    answers: { ...more, calibrations: { run: read, ...more.calibrations } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Calibration of Baseline (Programme 2026)' });
  return { read };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const confirm = async (title: string, name: string) =>
  userEvent.click(within(await screen.findByRole('dialog', { name: title })).getByRole('button', { name }));

describe('a calibration that is being computed', () => {
  const running = runView({ state: 'running', step: 'items', done: 3, total: 12 });

  it('shows its step in words and how far it is', async () => {
    await arrange([running]);
    const bar = screen.getByRole('progressbar', { name: 'Estimating the items' });
    expect(bar).toHaveAttribute('value', '0.25');
    expect(screen.getByText('Step 3 of 5, 25%')).toBeInTheDocument();
  });

  it('shows its outcome by itself', async () => {
    await arrange([running, runView({ report: report() })]);
    expect(await screen.findByText('Draft to decide on', {}, { timeout: 5_000 })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'In short' })).toBeInTheDocument();
  });

  it('is cancelled after a second question', async () => {
    let now = running;
    const cancel = jest.fn().mockImplementation(() => {
      now = runView({ state: 'cancelled' });
      return Promise.resolve();
    });
    await arrange([], { calibrations: { cancel, run: () => Promise.resolve(now) } });
    await press('Cancel the calibration');
    await confirm('Cancel this calibration?', 'Cancel the calibration');
    expect(cancel).toHaveBeenCalledWith('run-1');
    expect(
      await screen.findByText('The calibration was cancelled. Nothing has changed.'),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});

it('says of a failed calibration why, and what to do', async () => {
  await arrange([runView({ state: 'failed', failure: 'Every answer is right.' })]);
  expect(screen.getByText('Every answer is right.')).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/Nothing has changed: tests and scores stay as they are/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Start a new calibration' })).toBeInTheDocument();
});

describe('a draft', () => {
  const draft = runView({ report: report() });
  const row = (code: string) => screen.getByRole('row', { name: new RegExp(code) });

  it('says in words what was used and what was left out', async () => {
    await arrange([draft]);
    expect(screen.getByText('Finished tests used').parentElement).toHaveTextContent('690of 700');
    expect(
      screen.getByText('9 tests, because more than a tenth of their answers came too fast to have been read'),
    ).toBeInTheDocument();
    expect(screen.getByText('50 answers to items that the person had met before')).toBeInTheDocument();
    expect(screen.queryByText(/not in this bank/)).not.toBeInTheDocument();
    expect(screen.getByText(/mean correlation 0\.58, before 0\.60/)).toBeInTheDocument();
  });

  it('gives each scale its link with errors, and its reliability', async () => {
    await arrange([draft]);
    expect(row('1\\.1 Searching')).toHaveTextContent('8 of 101.02 ± 0.03-0.05 ± 0.0480.71');
  });

  it('gives each item its old and new values, its fit and what comes of it', async () => {
    await arrange([draft]);
    expect(within(row('A-01')).getByRole('link', { name: 'A-01' })).toHaveAttribute(
      'href',
      '/items/item-A-01',
    );
    expect(row('A-01')).toHaveTextContent('New values64040 of them tried out');
    expect(row('A-01')).toHaveTextContent('0.20by experts-0.46 ± 0.091.001.23 ± 0.110.042None to speak of');
    expect(row('A-02')).toHaveTextContent('Keeps its values: too few answers7');
    expect(row('A-03')).toHaveTextContent(
      'the answers do not follow the curve; much harder in one language than in another',
    );
    expect(row('A-03')).toHaveTextContent('Large, hardest in Русский');
  });

  it('is narrowed by outcome and sorted by answers', async () => {
    await arrange([draft]);
    const items = within(screen.getByRole('group', { name: 'Items' }));
    const codes = () => items.getAllByRole('rowheader').map((cell) => cell.textContent?.slice(0, 4));
    expect(codes()).toEqual(['A-03', 'A-01', 'A-02']);
    await userEvent.click(items.getByRole('button', { name: 'Answers' }));
    expect(codes()).toEqual(['A-02', 'A-03', 'A-01']);
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Too few answers (1)');
    expect(codes()).toEqual(['A-02']);
  });

  it('is published without the items proposed for quarantine, and without those an author adds', async () => {
    const publish = jest.fn().mockResolvedValue({ calibrationId: 'calibration-2', version: '2026.1+c2' });
    await arrange([draft], { calibrations: { publish } });
    expect(screen.getByRole('checkbox', { name: 'Quarantine A-03' })).toBeChecked();
    expect(
      screen.getByText('1 item is chosen for quarantine.', { selector: '[role=status]' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Quarantine A-01' }));
    await press('Publish the calibration');
    const dialog = screen.getByRole('dialog', { name: 'Publish this calibration?' });
    expect(dialog).toHaveTextContent('cannot be changed any more');
    expect(dialog).toHaveTextContent('Scores already given do not move');
    expect(dialog).toHaveTextContent('2 items are chosen for quarantine.');
    await confirm('Publish this calibration?', 'Publish the calibration');
    expect(publish).toHaveBeenCalledWith('run-1', { quarantine: ['item-A-03', 'item-A-01'] });
  });

  it('has no box for a proposed item that is in no test already', async () => {
    const gone = taken('A-09', { verdict: 'quarantine', reasons: ['drift'], state: 'quarantined' });
    await arrange([runView({ report: report({ items: [gone, taken('A-01')] }) })]);
    expect(screen.queryByRole('checkbox', { name: 'Quarantine A-09' })).not.toBeInTheDocument();
    await press('Publish the calibration');
    expect(screen.getByRole('dialog')).toHaveTextContent('No item is chosen for quarantine.');
  });

  it('is discarded after a second question', async () => {
    const discard = jest.fn().mockResolvedValue(undefined);
    await arrange([draft, runView({ state: 'discarded', report: report() })], { calibrations: { discard } });
    await press('Discard the draft');
    await confirm('Discard this draft?', 'Discard the draft');
    expect(discard).toHaveBeenCalledWith('run-1');
    expect(await screen.findByText(/The draft was discarded/)).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('that a newer calibration has overtaken can only be discarded', async () => {
    await arrange([runView({ report: report(), isSuperseded: true })]);
    expect(screen.getByText('This draft has been overtaken')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Publish the calibration' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Discard the draft' })).toBeInTheDocument();
  });

  it('from too few answers says so, and offers nothing to publish', async () => {
    await arrange([runView({ report: emptyReport() })]);
    expect(
      screen.getByText('An item needs 100 answers to be calibrated. The most answered item has 9.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Publish the calibration' })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('whose estimation stopped short warns against publishing', async () => {
    await arrange([runView({ report: report({ converged: false }) })]);
    expect(screen.getByText('The estimation stopped short')).toBeInTheDocument();
  });
});

describe('a published calibration', () => {
  const published = runView({
    state: 'published',
    calibrationId: 'calibration-2',
    version: '2026.1+c2',
    report: report(),
  });
  const test = (id: string, calibrationVersion: string): BlueprintView => ({
    id,
    name: english(`Test ${id}`),
    framework: { title: 'DigComp', version: '3.0' },
    minItems: 10,
    maxItems: 16,
    bankItems: 200,
    calibrationVersion,
    releasedAt: '2026-05-01T09:00:00Z',
  });
  const [first] = overview().releases;
  const releases = first ? [{ ...first, id: 'calibration-2', version: '2026.1+c2', runId: 'run-1' }] : [];

  async function arrangePublished(rescore = jest.fn()) {
    await arrange([published], {
      itemBank: { blueprints: () => Promise.resolve([test('new', '2026.1+c2'), test('old', '2026.1')]) },
      calibrations: {
        sources: () => Promise.resolve([source()]),
        overview: () => Promise.resolve(overview({ releases })),
        rescore,
      },
    });
    await screen.findByRole('checkbox', { name: /Baseline/ });
  }

  it('names the tests that were made from it', async () => {
    await arrangePublished();
    expect(screen.getByRole('rowheader', { name: 'Test new' })).toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: 'Test old' })).not.toBeInTheDocument();
  });

  it('scores chosen waves again, after saying what that changes', async () => {
    const rescore = jest.fn().mockResolvedValue([]);
    await arrangePublished(rescore);
    await press('Score again');
    expect(screen.getByText('Choose at least one wave')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Baseline/ })).toHaveFocus();
    await userEvent.click(screen.getByRole('checkbox', { name: /Baseline/ }));
    await press('Score again');
    expect(screen.getByRole('dialog', { name: 'Score 1 wave again?' })).toHaveTextContent(
      '12 results are worked out anew with calibration 2026.1+c2.',
    );
    await confirm('Score 1 wave again?', 'Score again');
    expect(rescore).toHaveBeenCalledWith('calibration-2', { waveIds: ['wave-1'] });
  });

  it('offers no wave that has nothing to score', async () => {
    await arrangePublished();
    expect(screen.queryByRole('checkbox', { name: /Endline/ })).not.toBeInTheDocument();
  });
});
