import type { ProblemState } from './state.ts'

/** What is written about a report: to its sender, and to those who follow it. */
export type ProblemMessages = {
  'problem-code': { code: string }
  /** `key` leads a sender without an account back to it; null for all others. */
  'problem-taken': { number: number; key: string | null }
  'problem-changed': { number: number; state: ProblemState; key: string | null; mine: boolean }
  /** To its sender: its words were hidden, or are shown again. */
  'problem-moderated': { number: number; key: string | null; hidden: boolean; reason: string }
  /** To those who said that it breaks the rules. */
  'problem-complaint-answered': { number: number; hidden: boolean; reason: string }
}
