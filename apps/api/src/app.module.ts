import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import {
  AdmitCostlyRequest,
  AdmitPublicRequest,
  BadgeAddresses,
  CaseAddress,
  Clock,
  CostlyRequestLimit,
  CountFailedGuess,
  CountRefusal,
  MailService,
  ReadSession,
  RecordFigureQuery,
  SecondFactorPolicy,
  SignOnProtocol,
} from '@qabilet/application';
import { analysisPorts } from '@qabilet/clickhouse';
import type { Config } from '@qabilet/config';
import { PersistenceModule } from '@qabilet/persistence';
import { QueueReportModule } from '@qabilet/queue';
import { AuditModule } from './audit/audit.module';
import { CredentialsModule } from './credentials/credentials.module';
import { DeliveryModule } from './delivery/delivery.module';
import { FrameworksModule } from './frameworks/frameworks.module';
import { HealthController } from './health/health.controller';
import { Heartbeat } from './health/heartbeat';
import { AccessGuard } from './http/access.guard';
import { CostlyGuard } from './http/costly.guard';
import { CsrfGuard } from './http/csrf.guard';
import { RefusalCounter } from './http/refusal-counter';
import { SessionCookie } from './http/session-cookie';
import { ImportsModule } from './imports/imports.module';
import { InsightsModule } from './insights/insights.module';
import { ItemBankModule } from './item-bank/item-bank.module';
import { DemoAccounts } from './people/demo-accounts';
import { OpenIdSignOn } from './people/openid-sign-on';
import { PeopleModule } from './people/people.module';
import { SignOnCookie } from './people/sign-on-cookie';
import { PrivacyModule } from './privacy/privacy.module';
import { ProgrammesModule } from './programmes/programmes.module';
import { ResultsModule } from './results/results.module';

/** The HTTP application over one configuration. */
@Global()
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PersistenceModule.connect(
          {
            ...config.database.app,
            poolSize: config.database.poolSize,
            applicationName: 'qabilet-api',
            secretKeys: config.secretKeys,
          },
          analysisPorts(config.analysisUrl),
        ),
        QueueReportModule.connect(
          config.queue.backend === 'redis' ? config.queue : { backend: 'postgres', ...config.database.app },
        ),
        AuditModule,
        PeopleModule,
        FrameworksModule,
        ItemBankModule,
        ImportsModule,
        ProgrammesModule,
        DeliveryModule,
        ResultsModule,
        CredentialsModule,
        InsightsModule,
        PrivacyModule,
      ],
      controllers: [HealthController],
      providers: [
        Heartbeat,
        ReadSession,
        RecordFigureQuery,
        AdmitCostlyRequest,
        AdmitPublicRequest,
        { provide: BadgeAddresses, useValue: new BadgeAddresses(config.http.publicUrl) },
        { provide: CaseAddress, useValue: new CaseAddress(`${config.http.publicUrl}/ims/case`) },
        { provide: CostlyRequestLimit, useValue: new CostlyRequestLimit(config.costlyRequestsAMinute) },
        { provide: MailService, useValue: new MailService(config.mail !== undefined) },
        CountRefusal,
        CountFailedGuess,
        RefusalCounter,
        { provide: SessionCookie, useValue: new SessionCookie(config.http.tls) },
        { provide: SecondFactorPolicy, useValue: new SecondFactorPolicy(config.demo ? 'demo' : 'real') },
        { provide: SignOnCookie, useValue: new SignOnCookie(config.http.tls) },
        { provide: SignOnProtocol, inject: [Clock], useFactory: (clock: Clock) => signOnOf(config, clock) },
        { provide: DemoAccounts, useValue: new DemoAccounts(config.demo) },
        { provide: APP_GUARD, useClass: CsrfGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: CostlyGuard },
      ],
      exports: [
        BadgeAddresses,
        MailService,
        CaseAddress,
        CountRefusal,
        RecordFigureQuery,
        RefusalCounter,
        SessionCookie,
        SecondFactorPolicy,
        SignOnCookie,
        SignOnProtocol,
        DemoAccounts,
      ],
    };
  }
}

function signOnOf({ http, signOnSecrets }: Config, clock: Clock): OpenIdSignOn {
  const log = new Logger('sign-on');
  return new OpenIdSignOn(
    { publicUrl: http.publicUrl, secrets: signOnSecrets, now: () => clock.now() },
    (error, issuer) => log.warn(`${issuer}: ${reasonOf(error)}`),
  );
}

/** Code and words of a failure: never what was sent, which holds secrets. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  return `${code} ${error.message}`;
}
