import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './error-summary';
import { TextInput } from './text-input';

const ERRORS = [{ fieldId: 'name', message: 'Enter a name' }];

describe('the error summary', () => {
  it('takes the focus when it appears', () => {
    render(<ErrorSummary title="There is a problem" errors={ERRORS} />);
    expect(screen.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  });

  it('is not there while nothing is wrong', () => {
    render(<ErrorSummary title="There is a problem" errors={[]} />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads to the field, which says the same', async () => {
    render(
      <>
        <ErrorSummary title="There is a problem" errors={ERRORS} />
        <TextInput id="name" label="Name" error="Enter a name" />
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Enter a name' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Enter a name');
  });

  it('keeps the focus where the person is while the same errors stand', async () => {
    const page = (
      <>
        <ErrorSummary title="There is a problem" errors={ERRORS} />
        <TextInput id="name" label="Name" />
      </>
    );
    const { rerender } = render(page);
    screen.getByRole('textbox').focus();
    rerender(page);
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});
