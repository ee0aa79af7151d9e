import type { CalibrationSource, CalibrationWave } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Checkboxes, Notice, Radios } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { calibrationHref } from './calibration-words';
import { useCalibrationForm } from './use-calibration-form';

/** Where an author chooses the answers of which waves are calibrated. */
export function CalibrationNewPage() {
  const api = useApi();
  const query = useContent(['calibration-sources'], api.calibrations.sources);
  return <Loaded query={query}>{(sources) => <CalibrationForm sources={sources} />}</Loaded>;
}

function CalibrationForm({ sources }: { readonly sources: readonly CalibrationSource[] }) {
  const t = useStaffText();
  const form = useCalibrationForm(sources);
  return (
    <AppPage
      title={t('calibration-new.title')}
      heading={t('calibration-new.title')}
      back={{ href: calibrationHref.list, label: t('calibrations.title') }}
      errors={form.errors}
    >
      {sources.every(({ waves }) => waves.length === 0) ? (
        <NoWaves />
      ) : (
        <form noValidate className="q-measure" onSubmit={form.submit}>
          <p>{t('calibration-new.lead')}</p>
          {sources.length > 1 ? <FrameworkField sources={sources} form={form} /> : null}
          {form.source ? <SourceFields source={form.source} form={form} /> : null}
          <WhatHappens />
          <Button type="submit" busy={form.isPending}>
            {t('calibration-new.button')}
          </Button>
        </form>
      )}
    </AppPage>
  );
}

function NoWaves() {
  const t = useStaffText();
  return (
    <Notice look="warning">
      <p>{t('calibration-new.no-waves')}</p>
    </Notice>
  );
}

type Form = ReturnType<typeof useCalibrationForm>;

function FrameworkField({
  sources,
  form,
}: {
  readonly sources: readonly CalibrationSource[];
  readonly form: Form;
}) {
  const t = useStaffText();
  return (
    <Radios
      id="framework"
      name="framework"
      label={t('calibration-new.framework')}
      error={form.errorOf('framework')}
      value={form.framework}
      onChange={form.setFramework}
      choices={sources.map((source) => ({
        value: source.frameworkReleaseId,
        label: t('calibration-new.framework-name', {
          name: source.frameworkName,
          version: source.frameworkVersion,
        }),
        hint: t('calibration-new.framework-hint', { waves: source.waves.length, base: source.baseVersion }),
      }))}
    />
  );
}

function SourceFields({ source, form }: { readonly source: CalibrationSource; readonly form: Form }) {
  const t = useStaffText();
  const waveAbout = useWaveAbout();
  if (source.waves.length === 0) return <NoWaves />;
  return (
    <>
      <Checkboxes
        id="waves"
        name="waves"
        label={t('calibration-new.waves')}
        hint={t('calibration-new.waves-hint', { base: source.baseVersion })}
        error={form.errorOf('waves')}
        values={form.waveIds}
        onChange={form.setWaveIds}
        choices={source.waves.map((wave) => ({
          value: wave.waveId,
          label: <bdi>{t('calibrations.wave-of', { wave: wave.waveName, cohort: wave.cohortName })}</bdi>,
          hint: waveAbout(wave),
        }))}
      />
      <p role="status">{t('calibration-new.chosen', { finished: form.finished })}</p>
      <Radios
        id="scope"
        name="scope"
        label={t('calibration-new.scales')}
        value={form.scope}
        onChange={(scope) => form.setScope(scope === 'some' ? 'some' : 'all')}
        choices={[
          { value: 'all', label: t('calibration-new.scales-all') },
          { value: 'some', label: t('calibration-new.scales-some') },
        ]}
      />
      {form.scope === 'some' ? (
        <Checkboxes
          id="competences"
          name="competences"
          label={t('calibration-new.competences')}
          error={form.errorOf('competences')}
          values={form.competences}
          onChange={form.setCompetences}
          choices={source.competences.map(({ code, name }) => ({
            value: code,
            label: `${code} ${name.text}`,
            lang: name.language,
          }))}
        />
      ) : null}
    </>
  );
}

function useWaveAbout(): (wave: CalibrationWave) => string {
  const t = useStaffText();
  const { formats } = usePlace();
  return ({ opensAt, closesAt, finished, version, rescoredWith }) => {
    const about = t('calibration-new.wave-about', {
      from: formats.date(opensAt),
      to: formats.date(closesAt),
      finished,
      version,
    });
    if (rescoredWith === undefined) return about;
    return `${about} ${t('calibration-new.wave-rescored', { version: rescoredWith })}`;
  };
}

function WhatHappens() {
  const t = useStaffText();
  return (
    <Notice title={t('calibration-new.happens-title')}>
      <ul>
        <li>{t('calibration-new.happens-compute')}</li>
        <li>{t('calibration-new.happens-draft')}</li>
        <li>{t('calibration-new.happens-scores')}</li>
      </ul>
    </Notice>
  );
}
