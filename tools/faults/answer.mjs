/** Some answer to a question, of the kind that it asks for. */
export function answerTo({ kind, options, parts }, chance) {
  if (kind === 'order') return { order: shuffled(options, chance).map(({ id }) => id) };
  if (parts) return { parts: parts.map((part) => ({ id: part.id, value: valueFor(part, options, chance) })) };
  if (options.length > 0) return { options: [chance.pick(options).id] };
  return { text: kind === 'numeric' ? String(Math.floor(100 * chance.next())) : 'an answer' };
}

function valueFor(part, options, chance) {
  const choices = part.options ?? options;
  return choices.length > 0 ? chance.pick(choices).id : 'an answer';
}

function shuffled(options, chance) {
  return options
    .map((option) => ({ option, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);
}
