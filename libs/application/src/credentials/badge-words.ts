import type { Text } from '@qabilet/kernel';

/** What was measured; stands in the badge itself, in the language of its person. */
export const MEASURED: Text = {
  en: 'The competence “{competence}” of the framework {framework}: the level “{level}” is reached.',
  ru: 'Компетенция «{competence}» рамки {framework}: уровень «{level}» достигнут.',
  kk: '{framework} шеңберіндегі «{competence}» құзыреті: «{level}» деңгейіне жетті.',
  uz: '{framework} doirasidagi “{competence}” kompetensiyasi: “{level}” darajasiga erishilgan.',
  ko: '{framework} 체계의 “{competence}” 역량: “{level}” 수준에 도달함.',
};

/** How it was measured, and what that does not say. */
export const CRITERIA: Text = {
  en: 'The person took an adaptive test of their agency. By their answers, the probability that they reach this level or a higher one is at least 90 %. The test asks for knowledge and for what to do in tasks of the public service. It says nothing about other competences, about work on the job or about fitness for a post, and this badge does not say whether anybody watched over the test.',
  ru: 'Человек прошёл адаптивный тест своего ведомства. По его ответам вероятность того, что он достигает этого уровня или более высокого, не меньше 90 %. Тест спрашивает о знаниях и о действиях в задачах государственной службы. Он ничего не говорит о других компетенциях, о работе на службе и о пригодности к должности, а значок не говорит о том, проходил ли тест под наблюдением.',
  kk: 'Адам өз мекемесінің бейімделетін тестін тапсырды. Жауаптарына қарағанда, оның осы немесе одан жоғары деңгейге жету ықтималдығы кемінде 90 %. Тест мемлекеттік қызмет міндеттеріндегі білімді және іс-әрекетті сұрайды. Ол басқа құзыреттер, қызметтегі жұмыс немесе лауазымға сай келу туралы ештеңе айтпайды, ал бұл белгі тестті біреу бақылағанын не бақыламағанын айтпайды.',
  uz: 'Shaxs o‘z idorasining moslashuvchan testini topshirdi. Javoblariga ko‘ra, uning shu yoki undan yuqori darajaga yetish ehtimoli kamida 90 %. Test davlat xizmati vazifalaridagi bilim va harakatlarni so‘raydi. U boshqa kompetensiyalar, xizmatdagi ish yoki lavozimga yaroqlilik haqida hech narsa aytmaydi, bu nishon esa testni kimdir kuzatgan-kuzatmaganini bildirmaydi.',
  ko: '본인이 소속 기관의 적응형 검사를 치렀습니다. 답변에 따르면 이 수준 또는 그보다 높은 수준에 도달할 확률이 90 % 이상입니다. 검사는 공공 업무 과제에서의 지식과 행동을 묻습니다. 다른 역량, 직무 수행, 직위 적합성에 대해서는 아무것도 말하지 않으며, 이 배지는 검사에 감독이 있었는지를 말하지 않습니다.',
};

/** The sentence with its places filled in. */
export function filled(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}
