import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
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
      'The file is larger than 10 MB. A framework workbook has no pictures: take them out and save it again.',
    );
  }
}

/** The bytes of the one file of a multipart request, within the limit of the server. */
export const UploadedFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readUpload(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function readUpload(request: FastifyRequest): Promise<Uint8Array> {
  if (!request.isMultipart()) throw new NoFile();
  try {
    const part = await request.file();
    if (part?.fieldname !== 'file') throw new NoFile();
    return await part.toBuffer();
  } catch (error) {
    if (error instanceof request.server.multipartErrors.RequestFileTooLargeError) throw new FileTooLarge();
    throw error;
  }
}

/** The form of such a request, for the OpenAPI document. */
export const UPLOAD_SCHEMA = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};
