/** What a command found, as a machine reads it and as a person does. */
export interface Result {
  readonly json: unknown;
  readonly text: () => string;
  /** Said after the result when it must not stay so; the exit code is then 1. */
  readonly failure?: string;
}

/** Prints a result and waits until it is out; a reader that has seen enough (`| head`) is no fault. */
export function printResult({ json, text }: Result, asJson: boolean): Promise<void> {
  const output = asJson ? JSON.stringify(json, plainArrays) : text();
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => (error.code === 'EPIPE' ? done() : fail(error));
    process.stdout.once('error', onError);
    process.stdout.write(output.endsWith('\n') ? output : `${output}\n`, (error) => {
      if (error) return onError(error);
      process.stdout.off('error', onError);
      done();
    });
  });
}

/** Typed arrays as arrays; numbers that are none become null by themselves. */
function plainArrays(_key: string, value: unknown): unknown {
  return value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : value;
}
