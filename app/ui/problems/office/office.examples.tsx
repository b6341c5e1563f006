import { problemModerations } from '#app/domain/problems/evaluation.ts'
import { nextStates } from '#app/domain/problems/state.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleProblem } from '../example-problem.ts'
import { HideReport } from './evaluation.tsx'
import { ProgramKeys } from './program-keys.tsx'
import { SenderFacts } from './sender-facts.tsx'
import { StepForm } from './step-form.tsx'

const at = new Date('2026-11-20T03:20:00Z')
const key = { place: 'ak-bulun', number: 1, name: 'Айыл колдонмосу', at, ended: null }
const text = { ...exampleProblem, private: true }

export const examples: readonly Example[] = [
  {
    name: 'answering',
    element: (
      <>
        <SenderFacts
          problem={{ ...exampleProblem, private: true }}
          text={text}
          sender={{ name: 'Айгүл Токтогулова', contact: '0555 123-456' }}
        />
        <StepForm formKey="a" states={nextStates('planned')} rejected={undefined} />
        <HideReport
          formKey="a"
          offered={problemModerations.filter((kind) => kind !== 'show')}
          rejected={undefined}
        />
      </>
    ),
  },
  {
    name: 'keys of programs',
    element: (
      <ProgramKeys
        formKey="b"
        keys={[key, { ...key, number: 2, ended: at }]}
        soate="41702205805000"
        issued="Zm9yIHRoZSBleGFtcGxl"
        rejected={undefined}
      />
    ),
  },
]
