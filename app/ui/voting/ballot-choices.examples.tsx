import { som } from '#app/domain/money.ts'
import type { SheetProject } from '#app/domain/voting/ballot-sheet.ts'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { BallotChoices } from './ballot-choices.tsx'

const projects: readonly SheetProject[] = [
  {
    number: 17,
    title: 'Жогорку Ак-Булуңда көчө жарыктары',
    village: 2,
    cost: som(318_000),
    excludes: [],
    pot: 0,
  },
  {
    number: 28,
    title: 'Кең-Суу менен Ак-Булуңдун ортосундагы көпүрөнү бекемдөө',
    village: null,
    cost: som(1_610_000),
    excludes: [],
    pot: 0,
  },
]

const ticked: RejectedForm = {
  refusal: { message: 'Дагы карап чыгыңыз', faults: [] },
  answers: { [choiceField]: ['17'] },
}

export const examples: readonly Example[] = [
  {
    name: 'one of two ticked',
    element: (
      <BallotChoices
        projects={projects}
        villages={{ 2: 'Жогорку Ак-Булуң' }}
        themes={{ 17: 'lighting' }}
        rejected={ticked}
      />
    ),
  },
]
