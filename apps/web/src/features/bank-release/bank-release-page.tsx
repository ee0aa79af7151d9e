import { useState } from 'react';
import type { BankReleasePlanView, ReleaseTest } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Checkboxes, EmptyState, Link, Notice, Select, SummaryList, Tag } from '@qabilet/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { blueprintHref } from '../blueprints/blueprint-words';
import { RunAction } from '../calibrations/run-action';
import { itemHref } from '../item-bank/item-links';
import { ChangeTable } from './change-table';
import { RemarkList } from './remark-list';

/** What the next release of the bank would bring, and where an author makes it. */
export function BankReleasePage() {
  const api = useApi();
  const [params] = useSearchParams();
  const framework = params.get('framework') ?? undefined;
  const query = useContent(['bank-release', framework ?? null], () =>
    api.bank.nextRelease(framework === undefined ? {} : { frameworkReleaseId: framework }),
  );
  return <Loaded query={query}>{(plan) => <Plan key={plan.fingerprint} plan={plan} />}</Loaded>;
}

function Plan({ plan }: { readonly plan: BankReleasePlanView }) {
  const t = useStaffText();
  const title = t('bank-release.title');
  const isUnchanged = plan.stops.includes('nothing-changed');
  return (
    <AppPage title={title} heading={title} back={{ href: itemHref.list, label: t('items.title') }}>
      <p className="q-measure">{t('bank-release.lead')}</p>
      {plan.frameworks.length > 1 ? <FrameworkChoice plan={plan} /> : null}
      <Summary plan={plan} />
      <section className="q-section" aria-labelledby="changes">
        <h2 id="changes">{t('bank-release.changes')}</h2>
        <p className="q-measure">{t('bank-release.changes-text')}</p>
        {isUnchanged ? (
          <EmptyState title={t('bank-release.none-title')}>
            <p>{t('bank-release.none-text')}</p>
            <p>
              <Link href={itemHref.list}>{t('bank-release.to-items')}</Link>
            </p>
          </EmptyState>
        ) : (
          <ChangeTable changes={plan.changes} />
        )}
      </section>
      {isUnchanged ? null : <Decision plan={plan} />}
    </AppPage>
  );
}

function FrameworkChoice({ plan }: { readonly plan: BankReleasePlanView }) {
  const t = useStaffText();
  const [, setParams] = useSearchParams();
  return (
    <div className="q-measure">
      <Select
        id="framework"
        label={t('bank-release.framework')}
        value={plan.framework.frameworkReleaseId}
        onChange={(event) => setParams({ framework: event.currentTarget.value })}
        options={plan.frameworks.map(({ frameworkReleaseId, name, version }) => ({
          value: frameworkReleaseId,
          label: t('bank-release.framework-name', { name, version }),
        }))}
      />
    </div>
  );
}

