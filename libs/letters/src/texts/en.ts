import type { LetterTexts } from '../letter-text';

export const english: LetterTexts = {
  greeting: ({ personName }) => `Dear ${personName},`,
  goOn: 'Sign in and begin, or go on where you stopped:',
  ending: ({ agencyName }) => [
    'Results serve development only, never decisions about staff. Nobody sees yours unless you share it.',
    `${agencyName}\nThis letter was written by the system; nobody reads replies to it.`,
  ],
  opened: {
    subject: ({ cohortName }) => `${cohortName}: your digital skills check is open`,
    body: ({ waveName, closes }) => [
      `"${waveName}" is open for you until ${closes}.`,
      'First you say how you see your own skills, then you take a test that adapts to you. You can stop at any time and go on later, on any device.',
    ],
  },
  closing: {
    subject: ({ cohortName }) => `${cohortName}: your digital skills check closes soon`,
    body: ({ waveName, closes }) => [
      `"${waveName}" closes on ${closes}, and you have not finished it yet.`,
      'What you have answered is kept.',
    ],
  },
  reminder: {
    subject: ({ cohortName }) => `${cohortName}: a reminder of your digital skills check`,
    body: ({ waveName, closes }) => [
      `Your trainer would like to remind you of "${waveName}". It is open for you until ${closes}.`,
      'What you have answered is kept.',
    ],
  },
};
