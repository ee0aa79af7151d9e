import { ProblemError } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page';

const refused = (status: number, code: string) => () =>
  Promise.reject(new ProblemError({ status, code, title: '', detail: '', faults: [] }));
const notSignedIn = refused(401, 'people.not-signed-in');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a forgotten password', () => {
  it('is one link away from signing in, and is answered alike whosever the address is', async () => {
    const askForReset = jest.fn(() => Promise.resolve(undefined));
    await renderPage({
      path: '/sign-in',
      answers: { people: { me: notSignedIn, demoAccounts: () => Promise.resolve([]), askForReset } },
    });
    await userEvent.click(await screen.findByRole('link', { name: 'Forgotten your password?' }));
    await screen.findByRole('heading', { level: 1, name: 'Forgotten password' });
    await press('Send the letter');
    expect(screen.getByLabelText('E-mail address')).toHaveAccessibleDescription('Enter your e-mail address');
    expect(askForReset).not.toHaveBeenCalled();

    await userEvent.type(screen.getByLabelText('E-mail address'), 'aigerim@gov.example');
    await press('Send the letter');
    expect(askForReset).toHaveBeenCalledWith({ email: 'aigerim@gov.example' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Look into your mailbox' })).toBeVisible();
    expect(screen.getByText(/^If aigerim@gov.example belongs to an account here/)).toBeVisible();
  });

  it('says so where no letters are sent', async () => {
    await renderPage({
      path: '/forgotten-password',
      answers: { people: { me: notSignedIn, askForReset: refused(409, 'letters.no-mail-service') } },
    });
    await userEvent.type(await screen.findByLabelText('E-mail address'), 'aigerim@gov.example');
    await press('Send the letter');
    expect((await screen.findAllByText(/This installation sends no e-mail/)).length).toBeGreaterThan(0);
  });
});

describe('a link to a new password', () => {
  const view = { email: 'aigerim@gov.example', agencyName: 'Agency', shortestPassword: 15 };

  it('asks for a password long enough, sets it and leads to signing in', async () => {
    const resetPassword = jest.fn(() => Promise.resolve(undefined));
    await renderPage({
      path: '/password-reset#the-secret',
      answers: { people: { me: notSignedIn, lookUpReset: () => Promise.resolve(view), resetPassword } },
    });
    await userEvent.type(await screen.findByLabelText('New password'), 'x'.repeat(14));
    await press('Set password');
    expect(resetPassword).not.toHaveBeenCalled();

    await userEvent.type(screen.getByLabelText('New password'), 'x');
    await press('Set password');
    expect(resetPassword).toHaveBeenCalledWith({ token: 'the-secret', password: 'x'.repeat(15) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Your password is set' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  });

  it('that is used up or has run out leads to another one', async () => {
    await renderPage({
      path: '/password-reset#the-secret',
      answers: {
        people: { me: notSignedIn, lookUpReset: refused(410, 'people.reset-link-used-or-expired') },
      },
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'This link cannot be used' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toHaveAttribute(
      'href',
      '/forgotten-password',
    );
  });
});
