import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { fileWording, type ImportFile } from '@qabilet/application';
import { DomainError, type Wording } from '@qabilet/kernel';
import type { FastifyRequest } from 'fastify';

export class NoFile extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'http.no-file';
  constructor() {
    super('Choose a file and send it as the part "file" of a multipart form.');
  }
}

export class FileTooLarge extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'http.file-too-large';
  override readonly wording: Wording;
  constructor() {
    const { message, ...wording } = fileWording('upload-too-large', { most: 10 });
    super(message);
    this.wording = wording;
  }
}

/** The bytes of the one file of a multipart request, within the limit of the server. */
export const UploadedFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readUpload(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The same with the name that the sender's machine gave it, without its folders. */
export const UploadedNamedFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readNamedUpload(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The same with the texts that stood before it in the form. */
export const UploadedForm = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readForm(context.switchToHttp().getRequest<FastifyRequest>()),
);

export interface UploadForm {
  readonly file: Uint8Array;
  readonly fields: Readonly<Record<string, string>>;
}

async function readUpload(request: FastifyRequest): Promise<Uint8Array> {
  return (await readNamedUpload(request)).bytes;
}

async function readForm(request: FastifyRequest): Promise<UploadForm> {
  const { bytes, fields } = await readNamedUpload(request);
  return { file: bytes, fields };
}

async function readNamedUpload(request: FastifyRequest): Promise<ImportFile & Pick<UploadForm, 'fields'>> {
  if (!request.isMultipart()) throw new NoFile();
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file') throw new NoFile();
    const texts = Object.entries(part.fields).flatMap(([name, field]) =>
      field && 'type' in field && field.type === 'field' ? [[name, String(field.value)] as const] : [],
    );
    const fields = Object.fromEntries(texts);
    return { name: plainName(part.filename), bytes: await part.toBuffer(), fields };
  } catch (error) {
    if (error instanceof request.server.multipartErrors.RequestFileTooLargeError) throw new FileTooLarge();
    throw error;
  }
}

/** Without what would lead out of a folder or turn the line around when it is shown. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim() || 'file';
}

/** The form of such a request, for the OpenAPI document. */
export const UPLOAD_SCHEMA = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};
