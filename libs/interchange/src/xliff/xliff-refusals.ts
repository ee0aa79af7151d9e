import { UnreadableFile } from '../unreadable-file';

export function brokenXml(line: number): UnreadableFile {
  return new UnreadableFile(
    'broken-xml',
    `Line ${line} is not well-formed XML, so nothing of the file was read. Export it again from your translation program.`,
  );
}

export function declaresType(): UnreadableFile {
  return new UnreadableFile(
    'document-type',
    'The file declares its own document type or entities, which no XLIFF file needs. Export it again from your translation program.',
  );
}

export function notXliff(): UnreadableFile {
  return new UnreadableFile(
    'not-xliff',
    'This is not an XLIFF file of version 1.2, 2.0 or 2.1. Export the translation as XLIFF (.xlf or .xliff) and choose that file.',
  );
}

export function notUnicode(): UnreadableFile {
  return new UnreadableFile(
    'not-unicode',
    'The text of the file is written neither in UTF-8 nor in UTF-16. Save it as UTF-8 and choose it again.',
  );
}

export function tooLarge(megabytes: number): UnreadableFile {
  return new UnreadableFile(
    'file-too-large',
    `The file has more than ${megabytes} MB. Export fewer questions at a time.`,
  );
}

export function tooDeep(): UnreadableFile {
  return new UnreadableFile(
    'too-deep',
    'The file nests its elements deeper than any translation program writes. Export it again from your translation program.',
  );
}

export function tooManyUnits(most: number): UnreadableFile {
  return new UnreadableFile(
    'too-many-parts',
    `The file has more than ${most} texts. Export fewer questions at a time.`,
  );
}
