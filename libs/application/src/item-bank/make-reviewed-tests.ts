import { Injectable } from '@nestjs/common';
import { LANGUAGES, read, type Text } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { BankReleases, Blueprints, type Blueprint } from './ports';

const REVIEWED_ONLY: Text = {
  en: 'reviewed wording only',
  ru: 'только проверенные формулировки',
  kk: 'тек тексерілген мәтін',
  uz: 'faqat tekshirilgan matn',
  ko: '검토된 문구만',
};

/** Makes of each newest test one more that asks only what has been reviewed in the language of the person. */
@Injectable()
export class MakeReviewedTests {
  constructor(
    private readonly blueprints: Blueprints,
    private readonly releases: BankReleases,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The new tests; none where they had been made before. */
  async execute(): Promise<readonly Blueprint[]> {
    const all = await this.blueprints.list();
    const newest = all.filter(({ releases }) => releases.calibration === all[0]?.releases.calibration);
    if (newest.some(({ rules }) => rules.reviewedOnly)) return [];

    const releasedAt = this.clock.now();
    const made = newest.map((test): Blueprint => {
      const id = this.ids.next<'Blueprint'>();
      const releases = { ...test.releases, blueprint: id };
      const rules = { ...test.rules, reviewedOnly: true };
      return { ...test, id, name: reviewedOnly(test.name), releases, rules, releasedAt };
    });
    await this.releases.addBlueprints(made);
    return made;
  }
}

function reviewedOnly(name: Text): Text {
  const translated = LANGUAGES.filter((language) => name[language] !== undefined).map((language) => [
    language,
    `${read(name, language).text} (${read(REVIEWED_ONLY, language).text})`,
  ]);
  return { en: `${name.en} (${REVIEWED_ONLY.en})`, ...Object.fromEntries(translated) };
}
