import type { PeopleColumn } from './people-list';

/** Words people put above such columns, in the languages of the product. */
const NAMES: Readonly<Record<PeopleColumn, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'фио',
    'имя',
    'ф.и.о.',
    'аты-жөні',
    'аты жөні',
    'ism',
    'f.i.sh.',
    'fish',
    'ism familiya',
    '이름',
    '성명',
  ],
  email: [
    'email',
    'e-mail',
    'mail',
    'email address',
    'e-mail address',
    'почта',
    'эл. почта',
    'электронная почта',
    'адрес электронной почты',
    'пошта',
    'эл. пошта',
    'электрондық пошта',
    'elektron pochta',
    'pochta',
    '이메일',
    '메일',
    '전자우편',
  ],
  unit: [
    'unit',
    'department',
    'organisation',
    'organization',
    'division',
    'office',
    'подразделение',
    'отдел',
    'организация',
    'департамент',
    'бөлім',
    'бөлімше',
    'ұйым',
    'bo‘lim',
    "bo'lim",
    'boʻlim',
    'bo’lim',
    'tashkilot',
    '부서',
    '소속',
    '기관',
  ],
  role: [
    'role',
    'position',
    'job',
    'job title',
    'role profile',
    'роль',
    'должность',
    'лауазым',
    'лауазымы',
    'lavozim',
    'lavozimi',
    '직위',
    '직책',
    '역할',
  ],
  language: ['language', 'lang', 'язык', 'тіл', 'тілі', 'til', 'tili', '언어'],
  employeeNumber: [
    'employee number',
    'employee no',
    'employee no.',
    'employee id',
    'personnel number',
    'staff number',
    'табельный номер',
    'таб. номер',
    'табельдік нөмір',
    'tabel raqami',
    '사번',
    '직원번호',
    '직원 번호',
  ],
  extraTime: [
    'extra time',
    'additional time',
    'дополнительное время',
    'доп. время',
    'қосымша уақыт',
    "qo'shimcha vaqt",
    'qo‘shimcha vaqt',
    'qoʻshimcha vaqt',
    'qo’shimcha vaqt',
    '추가 시간',
  ],
};

const COLUMN_BY_NAME: ReadonlyMap<string, PeopleColumn> = new Map(
  (Object.entries(NAMES) as [PeopleColumn, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name): [string, PeopleColumn] => [name, column]),
  ),
);

/** The column a heading stands for, if it is one the list can have. */
export function columnNamed(heading: string): PeopleColumn | undefined {
  return COLUMN_BY_NAME.get(
    heading
      .replace(/[\s_]+/g, ' ')
      .replace(/[:*]/g, '')
      .trim()
      .toLowerCase(),
  );
}
