import type { Listed } from './nouns.ts'

/** What is written to a person; an SMS has no subject and shows the text alone. */
export type MessageText = { subject: string; text: string }

/** Every message with what its sentence needs to know. */
export type Messages = Listed<'messages'>

export type MessageKind = keyof Messages

/** A message as it is kept: what happened. Its sentence is made in the reader's language where it is sent. */
export type Tidings = { [Kind in MessageKind]: { kind: Kind; facts: Messages[Kind] } }[MessageKind]

/** A sentence for each message: a catalogue in which one is missing does not compile. */
export type MessageTexts<M> = { [Kind in keyof M]: (facts: M[Kind]) => MessageText }

/** The longest piece of somebody's own words that a message quotes, in characters; the page has the rest. */
const longestQuote = 160

/** Words of a person as a message quotes them: in one line, and cut where they are long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote - 1).join('')}…` : line
}
