import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage } from '../../testing/render-page';

async function arrange(shortestPassword: number) {
  const acceptInvitation = jest.fn(() => Promise.resolve(meWith()));
  const invitation = {
    name: 'Aigerim Bekova',
    email: 'aigerim@gov.example',
    agencyName: 'Agency for Digital Services',
    shortestPassword,
  };
  await renderPage({
    path: '/invitation#token',
    answers: { people: { lookUpInvitation: () => Promise.resolve(invitation), acceptInvitation } },
  });
  const field = await screen.findByLabelText('New password');
  return {
    acceptInvitation,
    type: (text: string) => userEvent.type(field, text),
    press: () => userEvent.click(screen.getByRole('button', { name: 'Set password and go on' })),
  };
}

describe('an invitation', () => {
  it.each([8, 15])('asks for the %d characters that the server asks for, no more', async (shortest) => {
    const { acceptInvitation, type, press } = await arrange(shortest);
    expect(screen.getByText(new RegExp(`^At least ${shortest} characters`))).toBeInTheDocument();

    await type('x'.repeat(shortest - 1));
    await press();
    expect(acceptInvitation).not.toHaveBeenCalled();
    expect(screen.getAllByText(`The password needs at least ${shortest} characters`).length).toBeGreaterThan(
      0,
    );

    await type('x');
    await press();
    expect(acceptInvitation).toHaveBeenCalledWith({ token: 'token', password: 'x'.repeat(shortest) });
  });
});
