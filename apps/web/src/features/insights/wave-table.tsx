import type { GroupFigure, WavePoint } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import type { GroupWords } from './group-words';

interface WaveTableProps {
  readonly waves: readonly WavePoint[];
  readonly figures: readonly GroupFigure[];
  readonly say: GroupWords;
}

/** The waves as rows: level, share at target, people, coverage. */
export function WaveTable({ waves, figures, say }: WaveTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const rows = waves.map((wave, index) => ({ wave, figure: figures[index] ?? wave.figure }));
  return (
    <Table
      caption={t('progress.table-caption')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.wave.waveId}
      columns={[
        {
          key: 'wave',
          header: t('progress.wave'),
          cell: (row) => (
            <>
              <bdi>{row.wave.waveName}</bdi>
              <br />
              <span className="q-muted">{formats.date(row.wave.opensAt)}</span>
            </>
          ),
          isRowHeader: true,
        },
        { key: 'level', header: t('progress.level'), cell: (row) => say.level(row.figure) },
        { key: 'share', header: t('progress.share'), cell: (row) => say.share(row.figure), isNumber: true },
        {
          key: 'people',
          header: t('progress.people'),
          cell: (row) => say.people(row.figure),
          isNumber: true,
        },
        {
          key: 'coverage',
          header: t('progress.coverage'),
          cell: (row) => say.coverage(row.wave),
          isNumber: true,
        },
      ]}
    />
  );
}
