import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { JudgeForm } from './judge-form.tsx'

const facts = { version: 1, bounds: { asked: som(318_000), cap: som(600_000) } }
const rejected = refusedForm(
  {
    safe: 'Бул критерий боюнча корутундуну тандаңыз',
    'upkeep-provided-note': 'Эмне үчүн туура келбей турганын жазыңыз',
    costReason: 'Автор 318 000 сом деп жазган. Баасы эмне үчүн өзгөргөнүн жазыңыз',
  },
  { 'cost-checked': ['met'], 'upkeep-provided': ['not-met'], cost: ['300 000'], verdict: ['yes'] },
)

export const examples: readonly Example[] = [
  {
    name: 'legal check, empty',
    alone: true,
    element: <JudgeForm formKey="one" step="legal" {...facts} rejected={undefined} />,
  },
  {
    name: 'technical check with its faults',
    alone: true,
    element: <JudgeForm formKey="two" step="technical" {...facts} rejected={rejected} />,
  },
]
