import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Table } from './table';

interface Row {
  readonly name: string;
  readonly score?: number;
}
const ROWS: readonly Row[] = [{ name: 'Ömer', score: 2 }, { name: 'Ali' }, { name: 'Zoya', score: 10 }];

function arrange(limit?: number) {
  render(
    <Table
      caption="Scores"
      rows={ROWS}
      rowKey={(row) => row.name}
      locale="en"
      {...(limit === undefined ? {} : { limit })}
      columns={[
        {
          key: 'name',
          header: 'Name',
          cell: (row) => row.name,
          sortValue: (row) => row.name,
          isRowHeader: true,
        },
        { key: 'score', header: 'Score', cell: (row) => row.score ?? '–', sortValue: (row) => row.score },
      ]}
    />,
  );
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  return { names };
}

describe('a sortable table', () => {
  it('shows the rows as given until somebody sorts', () => {
    const { names } = arrange();
    expect(names()).toEqual(['Ömer', 'Ali', 'Zoya']);
  });

  it('sorts words by the alphabet of the language', async () => {
    const { names } = arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Ali', 'Ömer', 'Zoya']);
  });

  it('turns the order round at the second press, and says so', async () => {
    const { names } = arrange();
    const header = screen.getByRole('columnheader', { name: 'Name' });
    await userEvent.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['Zoya', 'Ömer', 'Ali']);
  });

  it('sorts numbers as numbers and keeps rows without one at the end either way', async () => {
    const { names } = arrange();
    await userEvent.click(screen.getByRole('button', { name: 'Score' }));
    expect(names()).toEqual(['Ömer', 'Zoya', 'Ali']);
    await userEvent.click(screen.getByRole('button', { name: 'Score' }));
    expect(names()).toEqual(['Zoya', 'Ömer', 'Ali']);
  });

  it('draws the first rows of the order chosen where it draws only some', async () => {
    const { names } = arrange(2);
    expect(names()).toEqual(['Ömer', 'Ali']);
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Ali', 'Ömer']);
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Zoya', 'Ömer']);
  });
});

describe('a table that is stacked on narrow screens', () => {
  it('stays a table to those who hear it, and has each heading beside its value', () => {
    render(
      <Table
        caption="Kept"
        isStacked
        rows={[{ what: 'Answers', years: 5 }]}
        rowKey={({ what }) => what}
        columns={[
          { key: 'what', header: 'What', cell: ({ what }) => what, isRowHeader: true },
          { key: 'years', header: 'Years', cell: ({ years }) => years, isNumber: true },
        ]}
      />,
    );
    expect(screen.getByRole('table', { name: 'Kept' })).toHaveAttribute('role', 'table');
    expect(screen.getByRole('rowheader', { name: 'Answers' })).toHaveAttribute('role', 'rowheader');
    const years = screen.getByRole('cell', { name: '5' });
    expect(years).toHaveAttribute('role', 'cell');
    expect(years).toHaveAttribute('data-label', 'Years');
  });
});
