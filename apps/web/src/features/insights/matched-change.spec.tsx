import type { MatchedProgress, Progress } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';
import { savedFile } from '../../testing/saved-file';

const PROGRESS: Progress = {
  cohortId: 'cohort-1',
  cohortName: 'Programme 2026',
  levels: LEVELS,
  cuts: [-1.5, -0.5, 0.5, 1.5],
  waves: [],
  competences: [],
  earlier: [],
  updatedAt: '2026-04-10T10:00:00Z',
};
const range = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const SHOWN: MatchedProgress = {
  state: 'shown',
  firstWave: 'Baseline',
  lastWave: 'Endline',
  matched: 12,
  joined: 0,
  left: 5,
  competences: [
    {
      competence: competence('1.1', 'Searching'),
      n: 12,
      change: range(0.6),
      effect: range(0.55),
      up: range(0.4),
      down: range(0.1),
    },
    { competence: competence('1.2', 'Sharing') },
  ],
  moved: [{ competences: 1, n: 9, gained: range(0.5), lost: range(0.2) }, { competences: 2 }],
  minimumCell: 5,
};

async function arrange(matched: MatchedProgress) {
  await renderPage({
    path: '/programmes/cohort-1/progress',
    me: meWith({ roles: ['trainer'] }),
    answers: {
      insights: {
        progress: () => Promise.resolve(PROGRESS),
        matchedChange: () => Promise.resolve(matched),
      },
    },
  });
  await screen.findByRole('heading', { name: 'The same people, first and last wave' });
}

describe('the change of the same people', () => {
  const chart = (name = /^Change of the same people/) => screen.getByRole('figure', { name });

  it('is drawn with its intervals for competences that enough people were measured in', async () => {
    await arrange(SHOWN);
    expect([...chart().querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual([
      'Searching0.60 (0.50 to 0.70), n = 12',
    ]);
  });

  it('is drawn as the shares that rose and fell', async () => {
    await arrange(SHOWN);
    expect(
      [...chart(/^People who moved/).querySelectorAll('ol > li')].map(({ textContent }) => textContent),
    ).toEqual([
      'Gained a level or more in at least 1 competence50% (40% to 60%), n = 9',
      'Fell by a level or more in at least 1 competence20% (10% to 30%), n = 9',
    ]);
  });

  it('is a table alone where all is hidden', async () => {
    const competences = [{ competence: competence('1.2', 'Sharing') }];
    await arrange({ ...SHOWN, competences, moved: [{ competences: 1 }] });
    expect(screen.getByRole('table', { name: /^Change of the same people/ })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: /^People who moved/ })).toBeInTheDocument();
    expect(screen.queryByRole('figure', { name: /^Change of the same people|^People who moved/ })).toBeNull();
  });

  it('is taken home with every interval, and nothing where too few people stand', async () => {
    const saved = savedFile();
    await arrange(SHOWN);
    await userEvent.click(within(chart()).getByRole('button', { name: 'Save as CSV' }));
    const [columns, ...lines] = (await saved()).trim().split('\r\n');
    expect(columns).toContain('Reliably up,Reliably up: Interval from,Reliably up: Interval to');
    expect(lines).toEqual([
      '1.1,Searching,Baseline,Endline,12,0.6,0.5,0.7,0.55,0.45000000000000007,0.65,0.4,0.30000000000000004,0.5,0.1,0,0.2',
      '1.2,Sharing,Baseline,Endline,,,,,,,,,,,,,',
    ]);
  });

  it('is told competence by competence with its intervals', async () => {
    await arrange(SHOWN);
    await userEvent.click(within(chart()).getByRole('button', { name: 'Table' }));
    const cells = (name: RegExp) =>
      within(
        within(screen.getByRole('table', { name: /Change of the same people/ })).getByRole('row', { name }),
      )
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells(/Searching/)).toEqual([
      '12',
      '0.600.50 to 0.70',
      '0.550.45 to 0.65',
      '40%30% to 50%',
      '10%0% to 20%',
    ]);
    expect(cells(/Sharing/)).toEqual(['<5', '–', '–', '–', '–']);
    expect(screen.getByText(/Change from Baseline to Endline/)).toBeInTheDocument();
  });

  it('says of how many it could be seen whether they gained a level', async () => {
    await arrange(SHOWN);
    const moved = within(chart(/^People who moved/));
    await userEvent.click(moved.getByRole('button', { name: 'Table' }));
    const table = within(screen.getByRole('table', { name: /People who moved by at least one level/ }));
    const cells = (name: string) =>
      within(table.getByRole('rowheader', { name }).closest('tr')!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells('1')).toEqual(['9', '50%40% to 60%', '20%10% to 30%']);
    expect(cells('2')).toEqual(['<5', '–', '–']);
  });

  it('says between what it lies where a few joined or left, and what would let it be told', async () => {
    await arrange({
      ...{ state: 'few-moved', matched: 12, joined: 0, left: 1, minimumCell: 5, competences: [], moved: [] },
      bounds: { value: 0.8, low: 0.25, high: 1.35 },
    });
    expect(screen.getByText(/^1 person was in one of the waves alone/)).toHaveTextContent(
      /the 12 people in both .* lies between 0\.25 and 1\.35 on the scale .* nobody or at least 5 left/,
    );
    expect(screen.getByText('Only in the first (left)')).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: /Change of the same people/ })).toBeNull();
  });

  it('says why there is nothing where it is hidden', async () => {
    await arrange({ state: 'too-few', competences: [], moved: [], minimumCell: 5 });
    expect(screen.getByText(/fewer than 5 people were in both waves/)).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: /Change of the same people/ })).toBeNull();
  });
});
