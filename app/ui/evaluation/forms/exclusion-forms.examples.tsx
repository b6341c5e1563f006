import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { LinkForm, UnlinkForm } from './exclusion-forms.tsx'

const by = { name: 'Бакыт Жумабаев', at: new Date('2026-10-15T06:00:00Z') }
const linked = [
  { number: 12, title: 'Жөө көпүрө', linked: true, reason: 'Бир эле жер', by },
  { number: 14, title: 'Унаа көпүрөсү', linked: true, reason: 'Бир эле жер', by },
]
const rejected = refusedForm(
  { other: 'Башка сунуштун номерин жазыңыз', reason: 'Бул жерди толтуруңуз' },
  { other: ['үч'], reason: [''] },
)
const unlinkRejected = refusedForm({ off: 'Бирин тандаңыз' }, { offReason: ['Жери башка экен'] })

export const examples: readonly Example[] = [
  { name: 'empty', alone: true, element: <LinkForm formKey="one" rejected={undefined} /> },
  { name: 'with its faults', alone: true, element: <LinkForm formKey="two" rejected={rejected} /> },
  {
    name: 'a note to take back',
    alone: true,
    element: <UnlinkForm formKey="three" linked={linked} rejected={undefined} />,
  },
  {
    name: 'taking back, with a fault',
    alone: true,
    element: <UnlinkForm formKey="four" linked={linked} rejected={unlinkRejected} />,
  },
]
