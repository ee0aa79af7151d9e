import { useStaffText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';

const NAMES = {
  difficulty: ['performance.difficulty', 'calibration.word.difficulty'],
  discrimination: ['performance.discrimination-value', 'calibration.word.discrimination'],
  guessing: ['performance.guessing', 'performance.word.guessing'],
  misfit: ['calibration.misfit', 'calibration.word.misfit'],
  'between-languages': ['calibration.language', 'calibration.word.between-languages'],
  quarantine: ['calibration.quarantine', 'calibration.word.quarantine'],
  link: ['calibration.slope', 'calibration.word.link'],
  reliability: ['calibration.reliability', 'calibration.word.reliability'],
} as const;

export type Word = keyof typeof NAMES;

/** The terms of a page in plain words, folded for those who know them. */
export function WordList({ words, title }: { readonly words: readonly Word[]; readonly title: string }) {
  const t = useStaffText();
  return (
    <Details summary={title}>
      <dl className="q-words">
        {words.map((word) => {
          const [name, meaning] = NAMES[word];
          return (
            <div key={word}>
              <dt>{t(name)}</dt>
              <dd>{t(meaning)}</dd>
            </div>
          );
        })}
      </dl>
    </Details>
  );
}
