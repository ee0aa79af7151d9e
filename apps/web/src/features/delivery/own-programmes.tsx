import { useOfficialText, usePlace } from '@qabilet/i18n';
import { useContent } from '../../content-query';
import { PhaseList, todayOf } from '../../frame/phase-list';
import { useApi } from '../../services';

/** What the programmes of the person consist of, and when; nothing where no phases are planned. */
export function OwnProgrammes() {
  const t = useOfficialText();
  const { formats } = usePlace();
  const api = useApi();
  const { data: programmes } = useContent(['own-programmes'], api.programmes.own);
  const today = todayOf(new Date());
  return programmes?.map(({ cohortId, name, startsOn, endsOn, phases }) => (
    <section className="q-section q-measure" key={cohortId} aria-labelledby={`programme-${cohortId}`}>
      <h2 id={`programme-${cohortId}`}>{t('phases.own-title')}</h2>
      <p className="q-hint">
        <span dir="auto">{name}</span>
        <br />
        {t('phases.period', { from: formats.date(startsOn), to: formats.date(endsOn) })}
      </p>
      <PhaseList phases={phases} today={today} />
    </section>
  ));
}
