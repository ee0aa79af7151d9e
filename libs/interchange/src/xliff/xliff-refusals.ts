import { UnreadableFile } from '../unreadable-file';

export function brokenXml(line: number): UnreadableFile {
  return new UnreadableFile('broken-xml', { line });
}

export function declaresType(): UnreadableFile {
  return new UnreadableFile('document-type.xliff');
}

export function notXliff(): UnreadableFile {
  return new UnreadableFile('not-xliff');
}

export function notUnicode(): UnreadableFile {
  return new UnreadableFile('not-unicode');
}

export function tooLarge(megabytes: number): UnreadableFile {
  return new UnreadableFile('file-too-large.xliff', { most: megabytes });
}

export function tooDeep(): UnreadableFile {
  return new UnreadableFile('too-deep.xliff');
}

export function tooManyUnits(most: number): UnreadableFile {
  return new UnreadableFile('too-many-parts.xliff', { most });
}
