import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AuthorItemView, CalibratedParameters, ItemStatisticsView } from '@qabilet/api-client';
import { competence, english } from '../../testing/examples';
import { meWith, renderPage } from '../../testing/render-page';

const ITEM: AuthorItemView = {
  id: 'item-1',
  code: 'CS.3-01',
  kind: 'single',
  level: 2,
  competence: 'CS.3',
  competenceLabel: competence('CS.3', 'Searching'),
  state: 'operational',
  stem: english('What do you do first?'),
  languages: ['en', 'ru'],
  drafted: [],
  translations: [],
  options: [
    { id: 'a', text: english('Ask'), correct: true, rationale: english('Asking helps.') },
    { id: 'b', text: english('Act'), correct: false, rationale: english('Too early.') },
  ],
  parts: [],
  rationale: english('Asking comes first.'),
  difficulty: 0.2,
  seconds: 60,
};

const BY_EXPERTS: CalibratedParameters = {
  calibrationId: 'calibration-1',
  version: '2026.1',
  releasedAt: '2026-01-10T09:00:00Z',
  parameters: { model: '2pl', a: 1, b: [0.2] },
};
const FROM_ANSWERS: CalibratedParameters = {
  calibrationId: 'calibration-2',
  version: '2026.1+c2',
  releasedAt: '2026-05-01T09:00:00Z',
  parameters: { model: '2pl', a: 1.3, b: [-0.4], aError: 0.12, bErrors: [0.1], answers: 512, misfit: 0.031 },
};

const NONE: ItemStatisticsView = {
  answers: 0,
  enough: false,
  needed: 100,
  shown: false,
  expectedSeconds: 60,
  options: [],
  languages: [],
  parameters: [BY_EXPERTS],
};
const FEW: ItemStatisticsView = {
  ...NONE,
  answers: 12,
  shown: true,
  scored: 9,
  pilot: 3,
  facility: 0.75,
  omitted: 0,
  rapid: 0.08,
  medianSeconds: 41.6,
  options: [
    { id: 'a', correct: true, chosen: 9, share: 0.75 },
    { id: 'b', correct: false, chosen: 3, share: 0.25 },
  ],
  languages: [
    { language: 'en', answers: 10, facility: 0.8 },
    { language: 'ru', answers: 2 },
  ],
};
const ENOUGH: ItemStatisticsView = {
  ...FEW,
  answers: 512,
  enough: true,
  discrimination: 0.314,
  parameters: [FROM_ANSWERS, BY_EXPERTS],
};

