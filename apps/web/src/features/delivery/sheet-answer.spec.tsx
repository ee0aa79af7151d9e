import type { AnswerRequest, Question } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { attempt, question } from '../../testing/examples';
import { renderPage } from '../../testing/render-page';

const cell = (value: string | number | null) => {
  if (value === null) return {};
  return typeof value === 'number' ? { number: value } : { text: value };
};
const ROWS = [
  ['No.', 'District', 'Days'],
  ['R-1', 'North', 1200.5],
  ['R-2', 'South', 5],
  ['R-3', 'North', 7],
  [null, null, null],
  ['Total', null, null],
].map((cells) => ({ cells: cells.map(cell) }));
const PARTS = [
  { id: 'p1', entry: 'C6', text: 'Sum of the days' },
  { id: 'p2', entry: 'filter', text: 'Only the North' },
  { id: 'p3', entry: 'sort', text: 'The most days first' },
];

async function arrange(different: Partial<Question> = {}) {
  const answer = jest.fn().mockResolvedValue(attempt({ question: question(2), answered: 1 }));
  const asked = question(1, {
    kind: 'sheet',
    options: [],
    sheet: { rows: ROWS },
    parts: PARTS,
    ...different,
  });
  const read = jest.fn().mockResolvedValue(attempt({ question: asked }));
  await renderPage({ path: '/attempts/attempt-1', answers: { delivery: { attempt: read, answer } } });
  await screen.findByRole('heading', { level: 1 });
  const field = screen.getByRole('textbox', { name: /^C6 ?: Sum of the days$/ });
  return { field, sent: () => answer.mock.calls[0]?.[2] as AnswerRequest, answer };
}

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const numbersOfRows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .slice(1)
    .map((head) => head.textContent);

describe('a sheet', () => {
  it('is a table with letters, numbers and heads', async () => {
    await arrange();
    const table = screen.getByRole('table', { name: 'Spreadsheet' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(expect.arrayContaining(['A', 'B', 'C', 'No.', 'District', 'Days']));
    expect(within(table).getByRole('row', { name: /^2/ })).toHaveTextContent('2R-1North1,200.5');
  });

  it('shows what a formula makes once Enter is pressed, without sending the answer', async () => {
    const { field, answer } = await arrange();
    await userEvent.type(field, '=SUM(C2:C4)');
    expect(screen.queryByText('1,212.5')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByText('1,212.5')).toHaveLength(2);
    expect(answer).not.toHaveBeenCalled();
  });

  it('writes numbers as the language of the question does', async () => {
    const { field } = await arrange({ language: 'ru' });
    await userEvent.type(field, '=СУММ(C2:C2;0,25)');
    await userEvent.tab();
    expect(screen.getAllByText('1 200,75')).toHaveLength(2);
  });

  it.each([
    ['=SUM(C2:C4', 'This formula cannot be read. Look for a missing bracket or sign.'],
    ['=MEAN(C2:C4)', 'The formula has a name that is not known here.'],
    ['=C99', 'The formula points to a cell outside the table.'],
    ['=B2+1', 'The formula counts with something that is no number.'],
    ['=1/0', 'The formula divides by nothing.'],
    ['=SUM(C2:C6)', 'The formula needs its own cell, so it has no end.'],
  ])('says in words what is wrong with %s', async (formula, words) => {
    const { field } = await arrange();
    await userEvent.type(field, formula);
    await userEvent.tab();
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('shows the rows that the filter leaves, and says how many', async () => {
    await arrange();
    await userEvent.selectOptions(screen.getByLabelText('Show only rows by column B: District'), 'North');
    expect(numbersOfRows()).toEqual(['2', '4', '5', '6']);
    expect(screen.getByText('Rows shown: 2 of 3')).toBeInTheDocument();
  });

  it('sorts its rows, which keep their numbers, and leaves what stands below', async () => {
    await arrange();
    await userEvent.selectOptions(screen.getByLabelText('Sort by column'), 'C: Days');
    expect(numbersOfRows()).toEqual(['3', '4', '2', '5', '6']);
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'Largest first, Z to A');
    expect(numbersOfRows()).toEqual(['2', '4', '3', '5', '6']);
    expect(screen.getByRole('columnheader', { name: 'Days' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('goes out as the state it was left in', async () => {
    const { field, sent } = await arrange();
    await userEvent.type(field, '=SUM(C2:C4)');
    await userEvent.selectOptions(screen.getByLabelText('Show only rows by column B: District'), 'South');
    await userEvent.selectOptions(screen.getByLabelText('Sort by column'), 'C: Days');
    await goOn();
    expect(sent().parts).toEqual([
      { id: 'p1', value: '=SUM(C2:C4)' },
      { id: 'p2', value: 'B3' },
      { id: 'p3', value: 'C asc' },
    ]);
    expect(JSON.stringify(sent()).length).toBeLessThan(1024);
  });

  it('forgets its rows when the answer is not known', async () => {
    const { sent } = await arrange();
    await userEvent.selectOptions(screen.getByLabelText('Show only rows by column B: District'), 'South');
    await userEvent.click(screen.getByRole('checkbox', { name: 'I do not know' }));
    expect(screen.getByText('Rows shown: 3 of 3')).toBeInTheDocument();
    await goOn();
    expect(sent()).toMatchObject({ omitted: true });
  });
});
