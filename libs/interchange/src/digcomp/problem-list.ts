import { remarkDetails } from '@qabilet/application';
import { describeProblem, WARNINGS } from './problem-words';
import type { ProblemCode, ProblemDetails } from './problem-words';
import type { WorkbookProblem } from './workbook-reading';

export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** Nobody mends more at once; a longer list would only hide its beginning. */
const MOST_LISTED = 300;

/** Gathers the problems of one workbook in the order they are met. */
export class ProblemList {
  private readonly listed: WorkbookProblem[] = [];
  private unlisted = 0;
  private errors = 0;

  add<Code extends ProblemCode>(code: Code, place: Place, details: ProblemDetails[Code]): void {
    const severity = WARNINGS.includes(code) ? 'warning' : 'error';
    if (severity === 'error') this.errors += 1;
    if (this.listed.length === MOST_LISTED) {
      this.unlisted += 1;
      return;
    }
    const message = describeProblem(code, details);
    this.listed.push({ ...place, code, severity, message, details: remarkDetails(details) });
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** The first 300 problems, and how many more there were. */
  all(): readonly WorkbookProblem[] {
    if (this.unlisted === 0) return this.listed;
    const last = this.listed[this.listed.length - 1];
    const severity = this.hasErrors ? 'error' : 'warning';
    const details = { count: this.unlisted };
    const message = describeProblem('more-problems', details);
    return [...this.listed, { sheet: last?.sheet ?? '', code: 'more-problems', severity, message, details }];
  }
}
