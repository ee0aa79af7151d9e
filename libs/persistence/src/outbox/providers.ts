import type { Provider } from '@nestjs/common';
import { AuditLog, AuditTrail, Jobs, OutboxReport } from '@qabilet/application';
import { TypeOrmAuditLog, TypeOrmAuditTrail } from '../audit/typeorm-audit';
import { OutboxRelay } from './outbox-relay';
import { TypeOrmJobs } from './typeorm-jobs';
import { TypeOrmOutboxReport } from './typeorm-outbox-report';

export const outboxProviders: Provider[] = [
  OutboxRelay,
  { provide: Jobs, useClass: TypeOrmJobs },
  { provide: OutboxReport, useClass: TypeOrmOutboxReport },
  { provide: AuditLog, useClass: TypeOrmAuditLog },
  { provide: AuditTrail, useClass: TypeOrmAuditTrail },
];
