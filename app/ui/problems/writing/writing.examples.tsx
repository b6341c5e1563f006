import type { Example } from '#app/ui/example.ts'
import { exampleProblem, exampleToday } from '../example-problem.ts'
import { ProblemCodeForm } from './accounts.tsx'
import { DangerNotice, KindChoice } from './kind-choice.tsx'
import { NearList } from './near-list.tsx'
import { PreviewFacts, ReportPreview } from './preview.tsx'
import { SendFields } from './send-fields.tsx'
import { WritingSteps } from './writing-steps.tsx'

const { kindFacts, villageName, provider } = exampleProblem
const preview = {
  ...{ text: { ...exampleProblem, private: true }, kindFacts, villageName, provider },
  ...{ due: exampleToday, photos: [] },
}
const waste = { ...kindFacts, key: 'waste', sign: 'waste' as const, name: { ky: 'Таштанды' } }

export const examples: readonly Example[] = [
  {
    name: 'what',
    element: (
      <>
        <WritingSteps draft={null} here="what" />
        <DangerNotice />
        <KindChoice kinds={[kindFacts, waste]} chosen="water" shown={undefined} />
      </>
    ),
  },
  {
    name: 'is it one of these',
    element: (
      <NearList
        near={[
          { problem: exampleProblem, metres: 40 },
          { problem: { ...exampleProblem, number: 139 }, metres: null },
        ]}
      />
    ),
  },
  {
    name: 'check',
    element: (
      <>
        <WritingSteps draft="a" here="check" />
        <ReportPreview preview={preview} />
        <PreviewFacts preview={preview} draft={{ token: 'a', landmark: 'Достук көчөсү' }} />
        <SendFields rejected={undefined} signedIn={false} named={false} />
      </>
    ),
  },
  {
    name: 'the code',
    element: (
      <ProblemCodeForm
        formKey="a"
        sentTo="0555 ***-*56"
        sent={{ demonstration: true, anew: false }}
        rejected={undefined}
      />
    ),
  },
]
