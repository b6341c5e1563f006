import type { SignedCopy } from './documents.ts'
import type { TableVerdict } from './table-verdict.ts'

/** The answer that the author of a remark gets from the table; the money beside it is what was agreed. */
export type Reply = {
  remark: number
  reason: string
  /** Chosen by the secretary where the remark names no sum; absent where it is computed, and in older records. */
  verdict?: TableVerdict | undefined
}

/** What the secretary wrote of the meeting. Another person confirms it. */
export type Protocol = {
  at: Date
  by: { account: string; name: string }
  chair: string
  secretary: string
  /** What was said. */
  text: string
  replies: readonly Reply[]
  /** The copy that was signed by hand, once it was confirmed; absent in older records. */
  scan?: SignedCopy | null
}

export const protocolLength = 10_000
export const replyLength = 1_500

/** What the secretary chose for a remark that names no sum. */
export const chosenFor = (protocol: Pick<Protocol, 'replies'> | null, remark: number) =>
  protocol?.replies.find((reply) => reply.remark === remark)?.verdict ?? null
