import { som } from '#app/domain/money.ts'
import type { FormStep } from '#app/domain/proposals/writing/steps.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { exampleMap, exampleProposal } from '../example-proposal.ts'
import type { CheckPage } from './check-page.ts'
import { DraftCheck } from './draft-check.tsx'
import { DraftStep, type StepPage } from './draft-step.tsx'

const { attachments, ...pieces } = exampleProposal.text
const listed = { what: 'Көчө чырагы, мамысы менен', unit: 'даана', price: som(23_000) }
const draft = {
  number: 3,
  savedAt: new Date('2026-09-20T04:00:00Z'),
  answers: {
    ...{ title: ['Көчө жарыктары'], theme: ['lighting'], village: ['1'] },
    ...{ need: ['Караңгы'], households: ['240'], 'line-what': ['Чырак'], 'line-quantity': ['6'] },
  },
  attachments,
  citizen: null,
  unfinished: ['whom', 'help'] as const,
  closed: null,
}
const empty = { ...draft, answers: {}, attachments: [] }
const pageOf = (step: FormStep): StepPage => ({
  step,
  formKey: 'example',
  villages: [{ number: 1, name: 'Ак-Булуң' }],
  money: {
    ...{ sum: som(318_000), cap: som(600_000), basisPoints: 500, least: som(15_900) },
    prices: [listed],
  },
  map: exampleMap,
  draft,
})
const faults: Record<FormStep, Record<string, string>> = {
  what: { title: 'Бул жерди толтуруңуз', theme: 'Бирин тандаңыз' },
  whom: { need: 'Бул жерди толтуруңуз' },
  cost: { 'line-quantity-0': 'Бүтүн сан менен жазыңыз, мисалы 12' },
  help: { contribution: 'Өздүк салым аз', upkeep: 'Бул жерди толтуруңуз' },
}
const steps = Object.keys(faults) as FormStep[] // the keys of that record
const check: CheckPage = {
  draft: { number: 3, changes: null, citizen: null },
  formKey: 'example',
  pieces,
  village: 'Ак-Булуң',
  attachments,
  faults: [],
  doubts: [],
  similar: [],
  closed: null,
  against: null,
}
const line = exampleProposal.text.costLines[0]
const alike = {
  ...{ number: 14, title: 'Мектеп көчөсүнө чырак', need: 'Караңгы', theme: 'lighting' as const },
  ...{ village: 'Ак-Булуң', asked: som(114_000) },
}

export const examples: readonly Example[] = [
  ...steps.flatMap((step) => [
    {
      name: `${step}, empty`,
      alone: true,
      element: <DraftStep page={{ ...pageOf(step), draft: empty }} rejected={undefined} />,
    },
    { name: step, alone: true, element: <DraftStep page={pageOf(step)} rejected={undefined} /> },
    {
      name: `${step}, with its faults`,
      alone: true,
      element: <DraftStep page={pageOf(step)} rejected={refusedForm(faults[step])} />,
    },
  ]),
  {
    name: 'signed out meanwhile',
    alone: true,
    element: <DraftStep page={{ ...pageOf('what'), draft: null }} rejected={refusedForm({})} />,
  },
  { name: 'ready to send', alone: true, element: <DraftCheck page={check} rejected={undefined} /> },
  {
    name: 'something is missing, something is like it, a price is doubted',
    alone: true,
    element: (
      <DraftCheck
        page={{
          ...check,
          faults: [{ field: 'need', step: 'whom', message: 'Бул жерди толтуруңуз' }],
          doubts: line ? [{ line, listed, side: 'above' }] : [],
          similar: [alike],
        }}
        rejected={undefined}
      />
    ),
  },
  {
    name: 'not now',
    alone: true,
    element: <DraftCheck page={{ ...check, closed: 'Мөөнөтү бүткөн' }} rejected={undefined} />,
  },
]
