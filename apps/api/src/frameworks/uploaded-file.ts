import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ImportFile } from '@qabilet/application';
import { DomainError } from '@qabilet/kernel';
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
  constructor() {
    super(
      'The file is larger than 10 MB. Take out pictures that are not needed, or split it, and upload it again.',
    );
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

async function readUpload(request: FastifyRequest): Promise<Uint8Array> {
  return (await readNamedUpload(request)).bytes;
}

async function readNamedUpload(request: FastifyRequest): Promise<ImportFile> {
  if (!request.isMultipart()) throw new NoFile();
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file') throw new NoFile();
    return { name: plainName(part.filename), bytes: await part.toBuffer() };
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
