import type { proposalRetention } from '#app/domain/proposals/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const proposalRetentionWords: RetentionWordsOf<typeof proposalRetention> = {
  proposals: {
    what: 'Отправленные предложения с авторами, фото и бумагами',
    why: 'Они публичны, о них голосуют',
  },
  'proposal-versions': {
    what: 'Каким предложение было до каждого изменения',
    why: 'Чтобы никто незаметно не менял прочитанное другими',
  },
  'proposal-drafts': {
    what: 'То, что пишут и ещё не отправили',
    why: 'Чтобы продолжить в другой день',
    goes: (term) => `Удаляется после последней правки: ${term}`,
  },
}
