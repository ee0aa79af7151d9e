import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

export interface LanguageChoice {
  readonly code: string;
  /** In its own language. */
  readonly name: string;
}

interface LanguageSwitchProps {
  readonly label: string;
  readonly languages: readonly LanguageChoice[];
  readonly current: string;
  readonly onChange: (code: string) => void;
}

/** The languages by their own names behind one button; nothing changes before one is pressed. */
export function LanguageSwitch({ label, languages, current, onChange }: LanguageSwitchProps) {
  const listId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const currentName = languages.find((language) => language.code === current)?.name ?? current;

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    opener.current?.focus();
  }
  function closeOnLeave(event: FocusEvent<HTMLDivElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }
  function pick(code: string) {
    setOpen(false);
    opener.current?.focus();
    onChange(code);
  }

  return (
    <div className="q-language" onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <button
        ref={opener}
        type="button"
        className="q-button q-button--quiet"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="q-hidden">{label}: </span>
        <span lang={current}>{currentName}</span>
        <span className="q-language__arrow" aria-hidden="true" />
      </button>
      <ul id={listId} className="q-language__list" hidden={!isOpen}>
        {languages.map((language) => (
          <li key={language.code}>
            <button
              type="button"
              lang={language.code}
              aria-current={language.code === current ? 'true' : undefined}
              onClick={() => pick(language.code)}
            >
              {language.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
