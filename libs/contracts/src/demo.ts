import type { DemoAccount } from './people';

/** One password for every demo account; they exist only on the embedded database and only on loopback. */
export const DEMO_PASSWORD = 'demo of the qabilet workspace';

const INSTITUTE = 'Institute for Digital Government';
const MINISTRY = 'Ministry of Regional Development';

/** The accounts of the demo, one a journey. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'official@institute.example',
    name: 'Aigerim Bekova',
    role: 'official',
    agency: INSTITUTE,
    password: DEMO_PASSWORD,
  },
  {
    email: 'trainer@institute.example',
    name: 'Min-jun Seo',
    role: 'trainer',
    agency: INSTITUTE,
    password: DEMO_PASSWORD,
  },
  {
    email: 'lead@institute.example',
    name: 'Dilnoza Karimova',
    role: 'agency-lead',
    agency: INSTITUTE,
    password: DEMO_PASSWORD,
  },
  {
    email: 'author@institute.example',
    name: 'Anna Weber',
    role: 'author',
    agency: INSTITUTE,
    password: DEMO_PASSWORD,
  },
  {
    email: 'reviewer@institute.example',
    name: 'Kamila Usmanova',
    role: 'author',
    agency: INSTITUTE,
    password: DEMO_PASSWORD,
  },
  {
    email: 'admin@institute.example',
    name: 'Timur Akhmetov',
    role: 'administrator',
    agency: INSTITUTE,
    password: DEMO_PASSWORD,
  },
  {
    email: 'lead@ministry.example',
    name: 'Saule Nurlanova',
    role: 'agency-lead',
    agency: MINISTRY,
    password: DEMO_PASSWORD,
  },
  {
    email: 'author@ministry.example',
    name: 'Erlan Sadykov',
    role: 'author',
    agency: MINISTRY,
    password: DEMO_PASSWORD,
  },
  {
    email: 'reviewer@ministry.example',
    name: 'Bolot Asanov',
    role: 'author',
    agency: MINISTRY,
    password: DEMO_PASSWORD,
  },
];
