import { type Merged, merged } from '#app/domain/merged.ts'

/** What a noun says in one language: its texts, and its words for what all nouns have. */
type NounWords = {
  texts?: object
  /** Why something is refused. */
  reasons?: object
  /** What is written to people. */
  messages?: object
  /** What lines of the audit chain tell of. */
  acts?: object
  /** What waits on the desk. */
  work?: object
  /** Sections of the office. */
  sections?: object
}

type Column<Nouns extends readonly NounWords[], Key extends keyof NounWords> = {
  [At in keyof Nouns]: Nouns[At] extends { [K in Key]: infer Words extends object }
    ? Words
    : Record<never, never>
}

/** The words of all nouns by what they are for; where two nouns claim the same key, nothing that uses it compiles. */
export function columnsOf<const Nouns extends readonly NounWords[]>(...nouns: Nouns) {
  const column = <Key extends keyof NounWords>(key: Key) =>
    // Merging parts of unknown kinds knows no keys; which there are is read from the nouns' types.
    merged(...nouns.map((noun) => noun[key] ?? {})) as unknown as Merged<Column<Nouns, Key>>
  return {
    texts: column('texts'),
    reasons: column('reasons'),
    messages: column('messages'),
    acts: column('acts'),
    work: column('work'),
    sections: column('sections'),
  }
}
