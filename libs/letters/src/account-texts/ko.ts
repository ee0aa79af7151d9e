import type { AccountTexts } from '../account-letter-text';

export const korean: AccountTexts = {
  greeting: ({ personName }) => `${personName} 님께`,
  ending: ({ agencyName }) => `${agencyName}\n이 편지는 시스템이 작성했으며, 회신은 아무도 읽지 않습니다.`,
  'password-link': {
    subject: ({ agencyName }) => `${agencyName}: 새 비밀번호`,
    before: () => ['누군가(아마도 본인)가 이 주소의 새 비밀번호를 요청했습니다.'],
    goOn: '이 페이지에서 설정하세요. 링크는 45분 안에 한 번만 사용할 수 있고 계정을 열 수 있으므로 누구에게도 보여 주지 마세요.',
    after: [
      '로그인할 때 코드도 입력한다면 평소처럼 요청됩니다.',
      '요청하지 않았다면 아무것도 하지 않아도 됩니다. 비밀번호는 그대로입니다.',
    ],
  },
  'password-elsewhere': {
    subject: ({ agencyName }) => `${agencyName}: 로그인 방법`,
    before: () => [
      '누군가(아마도 본인)가 이 주소의 새 비밀번호를 요청했습니다.',
      '여기에는 비밀번호가 없습니다. 소속 기관을 통해 로그인합니다. 잊은 비밀번호는 기관에서 계정을 관리하는 사람이 도와 드립니다.',
    ],
    goOn: '이 페이지에 이메일 주소를 입력하고 소속 기관의 로그인을 선택하세요.',
    after: ['요청하지 않았다면 아무것도 하지 않아도 됩니다. 바뀐 것은 없습니다.'],
  },
  'password-set': {
    subject: ({ agencyName }) => `${agencyName}: 비밀번호가 변경되었습니다`,
    before: ({ at }) => [
      `${at}에 이 주소로 보낸 링크를 통해 계정의 비밀번호가 설정되었습니다. 로그인되어 있던 모든 곳에서 로그아웃되었습니다.`,
    ],
    goOn: '본인이 아니라면 소속 기관의 관리자에게 알리고 바로 새 비밀번호를 요청하세요.',
    after: ['본인이라면 아무것도 할 필요가 없습니다.'],
  },
  'figures-wrong': {
    subject: ({ agencyName }) => `${agencyName}: 일부 수치가 맞지 않습니다`,
    before: ({ at }) => [
      `매일 밤처럼 집단의 수치를 사람들의 결과와 비교했습니다. ${at}까지 확인된 바로는 일부가 맞지 않습니다.`,
    ],
    goOn: '이 페이지에서 무엇이 다른지 확인하고 수치를 다시 계산할 수 있습니다.',
    after: ['사람들의 결과는 이로 인해 바뀌지 않습니다. 다시 발생하면 시스템 운영자에게 알리세요.'],
  },
};
