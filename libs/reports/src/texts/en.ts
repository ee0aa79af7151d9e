/** Words of the reports about groups: those of the screen by their names there, and a few of print alone. */
export const english = {
  'staff.n': 'n = {n, number}',
  'staff.suppressed': '<{n}',
  'staff.suppressed-long': 'Not shown: fewer than {n} people',
  'staff.no-evidence-long': 'Not enough evidence',
  'staff.percent-of': '{percent} ({part, number} of {whole, number})',
  'staff.with-interval': '{value} ({interval})',
  'staff.of-asked': '{value}, of {n, plural, one {# person} other {# people}} whose role asks for it',
  'staff.nobody-asked': 'No role here asks for it',
  'staff.interval': '{low} to {high}',
  'heat.below-first': 'Below {level}',
  'heat.gaps-title': 'Largest gaps',
  'heat.gaps-lead': 'Expected levels short of what the roles ask for, with 90 % interval.',
  'heat.gaps-empty': 'Gaps are shown once enough people have finished.',
  'heat.gap-competence': 'Competence',
  'heat.gap-short': 'Levels short',
  'heat.gap-interval': '90 % interval',
  'heat.gap-share': 'At target',
  'heat.gap-n': 'n',
  'heat.gaps-formula':
    'The gap of a competence is the number of levels that somebody of the group is expected to be short of what the role asks for: for every level the roles ask for, the share of people asked for it times the expected distance below it. Competences are ranked by it; where intervals overlap, their order is not certain.',
  'figures.mean': 'Mean on the scale',
  'progress.title': 'Progress over the waves',
  'progress.trend-title': 'Mean of the group',
  'progress.earlier-title': 'Earlier waves measured with another framework',
  'progress.earlier-waves': '{waves}: {framework}.',
  'progress.earlier-carried':
    '{carried, plural, =0 {No published crosswalk says which competences are the same, so none of them goes on.} one {# of its {competences, number} competences goes on, because a published crosswalk says that it is the same.} other {# of its {competences, number} competences go on, because a published crosswalk says that they are the same.}}',
  'progress.earlier-scales':
    'Each framework has a scale of its own: compare levels, not small differences. No change is computed between frameworks, and the mean over all competences is that of other competences.',
  'progress.competence': 'Competence',
  'progress.all': 'All competences together',
  'progress.wave': 'Wave',
  'progress.level': 'Mean level',
  'progress.coverage': 'Coverage',
  'progress.share': 'At target',
  'progress.people': 'People',
  'progress.competences-title': 'Each competence',
  'progress.first': 'First wave',
  'progress.last': 'Last wave',
  'progress.change': 'Change',
  'progress.change-rise': 'Rise',
  'progress.change-fall': 'Fall',
  'progress.change-within': 'Within error',
  'progress.change-up':
    'Rose from {first} to {last} by {by} on the scale (90 % interval {interval}), beyond measurement error.',
  'progress.change-down':
    'Fell from {first} to {last} by {by} on the scale (90 % interval {interval}), beyond measurement error.',
  'progress.change-none':
    'The change from {first} to {last}, {by} on the scale (90 % interval {interval}), lies within measurement error.',
  'progress.one-wave': 'Change shows once a second wave has figures.',
  'progress.empty-title': 'No figures yet',
  'progress.empty-text': 'Figures appear as soon as enough people have finished the first wave.',
  'progress.invited-finished':
    '{valid, number} of {invited, number} with answers that count; {finished, number} finished',
  'matched.title': 'The same people, first and last wave',
  'matched.few-moved':
    '{apart, plural, one {# person was} other {# people were}} in one of the waves alone. Beside the figures of everybody, the change of the {matched, number} people in both would tell how so few stood, so it is not told. But wherever they stood within two standard deviations of the others, the mean change of those in both waves lies between {low} and {high} on the scale (90 % interval). It is told in full where nobody or at least {n} joined, and nobody or at least {n} left.',
  'matched.one-wave': 'Shown once two waves have results.',
  'matched.other-scale': 'The two waves were measured on different frameworks, so no change can be named.',
  'matched.too-few':
    'Not shown: fewer than {n} people were in both waves, or so few in one of them alone that their levels could be worked out.',
  'matched.both': 'In both waves',
  'matched.joined': 'Only in the last (joined)',
  'matched.left': 'Only in the first (left)',
  'matched.lead':
    'Change from {first} to {last} of those in both waves; who joined or left does not move it.',
  'matched.caption': 'Change of the same people, with 90 % interval',
  'matched.change': 'Mean change on the scale',
  'matched.effect': 'Effect size (d)',
  'matched.up': 'Reliably up',
  'matched.down': 'Reliably down',
  'matched.moved-caption':
    'People who moved by at least one level, of those whose level could be named both times in as many competences; with 90 % interval',
  'matched.at-least': 'In at least so many competences',
  'matched.named': 'With a level both times',
  'matched.gained': 'Gained a level or more',
  'matched.lost': 'Fell by a level or more',
  'matched.method':
    'The mean change is worked out from the answers of both waves and not drawn to the middle; the error of the link between calibrations is in its interval. Effect size is the change in standard deviations of the people. A person’s own change is reliable beyond 1.96 times its error. Levels move by chance too: compare who gained with who fell.',
  'agency.latest': 'Latest wave: {wave}',
  'agency.coverage': 'Coverage',
  'agency.share': 'At the level their role asks for',
  'agency.share-note': 'of {n, number} people with evidence',
  'agency.level': 'Mean level',
  'agency.units-title': 'Organisation',
  'agency.change': 'Change since the first wave, with 90 % interval',
  'agency.unit': 'Unit',
  'agency.units-note':
    'Units with fewer than {n} people are not shown, nor others from which they could be worked out.',
  'goals.title': 'Goals',
  'goals.none-set': 'No goal has been set for this cohort.',
  'goals.cohort': 'Whole cohort',
  'goals.subject': '{group}, {competence}',
  'goals.goal-share': '{share} at the target of their role',
  'goals.goal-gain': '{levels} levels gained from the first wave',
  'goals.expected-share':
    'At this pace between {low} and {high} stand at the target of their role by {date}; the goal is {goal}: {verdict}.',
  'goals.expected-gain':
    'At this pace the mean gains between {low} and {high} levels from the first wave to {date}; the goal is {goal}: {verdict}.',
  'goals.over-share':
    'In {wave}, the last wave before {date}, {now} ({low} to {high}) stood at the target of their role; the goal was {goal}: {verdict}.',
  'goals.over-gain':
    'By {wave}, the last wave before {date}, the mean had gained {now} levels ({low} to {high}) from the first; the goal was {goal}: {verdict}.',
  'goals.one-wave': 'Not enough waves yet to say where this is heading. The goal is {goal} by {date}.',
  'goals.gained': '{low} to {high} levels gained',
  'goals.now-share': 'In {wave} {now} ({low} to {high}) stood there.',
  'goals.now-gain': 'By {wave} it was {now} levels ({low} to {high}).',
  'goals.hidden': 'Nothing can be said of so few people. The goal is {goal} by {date}.',
  'goals.none': 'There are no figures yet. The goal is {goal} by {date}.',
  'goals.verdict-likely': 'likely',
  'goals.verdict-open': 'it could go either way',
  'goals.verdict-unlikely': 'unlikely',
  'goals.reached-likely': 'reached',
  'goals.reached-open': 'perhaps reached',
  'goals.reached-unlikely': 'not reached',
  'goals.expected': 'Expected at this pace',
  'goals.method':
    'The expectation is a straight line through the means of the waves, weighted by their errors, on the scale of the latest calibration; a share follows from it as if everybody moved with the mean. Intervals hold 90 % if things go on as they have. Likely means a chance of at least 90 %, unlikely one of at most 10 %. It uses only figures that this page shows.',
  'structure.shown':
    '{wave}, by the units in which its people were on {date}. What could give away who has moved is hidden.',
  'structure.none-ended': 'This can be shown once a wave has closed and the month is over.',
  'structure.too-many':
    'Too many people have moved, or the groups are too many, to make sure that nobody is given away.',
  'comparison.title': 'Comparison with other agencies',
  'comparison.words':
    'Of {agencies, number} agencies that take part, a quarter stand at or below {lower}, half at or below {median}, and a quarter at or above {upper}. Your agency: {own}{interval, select, none {} other { ({interval})}}.',
  'comparison.own': 'Your agency, n = {n, number}',
  'comparison.lower': 'Lower quartile',
  'comparison.median': 'Median',
  'comparison.upper': 'Upper quartile',
  'comparison.what': 'What',
  'comparison.note':
    'Share of people at the target of their roles over all competences, in the wave of each agency that ended last, with the same framework. Made on {date}, once a month, from at least {agencies} agencies with at least {people} people each; on whole percent, and without names. The interval of your own share holds the true one in 90 of 100 cases; quartiles are of the agencies as they are, and have none.',
  'comparison.apart':
    'Your agency does not take part. Its administrator can have it take part under “What is kept”; it then gives its share at target and sees where it stands.',
  'comparison.no-figure':
    'Your agency takes part. It is compared as soon as a wave has ended in which at least {people} people have figures.',
  'comparison.too-few':
    'Your agency takes part. There is a comparison as soon as {agencies} agencies have figures by the same framework.',
  'print.title-agency': 'Report of the agency',
  'print.title-cohort': 'Report of the cohort',
  'print.lead':
    'Figures of {date}. They serve the development of people and never decisions about staff; nobody is named.',
  'print.notes': 'How to read this',
  'print.note-mean':
    'The dot marks the mean of the group on the level scale, the line its 90 % interval; the numbers beside it say the same.',
  'print.note-change': 'A change is called a rise or a fall only where its interval leaves out 0.',
  'print.note-hidden':
    'Groups of fewer than {n} people are not shown, nor others from which they could be worked out.',
};

/** The words by the name they have on the screen; those of the report alone begin with 'print.'. */
export type ReportTexts = Readonly<Record<keyof typeof english, string>>;
