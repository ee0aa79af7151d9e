const BEAT_MS = 1_000;

/**
 * Tells once a second how far long work has come, also while it has nothing new to tell, and ends the work when it is
 * no longer wanted. A beat that cannot be told is lost; the next one comes.
 */
export class Heartbeat<Progress> {
  private readonly abort = new AbortController();
  private readonly timer: ReturnType<typeof setInterval>;
  private beating: Promise<void> | undefined;

  constructor(
    private progress: Progress,
    private readonly tell: (progress: Progress) => Promise<boolean>,
    everyMs = BEAT_MS,
  ) {
    this.timer = setInterval(() => this.beat(), everyMs);
  }

  readonly onProgress = (progress: Progress): void => {
    this.progress = progress;
  };

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  get isUnwanted(): boolean {
    return this.abort.signal.aborted;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  private beat(): void {
    this.beating ??= this.tell(this.progress)
      .then((isWanted) => {
        if (!isWanted) this.abort.abort();
      })
      .catch(() => undefined)
      .finally(() => {
        this.beating = undefined;
      });
  }
}
