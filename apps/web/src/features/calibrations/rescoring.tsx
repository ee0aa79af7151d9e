import { useState } from 'react';
import type { CalibrationOverview, CalibrationSource, RescoringRow } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Checkboxes, ProgressBar } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { RunAction } from './run-action';
import { finishedOf } from './use-calibration-form';

interface RescoringProps {
  readonly calibrationId: string;
  readonly version: string;
}

const LIVE_MS = 2_000;

/** Scores finished tests of chosen waves once more with a published calibration, and shows how far that is. */
export function Rescoring({ calibrationId, version }: RescoringProps) {
  const t = useStaffText();
  const api = useApi();
  const sources = useContent(['calibration-sources'], api.calibrations.sources);
  const overview = useContent(['calibrations'], api.calibrations.overview, {
    refetchInterval: ({ state }) =>
      rescoringsOf(state.data, calibrationId).some(({ done, total }) => done < total) ? LIVE_MS : false,
  });
  const frameworkReleaseId = overview.data?.releases.find(
    ({ id }) => id === calibrationId,
  )?.frameworkReleaseId;
  return (
    <section className="q-section" aria-labelledby="rescoring">
      <h2 id="rescoring">{t('rescore.title')}</h2>
      <p className="q-measure">{t('rescore.lead')}</p>
      <RescoringProgress rows={rescoringsOf(overview.data, calibrationId)} />
      <Loaded query={sources}>
        {(all) => (
          <WaveChoice
            calibrationId={calibrationId}
            version={version}
            waves={wavesToScore(all, { frameworkReleaseId, version })}
          />
        )}
      </Loaded>
    </section>
  );
}

function rescoringsOf(overview: CalibrationOverview | undefined, id: string): readonly RescoringRow[] {
  return overview?.releases.find((release) => release.id === id)?.rescorings ?? [];
}

type Wave = CalibrationSource['waves'][number];

/** Waves with something to score that do not have their results from this calibration already. */
function wavesToScore(
  sources: readonly CalibrationSource[],
  wanted: { readonly frameworkReleaseId: string | undefined; readonly version: string },
): readonly Wave[] {
  const source = sources.find(({ frameworkReleaseId }) => frameworkReleaseId === wanted.frameworkReleaseId);
  return (source?.waves ?? []).filter(
    ({ finished, version, rescoredWith }) => finished > 0 && (rescoredWith ?? version) !== wanted.version,
  );
}

function RescoringProgress({ rows }: { readonly rows: readonly RescoringRow[] }) {
  const t = useStaffText();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{t('rescore.progress-title')}</h3>
      {rows.map(({ waveId, waveName, cohortName, done, total }) => (
        <ProgressBar
          key={waveId}
          label={t('rescore.progress', { wave: waveName, cohort: cohortName })}
          value={total === 0 ? 1 : done / total}
        >
          {t('rescore.of', { done, total })}
        </ProgressBar>
      ))}
    </>
  );
}

interface WaveChoiceProps extends RescoringProps {
  readonly waves: readonly Wave[];
}

function WaveChoice({ calibrationId, version, waves }: WaveChoiceProps) {
  const t = useStaffText();
  const api = useApi();
  const [waveIds, setWaveIds] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  if (waves.length === 0) return <p>{t('rescore.nothing-left')}</p>;
  const chosen = waveIds.filter((id) => waves.some(({ waveId }) => waveId === id));
  return (
    <div className="q-measure">
      <Checkboxes
        id="rescore-waves"
        name="rescore-waves"
        label={t('rescore.waves')}
        error={isMissing ? t('rescore.missing') : undefined}
        values={chosen}
        onChange={(values) => {
          setWaveIds(values);
          setMissing(false);
        }}
        choices={waves.map((wave) => ({
          value: wave.waveId,
          label: <bdi>{t('calibrations.wave-of', { wave: wave.waveName, cohort: wave.cohortName })}</bdi>,
          hint: t('rescore.wave-about', {
            finished: wave.finished,
            version: wave.rescoredWith ?? wave.version,
          }),
        }))}
      />
      <RunAction
        look="secondary"
        label={t('rescore.button')}
        title={t('rescore.confirm-title', { count: chosen.length })}
        mayAsk={() => {
          setMissing(chosen.length === 0);
          if (chosen.length === 0) document.getElementById('rescore-waves')?.focus();
          return chosen.length > 0;
        }}
        act={() => api.calibrations.rescore(calibrationId, { waveIds: chosen })}
        onDone={() => setWaveIds([])}
      >
        <p>{t('rescore.confirm-text', { finished: finishedOf(waves, chosen), version })}</p>
      </RunAction>
    </div>
  );
}
