import type { DraftOnBase, ReadableDraft, ReadableSimulation, Simulation } from '@qabilet/application';
import type { BlueprintFigures, CompetenceFigures } from '@qabilet/assessment';
import type {
  BlueprintDraftRow,
  BlueprintDraftView,
  SimulatedCompetence,
  SimulationFigures,
  SimulationRow,
  SimulationView,
} from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function draftRowOf({ draft, base }: DraftOnBase, language: Language): BlueprintDraftRow {
  const { id, name, editedBy, editedAt } = draft;
  return {
    id,
    name: read(name, language),
    baseName: read(base.name, language),
    calibrationVersion: base.calibrationVersion,
    editedBy,
    editedAt: editedAt.toISOString(),
  };
}

export function draftViewOf(readable: ReadableDraft, language: Language): BlueprintDraftView {
  const { draft, base, simulations } = readable;
  return {
    ...draftRowOf(readable, language),
    names: draft.name,
    rules: draft.rules,
    bankItems: base.bankItems,
    simulations: simulations.map((simulation) => simulationRowOf(simulation, language)),
  };
}

function simulationRowOf(simulation: Simulation, language: Language): SimulationRow {
  const { id, draftId, state, rules, people, done, requestedBy, failure } = simulation;
  return {
    ...{ id, draftId, state, rules, people, done, requestedBy, failure },
    role: read(simulation.roleTitle, language),
    language: simulation.language,
    requestedAt: simulation.requestedAt.toISOString(),
    finishedAt: simulation.finishedAt?.toISOString(),
  };
}

export function simulationViewOf(readable: ReadableSimulation, language: Language): SimulationView {
  const { simulation, figures } = readable;
  return {
    ...simulationRowOf(simulation, language),
    figures: figures && figuresViewOf(figures, readable, language),
  };
}

function figuresViewOf(
  figures: BlueprintFigures,
  { itemNames, texts }: ReadableSimulation,
  language: Language,
): SimulationFigures {
  const { meanQuestions, lengths, meanSeconds, longSeconds, endings, overlap } = figures;
  const competenceOf = ({ competence: code, ...rest }: CompetenceFigures): SimulatedCompetence => {
    const content = texts.competences.get(code);
    const areaCode = content?.areaCode ?? code;
    const competence = {
      code,
      name: read(content?.name ?? { en: code }, language),
      areaCode,
      areaName: read(texts.areas.get(areaCode)?.name ?? { en: areaCode }, language),
    };
    return { competence, ...rest };
  };
  return {
    ...{ meanQuestions, lengths: [...lengths], meanSeconds, longSeconds, overlap },
    endings: {
      decided: endings.decided,
      precise: endings.precise,
      itemLimit: endings['item-limit'],
      timeLimit: endings['time-limit'],
      noItems: endings['no-items'],
    },
    competences: figures.competences.map(competenceOf),
    exposures: figures.exposures.map(({ itemId, rate }) => {
      const name = itemNames.get(itemId);
      return { itemId, rate, code: name?.code ?? itemId, competence: name?.competence ?? '' };
    }),
  };
}
