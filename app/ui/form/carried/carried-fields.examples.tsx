import type { Example } from '#app/ui/example.ts'
import { CarriedFields } from './carried-fields.tsx'

export const examples: readonly Example[] = [
  { name: 'two choices', element: <CarriedFields carried={{ choice: ['17', '28'] }} /> },
]
