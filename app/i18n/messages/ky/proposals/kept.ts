import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { proposalRetention } from '#app/domain/proposals/retention.ts'

export const proposalKept: KeptWordsOf<typeof proposalRetention> = {
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
