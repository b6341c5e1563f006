import type { Example } from '#app/ui/example.ts'
import { ContactForm } from './contact-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import { KeptWhenClosed, OwnKept } from './own-kept.tsx'
import { VillageForm } from './village-form.tsx'

const at = new Date('2026-09-12T06:00:00Z')

const village = {
  formKey: 'one',
  before: 'Ак-Булуң',
  village: '1',
  options: [
    { value: '1', label: 'Ак-Булуң' },
    { value: '2', label: 'Кең-Суу' },
  ],
  back: '/ky/ak-bulun/account',
}

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
    name: 'another phone or mail',
    alone: true,
    element: <ContactForm formKey="one" contacts={{ phone: '0700 123-456', mail: null }} />,
  },
  {
    name: 'another village',
    alone: true,
    element: <VillageForm {...village} asked={false} duringVote={false} />,
  },
  {
    name: 'the village while a vote runs',
    alone: true,
    element: <VillageForm {...village} asked={false} duringVote />,
  },
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
