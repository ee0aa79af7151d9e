import type {
  ItemComment,
  ItemHistory,
  ItemOnBench,
  ItemPreview,
  MeasurableCompetence,
  WordingChange,
} from '@qabilet/application';
import type {
  ItemCommentView,
  ItemHistoryView,
  ItemOnBenchView,
  ItemPreviewView,
  MeasurableCompetenceView,
  WordingChangeView,
} from '@qabilet/contracts';
import { wordDifference } from '@qabilet/framework';
import { read, type Language } from '@qabilet/kernel';
import { itemBodyOf } from './item-body';

export function benchViewOf({ item, moves, writers, ...bench }: ItemOnBench): ItemOnBenchView {
  return { ...bench, item: item && itemBodyOf(item), moves: [...moves], writers: [...writers] };
}

export function historyViewOf({ versions, steps, sinceVersionBefore }: ItemHistory): ItemHistoryView {
  return {
    versions: [...versions],
    steps: steps.map(({ number, at, actorName, action, to, reason, changes }) => ({
      number,
      at: at.toISOString(),
      by: actorName,
      action,
      to,
      reason,
      changes: changes.map(changeViewOf),
    })),
    sinceVersionBefore: sinceVersionBefore.map(changeViewOf),
  };
}

function changeViewOf(change: WordingChange): WordingChangeView {
  return { ...change, runs: [...wordDifference(change.before, change.after)] };
}

export function commentViewOf({ id, replyTo, at, authorName, text, resolved }: ItemComment): ItemCommentView {
  return { id, replyTo, at: at.toISOString(), by: authorName, text, resolvedBy: resolved?.byName };
}

export function previewViewOf({ question, faults, advice }: ItemPreview): ItemPreviewView {
  return { question, faults: [...faults], advice: [...advice] };
}

export function measurableViewOf(
  { code, name, outcomes }: MeasurableCompetence,
  language: Language,
): MeasurableCompetenceView {
  return {
    code,
    name: read(name, language),
    outcomes: outcomes.map(({ text, ...outcome }) => ({ ...outcome, text: read(text, language) })),
  };
}
