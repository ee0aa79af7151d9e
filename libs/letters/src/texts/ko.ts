import type { LetterTexts } from '../letter-text';

export const korean: LetterTexts = {
  greeting: ({ personName }) => `${personName} 님께,`,
  goOn: '아래 주소에서 로그인하여 시작하거나 멈춘 곳에서 계속하십시오.',
  ending: ({ agencyName }) => [
    '결과는 역량 개발에만 쓰이며 인사 결정에는 쓰이지 않습니다. 본인이 공유하지 않는 한 아무도 결과를 볼 수 없습니다.',
    `${agencyName}\n이 편지는 시스템이 작성하였으며 회신은 읽지 않습니다.`,
  ],
  opened: {
    subject: ({ cohortName }) => `${cohortName}: 디지털 역량 진단이 시작되었습니다`,
    body: ({ waveName, closes }) => [
      `"${waveName}" 진단을 ${closes}까지 받으실 수 있습니다.`,
      '먼저 자신의 역량을 스스로 평가한 뒤, 수준에 맞추어 나오는 시험을 봅니다. 언제든지 멈추었다가 나중에 어느 기기에서나 계속할 수 있습니다.',
    ],
  },
  closing: {
    subject: ({ cohortName }) => `${cohortName}: 디지털 역량 진단이 곧 마감됩니다`,
    body: ({ waveName, closes }) => [
      `"${waveName}" 진단이 ${closes}에 마감되며, 아직 마치지 않으셨습니다.`,
      '지금까지의 답은 저장되어 있습니다.',
    ],
  },
  reminder: {
    subject: ({ cohortName }) => `${cohortName}: 디지털 역량 진단 알림`,
    body: ({ waveName, closes }) => [
      `강사가 "${waveName}" 진단을 알려 드립니다. ${closes}까지 받으실 수 있습니다.`,
      '지금까지의 답은 저장되어 있습니다.',
    ],
  },
};
