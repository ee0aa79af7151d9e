import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CalibrationSource } from '@qabilet/api-client';
import { source } from '../../testing/calibration-examples';
import { meWith, renderPage } from '../../testing/render-page';

const [ended] = source().waves;
if (!ended) throw new Error('The example has no wave.');
const wave = (overrides: Partial<typeof ended>) => ({ ...ended, ...overrides });
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

async function arrange(waves: CalibrationSource['waves']) {
  await renderPage({
    path: '/calibrations/answers',
    me: meWith({ roles: ['author'] }),
    answers: { calibrations: { sources: () => Promise.resolve([source({ waves })]) } },
  });
  await screen.findByRole('heading', { level: 1, name: 'Answers for work outside' });
}
const rowOf = (name: RegExp) => screen.getByRole('row', { name });
const linkOf = (row: HTMLElement, name: RegExp) =>
  within(row).getByRole('link', { name }).getAttribute('href');

describe('taking answers out', () => {
  it('gives each wave that has ended its answers and its items', async () => {
    await arrange([ended]);
    const row = rowOf(/^Baseline/);
    expect(linkOf(row, /^Answers of Baseline/)).toBe(
      '/api/calibrations/calibration-1/answers?form=wide&packed=no&waveId=wave-1',
    );
    expect(linkOf(row, /^Items of Baseline/)).toBe('/api/calibrations/calibration-1/items?waveId=wave-1');
    expect(screen.queryByRole('row', { name: /^All waves/ })).not.toBeInTheDocument();
  });

  it('says why there is nothing to be had: still open, or too few', async () => {
    await arrange([
      wave({ waveId: 'w-open', waveName: 'Running', closesAt: TOMORROW }),
      wave({ waveId: 'w-few', waveName: 'Small', finished: 8, largestGroup: 4 }),
    ]);
    expect(rowOf(/^Running/)).toHaveTextContent('Still open');
    expect(rowOf(/^Small/)).toHaveTextContent('Too few of one language');
    expect(screen.queryByRole('link', { name: /^Answers of/ })).not.toBeInTheDocument();
  });

  it('writes the file as it is asked for, all waves together too', async () => {
    await arrange([ended, wave({ waveId: 'wave-2', waveName: 'Endline' })]);
    await userEvent.click(screen.getByRole('radio', { name: /One row an answer/ }));
    await userEvent.click(screen.getByRole('radio', { name: /Packed CSV/ }));
    expect(linkOf(rowOf(/^All waves/), /^Answers/)).toBe(
      '/api/calibrations/calibration-1/answers?form=long&packed=yes',
    );
    expect(within(rowOf(/^Endline/)).getByRole('link', { name: /^Answers/ })).toHaveAttribute(
      'download',
      'answers-long.csv.gz',
    );
  });

  it('says what to wait for while there is no wave', async () => {
    await arrange([]);
    expect(screen.getByText(/Answers can be taken out when a wave has ended/)).toBeInTheDocument();
  });
});
