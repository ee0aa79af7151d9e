import { auditHeadCommand, auditVerifyCommand } from './audit-chain';
import { benchAnalysisSqlCommand } from './bench-analysis-sql';
import { benchEngineCommand } from './bench-engine';
import { benchRebuildCommand } from './bench-rebuild';
import type { Command } from './command';
import { contentInstallCommand } from './content-install';
import { demoAccountsCommand } from './demo-accounts';
import { importFrameworkCommand } from './import-framework';
import { migrateCommand } from './migrate';
import { personInviteCommand } from './person-invite';
import { personResetCommand } from './person-reset';
import { releaseCommand } from './release';
import { retentionApplyCommand, retentionReportCommand } from './retention';
import { resultsVerifyCommand } from './results-verify';
import { secretsSealCommand } from './secrets-seal';
import { seedDemoCommand, seedMinistryCommand } from './seed-demo';
import { signOnConnectCommand } from './sign-on-connect';
import { tenantOpenCommand } from './tenant-open';

/** Longer names first where one begins another. */
export const commands: readonly Command[] = [
  migrateCommand,
  tenantOpenCommand,
  personInviteCommand,
  personResetCommand,
  signOnConnectCommand,
  secretsSealCommand,
  auditVerifyCommand,
  auditHeadCommand,
  releaseCommand,
  retentionReportCommand,
  retentionApplyCommand,
  resultsVerifyCommand,
  contentInstallCommand,
  importFrameworkCommand,
  demoAccountsCommand,
  benchAnalysisSqlCommand,
  benchEngineCommand,
  benchRebuildCommand,
  seedDemoCommand,
  seedMinistryCommand,
];