async function arrange(statistics: ItemStatisticsView) {
  await renderPage({
    path: '/items/item-1',
    me: meWith({ roles: ['author'] }),
    answers: {
      itemBank: { item: () => Promise.resolve(ITEM), statistics: () => Promise.resolve(statistics) },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'CS.3-01' });
  await screen.findByRole('rowheader', { name: '2026.1' });
  return within(screen.getByRole('region', { name: 'How it performs' }));
}

it('tells of a question answered part by part what is right at each', async () => {
  await renderPage({
    path: '/items/item-1',
    me: meWith({ roles: ['author'] }),
    answers: {
      itemBank: {
        item: jest.fn().mockResolvedValue({
          ...ITEM,
          kind: 'match',
          options: ITEM.options.map((option) => ({ ...option, correct: false })),
          parts: [{ id: 'p', text: english('First day'), right: 'Ask', rationale: english('It is polite.') }],
        }),
        statistics: jest.fn().mockResolvedValue(NONE),
      },
    },
  });
  const table = await screen.findByRole('table', { name: 'Parts' });
  expect(within(table).getByRole('row', { name: 'First day Ask It is polite.' })).toBeInTheDocument();
  expect(screen.queryByRole('table', { name: 'Options' })).not.toBeInTheDocument();
});

describe('how an item performs', () => {
  it('says until when answers are counted where they come to the figures by and by', async () => {
    const performance = await arrange({ ...ENOUGH, countedUntil: '2026-11-24T03:10:00Z' });
    expect(
      performance.getByText(/^Counted are tests that were scored by 24 November 2026/),
    ).toBeInTheDocument();
  });

  it('says so while nobody has answered it', async () => {
    const section = await arrange(NONE);
    expect(section.getByText(/Nobody has answered this item/)).toBeInTheDocument();
    expect(section.queryByText('Answered rightly')).not.toBeInTheDocument();
  });

  it('tells nothing but how many there were, and how many are needed, while there are very few', async () => {
    const section = await arrange({ ...NONE, answers: 3 });
    expect(section.getByText(/^3 answers so far\..*100 are needed\.$/)).toBeInTheDocument();
    expect(section.queryByText('Answered rightly')).not.toBeInTheDocument();
  });

  it('says with few answers that they are too few, and folds the first figures away', async () => {
    const section = await arrange(FEW);
    expect(section.getByText(/too few to judge the item by: 100 are needed/)).toBeInTheDocument();
    expect(section.getByText('First figures, not to be relied on').closest('details')).not.toHaveAttribute(
      'open',
    );
  });

  it('gives each figure a plain name and its meaning', async () => {
    const section = await arrange(ENOUGH);
    const figure = (name: string) => section.getByText(name, { selector: 'dt' }).parentElement;
    expect(figure('Answered rightly')).toHaveTextContent('75%Share of right answers, called facility.');
    expect(figure('Tells people apart')).toHaveTextContent('0.31How closely');
    expect(figure('Time taken')).toHaveTextContent('42 seconds, expected 60 seconds');
  });

  it('says of a figure that cannot be had that it cannot be said yet', async () => {
    const section = await arrange({ ...ENOUGH, discrimination: undefined } as ItemStatisticsView);
    expect(section.getByText('Tells people apart').parentElement).toHaveTextContent('Cannot be said yet');
  });

  it('tells how often each option was chosen, with the key marked', async () => {
    const section = await arrange(ENOUGH);
    expect(section.getByRole('row', { name: /^Ask/ })).toHaveTextContent('AskRight975%');
    expect(section.getByRole('row', { name: /^Act/ })).toHaveTextContent('ActWrong325%');
  });

  it('tells the languages apart, and hides the share of very few people', async () => {
    const section = await arrange(ENOUGH);
    expect(section.getByRole('row', { name: /^English/ })).toHaveTextContent('English1080%');
    expect(section.getByRole('row', { name: /^Русский/ })).toHaveTextContent('Русский2Cannot be said yet');
  });

  it('lists its values in each calibration with errors, n and fit', async () => {
    const section = await arrange(ENOUGH);
    expect(section.getByRole('row', { name: /^2026\.1\+c2/ })).toHaveTextContent(
      '1 May 2026512-0.40 ± 0.101.30 ± 0.120.031',
    );
    expect(section.getByRole('row', { name: /^2026\.1 / })).toHaveTextContent('by experts0.201.00');
  });
});

describe('the translations of an item', () => {
  const DRAFTED: AuthorItemView = {
    ...ITEM,
    languages: ['en', 'ru', 'kk'],
    drafted: ['kk'],
    translations: [
      { language: 'ru', isDraft: false, texts: [{ part: 'stem', original: 'What?', translated: 'Что?' }] },
      {
        language: 'kk',
        isDraft: true,
        texts: [
          { part: 'stem', original: 'What?', translated: 'Не?' },
          { part: 'option', of: 'a', original: 'Ask', translated: 'Сұрау' },
        ],
      },
    ],
  };

  async function arrange() {
    const acceptTranslation = jest.fn().mockResolvedValue(undefined);
    const reviewed = DRAFTED.translations.map((one) => ({ ...one, isDraft: false }));
    const item = jest
      .fn()
      .mockResolvedValueOnce(DRAFTED)
      .mockResolvedValue({ ...DRAFTED, drafted: [], translations: reviewed });
    await renderPage({
      path: '/items/item-1',
      me: meWith({ roles: ['author'] }),
      answers: { itemBank: { item, statistics: () => Promise.resolve(NONE), acceptTranslation } },
    });
    return {
      acceptTranslation,
      section: within(await screen.findByRole('region', { name: 'Translations' })),
    };
  }

  it('tell drafts from reviewed ones, also in the line of languages', async () => {
    const { section } = await arrange();
    expect(
      section.getByText(/^Қазақша/, { selector: 'summary > span' }).closest('summary'),
    ).toHaveTextContent('Draft of a machine');
    expect(
      section.getByText(/^Русский/, { selector: 'summary > span' }).closest('summary'),
    ).toHaveTextContent('Reviewed');
    expect(screen.getByText('English, Русский, Қазақша (draft)')).toBeInTheDocument();
    expect(section.getAllByRole('button', { name: 'Accept this translation' })).toHaveLength(1);
  });

  it('stand beside the English words, marked with their language', async () => {
    const { section } = await arrange();
    const row = section.getByRole('row', { name: /^Option a/ });
    expect(row).toHaveTextContent('Option aAskСұрау');
    expect(within(row).getByText('Сұрау')).toHaveAttribute('lang', 'kk');
  });

  it('are accepted after a question, and are reviewed from then on', async () => {
    const { section, acceptTranslation } = await arrange();
    await userEvent.click(section.getByRole('button', { name: 'Accept this translation' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Accept the translation into Қазақша?' }),
    );
    expect(acceptTranslation).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Accept this translation' }));

    expect(await screen.findByText('The translation is accepted.')).toBeInTheDocument();
    expect(acceptTranslation).toHaveBeenCalledWith('item-1', 'kk');
    expect(await screen.findByText('English, Русский, Қазақша')).toBeInTheDocument();
  });
});
