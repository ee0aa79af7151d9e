import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  FollowWave,
  TooManyFollowed,
  type AccessRole,
  type Actor,
  type FollowedState,
} from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { Readable } from 'node:stream';

const BEAT_MS = 1_000;
/** Looking takes at most this part of the time, however many waves are followed; only a server in distress looks more. */
const MOST_LOOKING = 0.05;
const LONGEST_PAUSE_MS = 10_000;
/** Whoever is told reads a page anew: more at once would be felt by those who answer. */
const TOLD_A_BEAT = 20;
/** So many at the same moment: they share one reading, and it is over before an answer would feel it. */
const TOLD_AT_ONCE = 5;
const BETWEEN_MS = (BEAT_MS * TOLD_AT_ONCE) / TOLD_A_BEAT;
/** Then the browser comes again, and all that it may see is looked at again. */
const LONGEST_MS = 50_000;
const MOST_OF_ONE_PERSON = 12;

/** Who asks for the news of which wave, by which session; a page that says what it was told last is told only what is new. */
export interface AskedNews {
  readonly actor: Actor;
  readonly sessionId: Id<'Session'>;
  readonly waveId: Id<'Wave'>;
  readonly told?: string;
}

interface Follower {
  readonly actor: Actor;
  readonly sessionId: Id<'Session'>;
  readonly waveId: Id<'Wave'>;
  readonly stream: Readable;
  readonly until: number;
  /** The mark that the page was told last. */
  told?: string;
  /** Grows from one that is told to the next. */
  turn: number;
}

/** Tells pages that stay open that something has happened in their wave: one look for all of them, a few told at a time. */
@Injectable()
export class WaveNews implements BeforeApplicationShutdown {
  private readonly log = new Logger(WaveNews.name);
  private readonly followers = new Set<Follower>();
  private timer: NodeJS.Timeout | undefined;
  private turns = 0;
  private isClosing = false;

  constructor(private readonly followWave: FollowWave) {}

  /** Events of the wave as lines of `text/event-stream`. */
  async follow({ actor, sessionId, waveId, told }: AskedNews): Promise<Readable> {
    await this.followWave.begin(actor, waveId);
    const { tenantId, personId } = actor;
    const own = [...this.followers].filter(
      ({ actor: one }) => one.personId === personId && one.tenantId === tenantId,
    );
    if (own.length >= MOST_OF_ONE_PERSON) throw new TooManyFollowed();

    const stream = new Readable({ read: () => undefined });
    const now = performance.now();
    const follower: Follower = {
      actor,
      sessionId,
      waveId,
      stream,
      until: now + LONGEST_MS * (0.8 + 0.2 * Math.random()),
      turn: (this.turns += 1),
      ...(told !== undefined && { told }),
    };
    stream.push(`retry: ${Math.round(2_000 + 3_000 * Math.random())}\n\n`);
    stream.once('close', () => this.followers.delete(follower));
    if (this.isClosing) stream.push(null);
    else this.followers.add(follower);
    this.timer ??= setTimeout(() => void this.beat(), BEAT_MS);
    return stream;
  }

  beforeApplicationShutdown(): void {
    this.isClosing = true;
    clearTimeout(this.timer);
    for (const follower of this.followers) this.end(follower);
  }

  private async beat(): Promise<void> {
    const began = performance.now();
    for (const follower of this.followers) if (follower.until < began) this.end(follower);
    try {
      await this.tell();
    } catch {
      this.log.warn('What is new in the waves that are followed could not be read: the database is away.');
    }
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(BEAT_MS, (performance.now() - began) / MOST_LOOKING));
    this.timer =
      this.followers.size > 0 && !this.isClosing ? setTimeout(() => void this.beat(), pause) : undefined;
  }

  /** Those who have waited longest come first. */
  private async tell(): Promise<void> {
    const followers = [...this.followers];
    const { marks, rolesOf, trainersOf } = await this.look(followers);
    const mayHear = ({ sessionId, waveId, actor }: Follower) =>
      isSame(rolesOf.get(sessionId), actor.roles) && trainersOf.get(waveId)?.has(actor.personId) === true;
    for (const follower of followers) if (!mayHear(follower)) this.end(follower);
    const behind = followers
      .filter((follower) => this.followers.has(follower) && marks.get(follower.waveId) !== follower.told)
      .sort((a, b) => a.turn - b.turn);
    behind.slice(0, TOLD_A_BEAT).forEach((follower, place) => {
      const mark = marks.get(follower.waveId);
      if (mark === undefined) return;
      follower.told = mark;
      follower.turn = this.turns += 1;
      if (place < TOLD_AT_ONCE) this.say(follower, mark);
      else setTimeout(() => this.say(follower, mark), Math.floor(place / TOLD_AT_ONCE) * BETWEEN_MS);
    });
  }

  private say(follower: Follower, mark: string): void {
    if (!this.followers.has(follower)) return;
    follower.stream.push(`id: ${mark}\nevent: changed\ndata: ${mark}\n\n`);
  }

  private end(follower: Follower): void {
    this.followers.delete(follower);
    follower.stream.push(null);
  }

  private async look(followers: readonly Follower[]): Promise<FollowedState> {
    const marks = new Map<Id<'Wave'>, string>();
    const rolesOf = new Map<Id<'Session'>, readonly AccessRole[]>();
    const trainersOf = new Map<Id<'Wave'>, ReadonlySet<Id<'Person'>>>();
    for (const tenantId of new Set(followers.map(({ actor }) => actor.tenantId))) {
      const own = followers.filter(({ actor }) => actor.tenantId === tenantId);
      const waveIds = [...new Set(own.map(({ waveId }) => waveId))];
      const sessionIds = [...new Set(own.map(({ sessionId }) => sessionId))];
      const state = await this.followWave.look(tenantId, { waveIds, sessionIds });
      for (const [waveId, mark] of state.marks) marks.set(waveId, mark);
      for (const [sessionId, roles] of state.rolesOf) rolesOf.set(sessionId, roles);
      for (const [waveId, trainers] of state.trainersOf) trainersOf.set(waveId, trainers);
    }
    return { marks, rolesOf, trainersOf };
  }
}

/** Whoever has other roles than when they came has to come again. */
function isSame(now: readonly AccessRole[] | undefined, then: readonly AccessRole[]): boolean {
  return now !== undefined && now.length === then.length && now.every((role) => then.includes(role));
}
