import { DEMO_ACCOUNTS, type DemoAccount } from '@qabilet/contracts';

/** The demo's accounts while this is a demo, nothing otherwise. */
export class DemoAccounts {
  readonly accounts: readonly DemoAccount[];

  constructor(isDemo: boolean) {
    this.accounts = isDemo ? DEMO_ACCOUNTS : [];
  }
}
