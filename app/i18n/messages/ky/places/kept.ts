import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { placeRetention } from '#app/domain/places/retention.ts'

export const placeKept: KeptWordsOf<typeof placeRetention> = {
  municipalities: {
    what: 'Муниципалитеттин аты, дареги, телефону, калкы',
    why: 'Барактар ушундан түзүлөт',
  },
  territories: {
    what: 'Айылдар, алардын чектери, биригүүсү жана аталышынын өзгөрүшү',
    why: 'Эски сунуштар менен добуштар өз убагындагы айылдар боюнча окулат',
  },
}
