import type { Provider } from '@nestjs/common';
import { ApplyRetention } from './apply-retention';
import { ExportMyData } from './export-my-data';
import { RetainEverywhere } from './retain-everywhere';
import { RetentionLog } from './retention-log';
import { SeeRetention } from './see-retention';
import { SetRetention } from './set-retention';
import { TakeNameAway } from './take-name-away';

export * from './apply-retention';
export * from './errors';
export * from './export-my-data';
export * from './ports';
export * from './retain-everywhere';
export * from './retention-log';
export * from './see-retention';
export * from './set-retention';
export * from './take-name-away';

/** Retention as the worker and the command line carry it out. */
export const RETENTION_PROVIDERS: Provider[] = [TakeNameAway, RetentionLog, ApplyRetention, RetainEverywhere];

export const PRIVACY_USE_CASES: Provider[] = [
  ExportMyData,
  TakeNameAway,
  SetRetention,
  RetentionLog,
  ApplyRetention,
  SeeRetention,
];
