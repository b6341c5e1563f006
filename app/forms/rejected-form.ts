/** What was typed into one field, for when the form itself cannot be shown any more; the label as the form said it. */
export type Written = { label?: string; value: string }

/** A form that was refused and is shown again: why, and everything that was typed (field name → values in their order). */
export type RejectedForm = {
  refusal: {
    /** The sentence for the whole form; empty where nothing was judged and it is only shown again, as in another language. */
    message: string
    faults: { field: string; message: string }[]
    /** What was typed, where things have changed so that the form may have no place for it any more. */
    kept?: readonly Written[]
  }
  answers: Record<string, string[]>
  /** What stands now in the fields, where somebody has changed it since the form was made: shown beside what was typed. */
  standing?: Readonly<Record<string, readonly string[]>>
}

/** A form that was sent to be shown again as it was filled in, and not to be taken. */
export const shownAgain = (answers: RejectedForm['answers']): RejectedForm => ({
  refusal: { message: '', faults: [] },
  answers,
})
export const isShownAgain = (form: RejectedForm | undefined) => form?.refusal.message === ''

/** A form that was not sent yet, with what it begins with. */
export const begunWith = (answers: RejectedForm['answers']): RejectedForm => ({
  refusal: { message: '', faults: [] },
  answers,
})

/** The `field` of a fault that is not about one field. */
export const wholeForm = 'form'

/** The name of the hidden field with the form's one-time key. */
export const formKeyField = 'form-key'

/** The name of the hidden field that says what each field to be typed into is called. */
export const labelsField = 'labels'

/** The name of the hidden field that says whose page a form was made on. */
export const whoseField = 'whose'

/** What the person had typed into a field; undefined when the form is shown for the first time. */
export function typed(
  rejected: RejectedForm | undefined,
  field: string,
  row = 0,
): string | undefined {
  return rejected ? (rejected.answers[field]?.[row] ?? '') : undefined
}

/** All that was typed or ticked under one name; undefined when the form is shown for the first time. */
export function allTyped(
  rejected: RejectedForm | undefined,
  field: string,
): readonly string[] | undefined {
  return rejected ? (rejected.answers[field] ?? []) : undefined
}

/** What stands now in a field that somebody has changed meanwhile, where it is not what was typed; undefined elsewhere. */
export function standingIn(
  rejected: RejectedForm | undefined,
  field: string,
  row = 0,
): string | undefined {
  const standing = rejected?.standing?.[field]
  if (!standing) return undefined
  const now = standing[row] ?? ''
  return now === typed(rejected, field, row) ? undefined : now
}

/** The same of all that is ticked under one name. */
export function allStandingIn(
  rejected: RejectedForm | undefined,
  field: string,
): readonly string[] | undefined {
  const standing = rejected?.standing?.[field]
  const ticked = rejected?.answers[field] ?? []
  if (!standing) return undefined
  const same = standing.length === ticked.length && standing.every((one) => ticked.includes(one))
  return same ? undefined : standing
}

/** The same of a field in several inputs, as one text. */
export function partsStandingIn(
  rejected: RejectedForm | undefined,
  parts: readonly string[],
): string | undefined {
  if (parts.every((part) => standingIn(rejected, part) === undefined)) return undefined
  return parts.flatMap((part) => rejected?.standing?.[part] ?? []).join('.')
}

/** The sentence to show at a field, if it was refused. */
export function faultOf(rejected: RejectedForm | undefined, field: string): string | undefined {
  return rejected?.refusal.faults.find((fault) => fault.field === field)?.message
}
