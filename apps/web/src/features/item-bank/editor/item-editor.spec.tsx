import { ProblemError, type ItemBody, type ItemOnBenchView, type Question } from '@qabilet/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { competence, english } from '../../../testing/examples';
import { meWith, renderPage } from '../../../testing/render-page';

const ITEM: ItemBody = {
  code: '1.1-50',
  competence: '1.1',
  level: 2,
  difficulty: -1.1,
  seconds: 60,
  kind: 'single',
  stem: { en: 'What do you do first?', ru: 'Что вы сделаете сначала?' },
  rationale: { en: 'Asking comes first.' },
  enemies: [],
  drafted: [],
  options: [
    { id: 'a', text: { en: 'Ask' }, rationale: { en: 'Right.' }, correct: true },
    { id: 'b', text: { en: 'Act' }, rationale: { en: 'Too early.' }, correct: false },
    { id: 'c', text: { en: 'Wait' }, rationale: { en: 'Too late.' }, correct: false },
  ],
};
const BENCH: ItemOnBenchView = {
  id: 'item-1',
  version: 1,
  state: 'draft',
  item: ITEM,
  step: 3,
  canEdit: true,
  canStartVersion: false,
  moves: [],
  writers: ['Ada'],
};
const QUESTION: Question = {
  id: 'question-1',
  position: 1,
  kind: 'single',
  language: 'en',
  stem: 'What do you do first?',
  options: [
    { id: 'x', text: 'Act' },
    { id: 'y', text: 'Ask' },
  ],
  parts: [],
  originals: [],
};

const refusal = (code: string, faults: ProblemError['faults'] = []) =>
  new ProblemError({ status: 409, code, title: '', detail: 'No.', faults });

function answersWith(overrides = {}) {
  return {
    competences: () =>
      Promise.resolve([
        {
          code: '1.1',
          name: english('Searching'),
          outcomes: [{ code: '1.1.2', level: 2, text: english('Finds a register') }],
        },
      ]),
    preview: jest.fn().mockResolvedValue({ question: QUESTION, faults: [], advice: [] }),
    tryOut: jest.fn().mockResolvedValue({ points: 1, fullCredit: 1 }),
    create: jest.fn().mockResolvedValue({ id: 'item-1' }),
    edit: jest.fn().mockResolvedValue({ id: 'item-1' }),
    bench: jest.fn().mockResolvedValue(BENCH),
    history: jest.fn().mockResolvedValue({ versions: [], steps: [], sinceVersionBefore: [] }),
    ...overrides,
  };
}

async function open(path: string, answers = answersWith()) {
  await renderPage({ path, me: meWith({ roles: ['author'] }), answers: { itemBank: answers } });
  await screen.findByRole('heading', { level: 1 });
  return answers;
}

const preview = () => within(screen.getByRole('region', { name: 'As people see it' }));

describe('a new item', () => {
  it('begins with its kind, which has to be chosen', async () => {
    await open('/items/new');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a kind');
    await userEvent.click(screen.getByLabelText('Number'));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByLabelText('Right number')).toBeInTheDocument();
  });

  it('is saved with everything that was written, and then written on as a draft', async () => {
    const { create } = await open('/items/new?kind=single');
    await screen.findByRole('option', { name: '1.1 Searching' });
    await userEvent.selectOptions(screen.getByLabelText('Competence'), '1.1');
    await userEvent.selectOptions(screen.getByLabelText('Outcome it shows'), '1.1.2');
    await userEvent.type(screen.getByLabelText('Code'), '1.1-50');
    await userEvent.clear(screen.getByLabelText('Difficulty by experts, logits'));
    await userEvent.type(screen.getByLabelText('Difficulty by experts, logits'), '-0,95');
    await userEvent.type(screen.getByLabelText('Question, English'), 'What now?');
    await userEvent.type(screen.getByLabelText('Question, Русский'), 'Что теперь?');
    await userEvent.type(
      within(screen.getByRole('group', { name: 'Option b' })).getByLabelText('Words, English'),
      'Ask',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Option b: Ask' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(create).toHaveBeenCalledWith({
      item: expect.objectContaining({
        ...{ code: '1.1-50', competence: '1.1', outcome: '1.1.2', difficulty: -0.95, kind: 'single' },
        stem: { en: 'What now?', ru: 'Что теперь?' },
      }),
    });
    const { options } = create.mock.calls[0][0].item;
    expect(options.map(({ id, correct }: { id: string; correct: boolean }) => [id, correct])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
    expect(await screen.findByText(/The draft is saved/)).toBeInTheDocument();
  });

  it('is told field by field what it lacks', async () => {
    const create = jest.fn().mockRejectedValue(
      refusal('item-bank.invalid-item', [
        { at: 'competence', code: 'competence-unknown', message: 'No framework has it' },
        { at: 'options[1].text.en', code: 'english-missing', message: 'The English words are missing' },
        { at: 'key', code: 'key-does-not-fit', message: 'There is no option' },
      ]),
    );
    await open('/items/new?kind=single', answersWith({ create }));
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('link', { name: 'Choose a competence' })).toBeInTheDocument();
    await userEvent.click(summary.getByRole('link', { name: /^Option b, English: write/ }));
    const words = within(screen.getByRole('group', { name: 'Option b' })).getByLabelText('Words, English');
    expect(words).toHaveFocus();
    expect(words).toBeInvalid();
    expect(summary.getByRole('link', { name: /mark one of them as right/ })).toBeInTheDocument();
  });
});

