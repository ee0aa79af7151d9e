interface SaveStateProps {
  /** `kept`: not with the server yet, but safe on this device. */
  readonly state: 'idle' | 'saving' | 'saved' | 'kept' | 'failed';
  readonly text: string;
}

/** Whether the answer is safe, said beside the answer. */
export function SaveState({ state, text }: SaveStateProps) {
  return (
    <span className="q-save" role="status" data-state={state}>
      {text}
    </span>
  );
}
