import type { placeRetention } from '#app/domain/places/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const placeRetentionWords: RetentionWordsOf<typeof placeRetention> = {
  municipalities: {
    what: 'Муниципалитеттин аты, дареги, телефону, калкы',
    why: 'Барактар ушундан түзүлөт',
  },
  territories: {
    what: 'Айылдар, алардын чектери, биригүүсү жана аталышынын өзгөрүшү',
    why: 'Эски сунуштар менен добуштар өз убагындагы айылдар боюнча окулат',
  },
}
