import { ProblemError, type ItemBody, type ItemOnBenchView } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { question } from '../../../testing/examples';
import { meWith, renderPage } from '../../../testing/render-page';
import { newItem } from './written-item';

const rows = [
  [{ text: { en: 'Office', ru: 'Отдел' } }, { text: { en: 'Days', ru: 'Дней' } }],
  [{ text: { en: 'North', ru: 'Север' } }, { number: 12 }],
  [{ text: { en: 'South', ru: 'Юг' } }, { number: 5 }],
  [{ text: { en: 'South', ru: 'Юг' } }, { number: 7 }],
  [{}, {}],
  [{ text: { en: 'Sum', ru: 'Сумма' } }, {}],
].map((cells) => ({ cells }));
const said = { text: { en: 'Sum of the days' }, rationale: { en: 'So.' } };
const ITEM: ItemBody = {
  ...newItem('sheet'),
  code: '1.1-50',
  stem: { en: 'Work it out.', ru: 'Вычислите.' },
  sheet: { rows, altered: [{ cell: 'B2', number: 20 }] },
  parts: [{ id: 'step1', cell: 'B6', formula: '=SUM(B2:B4)', ...said }],
};
const BENCH: ItemOnBenchView = {
  ...{ id: 'item-1', version: 1, state: 'draft', item: ITEM, step: 1 },
  ...{ canEdit: true, canStartVersion: false, moves: [], writers: ['Ada'] },
};

async function arrange({ item = ITEM, refusal }: { item?: ItemBody; refusal?: ProblemError } = {}) {
  const edit = jest.fn().mockResolvedValue({ id: 'item-1' });
  if (refusal) edit.mockRejectedValue(refusal);
  const asked = question(1, {
    kind: 'sheet',
    options: [],
    sheet: { rows: [{ cells: [{ text: 'Office' }, { text: 'Days' }] }, { cells: [{ text: 'North' }, {}] }] },
    parts: [{ id: 'x', entry: 'B2', text: 'Sum of the days' }],
  });
  await renderPage({
    path: '/items/item-1/edit',
    me: meWith({ roles: ['author'] }),
    answers: {
      itemBank: {
        competences: () => Promise.resolve([]),
        preview: () => Promise.resolve({ question: asked, faults: [], advice: [] }),
        bench: () => Promise.resolve({ ...BENCH, item }),
        history: () => Promise.resolve({ versions: [], steps: [], sinceVersionBefore: [] }),
        edit,
      },
    },
  });
  await screen.findByRole('heading', { level: 1 });
  const save = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    return edit.mock.calls[0]?.[1].item as ItemBody;
  };
  return { save };
}

const step = () => within(screen.getByRole('group', { name: 'Step 1' }));
const done = () => {
  const [, table] = screen.getAllByRole('table', { name: 'Spreadsheet' });
  return within(table ?? document.body);
};

describe('the cells of a sheet', () => {
  it('are written in English and in the other language, numbers once', async () => {
    const { save } = await arrange();
    await userEvent.type(screen.getByLabelText('A2, English'), 'ern');
    await userEvent.type(screen.getByLabelText('A2, Русский'), '!');
    await userEvent.clear(screen.getByLabelText('B2, English'));
    await userEvent.type(screen.getByLabelText('B2, English'), '12.5');
    expect(screen.queryByLabelText('B2, Русский')).not.toBeInTheDocument();
    expect((await save()).sheet?.rows[1]?.cells).toEqual([
      { text: { en: 'Northern', ru: 'Север!' } },
      { number: 12.5 },
    ]);
  });

  it('take a table that is pasted, and grow with it', async () => {
    const { save } = await arrange({ item: { ...newItem('sheet'), code: '1.1-50' } });
    await userEvent.click(screen.getByLabelText('B5, English'));
    await userEvent.paste('Days\t3\t4\n5\t6\t7\n');
    expect(screen.getByLabelText('D6, English')).toHaveValue('7');
    expect((await save()).sheet?.rows[5]?.cells).toEqual([{}, { number: 5 }, { number: 6 }, { number: 7 }]);
  });

  it('say which of them has no English words', async () => {
    const fault = {
      at: 'item.rows[1][0].en',
      code: 'english-missing',
      message: 'The English words are missing',
    };
    const refusal = new ProblemError({
      ...{ status: 422, code: 'item-bank.invalid-item', title: '', detail: 'No.', faults: [fault] },
    });
    const { save } = await arrange({ refusal });
    await save();
    await userEvent.click(
      await screen.findByRole('link', { name: 'Cell A2, English: write the English words' }),
    );
    expect(screen.getByLabelText('A2, English')).toHaveFocus();
    expect(screen.getByLabelText('A2, English')).toBeInvalid();
  });
});

