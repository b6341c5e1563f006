import type { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const evaluationRetentionWords: RetentionWordsOf<typeof evaluationRetention> = {
  evaluations: {
    what: 'Сунушту ким текшергени, эмне тапканы жана ким кол койгону',
    why: 'Чечим себептери менен кошо турсун',
  },
  appeals: {
    what: 'Автор четке кагылганга каршы эмне жазганы жана кандай чечим чыкканы',
    why: 'Чечим себептери менен турсун',
  },
  reports: {
    what: 'Ким кайсы сунуш боюнча эмнени билдиргени жана эмне болгону; кабарлаган адам эч жерде жарыяланбайт',
    why: 'Себепсиз эч нерсе жашырылбасын, калып да калбасын',
  },
  'check-notes': {
    what: 'Текшергендердин сунуш жөнүндө бири-бирине жазганы; жарыяланбайт',
    why: 'Текшерүүнү бөлүшүп аткаруу үчүн',
    goes: (term) => `Жазылгандан кийин өчөт: ${term}`,
  },
  exclusions: {
    what: 'Кайсы сунуштар бири-бирин четтетет',
    why: 'Эсептөө муну билүүгө тийиш, аны баары кайра эсептей алат',
  },
}
