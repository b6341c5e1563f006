import type { FieldFault } from '../../outcome.ts'
import type { DraftAnswers } from './draft.ts'

/** The steps of the guided form in their order; after them comes the page on which everything is checked. */
export const formSteps = ['what', 'whom', 'cost', 'help'] as const
export type FormStep = (typeof formSteps)[number]
export const lastPage = 'check'

const fieldsOf: Record<FormStep, RegExp> = {
  what: /^(title|language|theme|village|landmark|latitude|longitude|description|photos)/,
  whom: /^(need|beneficiaries|households)/,
  cost: /^(line-|cost-sum|papers)/,
  help: /^(contribution|money|labour|things|upkeep)/,
}

/** The step on which a field stands; a field of no step belongs to the first. */
export function stepOf(field: string): FormStep {
  return formSteps.find((step) => fieldsOf[step].test(field)) ?? 'what'
}

/** The faults that belong to one step. */
export function faultsIn(step: FormStep, faults: readonly FieldFault[]): FieldFault[] {
  return faults.filter(({ field }) => stepOf(field) === step)
}

/** The answers that belong to one step. */
export function answersIn(step: FormStep, answers: DraftAnswers): DraftAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([field]) => stepOf(field) === step))
}

export function isFormStep(text: string | undefined): text is FormStep {
  return formSteps.some((step) => step === text)
}

/** The page after a step. */
export function pageAfter(step: FormStep): FormStep | typeof lastPage {
  return formSteps[formSteps.indexOf(step) + 1] ?? lastPage
}

/** The page before a step; the first step has none but itself. */
export function pageBefore(step: FormStep): FormStep {
  return formSteps[formSteps.indexOf(step) - 1] ?? step
}
