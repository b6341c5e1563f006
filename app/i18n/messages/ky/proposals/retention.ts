import type { proposalRetention } from '#app/domain/proposals/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const proposalRetentionWords: RetentionWordsOf<typeof proposalRetention> = {
  proposals: {
    what: 'Жөнөтүлгөн сунуштар авторлору, сүрөттөрү жана кагаздары менен',
    why: 'Алар ачык, добуш ошолор жөнүндө',
  },
  'proposal-versions': {
    what: 'Сунуш ар бир өзгөрүүгө чейин кандай болгону',
    why: 'Башкалар окуганды эч ким билгизбей өзгөртпөсүн',
  },
  'proposal-drafts': {
    what: 'Жазылып жаткан, али жөнөтүлө элек сунуш',
    why: 'Башка күнү улантуу үчүн',
    goes: (term) => `Акыркы өзгөртүүдөн кийин өчөт: ${term}`,
  },
}
