import type { ReactNode } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { FieldSet, Select, type SelectOption } from '@qabilet/ui';
import { Stem, Unknown, type AnswerFieldProps } from './answer-frame';
import { withPart, withPlace } from './draft';
import { GappedText } from './gapped-text';

/** Each line takes a number: no dragging, and nothing that a keyboard or a small screen could not do. */
export function PlacesInOrder(props: AnswerFieldProps) {
  const { question, draft, onChange } = props;
  const t = useOfficialText();
  const places = question.options.map((_, index) => String(index + 1));
  return (
    <Parts {...props} hint={t('test.order-hint')} className="q-parts q-parts--places">
      {(firstId) =>
        question.options.map((option, index) => (
          <Select
            key={option.id}
            id={index === 0 ? firstId : undefined}
            label={<Words question={question} text={option.text} />}
            options={[nothing(t('test.place')), ...places.map((place) => ({ value: place, label: place }))]}
            value={draft.parts[option.id] ?? ''}
            onChange={(event) => onChange(withPlace(draft, option.id, event.currentTarget.value))}
          />
        ))
      }
    </Parts>
  );
}

/** Each line takes one of the options. */
export function MatchedLines(props: AnswerFieldProps) {
  const t = useOfficialText();
  return (
    <Parts {...props} hint={t('test.match-hint')}>
      {(firstId) =>
        props.question.parts?.map((part, index) => (
          <PartSelect key={part.id} {...props} part={part} id={index === 0 ? firstId : undefined} />
        ))
      }
    </Parts>
  );
}

/** Letters as they lie in an inbox, each with what could be done about it. */
export function Inbox(props: AnswerFieldProps) {
  const { question } = props;
  const t = useOfficialText();
  return (
    <Parts {...props} hint={t('test.inbox-hint')}>
      {(firstId) =>
        question.parts?.map((letter, index) => (
          <article key={letter.id} className="q-letter" aria-labelledby={`letter-${letter.id}`}>
            <p className="q-letter__from" dir="auto">
              {t('test.letter-from', { from: letter.from ?? '' })}
            </p>
            <h2 className="q-letter__subject" id={`letter-${letter.id}`} lang={question.language} dir="auto">
              {letter.subject}
            </h2>
            <p className="q-measure q-letter__text" lang={question.language} dir="auto">
              {letter.text}
            </p>
            <PartSelect
              {...props}
              part={{ ...letter, text: t('test.letter-action') }}
              id={index === 0 ? firstId : undefined}
              describedAs={letter.subject}
            />
          </article>
        ))
      }
    </Parts>
  );
}

/** A text whose gaps are filled where they stand. */
export function FilledGaps(props: AnswerFieldProps) {
  const t = useOfficialText();
  return (
    <>
      <FieldSet id={props.id} label={t('test.fill-gaps')} error={props.error}>
        {({ id }) => (
          <GappedText
            firstId={id}
            question={props.question}
            values={props.draft.parts}
            onChange={(part, value) => props.onChange(withPart(props.draft, part, value))}
          />
        )}
      </FieldSet>
      <Unknown {...props} />
    </>
  );
}

type Part = NonNullable<AnswerFieldProps['question']['parts']>[number];

interface PartSelectProps extends AnswerFieldProps {
  readonly part: Part;
  readonly id: string;
  /** What the choice is about, where its label alone does not say so. */
  readonly describedAs?: string;
}

function PartSelect({
  id,
  question,
  draft,
  onChange,
  part,
  describedAs,
}: Omit<PartSelectProps, 'id'> & { readonly id?: string }) {
  const t = useOfficialText();
  const choices = (part.options ?? question.options).map((option) => ({
    value: option.id,
    label: option.text,
  }));
  return (
    <Select
      id={id}
      label={<Words question={question} text={part.text} />}
      aria-label={describedAs === undefined ? undefined : `${part.text}: ${describedAs}`}
      options={[nothing(t('test.choose')), ...choices]}
      value={draft.parts[part.id] ?? ''}
      onChange={(event) => onChange(withPart(draft, part.id, event.currentTarget.value))}
    />
  );
}

function Parts(
  props: AnswerFieldProps & {
    readonly hint: string;
    readonly className?: string;
    readonly children: (firstId: string) => ReactNode;
  },
) {
  const { id, question, error, hint, className = 'q-parts', children } = props;
  return (
    <>
      <FieldSet id={id} label={<Stem question={question} />} hint={hint} error={error}>
        {(control) => <div className={className}>{children(control.id)}</div>}
      </FieldSet>
      <Unknown {...props} />
    </>
  );
}

function Words({ question, text }: Pick<AnswerFieldProps, 'question'> & { readonly text: string }) {
  return (
    <span lang={question.language} dir="auto">
      {text}
    </span>
  );
}

function nothing(label: string): SelectOption {
  return { value: '', label };
}
