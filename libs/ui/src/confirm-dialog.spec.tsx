import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfirmDialog } from './confirm-dialog';

beforeAll(() => {
  // jsdom knows the element but not its two methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

function arrange(isOpen: boolean) {
  const onConfirm = jest.fn();
  const onCancel = jest.fn();
  render(
    <ConfirmDialog
      isOpen={isOpen}
      title="Publish?"
      confirm="Publish"
      cancel="Cancel"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>It cannot be changed any more.</p>
    </ConfirmDialog>,
  );
  return { onConfirm, onCancel };
}

describe('the confirming dialog', () => {
  it('is not there until it is opened', () => {
    arrange(false);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('names itself and acts only on the confirming button', async () => {
    const { onConfirm, onCancel } = arrange(true);
    expect(screen.getByRole('dialog', { name: 'Publish?' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('takes Escape for no', () => {
    const { onCancel } = arrange(true);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
