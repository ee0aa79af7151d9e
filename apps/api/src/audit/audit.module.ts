import { Module } from '@nestjs/common';
import { ReadAuditTrail, ReadFigureQueries, SeeJobs } from '@qabilet/application';
import { AuditController } from './audit.controller';
import { FigureQueriesController } from './figure-queries.controller';
import { JobsController } from './jobs.controller';

@Module({
  controllers: [AuditController, FigureQueriesController, JobsController],
  providers: [ReadAuditTrail, ReadFigureQueries, SeeJobs],
})
export class AuditModule {}
