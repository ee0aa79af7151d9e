import { useOfficialText } from '@qabilet/i18n';
import { Radios } from '@qabilet/ui';
import { Stem, type AnswerFieldProps } from './answer-frame';
import { chosenIn, useChoices } from './answer-choices';

/** A picture with places to choose; the list below it names the same places for keyboard and screen reader. */
export function PictureChoice({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const t = useOfficialText();
  const { picture } = question;
  const [chosen] = draft.options;
  const choose = (value: string) => onChange(chosenIn(draft, value));
  return (
    <>
      <p className="q-measure q-stem-alone">
        <Stem question={question} />
      </p>
      {picture ? (
        <figure className="q-picture" style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
          <img src={picture.source} alt={picture.description} width={picture.width} height={picture.height} />
          {picture.places.map((place) => (
            <span
              key={place.id}
              aria-hidden="true"
              className={
                place.id === chosen ? 'q-picture__place q-picture__place--chosen' : 'q-picture__place'
              }
              style={{
                insetInlineStart: `${place.x * 100}%`,
                insetBlockStart: `${place.y * 100}%`,
                inlineSize: `${place.width * 100}%`,
                blockSize: `${place.height * 100}%`,
              }}
              onClick={() => choose(place.id)}
            />
          ))}
        </figure>
      ) : null}
      <Radios
        id={id}
        label={t('test.pick-place')}
        name="answer"
        choices={useChoices(question)}
        value={draft.isUnknown ? '' : chosen}
        error={error}
        onChange={choose}
      />
    </>
  );
}
