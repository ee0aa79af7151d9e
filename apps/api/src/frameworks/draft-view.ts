import { isBlocking, languagesOf, PartNotFound, type Draft, type LogEntry } from '@qabilet/application';
import {
  OUTCOME_KINDS,
  type DraftCompetence,
  type DraftEdit,
  type DraftOutline,
  type DraftPart,
} from '@qabilet/contracts';
import { TEXT_FIELDS, type FrameworkPart } from '@qabilet/framework';

const OUTLINE: readonly FrameworkPart['part'][] = ['area', 'competence', 'level', 'term'];

export function draftOutlineOf({ head, parts, missing, edits, undo, redo }: Draft): DraftOutline {
  const { releaseId: id, title, version, revision, basedOnId } = head;
  return {
    ...{ id, title, version, revision, basedOnId },
    parts: parts.filter(({ part }) => OUTLINE.includes(part)).map(draftPartOf),
    languages: ['en', ...languagesOf(parts)],
    missing: missing.map((one) => ({ ...one, blocks: isBlocking(one) })),
    edits: edits.map(draftEditOf),
    undo: undo && draftEditOf(undo),
    redo: redo && draftEditOf(redo),
  };
}

export function draftCompetenceOf({ head, parts }: Draft, code: string): DraftCompetence {
  const competence = parts.find((part) => part.part === 'competence' && part.code === code);
  if (!competence) throw new PartNotFound('competence', code);
  return {
    revision: head.revision,
    competence: draftPartOf(competence),
    parts: parts.filter(({ part, parent }) => parent === code && part !== 'competence').map(draftPartOf),
  };
}

function draftPartOf({ part, code, parent, level, texts, traits }: FrameworkPart): DraftPart {
  const { isSelf, hours, outcomeKind } = traits;
  return {
    ...{ part, code, parent, level, isSelf, hours },
    outcomeKind: OUTCOME_KINDS.find((kind) => kind === outcomeKind),
    texts: TEXT_FIELDS.flatMap((field) => {
      const text = texts[field];
      return text ? [{ field, ...text }] : [];
    }),
  };
}

function draftEditOf({ number, state, edit, personName, at }: LogEntry): DraftEdit {
  const { kind, part, code } = edit;
  return {
    ...{ number, kind, part, code },
    state: state === 'undone' ? 'undone' : 'applied',
    language: edit.kind === 'write' || edit.kind === 'bring' ? edit.language : undefined,
    by: personName,
    at: at.toISOString(),
  };
}
