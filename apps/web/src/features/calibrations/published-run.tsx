import type { BlueprintView, CalibrationRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { Report } from './report';
import { Rescoring } from './rescoring';

/** A calibration in force: the tests made from it, scoring anew, and the report it was published on. */
export function PublishedRun({ run }: { readonly run: CalibrationRunView }) {
  const t = useStaffText();
  const api = useApi();
  const tests = useContent(['blueprints'], api.itemBank.blueprints);
  const { calibrationId, version = '' } = run;
  return (
    <>
      <p role="status">
        <bdi>{t('calibration.published-text', { version })}</bdi>
      </p>
      <section className="q-section" aria-labelledby="tests">
        <h2 id="tests">{t('calibration.tests-made')}</h2>
        <Loaded query={tests}>
          {(blueprints) => (
            <Tests tests={blueprints.filter(({ calibrationVersion }) => calibrationVersion === version)} />
          )}
        </Loaded>
      </section>
      {calibrationId === undefined ? null : <Rescoring calibrationId={calibrationId} version={version} />}
      {run.report ? <Report report={run.report} /> : null}
    </>
  );
}

function Tests({ tests }: { readonly tests: readonly BlueprintView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (tests.length === 0) return <p>{t('calibration.tests-made-none')}</p>;
  return (
    <>
      <p>{t('calibration.tests-made-text')}</p>
      <Table
        caption={t('calibration.tests-made')}
        isCaptionHidden
        rows={tests}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t('calibration.test'),
            cell: (row) => <Local text={row.name} />,
            isRowHeader: true,
          },
          {
            key: 'questions',
            header: t('calibration.questions'),
            cell: (row) => t('calibration.questions-range', { min: row.minItems, max: row.maxItems }),
          },
          {
            key: 'bank',
            header: t('calibration.bank'),
            cell: (row) => formats.number(row.bankItems),
            isNumber: true,
          },
          {
            key: 'released',
            header: t('calibration.test-released'),
            cell: (row) => formats.date(row.releasedAt),
          },
        ]}
      />
    </>
  );
}
