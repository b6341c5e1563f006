import type { Day } from '../calendar/day.ts'

/** What is written to those who lead. */
export type ImprovementMessages = {
  'improvement-overdue': { number: number; title: string; due: Day }
}
