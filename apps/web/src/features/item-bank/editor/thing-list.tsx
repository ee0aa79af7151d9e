import { useEffect, useId, useState, type ReactNode } from 'react';
import { useStaffText } from '@qabilet/i18n';
import { Button } from '@qabilet/ui';

interface ThingListProps<Thing extends { readonly id: string }> {
  readonly things: readonly Thing[];
  readonly onChange: (things: readonly Thing[]) => void;
  /** By its number in the list where it has no letter of its own. */
  readonly title: (thing: Thing, number: number) => string;
  /** What the button that adds one says. */
  readonly add: string;
  readonly make: () => Thing;
  readonly children: (thing: Thing, change: (changed: Partial<Thing>) => void, index: number) => ReactNode;
}

interface Moved {
  readonly button: string;
  readonly words: string;
}

/** Things to write one below the other: each can be moved up and down, taken away, and one more added, by buttons. */
export function ThingList<Thing extends { readonly id: string }>(props: ThingListProps<Thing>) {
  const { things, onChange, title, add, make, children } = props;
  const t = useStaffText();
  const listId = useId();
  const [moved, setMoved] = useState<Moved>();
  // A button that has moved with its thing would have lost the focus.
  useEffect(() => {
    if (moved) document.getElementById(moved.button)?.focus();
  }, [moved]);

  function move(index: number, by: -1 | 1) {
    const [thing, other] = [things[index], things[index + by]];
    if (!thing || !other) return;
    onChange(things.map((each) => (each === thing ? other : each === other ? thing : each)));
    const what = title(thing, index + 1);
    const words = t('workshop.moved', { what, place: index + by + 1, of: things.length });
    setMoved({ button: `${listId}-${thing.id}-${by}`, words });
  }
  function remove(thing: Thing, index: number) {
    onChange(things.filter((each) => each !== thing));
    const what = title(thing, index + 1);
    setMoved({ button: `${listId}-add`, words: t('workshop.removed', { what }) });
  }
  function addOne() {
    onChange([...things, make()]);
  }
  return (
    <>
      {things.map((thing, index) => (
        <fieldset key={thing.id} className="q-thing">
          <legend>{title(thing, index + 1)}</legend>
          {children(
            thing,
            (changed) => onChange(things.map((each) => (each === thing ? { ...each, ...changed } : each))),
            index,
          )}
          <div className="q-row">
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                id={`${listId}-${thing.id}-${by}`}
                look="quiet"
                busy={things[index + by] === undefined}
                onClick={() => move(index, by)}
              >
                {t(by < 0 ? 'draft.up' : 'draft.down')}
                <span className="q-hidden"> {title(thing, index + 1)}</span>
              </Button>
            ))}
            <Button look="quiet" onClick={() => remove(thing, index)}>
              {t('workshop.remove')}
              <span className="q-hidden"> {title(thing, index + 1)}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      <p className="q-hidden" role="status">
        {moved?.words}
      </p>
      <Button id={`${listId}-add`} look="secondary" onClick={addOne}>
        {add}
      </Button>
    </>
  );
}
