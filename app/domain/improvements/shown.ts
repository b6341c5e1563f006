import type { ShownFacility } from '../facilities/facility.ts'
import type { Improvement, ImprovementStep } from './improvement.ts'

/** A step as everybody reads it: a monitor by the number, an official by none. */
export type PublicStep = Omit<ImprovementStep, 'by' | 'monitor'> & { monitor: number | null }

/** An item of a plan as everybody reads it. */
export type ShownImprovement = Omit<Improvement, 'steps' | 'opened' | 'escalated'> & {
  steps: readonly PublicStep[]
  about: ShownFacility
  /** 0 where it is not late. */
  late: number
}
