import type { Misconception, Misconceptions } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Table } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { levelWords } from '../../scale';
import { useApi } from '../../services';
import { programmeHref } from '../programmes/cohorts-page';
import { useRanged } from './ranged-cell';

/** What the people of a wave that has ended took to be true and is not. */
export function MisconceptionsPage() {
  const { waveId = '' } = useParams();
  const api = useApi();
  const query = useContent(['misconceptions', waveId], () => api.insights.misconceptions(waveId));
  return <Loaded query={query}>{(found) => <Content found={found} />}</Loaded>;
}

function Content({ found }: { readonly found: Misconceptions }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { wave, cohortId, cohortName, misconceptions } = found;
  const n = formats.number(found.minimumCell);
  return (
    <AppPage
      title={`${t('misconceptions.title')}, ${wave.name}`}
      heading={t('misconceptions.title')}
      caption={
        <bdi>
          {cohortName}, {wave.name}
        </bdi>
      }
      back={{ href: programmeHref.cohort(cohortId), label: cohortName }}
      actions={
        <ButtonLink look="secondary" href={programmeHref.figures(wave.id)}>
          {t('cohort.figures')}
        </ButtonLink>
      }
    >
      {wave.state === 'closed' ? (
        <>
          <p className="q-measure">{t('misconceptions.text')}</p>
          <p className="q-measure">{t('misconceptions.questions', { count: found.questions, n })}</p>
          {misconceptions.length === 0 ? (
            <EmptyState title={t('misconceptions.none-title')}>
              <p>{t('misconceptions.none-text', { n })}</p>
            </EmptyState>
          ) : (
            <MisconceptionTable found={found} />
          )}
          <p className="q-hint q-measure">{t('misconceptions.hidden', { n })}</p>
        </>
      ) : (
        <EmptyState title={t('misconceptions.open-title')}>
          <p>{t('misconceptions.open-text', { date: formats.dateTime(wave.closesAt) })}</p>
        </EmptyState>
      )}
    </AppPage>
  );
}

function MisconceptionTable({ found }: { readonly found: Misconceptions }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const words = levelWords(found.levels, (level) => t('heat.below-first', { level }));
  return (
    <Table
      caption={t('misconceptions.caption')}
      locale={formats.locale}
      rows={found.misconceptions.map((row, place) => ({ ...row, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          key: 'reason',
          header: t('misconceptions.reason'),
          cell: (row) => <Reason row={row} />,
          isRowHeader: true,
        },
        {
          key: 'competence',
          header: t('heat.gap-competence'),
          cell: (row) => <Local text={row.competence.name} />,
          sortValue: (row) => row.competence.name.text,
        },
        {
          key: 'level',
          header: t('progress.level'),
          cell: (row) => words.word(row.level),
          sortValue: (row) => row.level,
        },
        {
          key: 'share',
          header: t('misconceptions.share'),
          cell: (row) => ranged(row.share, formats.percent),
          sortValue: (row) => row.share.value,
          isNumber: true,
        },
        {
          key: 'n',
          header: t('heat.gap-n'),
          cell: (row) => formats.number(row.n),
          sortValue: (row) => row.n,
          isNumber: true,
        },
      ]}
    />
  );
}

/** Why the option is wrong, and the option and its question where they are asked no more. */
function Reason({ row: { reason, question, option } }: { readonly row: Misconception }) {
  const t = useStaffText();
  return (
    <>
      <Local text={reason} />
      {question && option ? (
        <span className="q-line q-fine q-muted">
          {t('misconceptions.question')} <Local text={question} /> {t('misconceptions.option')}{' '}
          <Local text={option} />
        </span>
      ) : null}
    </>
  );
}
