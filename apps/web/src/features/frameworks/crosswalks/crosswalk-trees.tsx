import type { CrosswalkArea, CrosswalkDetails } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';
import { Local } from '../../../frame/local';
import { useSideName } from './crosswalks-page';

/** Both frameworks side by side, area by area, with what is linked of each. */
export function CrosswalkTrees({ crosswalk }: { readonly crosswalk: CrosswalkDetails }) {
  const t = useStaffText();
  const nameOf = useSideName();
  const { from, to, fromAreas, toAreas, links } = crosswalk;
  return (
    <section className="q-section" aria-labelledby="trees">
      <h2 id="trees">{t('crosswalk.trees')}</h2>
      <p className="q-measure">{t('crosswalk.trees-text')}</p>
      <div className="q-columns">
        <div>
          <h3>
            <bdi>{nameOf(from)}</bdi>
          </h3>
          <Tree areas={fromAreas} partners={partnersOf(links.map((link) => [link.from, link.to]))} />
        </div>
        <div>
          <h3>
            <bdi>{nameOf(to)}</bdi>
          </h3>
          <Tree areas={toAreas} partners={partnersOf(links.map((link) => [link.to, link.from]))} />
        </div>
      </div>
    </section>
  );
}

interface TreeProps {
  readonly areas: readonly CrosswalkArea[];
  /** Codes of the other side under those of this one. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
}

function Tree({ areas, partners }: TreeProps) {
  const t = useStaffText();
  return areas.map(({ code, name, competences }) => (
    <Details
      key={code}
      summary={t('crosswalk.area', {
        ...{ code, name: name.text, all: competences.length },
        linked: competences.filter((competence) => partners.has(competence.code)).length,
      })}
    >
      <ul>
        {competences.map((competence) => (
          <li key={competence.code}>
            <bdi>{competence.code}</bdi> <Local text={competence.name} />{' '}
            <span className="q-muted">
              (<bdi>{partners.get(competence.code)?.join(', ') ?? t('crosswalk.not-linked')}</bdi>)
            </span>
          </li>
        ))}
      </ul>
    </Details>
  ));
}

function partnersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, readonly string[]>();
  for (const [own, other] of pairs) partners.set(own, [...(partners.get(own) ?? []), other]);
  return partners;
}
