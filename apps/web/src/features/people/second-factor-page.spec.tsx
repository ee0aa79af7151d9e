import { ProblemError } from '@qabilet/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meWith, renderPage, type ApiAnswers } from '../../testing/render-page';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const CODES = ['0000-1111-2222-3333-4444-5555', '6666-7777-8888-9999-AAAA-BBBB'];

function problem(status: number, code: string) {
  return new ProblemError({ status, code, title: '', detail: '', faults: [] });
}
const refused = (status: number, code: string) => () => Promise.reject(problem(status, code));

function arrange(state: 'awaiting-second-factor' | 'enrolling' | 'open', people: ApiAnswers['people'] = {}) {
  const isOn = state === 'awaiting-second-factor';
  return renderPage({
    path: '/second-factor',
    answers: {
      people: {
        me: refused(401, `people.${state}`),
        secondFactor: () =>
          Promise.resolve({ state, isOn, isRequired: true, recoveryCodesLeft: 0, hasPassword: true }),
        ...people,
      },
      delivery: { assignments: () => Promise.resolve([]) },
    },
  });
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the second factor after the password', () => {
  it('is six digits, spaced as one likes, and opens the page wanted', async () => {
    const proveSecondFactor = jest.fn().mockResolvedValue(meWith());
    await arrange('awaiting-second-factor', { proveSecondFactor });
    await screen.findByRole('heading', { level: 1, name: 'Confirm that it is you' });
    await userEvent.type(screen.getByLabelText('Six-digit code'), '123 456');
    await press('Continue');

    expect(await screen.findByRole('heading', { level: 1, name: 'Your tasks' })).toBeInTheDocument();
    expect(proveSecondFactor).toHaveBeenCalledWith({ code: '123456' });
  });

  it('asks nothing of the server before six digits are there, and says so at the field', async () => {
    const proveSecondFactor = jest.fn();
    await arrange('awaiting-second-factor', { proveSecondFactor });
    await screen.findByRole('heading', { level: 1 });
    await userEvent.type(screen.getByLabelText('Six-digit code'), '12345');
    await press('Continue');

    expect(screen.getByLabelText('Six-digit code')).toHaveAccessibleDescription('Enter the six digits');
    expect(proveSecondFactor).not.toHaveBeenCalled();
  });

  it('says what is wrong with a code and keeps the field', async () => {
    await arrange('awaiting-second-factor', { proveSecondFactor: refused(422, 'people.wrong-code') });
    await screen.findByRole('heading', { level: 1 });
    await userEvent.type(screen.getByLabelText('Six-digit code'), '123456');
    await press('Continue');

    expect(await screen.findByRole('link', { name: /This code is not right/ })).toBeInTheDocument();
  });

  it('may be a recovery code', async () => {
    const proveSecondFactor = jest.fn().mockResolvedValue(meWith());
    await arrange('awaiting-second-factor', { proveSecondFactor });
    await screen.findByRole('heading', { level: 1 });
    await press('Use a recovery code instead');
    await userEvent.type(screen.getByLabelText('Recovery code'), CODES[0] ?? '');
    await press('Continue');

    expect(await screen.findByRole('heading', { level: 1, name: 'Your tasks' })).toBeInTheDocument();
    expect(proveSecondFactor).toHaveBeenCalledWith({ recoveryCode: CODES[0] });
  });

  it('is not asked of somebody who has not signed in', async () => {
    await arrange('open', {
      secondFactor: refused(401, 'people.not-signed-in'),
      demoAccounts: () => Promise.resolve([]),
    });

    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
  });
});

describe('setting up the second factor', () => {
  it('shows a picture and a key, takes a first code, shows the recovery codes once and goes on', async () => {
    const me = jest.fn().mockRejectedValueOnce(problem(401, 'people.enrolling')).mockResolvedValue(meWith());
    const enrolSecondFactor = jest
      .fn()
      .mockResolvedValue({ secret: SECRET, address: `otpauth://totp/Qabilet?secret=${SECRET}` });
    const confirmSecondFactor = jest.fn().mockResolvedValue({ codes: CODES });
    await arrange('enrolling', { me, enrolSecondFactor, confirmSecondFactor });

    await screen.findByRole('heading', { level: 1, name: 'Set up a second factor' });
    await press('Show the picture to scan');
    expect(
      await screen.findByRole('img', { name: 'QR code that adds Qabilet to the app' }),
    ).toBeInTheDocument();
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Six-digit code'), '654321');
    await press('Continue');

    expect(await screen.findByRole('heading', { level: 1, name: 'Keep your recovery codes' })).toHaveFocus();
    for (const code of CODES) expect(screen.getByText(code)).toBeInTheDocument();
    await press('I have kept them');
    expect(await screen.findByRole('heading', { level: 1, name: 'Your tasks' })).toBeInTheDocument();
    expect(enrolSecondFactor).toHaveBeenCalledWith({});
    expect(screen.queryByText(CODES[0] ?? '')).not.toBeInTheDocument();
  });

  it('says in Kazakh what it is for', async () => {
    await renderPage({
      path: '/second-factor',
      language: 'kk',
      answers: {
        people: {
          me: refused(401, 'people.enrolling'),
          secondFactor: () =>
            Promise.resolve({
              state: 'enrolling',
              isOn: false,
              isRequired: true,
              recoveryCodesLeft: 0,
              hasPassword: true,
            }),
        },
      },
    });

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Екінші факторды орнатыңыз' }),
    ).toBeInTheDocument();
  });
});
