import { Injectable } from '@nestjs/common';
import {
  translationRemark,
  TranslationFiles,
  type ImportFault,
  type ReadTranslationItem,
  type ReadTranslations,
  type TranslationDocument,
  type TranslationRemarkCode,
} from '@qabilet/application';
import { readXliff } from './read-xliff';
import { writeXliff } from './write-xliff';
import type { ReadXliffFile, XliffProblem, XliffProblemCode, XliffReading } from './xliff-document';

const REMARKS = {
  'foreign-code': 'foreign-code',
  'doubled-unit': 'doubled-unit',
  'unit-without-id': 'unit-without-id',
  'too-long': 'longer-than-any',
} as const satisfies Record<XliffProblemCode, TranslationRemarkCode>;

/** Translations of questions as XLIFF: one file element an item, one unit a text. */
@Injectable()
export class XliffTranslationFiles extends TranslationFiles {
  write({ targetLanguage, items }: TranslationDocument): string {
    return writeXliff({
      sourceLanguage: 'en',
      targetLanguage,
      files: items.map(({ code, texts }, place) => ({
        id: `item-${place + 1}`,
        original: code,
        units: texts,
      })),
    });
  }

  read(bytes: Uint8Array): ReadTranslations {
    const reading = readXliff(bytes);
    const { version, sourceLanguage, targetLanguage, files } = reading;
    return {
      format: `XLIFF ${version}`,
      sourceLanguage,
      ...(targetLanguage === undefined ? {} : { targetLanguage }),
      items: files.map((file) => itemOf(file, reading)),
    };
  }
}

function itemOf({ original, units }: ReadXliffFile, { problems }: XliffReading): ReadTranslationItem {
  const own = problems.filter((problem) => problem.original === original);
  return {
    code: original,
    line: units[0]?.line ?? own[0]?.line ?? 1,
    texts: units.map(({ id, line, source, target }) => ({
      id,
      line,
      source,
      ...(target === undefined ? {} : { target }),
    })),
    faults: own.map(faultOf),
  };
}

function faultOf({ line, unit = '', code }: XliffProblem): ImportFault {
  return translationRemark(REMARKS[code], { line, text: unit });
}
