import { usePlace } from '@qabilet/i18n';

/** Points as people write them: whole where they are, with one digit where they lie between two steps. */
export function usePoints(): (points: number) => string {
  const { formats } = usePlace();
  return (points) => formats.number(points, Number.isInteger(points) ? 0 : 1);
}
