import { DEMO_ACCOUNTS } from '@qabilet/contracts';
import type { Command } from './command';

const JOURNEYS: Readonly<Record<string, string>> = {
  official: 'judge yourself, take the test, read your report',
  trainer: 'open a wave, watch results arrive in the heat map',
  'agency-lead': 'follow progress over the waves',
  author: 'import a framework, look after the bank, calibrate it',
  administrator: 'look at jobs, people and the audit trail',
};

/** Lists the demo's accounts and the journey each is for. */
export const demoAccountsCommand: Command = {
  name: 'demo accounts',
  usage: '',
  run: async () => {
    const widest = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
    for (const { email, role, agency } of DEMO_ACCOUNTS) {
      console.log(`  ${email.padEnd(widest)}  ${JOURNEYS[role] ?? role} (${agency})`);
    }
    console.log(`  Password of each: ${DEMO_ACCOUNTS[0]?.password ?? ''}`);
  },
};
