/** English messages of the page on making the figures of groups anew. */
export const figures = {
  'figures.title': 'Rebuild the figures',
  'figures.text':
    'Figures of cohorts and units are added up as results come in. Every night they are compared with the results themselves. You can have them compared now, or made anew from the results.',
  'figures.never-verified':
    'The figures have not been verified yet. This happens by itself every night, or when you ask for it.',
  'figures.right':
    'Last verified on {time}: {count, plural, =0 {there were no figures yet} one {the figures of # group are right} other {the figures of all # groups are right}}.',
  'figures.wrong': 'Verified on {time}: some figures are wrong',
  'figures.differing':
    '{count, plural, one {# group} other {# groups}} of {compared} with sums that are not those of its people',
  'figures.miscounted':
    '{count, plural, one {# group} other {# groups}} with a wrong number of invited or scored people',
  'figures.uncounted':
    '{count, plural, one {# result} other {# results}} over ten minutes old that no figure counts',
  'figures.mend': 'Rebuild the figures to put this right. If it comes back, tell the operator.',
  'figures.mended': 'The figures were made anew since. Verify them to be sure.',
  'figures.rebuild': 'Rebuild the figures',
  'figures.rebuild-title': 'Rebuild all figures of the agency?',
  'figures.rebuild-text':
    'All figures are made anew from the results, wave by wave. People can go on looking at them and taking tests meanwhile.',
  'figures.verify': 'Verify the figures',
  'figures.verify-title': 'Verify all figures of the agency?',
  'figures.verify-text': 'All figures are compared with the results. Nothing is changed.',
  'figures.now.rebuild': 'The figures are being made anew',
  'figures.now.verification': 'The figures are being verified',
  'figures.progress': '{done} of {parts} parts, {results} results read',
  'figures.live': 'This page keeps itself up to date. You can leave it; the work goes on.',
  'figures.by-clock': 'This was begun by the clock, as every night.',
  'figures.cancel': 'Stop it',
  'figures.cancel-title': 'Stop it?',
  'figures.cancel-keep': 'Let it go on',
  'figures.cancel-text': 'Waves that are finished stay as they are; the others keep the figures they have.',
  'figures.latest': 'Latest runs',
  'figures.asked': 'Asked for',
  'figures.kind': 'What',
  'figures.kind.rebuild': 'Rebuild',
  'figures.kind.verification': 'Verification',
  'figures.state.queued': 'Waiting for a worker',
  'figures.state.running': 'Running',
  'figures.state.done': 'Done',
  'figures.state.failed': 'Failed',
  'figures.state.cancelled': 'Stopped',
  'figures.results': 'Results read',
  'figures.found': 'Found',
  'figures.all-right': 'All right',
  'figures.faults': '{count, plural, one {# fault} other {# faults}}',
  'figures.by': 'By',
  'figures.clock': 'The clock',
  'figures.link': 'Rebuild or verify the figures of groups',
};
