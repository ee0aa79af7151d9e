import type { CalibrationRunRow, CalibrationRunState } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Link, Table, Tag } from '@qabilet/ui';
import { calibrationHref, useWavesName } from './calibration-words';

const LOOKS: Readonly<Record<CalibrationRunState, 'plain' | 'accent' | 'danger' | 'quiet'>> = {
  queued: 'plain',
  running: 'plain',
  draft: 'accent',
  published: 'quiet',
  discarded: 'quiet',
  failed: 'danger',
  cancelled: 'quiet',
};

/** The state of a run in words. */
export function RunState({ state }: { readonly state: CalibrationRunState }) {
  const t = useStaffText();
  return <Tag look={LOOKS[state]}>{t(`calibrations.state.${state}`)}</Tag>;
}

/** What was asked for, and how far it has come. */
export function RunTable({ runs }: { readonly runs: readonly CalibrationRunRow[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const wavesName = useWavesName();
  return (
    <Table
      caption={t('calibrations.runs')}
      locale={formats.locale}
      rows={runs}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'waves',
          header: t('calibrations.waves'),
          cell: (row) => (
            <Link href={calibrationHref.run(row.id)}>
              <bdi>{wavesName(row.waves)}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        { key: 'state', header: t('calibrations.state'), cell: (row) => <StateCell run={row} /> },
        { key: 'base', header: t('calibrations.base'), cell: (row) => <bdi>{row.baseVersion}</bdi> },
        {
          key: 'by',
          header: t('calibrations.asked-by'),
          cell: (row) => <bdi>{row.requestedBy}</bdi>,
          sortValue: (row) => row.requestedBy,
        },
        {
          key: 'at',
          header: t('calibrations.asked-at'),
          cell: (row) => formats.dateTime(row.requestedAt),
          sortValue: (row) => row.requestedAt,
        },
      ]}
    />
  );
}

function StateCell({ run }: { readonly run: CalibrationRunRow }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <>
      <RunState state={run.state} />
      {run.step ? (
        <span className="q-fine q-muted">
          {' '}
          {t(`calibrations.step.${run.step}`)}
          {run.total > 0 ? `, ${formats.percent(run.done / run.total)}` : null}
        </span>
      ) : null}
      {run.version === undefined ? null : <bdi className="q-fine q-muted"> {run.version}</bdi>}
    </>
  );
}
