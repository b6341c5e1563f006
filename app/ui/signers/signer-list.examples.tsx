import type { Example } from '#app/ui/example.ts'
import { SignerList } from './signer-list.tsx'

const officer = { name: 'Мирлан Орозов', office: 'election-officer', account: '3' } as const

export const examples: readonly Example[] = [
  {
    name: 'somebody can sign',
    element: <SignerList signers={{ now: [officer], later: [], witness: false }} />,
  },
  {
    name: 'only later, or the platform’s admin as a witness',
    element: (
      <SignerList
        signers={{
          now: [],
          later: [{ name: 'Талант Мамытов', from: new Date('2026-12-05T04:00:00Z') }],
          witness: true,
        }}
      />
    ),
  },
]
