import type { Wording } from '@qabilet/kernel';
import { remarkDetails, type RemarkDetails } from './remark';

/** Why a file as a whole came to nothing although it could be read, in words. */
export const FILE_WORDS = {
  'upload-too-large': ({ most }: RemarkDetails) =>
    `The file is larger than ${most} MB. Take out pictures that are not needed, or split it, and upload it again.`,
  'begun-too-often': () =>
    'It was begun several times and never came to an end. Split the file, or ask the operator.',
  'version-taken': ({ title, version }: RemarkDetails) =>
    `Version ${version} of ${title} exists with other content. Give the new content a version of its own.`,
  'wrong-source': ({ language }: RemarkDetails) =>
    `The file translates from ${language}. Texts are translated from English: export them here and translate that file.`,
  'wrong-target': ({ language, known }: RemarkDetails) =>
    `The file translates into ${language}, which is none of ${known}.`,
  'no-target': () => 'The file does not say into which language it translates.',
  'no-draft-named': ({ name }: RemarkDetails) =>
    `The texts are of “${name}”, and your agency has no such draft. Open the draft, export its texts and translate that file.`,
  'no-framework': () => 'Your agency has no published framework that roles could ask for. Publish one first.',
  'no-framework-named': ({ title }: RemarkDetails) =>
    `Your agency has no published framework "${title}". Write its title as the list of frameworks shows it, or leave the column out.`,
};

export type FileCode = keyof typeof FILE_WORDS;

/** Such a failure in English, and under which words pages say it. */
export interface FileWording extends Wording {
  readonly message: string;
}

export function fileWording(code: FileCode, details: RemarkDetails = {}): FileWording {
  const short = remarkDetails(details);
  return { code: `file.${code}`, details: short, message: FILE_WORDS[code](short) };
}
