import type { BadgeCheck, BadgeContent } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Notice, SummaryList } from '@qabilet/ui';

const LOOKS = {
  valid: 'plain',
  expired: 'warning',
  withdrawn: 'error',
  altered: 'error',
  foreign: 'warning',
} as const;

/** In words whether a badge is true, and then what it says. */
export function BadgeVerdict({ check }: { readonly check: BadgeCheck }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const { verdict, badge, withdrawnAt } = check;
  const words = {
    valid: () => t('badge-check.valid-text', { agency: badge?.agencyName ?? '' }),
    expired: () => t('badge-check.expired-text', { date: badge ? formats.date(badge.expiresAt) : '' }),
    withdrawn: () => t('badge-check.withdrawn-text', { date: withdrawnAt ? formats.date(withdrawnAt) : '' }),
    altered: () => t('badge-check.altered-text'),
    foreign: () => t('badge-check.foreign-text'),
  };
  return (
    <>
      <Notice look={LOOKS[verdict]} role="status" title={t(`badge-check.${verdict}`)}>
        <p>{words[verdict]()}</p>
      </Notice>
      {badge ? <Content badge={badge} /> : null}
    </>
  );
}

function Content({ badge }: { readonly badge: BadgeContent }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const { competence, framework, levels, level } = badge;
  const own = (text: string) => (
    <bdi lang={badge.language} dir="auto">
      {text}
    </bdi>
  );
  const name = levels.find(({ ordinal }) => ordinal === level)?.name ?? '';
  const levelWords = t('badge-check.level', { level: name, number: level, count: levels.length });
  return (
    <section className="q-section" aria-labelledby="badge-says">
      <h2 id="badge-says">{t('badge-check.says')}</h2>
      <SummaryList
        rows={[
          {
            key: 'person',
            name: t('badge-check.person'),
            value: badge.personName === undefined ? t('badge-check.no-name') : <bdi>{badge.personName}</bdi>,
          },
          {
            key: 'competence',
            name: t('badges.col-competence'),
            value: own(`${competence.code} ${competence.name}`),
          },
          { key: 'level', name: t('badges.col-level'), value: <bdi>{levelWords}</bdi> },
          { key: 'framework', name: t('badge-check.framework'), value: own(framework.title) },
          { key: 'agency', name: t('badge-check.agency'), value: <bdi>{badge.agencyName}</bdi> },
          { key: 'measured', name: t('badge-check.measured-on'), value: formats.date(badge.awardedAt) },
          { key: 'until', name: t('badge-check.until'), value: formats.date(badge.expiresAt) },
        ]}
      />
      <h3>{t('badge-check.how')}</h3>
      <p className="q-measure" lang={badge.language} dir="auto">
        {badge.narrative}
      </p>
    </section>
  );
}
