import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BlueprintView } from '@qabilet/api-client';
import { english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

function blueprint(id: string, overrides: Partial<BlueprintView> = {}): BlueprintView {
  return {
    id,
    name: english('Short check'),
    framework: { title: 'DigComp', version: '3.0' },
    minItems: 10,
    maxItems: 16,
    bankItems: 215,
    minutes: 40,
    calibrationVersion: '2026.1',
    releasedAt: '2026-01-10T09:00:00Z',
    ...overrides,
  };
}

async function arrange(blueprints: readonly BlueprintView[]) {
  await renderPage({
    path: '/programmes/cohort-1/waves/new',
    me: meWith({ roles: ['trainer'] }),
    answers: { itemBank: { blueprints: () => Promise.resolve([...blueprints]) } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Open a wave' });
  return (name: string) => screen.getByRole('radio', { name });
}

describe('the tests to choose from', () => {
  it('say on which calibration they stand, and since when', async () => {
    const radio = await arrange([blueprint('one'), blueprint('other', { name: english('Whole framework') })]);
    expect(radio('Short check')).toHaveAccessibleDescription(
      '10 to 16 questions from 215 items, 40 minutes. Calibration 2026.1 of 10 January 2026.',
    );
  });

  it('bear the calibration in their name where several have the same one', async () => {
    const newer = blueprint('newer', { calibrationVersion: '2026.1+c2' });
    const radio = await arrange([newer, blueprint('older')]);
    expect(radio('Short check, calibration 2026.1+c2')).toBeInTheDocument();
    expect(radio('Short check, calibration 2026.1')).toBeInTheDocument();
  });
});

describe('the rules about tests before', () => {
  it('are whole numbers within bounds, or nothing', async () => {
    const openWave = jest.fn(() => Promise.resolve({ id: 'wave-2' }));
    await renderPage({
      path: '/programmes/cohort-1/waves/new',
      me: meWith({ roles: ['trainer'] }),
      answers: {
        itemBank: { blueprints: () => Promise.resolve([blueprint('one')]) },
        programmes: { openWave },
      },
    });
    const field = (name: string | RegExp) => screen.getByLabelText(name);
    await screen.findByRole('heading', { level: 1, name: 'Open a wave' });
    await userEvent.type(field('Name'), 'Midline');
    await userEvent.click(screen.getByRole('radio', { name: 'Midline' }));
    await userEvent.type(field('Opens'), '2026-07-01T09:00');
    await userEvent.type(field('Closes'), '2026-07-30T18:00');
    await userEvent.type(field(/^Days since the last test/), 'soon');
    await userEvent.type(field(/^Tests within a year/), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Open wave' }));
    expect(openWave).not.toHaveBeenCalled();
    expect(screen.getAllByText('Enter a whole number from 1 to 365, or nothing').length).toBeGreaterThan(0);

    await userEvent.clear(field(/^Days since the last test/));
    await userEvent.type(field(/^Days since the last test/), '30');
    await userEvent.click(screen.getByRole('button', { name: 'Open wave' }));
    expect(openWave).toHaveBeenCalledWith(
      'cohort-1',
      expect.objectContaining({ daysBetween: 30, testsAYear: 2 }),
    );
  });
});
