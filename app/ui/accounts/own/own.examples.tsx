import type { Example } from '#app/ui/example.ts'
import { CorrectForm } from './correct-form.tsx'
import { KeptWhenClosed, OwnKept } from './own-kept.tsx'

const at = new Date('2026-09-12T06:00:00Z')

export const examples: readonly Example[] = [
  {
    name: 'what is kept about me',
    element: (
      <OwnKept
        kept={[
          { collection: 'accounts', rows: [{ at, words: 'Айнура Токтогулова, +996700123456' }] },
          { collection: 'reports', rows: [] },
          { collection: 'audit-lines', rows: [{ at, words: 'signed-in' }] },
        ]}
      />
    ),
  },
  { name: 'what goes and stays when the account is closed', element: <KeptWhenClosed /> },
  {
    name: 'to correct',
    element: (
      <CorrectForm
        formKey="one"
        account={{ name: 'Айнура Токтогулова', born: null, residentSince: null }}
        rejected={undefined}
      />
    ),
  },
]
