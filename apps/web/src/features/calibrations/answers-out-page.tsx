import { useState } from 'react';
import type { CalibrationSource } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { EmptyState, Radios } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { calibrationHref } from './calibration-words';
import { AnswersOutTable, type ExtractFile } from './answers-out-table';

/** Where an author takes the answers of waves out for programs that calibrate. */
export function AnswersOutPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['calibration-sources'], api.calibrations.sources);
  return (
    <Loaded query={query}>
      {(sources) => (
        <AppPage
          title={t('answers-out.title')}
          heading={t('answers-out.title')}
          back={{ href: calibrationHref.list, label: t('calibrations.title') }}
        >
          <WhatIsInIt />
          {sources.every(({ waves }) => waves.length === 0) ? (
            <EmptyState title={t('answers-out.none')} />
          ) : (
            <Files sources={sources} />
          )}
        </AppPage>
      )}
    </Loaded>
  );
}

function WhatIsInIt() {
  const t = useStaffText();
  const { agency } = useMe();
  return (
    <div className="q-measure">
      <p>{t('answers-out.lead')}</p>
      <h2>{t('answers-out.in-title')}</h2>
      <ul>
        <li>{t('answers-out.in-ended')}</li>
        <li>{t('answers-out.in-groups', { n: agency.minimumCell })}</li>
        <li>{t('answers-out.in-points')}</li>
        <li>{t('answers-out.in-audit')}</li>
      </ul>
    </div>
  );
}

function Files({ sources }: { readonly sources: readonly CalibrationSource[] }) {
  const t = useStaffText();
  const [file, setFile] = useState<ExtractFile>({ form: 'wide', packed: 'no' });
  return (
    <>
      <Radios
        id="form"
        name="form"
        label={t('answers-out.form')}
        value={file.form}
        onChange={(form) => setFile({ ...file, form: form === 'long' ? 'long' : 'wide' })}
        choices={[
          { value: 'wide', label: t('answers-out.form-wide'), hint: t('answers-out.form-wide-hint') },
          { value: 'long', label: t('answers-out.form-long'), hint: t('answers-out.form-long-hint') },
        ]}
      />
      <Radios
        id="packed"
        name="packed"
        label={t('answers-out.packed')}
        value={file.packed}
        onChange={(packed) => setFile({ ...file, packed: packed === 'yes' ? 'yes' : 'no' })}
        choices={[
          { value: 'no', label: t('answers-out.packed-no') },
          { value: 'yes', label: t('answers-out.packed-yes') },
        ]}
      />
      {sources
        .filter(({ waves }) => waves.length > 0)
        .map((source) => (
          <AnswersOutTable key={source.frameworkReleaseId} source={source} file={file} />
        ))}
    </>
  );
}
