import { Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Clock,
  CompiledPlans,
  DELIVERY_PROVIDERS,
  INSTALL_CONTENT,
  Jobs,
  PeopleListReader,
  PRACTICAL_WORK_PROVIDERS,
  PROGRAMMES_PROVIDERS,
  ReleasedPlans,
  RESULTS_PROVIDERS,
  SummariseResult,
  SummaryChanges,
} from '@qabilet/application';
import type { Config } from '@qabilet/config';
import { TextPeopleListReader } from '@qabilet/interchange';
import { PersistenceModule, TypeOrmJobs } from '@qabilet/persistence';
import { DemoAgency } from './demo-agency';
import { DemoCampaigns } from './demo-campaigns';
import { DemoCourses } from './demo-courses';
import { DemoPeople } from './demo-people';
import { DemoPractical } from './demo-practical';
import { DemoProgramme } from './demo-programme';
import { DemoSittings } from './demo-sittings';
import { DemoTests } from './demo-tests';
import { DemoTrainer } from './demo-trainer';
import { DemoUnits } from './demo-units';
import { FinishingTime } from './finishing-time';
import { PresentJobs } from './present-jobs';
import { QuestionReader } from './question-reader';
import { SimulatedParticipation } from './simulated-participation';
import { SimulatedSelfAssessment } from './simulated-self-assessment';
import { SimulatedTest } from './simulated-test';
import { SimulatedTime } from './simulated-time';
import { WaitingJobs } from './waiting-jobs';

const POOL_SIZE = 5;
/** Nobody waits in front of a page for what a simulation asks. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** The real ports and use cases; only the clock is another. */
const TIME: Provider[] = [
  SimulatedTime,
  TypeOrmJobs,
  { provide: Clock, useExisting: SimulatedTime },
  { provide: Jobs, useClass: PresentJobs },
];

const PROVIDERS: Provider[] = [
  ...INSTALL_CONTENT,
  ...PRACTICAL_WORK_PROVIDERS,
  ...PROGRAMMES_PROVIDERS,
  ...DELIVERY_PROVIDERS,
  ...RESULTS_PROVIDERS,
  SummariseResult,
  SummaryChanges,
  { provide: PeopleListReader, useClass: TextPeopleListReader },
  // A plan stays fresh for minutes of the present, not of the people who sit: they would compile one each.
  {
    provide: CompiledPlans,
    useFactory: (released: ReleasedPlans) => new CompiledPlans(released, { now: () => new Date() }),
    inject: [ReleasedPlans],
  },
  DemoAgency,
  DemoCampaigns,
  DemoCourses,
  DemoPeople,
  DemoPractical,
  DemoProgramme,
  DemoSittings,
  DemoTests,
  DemoTrainer,
  DemoUnits,
  FinishingTime,
  QuestionReader,
  SimulatedParticipation,
  SimulatedSelfAssessment,
  SimulatedTest,
  WaitingJobs,
];

@Module({})
class DemoModule {
  static of(worker: Config['database']['worker']): DynamicModule {
    const ports = PersistenceModule.connect({
      ...worker,
      poolSize: POOL_SIZE,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
      applicationName: 'qabilet-demo',
    });
    return {
      module: DemoModule,
      imports: [
        {
          ...ports,
          providers: [...(ports.providers ?? []), ...TIME],
          exports: [...(ports.exports ?? []), SimulatedTime],
        },
      ],
      providers: PROVIDERS,
    };
  }
}

/** The application in which simulated people act, over the database of the worker. */
export function startDemoContext(worker: Config['database']['worker']): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(DemoModule.of(worker), { logger: false, abortOnError: false });
}
