import { itemId, choosing, OMITTED } from '@qabilet/item-bank/testing';
import { ask, type Attempt, finish, isReplay, record, type Submission } from './attempt';
import { AlreadyAnswered, AttemptIsFinished, NotTheAskedQuestion, TimeIsUp } from './attempt-refusals';
import { anOpening, RELEASES } from './testing';

const START = 1_760_000_000_000;
const seconds = (count: number): number => START + count * 1000;

/** In progress since START with question q1 open. */
function anAttempt(different: Partial<Attempt> = {}): Attempt {
  return {
    ...anOpening(),
    releases: RELEASES,
    engine: '1',
    startedAt: START,
    state: 'in-progress',
    answers: [],
    asked: { itemId: itemId('q1'), pilot: false, position: 1, askedAt: START },
    ...different,
  };
}

function aSubmission(different: Partial<Submission> = {}): Submission {
  return { key: 'key-1', itemId: itemId('q1'), given: choosing('b'), category: 1, ...different };
}

describe('asking', () => {
  it('opens the question at its position and moment', () => {
    const after = ask(
      record(anAttempt(), aSubmission(), seconds(20)),
      { itemId: itemId('q2'), pilot: true },
      seconds(21),
    );
    expect(after.asked).toEqual({ itemId: 'q2', pilot: true, position: 2, askedAt: seconds(21) });
  });

  it('is refused after the end', () => {
    const over = finish(anAttempt(), 'handed-in', seconds(5));
    expect(() => ask(over, { itemId: itemId('q2'), pilot: false }, seconds(6))).toThrow(AttemptIsFinished);
  });
});

describe('recording an answer', () => {
  it('adds it with its time by the clock of the server and closes the question', () => {
    const after = record(anAttempt(), aSubmission(), seconds(42.5));
    expect(after.asked).toBeUndefined();
    expect(after.answers).toEqual([
      {
        key: 'key-1',
        itemId: 'q1',
        pilot: false,
        position: 1,
        given: choosing('b'),
        category: 1,
        omitted: false,
        askedAt: START,
        answeredAt: seconds(42.5),
        seconds: 42.5,
      },
    ]);
  });

  it('leaves the attempt before it as it was', () => {
    const before = anAttempt();
    record(before, aSubmission(), seconds(10));
    expect(before).toEqual(anAttempt());
  });

  it('marks an omission as such', () => {
    const after = record(anAttempt(), aSubmission({ given: OMITTED, category: 0 }), seconds(10));
    expect(after.answers[0]).toMatchObject({ omitted: true, category: 0 });
  });

  it('keeps whether the question was a pilot', () => {
    const piloting = anAttempt({ asked: { itemId: itemId('q1'), pilot: true, position: 1, askedAt: START } });
    expect(record(piloting, aSubmission(), seconds(10)).answers[0]?.pilot).toBe(true);
  });

  it('never counts negative time when the clock was set back', () => {
    expect(record(anAttempt(), aSubmission(), START - 5000).answers[0]?.seconds).toBe(0);
  });

  it('is refused for a question that is not open', () => {
    expect(() => record(anAttempt(), aSubmission({ itemId: itemId('q9') }), seconds(5))).toThrow(
      NotTheAskedQuestion,
    );
    expect(() => record(anAttempt({ asked: undefined }), aSubmission(), seconds(5))).toThrow(
      NotTheAskedQuestion,
    );
  });

  it('is refused for a question answered before', () => {
    const after = record(anAttempt(), aSubmission(), seconds(5));
    expect(() => record(after, aSubmission({ key: 'key-2' }), seconds(6))).toThrow(AlreadyAnswered);
  });

  it('is refused after the end', () => {
    const over = finish(anAttempt(), 'time-limit', seconds(5));
    expect(() => record(over, aSubmission(), seconds(6))).toThrow(AttemptIsFinished);
  });

  it('is refused when time is up, with a grace for what was on its way', () => {
    const timed = anAttempt({ allowedSeconds: 60 });
    expect(record(timed, aSubmission(), seconds(75)).answers).toHaveLength(1);
    expect(() => record(timed, aSubmission(), seconds(75.1))).toThrow(TimeIsUp);
  });

  it('has all the time in the world without a limit', () => {
    expect(record(anAttempt(), aSubmission(), seconds(1e7)).answers).toHaveLength(1);
  });
});

describe('recording the same answer again', () => {
  const once = record(anAttempt(), aSubmission(), seconds(5));

  it('changes nothing', () => {
    expect(record(once, aSubmission(), seconds(50))).toBe(once);
  });

  it('changes nothing after the next question was asked, nor after the end, nor after time', () => {
    const later = ask(once, { itemId: itemId('q2'), pilot: false }, seconds(6));
    const over = finish({ ...later, allowedSeconds: 10 }, 'time-limit', seconds(30));
    expect(record(later, aSubmission(), seconds(7))).toBe(later);
    expect(record(over, aSubmission(), seconds(99))).toBe(over);
  });

  it('is told by key and answer, not by the order of chosen options', () => {
    const twoChosen = record(anAttempt(), aSubmission({ given: choosing('a', 'b') }), seconds(5));
    expect(isReplay(twoChosen, aSubmission({ given: choosing('b', 'a') }))).toBe(true);
    expect(isReplay(anAttempt(), aSubmission())).toBe(false);
  });

  it('is refused with another answer under the same key', () => {
    expect(() => record(once, aSubmission({ given: choosing('c') }), seconds(6))).toThrow(AlreadyAnswered);
  });

  it('is refused for another question under the same key', () => {
    const later = ask(once, { itemId: itemId('q2'), pilot: false }, seconds(6));
    expect(() => record(later, aSubmission({ itemId: itemId('q2') }), seconds(7))).toThrow(AlreadyAnswered);
  });
});

describe('finishing', () => {
  it('keeps reason and moment and leaves the open question unreached', () => {
    const over = finish(anAttempt(), 'handed-in', seconds(9));
    expect(over).toMatchObject({
      state: 'finished',
      finished: { reason: 'handed-in', at: seconds(9) },
      answers: [],
    });
    expect(over.asked).toBeUndefined();
  });

  it('happens once', () => {
    expect(() => finish(finish(anAttempt(), 'decided', seconds(9)), 'decided', seconds(9))).toThrow(
      AttemptIsFinished,
    );
  });
});

describe('the refusals of an attempt', () => {
  it.each([
    [new NotTheAskedQuestion('a', itemId('q')), 'assessment.not-the-asked-question'],
    [new AlreadyAnswered('a', itemId('q')), 'assessment.already-answered'],
    [new AttemptIsFinished('a'), 'assessment.attempt-finished'],
    [new TimeIsUp('a'), 'assessment.time-is-up'],
  ])('are conflicts under stable codes', (refusal, code) => {
    expect(refusal).toMatchObject({ kind: 'conflict', code });
  });
});
