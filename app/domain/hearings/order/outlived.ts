import { languages } from '../../language.ts'
import { type OrderPart, type OrderText, orderParts } from './order.ts'

type Edition = { version: number; text: OrderText }
const translated = languages.filter((language) => language !== 'ky')
type Translated = 'ru' | 'en'

/** For each part, the version that changed its Kyrgyz, under every language whose words are older than that. */
export type OutlivedParts = {
  readonly [Part in OrderPart]?: { readonly [Language in Translated]?: number }
}

/**
 * Which translations of an order outlived the Kyrgyz they were made from: they go on saying what stands no longer.
 * The versions are given from the first text, which is the model's, to the one that is read.
 */
export function outlivedParts(editions: readonly Edition[]): OutlivedParts {
  return Object.fromEntries(
    orderParts.flatMap((part) => {
      const kyrgyz = changedIn(editions, ({ text }) => text[part]?.ky ?? '')
      const older = translated.filter((language) => {
        const words = editions.at(-1)?.text[part]?.[language] ?? ''
        return (
          words !== '' && changedIn(editions, ({ text }) => text[part]?.[language] ?? '') < kyrgyz
        )
      })
      if (older.length === 0) return []
      const version = editions[kyrgyz]?.version
      return [[part, Object.fromEntries(older.map((language) => [language, version]))]]
    }),
  )
}

/** Where in the row of versions the words that the last one says were said first without a break. */
function changedIn(editions: readonly Edition[], wordsOf: (edition: Edition) => string): number {
  const words = editions.map(wordsOf)
  return words.findLastIndex((said, i) => i === 0 || said !== words[i - 1])
}

/** Translations that a change would leave behind: the Kyrgyz of their part is another now, and they are not. */
export function leftBehind(before: OrderText, after: OrderText) {
  const changed = outlivedParts([
    { version: 0, text: before },
    { version: 1, text: after },
  ])
  return orderParts.flatMap((part) =>
    translated.flatMap((language) =>
      changed[part]?.[language as Translated] === undefined ? [] : [{ part, language }],
    ),
  )
}
