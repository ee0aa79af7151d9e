import { Injectable } from '@nestjs/common';
import {
  CaseReader,
  countsOf,
  type CaseChoices,
  type CaseDocument,
  type FrameworkContent,
} from '@qabilet/application';
import { createHash } from 'node:crypto';
import { itemsOf, type CasePackage } from './case-package';
import { keptCounts, objectsOfPackage } from './kept-objects';
import { parseCasePackage } from './parse-case-package';

const NOTHING: FrameworkContent = {
  areas: [],
  competences: [],
  levels: [],
  statements: [],
  outcomes: [],
  glossary: [],
  nextSteps: [],
};

/** Reads CASE packages for the use cases that preview and import them. */
@Injectable()
export class CaseFrameworkReader extends CaseReader {
  read(bytes: Uint8Array, choices: CaseChoices): CaseDocument {
    const { version, problems, isImportable, understood } = parseCasePackage(bytes, choices);
    const content = understood?.content ?? NOTHING;
    return {
      title: understood ? titleOf(understood.source) : '',
      caseVersion: version,
      languages: understood ? languagesOf(understood.source) : [],
      content,
      counts: countsOf(content),
      groups: understood?.groups ?? [],
      faults: problems,
      kept: understood ? keptCounts(understood.source, understood) : [],
      objects: understood && isImportable ? objectsOfPackage(understood.source, choices) : [],
      isImportable,
      digest: digestOf(bytes, choices),
    };
  }
}

/** The title with its version, from which the product makes a framework and a release. */
function titleOf({ CFDocument: { title, version } }: CasePackage): string {
  if (typeof version !== 'string' || !/^\d+(?:\.\d+)*$/.test(version) || title.trim().endsWith(version))
    return title;
  return `${title.trim()} ${version}`;
}

function languagesOf(source: CasePackage): readonly string[] {
  const named = [source.CFDocument.language, ...itemsOf(source).map(({ language }) => language)];
  return [...new Set(named.filter((language) => typeof language === 'string'))];
}

function digestOf(bytes: Uint8Array, { roles, level }: CaseChoices): string {
  const hash = createHash('sha256').update(bytes);
  const chosen = Object.entries(roles).sort(([one], [other]) => (one < other ? -1 : 1));
  if (chosen.length > 0 || level !== undefined) hash.update(JSON.stringify({ chosen, level }));
  return hash.digest('hex');
}