describe('options', () => {
  const texts = () =>
    screen
      .getAllByRole('group', { name: /^Option [a-z]$/ })
      .map((group) => within(group).getByLabelText<HTMLTextAreaElement>('Words, English').value);

  it('change places by buttons, which keep the focus', async () => {
    await open('/items/item-1/edit');
    const down = screen.getByRole('button', { name: 'Down Option a' });
    await userEvent.click(down);
    expect(texts()).toEqual(['Act', 'Ask', 'Wait']);
    expect(screen.getByRole('button', { name: 'Down Option a' })).toHaveFocus();
    expect(screen.getByText('Option a is now 2 of 3')).toBeInTheDocument();
  });

  it('are added and removed', async () => {
    await open('/items/item-1/edit');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Option b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add an option' }));
    expect(texts()).toEqual(['Ask', 'Wait', '']);
    expect(screen.getByRole('group', { name: 'Option b' })).toBeInTheDocument();
  });
});

describe('advice', () => {
  const ADVICE = [
    { code: 'difficulty-band', at: 'difficulty', values: { level: 2, low: -1.6, high: -0.6 } },
    { code: 'brand-name', at: 'options[1].text.en', values: { words: 'Excel' } },
    { code: 'option-lengths', at: 'key', values: { language: 'ru', shortest: 3, longest: 80 } },
  ];
  const advising = () =>
    answersWith({ preview: jest.fn().mockResolvedValue({ question: QUESTION, faults: [], advice: ADVICE }) });

  it('stands at the field that it is about, and is read out with it', async () => {
    await open('/items/item-1/edit', advising());
    expect(await screen.findByText(/“Excel” is the name of a product/)).toBeInTheDocument();
    const option = document.getElementById('item.options[1].text.en');
    expect(option).toHaveAccessibleDescription(/“Excel” is the name of a product/);
    expect(document.getElementById('item.difficulty')).toHaveAccessibleDescription(
      /-1.6 to -0.6|−1.6 to −0.6/,
    );
    expect(document.getElementById('item.options[0].text.en')).not.toHaveAccessibleDescription(/Advice/);
  });

  it('on the options as a whole names the language, and keeps nothing from being saved', async () => {
    const answers = await open('/items/item-1/edit', advising());
    expect(await screen.findByText(/in Русский the options have 3 to 80 letters/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(answers.edit).toHaveBeenCalled());
  });
});

describe('the preview', () => {
  it('asks the question as a test does, and has the server mark the answer', async () => {
    const { tryOut } = await open('/items/item-1/edit');
    await userEvent.click(await preview().findByLabelText('Ask'));
    await userEvent.click(preview().getByRole('button', { name: 'Mark my answer' }));
    expect(tryOut).toHaveBeenCalledWith(
      expect.objectContaining({ language: 'en', answer: { options: ['y'] } }),
    );
    expect(await preview().findByText('Points: 1 of 1')).toBeInTheDocument();
  });

  it('follows what is written, in the language chosen', async () => {
    const { preview: show } = await open('/items/item-1/edit');
    await userEvent.selectOptions(preview().getByLabelText('Language'), 'Русский');
    await userEvent.type(screen.getByLabelText('Question, English'), '!');
    await waitFor(() =>
      expect(show).toHaveBeenLastCalledWith({
        language: 'ru',
        item: expect.objectContaining({ stem: { ...ITEM.stem, en: 'What do you do first?!' } }),
      }),
    );
  });
});

describe('saving a draft', () => {
  it('tells whether everything is saved', async () => {
    const { edit } = await open('/items/item-1/edit');
    expect(screen.getByText('Everything is saved')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Question, English'), '!');
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(edit).toHaveBeenCalledWith('item-1', {
      after: 3,
      item: expect.objectContaining({ stem: { ...ITEM.stem, en: 'What do you do first?!' } }),
    });
  });

  const THEIRS: ItemOnBenchView = { ...BENCH, step: 4, item: { ...ITEM, stem: { en: 'And now?' } } };

  async function arrangeRivals() {
    const bench = jest.fn().mockResolvedValueOnce(BENCH).mockResolvedValue(THEIRS);
    const edit = jest
      .fn()
      .mockRejectedValueOnce(refusal('item-bank.written-meanwhile'))
      .mockResolvedValue({ id: 'item-1' });
    const step = { number: 4, at: '2026-11-23T10:00:00Z', by: 'Bakyt', action: 'edited', changes: [] };
    const history = jest.fn().mockResolvedValue({ versions: [], steps: [step], sinceVersionBefore: [] });
    const answers = await open('/items/item-1/edit', answersWith({ bench, edit, history }));
    await userEvent.type(screen.getByLabelText('Question, English'), '!');
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('Somebody else has saved this item meanwhile')).toBeInTheDocument();
    expect(await screen.findByRole('cell', { name: 'Bakyt' })).toBeInTheDocument();
    return answers;
  }

  it('shows what somebody else has saved meanwhile, and saves over it when told so', async () => {
    const { edit } = await arrangeRivals();
    expect(screen.getByLabelText('Question, English')).toHaveValue('What do you do first?!');
    await userEvent.click(screen.getByRole('button', { name: 'Save mine over theirs' }));
    expect(edit).toHaveBeenLastCalledWith('item-1', expect.objectContaining({ after: 4 }));
  });

  it('takes what somebody else has saved when told so', async () => {
    const { edit } = await arrangeRivals();
    await userEvent.click(screen.getByRole('button', { name: 'Drop mine, take theirs' }));
    expect(screen.getByLabelText('Question, English')).toHaveValue('And now?');
    expect(edit).toHaveBeenCalledTimes(1);
  });

  it('is not forgotten when the author looks at another page meanwhile', async () => {
    const item = () =>
      Promise.resolve({
        ...{ id: 'item-1', code: '1.1-50', kind: 'single' as const, level: 2, state: 'draft' as const },
        ...{ competence: '1.1', competenceLabel: competence('1.1', 'Searching') },
        ...{ stem: english('What?'), rationale: english('Because.'), languages: ['en' as const] },
        ...{ drafted: [], translations: [], options: [], parts: [], difficulty: -1, seconds: 60 },
      });
    await open('/items/item-1/edit', answersWith({ item }));
    await userEvent.type(screen.getByLabelText('Question, English'), '!');
    await userEvent.click(screen.getByRole('link', { name: 'Done: go to the item' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Edit' }));
    expect(await screen.findByText(/You left this with changes that are not saved/)).toBeInTheDocument();
    expect(screen.getByLabelText('Question, English')).toHaveValue('What do you do first?!');
    await userEvent.click(screen.getByRole('button', { name: 'Throw them away' }));
    expect(screen.getByLabelText('Question, English')).toHaveValue('What do you do first?');
  });
});

describe('an item that is no draft', () => {
  it('cannot be edited, and says what can be done', async () => {
    const bench = { ...BENCH, state: 'review' as const, canEdit: false };
    await open('/items/item-1/edit', answersWith({ bench: jest.fn().mockResolvedValue(bench) }));
    expect(screen.getByText('This item cannot be edited now')).toBeInTheDocument();
  });
});
