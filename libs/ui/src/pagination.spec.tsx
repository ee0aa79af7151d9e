import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pagination, visiblePages } from './pagination';

function arrange(page: number, pageCount: number) {
  const onChange = jest.fn();
  render(
    <Pagination
      label="Pages"
      previous="Previous"
      next="Next"
      pageLabel={(number) => `Page ${number}`}
      formatPage={String}
      status="Showing 21 to 40 of 2,000"
      page={page}
      pageCount={pageCount}
      onChange={onChange}
    />,
  );
  return { onChange };
}

describe('pagination', () => {
  it('shows the first, the last and the neighbours', () => {
    expect(visiblePages(10, 100)).toEqual([1, 8, 9, 10, 11, 12, 100]);
  });

  it('says which page is the current one', () => {
    arrange(2, 3);
    expect(screen.getByRole('button', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  });

  it('moves on', async () => {
    const { onChange } = arrange(2, 3);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(onChange).toHaveBeenCalledWith(3);
  });

  it('is only a line of text when there is one page', () => {
    arrange(1, 1);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.getByText('Showing 21 to 40 of 2,000')).toBeInTheDocument();
  });
});