describe('the steps of a sheet', () => {
  it('tell what a right formula shows, also with the other data', async () => {
    await arrange();
    expect(step().getByText('It shows 24; with the other data 32.')).toBeInTheDocument();
    await userEvent.clear(step().getByLabelText('A right formula'));
    await userEvent.type(step().getByLabelText('A right formula'), '=B3+B4');
    expect(step().getByText(/It shows 12 with the other data too/)).toBeInTheDocument();
    await userEvent.type(step().getByLabelText('A right formula'), '+');
    expect(
      step().getByText('This formula cannot be read. Look for a missing bracket or sign.'),
    ).toBeInTheDocument();
  });

  it('show the state that the table is to be left in', async () => {
    await arrange();
    expect(done().getByRole('row', { name: /^6/ })).toHaveTextContent('6Sum24');
    await userEvent.selectOptions(step().getByLabelText('How it is done'), 'Only some rows are shown');
    await userEvent.selectOptions(step().getByLabelText('Show only rows by column A: Office'), 'South');
    expect(step().getByText('Rows shown: 2 of 3')).toBeInTheDocument();
    expect(done().queryByRole('row', { name: /North/ })).not.toBeInTheDocument();
  });

  it('are one filter and one sort at most, and go out with what is right in each', async () => {
    const { save } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    const second = within(screen.getByRole('group', { name: 'Step 2' }));
    await userEvent.selectOptions(second.getByLabelText('How it is done'), 'The rows are sorted');
    await userEvent.selectOptions(second.getByLabelText('Sort by column'), 'B: Days');
    await userEvent.selectOptions(second.getByLabelText('Order'), 'Largest first, Z to A');
    const deeds = within(step().getByLabelText('How it is done')).getAllByRole('option');
    expect(deeds.map(({ textContent }) => textContent)).not.toContain('The rows are sorted');
    expect((await save()).parts).toMatchObject([
      { id: 'step1', cell: 'B6', formula: '=SUM(B2:B4)' },
      { id: 'step2', sort: 'B desc' },
    ]);
  });
});

describe('the other data of a sheet', () => {
  it('is a number for a number, and words of the column for words', async () => {
    const { save } = await arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Change a cell' }));
    const other = within(screen.getByRole('group', { name: 'Other data 2' }));
    await userEvent.selectOptions(other.getByLabelText('Which cell is different'), 'A2: North');
    await userEvent.selectOptions(other.getByLabelText('The words that it holds then'), 'A3: South');
    const first = within(screen.getByRole('group', { name: 'Other data 1' }));
    await userEvent.clear(first.getByLabelText('The number that it holds then'));
    await userEvent.type(first.getByLabelText('The number that it holds then'), '30');
    expect(step().getByText('It shows 24; with the other data 42.')).toBeInTheDocument();
    expect((await save()).sheet?.altered).toEqual([
      { cell: 'B2', number: 30 },
      { cell: 'A2', same: 'A3' },
    ]);
  });
});

describe('the preview of a sheet', () => {
  it('is the spreadsheet that people get', async () => {
    await arrange();
    const preview = within(screen.getByRole('region', { name: 'As people see it' }));
    expect(await preview.findByRole('textbox', { name: /^B2 ?: Sum of the days$/ })).toBeInTheDocument();
  });
});
