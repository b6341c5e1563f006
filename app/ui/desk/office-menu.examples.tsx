import type { Example } from '#app/ui/example.ts'
import { OfficeMenu } from './office-menu.tsx'

const sections = (
  ['desk', 'rounds', 'checks', 'appeals', 'reports', 'people', 'audit'] as const
).map((key) => ({ key, href: `#${key}` }))

export const examples: readonly Example[] = [
  { name: 'of an admin', element: <OfficeMenu sections={sections} /> },
  { name: 'of an auditor', element: <OfficeMenu sections={sections.slice(-1)} /> },
]
