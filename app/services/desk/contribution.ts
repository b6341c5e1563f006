import type { WorkItem } from '#app/domain/desk/work-item.ts'
import type { Situation } from '../situation.ts'

/** What one noun puts on the desk of the person who asks. */
export type Contribution = (situation: Situation) => Promise<WorkItem[]>
