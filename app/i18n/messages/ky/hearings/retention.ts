import type { hearingRetention } from '#app/domain/hearings/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const hearingRetentionWords: RetentionWordsOf<typeof hearingRetention> = {
  hearings: {
    what: 'Угуулардын кулактандыруулары: күнү, жери, күн тартиби, өзгөртүүлөрү себеби менен',
    why: 'Ар ким угуу качан, кайда өтөрүн билсин, өткөндөрү да окулсун деп',
  },
  'consultation-orders': {
    what: 'Тургундар менен кеңешүү тартибинин версиялары, кайсы чечим менен бекитилгени, себеби жана ким жарыялаганы',
    why: 'Баары кайсы тартип менен кеңешилгенин билиши үчүн',
  },
  'hearing-invitations': {
    what: 'Угууга чакырылгандардын аты-жөнү жана кызматы же айылы',
    why: 'Чакыруу ар бирине тапшырылсын деп',
    goes: (term) => `Угуу өткөндөн кийин өчөт: ${term}`,
  },
  'hearing-questions': {
    what: 'Угууга берилген суроолор жана сунуштар, ким жана кайсы айылдан бергени, жооптору',
    why: 'Ар бир суроого мөөнөтүндө жооп берилсин жана жообу окулсун деп',
  },
}
