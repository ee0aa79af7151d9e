import type { MatchedProgress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { KeyFigures, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { useRanged } from './ranged-cell';

/** How the people moved who were measured in the first and in the last wave; joiners and leavers apart. */
export function MatchedChange({ cohortId }: { readonly cohortId: string }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { data } = useContent(['matched-change', cohortId], () => api.insights.matchedChange(cohortId));
  if (!data) return null;
  return (
    <section className="q-section" aria-labelledby="matched">
      <h2 id="matched">{t('matched.title')}</h2>
      {data.state === 'shown' ? (
        <Shown matched={data} />
      ) : (
        <p className="q-measure">{t(`matched.${data.state}`, { n: formats.number(data.minimumCell) })}</p>
      )}
    </section>
  );
}

function Shown({ matched }: { readonly matched: MatchedProgress }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const between = { first: matched.firstWave ?? '', last: matched.lastWave ?? '' };
  return (
    <>
      <KeyFigures
        figures={[
          { label: t('matched.both'), value: formats.number(matched.matched ?? 0) },
          { label: t('matched.joined'), value: formats.number(matched.joined ?? 0) },
          { label: t('matched.left'), value: formats.number(matched.left ?? 0) },
        ]}
      />
      <p className="q-measure">{t('matched.lead', between)}</p>
      <ChangeTable matched={matched} />
      <MovedTable matched={matched} />
      <p className="q-hint q-measure">{t('matched.method')}</p>
    </>
  );
}

function ChangeTable({ matched }: { readonly matched: MatchedProgress }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const number = (value: number) => formats.number(value, 2);
  const hidden = t('staff.suppressed', { n: formats.number(matched.minimumCell) });
  return (
    <Table
      caption={t('matched.caption')}
      locale={formats.locale}
      rows={matched.competences}
      rowKey={(row) => row.competence.code}
      columns={[
        {
          key: 'competence',
          header: t('progress.competence'),
          cell: (row) => <Local text={row.competence.name} />,
          sortValue: (row) => row.competence.name.text,
          isRowHeader: true,
        },
        {
          key: 'n',
          header: t('heat.gap-n'),
          cell: (row) => (row.n === undefined ? hidden : formats.number(row.n)),
          sortValue: (row) => row.n,
          isNumber: true,
        },
        {
          key: 'change',
          header: t('matched.change'),
          cell: (row) => ranged(row.change, number),
          sortValue: (row) => row.change?.value,
          isNumber: true,
        },
        {
          key: 'effect',
          header: t('matched.effect'),
          cell: (row) => ranged(row.effect, number),
          sortValue: (row) => row.effect?.value,
          isNumber: true,
        },
        {
          key: 'up',
          header: t('matched.up'),
          cell: (row) => ranged(row.up, formats.percent),
          sortValue: (row) => row.up?.value,
          isNumber: true,
        },
        {
          key: 'down',
          header: t('matched.down'),
          cell: (row) => ranged(row.down, formats.percent),
          sortValue: (row) => row.down?.value,
          isNumber: true,
        },
      ]}
    />
  );
}

function MovedTable({ matched }: { readonly matched: MatchedProgress }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const hidden = t('staff.suppressed', { n: formats.number(matched.minimumCell) });
  return (
    <Table
      caption={t('matched.moved-caption')}
      rows={matched.moved}
      rowKey={(row) => String(row.competences)}
      columns={[
        {
          key: 'competences',
          header: t('matched.at-least'),
          cell: (row) => formats.number(row.competences),
          isRowHeader: true,
        },
        {
          key: 'n',
          header: t('matched.named'),
          cell: (row) => (row.n === undefined ? hidden : formats.number(row.n)),
          isNumber: true,
        },
        {
          key: 'gained',
          header: t('matched.gained'),
          cell: (row) => ranged(row.gained, formats.percent),
          isNumber: true,
        },
        {
          key: 'lost',
          header: t('matched.lost'),
          cell: (row) => ranged(row.lost, formats.percent),
          isNumber: true,
        },
      ]}
    />
  );
}
