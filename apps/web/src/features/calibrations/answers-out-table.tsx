import type { CalibrationSource, CalibrationWave } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { useMe } from '../../session/session';

/** How the answers are written down. */
export interface ExtractFile {
  readonly form: 'wide' | 'long';
  readonly packed: 'yes' | 'no';
}

interface Row {
  readonly name: string;
  /** Absent: all waves. */
  readonly wave?: CalibrationWave;
  readonly refusal?: 'answers-out.open' | 'answers-out.few';
}

/** The waves of one framework, each with the files that can be had of it, or why there is none. */
export function AnswersOutTable({
  source,
  file,
}: {
  readonly source: CalibrationSource;
  readonly file: ExtractFile;
}) {
  const t = useStaffText();
  const { formats } = usePlace();
  const rows = useRows(source);
  return (
    <Table
      caption={t('answers-out.waves', { name: source.frameworkName, version: source.frameworkVersion })}
      locale={formats.locale}
      rows={rows}
      rowKey={({ wave }) => wave?.waveId ?? 'all'}
      columns={[
        {
          key: 'wave',
          header: t('answers-out.wave'),
          cell: ({ name }) => <bdi>{name}</bdi>,
          isRowHeader: true,
        },
        {
          key: 'ended',
          header: t('answers-out.ended'),
          cell: ({ wave }) => (wave ? formats.date(wave.closesAt) : null),
        },
        {
          key: 'tests',
          header: t('answers-out.tests'),
          cell: ({ wave }) => (wave ? formats.number(wave.finished) : null),
        },
        {
          key: 'files',
          header: t('answers-out.files'),
          cell: (row) =>
            row.refusal ? (
              <span className="q-muted">{t(row.refusal)}</span>
            ) : (
              <Links row={row} calibrationId={source.baseCalibrationId} file={file} />
            ),
        },
      ]}
    />
  );
}

function Links({
  row: { name, wave },
  calibrationId,
  file: { form, packed },
}: {
  readonly row: Row;
  readonly calibrationId: string;
  readonly file: ExtractFile;
}) {
  const t = useStaffText();
  const address = (kind: 'answers' | 'items', chosen: Readonly<Record<string, string>>) =>
    `/api/calibrations/${calibrationId}/${kind}?${new URLSearchParams({ ...chosen, ...(wave && { waveId: wave.waveId }) }).toString()}`;
  const of = <span className="q-hidden"> {t('answers-out.of', { wave: name })}</span>;
  return (
    <ul className="q-plain-list">
      <li>
        <a
          href={address('answers', { form, packed })}
          download={`answers-${form}.csv${packed === 'yes' ? '.gz' : ''}`}
        >
          {t('answers-out.answers')}
          {of}
        </a>
      </li>
      <li>
        <a href={address('items', {})} download="items.csv">
          {t('answers-out.items')}
          {of}
        </a>
      </li>
    </ul>
  );
}

function useRows({ waves }: CalibrationSource): readonly Row[] {
  const t = useStaffText();
  const { agency } = useMe();
  const now = new Date();
  const rows = waves.map((wave): Row => {
    const name = t('calibrations.wave-of', { wave: wave.waveName, cohort: wave.cohortName });
    if (new Date(wave.closesAt) > now) return { name, wave, refusal: 'answers-out.open' };
    if (wave.largestGroup < agency.minimumCell) return { name, wave, refusal: 'answers-out.few' };
    return { name, wave };
  });
  const ready = rows.filter(({ refusal }) => refusal === undefined);
  return ready.length > 1 ? [{ name: t('answers-out.all') }, ...rows] : rows;
}
