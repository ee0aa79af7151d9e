import type { Provider } from '@nestjs/common';
import {
  AuditChain,
  AuditLog,
  AuditTrail,
  FigureQueries,
  Jobs,
  OutboxReport,
  OutstandingJobs,
  Refusals,
} from '@qabilet/application';
import { TypeOrmAuditChain } from '../audit/typeorm-audit-chain';
import { TypeOrmFigureQueries } from '../audit/typeorm-figure-queries';
import { TypeOrmAuditLog, TypeOrmAuditTrail } from '../audit/typeorm-audit';
import { TypeOrmRefusals } from '../audit/typeorm-refusals';
import { OutboxRelay } from './outbox-relay';
import { TypeOrmJobs } from './typeorm-jobs';
import { TypeOrmOutboxReport } from './typeorm-outbox-report';
import { TypeOrmOutstandingJobs } from './typeorm-outstanding-jobs';

export const outboxProviders: Provider[] = [
  OutboxRelay,
  { provide: Jobs, useClass: TypeOrmJobs },
  { provide: OutboxReport, useClass: TypeOrmOutboxReport },
  { provide: OutstandingJobs, useClass: TypeOrmOutstandingJobs },
  { provide: AuditLog, useClass: TypeOrmAuditLog },
  { provide: AuditChain, useClass: TypeOrmAuditChain },
  { provide: AuditTrail, useClass: TypeOrmAuditTrail },
  { provide: FigureQueries, useClass: TypeOrmFigureQueries },
  { provide: Refusals, useClass: TypeOrmRefusals },
];