function Summary({ plan }: { readonly plan: BankReleasePlanView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { before, calibrationBefore, version, counts } = plan;
  const isUnchanged = plan.stops.includes('nothing-changed');
  return (
    <SummaryList
      rows={[
        {
          key: 'before',
          name: t('bank-release.before'),
          value:
            before === undefined || calibrationBefore === undefined
              ? t('bank-release.before-none')
              : t('bank-release.before-line', { version: before, calibration: calibrationBefore }),
        },
        ...(isUnchanged ? [] : [{ key: 'next', name: t('bank-release.next'), value: <bdi>{version}</bdi> }]),
        { key: 'counts', name: t('bank-release.counts'), value: formats.number(counts.operational) },
        { key: 'pilots', name: t('bank-release.pilots'), value: formats.number(counts.pilot) },
        { key: 'kept', name: t('bank-release.kept'), value: formats.number(counts.kept) },
      ]}
    />
  );
}

const isWhole = ({ gaps }: ReleaseTest): boolean => gaps.length === 0;

function Decision({ plan }: { readonly plan: BankReleasePlanView }) {
  const t = useStaffText();
  const ableTests = plan.tests.filter(isWhole);
  const [chosen, setChosen] = useState<readonly string[]>(() => ableTests.map((test) => test.blueprintId));
  const isFirst = plan.before === undefined;
  const canRelease = plan.stops.length === 0 && (isFirst || ableTests.length > 0);
  return (
    <>
      <section className="q-section q-measure" aria-labelledby="scale">
        <h2 id="scale">{t('bank-release.scale-title')}</h2>
        <p>{t(isFirst ? 'bank-release.scale-begins' : 'bank-release.scale-goes-on')}</p>
      </section>
      <Checks plan={plan} />
      <RemarkList plan={plan} />
      <section className="q-section q-measure" aria-labelledby="tests-heading">
        <h2 id="tests-heading">{t('tests.title')}</h2>
        {isFirst ? <p>{t('bank-release.tests-first')}</p> : null}
        {ableTests.length > 0 ? (
          <Checkboxes
            id="tests"
            name="tests"
            label={t('bank-release.tests')}
            hint={t('bank-release.tests-hint')}
            error={chosen.length === 0 ? t('bank-release.tests-none') : undefined}
            values={chosen}
            onChange={setChosen}
            choices={ableTests.map(({ blueprintId, name, pilotItems }) => ({
              value: blueprintId,
              label: name.text,
              lang: name.language,
              hint: t('bank-release.test-pilots', { count: pilotItems }),
            }))}
          />
        ) : null}
        {plan.tests
          .filter((test) => !isWhole(test))
          .map((test) => (
            <Staying key={test.blueprintId} test={test} />
          ))}
        {!isFirst && ableTests.length === 0 ? <p>{t('bank-release.stays-all')}</p> : null}
      </section>
      {canRelease ? <Release plan={plan} chosen={chosen} isFirst={isFirst} /> : null}
    </>
  );
}

function Checks({ plan: { stops } }: { readonly plan: BankReleasePlanView }) {
  const t = useStaffText();
  return (
    <section className="q-section q-measure" aria-labelledby="checks">
      <h2 id="checks">{t('bank-release.checks')}</h2>
      <ul>
        {(['accepted-by-its-writer', 'nothing-counts', 'rules-broken'] as const).map((check) => (
          <li key={check}>
            {t(`bank-release.check.${check}`)}{' '}
            {stops.includes(check) ? (
              <Tag look="danger">{t('bank-release.failed')}</Tag>
            ) : (
              <Tag>{t('bank-release.passed')}</Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Staying({ test: { name, gaps } }: { readonly test: ReleaseTest }) {
  const t = useStaffText();
  return (
    <Notice look="warning" title={t('bank-release.stays', { test: name.text })}>
      <p>{t('bank-release.stays-text')}</p>
      <ul>
        {gaps.map(({ competence, language, has, needs }) => (
          <li key={`${competence.code} ${language}`}>
            {t('bank-release.gap', {
              competence: `${competence.code} ${competence.name.text}`,
              language: LANGUAGE_FACTS[language].name,
              has,
              needs,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface ReleaseProps {
  readonly plan: BankReleasePlanView;
  readonly chosen: readonly string[];
  readonly isFirst: boolean;
}

function Release({ plan, chosen, isFirst }: ReleaseProps) {
  const t = useStaffText();
  const api = useApi();
  const navigate = useNavigate();
  const { framework, fingerprint, version, counts } = plan;
  const { frameworkReleaseId } = framework;
  const flash = t('bank-release.done', { version });
  return (
    <RunAction
      label={t('bank-release.release')}
      title={t('bank-release.ask', { version })}
      mayAsk={() => isFirst || chosen.length > 0}
      act={() => api.bank.release({ frameworkReleaseId, fingerprint, blueprintIds: [...chosen] })}
      onDone={() => void navigate(blueprintHref.list, { state: { flash } })}
    >
      <p>{t('bank-release.ask-counts', { operational: counts.operational, pilot: counts.pilot })}</p>
      <p>{t('bank-release.ask-text')}</p>
    </RunAction>
  );
}
