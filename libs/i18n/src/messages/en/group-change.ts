/** English messages of how the people of a group moved between waves. */
export const groupChange = {
  'agency.change': 'Change since the first wave, with 90 % interval',
  'file.change-low': 'Change, interval from',
  'file.change-high': 'Change, interval to',
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
  'matched.figure': '{change} ({low} to {high}), n = {n, number}',
  'matched.share-figure': '{share} ({low} to {high}), n = {n, number}',
  'matched.gained-in':
    'Gained a level or more in {count, plural, one {at least # competence} other {at least # competences}}',
  'matched.lost-in':
    'Fell by a level or more in {count, plural, one {at least # competence} other {at least # competences}}',
  'matched.at-least': 'In at least so many competences',
  'matched.gained': 'Gained a level or more',
  'matched.lost': 'Fell by a level or more',
  'matched.method':
    'The mean change is worked out from the answers of both waves and not drawn to the middle; the error of the link between calibrations is in its interval. Effect size is the change in standard deviations of the people. A person’s own change is reliable beyond 1.96 times its error. Levels move by chance too: compare who gained with who fell.',
  'matched.beyond': 'Interval leaves zero out: beyond measurement error',
  'matched.within': 'Interval holds zero: within measurement error',
  'matched.named': 'With a level both times',
};
