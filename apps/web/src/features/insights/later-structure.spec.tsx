import type { AgencyOverview, LaterStructure, UnitNode } from '@qabilet/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LEVELS } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const figure = { suppressed: false, enough: true, n: 12, mean: 0, low: -0.2, high: 0.2, level: 2 } as const;
const point = {
  waveId: 'w1',
  waveName: 'Baseline',
  kind: 'baseline',
  opensAt: '2026-04-01T06:00:00Z',
  invited: 12,
  finished: 12,
  coverage: 1,
  figure,
} as const;
const unit = (name: string): UnitNode => ({ id: name, name, depth: 0, points: [point] });
const OVERVIEW: AgencyOverview = {
  campaigns: [{ cohortId: 'cohort-1', name: 'Programme 2026' }],
  gaps: [],
  progress: {
    cohortId: 'cohort-1',
    cohortName: 'Programme 2026',
    levels: LEVELS,
    cuts: [-1.5, -0.5, 0.5, 1.5],
    waves: [point],
    competences: [],
    earlier: [],
    updatedAt: '2026-10-10T10:00:00Z',
  },
  units: [unit('Old department')],
  minimumCell: 5,
};

async function switched(later: LaterStructure) {
  const laterStructure = jest.fn().mockResolvedValue(later);
  await renderPage({
    path: '/agency',
    me: meWith({ roles: ['agency-lead'] }),
    answers: {
      insights: {
        agencyOverview: () => Promise.resolve(OVERVIEW),
        releases: () => Promise.resolve([]),
        laterStructure,
      },
    },
  });
  const section = within(await screen.findByRole('region', { name: 'Organisation' }));
  expect(section.getByText('Old department')).toBeInTheDocument();
  expect(laterStructure).not.toHaveBeenCalled();
  await userEvent.selectOptions(section.getByLabelText('Units'), 'As at the end of last month');
  return section;
}

/** jsdom reads a blob by this alone. */
function textOf(content = new Blob()): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(content);
  });
}

describe('the units of an agency by a later day', () => {
  it('stand in place of those of the wave, with the day', async () => {
    const section = await switched({
      state: 'shown',
      waveName: 'Baseline',
      asOf: '2026-09-30',
      units: [unit('New department')],
    });
    expect(await section.findByText('New department')).toBeInTheDocument();
    expect(section.queryByText('Old department')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Русский', hidden: true })).toHaveAttribute(
      'href',
      '/api/agency-overview/report?cohortId=cohort-1&units=later&language=ru',
    );
    expect(section.getByText(/^Baseline, by the units .* on 30 September 2026\./)).toBeInTheDocument();
    await userEvent.selectOptions(section.getByLabelText('Units'), 'As on the day of each wave');
    expect(section.getByText('Old department')).toBeInTheDocument();
  });

  it('are named with their day in the picture and in the file, which says what it leaves out', async () => {
    const saved: { readonly name: string; readonly content: Blob }[] = [];
    let content = new Blob();
    URL.createObjectURL = (made) => {
      content = made as Blob;
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content });
    });
    const section = await switched({
      state: 'shown',
      waveName: 'Baseline',
      asOf: '2026-09-30',
      units: [{ ...unit('New department'), unitsInside: 7 }],
    });
    const title = 'Coverage of each unit in Baseline, by the units of its people on 30 September 2026';
    await userEvent.click(
      within(await section.findByRole('figure', { name: title })).getByRole('button', { name: /CSV/ }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    jest.restoreAllMocks();
    expect(saved[0]?.name).toBe('organisation-2026-09-30.csv');
    const [head = '', row = ''] = (await textOf(saved[0]?.content)).split('\r\n');
    expect(head).toMatch(/,Wave,Units as on,.*,"Groups inside that are not listed, at least"$/);
    expect(row).toMatch(/^New department,,Baseline,2026-09-30,12,12,1,.*,7$/);
  });

  it.each([
    ['none-ended', /once a wave has closed/],
    ['too-many', /Too many people have moved/],
  ] as const)('are not there, with the reason: %s', async (state, reason) => {
    const section = await switched({ state, units: [] });
    expect(await section.findByText(reason)).toBeInTheDocument();
    expect(section.queryByRole('figure')).not.toBeInTheDocument();
  });
});
