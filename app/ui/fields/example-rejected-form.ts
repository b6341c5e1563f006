import type { RejectedForm } from '#app/forms/rejected-form.ts'

/** A form refused with a sentence at some of its fields, for the examples; the others were left empty. */
export function refusedForm(
  messages: Readonly<Record<string, string>>,
  answers: RejectedForm['answers'] = {},
): RejectedForm {
  const faults = Object.entries(messages).map(([field, message]) => ({ field, message }))
  return { refusal: { message: `${faults.length} жерин оңдош керек`, faults }, answers }
}

/** One field refused with what was typed into it, for the examples. */
export function refusedField(field: string, written: string, message: string): RejectedForm {
  return {
    refusal: { message: 'Бир жерин оңдош керек', faults: [{ field, message }] },
    answers: { [field]: [written] },
  }
}
