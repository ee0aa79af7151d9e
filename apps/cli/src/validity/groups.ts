import { GROUP_SIZE, waveOf, type Wave } from './group-wave';
import { shortTestGains } from './short-test-gains';
import { aimWithin, count, plain, share, text, type Study, type StudyInput } from './study';
import { Tally } from './tally';
import { shippedWorld } from './world';

const GAIN = 0.5;
/** Competences of one group go together, so that a group counts for less than its intervals: twice the people. */
const TIMES_THE_PEOPLE = 2;

interface Setting {
  readonly name: string;
  /** SD of abilities within the groups, as a share of what the calibration says. */
  readonly spread: number;
}

const SETTINGS: readonly Setting[] = [
  { name: 'people differ as much as the calibration says', spread: 1 },
  { name: 'people of a group differ by 0.7 of it', spread: 0.7 },
  { name: 'people of a group differ by 1.3 of it', spread: 1.3 },
];

/** Whether a cohort that has learnt half a logit is reported to have learnt half a logit. */
export const groupsStudy: Study = {
  name: 'groups',
  run: (input) => {
    const people = TIMES_THE_PEOPLE * input.people;
    const rows = SETTINGS.map((setting) => ({ setting, ...gainOf(setting, { ...input, people }) }));
    const [usual] = rows;
    return {
      title: 'Groups: what a true gain of half a logit becomes',
      meaning: `Where everybody gained ${GAIN} logits, the average of individual results says ${usual?.modes.toFixed(2)}; the figure that the product reports for a cohort says ${usual?.additive.toFixed(2)}, and ${(100 * (usual?.ofAdditive.coverage ?? NaN)).toFixed(0)} of 100 of its 90 % intervals held the truth.`,
      tables: [
        {
          caption: `The product’s test, one role, shipped bank; ${people} people, tested before and after, in groups of ${GROUP_SIZE}; true gain ${GAIN} in every competence, mean over competences; coverage of the 90 % intervals of the mean of one group in one competence, and of its shares at and above the four levels`,
          columns: [
            text('within the groups'),
            count('groups'),
            count('intervals'),
            plain('means of modes'),
            plain('additive form (the product)'),
            plain('latent maximum likelihood'),
            share('coverage, additive'),
            share('coverage, latent ML'),
            share('coverage, shares'),
          ],
          rows: rows.map(({ setting, groups, modes, additive, latent, ofAdditive, ofLatent, ofShares }) => [
            ...[setting.name, groups, ofAdditive.n, modes, additive, latent],
            ...[ofAdditive.coverage, ofLatent.coverage, ofShares],
          ]),
        },
        shortTestGains(input),
      ],
      aims: [
        aimWithin('Gain by the additive form', usual?.additive ?? NaN, { from: 0.47, to: 0.53 }),
        aimWithin('Gain by latent maximum likelihood', usual?.latent ?? NaN, { from: 0.47, to: 0.53 }),
        aimWithin('Coverage of the group interval', usual?.ofAdditive.coverage ?? NaN, {
          ...{ from: 0.88, to: 0.92, isShare: true },
        }),
      ],
      notes: [
        'The additive form adds up one small matrix per person, so that cohorts merge; it takes the likelihood as Gaussian. Latent maximum likelihood takes it as it is, one competence at a time, and needs every answer.',
        'The other rows show what becomes of mean and intervals where people of a group differ less, or more, than the calibration says: the product reads shares from the spread of the group itself, weighed with that of the calibration. Intervals of one group in several competences go together, so they tell less than their number.',
      ],
    };
  },
};

interface Gain {
  readonly groups: number;
  readonly modes: number;
  readonly additive: number;
  readonly latent: number;
  readonly ofAdditive: { readonly n: number; readonly coverage: number };
  readonly ofLatent: { readonly n: number; readonly coverage: number };
  readonly ofShares: number;
}

function gainOf({ name, spread }: Setting, input: StudyInput): Gain {
  const world = shippedWorld();
  const [additive, latent, shares] = [new Tally(), new Tally(), { intervals: 0, held: 0 }];
  const wave = (mean: number): Wave =>
    waveOf(world, { ...input, mean, spread, additive, latent, shares, doing: name });
  const [before, after] = [wave(0), wave(GAIN)];
  return {
    groups: before.groups + after.groups,
    modes: after.modes - before.modes,
    additive: after.additive - before.additive,
    latent: after.latent - before.latent,
    ofAdditive: additive.result(),
    ofLatent: latent.result(),
    ofShares: shares.held / shares.intervals,
  };
}
