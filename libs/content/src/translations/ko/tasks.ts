import type { ItemTranslations } from '../../shape';

/** Tasks in Korean, by code. */
export const translations: ItemTranslations = {
  'CS.3-21': {
    stem: '주차 허가 종이 신청서를 온라인 서비스로 바꾸려고 합니다. 어떤 순서로 진행합니까?',
    rationale: '먼저 필요를, 다음에 설계를 살피고, 공개 전에 사람들과 시험하며, 수치는 그 뒤에 봅니다.',
    options: {
      a: {
        text: '지금 사람들이 신청서를 어떻게 쓰는지 살펴본다',
        rationale: '무엇이 필요하고 어디서 틀리는지 보입니다.',
      },
      b: { text: '이미 답을 가진 질문을 뺀다', rationale: '무엇이 필요한지는 첫 단계에서 알게 됩니다.' },
      c: { text: '신청인 몇 명과 초안을 시험한다', rationale: '초안은 고치기 쉽습니다.' },
      d: { text: '서비스를 모두에게 공개한다', rationale: '시험 전이 아니라 시험 후입니다.' },
    },
  },
  'CS.7-21': {
    stem: '두 등록부가 데이터를 주고받아야 합니다. 각 문제에서 어떤 합의가 빠졌는지 고르십시오.',
    rationale: '교환에는 법적 근거, 합의된 절차, 같은 뜻의 용어, 공통 기술 형식이 필요합니다.',
    options: {
      legal: { text: '법에 관한 합의', rationale: '데이터를 줄 수 있는지 여부.' },
      process: { text: '누가 무엇을 하는지에 관한 합의', rationale: '두 기관의 의무와 기한.' },
      meaning: { text: '용어의 뜻에 관한 합의', rationale: '같은 말은 같은 것.' },
      technical: { text: '기술 형식에 관한 합의', rationale: '형식, 주소, 전송 방법.' },
    },
    parts: {
      p: {
        text: '한 등록부는 16세까지를, 다른 등록부는 18세까지를 미성년자로 본다',
        rationale: '같은 말이 두 가지를 뜻합니다.',
      },
      q: {
        text: '한쪽은 날짜를 03/04/2026으로 보내고 다른 쪽은 반대로 읽는다',
        rationale: '날짜 표기는 기술 표준입니다.',
      },
      r: { text: '틀린 주소를 누가 언제까지 고치는지 아무도 모른다', rationale: '의무가 나뉘지 않았습니다.' },
      s: {
        text: '세무서에 소득 자료를 넘기도록 허용하는 법령이 없다',
        rationale: '근거가 없으면 교환도 없습니다.',
      },
    },
  },
  '5.2-21': {
    stem: '한 기관이 한 달에 신청서 1,200건을 받습니다. 한 건 입력에 6분이 걸리고, 시민이 양식을 직접 쓰면 확인 2분만 남습니다. 75 %가 양식을 쓰면 한 달에 [[saved]]시간의 일이 줄어듭니다.',
    rationale: '900건에 4분씩이면 3,600분, 곧 60시간입니다.',
    parts: {
      saved: { text: '한 달에 줄어든 시간', rationale: '90이 아닙니다. 확인 2분이 남습니다.' },
    },
  },
  '5.2-22': {
    stem: '새 부서의 장비를 계획합니다. 컴퓨터 비용과 세 항목의 합계를 수식으로 채우십시오.',
    rationale: '비용은 수량 곱하기 단가이며, 합계는 모든 항목의 곱을 더합니다.',
    parts: {
      cost: { text: '컴퓨터 비용', rationale: '개당 480, 24대입니다.' },
      total: {
        text: '모든 항목의 합계',
        rationale: '세 항목의 비용을 더합니다. 단가만으로는 수량을 알 수 없습니다.',
      },
    },
    cells: {
      Item: '항목',
      Number: '수량',
      Price: '단가',
      Cost: '비용',
      Computers: '컴퓨터',
      Licences: '라이선스',
      Training: '교육',
      Total: '합계',
    },
  },
};
