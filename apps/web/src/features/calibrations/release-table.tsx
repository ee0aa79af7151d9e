import type { CalibrationRelease } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Link, Table, Tag } from '@qabilet/ui';
import { calibrationHref } from './calibration-words';

/** The published calibrations, and what was scored anew with them. */
export function ReleaseTable({ releases }: { readonly releases: readonly CalibrationRelease[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('calibrations.releases')}
      locale={formats.locale}
      rows={releases}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'version',
          header: t('calibrations.version'),
          cell: (row) => (
            <>
              <bdi className="q-nowrap">{row.version}</bdi>{' '}
              {row.isNewest ? <Tag look="accent">{t('calibrations.newest')}</Tag> : null}
            </>
          ),
          isRowHeader: true,
        },
        {
          key: 'released',
          header: t('calibrations.released'),
          cell: (row) => formats.date(row.releasedAt),
          sortValue: (row) => row.releasedAt,
        },
        {
          key: 'base',
          header: t('calibrations.base'),
          cell: (row) => <bdi>{row.baseVersion ?? t('calibrations.from-experts')}</bdi>,
        },
        {
          key: 'from',
          header: t('calibrations.from'),
          cell: ({ calibrated, items }) =>
            calibrated === 0
              ? t('calibrations.experts-items', { items })
              : t('calibrations.from-answers', { calibrated, items }),
        },
        { key: 'rescored', header: t('calibrations.rescored'), cell: (row) => <Rescored release={row} /> },
        {
          key: 'report',
          header: t('calibrations.report'),
          cell: ({ runId, version }) =>
            runId === undefined ? (
              t('calibration.none')
            ) : (
              <Link href={calibrationHref.run(runId)}>
                {t('calibrations.report')}
                <span className="q-hidden"> {t('calibrations.report-of', { version })}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

function Rescored({ release }: { readonly release: CalibrationRelease }) {
  const t = useStaffText();
  if (release.rescorings.length === 0) return t('calibrations.rescored-none');
  return (
    <ul className="q-plain-list">
      {release.rescorings.map(({ waveId, waveName, done, total }) => (
        <li key={waveId}>
          <bdi>{t('calibrations.rescored-wave', { wave: waveName, done, total })}</bdi>
        </li>
      ))}
    </ul>
  );
}
