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

/** A search as people type it; every word must be found. */
export function wantedWords(search: string): Wanted[] {
  return joinedWords(foldedWords(search).slice(0, mostWords)).map((word) =>
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
