import type { SeenAgreement } from '@qabilet/application';
import { FEWEST_MARKED_TWICE, type Agreement } from '@qabilet/assessment';
import type { AgreementView, MarkerAgreementView } from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function agreementViewOf(seen: SeenAgreement, language: Language): MarkerAgreementView {
  const { whole, criteria, pairs } = seen.agreement;
  return {
    fewest: FEWEST_MARKED_TWICE,
    whole: figuresOf(whole),
    criteria: seen.work.rubric.criteria.flatMap(({ name }, place) => {
      const agreement = criteria[place];
      return agreement ? [{ name: read(name, language), ...figuresOf(agreement) }] : [];
    }),
    pairs: pairs.map(({ markers, people, figures }) => ({
      markers: markers.map((marker) => seen.names.get(marker) ?? ''),
      people,
      ...figures,
    })),
  };
}

function figuresOf({ people, figures }: Agreement): AgreementView {
  const { interval, ...others } = figures ?? {};
  return { people, ...others, ...interval };
}
