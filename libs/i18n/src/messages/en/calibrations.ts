/** English messages of the pages about calibrations and about how items perform. */
export const calibrations = {
  'calibrations.title': 'Calibrations',
  'calibrations.new': 'New calibration',
  'calibrations.empty-title': 'No calibration of your own yet',
  'calibrations.empty-text':
    'A calibration works out from the answers people gave how difficult each item really is and how well it tells people apart. Until there is one, tests rest on what experts judged.',
  'calibrations.runs': 'Runs',
  'calibrations.releases': 'Published calibrations',
  'calibrations.of-waves': 'Calibration of {waves}',
  'calibrations.and-more': '{first} and {count, plural, one {# more wave} other {# more waves}}',
  'calibrations.wave-of': '{wave} ({cohort})',
  'calibrations.waves': 'Waves',
  'calibrations.state': 'State',
  'calibrations.base': 'Builds on',
  'calibrations.asked-by': 'Requested by',
  'calibrations.asked-at': 'Requested',
  'calibrations.version': 'Version',
  'calibrations.released': 'Published',
  'calibrations.newest': 'Newest',
  'calibrations.from': 'Values from',
  'calibrations.from-experts': 'Judgement of experts',
  'calibrations.from-answers':
    '{calibrated, number} of {items, plural, one {# item} other {# items}} calibrated from answers',
  'calibrations.experts-items': '{items, plural, one {# item} other {# items}}, judged by experts',
  'calibrations.rescored': 'Scored anew with it',
  'calibrations.rescored-none': 'None',
  'calibrations.rescored-wave': '{wave}: {done, number} of {total, number}',
  'calibrations.report': 'Report',
  'calibrations.report-of': 'of version {version}',
  'calibrations.state.queued': 'Waiting to begin',
  'calibrations.state.running': 'Being computed',
  'calibrations.state.draft': 'Draft to decide on',
  'calibrations.state.published': 'Published',
  'calibrations.state.discarded': 'Discarded',
  'calibrations.state.failed': 'Failed',
  'calibrations.state.cancelled': 'Cancelled',
  'calibrations.step.reading': 'Reading the answers',
  'calibrations.step.population': 'Estimating how able the people are as a group',
  'calibrations.step.items': 'Estimating the items',
  'calibrations.step.linking': 'Linking to the scale in use',
  'calibrations.step.checking': 'Checking fit and differences between languages',
  'calibrations.underway': 'A calibration of this framework is being computed. Wait for it, or cancel it.',
  'calibrations.several-frameworks':
    'The waves measure different frameworks. Calibrate those of one framework together.',
  'calibrations.superseded':
    'A newer calibration was published since this draft was requested. Calibrate anew: the draft would undo it.',
  'calibrations.nothing-to-publish':
    'No item had enough answers for new values, so there is nothing to publish. Discard the draft.',
  'calibrations.run-cannot':
    'The calibration has moved on in the meantime. This page shows where it stands now.',
  'calibrations.item-cannot-move':
    'One of the chosen items can no longer be quarantined. Load the page anew and choose again.',

  'calibration-new.title': 'New calibration',
  'calibration-new.lead':
    'Choose the waves whose answers are used. You get a draft with a report; what you do with it is decided afterwards.',
  'calibration-new.happens-title': 'What will happen',
  'calibration-new.happens-compute':
    'The answers of finished tests are read and new values are worked out in the background. That can take some minutes; you may leave the page.',
  'calibration-new.happens-draft': 'The outcome is a draft that only authors see. Tests go on as they are.',
  'calibration-new.happens-scores': 'No score moves: neither now nor when the calibration is published.',
  'calibration-new.framework': 'Framework',
  'calibration-new.framework-name': '{name} {version}',
  'calibration-new.framework-hint':
    '{waves, plural, =0 {no waves} one {# wave} other {# waves}}, builds on calibration {base}',
  'calibration-new.waves': 'Waves',
  'calibration-new.waves-hint': 'The new calibration builds on version {base}.',
  'calibration-new.wave-about':
    '{from} to {to}. {finished, plural, =0 {Nobody has finished the test} one {# finished test} other {# finished tests}}, from calibration {version}.',
  'calibration-new.wave-rescored': 'Scored anew with {version}.',
  'calibration-new.scales': 'Scales',
  'calibration-new.scales-all': 'All competences of the framework',
  'calibration-new.scales-some': 'Only some',
  'calibration-new.competences': 'Competences to calibrate',
  'calibration-new.chosen':
    '{finished, plural, =0 {No finished test} one {# finished test} other {# finished tests}} chosen',
  'calibration-new.button': 'Start the calibration',
  'calibration-new.waves-missing': 'Choose at least one wave',
  'calibration-new.waves-unfinished': 'Choose a wave in which somebody has finished the test',
  'calibration-new.framework-missing': 'Choose a framework',
  'calibration-new.competences-missing': 'Choose at least one competence, or all of them',
  'calibration-new.no-waves':
    'There is no wave yet whose answers could be used. A trainer opens a wave; once people have finished its test, it appears here.',

  'calibration.caption': 'Builds on {base}',
  'calibration.about': 'Requested by {name} on {time}.',
  'calibration.used-waves': 'Waves used: {waves}.',
  'calibration.used-scales': 'Only these competences: {codes}.',
  'calibration.progress': 'Progress',
  'calibration.step-of': 'Step {step} of {steps}',
  'calibration.live': 'The page keeps itself up to date. You may leave it; the work goes on.',
  'calibration.cancel': 'Cancel the calibration',
  'calibration.cancel-title': 'Cancel this calibration?',
  'calibration.cancel-text': 'What has been computed so far is lost. Tests and scores stay as they are.',
  'calibration.cancel-keep': 'Let it go on',
  'calibration.failed-title': 'The calibration failed',
  'calibration.failed-next':
    'Nothing has changed: tests and scores stay as they are. Mend what is named above, for example by choosing other waves, and start again. If it fails once more, ask the operator.',
  'calibration.cancelled-text': 'The calibration was cancelled. Nothing has changed.',
  'calibration.discarded-text':
    'The draft was discarded. Nothing has changed; its report stays here to read.',
  'calibration.again': 'Start a new calibration',
  'calibration.superseded-title': 'This draft has been overtaken',
  'calibration.not-converged-title': 'The estimation stopped short',
  'calibration.not-converged':
    'The values had not come to rest when the computation ended. Better do not publish; use more answers or fewer scales.',
  'calibration.nothing-title': 'Too few answers',
  'calibration.nothing':
    'An item needs {needed, plural, one {# answer} other {# answers}} to be calibrated. {most, plural, =0 {No item has any that count.} one {The most answered item has #.} other {The most answered item has #.}}',
  'calibration.nothing-next':
    'So no value would change and there is nothing to publish. Discard the draft and calibrate again when more people have taken the test.',

  'calibration.summary': 'In short',
  'calibration.tests-used': 'Finished tests used',
  'calibration.of-tests': 'of {total, number}',
  'calibration.answers-used': 'Answers used',
  'calibration.of-answers': 'of {total, number}',
  'calibration.taken': 'Items with new values',
  'calibration.kept': 'Items that keep theirs',
  'calibration.kept-note': 'fewer than {needed, plural, one {# answer} other {# answers}}',
  'calibration.proposed': 'Proposed for quarantine',
  'calibration.left-out': 'Left out',
  'calibration.without-effort':
    '{count, plural, one {# test, because more than a tenth of its answers came too fast to have been read} other {# tests, because more than a tenth of their answers came too fast to have been read}}',
  'calibration.without-answers':
    '{count, plural, one {# test without answers about these competences} other {# tests without answers about these competences}}',
  'calibration.rapid':
    '{count, plural, one {# answer given too fast to have been read} other {# answers given too fast to have been read}}',
  'calibration.repeated':
    '{count, plural, one {# answer to an item that the person had met before} other {# answers to items that the person had met before}}',
  'calibration.foreign':
    '{count, plural, one {# answer to an item that is not in this bank} other {# answers to items that are not in this bank}}',
  'calibration.omitted':
    '{count, plural, one {# item that a person left out counts as wrong.} other {# items that people left out count as wrong.}}',
  'calibration.nothing-left-out': 'Nothing was left out.',
  'calibration.computed-in': 'Computed in {seconds, plural, one {# second} other {# seconds}}.',
  'calibration.prior-renewed':
    'How strongly the competences go together was estimated anew: mean correlation {after}, before {before}.',
  'calibration.prior-kept':
    'How strongly the competences go together stays as it was (mean correlation {before}): that takes {needed, plural, one {# test} other {# tests}}.',

  'calibration.scales': 'Scales',
  'calibration.competence': 'Competence',
  'calibration.tests': 'Tests',
  'calibration.answers': 'Answers',
  'calibration.scale-items': 'Items calibrated',
  'calibration.x-of-y': '{part, number} of {whole, number}',
  'calibration.slope': 'Stretch to the old scale',
  'calibration.intercept': 'Shift to the old scale',
  'calibration.anchors': 'Items that link',
  'calibration.pooled': 'together with other scales',
  'calibration.reliability': 'Reliability',
  'calibration.none': '–',
  'calibration.none-long': 'Not calculated',
  'calibration.with-error': '{value} ± {error}',

  'calibration.items': 'Items',
  'calibration.filter': 'Show',
  'calibration.filter.all': 'All items ({count, number})',
  'calibration.filter.take': 'With new values ({count, number})',
  'calibration.filter.keep': 'Too few answers ({count, number})',
  'calibration.filter.quarantine': 'Proposed for quarantine ({count, number})',
  'calibration.filter-empty': 'There is no such item in this calibration.',
  'calibration.shown': 'The first {shown, number} of {total, number} items are shown.',
  'calibration.show-all': 'Show all items',
  'calibration.item': 'Item',
  'calibration.pilot-answers': '{count, number} of them tried out',
  'calibration.difficulty-before': 'Difficulty before',
  'calibration.difficulty-after': 'Difficulty now',
  'calibration.discrimination-before': 'Discrimination before',
  'calibration.discrimination-after': 'Discrimination now',
  'calibration.misfit': 'Misfit',
  'calibration.language': 'Between languages',
  'calibration.verdict': 'Outcome',
  'calibration.by-experts': 'by experts',
  'calibration.new-item': 'new',
  'calibration.verdict.take': 'New values',
  'calibration.verdict.keep': 'Keeps its values: too few answers',
  'calibration.verdict.quarantine': 'Quarantine proposed',
  'calibration.reason.flat-curve': 'able and less able people answer it alike',
  'calibration.reason.extreme-difficulty': 'far too easy or too hard for these people',
  'calibration.reason.uncertain-difficulty': 'its difficulty stays uncertain',
  'calibration.reason.misfit': 'the answers do not follow the curve',
  'calibration.reason.language-difference': 'much harder in one language than in another',
  'calibration.reason.drift': 'its difficulty has moved since the last calibration',
  'calibration.dif.A': 'None to speak of',
  'calibration.dif.B': 'Moderate, hardest in {language}',
  'calibration.dif.C': 'Large, hardest in {language}',
  'calibration.dif-none': 'Too few answers in a language',
  'calibration.quarantine': 'Quarantine',
  'calibration.quarantine-item': 'Quarantine {code}',
  'calibration.already-out': 'Not in use',
  'calibration.plot': 'Difficulty before and now',
  'calibration.plot-before': 'Difficulty before, logits',
  'calibration.plot-now': 'Difficulty now, logits',
  'calibration.plot-description':
    '{items, plural, one {# item} other {# items}} by difficulty before and now; on the slanted line nothing changed. {harder, plural, one {# is} other {# are}} harder than before, {easier, plural, one {# is} other {# are}} easier. The table below has the figures.',
  'calibration.plot-taken': 'New values',
  'calibration.plot-proposed': 'Proposed for quarantine',

  'calibration.words': 'What the words mean',
  'calibration.word.difficulty':
    'Where on the scale of ability half of the people answer rightly, in logits: 0 is the middle, −2 very easy, 2 very hard. After ± stands the standard error: the true value lies most likely no further away.',
  'calibration.word.discrimination':
    'How sharply the item tells able people from less able ones. Around 1 is usual; below 0.3 it hardly does.',
  'calibration.word.misfit':
    'How far the answers lie from what the values lead one to expect, as a share. Above 0.15 the item does not behave as assumed.',
  'calibration.word.between-languages':
    'Whether people of the same ability find the item harder in one language. A large difference points to the translation.',
  'calibration.word.quarantine':
    'The item is taken out of all new tests until an author has looked at it. Scores already given are not touched.',
  'calibration.word.link':
    'New values are brought onto the scale in use with the help of items that stand on both. A stretch near 1 and a shift near 0 mean that the scale has hardly moved.',
  'calibration.word.reliability':
    'How much of the difference between people is real, from 0 to 1. From 0.7 on it serves for groups, from 0.9 on for decisions about a person.',

  'calibration.go-to-decision': 'Go to the decision at the end of the page',
  'calibration.decide': 'Decide',
  'calibration.to-quarantine':
    '{count, plural, =0 {No item is chosen for quarantine.} one {# item is chosen for quarantine.} other {# items are chosen for quarantine.}}',
  'calibration.publish': 'Publish the calibration',
  'calibration.publish-title': 'Publish this calibration?',
  'calibration.publish-text':
    'It gets a version of its own and cannot be changed any more. New tests are made from it, beside those that are there.',
  'calibration.publish-scores':
    'Scores already given do not move, and open waves go on with the values they began with.',
  'calibration.discard': 'Discard the draft',
  'calibration.discard-title': 'Discard this draft?',
  'calibration.discard-text': 'It can no longer be published. Its report stays to read.',
  'calibration.published-text': 'It is calibration {version} and cannot be changed any more.',
  'calibration.tests-made': 'Tests made from it',
  'calibration.tests-made-text': 'Trainers can choose them when they open a wave.',
  'calibration.tests-made-none': 'No test rests on it any more.',
  'calibration.test': 'Test',
  'calibration.test-released': 'Published',
  'calibration.questions': 'Questions',
  'calibration.questions-range': '{min, number} to {max, number}',
  'calibration.bank': 'Items to choose from',

  'rescore.title': 'Score waves again with this calibration',
  'rescore.lead':
    'Every finished test of the chosen waves gets a new result. Levels shown to people and in heat maps may move; the earlier result and its receipt are kept beside it.',
  'rescore.waves': 'Waves to score again',
  'rescore.wave-about':
    '{finished, plural, one {# finished test} other {# finished tests}}, scored with {version}.',
  'rescore.button': 'Score again',
  'rescore.missing': 'Choose at least one wave',
  'rescore.confirm-title': '{count, plural, one {Score # wave again?} other {Score # waves again?}}',
  'rescore.confirm-text':
    '{finished, plural, one {# result is} other {# results are}} worked out anew with calibration {version}. People see the new one; the earlier one is kept with its receipt.',
  'rescore.progress': '{wave} ({cohort})',
  'rescore.of': '{done, number} of {total, number}',
  'rescore.progress-title': 'Scored again',
  'rescore.nothing-left': 'All waves with finished tests are scored with this calibration.',

  'performance.title': 'How it performs',
  'performance.none': 'Nobody has answered this item in a finished test yet.',
  'performance.hidden':
    '{answers, plural, one {# answer} other {# answers}} so far. That is too few to show any figure: they would tell about people, not about the item. {needed, number} are needed.',
  'performance.few':
    '{answers, plural, one {# answer} other {# answers}} so far. That is too few to judge the item by: {needed, number} are needed.',
  'performance.first': 'First figures, not to be relied on',
  'performance.enough':
    '{answers, plural, one {# answer} other {# answers}} so far: enough to judge the item by.',
  'performance.counted': '{scored, number} where it counted, {pilot, number} where it was tried out.',
  'performance.facility': 'Answered rightly',
  'performance.facility-hint':
    'Share of right answers, called facility. Left out counts as wrong; answers too fast to have been read are not counted.',
  'performance.discrimination': 'Tells people apart',
  'performance.discrimination-hint':
    'How closely a right answer goes with the competence measured (point-biserial correlation, from −1 to 1). From 0.2 on it is of use; below 0 look at the key.',
  'performance.omitted': 'Left out',
  'performance.omitted-hint': 'Share of those asked who passed over it.',
  'performance.rapid': 'Too fast',
  'performance.rapid-hint': 'Share of answers that came too fast to have been read.',
  'performance.seconds': 'Time taken',
  'performance.seconds-hint': 'Half of the answers came faster, half slower (median).',
  'performance.seconds-beside':
    '{seconds, plural, one {# second} other {# seconds}}, expected {expected, plural, one {# second} other {# seconds}}',
  'performance.unknown': 'Cannot be said yet',
  'performance.options': 'What was chosen',
  'performance.chosen': 'Chosen',
  'performance.share': 'Share',
  'performance.languages': 'By language',
  'performance.language': 'Language',
  'performance.parameters': 'Values in each calibration',
  'performance.no-parameters': 'It has no values in any calibration yet.',
  'performance.difficulty': 'Difficulty',
  'performance.discrimination-value': 'Discrimination',
  'performance.guessing': 'Guessing',
  'performance.word.guessing': 'Share of right answers that blind guessing alone brings.',

  'wave-new.blueprint-calibration': 'Calibration {version} of {date}.',
  'wave-new.blueprint-with': '{name}, calibration {version}',
} as const;
