import type { DemoOfficial } from './demo-campaign';
import type { DemoUnit } from './demo-units';

export const INSTITUTE_UNITS: readonly DemoUnit[] = [
  { code: 'DIGITAL', name: 'Agency for Digital Services' },
  { code: 'REGIONS', name: 'Department of Regional Administration' },
];

/** The official whose account the demo names; sits in the open wave as a newcomer would. */
export const NEWCOMER = 'official@institute.example';

/** The thirteen of the programme: the posts of people who bring services of the state online. */
export const INSTITUTE_OFFICIALS: readonly DemoOfficial[] = [
  official('Aigerim Bekova', 'regional-ict-officer', 'REGIONS', 'en', NEWCOMER),
  official('Rustam Yusupov', 'egov-project-manager', 'DIGITAL', 'ru'),
  official('Nodira Tosheva', 'service-designer', 'DIGITAL', 'uz'),
  official('Daniyar Omarov', 'policy-analyst', 'DIGITAL', 'ru'),
  official('Gulnora Rakhimova', 'egov-project-manager', 'DIGITAL', 'uz'),
  official('Batbayar Ganbold', 'regional-ict-officer', 'REGIONS', 'en'),
  official('Oyuna Erdene', 'egov-project-manager', 'DIGITAL', 'en'),
  official('Linh Tran', 'service-designer', 'DIGITAL', 'en'),
  official('Bayu Prasetyo', 'regional-ict-officer', 'REGIONS', 'en'),
  official('Nino Kapanadze', 'egov-project-manager', 'REGIONS', 'en'),
  official('Erlan Sadykov', 'regional-ict-officer', 'REGIONS', 'kk'),
  official('Sevara Mirzaeva', 'service-designer', 'DIGITAL', 'ru'),
  official('Mateo Rojas', 'regional-ict-officer', 'REGIONS', 'en'),
];

/** Keep their levels to themselves. */
export const PRIVATE_OFFICIALS = new Set(['daniyar.omarov@officials.example', 'linh.tran@officials.example']);

/** Those who come back for the check after the programme; the last of them has only begun. */
export const RETURNING_OFFICIALS = [
  'batbayar.ganbold@officials.example',
  'bayu.prasetyo@officials.example',
  'erlan.sadykov@officials.example',
  'mateo.rojas@officials.example',
  'rustam.yusupov@officials.example',
  'sevara.mirzaeva@officials.example',
  'oyuna.erdene@officials.example',
] as const;

function official(
  name: string,
  role: string,
  unit: string,
  language: DemoOfficial['language'],
  email = `${name.toLowerCase().replace(' ', '.')}@officials.example`,
): DemoOfficial {
  return { name, role, unit, language, email };
}
