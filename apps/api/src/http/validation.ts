import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, type Fault } from '@qabilet/kernel';
import { quickAcceptance, type Acceptance, type RequestClass } from './quick-acceptance';

export class InvalidRequest extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'http.invalid-request';
  constructor(override readonly faults: readonly Fault[]) {
    super(
      `The request has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}. Mend what is listed and send it again.`,
    );
  }
}

/** Checks every request by its class: unknown keys refused, all faults at once. */
export class RequestValidation extends ValidationPipe {
  private readonly quick: ReadonlyMap<unknown, Acceptance>;

  /** Bodies of the quick classes are checked by what has been laid out beforehand. */
  constructor(quick: readonly RequestClass[] = []) {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: false,
      exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => faultsOf(error, ''))),
    });
    this.quick = new Map(quick.map((type) => [type, quickAcceptance(type)]));
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') {
      const faults = unstorable(value, metadata.data ?? '');
      if (faults.length > 0) throw new InvalidRequest(faults);
    }
    const accept = metadata.type === 'body' ? this.quick.get(metadata.metatype) : undefined;
    return accept?.(value) ?? super.transform(value, metadata);
  }
}

/** A character that no text can hold in the database: NUL, and half of a pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** What passes as text or as absent and is neither, wherever it lies in a request. */
function unstorable(value: unknown, at: string): Fault[] {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? [{ at, message: `${at} holds a character that is no text` }] : [];
  }
  if (value === null) return [{ at, message: `${at} must be left out rather than be null` }];
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => unstorable(inner, at === '' ? key : `${at}.${key}`));
}

function faultsOf(error: ValidationError, above: string): Fault[] {
  const at = above === '' ? error.property : `${above}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ at, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, at))];
}
