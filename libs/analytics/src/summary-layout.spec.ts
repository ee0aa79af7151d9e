import { NO_COMPETENCE_SUMMARY } from './group-summary';
import { layoutOf, NAMES, PER_COMPETENCE, PLACE_OF } from './summary-layout';

describe('the numbers of a summary one after the other', () => {
  it('leave a place for every number of a competence and none between them', () => {
    let next = 0;
    for (const name of NAMES) {
      expect({ name, place: PLACE_OF[name] }).toEqual({ name, place: next });
      next += [NO_COMPETENCE_SUMMARY[name]].flat().length;
    }
    expect(PER_COMPETENCE).toBe(next);
  });

  it('begin with the people, the triangle of weights and the weighted centres', () => {
    expect(layoutOf(3)).toEqual({ weighted: 1 + 6, competences: 1 + 6 + 3, length: 10 + 3 * PER_COMPETENCE });
  });
});
