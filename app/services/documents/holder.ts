import type { Audience } from '#app/domain/documents/document.ts'

/** What a noun says of a document that may lie beside something of its own. */
export type DocumentHolder = {
  /** Accounts that have it beside something they are writing and have not sent: it stays, and is theirs alone. */
  writers(place: string, document: string): Promise<readonly string[]>
  /** Whether it lies beside something that was taken away from the public. */
  withheld(place: string, document: string): Promise<boolean>
  /** For whom it lies beside something that was not taken away; asked only of what is withheld elsewhere. */
  standing(place: string, document: string): Promise<Audience | null>
  /** Whether pages of other sites may show it where everybody may see it; left out where none may. */
  shownElsewhere?(place: string, document: string): Promise<boolean>
}
