import { usePlace, useStaffText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';

const FORMULAS = {
  mean: 'mean = (Σ W)⁻¹ (Σ W m),   W = L (I + S L)⁻¹',
  share: 'P(θ ≥ cut),   θ ~ N(mean, S)',
  distribution: 'P(cut of l ≤ θ < cut of l + 1),   E[level] = Σₗ P(θ ≥ cut of l)',
  gap: 'gap = Σₗ (n asked for l / n asked) · E[max(0, l − level)],   θ ~ N(mean, S)',
  spread: 'Q = Σ w (m − mean)²,   E[Q] = Σ w (S + 1/L) − Σ w² (S + 1/L) / Σ w',
  'self-level': 'mean ± t(n − 1) s/√n,   gap − √(↓self² + ↑measured²) … gap + √(↑self² + ↓measured²)',
  self: '(p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n)',
} as const;

const PARTS = ['mean', 'share', 'distribution', 'gap', 'spread', 'self-level', 'self'] as const;

/** How each figure is made, formula by formula, and what is hidden. */
export function FiguresMethod({ minimumCell }: { readonly minimumCell: number }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Details summary={t('figures.method')}>
      {PARTS.map((part) => (
        <div key={part}>
          <p>{t(`figures.method-${part}`)}</p>
          <p>
            <bdi className="q-code" dir="ltr">
              {FORMULAS[part]}
            </bdi>
          </p>
        </div>
      ))}
      <p>{t('figures.method-counts')}</p>
      <p>{t('figures.method-hidden', { n: formats.number(minimumCell) })}</p>
    </Details>
  );
}
