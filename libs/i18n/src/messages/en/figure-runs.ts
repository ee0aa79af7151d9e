/** English messages of the page on making the figures of groups anew. */
export const figureRuns = {
  'figure-runs.title': 'Rebuild the figures',
  'figure-runs.text':
    'Figures of cohorts and units are added up as results come in. Every night they are compared with the results themselves. You can have them compared now, or made anew from the results.',
  'figure-runs.never-verified':
    'The figures have not been verified yet. This happens by itself every night, or when you ask for it.',
  'figure-runs.right':
    'Last verified on {time}: {count, plural, =0 {there were no figures yet} one {the figures of # group are right} other {the figures of all # groups are right}}.',
  'figure-runs.wrong': 'Verified on {time}: some figures are wrong',
  'figure-runs.differing':
    '{count, plural, one {# group} other {# groups}} of {compared} with sums that are not those of its people',
  'figure-runs.miscounted':
    '{count, plural, one {# group} other {# groups}} with a wrong number of invited or scored people',
  'figure-runs.uncounted':
    '{count, plural, one {# result} other {# results}} over ten minutes old that no figure counts',
  'figure-runs.mend': 'Rebuild the figures to put this right. If it comes back, tell the operator.',
  'figure-runs.mended': 'The figures were made anew since. Verify them to be sure.',
  'figure-runs.rebuild': 'Rebuild the figures',
  'figure-runs.rebuild-title': 'Rebuild all figures of the agency?',
  'figure-runs.rebuild-text':
    'All figures are made anew from the results, wave by wave. People can go on looking at them and taking tests meanwhile.',
  'figure-runs.verify': 'Verify the figures',
  'figure-runs.verify-title': 'Verify all figures of the agency?',
  'figure-runs.verify-text': 'All figures are compared with the results. Nothing is changed.',
  'figure-runs.now.rebuild': 'The figures are being made anew',
  'figure-runs.now.verification': 'The figures are being verified',
  'figure-runs.progress': '{done} of {parts} parts, {results} results read',
  'figure-runs.live': 'This page keeps itself up to date. You can leave it; the work goes on.',
  'figure-runs.by-clock': 'This was begun by the clock, as every night.',
  'figure-runs.cancel': 'Stop it',
  'figure-runs.cancel-title': 'Stop it?',
  'figure-runs.cancel-keep': 'Let it go on',
  'figure-runs.cancel-text':
    'Waves that are finished stay as they are; the others keep the figures they have.',
  'figure-runs.from-start':
    'The last run failed or was stopped. It is not resumed: when you begin one again, it begins from the start.',
  'figure-runs.latest': 'Latest runs',
  'figure-runs.asked': 'Asked for',
  'figure-runs.kind': 'What',
  'figure-runs.kind.rebuild': 'Rebuild',
  'figure-runs.kind.verification': 'Verification',
  'figure-runs.state.queued': 'Waiting for a worker',
  'figure-runs.state.running': 'Running',
  'figure-runs.state.done': 'Done',
  'figure-runs.state.failed': 'Failed',
  'figure-runs.state.cancelled': 'Stopped',
  'figure-runs.results': 'Results read',
  'figure-runs.found': 'Found',
  'figure-runs.all-right': 'All right',
  'figure-runs.faults': '{count, plural, one {# fault} other {# faults}}',
  'figure-runs.by': 'By',
  'figure-runs.clock': 'The clock',
  'figure-runs.link': 'Rebuild or verify the figures of groups',
};
