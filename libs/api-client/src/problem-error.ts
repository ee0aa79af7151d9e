/** One fault among several, placed where the person can mend it. */
export interface ProblemFault {
  readonly at: string;
  readonly message: string;
  /** Stable, where pages have words of their own for it. */
  readonly code?: string;
}

/** Under which sentence pages say a refusal in the reader's language, and what the sentence names. */
export interface ProblemWording {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

interface ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly faults: readonly ProblemFault[];
  readonly wording?: ProblemWording | undefined;
}

/** A refusal of the API (RFC 9457); `code` is stable and what a page decides by. */
export class ProblemError extends Error implements ProblemFields {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly faults: readonly ProblemFault[];
  readonly wording: ProblemWording | undefined;

  constructor(fields: ProblemFields) {
    super(`${fields.status} ${fields.code}: ${fields.detail}`);
    this.name = 'ProblemError';
    this.status = fields.status;
    this.code = fields.code;
    this.title = fields.title;
    this.detail = fields.detail;
    this.faults = fields.faults;
    this.wording = fields.wording;
  }
}

/** No answer came: the network is down, or the server took too long. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached', { cause });
    this.name = 'ConnectionError';
  }
}

/** Whether the same request may succeed later without the person changing anything. */
export function isWorthRepeating(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    (error instanceof ProblemError && (error.status >= 500 || error.status === 429))
  );
}

/** Reads a refusal; one that is no problem document keeps its status and gets the code `http.<status>`. */
export async function problemFrom(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const fields = isRecord(body) ? body : {};
  const text = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback);
  return new ProblemError({
    status: response.status,
    code: text(fields['code'], `http.${response.status}`),
    title: text(fields['title'], response.statusText),
    detail: text(fields['detail'], ''),
    faults: Array.isArray(fields['faults']) ? fields['faults'].filter(isFault) : [],
    wording: isWording(fields['wording']) ? fields['wording'] : undefined,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWording(value: unknown): value is ProblemWording {
  return (
    isRecord(value) &&
    typeof value['code'] === 'string' &&
    (value['details'] === undefined || isRecord(value['details']))
  );
}

function isFault(value: unknown): value is ProblemFault {
  return isRecord(value) && typeof value['at'] === 'string' && typeof value['message'] === 'string';
}
