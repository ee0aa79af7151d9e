import { ProblemError } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { leaveFor } from '../../session/leave-for';
import { meWith, renderPage, type ApiAnswers } from '../../testing/render-page';

jest.mock('../../session/leave-for');

const notSignedIn = () => Promise.reject(problem(401, 'people.not-signed-in'));

function problem(status: number, code: string, faults: { at: string; message: string }[] = []) {
  return new ProblemError({ status, code, title: '', detail: '', faults });
}

async function arrange(signIn: jest.Mock, more: ApiAnswers['people'] = {}) {
  await renderPage({
    path: '/',
    answers: {
      people: {
        me: notSignedIn,
        demoAccounts: () => Promise.resolve([]),
        findSignOn: () => Promise.resolve([]),
        signIn,
        ...more,
      },
      delivery: { assignments: () => Promise.resolve([]) },
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Sign in' });
}

async function fillIn() {
  await userEvent.type(screen.getByLabelText('E-mail address'), 'aigerim@gov.example');
  await userEvent.type(screen.getByLabelText('Password'), 'a long phrase');
}
const press = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

describe('signing in', () => {
  it('is asked of whoever opens a page that needs it, and leads back to that page', async () => {
    await arrange(jest.fn().mockResolvedValue(meWith()));
    await fillIn();
    await press();
    expect(await screen.findByRole('heading', { level: 1, name: 'Your tasks' })).toBeInTheDocument();
  });

  it('names each empty field at the top and beside it, and asks nothing of the server', async () => {
    const signIn = jest.fn();
    await arrange(signIn);
    await press();
    expect(screen.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
    expect(screen.getByLabelText('E-mail address')).toHaveAccessibleDescription('Enter your e-mail address');
    expect(document.title).toBe('Error: Sign in – Qabilet');
    expect(signIn).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the password is wrong', async () => {
    await arrange(jest.fn().mockRejectedValue(problem(401, 'people.wrong-credentials')));
    await fillIn();
    await press();
    expect(
      await screen.findByRole('link', { name: 'E-mail address and password do not match' }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('E-mail address')).toHaveValue('aigerim@gov.example');
  });

  it('asks for the agency when the account opens more than one', async () => {
    const signIn = jest
      .fn()
      .mockRejectedValueOnce(
        problem(409, 'people.choose-agency', [{ at: 'north', message: 'Northern region' }]),
      )
      .mockResolvedValueOnce(meWith());
    await arrange(signIn);
    await fillIn();
    await press();
    await userEvent.click(await screen.findByRole('radio', { name: 'Northern region' }));
    await press();
    expect(signIn).toHaveBeenLastCalledWith(expect.objectContaining({ agency: 'north' }));
  });

  it('adopts the language of the person where none was chosen on this device', async () => {
    await arrange(jest.fn().mockResolvedValue(meWith({ language: 'kk' })));
    await fillIn();
    await press();
    expect(await screen.findByRole('heading', { level: 1, name: 'Тапсырмаларыңыз' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'kk');
  });

  it('offers the accounts of a demonstration by one press', async () => {
    const signIn = jest.fn().mockResolvedValue(meWith());
    const account = {
      email: 'o@demo',
      password: 'demo',
      name: 'Aigerim',
      agency: 'Institute',
      role: 'official' as const,
    };
    await arrange(signIn, { demoAccounts: () => Promise.resolve([account]) });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in as Aigerim, official' }));
    expect(signIn).toHaveBeenCalledWith(expect.objectContaining({ email: 'o@demo', password: 'demo' }));
  });
});

describe('signing in through the agency', () => {
  it('is offered once the address is one of its domain, and leads to its page and back', async () => {
    const findSignOn = jest.fn().mockResolvedValue([{ id: 'provider-1', name: 'Northern sign-in' }]);
    const beginSignOn = jest.fn().mockResolvedValue({ address: 'https://sso.example/authorize?x' });
    await arrange(jest.fn(), { findSignOn, beginSignOn });
    expect(screen.queryByRole('button', { name: /Continue with/ })).not.toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('E-mail address'), 'aigerim@gov.example');
    await userEvent.click(await screen.findByRole('button', { name: 'Continue with Northern sign-in' }));

    expect(beginSignOn).toHaveBeenCalledWith({
      email: 'aigerim@gov.example',
      providerId: 'provider-1',
      returnTo: '/',
    });
    expect(leaveFor).toHaveBeenCalledWith('https://sso.example/authorize?x');
  });

  it.each([
    ['people.sign-on-unknown', /Your agency has no account for you here/],
    ['people.sign-on-refused', /did not work. Begin again/],
  ])('says why it ended when the address says %s', async (code, words) => {
    await renderPage({
      path: `/sign-in?problem=${code}`,
      answers: { people: { me: notSignedIn, demoAccounts: () => Promise.resolve([]) } },
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('repeats no words from the address', async () => {
    await renderPage({
      path: '/sign-in?problem=Call+this+number',
      answers: { people: { me: notSignedIn, demoAccounts: () => Promise.resolve([]) } },
    });
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    expect(screen.queryByText(/Call this number/)).not.toBeInTheDocument();
  });
});

describe('a right password of somebody with a second factor', () => {
  it('leads to the page that asks for it', async () => {
    await arrange(jest.fn().mockRejectedValue(problem(401, 'people.awaiting-second-factor')), {
      secondFactor: () =>
        Promise.resolve({
          state: 'awaiting-second-factor',
          isOn: true,
          isRequired: true,
          recoveryCodesLeft: 10,
          hasPassword: true,
        }),
    });
    await fillIn();
    await press();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Confirm that it is you' }),
    ).toBeInTheDocument();
  });
});

describe('a page for other roles', () => {
  it('is refused in words', async () => {
    await renderPage({ path: '/jobs', answers: {} });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'You cannot open this page' }),
    ).toBeInTheDocument();
  });
});
