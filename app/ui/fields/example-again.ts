import type { Again } from '#app/ui/again.ts'

/** One field refused with what was typed into it, for the examples. */
export function refusedField(field: string, written: string, message: string): Again {
  return {
    refusal: { message: 'Бир жерин оңдош керек', faults: [{ field, message }] },
    answers: { [field]: [written] },
  }
}
