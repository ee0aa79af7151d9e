import { Injectable } from '@nestjs/common';
import { FrameworkReader, type FrameworkContent, type FrameworkDocument } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { parseDigCompWorkbook } from './parse-digcomp-workbook';
import type { ReadFramework, ReadStatement } from './workbook-reading';

/** Reads the DigComp workbook for the use cases that preview and import it. */
@Injectable()
export class WorkbookFrameworkReader extends FrameworkReader {
  async read(bytes: Uint8Array): Promise<FrameworkDocument> {
    const { framework, counts, problems, importable, fingerprint } = await parseDigCompWorkbook(bytes);
    return {
      title: framework.title,
      content: contentOf(framework),
      counts,
      faults: problems,
      isImportable: importable,
      digest: fingerprint,
    };
  }
}

/** The workbook speaks English; its statements are written of others, so nobody judges themselves by them. */
function contentOf(framework: ReadFramework): FrameworkContent {
  return {
    areas: framework.areas.map(({ code, name, description }) => ({
      code,
      name: { en: name },
      description: { en: description },
    })),
    competences: framework.competences.map(({ code, area, name, description }) => ({
      code: idOf(code),
      areaCode: area,
      name: { en: name },
      description: { en: description },
    })),
    levels: framework.levels.map(({ ordinal, name, description, purpose, subLevels }) => ({
      ordinal,
      name: { en: name },
      description: { en: description },
      purpose: { en: purpose },
      subLevels: subLevels.map((subLevel) => ({ ...subLevel, description: { en: subLevel.description } })),
    })),
    statements: framework.statements.map((statement) => ({ ...statementOf(statement), isSelf: false })),
    outcomes: framework.outcomes.map((outcome) => ({ ...statementOf(outcome), kind: outcome.kind })),
    glossary: framework.glossary,
    nextSteps: [],
  };
}

function statementOf({ code, competence, level, text, aiLabel }: ReadStatement) {
  return {
    code,
    competence: idOf<'Competence'>(competence),
    level,
    text: { en: text },
    ...(aiLabel === undefined ? {} : { label: aiLabel }),
  };
}
