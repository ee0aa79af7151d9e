import { Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  ConnectProvider,
  DraftStore,
  EnterPerson,
  FrameworkReader,
  ImportFramework,
  INSTALL_CONTENT,
  INSIGHTS_PROVIDERS,
  InvitePerson,
  PublishRelease,
  ResetSecondFactor,
  RETENTION_PROVIDERS,
  DELIVERY_PROVIDERS,
  RESULTS_PROVIDERS,
  SealSecrets,
  SummaryRunLog,
  VerifyAuditChain,
} from '@qabilet/application';
import { parseConfig, type Config } from '@qabilet/config';
import { WorkbookFrameworkReader } from '@qabilet/interchange';
import { PersistenceModule } from '@qabilet/persistence';

/** The use cases that commands call; each command takes its own by class. */
const USE_CASES: Provider[] = [
  ...DELIVERY_PROVIDERS,
  ...RESULTS_PROVIDERS,
  ...INSTALL_CONTENT,
  DraftStore,
  ImportFramework,
  PublishRelease,
  EnterPerson,
  InvitePerson,
  ResetSecondFactor,
  ConnectProvider,
  SealSecrets,
  SummaryRunLog,
  VerifyAuditChain,
  ...INSIGHTS_PROVIDERS,
  ...RETENTION_PROVIDERS,
  { provide: FrameworkReader, useClass: WorkbookFrameworkReader },
];

@Module({})
class CommandModule {
  static of({ database, secretKeys }: Config): DynamicModule {
    return {
      module: CommandModule,
      imports: [
        PersistenceModule.connect({
          ...database.worker,
          poolSize: 4,
          applicationName: 'qabilet-cli',
          secretKeys,
        }),
      ],
      providers: USE_CASES,
    };
  }
}

/** Runs the work of a command on the application without a server, and closes it again whatever happens. */
export async function withServerContext<T>(
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const module = CommandModule.of(parseConfig(process.env));
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
