import type { CompetenceFigures, WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';
import { Local } from '../../frame/local';

/** Whether a competence has figures that may be told. */
export function hasFigure({ figure }: CompetenceFigures): boolean {
  return !figure.suppressed && figure.enough === true;
}

/** The competences of which nothing is told, in one line that opens, each with the reason. */
export function WithoutFigures({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const rest = figures.competences.filter((one) => !hasFigure(one));
  if (rest.length === 0) return null;
  return (
    <Details summary={t('figures.without', { count: rest.length })}>
      <ul>
        {rest.map(({ competence, figure }) => (
          <li key={competence.code}>
            <Local text={competence.name} />
            {': '}
            {figure.suppressed
              ? t('staff.suppressed-long', { n: formats.number(figures.minimumCell) })
              : t('figures.without-evidence', { n: figure.n ?? 0 })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
