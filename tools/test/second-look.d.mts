interface FileResult {
  readonly name: string;
  readonly status: string;
}
interface Report<Result extends FileResult> {
  readonly testResults: readonly Result[];
}

export function failedFiles(report: Report<FileResult>): string[];
export function unsteadyIn(first: Report<FileResult>, second: Report<FileResult>): string[];
export function lastOf<Result extends FileResult>(first: Report<Result>, second: Report<Result>): Result[];
