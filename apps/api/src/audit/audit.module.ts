import { Module } from '@nestjs/common';
import { ReadAuditTrail, SeeJobs } from '@qabilet/application';
import { AuditController } from './audit.controller';
import { JobsController } from './jobs.controller';

@Module({ controllers: [AuditController, JobsController], providers: [ReadAuditTrail, SeeJobs] })
export class AuditModule {}
