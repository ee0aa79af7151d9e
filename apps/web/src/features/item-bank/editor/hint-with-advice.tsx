import { useStaffText } from '@qabilet/i18n';
import { useItemEditor } from './editor-context';

/** The hint of a field, and below it what the guide to items would have otherwise there. */
export function useHintAt(at: string, hint?: string) {
  const { adviceAt } = useItemEditor();
  const advice = adviceAt(at);
  if (advice.length === 0) return hint;
  return (
    <>
      {hint}
      {advice.map((words) => (
        <Advice key={words} words={words} />
      ))}
    </>
  );
}

/** Advice on what can be chosen, matched or done as a whole. */
export function AdviceOnKey() {
  const { adviceAt } = useItemEditor();
  return adviceAt('key').map((words) => (
    <p key={words} className="q-hint">
      <Advice words={words} />
    </p>
  ));
}

function Advice({ words }: { readonly words: string }) {
  const t = useStaffText();
  return (
    <span className="q-advice">
      <strong>{t('advice.title')}</strong> {words}
    </span>
  );
}
