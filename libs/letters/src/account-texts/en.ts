import type { AccountTexts } from '../account-letter-text';

export const english: AccountTexts = {
  greeting: ({ personName }) => `Dear ${personName},`,
  ending: ({ agencyName }) =>
    `${agencyName}\nThis letter was written by the system; nobody reads replies to it.`,
  'password-link': {
    subject: ({ agencyName }) => `${agencyName}: a new password`,
    before: () => ['Somebody, most likely you, has asked for a new password for this address.'],
    goOn: 'Set it on this page. The address works once, within 45 minutes, and opens your account: show it to nobody.',
    after: [
      'If you sign in with a code as well, it is asked for as always.',
      'If you did not ask, do nothing: your password stays as it is.',
    ],
  },
  'password-elsewhere': {
    subject: ({ agencyName }) => `${agencyName}: how you sign in`,
    before: () => [
      'Somebody, most likely you, has asked for a new password for this address.',
      'You have none here: you sign in through your agency. Whoever looks after accounts there can help with a forgotten password.',
    ],
    goOn: 'Type your e-mail address on this page and choose the sign-in of your agency:',
    after: ['If you did not ask, do nothing: nothing was changed.'],
  },
  'password-set': {
    subject: ({ agencyName }) => `${agencyName}: your password was changed`,
    before: ({ at }) => [
      `On ${at} the password of your account was set by a link that was sent to this address. Wherever you were signed in, you are no longer.`,
    ],
    goOn: 'If it was not you, tell the administrator of your agency, and ask for a new password at once:',
    after: ['If it was you, there is nothing to do.'],
  },
  'figures-wrong': {
    subject: ({ agencyName }) => `${agencyName}: some figures are wrong`,
    before: ({ at }) => [
      `As every night, the figures of groups were compared with the results of their people. What was found by ${at} is not as it must be.`,
    ],
    goOn: 'This page says what differs, and makes the figures anew:',
    after: ['No result of a person is changed by it. If it comes back, tell the operator.'],
  },
};
