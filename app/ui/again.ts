/** A form shown again: why, and everything that was typed (field name → values in their order). */
export type Again = {
  refusal: {
    /** The sentence for the whole form. */
    message: string
    faults: { field: string; message: string }[]
  }
  answers: Record<string, string[]>
}

/** What the person had typed into a field; undefined when the form is shown for the first time. */
export function typed(again: Again | undefined, field: string): string | undefined {
  return again ? (again.answers[field]?.[0] ?? '') : undefined
}

/** The sentence to show at a field, if it was refused. */
export function faultOf(again: Again | undefined, field: string): string | undefined {
  return again?.refusal.faults.find((fault) => fault.field === field)?.message
}
