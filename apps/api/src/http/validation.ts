import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type Fault } from '@qabilet/kernel';

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
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => faultsOf(error, ''))),
  });
}

function faultsOf(error: ValidationError, above: string): Fault[] {
  const at = above === '' ? error.property : `${above}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ at, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, at))];
}
