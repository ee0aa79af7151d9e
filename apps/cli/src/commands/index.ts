import type { Command } from './command';
import { demoAccountsCommand } from './demo-accounts';
import { migrateCommand } from './migrate';

/** Longer names first where one begins another. */
export const commands: readonly Command[] = [migrateCommand, demoAccountsCommand];
