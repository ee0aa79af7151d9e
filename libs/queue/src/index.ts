export type { QueueSettings } from './connection';
export { JobQueue, type DispatchedJob, type JobTry } from './job-queue';
export { startJobWorker, type JobHandlers, type JobOutcomes } from './job-worker';
export { migrateQueue } from './migrate-queue';
export { QueueReportModule } from './queue-report.module';
