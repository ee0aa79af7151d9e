import { ProblemError, type SessionRow } from '@qabilet/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage, type ApiAnswers } from '../../testing/render-page';

const HERE: SessionRow = {
  id: 'session-1',
  browser: 'Firefox',
  system: 'Windows',
  startedAt: '2026-04-01T06:00:00Z',
  seenAt: '2026-04-01T08:00:00Z',
  isThisOne: true,
};
const PHONE: SessionRow = { ...HERE, id: 'session-2', browser: 'Safari', system: 'iOS', isThisOne: false };
const OFF = {
  state: 'open' as const,
  isOn: false,
  isRequired: false,
  recoveryCodesLeft: 0,
  hasPassword: true,
};

function refused(code: string) {
  return () => Promise.reject(new ProblemError({ status: 422, code, title: '', detail: '', faults: [] }));
}
function arrange(path: string, people: ApiAnswers['people'] = {}) {
  return renderPage({
    path,
    answers: {
      people: {
        secondFactor: () => Promise.resolve(OFF),
        sessions: () => Promise.resolve([HERE, PHONE]),
        ...people,
      },
    },
  });
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the account of a person', () => {
  it('is reached by their name', async () => {
    await arrange('/account');

    expect(await screen.findByRole('link', { name: /Aigerim Bekova/ })).toHaveAttribute('href', '/account');
  });

  it('says where they are signed in, in words, and marks the place they look from', async () => {
    await arrange('/account');

    const here = await screen.findByRole('row', { name: /Firefox on Windows/ });
    expect(within(here).getByText('this one')).toBeInTheDocument();
    expect(within(here).queryByRole('button')).not.toBeInTheDocument();
  });

  it('lets them sign out elsewhere, one by one or everywhere', async () => {
    const endSession = jest.fn().mockResolvedValue(undefined);
    const endOtherSessions = jest.fn().mockResolvedValue(undefined);
    await arrange('/account', { endSession, endOtherSessions });

    await screen.findByRole('row', { name: /Safari on iOS/ });
    await press('Sign out there: Safari on iOS');
    expect(await screen.findByText('You are signed out there.')).toBeInTheDocument();
    expect(endSession).toHaveBeenCalledWith('session-2');
    await press('Sign out everywhere else');
    expect(endOtherSessions).toHaveBeenCalled();
  });

  it('offers a second factor, or new recovery codes where there is one', async () => {
    await arrange('/account', {
      secondFactor: () => Promise.resolve({ ...OFF, isOn: true, recoveryCodesLeft: 7, hasPassword: true }),
    });

    expect(await screen.findByText('Set up. Recovery codes left: 7.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Make new recovery codes' })).toHaveAttribute(
      'href',
      '/account/recovery-codes',
    );
  });
});

describe('the account of somebody who only ever signs in through their agency', () => {
  const withoutPassword = { secondFactor: () => Promise.resolve({ ...OFF, hasPassword: false }) };

  it('has no password to change, and asks for none before a second factor', async () => {
    await arrange('/account', withoutPassword);
    await userEvent.click(await screen.findByRole('link', { name: 'Set up a second factor' }));

    await screen.findByRole('button', { name: 'Show the picture to scan' });
    expect(screen.queryByLabelText('Password until now')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Change password' })).not.toBeInTheDocument();
  });
});

describe('changing the password', () => {
  async function fillIn() {
    await screen.findByRole('heading', { level: 1, name: 'Change password' });
    await userEvent.click(screen.getByLabelText('Password until now'));
    await userEvent.paste('the old phrase of mine');
    await userEvent.click(screen.getByLabelText('New password'));
    await userEvent.paste('seven plums on a windowsill');
    await press('Change password');
  }

  it('takes what is pasted, and says on the account that it is done', async () => {
    const changePassword = jest.fn().mockResolvedValue(undefined);
    await arrange('/account/password', { changePassword });
    await fillIn();

    expect(await screen.findByText('Your password is changed.')).toBeInTheDocument();
    expect(changePassword).toHaveBeenCalledWith({
      current: 'the old phrase of mine',
      next: 'seven plums on a windowsill',
    });
  });

  it.each([
    ['people.wrong-password', 'Password until now', 'This is not your password'],
    ['people.password-too-short', 'New password', 'This password is too short'],
  ])('puts the refusal %s at the field %s', async (code, label, message) => {
    await arrange('/account/password', { changePassword: refused(code) });
    await fillIn();

    await screen.findByRole('alert', { name: 'There is a problem' });
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription(expect.stringContaining(message));
  });

  it('names the length that holds for the person', async () => {
    await arrange('/account/password', {
      secondFactor: () => Promise.resolve({ ...OFF, isOn: true, isRequired: true }),
    });

    expect(await screen.findByText(/At least 8 characters/)).toBeInTheDocument();
  });
});

describe('a second factor by one’s own wish', () => {
  it('asks for the password first', async () => {
    const enrolSecondFactor = jest.fn().mockImplementation(refused('people.wrong-password'));
    await arrange('/account/second-factor', { enrolSecondFactor });
    await userEvent.type(await screen.findByLabelText('Password until now'), 'not mine');
    await press('Show the picture to scan');

    expect(await screen.findByRole('link', { name: 'This is not your password' })).toBeInTheDocument();
    expect(enrolSecondFactor).toHaveBeenCalledWith({ password: 'not mine' });
  });

  it('brings new recovery codes for a code', async () => {
    const renewRecoveryCodes = jest.fn().mockResolvedValue({ codes: ['0000-1111-2222-3333-4444-5555'] });
    await arrange('/account/recovery-codes', { renewRecoveryCodes });
    await userEvent.type(await screen.findByLabelText('Six-digit code'), '123456');
    await press('Continue');

    expect(await screen.findByText('0000-1111-2222-3333-4444-5555')).toBeInTheDocument();
  });
});

describe('the access of another person', () => {
  const person = {
    personId: 'person-2',
    name: 'Min-jun Seo',
    email: 'seo@gov.example',
    roles: ['trainer' as const],
    disabled: false,
    hasSecondFactor: true,
  };

  it('is in the hands of an administrator, who is asked once before a second factor is reset', async () => {
    const resetSecondFactor = jest.fn().mockResolvedValue(undefined);
    const endSessionsOf = jest.fn().mockResolvedValue(undefined);
    const disable = jest.fn().mockResolvedValue(undefined);
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
    await renderPage({
      path: '/people',
      me: meWith({ roles: ['administrator'] }),
      answers: {
        people: {
          list: () => Promise.resolve({ rows: [person], total: 1 }),
          resetSecondFactor,
          endSessionsOf,
          disable,
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Change/ }));

    await press('Sign them out everywhere');
    expect(await screen.findByText('Min-jun Seo is signed out everywhere.')).toBeInTheDocument();
    await press('Reset second factor');
    expect(resetSecondFactor).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reset second factor' }));
    expect(await screen.findByText('The second factor of Min-jun Seo is reset.')).toBeInTheDocument();
    expect(endSessionsOf).toHaveBeenCalledWith('person-2');
    await press('Disable the account');
    expect(disable).not.toHaveBeenCalled();
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Disable the account' }),
    );
    expect(await screen.findByText('The account of Min-jun Seo is disabled.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Enable the account' })).toBeInTheDocument();
  });
});
