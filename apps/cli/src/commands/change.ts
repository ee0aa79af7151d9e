import { effectSize, pairedChange, probabilityOfSuperiority, type LatentGroup } from '@qabilet/psychometrics';
import { analysisCommand } from '../analysis/analysis-command';
import { writeWhole } from '../analysis/output-file';
import { changeJson, changesText, personChanges } from '../analysis/person-changes';
import { latentGroupOf, readWave } from '../analysis/wave';

/** Tells who changed beyond what chance shows, and by how much the people as a whole did. */
export const changeCommand = analysisCommand({
  name: 'change',
  usage: [
    '--before scores.csv --after scores.csv [--dimension name]',
    '| --before R1.csv --after R2.csv --bank bank.csv [--bank-after bank.csv]',
    '[--link-error 0] [--reliability r] [--out change.csv] [--json]',
  ].join(' '),
  options: {
    before: 'text',
    after: 'text',
    bank: 'text',
    'bank-after': 'text',
    dimension: 'text',
    'link-error': 'text',
    reliability: 'text',
    out: 'text',
  },
  run: async (options) => {
    const linkError = options.number('link-error', { from: 0 }) ?? 0;
    const reliability = options.number('reliability', { above: 0, to: 1 });
    const waves = { before: await readWave(options, 'before'), after: await readWave(options, 'after') };
    const people = personChanges(waves, { linkError, reliability });
    const ids = people.map(({ id }) => id);
    const latent = latentChange(latentGroupOf(waves.before, ids), latentGroupOf(waves.after, ids), linkError);

    const before = people.map((person) => person.before);
    const after = people.map((person) => person.after);
    const { difference, standardError, t, df, p, interval } = pairedChange(before, after, { linkError });
    const { cohenD, hedgesG, variance } = effectSize(after, before);
    const superiority = probabilityOfSuperiority(after, before);
    const improved = people.filter(({ direction }) => direction > 0).length;
    const declined = people.filter(({ direction }) => direction < 0).length;

    const text = changesText(people);
    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, text);
    return {
      json: {
        people: people.length,
        improved,
        declined,
        linkError,
        change: { difference, se: standardError, t, df, p, interval },
        effect: { cohenD, hedgesG, seG: Math.sqrt(variance), probabilityOfSuperiority: superiority },
        ...(latent ? { latent } : {}),
        persons: people.map(changeJson),
      },
      text: () =>
        [
          ...(out === undefined ? [text] : []),
          `${people.length} people: ${improved} improved reliably, ${declined} declined`,
          `mean change ${difference.toFixed(4)}, 95 % interval ${interval.map((end) => end.toFixed(4)).join(' to ')}, t ${t.toFixed(3)}, p ${p.toFixed(4)}`,
          `Hedges' g ${hedgesG.toFixed(3)}; a person after scores above one before with probability ${superiority.toFixed(3)}`,
          ...(latent
            ? [
                `change of the latent mean ${latent.difference.toFixed(4)}, standard error ${latent.se.toFixed(4)}`,
              ]
            : []),
          ...(out === undefined ? [] : [`The changes are in ${out}.`]),
        ].join('\n'),
    };
  },
});

/** SE^2 = SE_1^2 + SE_2^2 + SE_link^2: wide for the same people twice, whose errors of sampling go together. */
function latentChange(before: LatentGroup | undefined, after: LatentGroup | undefined, linkError: number) {
  if (!before || !after) return undefined;
  return {
    difference: after.mean - before.mean,
    se: Math.hypot(before.meanError, after.meanError, linkError),
    before: { mean: before.mean, sd: before.sd, se: before.meanError },
    after: { mean: after.mean, sd: after.sd, se: after.meanError },
  };
}
