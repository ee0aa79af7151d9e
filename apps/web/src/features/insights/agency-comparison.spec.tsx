import type { AgencyComparison, AgencyOverview } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';
import { savedCsv } from '../../testing/saved-csv';

const OVERVIEW: AgencyOverview = {
  campaigns: [{ cohortId: 'cohort-1', name: 'Programme 2026' }],
  gaps: [],
  progress: {
    cohortId: 'cohort-1',
    cohortName: 'Programme 2026',
    levels: LEVELS,
    cuts: [-1.5, -0.5, 0.5, 1.5],
    waves: [],
    competences: [],
    earlier: [],
    updatedAt: '2026-10-10T10:00:00Z',
  },
  units: [],
  minimumCell: 5,
};
const LIMITS = { fewestAgencies: 5, fewestPeople: 10 };

async function arrange(comparison: AgencyComparison) {
  await renderPage({
    path: '/agency',
    me: meWith({ roles: ['agency-lead'] }),
    answers: {
      insights: {
        agencyOverview: () => Promise.resolve(OVERVIEW),
        releases: () => Promise.resolve([]),
        comparison: () => Promise.resolve(comparison),
      },
    },
  });
  return within(await screen.findByRole('region', { name: 'Comparison with other agencies' }));
}

describe('the agency among others', () => {
  const SHOWN: AgencyComparison = {
    ...LIMITS,
    ...{
      state: 'shown',
      own: 0.45,
      ownLow: 0.4,
      ownHigh: 0.5,
      n: 120,
      agencies: 12,
      lower: 0.29,
      median: 0.4,
      upper: 0.51,
    },
    madeAt: '2026-11-01T03:00:00Z',
  };

  it('stands beside quartiles, in words, as a picture and as a table', async () => {
    const section = await arrange(SHOWN);
    const words =
      'Of 12 agencies that take part, a quarter stand at or below 29%, half at or below 40%, and a quarter at or above 51%. Your agency: 45% (40% to 50%).';
    expect(section.getByText(words)).toBeInTheDocument();
    expect(section.getByRole('img')).toHaveAccessibleName(words);
    await userEvent.click(section.getByRole('button', { name: 'Table' }));
    expect(section.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      ...['45%40% to 50%', '29%', '40%', '51%'],
    ]);
  });

  it('is taken home as CSV with interval, people, agencies and date', async () => {
    await arrange(SHOWN);
    expect(await savedCsv(/Share at target/)).toEqual([
      'What,At target,Interval from,Interval to,n,Agencies,Made on',
      '"Your agency, n = 120",0.45,0.4,0.5,120,,2026-11-01',
      'Lower quartile,0.29,,,,12,2026-11-01',
      'Median,0.4,,,,12,2026-11-01',
      'Upper quartile,0.51,,,,12,2026-11-01',
    ]);
  });

  it('has no interval where what was given has none', async () => {
    const section = await arrange({ ...SHOWN, ownLow: undefined, ownHigh: undefined });
    expect(section.getByText(/Your agency: 45%\.$/)).toBeInTheDocument();
    expect(section.getByRole('img').querySelector('.q-interval')).toBeNull();
  });

  it.each<[AgencyComparison['state'], RegExp]>([
    ['apart', /does not take part/],
    ['no-figure', /at least 10 people/],
    ['too-few', /as soon as 5 agencies/],
  ])('is told why there is nothing to see: %s', async (state, reason) => {
    const section = await arrange({ ...LIMITS, state });
    expect(section.getByText(reason)).toBeInTheDocument();
    expect(section.queryByRole('figure')).not.toBeInTheDocument();
  });
});

describe('taking part in the comparison', () => {
  it('is chosen by the administrator, and taken back', async () => {
    let takesPart = false;
    const chooseComparison = jest.fn((choice: { takesPart: boolean }) => {
      ({ takesPart } = choice);
      return Promise.resolve(undefined);
    });
    await renderPage({
      path: '/retention',
      me: meWith({ roles: ['administrator'] }),
      answers: {
        privacy: {
          retention: () => Promise.resolve([]),
          comparison: () => Promise.resolve({ takesPart }),
          chooseComparison,
        },
      },
    });
    const section = within(await screen.findByRole('region', { name: 'Comparison with other agencies' }));
    await userEvent.click(section.getByRole('button', { name: 'Take part' }));
    expect(await section.findByText('This agency takes part.')).toBeInTheDocument();
    await userEvent.click(section.getByRole('button', { name: 'Take part no more' }));
    expect(await section.findByText('This agency does not take part.')).toBeInTheDocument();
    expect(chooseComparison.mock.calls).toEqual([[{ takesPart: true }], [{ takesPart: false }]]);
  });
});
