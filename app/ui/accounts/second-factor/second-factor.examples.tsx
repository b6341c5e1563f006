import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { AskCode } from './ask-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorGiven } from './second-factor-given.tsx'
import { SetUp } from './set-up.tsx'

const form = { formKey: 'example', back: '#office' }
const wrong = {
  ...form,
  rejected: refusedField(
    'code',
    '123456',
    'Код туура келген жок. Колдонмодогу азыркы кодду жазыңыз',
  ),
}
const key = { secret: 'JBSW Y3DP EHPK 3PXP', qr: { path: 'M0 0h7v7h-7zM14 0h7v7h-7z', size: 21 } }
const codes = ['7f3a-c21e', '90bd-11aa', '4e5c-77d0', 'c0de-2b1f']

export const examples: readonly Example[] = [
  { name: 'set up', alone: true, element: <SetUp {...key} shown={null} form={form} /> },
  {
    name: 'set up, with a wrong code, in a demonstration',
    alone: true,
    element: <SetUp {...key} shown={{ code: '428190' }} form={wrong} />,
  },
  { name: 'asked after the password', alone: true, element: <AskCode shown={null} form={form} /> },
  {
    name: 'asked again, in a demonstration whose code was used',
    alone: true,
    element: <AskCode shown={{ code: null }} form={wrong} />,
  },
  {
    name: 'given',
    alone: true,
    element: <SecondFactorGiven left={8} setUpAt={new Date('2026-09-01T04:00:00Z')} form={form} />,
  },
  {
    name: 'codes for a lost phone',
    alone: true,
    element: <RecoveryCodes codes={codes} back="#" />,
  },
]
