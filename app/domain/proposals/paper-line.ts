import type { InLanguages } from '../language.ts'
import type { Proposal } from './proposal.ts'

/** A paper as the register lists it. */
export type PaperLine = {
  /** The number on the receipt, and that of the proposal. */
  receipt: number
  proposal: number
  title: string
  roundTitle: InLanguages
  /** Where whoever brought it lives; null where it is not said. */
  villageName: InLanguages | null
  /** The day on the paper, and when it was taken in. */
  on: Date
  takenIn: Date | null
  state: Proposal['state']
  /** Who brought it, for those alone who may know. */
  citizen: string | null
  phone: string | null
}
