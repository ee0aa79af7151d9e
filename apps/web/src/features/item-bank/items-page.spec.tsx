import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ItemPage } from '@qabilet/api-client';
import { english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const BANK: ItemPage = {
  total: 1,
  rows: [
    {
      id: 'item-1',
      code: '1.1-50',
      competence: '1.1',
      level: 2,
      kind: 'single',
      state: 'review',
      stem: english('What now?'),
      languages: ['en', 'ru'],
      drafted: ['ru'],
    },
  ],
  states: [
    { state: 'draft', count: 0 },
    { state: 'review', count: 3 },
    { state: 'operational', count: 24 },
  ],
  waiting: 2,
};

async function arrange({ path = '/items', bank = BANK }: { path?: string; bank?: ItemPage } = {}) {
  const items = jest.fn().mockResolvedValue(bank);
  await renderPage({
    path,
    me: meWith({ roles: ['author'] }),
    answers: {
      itemBank: {
        items,
        competences: () => Promise.resolve([{ code: '1.1', name: english('Searching'), outcomes: [] }]),
      },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Item bank' });
  return { items };
}

describe('the list of items', () => {
  it('tells how many items are in each state and wait for the reader, and leads there', async () => {
    const { items } = await arrange();
    await userEvent.click(screen.getByRole('link', { name: 'Waiting for you 2' }));
    expect(items).toHaveBeenLastCalledWith({ waiting: true, page: 1, size: 50 });
    await userEvent.click(screen.getByRole('link', { name: 'In review 3' }));
    expect(items).toHaveBeenLastCalledWith({ state: 'review', page: 1, size: 50 });
    expect(screen.getByLabelText('State')).toHaveValue('review');
    expect(screen.queryByRole('link', { name: 'Draft 0' })).not.toBeInTheDocument();
  });

  it('marks the gaps of a question without their names', async () => {
    const [row] = BANK.rows;
    const stem = english('First [[step]] the rows, then [[act]].');
    await arrange({ bank: { ...BANK, rows: row ? [{ ...row, stem }] : [] } });

    expect(await screen.findByText('First … the rows, then ….')).toBeVisible();
  });

  it('is narrowed by everything at once, after the button is pressed', async () => {
    const { items } = await arrange();
    await screen.findByRole('option', { name: '1.1 Searching' });
    await userEvent.selectOptions(screen.getByLabelText('Competence'), '1.1');
    await userEvent.selectOptions(screen.getByLabelText('Languages'), 'Some wait for a reviewer');
    await userEvent.click(screen.getByLabelText('Waiting for my review'));
    expect(items).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(items).toHaveBeenLastCalledWith({
      competence: '1.1',
      wording: 'drafted',
      waiting: true,
      page: 1,
      size: 50,
    });
  });

  it('says why it is empty', async () => {
    const none = { ...BANK, rows: [], total: 0, waiting: 0 };
    await arrange({ path: '/items?waiting=1', bank: none });
    expect(screen.getByText('Nothing waits for you')).toBeInTheDocument();
  });

  it('says what to do with a bank that has no item at all', async () => {
    await arrange({ bank: { total: 0, rows: [], states: [], waiting: 0 } });
    expect(screen.getByText('No items yet')).toBeInTheDocument();
  });
});
