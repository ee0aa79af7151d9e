import { useState } from 'react';
import type { PictureBody } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { FileInput } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { NumberField, TextPair } from './fields';
import { fieldIdAt, withWords } from './written-item';

/** As the API takes it at most, in characters of data. */
const LARGEST = 200_000;
const PERCENT = 100;
const SIDES = ['x', 'y', 'width', 'height'] as const;

type Place = PictureBody['places'][number];

const NO_PICTURE: PictureBody = {
  source: { en: '' },
  width: 0,
  height: 0,
  description: { en: '' },
  places: [],
};

/** The picture, what can be seen in it, and where each option lies; the places are drawn over it. */
export function PictureFields() {
  const t = useStaffText();
  const { item, change, errorAt } = useItemEditor();
  const placesError = errorAt('picture.places');
  const picture = item.picture ?? NO_PICTURE;
  const changePicture = (changed: Partial<PictureBody>) => change({ picture: { ...picture, ...changed } });
  const placeOf = (id: string): Place =>
    picture.places.find((place) => place.id === id) ?? {
      ...{ id, x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN },
    };
  const options = item.options ?? [];
  return (
    <>
      <h3>{t('workshop.picture')}</h3>
      <PictureFile picture={picture} onChange={changePicture} />
      <PlacesDrawn picture={picture} />
      <TextPair
        at="picture.description"
        label={t('workshop.description')}
        hint={t('workshop.description-hint')}
        value={picture.description}
        onChange={(description) => changePicture({ description })}
        isLong
      />
      <div id={fieldIdAt('picture.places')} tabIndex={-1}>
        {placesError ? <p className="q-error">{placesError}</p> : null}
        <p className="q-hint">{t('workshop.places-hint')}</p>
      </div>
      {options.map(({ id }) => {
        const place = placeOf(id);
        const others = picture.places.filter(
          (each) => each.id !== id && options.some((one) => one.id === each.id),
        );
        return (
          <fieldset key={id} className="q-thing">
            <legend>{t('workshop.place-of', { id })}</legend>
            <div className="q-row">
              {SIDES.map((side) => (
                <NumberField
                  key={side}
                  at={`places.${id}.${side}`}
                  label={t(`workshop.place.${side}`)}
                  value={rounded(place[side] * PERCENT)}
                  onChange={(percent) =>
                    changePicture({ places: [...others, { ...place, [side]: percent / PERCENT }] })
                  }
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}

/** Shares of a picture come back from percents with a last digit too many. */
function rounded(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}

interface PictureFileProps {
  readonly picture: PictureBody;
  readonly onChange: (changed: Partial<PictureBody>) => void;
}

/** A picture from the device, for English or for the language beside it. */
function PictureFile({ picture, onChange }: PictureFileProps) {
  const t = useStaffText();
  const { second, errorAt } = useItemEditor();
  const [isRefused, setRefused] = useState(false);
  async function read(language: keyof PictureBody['source'], file: File | undefined) {
    if (!file) return;
    const data = await dataOf(file);
    const size = data.length > LARGEST ? undefined : await sizeOf(data);
    setRefused(!size);
    if (size) onChange({ source: withWords(picture.source, language, data), ...size });
  }
  const error = isRefused ? t('workshop.fault.picture-form') : errorAt('picture.source');
  return (
    <>
      <FileInput
        id={fieldIdAt('picture.source')}
        name="picture"
        label={t('workshop.picture-file')}
        hint={t('workshop.picture-hint')}
        error={error}
        accept=".svg,.png,.jpg,.jpeg,.webp"
        onChange={(file) => void read('en', file)}
      />
      {second ? (
        <FileInput
          id={fieldIdAt(`picture.source.${second}`)}
          name={`picture-${second}`}
          label={t('workshop.picture-file-second')}
          accept=".svg,.png,.jpg,.jpeg,.webp"
          onChange={(file) => void read(second, file)}
        />
      ) : null}
    </>
  );
}

function dataOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('The file cannot be read'));
    reader.readAsDataURL(file);
  });
}

/** Undefined for what is no picture. */
function sizeOf(data: string): Promise<{ readonly width: number; readonly height: number } | undefined> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve({ width: image.naturalWidth || 640, height: image.naturalHeight || 480 });
    image.onerror = () => resolve(undefined);
    image.src = data;
  });
}

function PlacesDrawn({ picture }: { readonly picture: PictureBody }) {
  const { source, width, height, places } = picture;
  if (source.en === '' || width === 0) return null;
  const drawn = places.filter((place) => SIDES.every((side) => Number.isFinite(place[side])));
  return (
    <svg className="q-places-drawn" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <image href={source.en} width={width} height={height} />
      {drawn.map(({ id, ...place }) => (
        <g key={id}>
          <rect
            x={place.x * width}
            y={place.y * height}
            width={Math.max(0, place.width * width)}
            height={Math.max(0, place.height * height)}
          />
          <text x={place.x * width + width / 100} y={place.y * height + height / 20} fontSize={height / 20}>
            {id}
          </text>
        </g>
      ))}
    </svg>
  );
}
