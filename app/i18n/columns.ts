import { column } from '#app/domain/columns.ts'

/** What a noun says in one language: its texts, and its words for what all nouns have. */
type NounWords = {
  texts?: object
  /** Why something is refused. */
  reasons?: object
  /** What is written to people. */
  messages?: object
  /** What lines of the audit chain tell of. */
  audit?: object
  /** What waits on the desk. */
  work?: object
  /** Long work: what it is called, and how far it is. */
  runs?: object
  /** What is taken in from files, with its columns. */
  imports?: object
  /** Sections of the office. */
  sections?: object
  /** What somebody finds in their account that they wrote themselves. */
  own?: object
  /** What its collections hold, what for, and when it goes. */
  retention?: object
  /** What its acts of two persons are called, and what they will do. */
  signed?: object
}

/** The words of all nouns by what they are for; where two nouns claim the same key, nothing that uses it compiles. */
export function columnsOf<const Nouns extends readonly NounWords[]>(...nouns: Nouns) {
  const words = <Key extends keyof NounWords>(key: Key) => column(key, nouns)
  return {
    texts: words('texts'),
    reasons: words('reasons'),
    messages: words('messages'),
    audit: words('audit'),
    work: words('work'),
    runs: words('runs'),
    imports: words('imports'),
    sections: words('sections'),
    own: words('own'),
    retention: words('retention'),
    signed: words('signed'),
  }
}
