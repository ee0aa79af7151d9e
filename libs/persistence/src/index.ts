export type { ConnectionSettings } from './connection';
export { DatabaseHealth, type DatabaseState } from './health';
export { ServicePulse } from './service-pulse';
export { OutboxRelay, type OutboxRow, type RelayedJob } from './outbox/outbox-relay';
export { TypeOrmJobs } from './outbox/typeorm-jobs';
export { PersistenceModule } from './persistence.module';
export { migrate } from './provision';
