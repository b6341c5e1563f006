import type { Proposal } from './proposal.ts'

/** A paper as the register lists it. */
export type PaperLine = {
  /** The number on the receipt, and that of the proposal. */
  receipt: number
  proposal: number
  title: string
  /** In the language it is read in; the village is '' where none is said. */
  roundTitle: string
  villageName: string
  /** The day on the paper, and when it was taken in. */
  on: Date
  takenIn: Date | null
  state: Proposal['state']
  /** Who brought it, for those alone who may know. */
  citizen: string | null
  phone: string | null
}
