/**
 * The stages that a noun goes through, and how to tell where one is: a round by its calendar, another perhaps by what
 * was decided about it.
 */
export type Stages<Stage extends string, Of> = {
  /** In their order. */
  all: readonly Stage[]
  at(of: Of, at: Date): Stage
  /** The instant a stage begins; null where no date says so. */
  begins(of: Of, stage: Stage): Date | null
  ends(of: Of, stage: Stage): Date | null
}
