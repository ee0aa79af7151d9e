import {
  addGroups,
  createGenerator,
  drawCategory,
  emptyGroup,
  estimateGroup,
  estimateLatentGroup,
  estimateProfile,
  groupContribution,
  normalQuantile,
  runAdaptiveTest,
  trapezoid,
  type Answer,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { bankOf, drawItems, normalItem } from './banks';
import { count, plain, text, type StudyInput, type Table } from './study';
import { meanOf } from './tally';

const BANK = 500;
const TRUE_MEAN = 0.5;
const PRIOR = Float64Array.of(1);
const LENGTHS = [
  { items: 3, field: '.21 / .44' },
  { items: 6, field: '.31 / .48' },
  { items: 12, field: '.39 / .49' },
] as const;

/** How the mean of a group half a logit up is found from a few adaptive answers each. */
export function shortTestGains({ people, seed, onProgress }: StudyInput): Table {
  const draw = createGenerator(`${seed}|short tests`);
  const bank = bankOf(drawItems(BANK, normalItem, draw));
  return {
    caption: `One ability, ${BANK} 2PL items, ${people} people from N(${TRUE_MEAN}, 1), a few adaptive answers each: the mean of the group`,
    columns: [
      text('answers each'),
      count('people'),
      plain('means of modes'),
      plain('additive form'),
      plain('latent maximum likelihood'),
      text('field: modes / additive'),
    ],
    rows: LENGTHS.map(({ items, field }) => {
      onProgress(`groups with ${items} answers each`);
      const modes: number[] = [];
      const papers: Answer[][] = [];
      let sum = emptyGroup(1);
      for (let person = 0; person < people; person++) {
        // Spread evenly over the quantiles, so that the mean is the true one whoever is drawn.
        const ability = TRUE_MEAN + normalQuantile((person + 0.5) / people);
        const answers = runAdaptiveTest({
          ...{ bank, select: 'mfi', estimate: 'map', quadrature: trapezoid(), maximumItems: items },
          answer: (index) => drawCategory(ability, bank.items[index] as ItemParameters, draw.next()),
        }).map(({ index, category }) => ({ item: bank.items[index] as ItemParameters, category }));
        const observations = answers.map((answer) => ({ ...answer, dimension: 0 }));
        const { mode, evidence } = estimateProfile({ dimensions: 1, priorCovariance: PRIOR, observations });
        modes.push(mode[0] ?? NaN);
        papers.push(answers);
        sum = addGroups(sum, groupContribution(evidence, PRIOR));
      }
      const additive = estimateGroup(sum).mean[0];
      return [String(items), people, meanOf(modes), additive, estimateLatentGroup(papers)?.mean, field];
    }),
  };
}
