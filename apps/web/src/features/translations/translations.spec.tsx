import { ProblemError, type TranslationPage, type TranslationView } from '@qabilet/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const TRANSLATION: TranslationView = {
  id: 'item-1',
  code: '1.1-50',
  version: 1,
  state: 'operational',
  language: 'kk',
  status: 'drafted',
  texts: [
    {
      id: 'stem',
      part: 'stem',
      isNeeded: true,
      original: 'What now?',
      translated: 'Енді не?',
      isOutdated: false,
    },
    { id: 'option.a', part: 'option', of: 'a', isNeeded: true, original: 'Wait', isOutdated: false },
  ],
};
const PROPOSED: TranslationView = {
  ...TRANSLATION,
  texts: TRANSLATION.texts.map((text) => (text.id === 'stem' ? { ...text, proposed: 'Ал енді ше?' } : text)),
  proposal: { writers: ['Ada'], editedAt: '2026-11-23T09:00:00.000Z', isForOthers: false },
};
const LIST: TranslationPage = {
  languages: [{ language: 'kk', missing: 0, drafted: 3, stale: 1, reviewed: 2, proposed: 1 }],
  total: 1,
  rows: [
    {
      ...{ id: 'item-1', code: '1.1-50', competence: '1.1', state: 'operational' as const },
      ...{ stem: english('What now?'), status: 'stale' as const, isProposed: true },
    },
  ],
};
const AUTHOR = { path: '/items/item-1/translations/kk', me: meWith({ roles: ['author'] }) };

async function arrange(translation: TranslationView = TRANSLATION) {
  const translations = {
    read: jest.fn().mockResolvedValue(translation),
    propose: jest.fn().mockResolvedValue(undefined),
    accept: jest.fn().mockResolvedValue({ id: 'draft-2' }),
    discard: jest.fn().mockResolvedValue(undefined),
  };
  const step = { at: '2026-11-23T10:00:00Z', by: 'Ada', changes: [] };
  const itemBank = {
    history: jest.fn().mockResolvedValue({
      versions: [],
      sinceVersionBefore: [],
      steps: [
        { ...step, number: 4, action: 'edited' },
        { ...step, number: 3, action: 'moved', to: 'draft' },
        { ...step, number: 2, action: 'moved', to: 'review' },
        { ...step, number: 1, action: 'written' },
      ],
    }),
    restore: jest.fn().mockResolvedValue(undefined),
    acceptTranslation: jest.fn().mockResolvedValue(undefined),
  };
  await renderPage({ ...AUTHOR, answers: { translations, itemBank } });
  await screen.findByRole('heading', { level: 1, name: '1.1-50 in Қазақша' });
  return { ...translations, ...itemBank };
}

const stem = () => screen.getByRole('textbox', { name: /^Question in Қазақша/ });
const dialog = () => within(screen.getByRole('dialog'));
async function agree(name: string) {
  await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.click(dialog().getByRole('button', { name }));
}

describe('the list of translations', () => {
  it('leads from each figure to the items it counts, and marks what is stale or waits', async () => {
    const list = jest.fn().mockResolvedValue(LIST);
    await renderPage({
      ...AUTHOR,
      path: '/items/translations?language=kk',
      answers: { translations: { list } },
    });
    const counts = within(await screen.findByRole('table', { name: 'How the bank stands' }));
    expect(counts.getByRole('link', { name: '3' })).toHaveAttribute(
      'href',
      '/items/translations?language=kk&status=drafted',
    );
    const row = within(screen.getByRole('row', { name: /1\.1-50/ }));
    expect(row.getByText('Original changed')).toBeInTheDocument();
    expect(row.getByText('Waits to be accepted')).toBeInTheDocument();
    expect(row.getByRole('link', { name: '1.1-50' })).toHaveAttribute(
      'href',
      '/items/item-1/translations/kk',
    );
  });
});

describe('the translation of an item', () => {
  it('shows each text beside its words, in the language and direction of each', async () => {
    await arrange();
    expect(screen.getByText('What now?')).toHaveAttribute('lang', 'en');
    expect(stem()).toHaveValue('Енді не?');
    expect(stem()).toHaveAttribute('lang', 'kk');
    expect(screen.getByText('Not translated yet.')).toBeInTheDocument();
  });

  it('proposes all words together', async () => {
    const { propose } = await arrange();
    await userEvent.type(screen.getByRole('textbox', { name: /^Option a in Қазақша/ }), 'Күту');
    await userEvent.click(screen.getByRole('button', { name: 'Save translation' }));
    expect(propose).toHaveBeenCalledWith('item-1', 'kk', {
      texts: [
        { id: 'stem', words: 'Енді не?' },
        { id: 'option.a', words: 'Күту' },
      ],
    });
  });

  it('says at its field why a text was refused', async () => {
    const { propose } = await arrange();
    const faults = [{ at: 'stem', code: 'gaps-differ', message: 'It has to have the gaps' }];
    propose.mockRejectedValue(new ProblemError({ status: 422, code: 'x', title: '', detail: '', faults }));
    await userEvent.click(screen.getByRole('button', { name: 'Save translation' }));
    await waitFor(() =>
      expect(stem()).toHaveAccessibleDescription(/Keep the gaps in double square brackets/),
    );
  });

  it('leaves words of a machine to whoever finds them right', async () => {
    const { acceptTranslation } = await arrange();
    await agree('They are right as they are');
    expect(acceptTranslation).toHaveBeenCalledWith('item-1', 'kk');
  });
});

describe('words that wait to be accepted', () => {
  it('are not accepted by who wrote some of them', async () => {
    await arrange({ ...PROPOSED, proposal: { ...PROPOSED.proposal!, isForOthers: true } });
    expect(screen.getByText(/somebody else has to accept it/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Accept this translation' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Throw the proposal away' })).toBeInTheDocument();
  });

  it('are not accepted while somebody changes them', async () => {
    await arrange(PROPOSED);
    await userEvent.type(stem(), ' Иә.');
    expect(screen.queryByRole('button', { name: 'Accept this translation' })).not.toBeInTheDocument();
  });

  it('are accepted as they were read, and taken back to how the draft read before', async () => {
    const { accept, restore, read } = await arrange(PROPOSED);
    const accepted = TRANSLATION.texts.map((text) => ({ ...text, translated: 'Ал енді ше?' }));
    read.mockResolvedValue({ ...TRANSLATION, state: 'draft', status: 'reviewed', texts: accepted });
    await agree('Accept this translation');
    expect(accept).toHaveBeenCalledWith('item-1', 'kk', { seen: '2026-11-23T09:00:00.000Z' });
    expect(await screen.findByText('The translation is accepted')).toBeInTheDocument();
    expect(stem()).toHaveValue('Ал енді ше?');
    read.mockResolvedValue({ ...TRANSLATION, state: 'draft' });
    await agree('Take the acceptance back');
    expect(restore).toHaveBeenCalledWith('draft-2', { number: 1, after: 4 });
    await waitFor(() => expect(screen.queryByText('The translation is accepted')).not.toBeInTheDocument());
    expect(stem()).toHaveValue('Енді не?');
  });
});
