import { createGenerator } from '@qabilet/psychometrics';
import type { DemoOfficial } from './demo-campaign';
import type { DemoUnit } from './demo-units';

export const MINISTRY_SIZE = 2_000;
const ROOT = 'MRD';

/** The regions with what sets them apart: their share of the staff, what they bring, what the year has given them. */
const REGIONS = [
  { name: 'Central Office', share: 16, shift: 0.25, growth: 0.15 },
  { name: 'Northern Region', share: 12, shift: 0.0, growth: 0.4 },
  { name: 'North-Eastern Region', share: 9, shift: -0.2, growth: 0.35 },
  { name: 'Eastern Region', share: 10, shift: -0.1, growth: 0.1 },
  { name: 'South-Eastern Region', share: 7, shift: -0.35, growth: 0.05 },
  { name: 'Southern Region', share: 13, shift: -0.25, growth: 0.3 },
  { name: 'South-Western Region', share: 8, shift: -0.15, growth: 0.1 },
  { name: 'Western Region', share: 9, shift: 0.05, growth: 0.2 },
  { name: 'Lake District', share: 6, shift: 0.1, growth: 0.15 },
  { name: 'Mountain District', share: 4, shift: -0.3, growth: 0.45 },
] as const;

/** The departments of each region with their share of its staff; some come out too small to be shown. */
const DEPARTMENTS = [
  { name: 'Public services', share: 38, roles: ['citizen-service-adviser', 'clerk', 'inspector-registrar'] },
  { name: 'Planning and budget', share: 24, roles: ['policy-analyst', 'clerk', 'procurement-officer'] },
  { name: 'Land and construction', share: 22, roles: ['inspector-registrar', 'clerk', 'head-of-unit'] },
  { name: 'Regional ICT', share: 12, roles: ['regional-ict-officer', 'egov-project-manager'] },
  { name: 'Internal audit', share: 4, roles: ['head-of-unit', 'policy-analyst'] },
] as const;

const GIVEN_NAMES =
  'Aliya Anvar Asel Azamat Bakhyt Bekzod Botagoz Damir Dinara Elmira Farida Gaukhar Islam Jamila Kamila Karim Laylo Madina Malika Marat Nargiza Nurlan Olim Ravshan Sabina Sanjar Saltanat Shirin Temur Yerbol Zarina Zhanna'.split(
    ' ',
  );
const FAMILY_NAMES =
  'Abenov Alimov Amanov Baratov Bekmukhan Dosanov Egamov Ergashev Galiev Hamidov Ibragim Jumabek Kadyrov Kenzhe Latipov Mamatov Musaev Nazar Niyazov Ormanov Pulatov Qodirov Rashidov Saparov Suleimen Talipov Temirov Tulegen Umarov Valiev Yuldash Zhaksybek'.split(
    ' ',
  );

export interface MinistryOfficial extends DemoOfficial {
  readonly shift: number;
  readonly growth: number;
}

export function ministryUnits(): readonly DemoUnit[] {
  return [
    { code: ROOT, name: 'Ministry of Regional Development' },
    ...REGIONS.map(({ name }, region) => ({ code: regionCode(region), name, parent: ROOT })),
    ...REGIONS.flatMap(({ name: region }, r) =>
      DEPARTMENTS.map(({ name }, d) => ({
        code: departmentCode(r, d),
        name: `${name}, ${region}`,
        parent: regionCode(r),
      })),
    ),
  ];
}

/** The officials of the ministry, always the same. */
export function ministryOfficials(size = MINISTRY_SIZE): readonly MinistryOfficial[] {
  const generator = createGenerator('officials of the ministry');
  return Array.from({ length: size }, (_, index): MinistryOfficial => {
    const region = drawIndex(REGIONS, generator.next());
    const department = drawIndex(DEPARTMENTS, generator.next());
    const { shift = 0, growth = 0 } = REGIONS[region] ?? {};
    const roles = DEPARTMENTS[department]?.roles ?? ['clerk'];
    const given = GIVEN_NAMES[generator.below(GIVEN_NAMES.length)] ?? '';
    const family = FAMILY_NAMES[generator.below(FAMILY_NAMES.length)] ?? '';
    return {
      name: `${given} ${family}`,
      email: `${given}.${family}.${index + 1}@ministry.example`.toLowerCase(),
      unit: departmentCode(region, department),
      role: roles[generator.below(roles.length)] ?? 'clerk',
      language: generator.next() < 0.6 ? 'ru' : 'en',
      shift,
      growth,
    };
  });
}

const regionCode = (region: number): string => `R${String(region).padStart(2, '0')}`;
const departmentCode = (region: number, department: number): string =>
  `${regionCode(region)}-D${department + 1}`;

/** An index drawn by the shares for a uniform number in [0, 1). */
function drawIndex(parts: readonly { readonly share: number }[], uniform: number): number {
  let left = uniform * parts.reduce((sum, { share }) => sum + share, 0);
  const index = parts.findIndex(({ share }) => (left -= share) < 0);
  return Math.max(0, index);
}
