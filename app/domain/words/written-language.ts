import type { Language } from '../language.ts'

const cyrillic = /\p{Script=Cyrillic}/u
/** Letters that Kyrgyz has and Russian has not. Russian has none of its own: ы, э, ъ and щ stand in Kyrgyz words too. */
const kyrgyz = /[өүң]/iu
/** Small words that no Russian text of some sentences is without, and that are no words in Kyrgyz. */
const russian =
  /(?<!\p{L})(?:[ивксуо]|на|не|но|по|до|за|из|от|для|при|под|без|над|или|что|где|как|это|его|они|нет|есть|чтобы|очень)(?!\p{L})/iu

/** Ends of words by which a few words without them are told apart, as in a title. */
const russianEnds =
  /(?:[аяоыи]й|ые|ие|ая|яя|ое|ого|его|ому|ых|их|ство|ства|ость|ости|ение|ения|ание|ания|ция|ции|ть|ов|ев|ях|ами|ии)(?!\p{L})/giu
const kyrgyzEnds =
  /(?:жана|менен|уу|оо|ээ|[лдт][ае]р|[ндт][ыи]н|[дтл]уу|сыз|[кг]е|с[ыи]|[ае]р[ыи]|г[ае]н|ч[уыи]|[лд]ык|лик|нда|дагы)(?!\p{L})/giu
/** Words of Russian titles that end as words of both languages do. */
const russianWords =
  /(?<!\p{L})(?:ремонт|школы|дороги|улицы|остановка|библиотека|детская|детский)(?!\p{L})/iu

/**
 * The language in which somebody wrote, told by its letters and small words, of a title also by the ends of its
 * words. People are not asked for it, and whoever mixes languages is read by the one that has letters of its own.
 */
export function writtenLanguage(...texts: readonly string[]): Language {
  const text = texts.join(' ')
  if (kyrgyz.test(text)) return 'ky'
  if (!cyrillic.test(text)) return 'en'
  if (russian.test(text) || russianWords.test(text)) return 'ru'
  return countOf(russianEnds, text) > countOf(kyrgyzEnds, text) ? 'ru' : 'ky'
}

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
