import { ProblemError } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, competenceResult, result } from '../../testing/examples';
import { renderPage } from '../../testing/render-page';
import { countStandings, standingOf } from './wording';

async function arrange(ofWave: jest.Mock) {
  const share = jest.fn().mockResolvedValue(undefined);
  await renderPage({
    path: '/waves/wave-1/result',
    answers: { results: { ofWave, share, viewings: () => Promise.resolve([]) } },
  });
  return { share };
}

describe('the result', () => {
  it('says first in words how the person stands', async () => {
    await arrange(jest.fn().mockResolvedValue(result()));
    expect(await screen.findByText('In 1 competence you are not there yet.')).toBeInTheDocument();
    expect(screen.getByText('Watch three people.')).toBeInTheDocument();
  });

  it('says why a step is proposed and which course of the agency takes it', async () => {
    const [step] = result().nextSteps;
    const course = { title: 'Open data', hours: 6, format: 'workshop', language: 'en', closes: 0.6 } as const;
    const nextSteps = [{ ...step!, target: 3, shortfall: 1.2, course }];
    await arrange(jest.fn().mockResolvedValue(result({ nextSteps })));
    expect(
      await screen.findByText(
        'Why this step: your role asks for Advanced. Distance from it by the test, in levels: 1.2.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'A course that your agency offers: Open data. Workshop, about 6 hours, English. It is expected to close 50% of the distance.',
      ),
    ).toBeInTheDocument();
  });

  it('draws each competence with a sentence that says the same', async () => {
    await arrange(jest.fn().mockResolvedValue(result()));
    const picture = await screen.findByRole('img');
    expect(picture).toHaveAccessibleName(
      'Searching: Intermediate, 80% certain. Your role asks for Advanced: not yet reached You see yourself at Advanced: higher than the test shows',
    );
  });

  it('can be taken along as a report in the language of the page', async () => {
    await arrange(jest.fn().mockResolvedValue(result()));
    expect(await screen.findByRole('link', { name: 'Save as PDF' })).toHaveAttribute(
      'href',
      '/api/my/waves/wave-1/result/report?language=en',
    );
  });

  it('can be read as a table', async () => {
    await arrange(jest.fn().mockResolvedValue(result()));
    await userEvent.click(await screen.findByRole('button', { name: 'Table' }));
    const row = within(screen.getByRole('row', { name: /Searching/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'Intermediate',
      '80%',
      'Advanced',
      'not yet reached',
      'Advanced',
      '4',
    ]);
  });

  it('says "not enough evidence" and draws no level where there is none', async () => {
    const open = competenceResult({ measured: { enough: false, items: 0 }, agreement: 'cannot-say' });
    await arrange(jest.fn().mockResolvedValue(result({ competences: [open], nextSteps: [] })));
    expect(await screen.findByText('Not enough evidence')).toBeInTheDocument();
    expect(
      screen.getByText('There is not enough evidence yet to name a step that is sure to help.'),
    ).toBeInTheDocument();
    expect(document.querySelector('.q-estimate:not(.q-mark *)')).toBeNull();
  });

  it('names both levels where the test cannot decide between them', async () => {
    const between = competenceResult({
      measured: {
        enough: true,
        level: 2,
        probability: 0.9,
        between: [1, 2],
        mean: -0.5,
        low: -1,
        high: 0,
        items: 3,
      },
    });
    await arrange(jest.fn().mockResolvedValue(result({ competences: [between] })));
    expect(await screen.findByText('Between Basic and Intermediate, 90% certain')).toBeInTheDocument();
  });

  it('waits while it is being worked out', async () => {
    const scoring = new ProblemError({
      status: 404,
      code: 'results.not-scored-yet',
      title: '',
      detail: '',
      faults: [],
    });
    await arrange(jest.fn().mockRejectedValueOnce(scoring).mockResolvedValue(result()));
    expect(
      await screen.findByRole('heading', { name: 'Your result is being worked out' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Your result' }, { timeout: 5000 }),
    ).toBeInTheDocument();
  });

  it('is shared and taken back by the person alone', async () => {
    const { share } = await arrange(jest.fn().mockResolvedValue(result()));
    expect(await screen.findByText('Only you can see your levels.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Share with your trainers' }));
    expect(share).toHaveBeenCalledWith('wave-1', { shared: true });
  });

  it('says that trainers see an earlier one, which its person may replace or take back', async () => {
    const shown = result({ sharedWithTrainers: true, sharesEarlierResult: true });
    const { share } = await arrange(jest.fn().mockResolvedValue(shown));
    expect(await screen.findByText(/computed anew since/)).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Share the present result' }));
    expect(share).toHaveBeenLastCalledWith('wave-1', { shared: true });
    await userEvent.click(screen.getByRole('button', { name: 'Take the sharing back' }));
    expect(share).toHaveBeenLastCalledWith('wave-1', { shared: false });
  });
});

describe('where a person stands against the role', () => {
  it.each([
    [0.95, 'reached'],
    [0.6, 'likely'],
    [0.4, 'unlikely'],
    [0.05, 'missed'],
  ] as const)('with a chance of %s is "%s"', (atTarget, standing) => {
    expect(standingOf(competenceResult({ atTarget }))).toBe(standing);
  });

  it('cannot be said without evidence, and is not asked where the role asks nothing', () => {
    expect(standingOf(competenceResult({ measured: { enough: false, items: 0 } }))).toBe('unknown');
    expect(standingOf(competenceResult({ target: undefined }))).toBeUndefined();
  });

  it('is counted over the competences of the role alone', () => {
    const results = [
      competenceResult({ atTarget: 0.99 }),
      competenceResult({ atTarget: 0.5 }),
      competenceResult({ target: undefined, competence: competence('2.1', 'Sharing') }),
    ];
    expect(countStandings(results)).toEqual({ reached: 1, 'not-reached': 0, open: 1, unknown: 0 });
  });
});
