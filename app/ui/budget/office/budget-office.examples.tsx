import type { Example } from '#app/ui/example.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TriedFiles, YearBudgets } from './budget-list.tsx'
import {
  departingVersion,
  exampleBudgets,
  exampleLineForm,
  exampleRehearsal,
  exampleVersion,
} from './example-budgets.ts'
import { ExampleFiles } from './example-files.tsx'
import { LineFields, UnderField } from './line-fields.tsx'
import { LineTrail } from './line-trail.tsx'
import { RehearsalFacts } from './rehearsal-facts.tsx'
import { RehearsalView } from './rehearsal-view.tsx'
import { TableChoices } from './table-choices.tsx'
import { VersionFacts } from './version-facts.tsx'
import { VersionView } from './version-view.tsx'

const tables = exampleRehearsal.reading?.tables ?? []

export const examples: readonly Example[] = [
  { name: 'files that are tried', element: <TriedFiles tried={exampleBudgets.tried} /> },
  {
    name: 'the budget of a year',
    element: (
      <>
        {exampleBudgets.years.map((desk) => (
          <YearBudgets key={desk.year} desk={desk} mayWrite />
        ))}
      </>
    ),
  },
  { name: 'files to try', element: <ExampleFiles /> },
  { name: 'a file that is tried', element: <RehearsalFacts desk={exampleRehearsal} /> },
  { name: 'what it was understood as', element: <RehearsalView desk={exampleRehearsal} /> },
  {
    name: 'how its tables are to be read',
    element: (
      <Form formKey="example">
        <TableChoices year={2027} unit={1_000} tables={tables} />
      </Form>
    ),
  },
  {
    name: 'a version that is not as a table agreed',
    alone: true,
    element: <VersionView desk={departingVersion} formKey="departing" rejected={undefined} />,
  },
  { name: 'what a version is', element: <VersionFacts desk={exampleVersion} /> },
  {
    name: 'a version at work',
    element: <VersionView desk={exampleVersion} formKey="example" rejected={undefined} />,
  },
  { name: 'the way back from a line', element: <LineTrail year={2027} number={2} here="Сап" /> },
  {
    name: 'a line',
    element: (
      <Form formKey="example">
        <LineFields form={exampleLineForm} />
        <UnderField form={exampleLineForm} />
      </Form>
    ),
  },
]
