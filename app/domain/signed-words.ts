import type { Listed } from './nouns.ts'

/**
 * What a pending act is called, and what it will do as facts; null where a view of its own shows it
 * (`app/ui/signatures/act-content-view.tsx`). A catalogue in which an act is missing does not compile.
 */
export type ActWordsOf<Contents> = {
  readonly [Name in keyof Contents]: {
    title: string
    /** What this one is called with what it is about, where its kind leaves open what it will do. */
    named?: (content: Contents[Name], title: string) => string
    facts: ((content: Contents[Name]) => readonly { label: string; value: string }[]) | null
  }
}
export type ActWords = ActWordsOf<Listed<'signed'>>
