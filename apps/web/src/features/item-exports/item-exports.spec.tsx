import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ItemExportOutlineView } from '@qabilet/api-client';
import { english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const OUTLINE: ItemExportOutlineView = { items: 22, left: [{ code: '1.3-09', why: 'sheet' }] };
const BANK = {
  id: 'bank-1',
  framework: 'DigComp',
  version: '3.0',
  releasedAt: '2026-04-01T00:00:00.000Z',
  items: 24,
};

async function arrange(outlined: ItemExportOutlineView = OUTLINE) {
  const outline = jest.fn().mockResolvedValue(outlined);
  await renderPage({
    path: '/items/export',
    me: meWith({ roles: ['author'] }),
    answers: {
      itemExports: { outline, banks: () => Promise.resolve([BANK]) },
      itemBank: {
        competences: () => Promise.resolve([{ code: '1.1', name: english('Searching'), outcomes: [] }]),
      },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Take items out' });
  return { outline };
}

describe('taking items out', () => {
  it('says what would be in the file and what not, with the reason', async () => {
    await arrange();
    expect(await screen.findByText('22 items')).toBeInTheDocument();
    expect(screen.getByText(/1 spreadsheet task: neither QTI/)).toBeInTheDocument();
    expect(screen.getByText('1.3-09')).toBeInTheDocument();
  });

  it('leads to a file of just what was chosen', async () => {
    const { outline } = await arrange();
    await screen.findByRole('option', { name: 'DigComp, 3.0 (24 items)' });
    await userEvent.selectOptions(screen.getByLabelText('Release of the bank'), 'bank-1');
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'Русский');
    await userEvent.selectOptions(screen.getByLabelText('Level'), '2');
    expect(outline).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show what would be in the file' }));
    expect(outline).toHaveBeenLastCalledWith({ bankReleaseId: 'bank-1', level: 2, language: 'ru' });
    expect(await screen.findByRole('link', { name: 'Save as QTI 3.0 package (.zip)' })).toHaveAttribute(
      'href',
      '/api/item-exports?bankReleaseId=bank-1&level=2&language=ru&format=qti',
    );
    expect(screen.getByRole('link', { name: 'Save as table (.csv)' })).toHaveAttribute(
      'href',
      expect.stringContaining('format=csv'),
    );
  });

  it('offers no file where there would be nothing in it', async () => {
    await arrange({ items: 0, left: [] });
    expect(await screen.findByText('No item of this choice can be in a file')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Save as/ })).not.toBeInTheDocument();
  });
});
