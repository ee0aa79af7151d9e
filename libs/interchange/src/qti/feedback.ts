import { idOfIdentifier } from './identifiers';
import { readText } from './markup';
import { childOf, childrenOf, descendants, type XmlElement } from './xml-tree';

/** Feedback that is about no single option: why the key is right. */
export function rationaleOf(item: XmlElement) {
  const options = new Set(
    descendants(item, 'qti-simple-choice', 'qti-inline-choice').map(
      ({ attributes }) => attributes['identifier'],
    ),
  );
  const texts = childrenOf(item, 'qti-modal-feedback')
    .filter(
      ({ attributes: { identifier = '' } }) => !options.has(identifier) && !identifier.startsWith('about_'),
    )
    .map(feedbackText)
    .filter((text) => text !== '');
  return { rationale: { en: [...new Set(texts)].join('\n') } };
}

/** Why the options and parts are as they are, by id. */
export function reasonsOf(item: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(item, 'qti-modal-feedback').map((feedback) => {
      const { identifier = '' } = feedback.attributes;
      return [idOfIdentifier(identifier.replace(/^about_/, '')), feedbackText(feedback)];
    }),
  );
}

function feedbackText(feedback: XmlElement): string {
  const body = childOf(feedback, 'qti-content-body') ?? feedback;
  return readText(body.children).text;
}
