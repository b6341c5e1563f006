import { foldedWords } from './fold.ts'
import { joinedWords, sameMeaning } from './same-meaning.ts'
import { soundOf } from './sound.ts'
import { stems } from './stem.ts'

/** Texts as the folded words, stems and sounds that they can be found by, each once. */
export function searchWords(texts: readonly string[]): string[] {
  const words = texts.flatMap(foldedWords)
  const forms = new Set(words.flatMap((word) => [word, ...stems(word)]))
  const sounds = [...forms].map(soundOf).filter((sound) => sound.length > 1)
  return [...new Set([...forms, ...sounds])]
}

/** What is asked for one word of a search: words that begin with it, or any form of it. */
export type Wanted = { prefix: string; stems: readonly string[] }

/** More words than this only make a search slower, not better. */
const mostWords = 8

/** Words that people say along with what they look for, and that stand in no name: "my street's lamps". */
const smallWords: ReadonlySet<string> = new Set(
  [
    'мен менин менде биз биздин бизде сен сенин сиз сиздин ал анын бул ушул бар жок үчүн менен жана боюнча кайсы кайда канча эмне',
    'мой моя моё мои моего моей моих моему мною наш наша наше наши нашего нашей наших нашем на во со для по из от до за при или что где как сколько есть',
    'my our your the of for on in to at and or is are what where how much many',
  ].flatMap(foldedWords),
)

/** The words of a search without the small ones; a search that has no others is looked for as it stands. */
function meantWords(search: string): string[] {
  const words = foldedWords(search)
  const meant = words.filter((word) => !smallWords.has(word))
  return (meant.length > 0 ? meant : words).slice(0, mostWords)
}

/** A search as people type it; every word must be found. */
export function wantedWords(search: string): Wanted[] {
  return joinedWords(meantWords(search)).map((word) =>
    withSameMeaning(word, /^[a-z]+$/.test(word) ? bySound(word) : byForm(word)),
  )
}

const byForm = (word: string): Wanted => ({ prefix: word, stems: stems(word) })

/** Also what the other languages call it: who looks for вода means суу too. */
function withSameMeaning(word: string, wanted: Wanted): Wanted {
  return { ...wanted, stems: [...new Set([...wanted.stems, ...sameMeaning(word)])] }
}

/**
 * A word in Latin letters is looked for by its sound: jol is жол. What is left of a short one (suu) would begin too
 * many others, so only the whole word will do.
 */
function bySound(word: string): Wanted {
  const sound = soundOf(word)
  return { prefix: sound.length > 2 ? sound : word, stems: [sound] }
}
