import type { Example } from '#app/ui/example.ts'
import { exampleDesk, wrongDesk } from './example-desk.ts'
import { ImportFacts } from './import-facts.tsx'
import { ImportSteps } from './import-steps.tsx'
import { PreviewRows } from './preview-rows.tsx'
import { WantedColumns } from './wanted-columns.tsx'

const columns = [
  { key: 'soate', required: true },
  { key: 'name-ky', required: true },
  { key: 'population', required: false },
]

export const examples: readonly Example[] = [
  {
    name: 'the columns of a table',
    element: <WantedColumns wanted={{ kind: 'villages', columns }} />,
  },
  { name: 'a file that was checked', element: <ImportFacts desk={exampleDesk} /> },
  {
    name: 'what can be done with it',
    element: <ImportSteps desk={exampleDesk} rejected={undefined} />,
  },
  { name: 'its rows', element: <PreviewRows desk={exampleDesk} /> },
  { name: 'a row that is wrong', element: <PreviewRows desk={wrongDesk} /> },
  {
    name: 'nothing can be taken in yet',
    element: <ImportSteps desk={wrongDesk} rejected={undefined} />,
  },
]
