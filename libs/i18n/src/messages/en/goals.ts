/** English messages of what groups mean to reach, what is to be expected, and in which structure they stand. */
export const goals = {
  'goals.title': 'Goals',
  'goals.set': 'Set goals',
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
  'goals.method':
    'The expectation is a straight line through the means of the waves, weighted by their errors, on the scale of the latest calibration; a share follows from it as if everybody moved with the mean. Intervals hold 90 % if things go on as they have. Likely means a chance of at least 90 %, unlikely one of at most 10 %. It uses only figures that this page shows.',
  'goals.how': 'How this is worked out',
  'goals.expected': 'Expected at this pace',
  'goals.expected-wave': 'Expected on {date}',
  'goals.expected-short': 'expected',
  'goals.mark': 'Goal',
  'goals.description': 'Expected on {date} at this pace: {low} to {high}; the goal is {goal}.',
  'goals.lead':
    'What the cohort, or a unit in it, means to reach by a day. The page of its progress says where it stands and where it is heading.',
  'goals.number': 'Goal {number, number}',
  'goals.kind': 'What is to be reached',
  'goals.kind-share': 'A share of people at the target of their role',
  'goals.kind-gain': 'Levels gained by the mean from the first wave',
  'goals.group': 'By whom',
  'goals.competence': 'In which competence',
  'goals.value-share': 'Share, percent',
  'goals.value-gain': 'Levels',
  'goals.due': 'By which day',
  'goals.add': 'Add a goal',
  'goals.remove': 'Remove this goal',
  'goals.save': 'Save the goals',
  'goals.saved': 'The goals are saved.',
  'goals.share-wrong': 'Enter a share from 1 to 100 percent',
  'goals.gain-wrong': 'Enter levels from 0.1 to 4',
  'goals.due-missing': 'Enter the day by which it is to be reached',
  'structure.label': 'Units',
  'structure.hint':
    'Results belong to the unit that their people were in on the day of the wave. They can also be put together by the units in which the same people are by now.',
  'structure.then': 'As on the day of each wave',
  'structure.later': 'As at the end of last month',
  'structure.shown':
    '{wave}, by the units in which its people were on {date}. What could give away who has moved is hidden.',
  'structure.none-ended': 'This can be shown once a wave has closed and the month is over.',
  'structure.too-many':
    'Too many people have moved, or the groups are too many, to make sure that nobody is given away.',
  'comparison.title': 'Comparison with other agencies',
  'comparison.picture': 'Share at target, beside the agencies that take part',
  'comparison.words':
    'Of {agencies, number} agencies that take part, a quarter stand at or below {lower}, half at or below {median}, and a quarter at or above {upper}. Your agency: {own}{interval, select, none {} other { ({interval})}}.',
  'comparison.own': 'Your agency, n = {n, number}',
  'comparison.half': 'The middle half of the agencies',
  'comparison.lower': 'Lower quartile',
  'comparison.median': 'Median',
  'comparison.upper': 'Upper quartile',
  'comparison.what': 'What',
  'comparison.agencies': 'Agencies',
  'comparison.made': 'Made on',
  'comparison.note':
    'Share of people at the target of their roles over all competences, in the wave of each agency that ended last, with the same framework. Made on {date}, once a month, from at least {agencies} agencies with at least {people} people each; on whole percent, and without names. The interval of your own share holds the true one in 90 of 100 cases; quartiles are of the agencies as they are, and have none.',
  'comparison.apart':
    'Your agency does not take part. Its administrator can have it take part under “What is kept”; it then gives its share at target and sees where it stands.',
  'comparison.no-figure':
    'Your agency takes part. It is compared as soon as a wave has ended in which at least {people} people have figures.',
  'comparison.too-few':
    'Your agency takes part. There is a comparison as soon as {agencies} agencies have figures by the same framework.',
  'comparison.what-is-given':
    'Agencies that take part give one number: the share of their people at the target of their roles, in the wave that ended last. From at least five such numbers quartiles are made once a month. Nobody sees which agencies take part or what any of them gave.',
  'comparison.takes-part': 'This agency takes part.',
  'comparison.stays-apart': 'This agency does not take part.',
  'comparison.join': 'Take part',
  'comparison.leave': 'Take part no more',
};
